import type { LogEntry } from './entry.ts'

/**
 * Entries lie in blocks of so many, one line each: reading and writing a record of the database costs far more than
 * the bytes in it, and the log must take and give hundreds of thousands. Entry `n` (from 0, in the order in which
 * they came) is line `n % blockSize` of block `n / blockSize`.
 */
export const blockSize = 64

const hashLength = 64

/** How an entry lies in a block: its hash, then the canonical JSON that was hashed. */
export const lineOf = (hash: string, canonical: string): string => hash + canonical

const hashOfLine = (line: string): string => line.slice(0, hashLength)
const canonicalOfLine = (line: string): string => line.slice(hashLength)

/** Reads a line of a block. Throws when it holds no JSON. */
export function entryOfLine(line: string): LogEntry {
  const entry = JSON.parse(canonicalOfLine(line)) as LogEntry
  return Object.assign(entry, { hash: hashOfLine(line) })
}

/** An entry as JSON, without reading what is in it. */
export const jsonOfLine = (line: string): string =>
  `${line.slice(hashLength, -1)},"hash":"${hashOfLine(line)}"}`

/**
 * A block as it is stored: the lines' UTF-8, in which they are hashed and written to files. Blocks of earlier versions
 * are text, and stay so.
 */
export type StoredBlock = Uint8Array | string

/** Canonical JSON holds no line break. */
export const joinLines = (lines: readonly string[]): string => lines.join('\n')
const lineBreak = 0x0a

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const encoder = new TextEncoder()

export function linesOf(block: StoredBlock | undefined): string[] {
  const text = typeof block === 'object' ? decoder.decode(block) : block
  return text ? text.split('\n') : []
}

export const bytesOfBlock = (block: StoredBlock | undefined): Uint8Array =>
  typeof block === 'object' ? block : encoder.encode(block)

/** The first lines of a block, as parts of it. */
export function linesIn(block: Uint8Array, most = Number.POSITIVE_INFINITY): Uint8Array[] {
  const lines: Uint8Array[] = []
  for (let at = 0; at < block.length && lines.length < most; ) {
    const end = block.indexOf(lineBreak, at)
    lines.push(block.subarray(at, end < 0 ? block.length : end))
    at = end < 0 ? block.length : end + 1
  }
  return lines
}

/** A block of lines, each given in parts of its UTF-8. */
export function blockOf(lines: readonly (readonly Uint8Array[])[]): Uint8Array {
  const sizes = lines.map((parts) => parts.reduce((sum, { length }) => sum + length, 0))
  const block = new Uint8Array(sizes.reduce((sum, size) => sum + size + 1, -1))
  let at = 0
  for (const [index, parts] of lines.entries()) {
    if (index > 0) block[at++] = lineBreak
    for (const part of parts) {
      block.set(part, at)
      at += part.length
    }
  }
  return block
}

/** Lays lines one after the other into a block. */
export class BlockBuilder {
  #bytes = new Uint8Array(2 ** 17)
  #size = 0
  #lines = 0

  constructor(begun?: StoredBlock) {
    if (!begun) return
    const bytes = bytesOfBlock(begun)
    this.#lines = bytes.reduce((sum, byte) => sum + (byte === lineBreak ? 1 : 0), 1)
    this.#room(bytes.length)
    this.#bytes.set(bytes)
    this.#size = bytes.length
  }

  get lines(): number {
    return this.#lines
  }

  /** Adds a line, given as text or in parts of its UTF-8. */
  add(...parts: readonly (string | Uint8Array)[]): void {
    if (this.#lines > 0) this.#put(lineEnd)
    this.#lines += 1
    for (const part of parts) this.#put(typeof part === 'string' ? encoder.encode(part) : part)
  }

  /** The block so far, and the beginning of another one. */
  take(): Uint8Array {
    const block = this.#bytes.slice(0, this.#size)
    this.#size = 0
    this.#lines = 0
    return block
  }

  #put(bytes: Uint8Array) {
    this.#room(this.#size + bytes.length)
    this.#bytes.set(bytes, this.#size)
    this.#size += bytes.length
  }

  #room(size: number) {
    if (size <= this.#bytes.length) return
    const larger = new Uint8Array(size * 2)
    larger.set(this.#bytes.subarray(0, this.#size))
    this.#bytes = larger
  }
}

const lineEnd = Uint8Array.of(lineBreak)
