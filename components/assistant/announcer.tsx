import { useEffect, useState } from 'preact/hooks'
import { text } from '../../utils/i18n/i18n.ts'
import { told as praised } from './praise.tsx'
import type { Session } from './session.ts'
import { count, type Ui } from './ui.ts'

/** Milliseconds of quiet before the counts are spoken: a screen reader is not interrupted at every key. */
const quiet = 1500

/** Tells screen readers politely what the draft's findings are, when they have changed and the typing rests. */
export function Announcer({ ui, session }: { ui: Ui; session: Session }) {
  const counts = count(session.findings.value)
  const clean = counts.errors + counts.warnings + counts.suggestions === 0
  const praise = ui.desk.learning.praise(session).value
  const now = [
    clean ? text('assistant.announcedClean') : text('assistant.announced', counts),
    praise && praised(praise),
  ]
    .filter(Boolean)
    .join('. ')
  const empty = session.text.value.trim() === ''
  const resting = session.state.value !== 'checking'
  const [told, tell] = useState('')
  useEffect(() => {
    if (!resting) return
    const timer = setTimeout(() => tell(empty ? '' : now), quiet)
    return () => clearTimeout(timer)
  }, [now, empty, resting])
  return (
    <div class="hidden" role="status" aria-live="polite">
      {told}
    </div>
  )
}
