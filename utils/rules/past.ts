import { type Day, parseDay } from '../draft/dates.ts'
import { parseDraft } from '../draft/parse.ts'
import type { Draft } from '../draft/types.ts'
import type { Context } from './define.ts'

/** A publication that the log remembers. */
export type Past = Context['history'][number]

/** The day of publication where it was published: the date as written, before its offset. */
export function publishedOn({ publishedAt }: Past): Day | undefined {
  try {
    return parseDay(publishedAt.slice(0, 10))
  } catch {
    return undefined
  }
}

/** A day in words: `23 November 2026`. */
export { longDate as inWords } from '../draft/dates.ts'

const drafts = new WeakMap<Past, Draft>()

/** A publication's text, parsed once for as long as the log's entry is held. */
export function draftOf(past: Past): Draft {
  const known = drafts.get(past) ?? parseDraft(past.text)
  drafts.set(past, known)
  return known
}
