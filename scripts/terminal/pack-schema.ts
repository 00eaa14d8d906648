import { toJsonSchema } from '@valibot/to-json-schema'
import { managedSchema } from '../../utils/pack/managed.ts'
import { packFileSchema } from '../../utils/pack/schema.ts'

const convert = (schema: Parameters<typeof toJsonSchema>[0]) =>
  toJsonSchema(schema, {
    typeMode: 'input',
    // What JSON Schema cannot say, such as that a day must exist, is left to the reading.
    errorMode: 'ignore',
    // The patterns are written for Unicode; JSON Schema leaves out the names of character classes that need it.
    ignoreActions: ['check'],
  })

/** The JSON Schema of a pack, for editors. */
export function packJsonSchema(): string {
  const { $schema, ...schema } = convert(packFileSchema)
  return print({ $schema, title: 'Paket instansi Saring', ...schema })
}

/** The schema of the policy. Chrome takes the plain words of JSON Schema only, and each schema with just one type. */
export function managedJsonSchema(): string {
  return print(plain(convert(managedSchema)))
}

const words = ['type', 'title', 'description', 'properties', 'items', 'enum', 'additionalProperties']

function plain(schema: object, top = true): Record<string, unknown> {
  const told = Object.entries(schema).filter(
    ([word, value]) => words.includes(word) && !(word === 'additionalProperties' && (top || value === false)),
  )
  const nested = (word: string, value: unknown) => {
    if (word === 'properties') {
      return Object.fromEntries(
        Object.entries(value as object).map(([key, inner]) => [key, plain(inner, false)]),
      )
    }
    return word === 'items' || word === 'additionalProperties' ? plain(value as object, false) : value
  }
  const result = Object.fromEntries(told.map(([word, value]) => [word, nested(word, value)]))
  return 'type' in result ? result : { type: 'string', ...result }
}

const print = (schema: object) => `${JSON.stringify(schema, null, 2)}\n`
