import { formatNumber, text } from '../../utils/i18n/i18n.ts'
import { type Principle, principles } from '../../utils/rules/define.ts'

/** The six principles as bars, each with its name and figure beside it. */
export function Principles({ scores }: { scores: Readonly<Record<Principle, number>> }) {
  return (
    <dl class="bars">
      {principles.map((name) => {
        const score = scores[name]
        return (
          <div key={name} class="bar" data-level={score >= 0.95 ? 'high' : score >= 0.75 ? 'middle' : 'low'}>
            <dt>{text(`common.${name}`)}</dt>
            <dd>
              <span class="track" aria-hidden="true">
                <span class="fill" style={{ width: `${score * 100}%` }} />
              </span>
              <span class="figure">{formatNumber(score, { style: 'percent' })}</span>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
