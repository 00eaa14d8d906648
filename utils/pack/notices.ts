import { nearest } from './hint.ts'
import { placeholdersOf } from './placeholders.ts'
import type { Pack } from './schema.ts'
import { type Problem, shown } from './validate.ts'

/**
 * What in a good pack is probably not meant, or has had its time: worth a look, but no reason to refuse it. `today` is
 * `YYYY-MM-DD`; `rules` are the ids of the rules that there are.
 */
export function notices(
  pack: Pack,
  { today, rules }: { today: string; rules: readonly string[] },
): Problem[] {
  return [...unusedFields(pack), ...unknownTopics(pack), ...past(pack, today), ...unknownRules(pack, rules)]
}

function* unusedFields({ templates }: Pack): Generator<Problem> {
  for (const [index, { body, fields }] of templates.entries()) {
    const used = placeholdersOf(body)
    for (const [at, { name }] of fields.entries()) {
      if (used.includes(name)) continue
      yield {
        path: `templates.${index}.fields.${at}`,
        value: shown(name),
        reason: 'isian ini tidak dipakai di dalam body',
        hint: `tulis {{${name}}} di tempatnya, atau hapus isian ini`,
      }
    }
  }
}

function* unknownTopics({ topics, hashtags, templates }: Pack): Generator<Problem> {
  const ids = topics.map(({ id }) => id)
  const lists = [
    ...hashtags.map((entry, index) => ({ path: `hashtags.${index}.topics`, topics: entry.topics })),
    ...templates.map((entry, index) => ({ path: `templates.${index}.topics`, topics: entry.topics })),
  ]
  for (const { path, topics: named } of lists) {
    for (const [at, id] of named.entries()) {
      if (ids.includes(id)) continue
      const near = nearest(id, ids)
      yield {
        path: `${path}.${at}`,
        value: shown(id),
        reason: 'tidak ada topik dengan id itu',
        hint: near ? `mungkin maksud Anda "${near}"` : 'tambahkan ke topics, atau hapus',
      }
    }
  }
}

function* past({ hashtags, calendar, electionWatch }: Pack, today: string): Generator<Problem> {
  const over = (path: string, until: string) => ({
    path,
    value: shown(until),
    reason: 'sudah lewat',
    hint: 'perbarui tanggalnya, atau hapus bila tidak dipakai lagi',
  })
  for (const [index, { until }] of hashtags.entries()) {
    if (until !== undefined && until < today) yield over(`hashtags.${index}.until`, until)
  }
  if (calendar.length > 0 && calendar.every(({ date }) => date < today)) {
    yield over(
      'calendar',
      calendar
        .map(({ date }) => date)
        .sort()
        .at(-1)!,
    )
  }
  if (electionWatch && electionWatch.until < today) yield over('electionWatch.until', electionWatch.until)
}

function* unknownRules({ rules: changed }: Pack, known: readonly string[]): Generator<Problem> {
  for (const id of Object.keys(changed)) {
    if (known.includes(id)) continue
    const near = nearest(id, known)
    yield {
      path: `rules.${id}`,
      reason: 'tidak ada aturan dengan nama itu',
      hint: near ? `mungkin maksud Anda "${near}"` : 'lihat nama-nama aturan di docs/aturan.md',
    }
  }
}
