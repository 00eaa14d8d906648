import { plainHandle } from '../draft/handle.ts'
import { nearest } from './hint.ts'
import { placeholdersOf, strayBraces } from './placeholders.ts'
import type { Pack } from './schema.ts'
import { type Problem, shown } from './validate.ts'

/** What in a pack contradicts itself, so that it cannot work as written. */
export function contradictions(pack: Pack): Problem[] {
  return [...doubles(pack), ...turnedSpans(pack), ...templateFields(pack), ...lostNames(pack), ...links(pack)]
}

const lower = (text: string): string => text.toLowerCase()

function* doubles(pack: Pack): Generator<Problem> {
  const { hashtags, forbiddenHashtags, templates, topics, accounts } = pack
  yield* repeated(
    'templates',
    'id',
    templates.map(({ id }) => id),
  )
  yield* repeated(
    'topics',
    'id',
    topics.map(({ id }) => id),
  )
  yield* repeated(
    'hashtags',
    'tag',
    hashtags.map(({ tag }) => lower(tag)),
  )
  yield* repeated(
    'accounts',
    'handle',
    accounts.map(({ platform, handle }) => `${platform} ${plainHandle(handle)}`),
  )
  for (const [index, { fields }] of templates.entries()) {
    yield* repeated(
      `templates.${index}.fields`,
      'name',
      fields.map(({ name }) => name),
    )
  }
  const official = new Set(hashtags.map(({ tag }) => lower(tag)))
  for (const [index, tag] of forbiddenHashtags.entries()) {
    if (!official.has(lower(tag))) continue
    yield {
      path: `forbiddenHashtags.${index}`,
      value: shown(tag),
      reason: 'tagar ini juga tercantum sebagai tagar resmi',
      hint: 'hapus dari salah satu daftar',
    }
  }
}

function* repeated(list: string, key: string, values: readonly string[]): Generator<Problem> {
  const first = new Map<string, number>()
  for (const [index, value] of values.entries()) {
    const before = first.get(value)
    if (before === undefined) first.set(value, index)
    else {
      yield {
        path: `${list}.${index}.${key}`,
        value: shown(value),
        reason: `sama dengan ${list}.${before}`,
        hint: 'hapus salah satu, atau beri nama lain',
      }
    }
  }
}

function* turnedSpans({ hashtags, electionWatch }: Pack): Generator<Problem> {
  const spans = [
    ...hashtags.map(({ from, until }, index) => ({ path: `hashtags.${index}`, from, until })),
    ...(electionWatch ? [{ path: 'electionWatch', ...electionWatch }] : []),
  ]
  for (const { path, from, until } of spans) {
    if (from === undefined || until === undefined || from <= until) continue
    yield {
      path: `${path}.from`,
      value: shown(from),
      reason: `jatuh sesudah until (${until})`,
      hint: 'tukar kedua tanggal itu',
    }
  }
}

function* templateFields({ templates }: Pack): Generator<Problem> {
  for (const [index, { body, fields }] of templates.entries()) {
    const names = fields.map(({ name }) => name)
    const path = `templates.${index}.body`
    for (const name of placeholdersOf(body)) {
      if (names.includes(name)) continue
      const near = nearest(name, names)
      yield {
        path,
        value: `{{${name}}}`,
        reason: 'isian ini tidak ada di daftar fields',
        hint: near
          ? `mungkin maksud Anda {{${near}}}`
          : `tambahkan { "name": "${name}", "label": "…" } ke fields`,
      }
    }
    const stray = strayBraces(body)
    if (stray) {
      yield {
        path,
        value: shown(stray),
        reason: 'kurung kurawal ganda ini tidak membentuk isian',
        hint: 'tulis {{nama}} dengan satu kata di dalamnya',
      }
    }
  }
}

function* lostNames({ templates, calendar, approval, topics }: Pack): Generator<Problem> {
  const topicIds = topics.map(({ id }) => id)
  for (const [index, topic] of (approval?.topics ?? []).entries()) {
    if (topicIds.includes(topic)) continue
    const near = nearest(topic, topicIds)
    yield {
      path: `approval.topics.${index}`,
      value: shown(topic),
      reason: 'tidak ada topik dengan id itu, jadi tidak ada kiriman yang akan dimintai persetujuan',
      hint: near ? `mungkin maksud Anda "${near}"` : 'pakai id yang ada di topics, atau hapus dari daftar',
    }
  }
  const ids = templates.map(({ id }) => id)
  for (const [index, { template }] of calendar.entries()) {
    if (template === undefined || ids.includes(template)) continue
    const near = nearest(template, ids)
    yield {
      path: `calendar.${index}.template`,
      value: shown(template),
      reason: 'tidak ada templat dengan id itu',
      hint: near ? `mungkin maksud Anda "${near}"` : 'pakai id yang ada di templates, atau hapus kunci ini',
    }
  }
}

/** A contact's link is opened by a click: it may lead to a page on the web and to nothing else. */
function* links({ contacts }: Pack): Generator<Problem> {
  for (const [index, { kind, value }] of contacts.entries()) {
    if (
      kind !== 'link' ||
      /^(?:https?:\/\/)?(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}(?::\d+)?(?:[/?#]\S*)?$/iu.test(value)
    )
      continue
    yield {
      path: `contacts.${index}.value`,
      value: shown(value),
      reason: 'bukan alamat web',
      hint: 'tulis alamat lengkapnya, misalnya https://lapor.go.id',
    }
  }
}
