import * as v from 'valibot'
import { helpAnswer } from '../../utils/aspirations/answer.ts'
import { type Checker, createChecker } from '../../utils/checker/checker.ts'
import { parseDay } from '../../utils/draft/dates.ts'
import { kinds } from '../../utils/draft/kind.ts'
import { countLength, type Length } from '../../utils/draft/length.ts'
import { followLanguage } from '../../utils/i18n/i18n.ts'
import { entriesSince } from '../../utils/log/query.ts'
import type { CheckAnswer, Refusal } from '../../utils/messages.ts'
import { findMisspelt } from '../../utils/pack/misspelt.ts'
import { type Pack, platforms } from '../../utils/pack/schema.ts'
import { describe, validate } from '../../utils/pack/validate.ts'
import { onPackChange } from '../../utils/pack-changes.ts'
import { packInForce } from '../../utils/pack-in-force.ts'
import { inWords, textsFor } from '../../utils/rule-texts.ts'
import type { Context } from '../../utils/rules/define.ts'
import { todayIn } from '../../utils/today.ts'
import { recognise } from './newsroom.ts'
import { pageOf, type Sender } from './requests.ts'

/** Composers whose drafts are remembered; one more makes the oldest start anew. */
const mostCheckers = 16
/** The rules on earlier posts look back this far, in ms, at no more than so many. */
const historySpan = 30 * 86_400_000
const historyLimit = 500
/** Milliseconds for which earlier posts, once read, are taken as they were. */
const historyFresh = 10_000

const text = v.pipe(v.string(), v.maxLength(200_000, 'lebih dari 200.000 karakter'))
const short = v.pipe(v.string(), v.maxLength(200, 'lebih dari 200 karakter'))
const place = { text, platform: v.picklist(platforms), kind: v.picklist(kinds) }

/** A draft with all that surrounds it, as a page tells. */
export const draftEntries = {
  ...place,
  account: v.optional(short),
  media: v.pipe(
    v.array(v.strictObject({ type: short, alt: v.optional(text) })),
    v.maxLength(50, 'lebih dari 50 butir'),
  ),
  replyTo: v.optional(v.strictObject({ text, author: v.optional(short) })),
}
const draftSchema = v.strictObject(draftEntries)
const checkSchema = v.strictObject({ ...draftEntries, composer: short })
const lengthSchema = v.strictObject(place)

const checkers = new Map<string, Checker>()

let pack: Promise<Pack> | undefined
onPackChange(() => {
  pack = undefined
})

let history: { readonly posts: Promise<Context['history']>; readonly readAt: number } | undefined

/** Lets the next check see what was appended to the log just now. */
export function forgetHistory(): void {
  history = undefined
}

/**
 * Checks a draft for the page that it is written in. The checker lives here and not in the page: the page's main
 * thread stays free, and its word lists are in memory once, however many tabs there are.
 */
export async function checkDraft(data: unknown, sender: Sender): Promise<CheckAnswer | Refusal> {
  const page = pageOf(sender)
  if (!page) return { error: 'pengirim tidak dikenal' }
  const checked = validate(checkSchema, data)
  if (!checked.ok) return { error: describe(checked.problems) }
  const { composer, ...draft } = checked.value
  const [around, recognised] = await Promise.all([
    contextOf(draft),
    packNow().then((inForce) => recognise(draft.text, inForce)),
    followLanguage(),
  ])
  const { activity } = recognised
  const context = activity === undefined ? around : { ...around, activity }
  const checker = checkerFor(`${sender.tab?.id} ${sender.frameId} ${composer}`)
  const report = checker.check(draft.text, context)
  const misspelt = Object.fromEntries(findMisspelt(context.pack, draft.text))
  const { kind, replyTo, text: written } = draft
  const help = kind === 'reply' && replyTo ? helpAnswer(replyTo.text, written) : undefined
  return {
    report: inWords(report),
    rules: textsFor(report.findings),
    misspelt,
    recognised,
    ...(help && { answerHelp: help }),
  }
}

/** What surrounds a draft that a page tells of: the pack in force, today's date and the log's latest posts too. */
export async function contextOf({
  platform,
  kind,
  account,
  media,
  replyTo,
}: v.InferOutput<typeof draftSchema>): Promise<Omit<Context, 'draftYear'>> {
  const inForce = await packNow()
  return {
    platform,
    kind,
    today: parseDay(todayIn(inForce.institution.timeZone)),
    media: media.map(({ type, alt }) => ({ type, ...(alt !== undefined && { alt }) })),
    history: await historyNow(),
    pack: inForce,
    ...(account !== undefined && { account }),
    ...(replyTo && { replyTo: { text: replyTo.text, ...(replyTo.author && { author: replyTo.author }) } }),
  }
}

/** Counts a text for the page that it is to go into. */
export function measureDraft(data: unknown, sender: Sender): Length | Refusal {
  if (!pageOf(sender)) return { error: 'pengirim tidak dikenal' }
  const checked = validate(lengthSchema, data)
  if (!checked.ok) return { error: describe(checked.problems) }
  return countLength(checked.value.text, checked.value.platform, checked.value.kind)
}

function checkerFor(key: string): Checker {
  const checker = checkers.get(key) ?? createChecker()
  checkers.delete(key)
  checkers.set(key, checker)
  const [oldest] = checkers.keys()
  if (checkers.size > mostCheckers && oldest !== undefined) checkers.delete(oldest)
  return checker
}

/** The same object while the pack stands: what the checker remembers of sentences hangs on it. */
function packNow(): Promise<Pack> {
  pack ??= packInForce().then((found) => found.pack)
  return pack
}

function historyNow(): Promise<Context['history']> {
  const now = Date.now()
  if (!history || now - history.readAt > historyFresh) {
    // A log that cannot be read takes nothing from the check but the rules that compare with it.
    history = { posts: readHistory(now).catch(() => []), readAt: now }
  }
  return history.posts
}

async function readHistory(now: number): Promise<Context['history']> {
  const rows = await entriesSince(now - historySpan, { limit: historyLimit, matches: () => true })
  return rows.map(({ text: written, platform, account, publishedAt, activity }) => ({
    text: written,
    platform,
    account,
    publishedAt,
    ...(activity !== undefined && { activity }),
  }))
}
