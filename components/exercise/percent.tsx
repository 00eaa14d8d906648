import { formatNumber } from '../../utils/i18n/i18n.ts'
import { passMark } from '../../utils/training/feedback.ts'

export const percent = (value: number): string =>
  formatNumber(value, { style: 'percent', maximumFractionDigits: 0, signDisplay: 'negative' })

/** A score. */
export function Percent({ value }: { value: number }) {
  return <span class={value >= passMark ? 'score good' : 'score'}>{percent(value)}</span>
}
