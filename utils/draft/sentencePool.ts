import { readSentence } from './sentence.ts'
import type { LineKind, Sentence, Span } from './types.ts'

/** A sentence with the number of places where it stands. */
export interface Pooled {
  readonly key: string
  readonly sentence: Sentence
  /** In the offsets of its source. */
  readonly quotes: readonly Span[]
  uses: number
}

/** The sentences of one draft: equal ones are one object, and what stands nowhere any more is forgotten. */
export class SentencePool {
  private readonly pooled = new Map<string, Pooled>()

  take(raw: string, quotes: readonly Span[], line: LineKind): Pooled {
    const key = `${line}${quotes.map(({ start, end }) => `${start}-${end}`).join()}\u0000${raw}`
    let found = this.pooled.get(key)
    if (!found) {
      found = { key, sentence: readSentence(raw, quotes, line), quotes, uses: 0 }
      this.pooled.set(key, found)
    }
    found.uses++
    return found
  }

  /** Takes a sentence that was taken before once more, if it is quoted and stands as it was then. */
  takeAgain(pooled: Pooled, quotes: readonly Span[], line: LineKind): Pooled {
    const { sentence, quotes: before } = pooled
    const same =
      sentence.line === line &&
      before.length === quotes.length &&
      before.every(({ start, end }, index) => start === quotes[index]!.start && end === quotes[index]!.end)
    if (!same) return this.take(sentence.raw, quotes, line)
    pooled.uses++
    return pooled
  }

  release(pooled: Pooled): void {
    if (--pooled.uses === 0) this.pooled.delete(pooled.key)
  }
}
