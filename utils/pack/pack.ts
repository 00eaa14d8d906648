import { type Pack, packSchema } from './schema.ts'
import { type Checked, validate } from './validate.ts'

/** Reads an institution pack from foreign JSON text or data; a bad one is refused with every path and reason. */
export function readPack(source: unknown): Checked<Pack> {
  if (typeof source !== 'string') return validate(packSchema, source)
  try {
    return validate(packSchema, JSON.parse(source.replace(/^\ufeff/u, '')))
  } catch {
    return { ok: false, problems: [{ path: '', reason: 'bukan JSON yang sah' }] }
  }
}

const builtIn = validate(packSchema, {
  schema: 1,
  id: 'bawaan',
  version: '1',
  institution: { name: 'Instansi Anda', unit: 'Unit Anda', region: 'Daerah Anda', timeZone: 'Asia/Jakarta' },
  domains: ['lapor.go.id'],
  contacts: [
    { label: 'SP4N-LAPOR!', value: 'https://lapor.go.id', kind: 'link' },
    { label: 'Panggilan darurat', value: '112', kind: 'phone' },
  ],
})
if (!builtIn.ok) throw new Error('the built-in pack does not fit its own schema')

/** The pack in force where no institution has given one. */
export const defaultPack: Pack = builtIn.value
