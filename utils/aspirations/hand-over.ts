import { longDate, parseDay } from '../draft/dates.ts'
import { platformNames } from '../draft/platform.ts'
import type { Pack } from '../pack/schema.ts'
import type { Aspiration, AspirationKind } from './schema.ts'

const names: Readonly<Record<AspirationKind, string>> = {
  complaint: 'Pengaduan',
  question: 'Permintaan informasi',
  suggestion: 'Aspirasi',
  praise: 'Aspirasi (apresiasi)',
  abuse: 'Pengaduan',
  hoax: 'Permintaan informasi (klarifikasi kabar)',
}
const mostTitle = 100

/**
 * The text for SP4N-LAPOR!, ready to paste: the class, title, content, place, date and unit that its form asks for, in
 * official Indonesian. Of several messages about one matter the first is told in full and the others are counted.
 */
export function handOver(aspirations: readonly Aspiration[], pack: Pack): string {
  const [first] = aspirations
  if (!first) return ''
  const { institution } = pack
  const topic = pack.topics.find(({ id }) => id === first.topic)?.label
  const times = aspirations.map(({ receivedAt }) => dayOf(receivedAt, institution.timeZone)).sort()
  const links = aspirations.flatMap(({ link }) => link ?? []).slice(0, 10)
  return [
    `Klasifikasi: ${names[first.kind ?? 'complaint']}`,
    `Judul: ${titleOf(first.text)}`,
    `Isi: ${first.text.replace(/\s+/gu, ' ').trim()}`,
    ...(aspirations.length > 1 ? [`Jumlah pesan serupa: ${aspirations.length.toLocaleString('id-ID')}`] : []),
    `Tanggal: ${times[0] === times.at(-1) ? written(times[0]!) : `${written(times[0]!)} sampai ${written(times.at(-1)!)}`}`,
    `Daerah: ${institution.region}`,
    ...(topic ? [`Topik: ${topic}`] : []),
    `Instansi tujuan: ${first.unit || institution.name}`,
    `Diterima lewat: ${platformNames[first.platform]}${first.account ? ` (${first.account})` : ''}`,
    ...(links.length > 0 ? [`Tautan: ${links.join(' ')}`] : []),
    `Diteruskan oleh: ${institution.unit}, ${institution.name}`,
  ].join('\n')
}

/** The day of a moment on the institution's clocks, `YYYY-MM-DD`. */
export function dayOf(moment: string, timeZone: Pack['institution']['timeZone']): string {
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('sv', { timeZone })
    formats.set(timeZone, format)
  }
  return format.format(new Date(moment))
}

/** Costly to make, cheap to use. */
const formats = new Map<string, Intl.DateTimeFormat>()

const written = (iso: string): string => longDate(parseDay(iso))

/** The first sentence or line, cut between words. */
function titleOf(text: string): string {
  const [line = ''] = text.trim().split(/(?<=[.!?])\s|\n/u)
  const plain = line.replace(/\s+/gu, ' ')
  return plain.length <= mostTitle ? plain : `${plain.slice(0, mostTitle - 1).replace(/\s\S*$/u, '')}…`
}
