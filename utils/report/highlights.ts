import type { LogEntry } from '../log/entry.ts'
import type { Pack } from '../pack/schema.ts'
import { principles } from '../rules/define.ts'

const most = 10
const mostOfAnOffice = 2

/** How `chooseHighlights` chooses, for whoever reads the report. */
export const howChosen =
  'Dipilih dari data catatan, dengan urutan: kiriman dari templat krisis, kiriman untuk hari penting pada kalender, kiriman menurut topik yang ditetapkan, nilai enam prinsip, lalu yang terbaru; paling banyak dua dari satu kantor dan sepuluh seluruhnya. Jangkauan dan tanggapan warga tidak tercatat, jadi tidak ikut menentukan.'

/**
 * The posts that a report names, chosen by what the log knows: those made from a crisis template first, then those for
 * a day of the pack's calendar, by its hashtag or template, then those on a topic of the pack, then by their scores and
 * the latest; at most two of an office, ten in all.
 */
export function chooseHighlights(
  entries: Iterable<LogEntry>,
  { templates, calendar }: Pick<Pack, 'templates' | 'calendar'>,
): LogEntry[] {
  const forItsDay = ({ publishedAt, hashtags, template }: LogEntry) =>
    calendar.some(
      (day) =>
        day.date === publishedAt.slice(0, 10) &&
        ((day.template !== undefined && day.template === template) ||
          (day.hashtag !== undefined &&
            hashtags.some((tag) => tag.toLowerCase() === day.hashtag!.toLowerCase()))),
    )
  const crisis = new Set(templates.filter(({ kind }) => kind === 'crisis').map(({ id }) => id))
  // Each weighs more than all below it: scores add up to six.
  const rank = (entry: LogEntry) =>
    (entry.template !== undefined && crisis.has(entry.template) ? 40 : 0) +
    (forItsDay(entry) ? 20 : 0) +
    (entry.topic === '' ? 0 : 10) +
    principles.reduce((sum, name) => sum + entry.principles[name], 0)
  const posts = [...entries]
    .filter(({ kind, permalink, thread }) => kind === 'post' && permalink !== null && !thread?.position)
    .map((entry) => ({ entry, rank: rank(entry) }))
    .sort((a, b) => b.rank - a.rank || (a.entry.publishedAt > b.entry.publishedAt ? -1 : 1))
  const taken = new Map<string, number>()
  const chosen: LogEntry[] = []
  for (const { entry } of posts) {
    const times = taken.get(entry.unit) ?? 0
    if (times >= mostOfAnOffice || chosen.some(({ text }) => text === entry.text)) continue
    taken.set(entry.unit, times + 1)
    chosen.push(entry)
    if (chosen.length === most) break
  }
  return chosen
}
