import { useEffect, useState } from 'preact/hooks'
import type { Length } from '../../utils/draft/length.ts'
import { text } from '../../utils/i18n/i18n.ts'
import type { Platform } from '../../utils/pack/schema.ts'
import type { Template } from '../../utils/pack/template.ts'
import type { Session } from './session.ts'
import type { Ui } from './ui.ts'

interface Props {
  readonly ui: Ui
  readonly session: Session
  readonly template: Template
  readonly written: string
}

/** How long a text is on each platform that its template is for, as each counts; this page's first. */
export function Lengths({ ui, session, template, written }: Props) {
  const [lengths, setLengths] = useState<ReadonlyMap<Platform, Length>>(new Map())
  const { platform: here, kind } = session.place()
  useEffect(() => {
    let wanted = true
    const order = [here, ...template.platforms.filter((platform) => platform !== here)]
    const measured = order.map(
      async (platform) => [platform, await ui.desk.measure({ text: written, platform, kind })] as const,
    )
    Promise.all(measured).then(
      (all) => wanted && setLengths(new Map(all)),
      () => wanted && setLengths(new Map()),
    )
    return () => {
      wanted = false
    }
  }, [ui, template, written, here, kind])
  if (lengths.size === 0) return null
  return (
    <ul class="lengths">
      {[...lengths].map(([platform, { used, limit }]) => (
        <li key={platform} class={used > limit ? 'length over' : 'length'}>
          {text(`common.${platform}`)}: {text('assistant.length', { used, limit })}
        </li>
      ))}
    </ul>
  )
}
