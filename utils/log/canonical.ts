import { type LogEntry, nestedKeys, topKeys } from './entry.ts'

/** An entry before it has its hash. */
export type Unhashed = Omit<LogEntry, 'hash'>

type Plain = Readonly<Record<string, unknown>>

/** Each key as it is written, with the keys of what lies in it. */
interface Key {
  readonly name: string
  readonly written: string
  readonly inner: readonly Key[] | undefined
}

const keysOf = (names: readonly string[], inner?: Readonly<Record<string, readonly string[]>>): Key[] =>
  names.map((name) => ({
    name,
    written: `${JSON.stringify(name)}:`,
    inner: inner?.[name] && keysOf(inner[name]),
  }))

const top = keysOf(topKeys, nestedKeys)

/**
 * The canonical JSON (RFC 8785) of an entry without its `hash`, in which everything has its fixed place: keys in order
 * of their UTF-16 units, no white space, numbers and texts as `JSON.stringify` writes them. Takes entries that the
 * schema has let through; other keys would be left out.
 */
export const canonicalJson = (entry: Unhashed): string => writeObject(entry as unknown as Plain, top)

function writeObject(object: Plain, keys: readonly Key[]): string {
  let text = '{'
  for (const { name, written, inner } of keys) {
    const value = object[name]
    if (value === undefined) continue
    if (text.length > 1) text += ','
    text += written + (inner ? writeInner(value, inner) : writePlain(value))
  }
  return `${text}}`
}

function writeInner(value: unknown, keys: readonly Key[]): string {
  if (!Array.isArray(value)) return writeObject(value as Plain, keys)
  return `[${value.map((item) => writeObject(item as Plain, keys)).join(',')}]`
}

/** What `JSON.stringify` would write otherwise than between two quotation marks. */
const special = /["\\\p{Cc}\p{Cs}]/u

/** Texts, numbers, null, and lists of texts. Most need no escape, and the check is far quicker than the call. */
function writePlain(value: unknown): string {
  if (typeof value === 'string') return special.test(value) ? JSON.stringify(value) : `"${value}"`
  if (typeof value === 'number') return String(value)
  if (!Array.isArray(value)) return JSON.stringify(value)
  return `[${value.map(writePlain).join(',')}]`
}
