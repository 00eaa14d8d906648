import { partOf } from '../../utils/pack/form.ts'
import { packSchema } from '../../utils/pack/schema.ts'

/** The form of the whole pack, read from its schema. */
export const packForm = partOf(packSchema)

/** The page's sections with the pack's keys that each holds. */
const holds = {
  paket: ['schema'],
  instansi: ['institution', 'domains', 'shortLinks', 'id', 'version'],
  akun: ['accounts', 'offices'],
  tagar: ['hashtags', 'forbiddenHashtags', 'hashtagLimits'],
  templat: ['templates'],
  kontak: ['contacts'],
  istilah: ['acronyms', 'terms'],
  kalender: ['calendar'],
  topik: ['topics'],
  aturan: ['rules'],
  nada: ['tone', 'gate', 'learning', 'slogans', 'series', 'electionWatch'],
  laporan: ['report'],
  redaksi: ['approval'],
  aspirasi: ['aspirations'],
  lainnya: [],
  belajar: [],
  cadangan: [],
  kunci: [],
  server: [],
  bahasa: [],
} as const satisfies Record<string, readonly string[]>

export type SectionName = keyof typeof holds

const placed = new Set<string>(Object.values(holds).flat())
/** Keys of the schema that no section names: they appear by themselves. */
const others = Object.keys(packForm.entries!).filter((key) => !placed.has(key))

export const keysOf = (section: SectionName): readonly string[] =>
  section === 'lainnya' ? others : holds[section]

export const sections = (Object.keys(holds) as SectionName[]).filter(
  (section) => section !== 'lainnya' || others.length > 0,
)

/** The section that holds a place of the pack; the pack's own for the whole. */
export function sectionOf(path: string): SectionName {
  const key = path.split('.')[0]!
  return sections.find((section) => keysOf(section).includes(key)) ?? 'paket'
}

/** What an entry may name from another list of the pack. */
export const references: Readonly<Record<string, 'topics' | 'templates' | 'hashtags'>> = {
  'hashtags.topics': 'topics',
  'templates.topics': 'topics',
  'calendar.template': 'templates',
  'calendar.hashtag': 'hashtags',
  'approval.topics': 'topics',
  'aspirations.units.topics': 'topics',
  'aspirations.facts.topics': 'topics',
}
