import { CircleX, Lightbulb, TriangleAlert } from 'lucide'
import { text } from '../utils/i18n/i18n.ts'
import type { Severity } from '../utils/pack/schema.ts'
import { Icon } from './icon.tsx'

const icons = { error: CircleX, warning: TriangleAlert, suggestion: Lightbulb }

/** A severity by shape, word and colour. */
export function SeverityMark({ severity }: { severity: Severity }) {
  return (
    <span class={`severity ${severity}`}>
      <Icon of={icons[severity]} />
      {text(`common.${severity}`)}
    </span>
  )
}
