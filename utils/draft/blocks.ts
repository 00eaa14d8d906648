import { findQuotes, type Quotes } from './quotes.ts'
import type { Pooled, SentencePool } from './sentencePool.ts'
import { lineKind, splitSentences } from './sentences.ts'
import type { LineKind, Span } from './types.ts'

/** The lines between two blank ones, with every offset counted from the block's start. */
export interface Block {
  readonly quotes: Quotes
  readonly lines: readonly BlockLine[]
}
export interface BlockLine extends Span {
  readonly raw: string
  readonly kind: LineKind
  readonly sentences: readonly { readonly pooled: Pooled; readonly at: number }[]
}

/** A line before it is read. `next` is where the line behind it starts; behind the text for the last one. */
interface Bounds extends Span {
  readonly next: number
  readonly blank: boolean
}

/** The line that starts at a place. */
export function lineAt(text: string, start: number): Bounds {
  let blank = true
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) {
      // Of a pair only the second character breaks the line.
      const end = code === 13 && text.charCodeAt(at + 1) === 10 ? at + 1 : at
      return { start, end, next: end + 1, blank }
    }
    if (blank && code !== 32) blank = (code < 32 || code > 127) && text[at]!.trim() === ''
  }
  return { start, end: text.length, next: text.length + 1, blank }
}

/**
 * Reads the lines of a block. `first`: no block stands before it; `followed`: a blank line stands behind it. `known` are
 * lines that were read before, by what is written in them.
 */
export function readBlock(
  text: string,
  bounds: readonly Span[],
  first: boolean,
  followed: boolean,
  pool: SentencePool,
  known: ReadonlyMap<string, BlockLine>,
): Block {
  const from = bounds[0]!.start
  const source = text.slice(from, bounds.at(-1)!.end)
  const quotes = findQuotes(source)
  const { spans } = quotes
  let nextQuote = 0
  const lines = bounds.map((bound, index): BlockLine => {
    const start = bound.start - from
    const end = bound.end - from
    const raw = source.slice(start, end)
    const last = index === bounds.length - 1
    const kind = lineKind(raw, first && index === 0 && (!last || followed), last && followed)
    const same = known.get(raw)
    const sentences = (same ? spansOf(same) : splitSentences(raw)).map((span, number) => {
      const at = start + span.start
      const until = start + span.end
      while (nextQuote < spans.length && spans[nextQuote]!.end <= at) nextQuote++
      const inside: Span[] = []
      for (let i = nextQuote; i < spans.length && spans[i]!.start < until; i++) {
        inside.push({ start: Math.max(0, spans[i]!.start - at), end: Math.min(until, spans[i]!.end) - at })
      }
      const before = same?.sentences[number]?.pooled
      const pooled = before
        ? pool.takeAgain(before, inside, kind)
        : pool.take(source.slice(at, until), inside, kind)
      return { pooled, at }
    })
    return { start, end, raw, kind, sentences }
  })
  return { quotes, lines }
}

/** The sentences of a line, counted from its start. */
const spansOf = ({ start, sentences }: BlockLine): Span[] =>
  sentences.map(({ pooled, at }) => ({ start: at - start, end: at - start + pooled.sentence.raw.length }))
