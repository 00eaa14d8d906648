import { useEffect, useState } from 'preact/hooks'
import { Due } from '../../components/due.tsx'
import { type DueDay, dueDays } from '../../utils/pack/days.ts'
import { packInForce } from '../../utils/pack-in-force.ts'

const most = 4

/** What the institution's calendar holds this week, with the hashtag for each day. */
export function ThisWeek() {
  const [days, set] = useState<readonly DueDay[]>([])
  useEffect(() => {
    packInForce().then(
      ({ pack }) => {
        const { timeZone } = pack.institution
        const today = new Intl.DateTimeFormat('sv', { timeZone }).format(new Date())
        set(dueDays(pack, today).slice(0, most))
      },
      () => set([]),
    )
  }, [])
  return <Due days={days}>{({ hashtag }) => hashtag && <span class="due-tag">{hashtag}</span>}</Due>
}
