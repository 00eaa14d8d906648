import * as v from 'valibot'
import { exists } from '../draft/dates.ts'
import { unfit } from './characters.ts'

/** What a key holds: shown by editors that read the JSON Schema, and as the hint beside a problem. */
export const about = <T extends v.GenericSchema>(schema: T, description: string, ...examples: string[]) =>
  v.pipe(schema, v.metadata({ description, ...(examples.length > 0 && { examples }) }))

const readable = (use: 'line' | 'prose') =>
  v.check(
    (text: string) => unfit(text, use) === undefined,
    (issue) => unfit(issue.input as string, use)!,
  )
const notBlank = v.check((text: string) => text === '' || text.trim() !== '', 'hanya berisi spasi')
/** Only for what is told: the first number that is written so takes longer than all that stands here. */
const inFigures = (count: number) => count.toLocaleString('id-ID')
const atMost = (characters: number) =>
  v.maxLength<string, number, () => string>(characters, () => `lebih dari ${inFigures(characters)} karakter`)
const notEmpty = v.nonEmpty<string, string>('tidak boleh kosong')

/** One line that people read: names, labels, keywords. */
export const label = v.pipe(v.string(), notEmpty, atMost(200), notBlank, readable('line'))
/** One line that may be left empty. */
export const remark = v.pipe(v.string(), atMost(1000), readable('line'))
/** Text of several lines. */
export const prose = v.pipe(v.string(), notEmpty, atMost(5000), notBlank, readable('prose'))
/** Text of several lines that may be left empty. */
export const sample = v.pipe(v.string(), atMost(2000), readable('prose'))

export const id = v.pipe(
  label,
  v.regex(/^[a-z0-9][a-z0-9._-]*$/u, 'hanya huruf kecil, angka, titik, garis bawah, dan tanda hubung'),
)
export const tag = v.pipe(label, v.regex(/^#[\p{L}\p{M}\p{N}_]+$/u, 'harus tagar, misalnya #NusarayaMaju'))
export const host = v.pipe(
  label,
  v.regex(
    /^(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}$/u,
    'harus nama domain tanpa https:// dan tanpa garis miring',
  ),
)
export const shortLink = v.pipe(
  label,
  v.regex(/^(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}(?:\/\S*)?$/u, 'harus tautan pendek tanpa https://'),
)

const isDay = (text: string): boolean => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text)
  return match !== null && exists({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) })
}
/** A day that exists, as `YYYY-MM-DD`. */
export const day = v.pipe(
  v.string(),
  v.isoDate('harus tanggal dalam bentuk TTTT-BB-HH'),
  v.check(isDay, 'tanggal itu tidak ada di kalender'),
  v.metadata({ examples: ['2026-08-17'] }),
)

/** A moment that exists, ISO 8601 with its offset. */
export const moment = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/u,
    'harus waktu ISO 8601 dengan selisih zona, misalnya 2026-11-23T09:00:00+07:00',
  ),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'waktu itu tidak ada'),
)

const list = <T extends v.GenericSchema>(item: T, most: number) =>
  v.pipe(
    v.array(item),
    v.maxLength(most, () => `lebih dari ${inFigures(most)} butir`),
  )
/** Up to 500 entries: what a draft is compared with at every keystroke. */
export const few = <T extends v.GenericSchema>(item: T) => list(item, 500)
export const labels = few(label)
/** Up to 2,000 entries: far above what the biggest institution needs, far below what would slow a keystroke. */
export const many = <T extends v.GenericSchema>(item: T) => list(item, 2000)

/** Up to 5,000 entries: a whole glossary, in which a draft is looked up word by word. */
export const glossary = <T extends v.GenericSchema>(item: T) => list(item, 5000)

/** A map of at most 2,000 names. */
export const named = <K extends v.GenericSchema<string, string>, T extends v.GenericSchema>(
  key: K,
  value: T,
) => v.pipe(v.record(key, value), v.maxEntries(2000, 'lebih dari 2.000 butir'))
