import { BadgeCheck, Feather, Landmark, Link2, MessageCircleHeart, Scale } from 'lucide'
import { formatNumber, text } from '../../utils/i18n/i18n.ts'
import { type Principle, principles } from '../../utils/rules/define.ts'
import { Icon } from '../icon.tsx'

const icons: Record<Principle, typeof Scale> = {
  kredibel: BadgeCheck,
  integritas: Scale,
  profesional: Feather,
  responsif: MessageCircleHeart,
  terintegrasi: Link2,
  keterwakilan: Landmark,
}
const radius = 15
const around = 2 * Math.PI * radius

/** The six principles as rings that close as the draft gets better. */
export function Principles({ scores }: { scores: Readonly<Record<Principle, number>> }) {
  return (
    <ul class="principles" aria-label={text('assistant.scores')}>
      {principles.map((principle) => {
        const score = scores[principle]
        const percent = formatNumber(score, { style: 'percent' })
        const name = text(`common.${principle}`)
        return (
          <li key={principle} class={score >= 0.95 ? 'high' : score >= 0.75 ? 'middle' : 'low'}>
            <span class="ring" role="img" aria-label={text('assistant.score', { principle: name, percent })}>
              <svg viewBox="0 0 36 36" aria-hidden="true">
                <circle cx="18" cy="18" r={radius} class="track" />
                <circle
                  cx="18"
                  cy="18"
                  r={radius}
                  class="score"
                  stroke-dasharray={`${score * around} ${around}`}
                />
              </svg>
              <Icon of={icons[principle]} />
            </span>
            <span class="principle-name" aria-hidden="true">
              {name}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
