import { bytesOfBlock, linesIn, type StoredBlock } from './block.ts'
import type { LogEntry } from './entry.ts'
import { digestMany } from './hash.ts'

/** What chains an entry to the one before. */
export type Link = Pick<LogEntry, 'seq' | 'previous' | 'hash' | 'installation'>

export interface HashedLink extends Link {
  /** Whether the entry still is what was hashed. */
  readonly unchanged: boolean
}

const hashLength = 64

/**
 * The links of the first lines of a block. They are looked up in the bytes of the canonical JSON: reading it takes
 * longer than hashing it. In JSON a quotation mark that belongs to a text has a backslash before it, so what is found
 * are the entry's own keys, which stand in the order of the alphabet.
 */
export function linksIn(block: StoredBlock | undefined, most: number): HashedLink[] {
  const lines = linesIn(bytesOfBlock(block), most)
  const digests = digestMany(lines.map((line) => line.subarray(hashLength)))
  return lines.map((line, index) => {
    const hash = asciiOf(line, 0, hashLength)
    const installation = after(line, installationKey, hashLength)
    const previous = after(line, previousKey, installation)
    const seq = after(line, seqKey, previous)
    return {
      hash,
      unchanged: digests[index] === hash,
      installation: asciiOf(line, installation, installation + 36),
      previous: asciiOf(line, previous, previous + 64),
      seq: Number.parseInt(asciiOf(line, seq, seq + 20), 10),
    }
  })
}

// Spread, it would be told byte by byte, which takes longer than hashing the entry.
const asciiOf = (bytes: Uint8Array, from: number, end: number): string =>
  String.fromCharCode.apply(null, bytes.subarray(from, end) as unknown as number[])

interface Key {
  readonly bytes: Uint8Array
  /** How far the key may be moved on when its last byte stands over this one (Horspool's search). */
  readonly shifts: Uint8Array
}

function keyOf(text: string): Key {
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
  const last = bytes.length - 1
  const shifts = new Uint8Array(256).fill(bytes.length)
  for (const [index, byte] of bytes.subarray(0, last).entries()) shifts[byte] = last - index
  return { bytes, shifts }
}

const installationKey = keyOf(',"installation":"')
const previousKey = keyOf(',"previous":"')
const seqKey = keyOf(',"seq":')

/** Where the first such key behind a place ends; the line's end where there is none. */
function after(line: Uint8Array, { bytes, shifts }: Key, from: number): number {
  const size = bytes.length
  for (let end = from + size - 1; end < line.length; end += shifts[line[end]!]!) {
    let back = 0
    while (back < size && line[end - back] === bytes[size - 1 - back]) back += 1
    if (back === size) return end + 1
  }
  return line.length
}
