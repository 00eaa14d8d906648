import { X } from 'lucide'
import { useEffect, useMemo } from 'preact/hooks'
import { text } from '../../utils/i18n/i18n.ts'
import { Icon } from '../icon.tsx'
import { FindingActions, FindingText } from './finding.tsx'
import { useFloating } from './float.ts'
import type { Session } from './session.ts'
import { backToEditor, type Ui } from './ui.ts'

/** What stands beside a marked word: on hover, click or key. */
export function Card({ ui, session }: { ui: Ui; session: Session }) {
  const shown = ui.card.value
  const finding = session.findings.value.find(({ identity }) => identity === shown?.identity)
  const reference = useMemo(
    () =>
      finding && {
        contextElement: session.composer.root,
        getBoundingClientRect: () => placeOf(session, finding),
      },
    [session, finding],
  )
  const ref = useFloating<HTMLDivElement>(reference, { placement: 'bottom-start', gap: 6, contained: true })
  useEffect(() => {
    if (shown?.byKey) ref.current?.querySelector<HTMLElement>('button')?.focus()
  }, [shown, ref])
  if (!shown || !finding) return null
  return (
    <div ref={ref} class="float card" data-saring="card" role="dialog" aria-label={finding.message}>
      <button
        type="button"
        class="button icon-only close"
        aria-label={text('assistant.close')}
        onClick={() => {
          ui.card.value = undefined
          if (shown.byKey) backToEditor(ui)
        }}
      >
        <Icon of={X} />
      </button>
      <FindingText tip={false} {...{ ui, session, finding }} />
      <FindingActions handles={false} {...{ ui, session, finding }} />
    </div>
  )
}

/** The box of a finding's words, or of the whole editor when they cannot be found on the page. */
function placeOf(session: Session, span: { start: number; end: number }): DOMRect {
  const [box] = session.editor.boxes(span)
  return box ?? session.composer.root.getBoundingClientRect()
}
