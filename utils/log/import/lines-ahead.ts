import { chunkSize } from '../columns.ts'
import { bytesIn, bytesOf } from './bytes.ts'
import { type Element, type IsLine, JsonSplitter } from './json-split.ts'
import { type LaidLines, readLines } from './read-lines.ts'

/**
 * Reads stretches of lines, side by side where there are several threads. Undefined for one that is not as it expects.
 * The bytes are its own from then on.
 */
export interface LinesAhead {
  /** Lines of the first stretch, after which the log's next chunk begins; 0 when it begins at once. */
  readonly lead: number
  /** Stretches that may be under way. */
  readonly most: number
  readonly read: (bytes: Uint8Array) => Promise<LaidLines | undefined>
}

/** On the thread on which it is called. */
export const readHere = (bytes: Uint8Array, now: number): Promise<LaidLines | undefined> =>
  Promise.resolve(readLines(bytes, now))

export type SplitPart = { readonly bytes: number } & (
  | { readonly elements: readonly Element[] }
  | { readonly elements?: undefined; readonly line: number; readonly laid: LaidLines }
)

interface SplitOptions {
  readonly isLine: IsLine
  /** Whose lines are read ahead. */
  readonly list: string
  readonly signal: AbortSignal | undefined
  readonly ahead: LinesAhead | undefined
}

/** Bytes that a stretch may take: a file of longer lines is read one by one. */
const largestStretch = 24 * 2 ** 20
/**
 * Cuts a JSON file as `splitJson` does, but has stretches of lines in its list read ahead, each of which becomes a chunk
 * of the log. The way through the file is the same: where a stretch is not as our exports write it, or anything in it
 * is wrong, it is cut in its turn like all else.
 */
export async function* splitAhead(file: Blob, options: SplitOptions): AsyncGenerator<SplitPart, unknown> {
  const splitter = new JsonSplitter(options.isLine)
  const { list, signal } = options
  // Given up with the first stretch in vain: the file is of another make, or broken.
  let { ahead } = options
  const under: {
    /** Where it ends in the file. */
    readonly end: number
    readonly size: number
    readonly lines: number
    readonly answer: Promise<LaidLines | undefined>
  }[] = []
  let stretch: Stretch | undefined

  const cut = (bytes: Uint8Array): SplitPart => ({ elements: splitter.push(bytes), bytes: bytes.length })
  async function* settle(most: number): AsyncGenerator<SplitPart> {
    while (under.length > most) {
      const { end, size, lines, answer } = under.shift()!
      const laid = await answer
      signal?.throwIfAborted()
      if (laid && splitter.isIn(list)) {
        const { line } = splitter
        splitter.pass(lines)
        yield { line, laid, bytes: size }
      } else {
        ahead = undefined
        yield cut(await bytesIn(file, end - size, end))
      }
    }
  }

  let passed = 0

  for await (const piece of bytesOf(file, signal)) {
    let rest = piece
    passed += piece.length
    if (ahead && !stretch) {
      const line = rest.indexOf(lineBreak) + 1
      if (line > 0) {
        yield cut(rest.subarray(0, line))
        rest = rest.subarray(line)
        if (splitter.isIn(list)) stretch = new Stretch(ahead.lead || chunkSize)
      }
    }
    while (ahead && stretch && rest.length > 0) {
      rest = rest.subarray(stretch.take(rest))
      if (stretch.full) {
        const { lines, size } = stretch
        const answer = ahead.read(stretch.bytes())
        // Told where it is awaited.
        answer.catch(() => undefined)
        under.push({ end: passed - rest.length, size, lines, answer })
        stretch = new Stretch(chunkSize)
        yield* settle(ahead.most - 1)
      } else if (stretch.size > largestStretch) ahead = undefined
    }
    if (!ahead && stretch) {
      yield* settle(0)
      yield cut(stretch.bytes())
      stretch = undefined
    }
    if (rest.length > 0) yield cut(rest)
  }
  yield* settle(0)
  if (stretch) yield cut(stretch.bytes())
  return splitter.end()
}

const lineBreak = 0x0a

/** Collects lines from the pieces of a file. */
class Stretch {
  lines = 0
  size = 0
  readonly #wanted: number
  readonly #parts: Uint8Array[] = []

  constructor(wanted: number) {
    this.#wanted = wanted
  }

  get full(): boolean {
    return this.lines === this.#wanted
  }

  /** Takes lines that are wanted, and a part of one at the end. Returns the bytes that it took. */
  take(piece: Uint8Array): number {
    let end = 0
    while (!this.full) {
      const line = piece.indexOf(lineBreak, end)
      end = line < 0 ? piece.length : line + 1
      if (line < 0) break
      this.lines += 1
    }
    this.#parts.push(piece.subarray(0, end))
    this.size += end
    return end
  }

  bytes(): Uint8Array {
    const whole = new Uint8Array(this.size)
    let at = 0
    for (const part of this.#parts) {
      whole.set(part, at)
      at += part.length
    }
    return whole
  }
}
