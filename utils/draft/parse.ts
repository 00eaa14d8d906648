import { type Block, type BlockLine, lineAt, readBlock } from './blocks.ts'
import { commonHead, commonTail } from './common.ts'
import { SentencePool } from './sentencePool.ts'
import type { Draft, Line, Placed, Span } from './types.ts'

/** Parses a whole text once. For text that is being typed keep a `createParser`. */
export function parseDraft(text: string): Draft {
  return createParser()(text)
}

/** A block where it stands. */
interface Standing {
  readonly block: Block
  readonly start: number
  /** Where the line behind the blank one that ends it starts; behind the text when there is none. */
  readonly next: number
  /** No block stands before it. */
  readonly first: boolean
}

/** A text with the blocks that stand in it, in order. */
interface Read {
  readonly text: string
  readonly standing: readonly Standing[]
}

/**
 * A parser that remembers its latest text: after an edit the blocks before and behind it are taken as they are, and of
 * those between only the lines and sentences that changed are read anew. An unchanged sentence is the very same object.
 */
export function createParser(): (text: string) => Draft {
  const pool = new SentencePool()
  let before: Read = { text: '', standing: [] }
  let draft: Draft = { text: '', blocks: [], lines: [], sentences: [] }
  return (text) => {
    if (text === before.text) return draft
    const now = readAgain(text, before, pool)
    draft = place(now, before, draft)
    before = now
    return draft
  }
}

function readAgain(text: string, { text: old, standing: stood }: Read, pool: SentencePool): Read {
  const head = commonHead(old, text)
  const shift = text.length - old.length
  const tail = text.length - commonTail(old, text, head)
  let kept = 0
  while (kept < stood.length && stood[kept]!.next < head) kept++
  const standing = stood.slice(0, kept)
  const known = linesOf(stood.slice(kept, kept + 2))
  let next = kept
  let bounds: Span[] = []
  const finish = (followed: boolean, end: number) => {
    if (bounds.length === 0) return
    const first = standing.length === 0
    const block = readBlock(text, bounds, first, followed, pool, known)
    standing.push({ block, start: bounds[0]!.start, next: end, first })
    bounds = []
  }
  let at = standing.at(-1)?.next ?? 0
  while (at <= text.length) {
    if (bounds.length === 0 && at >= tail) {
      while (next < stood.length && stood[next]!.start + shift < at) next++
      const same = stood[next]
      if (same && same.start + shift === at && same.first === (standing.length === 0)) break
    }
    const line = lineAt(text, at)
    if (line.blank) finish(true, line.next)
    else bounds.push(line)
    at = line.next
  }
  finish(false, at)
  const same = at <= text.length ? next : stood.length
  for (const { block, start, next: behind, first } of stood.slice(same))
    standing.push({ block, start: start + shift, next: behind + shift, first })
  for (const { block } of stood.slice(kept, same)) {
    for (const { sentences } of block.lines) for (const { pooled } of sentences) pool.release(pooled)
  }
  return { text, standing }
}

const linesOf = (standing: readonly Standing[]): ReadonlyMap<string, BlockLine> =>
  new Map(standing.flatMap(({ block }) => block.lines.map((line) => [line.raw, line] as const)))

/** Puts the blocks of a text in their places. Of the draft before what stood in the same blocks in front is kept. */
function place({ text, standing }: Read, { standing: stood }: Read, draft: Draft): Draft {
  let same = 0
  while (same < standing.length && standing[same] === stood[same]) same++
  const first = draft.lines.findIndex(({ block }) => block >= same)
  const lines: Line[] = first < 0 ? draft.lines.slice() : draft.lines.slice(0, first)
  const known = draft.sentences.findIndex(({ line }) => line >= lines.length)
  const sentences: Placed[] = known < 0 ? draft.sentences.slice() : draft.sentences.slice(0, known)
  for (let number = same; number < standing.length; number++) {
    const { block, start: from } = standing[number]!
    for (const { start, end, kind, sentences: parts } of block.lines) {
      const placed: Placed[] = []
      for (const { pooled, at } of parts)
        placed.push({ sentence: pooled.sentence, at: from + at, line: lines.length })
      lines.push({ start: from + start, end: from + end, kind, block: number, sentences: placed })
      for (const part of placed) sentences.push(part)
    }
  }
  return { text, blocks: standing, lines, sentences }
}

/** Where a span of a placed sentence's `text` stands in the draft's source. */
export function spanOf({ sentence, at }: Placed, span: Span): Span {
  const raw = sentence.toRaw(span)
  return { start: at + raw.start, end: at + raw.end }
}

/** The same for a span of its `raw`. */
export function rawSpanOf({ at }: Placed, { start, end }: Span): Span {
  return { start: at + start, end: at + end }
}
