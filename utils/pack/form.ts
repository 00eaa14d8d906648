import * as v from 'valibot'

/** What an editor needs to know of a place in a schema: the part of a form that fits it, and what to say beside it. */
export interface Part {
  readonly kind:
    | 'text'
    | 'prose'
    | 'date'
    | 'number'
    | 'switch'
    | 'choice'
    | 'constant'
    | 'texts'
    | 'choices'
    | 'records'
    | 'group'
    | 'map'
  /** May be left out; without `initial` it is then missing. */
  readonly optional: boolean
  readonly initial?: unknown
  /** The schema's own words, in Indonesian. */
  readonly description?: string
  readonly example?: string
  /** A text that may not be empty. */
  readonly filled?: boolean
  /** Of a number, or the most characters of a text. */
  readonly min?: number
  readonly max?: number
  readonly options?: readonly (string | number)[]
  /** What a list or a map holds. */
  readonly item?: Part
  readonly entries?: Readonly<Record<string, Part>>
}

interface Loose {
  readonly type: string
  readonly wrapped?: Loose
  readonly default?: unknown
  readonly item?: Loose
  readonly value?: Loose
  readonly entries?: Readonly<Record<string, Loose>>
  readonly options?: readonly (string | number)[]
  readonly pipe?: readonly { readonly type: string; readonly requirement?: unknown }[]
}

/** From here on a text is written in several lines. */
const longText = 2000

/** Reads a schema into the parts of a form. A key that is new in the schema thus appears in it by itself. */
export function partOf(schema: v.GenericSchema): Part {
  return read(schema as unknown as Loose)
}

function read(schema: Loose): Part {
  if (schema.type === 'optional' && schema.wrapped) {
    const inner = read(schema.wrapped)
    // What is in turn made of defaults (`report: {}`) begins with those.
    const given = schema.default !== undefined
    const initial = inner.kind === 'group' && given ? blankOf(inner) : schema.default
    return { ...inner, optional: true, ...(given && { initial }) }
  }
  const { description, examples } = v.getMetadata(schema as never) as {
    description?: string
    examples?: readonly string[]
  }
  return {
    optional: false,
    ...shapeOf(schema),
    ...(description !== undefined && { description }),
    ...(examples?.[0] !== undefined && { example: examples[0] }),
  }
}

function shapeOf(schema: Loose): Pick<Part, 'kind'> & Partial<Part> {
  switch (schema.type) {
    case 'string':
      return textPart(schema)
    case 'number': {
      const min = requirement(schema, 'min_value')
      const max = requirement(schema, 'max_value')
      return { kind: 'number', ...(min !== undefined && { min }), ...(max !== undefined && { max }) }
    }
    case 'boolean':
      return { kind: 'switch' }
    case 'picklist':
      return { kind: 'choice', options: schema.options ?? [] }
    case 'literal':
      return { kind: 'constant' }
    case 'array': {
      const item = read(schema.item!)
      const kinds = { group: 'records', choice: 'choices' } as Partial<Record<Part['kind'], Part['kind']>>
      return { kind: kinds[item.kind] ?? 'texts', item }
    }
    case 'record':
      return { kind: 'map', item: read(schema.value!) }
    case 'strict_object':
      return {
        kind: 'group',
        entries: Object.fromEntries(
          Object.entries(schema.entries ?? {}).map(([key, entry]) => [key, read(entry)]),
        ),
      }
    default:
      throw new Error(`No part of a form is known for the schema ${schema.type}.`)
  }
}

function textPart(schema: Loose): Pick<Part, 'kind'> & Partial<Part> {
  const steps = flat(schema)
  if (steps.some(({ type }) => type === 'iso_date')) return { kind: 'date', filled: true }
  const max = requirement(schema, 'max_length')
  return {
    kind: max !== undefined && max >= longText ? 'prose' : 'text',
    filled: steps.some(({ type }) => type === 'non_empty'),
    ...(max !== undefined && { max }),
  }
}

/** A pipe may begin with a pipe. */
const flat = (schema: Loose): readonly { type: string; requirement?: unknown }[] =>
  (schema.pipe ?? []).flatMap((step) =>
    'pipe' in step && step !== (schema as unknown) ? flat(step as unknown as Loose) : [step],
  )

function requirement(schema: Loose, type: string): number | undefined {
  const found = flat(schema).find((step) => step.type === type)?.requirement
  return typeof found === 'number' ? found : undefined
}

/** What a new entry begins with: all that must be there, empty or at its first choice. */
export function blankOf(part: Part): unknown {
  if (part.optional) return part.initial
  switch (part.kind) {
    case 'number':
      return part.min ?? 0
    case 'switch':
      return false
    case 'choice':
      return part.options?.[0]
    case 'texts':
    case 'choices':
    case 'records':
      return []
    case 'map':
      return {}
    case 'group':
      return Object.fromEntries(
        Object.entries(part.entries ?? {}).flatMap(([key, entry]) => {
          const value = blankOf(entry)
          return value === undefined ? [] : [[key, value]]
        }),
      )
    default:
      return ''
  }
}
