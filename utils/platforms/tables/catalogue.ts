import type { Platform } from '../../pack/schema.ts'
import * as facebook from './facebook.ts'
import * as instagram from './instagram.ts'
import type { Known } from './table.ts'
import * as x from './x.ts'

/** How a thing that is known of a platform is looked for. */
export type Sort = 'selector' | 'label' | 'pattern' | 'address' | 'operation' | 'path'

/** One way of writing a thing, with the name under which its matches are kept. */
export interface Form {
  readonly id: string
  readonly is: string
}

/** One entry of a platform's table. */
export interface Thing {
  /** Section and key, such as `selectors.dialog`. */
  readonly id: string
  readonly sort: Sort
  /** A selector or pattern as one; labels and paths each by itself. */
  readonly forms: readonly Form[]
  readonly confirmed: string
}

type Value = string | RegExp | readonly string[]
type Entry = Known<Value>

const tables: Readonly<Record<Platform, object>> = { x, facebook, instagram }

/** Sections whose texts are no selectors. */
const sorts: Readonly<Record<string, Sort>> = {
  labels: 'label',
  operations: 'operation',
  sent: 'path',
  answered: 'path',
  addresses: 'address',
  address: 'address',
  operationName: 'operation',
  operationHeader: 'operation',
}

/** Everything that a platform's table tells, in its order. */
export function catalogueOf(platform: Platform): readonly Thing[] {
  return Object.entries(tables[platform]).flatMap(([section, held]: [string, object]) =>
    isEntry(held)
      ? [thing(section, section, held)]
      : Object.entries(held).map(([key, entry]) => thing(`${section}.${key}`, section, entry as Entry)),
  )
}

/** The expressions of a platform's table, by id. */
export function expressionsOf(platform: Platform): [id: string, expression: RegExp][] {
  return Object.entries(tables[platform]).flatMap(([section, held]: [string, object]) =>
    (isEntry(held)
      ? [[section, held] as const]
      : Object.entries(held as Record<string, Entry>).map(
          ([key, entry]) => [`${section}.${key}`, entry] as const,
        )
    ).flatMap(([id, { is }]): [string, RegExp][] => (is instanceof RegExp ? [[id, is]] : [])),
  )
}

/** The ids of a table's forms that the witness found in an exchange, by what it calls them. */
export function formsUsed(platform: Platform, used: readonly string[]): string[] {
  const found = new Set(used)
  return catalogueOf(platform).flatMap(({ id, sort, forms }) => {
    if (sort === 'path') {
      const all = forms.map(({ is }) => is)
      return forms
        .filter(({ is }) => found.has(`${all}#${is}`) || found.has(`${is}#${is}`))
        .map((form) => form.id)
    }
    if (sort !== 'address' && sort !== 'operation' && id !== 'notYet' && id !== 'numberInPath') return []
    const key = id.slice(id.indexOf('.') + 1)
    return found.has(key) || found.has(forms[0]!.is) ? [forms[0]!.id] : []
  })
}

const isEntry = (held: object): held is Entry => 'is' in held && 'confirmed' in held

function thing(id: string, section: string, { is, confirmed }: Entry): Thing {
  const sort = sorts[section] ?? (is instanceof RegExp ? 'pattern' : 'selector')
  return { id, sort, forms: formsOf(id, sort, is), confirmed }
}

function formsOf(id: string, sort: Sort, is: Value): Form[] {
  if (is instanceof RegExp) return [{ id, is: is.source }]
  // What an operation does says nothing: its name is what is looked for.
  if (id.startsWith('operations.')) return [{ id, is: id.slice('operations.'.length) }]
  const parts = typeof is === 'string' ? (sort === 'label' ? is.split('|') : [is]) : is
  return parts.length === 1
    ? [{ id, is: parts[0]! }]
    : parts.map((part) => ({ id: `${id} ${part}`, is: part }))
}
