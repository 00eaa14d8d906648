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

export const hashOfLine = (line: string): string => line.slice(0, hashLength)
export const canonicalOfLine = (line: string): string => line.slice(hashLength)

/** Reads a line of a block. Throws when it holds no JSON. */
export function entryOfLine(line: string): LogEntry {
  const entry = JSON.parse(canonicalOfLine(line)) as LogEntry
  return Object.assign(entry, { hash: hashOfLine(line) })
}

/** An entry as JSON, without reading what is in it. */
export const jsonOfLine = (line: string): string =>
  `${line.slice(hashLength, -1)},"hash":"${hashOfLine(line)}"}`

/** Canonical JSON holds no line break. */
export const joinLines = (lines: readonly string[]): string => lines.join('\n')
export const linesOf = (block: string | undefined): string[] => (block ? block.split('\n') : [])
