import type { Finding } from '../../utils/checker/finding.ts'
import type { Span } from '../../utils/draft/types.ts'
import { text } from '../../utils/i18n/i18n.ts'
import { short } from './finding.tsx'

interface Props {
  readonly draft: string
  readonly finding: Finding
  readonly triggers: readonly Span[]
}

/** So much of the draft, in UTF-16 code units, stands around the words that are spoken of. */
const around = 60

/** Says which words of this very draft a finding hangs on, why, and what would make it pass. */
export function WhyMine({ draft, finding, triggers }: Props) {
  const { whole, message, start, end } = finding
  const marked = triggers.length > 0 ? triggers : whole ? [] : [{ start, end }]
  const words = triggers.map((span) => `“${draft.slice(span.start, span.end)}”`).join(', ')
  const [fix] = whole ? [] : finding.fixes
  return (
    <>
      {marked.length > 0 && <Excerpt draft={draft} marked={marked} />}
      <p>
        {whole && `${text('learning.whole')} `}
        {triggers.length > 0 &&
          (whole
            ? text('learning.expecting', { words })
            : `${text('learning.decisive', { words })} ${text(triggers.length === 1 ? 'learning.withoutIt' : 'learning.withoutAny')}`)}
        {triggers.length === 0 && !whole && end - start > 30 && text('learning.together')}
      </p>
      <p>{message}</p>
      {fix && (
        <p>
          {fix.text === ''
            ? text('learning.wouldRemove')
            : text('learning.would', { text: short(fix.text, 90) })}
        </p>
      )}
    </>
  )
}

/** The stretch of the draft that holds the marked words, each in a `mark`. */
function Excerpt({ draft, marked }: { draft: string; marked: readonly Span[] }) {
  const from = startAt(draft, marked[0]!.start - around)
  const to = endAt(draft, marked.at(-1)!.end + around)
  const pieces = marked.map((span, index) => ({
    span,
    before: draft.slice(index === 0 ? from : marked[index - 1]!.end, span.start),
  }))
  return (
    <p class="excerpt" lang="id">
      {from > 0 && '…'}
      {pieces.map(({ span, before }) => (
        <span key={span.start}>
          {before}
          <mark>{draft.slice(span.start, span.end)}</mark>
        </span>
      ))}
      {draft.slice(marked.at(-1)!.end, to)}
      {to < draft.length && '…'}
    </p>
  )
}

/** The start of the word at a place, so that neither a word nor a pair of code units is cut. */
function startAt(draft: string, at: number): number {
  if (at <= 0) return 0
  const space = draft.slice(at).search(/\s/u)
  return space < 0 ? at : at + space + 1
}

function endAt(draft: string, at: number): number {
  if (at >= draft.length) return draft.length
  return Math.max(at - around, draft.slice(0, at).search(/\s\S*$/u))
}
