import { CircleAlert } from 'lucide'
import { text } from '../../utils/i18n/i18n.ts'
import { problemInWords } from '../../utils/i18n/problem-text.ts'
import type { Problem } from '../../utils/pack/validate.ts'
import { Icon } from '../icon.tsx'

const shown = 8

/** Why a pack was not taken: each place with its reason. */
export function Refusal({ problems }: { problems: readonly Problem[] }) {
  return (
    <div class="told bad" data-saring="refusal">
      <p>
        <Icon of={CircleAlert} />
        {text('options.refused')}
      </p>
      <ul class="refusal">
        {problems
          .slice(0, shown)
          .map(problemInWords)
          .map(({ path, reason, value, hint }) => (
            <li key={`${path} ${reason} ${value}`}>
              <code>{path || text('options.whole')}</code> {reason}
              {value && <span class="quiet"> ({text('options.writes', { value })})</span>}
              {hint && <span class="quiet">. {hint}</span>}
            </li>
          ))}
        {problems.length > shown && <li>{text('options.more', { count: problems.length - shown })}</li>}
      </ul>
    </div>
  )
}
