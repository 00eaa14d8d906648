import { text } from '../../utils/i18n/i18n.ts'
import { type Verdict, verdicts } from '../../utils/training/schema.ts'

const keys = { publish: 'practice.publish', mend: 'practice.mendFirst', hold: 'practice.hold' } as const

export const verdictText = (verdict: Verdict): string => text(keys[verdict])

interface Props {
  readonly chosen: Verdict | undefined
  readonly onChoose: (verdict: Verdict) => void
}

/** Publish, mend first or hold back. */
export function Verdicts({ chosen, onChoose }: Props) {
  return (
    <fieldset class="verdicts">
      <legend>{text('practice.verdict')}</legend>
      {verdicts.map((verdict) => (
        <label key={verdict}>
          <input
            type="radio"
            name="verdict"
            required
            checked={chosen === verdict}
            onChange={() => onChoose(verdict)}
          />
          {verdictText(verdict)}
        </label>
      ))}
    </fieldset>
  )
}
