import { ThumbsUp } from 'lucide'
import { text } from '../../utils/i18n/i18n.ts'
import { Icon } from '../icon.tsx'
import type { Praise } from './learning.ts'
import type { Session } from './session.ts'
import type { Ui } from './ui.ts'

/** What was done well, in one line. */
export function told(praise: Praise): string {
  switch (praise.kind) {
    case 'mended':
      return text('learning.mended', { title: praise.title })
    case 'keptNow':
      return text('learning.keptNow', { title: praise.title, count: praise.count })
    default:
      return text(`learning.${praise.kind}`)
  }
}

/** Spoken by the announcer; here it only stands. */
export function PraiseLine({ ui, session }: { ui: Ui; session: Session }) {
  const praise = ui.desk.learning.praise(session).value
  if (!praise) return null
  return (
    <p class="praise" data-praise={praise.kind}>
      <Icon of={ThumbsUp} />
      <span>
        <strong>{text('learning.praise')}.</strong> {told(praise)}
      </span>
    </p>
  )
}
