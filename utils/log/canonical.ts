import { type LogEntry, nestedKeys, topKeys } from './entry.ts'

/** An entry before it has its hash. */
export type Unhashed = Omit<LogEntry, 'hash'>

type Plain = Readonly<Record<string, unknown>>

/** Each key, with the keys of what lies in it. */
interface Key {
  readonly name: string
  readonly inner: readonly Key[] | undefined
}

const keysOf = (names: readonly string[], inner?: Readonly<Record<string, readonly string[]>>): Key[] =>
  names.map((name) => ({ name, inner: inner?.[name] && keysOf(inner[name]) }))

const top = keysOf(topKeys, nestedKeys)

/**
 * The canonical JSON (RFC 8785) of an entry without its `hash`, in which everything has its fixed place: keys in order
 * of their UTF-16 units, no white space, numbers and texts as `JSON.stringify` writes them. Takes entries that the
 * schema has let through; other keys would be left out.
 */
export const canonicalJson = (entry: Unhashed): string =>
  JSON.stringify(arranged(entry as unknown as Plain, top))

/** The same with its keys in order, by which `JSON.stringify` goes: one call of it, where one for each value costs twice. */
function arranged(object: Plain, keys: readonly Key[]): Plain {
  const inOrder: Record<string, unknown> = {}
  for (const { name, inner } of keys) {
    const value = object[name]
    if (value !== undefined) inOrder[name] = inner ? arrangedInner(value, inner) : value
  }
  return inOrder
}

function arrangedInner(value: unknown, keys: readonly Key[]): unknown {
  if (!Array.isArray(value)) return arranged(value as Plain, keys)
  return value.map((item) => arranged(item as Plain, keys))
}
