import { ChevronDown, ChevronUp } from 'lucide'
import { Icon } from '../../components/icon.tsx'
import { text } from '../../utils/i18n/i18n.ts'

/**
 * Rows that are laid out at once. Browsers cut off what is higher than some 16 million pixels, and laying out costs
 * time for each row, in sight or not.
 */
export const stretchSize = 20_000

/** Leads from one stretch of a very long list to the next. `first` is the place in the list of the stretch's first row. */
export function Stretches({
  first,
  count,
  go,
}: {
  first: number
  count: number
  go: (first: number) => void
}) {
  if (count <= stretchSize) return null
  const until = Math.min(count, first + stretchSize)
  return (
    <nav class="stretches" aria-label={text('dashboard.stretches')}>
      <button type="button" class="button" disabled={first === 0} onClick={() => go(first - stretchSize)}>
        <Icon of={ChevronUp} />
        {text('dashboard.newer')}
      </button>
      <span role="status">{text('dashboard.stretch', { first: first + 1, until, count })}</span>
      <button type="button" class="button" disabled={until === count} onClick={() => go(until)}>
        <Icon of={ChevronDown} />
        {text('dashboard.older')}
      </button>
    </nav>
  )
}
