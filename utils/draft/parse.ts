import { findQuotes } from './quotes.ts'
import { readSentence } from './sentence.ts'
import { lineKind, splitSentences } from './sentences.ts'
import type { Draft, Line, LineKind, Placed, Sentence, Span } from './types.ts'

const lineBreak = /[\n\r\u2028\u2029]/g

/** Parses a whole text once. For text that is being typed keep a `createParser`. */
export function parseDraft(text: string): Draft {
  return createParser()(text)
}

/**
 * A parser that remembers the blocks and sentences of the text before, so that after an edit only what changed is
 * read anew; an unchanged sentence is the very same object. Its memory holds no more than the latest text.
 */
export function createParser(): (text: string) => Draft {
  let blocks = new Map<string, Block>()
  let sentences = new Map<string, Sentence>()
  return (text) => {
    const keptBlocks = new Map<string, Block>()
    const keptSentences = new Map<string, Sentence>()
    const read: Read = (raw, quotes, line) => {
      const key = sentenceKey(raw, quotes, line)
      const sentence = keptSentences.get(key) ?? sentences.get(key) ?? readSentence(raw, quotes, line)
      keptSentences.set(key, sentence)
      return sentence
    }
    const draft = place(text, (source, bounds, first, followed) => {
      const key = `${first ? 1 : 0}${followed ? 1 : 0}${source}`
      let block = keptBlocks.get(key)
      if (!block) {
        block = blocks.get(key)
        if (block) for (const [name, sentence] of block.read) keptSentences.set(name, sentence)
        else block = readBlock(source, bounds, first, followed, read)
        keptBlocks.set(key, block)
      }
      return block
    })
    blocks = keptBlocks
    sentences = keptSentences
    return draft
  }
}

type Read = (raw: string, quotes: readonly Span[], line: LineKind) => Sentence
type ReadBlock = (source: string, bounds: readonly Span[], first: boolean, followed: boolean) => Block

/** The lines between two blank ones, with every offset counted from the block's start. */
interface Block {
  readonly lines: readonly (Span & { readonly kind: LineKind; readonly sentences: readonly Part[] })[]
  /** The sentences by the keys that they are remembered by. */
  readonly read: ReadonlyMap<string, Sentence>
}
interface Part {
  readonly sentence: Sentence
  readonly at: number
}

/** Puts the blocks of a text in their places. */
function place(text: string, read: ReadBlock): Draft {
  const lines: Line[] = []
  const sentences: Placed[] = []
  let block = 0
  let bounds: Span[] = []
  const finish = (followed: boolean) => {
    if (bounds.length === 0) return
    const from = bounds[0]!.start
    const source = text.slice(from, bounds.at(-1)!.end)
    for (const { start, end, kind, sentences: parts } of read(source, bounds, block === 0, followed).lines) {
      const line = lines.length
      const placed = parts.map(({ sentence, at }) => ({ sentence, at: from + at, line }))
      lines.push({ start: from + start, end: from + end, kind, block, sentences: placed })
      for (const part of placed) sentences.push(part)
    }
    bounds = []
    block++
  }
  for (const line of splitLines(text)) {
    if (isBlank(text, line)) finish(true)
    else bounds.push(line)
  }
  finish(false)
  return { text, lines, sentences }
}

function readBlock(
  source: string,
  bounds: readonly Span[],
  first: boolean,
  followed: boolean,
  read: Read,
): Block {
  const from = bounds[0]!.start
  const quotes = findQuotes(source).spans
  const known = new Map<string, Sentence>()
  let nextQuote = 0
  const lines = bounds.map((bound, index) => {
    const start = bound.start - from
    const end = bound.end - from
    const raw = source.slice(start, end)
    const last = index === bounds.length - 1
    const kind = lineKind(raw, first && index === 0 && (!last || followed), last && followed)
    const sentences = splitSentences(raw).map((span): Part => {
      const at = start + span.start
      const until = start + span.end
      while (nextQuote < quotes.length && quotes[nextQuote]!.end <= at) nextQuote++
      const inside: Span[] = []
      for (let i = nextQuote; i < quotes.length && quotes[i]!.start < until; i++) {
        inside.push({ start: Math.max(0, quotes[i]!.start - at), end: Math.min(until, quotes[i]!.end) - at })
      }
      const written = source.slice(at, until)
      const sentence = read(written, inside, kind)
      known.set(sentenceKey(written, inside, kind), sentence)
      return { sentence, at }
    })
    return { start, end, kind, sentences }
  })
  return { lines, read: known }
}

const sentenceKey = (raw: string, quotes: readonly Span[], line: LineKind): string =>
  `${line}${quotes.map(({ start, end }) => `${start}-${end}`).join()}\u0000${raw}`

function* splitLines(text: string): Iterable<Span> {
  let start = 0
  for (const { index } of text.matchAll(lineBreak)) {
    if (text[index] === '\r' && text[index + 1] === '\n') continue
    yield { start, end: index }
    start = index + 1
  }
  yield { start, end: text.length }
}

const isBlank = (text: string, { start, end }: Span): boolean => text.slice(start, end).trim() === ''

/** Where a span of a placed sentence's `text` stands in the draft's source. */
export function spanOf({ sentence, at }: Placed, span: Span): Span {
  const raw = sentence.toRaw(span)
  return { start: at + raw.start, end: at + raw.end }
}

/** The same for a span of its `raw`. */
export function rawSpanOf({ at }: Placed, { start, end }: Span): Span {
  return { start: at + start, end: at + end }
}
