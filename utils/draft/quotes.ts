import type { Span } from './types.ts'

const marks = /["“”„‟«»‘’']/gu
const letter = /[\p{L}\p{N}]/u
const closers: Record<string, string> = {
  '“': '”“‟"',
  '„': '”“"',
  '«': '»',
  '‘': '’',
  '"': '"”',
  "'": "'",
  '‟': '”"',
}

export interface Quotes {
  /** The outermost quoted stretches, marks included, in order. */
  readonly spans: readonly Span[]
  /** Marks without a partner. */
  readonly unbalanced: readonly number[]
}

/**
 * Finds quotation marks and pairs them. Apostrophes inside words (`Ma'had`, `Jum'at`), feet and inches (`4"`) are
 * none. A quote may run over lines but not over a blank one; one that is never closed reaches to its line's end.
 */
export function findQuotes(text: string): Quotes {
  const spans: Span[] = []
  const unbalanced: number[] = []
  let open: { at: number; closers: string; nested: string[] } | undefined
  const giveUpBefore = (until: number) => {
    if (!open) return
    const block = text.indexOf('\n\n', open.at)
    if (until < text.length && (block < 0 || block >= until)) return
    const line = text.indexOf('\n', open.at)
    spans.push({ start: open.at, end: line < 0 ? text.length : line })
    unbalanced.push(open.at)
    open = undefined
  }
  for (const match of text.matchAll(marks)) {
    const at = match.index
    const mark = match[0]
    const before = text[at - 1] ?? ' '
    const after = text[at + 1] ?? ' '
    giveUpBefore(at)
    const inWord = letter.test(before) && letter.test(after)
    if ((mark === "'" || mark === '’' || mark === '‘') && inWord) continue
    if (mark === '"' && /\d/u.test(before) && !open) continue
    if (open?.closers.includes(mark) && open.nested.length === 0) {
      if (mark === '"' && letter.test(after) && !letter.test(before) && !/[.,!?…)]/u.test(before)) continue
      spans.push({ start: open.at, end: at + 1 })
      open = undefined
    } else if (open) {
      if (open.nested.at(-1)?.includes(mark)) open.nested.pop()
      else if (closers[mark] && mark !== "'" && !letter.test(before)) open.nested.push(closers[mark])
      else if (open.closers.includes(mark)) {
        spans.push({ start: open.at, end: at + 1 })
        open = undefined
      }
    } else if (mark === "'" || mark === '‘') {
      // A single mark opens only before a word and only when a partner follows in its line: else it is an apostrophe.
      const line = text.indexOf('\n', at)
      const rest = text.slice(at + 1, line < 0 ? undefined : line)
      if (!letter.test(before) && letter.test(after) && /['’](?![\p{L}\p{N}])/u.test(rest)) {
        open = { at, closers: mark === '‘' ? '’' : "'", nested: [] }
      }
    } else if (closers[mark] && mark !== '’') {
      if (mark === '"' && letter.test(before) && !letter.test(after)) unbalanced.push(at)
      else open = { at, closers: closers[mark], nested: [] }
    } else if (mark !== '’') unbalanced.push(at)
  }
  giveUpBefore(text.length)
  return { spans, unbalanced }
}
