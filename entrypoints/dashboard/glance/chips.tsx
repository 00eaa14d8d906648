import { X } from 'lucide'
import { Icon } from '../../../components/icon.tsx'
import { weekdays } from '../../../utils/draft/dates.ts'
import { text } from '../../../utils/i18n/i18n.ts'
import { changeFilter, filter } from '../state.ts'
import { pack } from './state.ts'

/** The filters that only a figure of the overview sets, each to be taken away. */
export function Chips() {
  const { unit, hashtag, topic, principle, weekday, hour } = filter.value
  const chips = (
    [
      ['unit', text('glance.unit'), unit],
      ['hashtag', text('glance.hashtag'), hashtag],
      ['topic', text('glance.topic'), pack.value?.topics.find(({ id }) => id === topic)?.label ?? topic],
      ['principle', text('glance.principle'), principle],
      ['weekday', text('glance.weekday'), weekday && weekdays[Number(weekday)]],
      ['hour', text('glance.hour'), hour && `${hour.padStart(2, '0')}.00`],
    ] as const
  ).filter(([, , value]) => value)
  if (chips.length === 0) return null
  return (
    <ul class="chips" aria-label={text('glance.chips')}>
      {chips.map(([part, name, value]) => (
        <li key={part}>
          <span class="quiet">{name}</span> {value}
          <button
            type="button"
            class="button ghost-button icon-only"
            aria-label={text('glance.remove', { name })}
            onClick={() => changeFilter({ [part]: '' })}
          >
            <Icon of={X} />
          </button>
        </li>
      ))}
    </ul>
  )
}
