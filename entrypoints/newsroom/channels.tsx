import { Check, Minus, Split } from 'lucide'
import { Icon } from '../../components/icon.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { elementNames } from '../../utils/lexicon/elements.ts'
import { type Channel, type ChannelText, channels } from '../../utils/newsroom/text.ts'
import { elementsIn, type Situation, versionFor } from '../../utils/newsroom/versions.ts'
import { todayIn } from '../../utils/today.ts'
import { pack } from './state.ts'

interface Props {
  readonly title: string
  readonly texts: readonly ChannelText[]
  readonly onChange: (texts: readonly ChannelText[]) => void
}

/** Makes versions of the first text for the channels that have none. */
export function MakeVersions({ title, texts, onChange }: Props) {
  const [source] = texts
  if (!source) return null
  const missing = channels.filter((channel) => !texts.some((one) => one.channel === channel))
  if (missing.length === 0) return null
  const empty = source.parts.every((part) => part.trim() === '')
  const make = (wanted: readonly Channel[]) =>
    onChange([...texts, ...wanted.map((channel) => versionFor(channel, source, situation(title)))])
  return (
    <section class="card make">
      <h3>{text('newsroom.versionsFor')}</h3>
      <p class="quiet">
        {text('newsroom.versionsLead', { channel: text(`newsroom.channel_${source.channel}`) })}
      </p>
      <div class="bar">
        {missing.length > 1 && (
          <button
            type="button"
            class="button primary"
            data-make="all"
            disabled={empty}
            onClick={() => make(missing)}
          >
            <Icon of={Split} />
            {text('newsroom.makeAll')}
          </button>
        )}
        {missing.map((channel) => (
          <button
            key={channel}
            type="button"
            class="button"
            data-make={channel}
            disabled={empty}
            onClick={() => make([channel])}
          >
            {text(`newsroom.channel_${channel}`)}
          </button>
        ))}
      </div>
    </section>
  )
}

/** The pack, the day where the institution is, and the title, as versions are made with them. */
export function situation(title: string): Situation {
  const inForce = pack.value!
  const { timeZone } = inForce.institution
  return {
    pack: inForce,
    today: todayIn(timeZone),
    title,
  }
}

/** Which of the six questions of news a release answers already. */
export function Questions({ of }: { of: string }) {
  const found = elementsIn(of)
  return (
    <ul class="questions" aria-label={text('newsroom.questions')}>
      {elementNames.map((name) => (
        <li key={name} data-element={name} data-found={found[name]}>
          <Icon
            of={found[name] ? Check : Minus}
            label={text(found[name] ? 'newsroom.said' : 'newsroom.unsaid')}
          />
          {text(`newsroom.element_${name}`)}
        </li>
      ))}
    </ul>
  )
}
