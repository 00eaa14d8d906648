import { readSentence } from './sentence.ts'
import type { LineKind, Sentence, Span } from './types.ts'

/** A sentence with the number of places where it stands. */
export interface Pooled {
  readonly key: string
  readonly sentence: Sentence
  uses: number
}

/** The sentences of one draft: equal ones are one object, and what stands nowhere any more is forgotten. */
export class SentencePool {
  private readonly pooled = new Map<string, Pooled>()

  take(raw: string, quotes: readonly Span[], line: LineKind): Pooled {
    const key = `${line}${quotes.map(({ start, end }) => `${start}-${end}`).join()}\u0000${raw}`
    let found = this.pooled.get(key)
    if (!found) {
      found = { key, sentence: readSentence(raw, quotes, line), uses: 0 }
      this.pooled.set(key, found)
    }
    found.uses++
    return found
  }

  release(pooled: Pooled): void {
    if (--pooled.uses === 0) this.pooled.delete(pooled.key)
  }
}
