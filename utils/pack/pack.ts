import { contradictions } from './consistency.ts'
import { bounded, readJson } from './json.ts'
import { type Pack, packFileSchema } from './schema.ts'
import { type Checked, validate } from './validate.ts'

/**
 * Reads an institution pack from foreign JSON text or data. A bad one is refused with every path, value, reason and
 * hint: first what does not fit the schema, then what contradicts itself. Never throws.
 */
export function readPack(source: unknown): Checked<Pack> {
  const read = typeof source === 'string' ? readJson(source) : bounded(source)
  if (!read.ok) return read
  const checked = validate(packFileSchema, read.value)
  if (!checked.ok) return checked
  const { $schema: _, ...pack } = checked.value
  const problems = contradictions(pack)
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: pack }
}
