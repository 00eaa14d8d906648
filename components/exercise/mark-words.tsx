import { useRef, useState } from 'preact/hooks'
import { text } from '../../utils/i18n/i18n.ts'
import type { Stretch } from '../../utils/training/feedback.ts'

interface Props {
  readonly draft: string
  readonly spans: readonly Stretch[]
  readonly onChange: (spans: readonly Stretch[]) => void
}

const step: Record<string, number> = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 8, ArrowUp: -8 }

/** A draft whose words can be marked: one stop for the Tab key, arrows between words, space to mark. */
export function MarkWords({ draft, spans, onChange }: Props) {
  const words = [...draft.matchAll(/\S+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
  const [current, setCurrent] = useState(0)
  const group = useRef<HTMLFieldSetElement>(null)
  const isMarked = ({ start, end }: Stretch) => spans.some((span) => span.start < end && span.end > start)
  const toggle = (chosen: number) => {
    const marked = words.filter((word, index) => (index === chosen ? !isMarked(word) : isMarked(word)))
    onChange(joined(marked, draft))
  }
  const move = (event: KeyboardEvent) => {
    const by = step[event.key]
    if (by === undefined) return
    event.preventDefault()
    const to = Math.min(words.length - 1, Math.max(0, current + by))
    setCurrent(to)
    group.current?.querySelectorAll('button')[to]?.focus()
  }
  return (
    <>
      <p class="quiet small" id="mark-help">
        {text('practice.markHelp')}
      </p>
      <fieldset
        class="words"
        ref={group}
        aria-label={text('practice.draft')}
        aria-describedby="mark-help"
        lang="id"
        onKeyDown={move}
      >
        {words.map((word, index) => (
          <button
            key={word.start}
            type="button"
            tabIndex={index === current ? 0 : -1}
            aria-pressed={isMarked(word)}
            onClick={() => {
              setCurrent(index)
              toggle(index)
            }}
          >
            {draft.slice(word.start, word.end)}
          </button>
        ))}
      </fieldset>
    </>
  )
}

/** Neighbouring words are one mark. */
function joined(words: readonly Stretch[], draft: string): Stretch[] {
  const spans: Stretch[] = []
  for (const word of words) {
    const before = spans.at(-1)
    if (before && draft.slice(before.end, word.start).trim() === '')
      spans[spans.length - 1] = { start: before.start, end: word.end }
    else spans.push(word)
  }
  return spans
}
