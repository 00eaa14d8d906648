import type { ArchiveItem } from './archive.ts'
import type { CsvRow } from './csv-read.ts'
import { FileError } from './problem.ts'
import { zonedTime } from './zone.ts'

/** Names of the columns, in small letters, as Business Suite writes them in English and in Indonesian. */
const names = {
  time: ['publish time', 'waktu publikasi', 'waktu penerbitan', 'waktu terbit'],
  permalink: ['permalink', 'tautan permanen'],
  postId: ['post id', 'id postingan', 'id kiriman'],
  text: ['description', 'keterangan', 'deskripsi'],
  title: ['title', 'judul'],
  page: ['page name', 'nama halaman'],
  username: ['account username', 'nama pengguna akun'],
  type: ['post type', 'jenis postingan', 'jenis kiriman'],
} as const

/** Columns without which it is another table. */
export const suiteColumns: readonly (readonly string[])[] = [names.time, names.permalink, names.postId]

/** `11/23/2026 07:35` or `23/11/2026 07.35`, also with the year first. */
const timePattern = /^(\d{1,4})[/.-](\d{1,2})[/.-](\d{1,4})[ T](\d{1,2})[.:](\d{2})/u

/** Reads the rows of the table of contents. Times are told in the zone given. */
export function readSuite(rows: readonly CsvRow[], timeZone: string): ArchiveItem[] {
  const read = (row: CsvRow, aliases: readonly string[]) =>
    aliases.map((name) => row.cell(name)).find((cell) => cell !== undefined && cell !== '') ?? ''
  const times = rows.map((row) => timePattern.exec(read(row, names.time)))
  const dayFirst = times.some((time) => time && time[1]!.length < 3 && Number(time[1]) > 12)
  return rows.map((row, index) => {
    const { line } = row
    const time = times[index]
    const publishedAt = time && momentOf(time, dayFirst, timeZone)
    if (!publishedAt) throw new FileError(line, `waktu terbit "${read(row, names.time)}" tidak dapat dibaca`)
    const permalink = read(row, names.permalink)
    if (!/^https:\/\/(?:[\w-]+\.)*(?:facebook|instagram)\.com\/\S+$/u.test(permalink))
      throw new FileError(line, `tautan "${permalink.slice(0, 100)}" bukan tautan Facebook atau Instagram`)
    const postId = read(row, names.postId)
    // Spreadsheets round long numbers.
    if (!/^\w{1,60}$/u.test(postId))
      throw new FileError(line, `ID "${postId.slice(0, 100)}" bukan ID unggahan`)
    const instagram = permalink.includes('instagram.com/')
    const account = read(row, instagram ? names.username : names.page)
    const type = read(row, names.type).toLowerCase()
    return {
      line,
      platform: instagram ? 'instagram' : 'facebook',
      kind: 'post',
      ...(account && { account: account.slice(0, 200) }),
      text: (read(row, names.text) || read(row, names.title)).slice(0, 100_000),
      publishedAt,
      permalink: permalink.slice(0, 2048),
      postId,
      media: mediaOf(type),
    }
  })
}

function mediaOf(type: string): { type: string; alt: string }[] {
  if (/video|reel|live/u.test(type)) return [{ type: 'video', alt: '' }]
  if (/photo|foto|image|gambar|carousel|korsel/u.test(type)) return [{ type: 'image', alt: '' }]
  return []
}

function momentOf(
  [, first = '', second = '', third = '', hour, minute]: RegExpExecArray,
  dayFirst: boolean,
  timeZone: string,
): number | undefined {
  const yearFirst = first.length === 4
  const year = Number(yearFirst ? first : third)
  const month = Number(yearFirst || dayFirst ? second : first)
  const day = Number(yearFirst ? third : dayFirst ? first : second)
  const shown = Date.UTC(year, month - 1, day, Number(hour), Number(minute))
  // The 31st of November would be the 1st of December.
  const two = (number: string | number = '') => String(number).padStart(2, '0')
  const told = `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}`
  if (year < 2004 || new Date(shown).toISOString().slice(0, 16) !== told) return undefined
  return zonedTime(shown, timeZone)
}
