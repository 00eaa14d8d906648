import * as v from 'valibot'
import { editDistance } from '../draft/similarity.ts'

type Schema = v.GenericSchema & {
  readonly wrapped?: Schema
  readonly item?: Schema
  readonly value?: Schema
  readonly entries?: Readonly<Record<string, Schema>>
  readonly options?: readonly unknown[]
}

/** How a value of another kind is written, by the kind that is wanted. */
const writings: Readonly<Record<string, string>> = {
  string: 'tulis di antara tanda kutip: "…"',
  number: 'tulis angkanya tanpa tanda kutip',
  boolean: 'tulis true atau false tanpa tanda kutip',
  array: 'tulis sebagai daftar di antara kurung siku: […]',
  strict_object: 'tulis kunci dan isinya di antara kurung kurawal: {…}',
  record: 'tulis kunci dan isinya di antara kurung kurawal: {…}',
}

/**
 * What to do about an issue, in Indonesian: from what the schema says of that place, else of the list that holds it,
 * else from the kind of the issue.
 */
export function hintFor(schema: v.GenericSchema, issue: v.BaseIssue<unknown>): string {
  const keys = (issue.path ?? []).map(({ key }) => key)
  if (issue.expected === 'never') return unknownKey(schemaAt(schema, keys.slice(0, -1)), String(keys.at(-1)))
  const place = schemaAt(schema, keys)
  if (place?.options && typeof issue.input === 'string') return nearestOption(place.options, issue.input)
  const inList = typeof keys.at(-1) === 'number'
  const said = described(place) ?? (inList ? described(schemaAt(schema, keys.slice(0, -1))) : undefined)
  return said ?? (issue.kind === 'schema' ? writings[issue.type] : undefined) ?? otherwise(issue)
}

function described(place: Schema | undefined): string | undefined {
  if (!place) return undefined
  const { description, examples } = v.getMetadata(place) as { description?: string; examples?: string[] }
  return [description, examples && `contoh: ${examples[0]}`].filter(Boolean).join('; ') || undefined
}

function otherwise({ type, received }: v.BaseIssue<unknown>): string {
  if (received === 'undefined') return 'tambahkan kunci ini beserta isinya'
  return type.startsWith('max_') ? 'hapus yang tidak dipakai, atau persingkat' : 'perbaiki isinya'
}

function unknownKey(parent: Schema | undefined, key: string): string {
  const known = Object.keys(parent?.entries ?? {})
  const near = nearest(key, known)
  if (near) return `mungkin maksud Anda "${near}"`
  return known.length > 0 ? `hapus kunci ini; yang dikenal: ${known.join(', ')}` : 'hapus kunci ini'
}

function nearestOption(options: readonly unknown[], given: string): string {
  const near = nearest(given, options.map(String))
  return near ? `mungkin maksud Anda "${near}"` : `pilih salah satu: ${options.join(', ')}`
}

/** The word that a slip of the fingers would have made of `given`: a third of its letters may differ. */
export function nearest(given: string, words: readonly string[]): string | undefined {
  const most = Math.max(1, Math.min(3, Math.floor(given.length / 3)))
  const measured = words
    .map((word) => ({
      word,
      distance: editDistance(given.slice(0, 60).toLowerCase(), word.toLowerCase(), most),
    }))
    .filter(({ distance }) => distance <= most)
  return measured.sort((a, b) => a.distance - b.distance)[0]?.word
}

/** The schema of a place, through optional values, lists and maps. */
function schemaAt(schema: v.GenericSchema, keys: readonly unknown[]): Schema | undefined {
  let at: Schema | undefined = unwrapped(schema as Schema)
  for (const key of keys) {
    at = unwrapped(
      at?.item ??
        at?.value ??
        (Object.hasOwn(at?.entries ?? {}, String(key)) ? at!.entries![String(key)] : undefined),
    )
  }
  return at
}

const unwrapped = (schema: Schema | undefined): Schema | undefined =>
  schema?.wrapped ? unwrapped(schema.wrapped) : schema
