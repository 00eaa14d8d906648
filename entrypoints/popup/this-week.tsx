import { useEffect, useState } from 'preact/hooks'
import { Due } from '../../components/due.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { type DueDay, dueDays } from '../../utils/pack/days.ts'
import { packInForce } from '../../utils/pack-in-force.ts'
import { todayIn } from '../../utils/today.ts'

const most = 4

/** What the institution's calendar holds this week, with the hashtag and the template for each day. */
export function ThisWeek() {
  const [days, set] = useState<readonly DueDay[]>([])
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    packInForce().then(
      ({ pack }) => {
        const { timeZone } = pack.institution
        const today = todayIn(timeZone)
        setTitles(new Map(pack.templates.map(({ id, title }) => [id, title])))
        set(dueDays(pack, today).slice(0, most))
      },
      () => set([]),
    )
  }, [])
  return (
    <Due days={days}>
      {({ hashtag, template = '' }) => (
        <>
          {hashtag && <span class="due-tag">{hashtag}</span>}
          {titles.has(template) && (
            <span class="due-template">{text('popup.template', { title: titles.get(template)! })}</span>
          )}
        </>
      )}
    </Due>
  )
}
