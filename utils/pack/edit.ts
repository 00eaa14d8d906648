import * as v from 'valibot'
import { contradictions } from './consistency.ts'
import { type Pack, packSchema } from './schema.ts'
import { type Problem, validate } from './validate.ts'

export type Path = readonly (string | number)[]

/** One step of an editor. `at` names the place, a list's entry by its index. */
export type Step =
  /** With `undefined` the key is taken out. */
  | { readonly do: 'set'; readonly at: Path; readonly value: unknown }
  /** Into the list at `at`; at its end where `index` is missing. */
  | { readonly do: 'insert'; readonly at: Path; readonly value: unknown; readonly index?: number }
  | { readonly do: 'remove'; readonly at: Path }
  | { readonly do: 'move'; readonly at: Path; readonly to: number }
  /** A key of a map, which keeps its place. */
  | { readonly do: 'rename'; readonly at: Path; readonly to: string }

/** One step of the pack's editor, which may put another pack in its place. */
export type Edit = Step | { readonly do: 'replace'; readonly pack: Pack }

/**
 * A pack that is being edited. It has the shape of a pack throughout, but its texts, numbers and days may break the
 * schema until it is saved.
 */
export interface Editing {
  /** What was in force when it began. */
  readonly base: Pack
  readonly now: Pack
  readonly past: readonly Pack[]
  readonly future: readonly Pack[]
  /** Place of the last step, so that typing in one field is undone at once. */
  readonly last?: string
}

const mostSteps = 200

export const begin = (base: Pack, now: Pack = base): Editing => ({ base, now, past: [], future: [] })

/** The next state. Nothing happens where the place is not there. */
export function edited(editing: Editing, edit: Edit): Editing {
  const now = applyEdit(editing.now, edit)
  if (now === editing.now) return editing
  const name = edit.do === 'set' ? edit.at.join('.') : undefined
  const goesOn = name !== undefined && name === editing.last
  return {
    base: editing.base,
    now,
    past: goesOn ? editing.past : [...editing.past, editing.now].slice(-mostSteps),
    future: [],
    ...(name !== undefined && { last: name }),
  }
}

/** One step back. */
export function undone({ base, now, past, future }: Editing): Editing {
  const before = past.at(-1)
  const left = past.slice(0, -1)
  return before === undefined
    ? { base, now, past, future }
    : { base, now: before, past: left, future: [now, ...future] }
}

/** One step forward again. */
export function redone({ base, now, past, future }: Editing): Editing {
  const [after, ...left] = future
  return after === undefined
    ? { base, now, past, future }
    : { base, now: after, past: [...past, now], future: left }
}

/** What stands at a place; undefined where there is none. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    data,
  )
}

/** The pack after a step. What the step does not touch stays the same object. */
export const applyEdit = (pack: Pack, edit: Edit): Pack =>
  edit.do === 'replace' ? edit.pack : applyStep(pack, edit)

/** Any data after a step. What the step does not touch stays the same object. */
export function applyStep<T>(data: T, step: Step): T {
  const key = step.at.at(-1)!
  const around = step.at.slice(0, -1)
  switch (step.do) {
    case 'set':
      return change(data, around, (value) => withKey(value, key, step.value)) as T
    case 'insert':
      return change(data, step.at, (value) =>
        Array.isArray(value) ? value.toSpliced(step.index ?? value.length, 0, step.value) : value,
      ) as T
    case 'remove':
      return change(data, around, (value) => {
        if (!Array.isArray(value)) return withKey(value, key, undefined)
        return Number(key) < value.length ? value.toSpliced(Number(key), 1) : value
      }) as T
    case 'move':
      return change(data, around, (value) => moved(value, Number(key), step.to)) as T
    case 'rename':
      return change(data, around, (value) => renamed(value, String(key), step.to)) as T
  }
}

function change(value: unknown, path: Path, make: (value: unknown) => unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return make(value)
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return value
  const inner = (value as Record<string | number, unknown>)[key]
  const made = change(inner, rest, make)
  return made === inner ? value : withKey(value, key, made)
}

function withKey(value: unknown, key: string | number, put: unknown): unknown {
  if (Array.isArray(value))
    return Number(key) < value.length && value[Number(key)] !== put ? value.with(Number(key), put) : value
  if (typeof value !== 'object' || value === null) return value
  const has = Object.hasOwn(value, key)
  if (put === undefined) {
    return has ? Object.fromEntries(Object.entries(value).filter(([name]) => name !== String(key))) : value
  }
  if (has && (value as Record<string | number, unknown>)[key] === put) return value
  if (!has) return Object.fromEntries([...Object.entries(value), [String(key), put]])
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, name === String(key) ? put : each]),
  )
}

function moved(value: unknown, from: number, to: number): unknown {
  if (!Array.isArray(value) || from === to || !(from in value) || !(to in value)) return value
  return value.toSpliced(from, 1).toSpliced(to, 0, value[from])
}

function renamed(value: unknown, from: string, to: string): unknown {
  if (typeof value !== 'object' || value === null || from === to) return value
  if (!Object.hasOwn(value, from) || Object.hasOwn(value, to)) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key === from ? to : key, each]))
}

/** What keeps a draft from being put in force: what breaks the schema, and what contradicts itself. */
export function problemsOf(draft: Pack): Problem[] {
  const checked = validate(packSchema, draft)
  return [...(checked.ok ? [] : checked.problems), ...contradictions(draft)]
}

/** Whether data has the shape of a pack, so that an editor can show it; its texts, numbers and days may be wrong. */
export function hasShape(data: unknown): data is Pack {
  const result = v.safeParse(packSchema, data)
  return result.success || result.issues.every(({ kind }) => kind === 'validation')
}

/** The version after this one: its last number goes up by one. */
export function nextVersion(version: string): string {
  const match = /^(.*?)(\d{1,15})(\D*)$/su.exec(version)
  return match ? `${match[1]}${Number(match[2]) + 1}${match[3]}` : `${version}.1`
}

/** A short name made of what people read: `Laporan kegiatan` → `laporan-kegiatan`, not among the taken ones. */
export function idFrom(label: string, taken: readonly string[]): string {
  const plain = label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}+/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|(?<!-)-+$/gu, '')
    .slice(0, 60)
  if (plain === '' || !taken.includes(plain)) return plain
  for (let count = 2; ; count++) if (!taken.includes(`${plain}-${count}`)) return `${plain}-${count}`
}
