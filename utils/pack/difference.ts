import type { Pack } from './schema.ts'

/** A value of a record that is another one now; missing on the side where it is not there. */
export interface FieldChange {
  readonly key: string
  readonly before?: unknown
  readonly after?: unknown
}

/** What is different in a part of the pack. */
export interface Change {
  /** The pack's own key: `hashtags`, `gate`. */
  readonly key: keyof Pack
  /** `order`: the same entries in another order. */
  readonly kind: 'added' | 'changed' | 'removed' | 'order'
  /** Of the entry, for people: `#NusarayaSehat`; empty where the key holds a single value or the order changed. */
  readonly name: string
  /** For what changed: which of its values. */
  readonly fields: readonly FieldChange[]
}

type Data = Readonly<Record<string, unknown>>

/** What makes an entry the same one in two packs; in other lists its first value does. */
const identities: Partial<Record<keyof Pack, (entry: Data) => string>> = {
  accounts: ({ platform, handle }) => `${platform} @${String(handle).replace(/^@/u, '')}`,
  hashtags: ({ tag }) => String(tag),
  templates: ({ id }) => String(id),
  topics: ({ id }) => String(id),
  calendar: ({ date, name }) => `${date} ${name}`,
}
/** How people call an entry where that is not what makes it the same one. */
const names: Partial<Record<keyof Pack, string>> = { templates: 'title', topics: 'label', calendar: 'name' }

/** What another pack would change, key by key in their order; empty when the two say the same. */
export function differences(before: Pack, after: Pack): Change[] {
  const keys = [...new Set([...Object.keys(after), ...Object.keys(before)])] as (keyof Pack)[]
  return keys.flatMap((key) => {
    const [old, young] = [before[key] as unknown, after[key] as unknown]
    return same(old, young) ? [] : [...changesOf(key, old, young)]
  })
}

function* changesOf(key: keyof Pack, old: unknown, young: unknown): Generator<Change> {
  if (Array.isArray(old) && Array.isArray(young)) return yield* listChanges(key, old, young)
  if (key === 'acronyms' || key === 'rules') {
    return yield* entryChanges(
      key,
      new Map(Object.entries(old as Data).map(([name, value]) => [name, { name, value }])),
      new Map(Object.entries(young as Data).map(([name, value]) => [name, { name, value }])),
    )
  }
  const kind = old === undefined ? 'added' : young === undefined ? 'removed' : 'changed'
  yield { key, kind, name: '', fields: fieldChanges(asFields(old), asFields(young)) }
}

interface Entry {
  readonly name: string
  readonly value: unknown
}

function* listChanges(key: keyof Pack, old: readonly unknown[], young: readonly unknown[]) {
  const [before, after] = [entriesOf(key, old), entriesOf(key, young)]
  let told = false
  for (const change of entryChanges(key, before, after)) {
    told = true
    yield change
  }
  const kept = [...after.keys()].filter((id) => before.has(id))
  const stayed = [...before.keys()].filter((id) => after.has(id))
  if (!told && kept.some((id, at) => id !== stayed[at]))
    yield { key, kind: 'order', name: '', fields: [] } satisfies Change
}

function* entryChanges(
  key: keyof Pack,
  before: ReadonlyMap<string, Entry>,
  after: ReadonlyMap<string, Entry>,
): Generator<Change> {
  for (const [id, { name, value }] of after) {
    const old = before.get(id)
    if (!old) yield { key, kind: 'added', name, fields: [] }
    else if (!same(old.value, value)) {
      yield { key, kind: 'changed', name, fields: fieldChanges(asFields(old.value), asFields(value)) }
    }
  }
  for (const [id, { name }] of before) if (!after.has(id)) yield { key, kind: 'removed', name, fields: [] }
}

function entriesOf(key: keyof Pack, list: readonly unknown[]): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const value of list) {
    const data = asFields(value)
    const id = (identities[key]?.(data) ?? String(Object.values(data)[0])).toLowerCase()
    const name = String(data[names[key] ?? ''] ?? identities[key]?.(data) ?? Object.values(data)[0])
    // Doubles, which a draft may hold, are told apart by their place.
    let unique = id
    for (let count = 2; entries.has(unique); count++) unique = `${id} ${count}`
    entries.set(unique, { name, value })
  }
  return entries
}

/** A single value counts as a record with one nameless field. */
const asFields = (value: unknown): Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Data) : { '': value }

function fieldChanges(before: Data, after: Data): FieldChange[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return keys.flatMap((key) => {
    const [old, young] = [before[key], after[key]]
    if (same(old, young)) return []
    return [{ key, ...(old !== undefined && { before: old }), ...(young !== undefined && { after: young }) }]
  })
}

/** Whether two values of JSON say the same. */
function same(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && same((one as Data)[key], (other as Data)[key]))
  )
}
