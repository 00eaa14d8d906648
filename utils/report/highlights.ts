import type { LogEntry } from '../log/entry.ts'
import type { Pack } from '../pack/schema.ts'
import { principles } from '../rules/define.ts'

const most = 10
const mostOfAnOffice = 2

/**
 * The posts that a report names, chosen by what the log knows: those made from a crisis template first, then those on
 * a topic of the pack, then by their scores and the latest; at most two of an office, ten in all.
 */
export function chooseHighlights(entries: Iterable<LogEntry>, { templates }: Pack): LogEntry[] {
  const crisis = new Set(templates.filter(({ kind }) => kind === 'crisis').map(({ id }) => id))
  const rank = ({ template, topic, principles: scores }: LogEntry) =>
    (template !== undefined && crisis.has(template) ? 20 : 0) +
    (topic === '' ? 0 : 10) +
    principles.reduce((sum, name) => sum + scores[name], 0)
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
