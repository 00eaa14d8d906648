import { type LogEntry, nestedKeys, topKeys } from './entry.ts'

/** An entry before it has its hash. */
export type Unhashed = Omit<LogEntry, 'hash'>

type Plain = Readonly<Record<string, unknown>>

/**
 * The canonical JSON (RFC 8785) of an entry without its `hash`, in which everything has its fixed place: keys in order
 * of their UTF-16 units, no white space, numbers and strings as `JSON.stringify` writes them. Takes entries that the
 * schema has let through; other keys would be left out.
 */
export function canonicalJson(entry: Unhashed): string {
  const plain: Plain = { ...entry }
  const sorted: Record<string, unknown> = {}
  for (const key of topKeys) {
    const value = plain[key]
    if (value === undefined) continue
    const inner = nestedKeys[key]
    sorted[key] = inner ? sort(value, inner) : value
  }
  return JSON.stringify(sorted)
}

function sort(value: unknown, keys: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => sort(item, keys))
  const plain = value as Plain
  const sorted: Record<string, unknown> = {}
  for (const key of keys) if (plain[key] !== undefined) sorted[key] = plain[key]
  return sorted
}
