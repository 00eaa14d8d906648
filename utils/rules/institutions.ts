import offices from '../lexicon/instansi.txt'
import { lazily } from '../lexicon/lazily.ts'
import type { Pack } from '../pack/schema.ts'

const allShort = lazily(
  () => new Set([...offices].flatMap(([, values]) => values.map((value) => value.replaceAll(' ', '')))),
)

/** Whether a handle's part is some office's short name: `dinsos`, `bpkd`. */
export const isOfficeName = (part: string): boolean => allShort().has(part)

/**
 * The names, in lower case, by which a unit is called: its own, the usual short ones, and what the pack's acronyms
 * stand for. The longest first.
 */
export function namesOfUnit(unit: string, { acronyms }: Pack): string[] {
  const lower = unit.toLowerCase()
  const spelled = Object.entries(acronyms).filter(([short]) => short.toLowerCase() === lower)
  const shortened = Object.entries(acronyms).filter(([, full]) => full.toLowerCase() === lower)
  const long = [...offices].filter(([, values]) => values.includes(lower)).map(([name]) => name)
  const names = [
    lower,
    ...(offices.get(lower)?.[1] ?? []),
    ...long,
    ...spelled.map(([, full]) => full.toLowerCase()),
    ...shortened.map(([short]) => short.toLowerCase()),
  ]
  return [...new Set(names)].filter((name) => name.length > 2).sort((a, b) => b.length - a.length)
}

/** The proper name in a region's name: `Kabupaten Nusaraya` → `nusaraya`. */
export const regionName = ({ institution }: Pack): string =>
  institution.region
    .toLowerCase()
    .replace(/^(?:kabupaten|kota|provinsi|kecamatan|kelurahan|desa|daerah istimewa)\s+/u, '')
