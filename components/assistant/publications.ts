import { v7 as uuid } from 'uuid'
import * as v from 'valibot'
import { plainHandle } from '../../utils/draft/handle.ts'
import type { Change } from '../../utils/log/change.ts'
import type { NewEntry } from '../../utils/log/entry.ts'
import { localIso } from '../../utils/log/local-time.ts'
import type { Platform } from '../../utils/pack/schema.ts'
import type { Adapter, Notice } from '../../utils/platforms/adapter.ts'
import { answerSchema } from '../../utils/platforms/answer-schema.ts'
import type { Answer } from '../../utils/platforms/answers.ts'
import { draftOf, type Item, keyOf, meantBy, type Thread, threadOf } from './publication-items.ts'
import { foreignRule, type Standing } from './session.ts'
import { type Submission, unknownAccount } from './submission.ts'

const minute = 60_000
/** How long a press of the post button waits for its answer, in milliseconds. */
const patience = 30 * minute
/** For how long notices are looked for after a press. */
const noticePatience = 10 * minute
/** For how long a draft that vanished without a press that was seen may still turn out to be published. */
const leftPatience = 10 * minute
/** The time that the platform's own answer has, after its notice, before the notice is taken as proof. */
const grace = 4000
/** The time that a clear answer has after one that names no post. */
const doubt = 1500

export interface Publications {
  /** Notes what a press of the post button sends. */
  readonly submitted: (submissions: readonly Submission[]) => void
  /** Notes drafts that left their box without a press that was seen: some keys and buttons nobody knows of. */
  readonly left: (submissions: readonly Submission[]) => void
  /** Takes an answer that the witness saw, as JSON text. Anything malformed, or of a text nobody wrote, is left. */
  readonly answered: (detail: string) => void
  /** Takes the platform's notice that something went out. */
  readonly noticed: (notice: Notice) => void
  /** The page goes: what would still have been waited for is taken as it is. */
  readonly leaving: () => void
  /** Whether a notice would be of use. */
  readonly waiting: () => boolean
}

interface Wiring {
  readonly permalinkOf: Adapter['permalinkOf']
  readonly standing: (platform: Platform, handle: string) => Standing
  /** Called once for each publication. */
  readonly publish: (entry: NewEntry, submission: Submission, inReplyTo?: string) => void
  /** Called with what became of an earlier post. */
  readonly mark: (change: Change) => void
  /** Called when a draft turned out to be published: surely (`firm`) or likely, after a press that was seen or not. */
  readonly proven?: (id: string, proof: { readonly firm: boolean; readonly pressSeen: boolean }) => void
  /** Called when something was published that is no draft known here. */
  readonly unknown?: () => void
  /** Called with what of the platform's table an answer made use of. */
  readonly used?: (marks: readonly string[]) => void
}

/** Matches drafts with the proof that they were published, and hands each on exactly once. */
export function trackPublications(
  { permalinkOf, standing, publish, mark, proven, unknown, used }: Wiring,
  delay: (perform: () => void, ms: number) => void = setTimeout,
): Publications {
  let items: Item[] = []
  /** What waits for its time. */
  const due = new Set<() => void>()
  const later = (perform: () => void, ms: number) => {
    due.add(perform)
    delay(() => due.delete(perform) && perform(), ms)
  }
  let presses = 0
  const threads = new Map<string, Thread>()
  /** Posts that were logged or marked, by event and platform. */
  const seen = new Set<string>()

  const pressed = () => items.filter(({ press, refused, logged }) => press > 0 && !refused && !logged)
  const drop = (item: Item) => {
    items = items.filter((other) => other !== item)
  }
  const answers = (answer: Answer) => {
    const { event, platform, postId, text } = answer
    if (event === 'deleted' || event === 'edited') return changed(answer)
    const item = meantBy(answer, items, Date.now())
    if (event === 'asked') {
      if (item) Object.assign(item, { open: item.open + 1, askedAt: Date.now() })
      return
    }
    if (item && item.open > 0) item.open--
    if (event === 'postponed') return
    if (!item) {
      // Twice the same answer, or a picture without words, says nothing.
      const news = event === 'published' && text.trim() !== '' && !seen.has(`published ${platform} ${postId}`)
      return news ? unknown?.() : undefined
    }
    if (event === 'refused') item.refused = true
    else if (event === 'uncertain') {
      later(() => items.includes(item) && !item.refused && doubtful(item, { answer }), doubt)
    } else if (postId === undefined || once(`published ${platform} ${postId}`)) settle(item, answer)
  }
  const once = (what: string): boolean => {
    if (seen.has(what)) return false
    seen.add(what)
    return true
  }
  const settle = (item: Item, answer: Answer) => {
    const { event, platform, postId, scheduledAt, inReplyTo } = answer
    drop(item)
    proven?.(item.submission.id, { firm: true, pressSeen: item.press > 0 })
    const account = answer.account ?? item.submission.account
    const foreign = item.submission.findings.some(({ rule }) => rule === foreignRule)
    // The answer knows better than the page who posted: a private post is nobody's business.
    if (answer.account !== undefined && !foreign && standing(platform, account) === 'outside') return
    const thread = postId === undefined ? undefined : threadOf(threads, item, postId, inReplyTo, items)
    const publishedAt = localIso(scheduledAt === undefined ? new Date() : new Date(scheduledAt * 1000))
    publish(
      {
        ...item.submission,
        account,
        permalink: permalinkOf(answer) ?? null,
        postId: postId ?? null,
        evidence: 'network',
        publishedAt,
        ...(thread && { thread }),
        ...(event === 'scheduled' && { scheduledFor: publishedAt }),
        ...(event === 'pending' && { uncertain: true as const }),
        ...(item.logged && { id: uuid(), about: { id: item.submission.id, event: 'confirmed' as const } }),
      },
      item.submission,
      inReplyTo,
    )
  }
  /** Logs a draft whose publication is likely but not certain. It waits on for a clear answer. */
  const doubtful = (item: Item, { notice, answer }: { notice?: Notice; answer?: Answer }) => {
    if (item.logged) return
    proven?.(item.submission.id, { firm: false, pressSeen: item.press > 0 })
    logDoubt(item, {
      permalink: (answer && permalinkOf(answer)) ?? null,
      postId: answer?.postId ?? notice?.postId ?? null,
      evidence: answer ? 'network' : 'dom',
      publishedAt: localIso(new Date()),
    })
  }
  /** Logs a draft that the platform was asked for and never answered: the page went, or the connection broke. */
  const unanswered = (item: Item) => {
    if (item.logged || item.open === 0) return
    const publishedAt = localIso(new Date(item.askedAt ?? item.at))
    logDoubt(item, { permalink: null, postId: null, evidence: 'network', publishedAt })
  }
  const logDoubt = (item: Item, proof: Omit<NewEntry, keyof Submission | 'thread'>) => {
    item.logged = true
    publish({ ...item.submission, ...proof, uncertain: true }, item.submission)
  }
  const changed = (answer: Answer) => {
    const { event, platform, postId, formerId, text } = answer
    if (postId === undefined || (event !== 'deleted' && event !== 'edited')) return
    if (!once(event === 'deleted' ? `deleted ${platform} ${postId}` : `edited ${platform} ${postId} ${text}`))
      return
    const item = event === 'edited' ? meantBy(answer, items, Date.now()) : undefined
    if (item) drop(item)
    mark({
      id: uuid(),
      platform,
      postId: formerId ?? postId,
      event,
      at: localIso(new Date()),
      ...(formerId !== undefined && { renamed: { postId, permalink: permalinkOf(answer) ?? null } }),
      ...(event === 'edited' && { draft: item ? draftOf(item.submission) : { text } }),
    })
  }

  return {
    submitted(submissions) {
      const now = Date.now()
      presses++
      const news = submissions.map((submission): Item => ({ submission, press: presses, at: now, open: 0 }))
      items = items.filter((item) => {
        // Pressed again before any answer (after a refusal, or past a reminder): the newer press stands for the older.
        const again = news.find(({ submission }) => keyOf(submission) === keyOf(item.submission))
        // What was asked for then may be out, even when it is now refused as a copy of itself.
        if (again && !item.logged) Object.assign(again, { open: item.open, askedAt: item.askedAt })
        const waits = now - item.at < (item.press > 0 ? patience : leftPatience)
        if (!again && !waits) unanswered(item)
        return !again && waits
      })
      items.push(...news)
    },
    left(submissions) {
      const known = new Set(items.map(({ submission }) => keyOf(submission)))
      for (const submission of submissions) {
        if (!known.has(keyOf(submission))) items.push({ submission, press: 0, at: Date.now(), open: 0 })
      }
      // Drafts that come and go are many; presses are few.
      const spare = items.filter(({ press }) => press === 0).slice(0, -20)
      items = items.filter(
        (item) => !spare.includes(item) && (item.open > 0 || Date.now() - item.at < patience),
      )
    },
    answered(detail) {
      const answer = read(detail)
      if (!answer) return
      used?.(answer.used ?? [])
      answers(answer)
    },
    noticed(notice) {
      const noticedAt = Date.now()
      later(() => {
        const { postId, permalink, account } = notice
        if (
          postId !== undefined &&
          permalink !== undefined &&
          [...seen].some((one) => one.endsWith(` ${postId}`))
        )
          return
        // Neither a notice from before the press nor another account's speaks of it.
        const speaksOf = pressed().filter(
          ({ submission, at }) =>
            at <= noticedAt &&
            Date.now() - at < patience &&
            (account === undefined ||
              submission.account === unknownAccount ||
              sameHandle(submission.account, account)),
        )
        const latest = speaksOf.filter(({ press }) => press === speaksOf.at(-1)!.press)
        const [first] = latest
        if (!first) return
        if (postId === undefined || permalink === undefined) {
          // Without the post's address it may be about all that the press sent, and is weak.
          for (const item of latest) doubtful(item, { notice: item === first ? notice : {} })
          return
        }
        drop(first)
        proven?.(first.submission.id, { firm: true, pressSeen: first.press > 0 })
        seen.add(`published ${first.submission.platform} ${postId}`)
        publish(
          {
            ...first.submission,
            ...(account !== undefined && { account }),
            permalink,
            postId,
            evidence: 'dom',
            publishedAt: localIso(new Date()),
          },
          first.submission,
        )
      }, grace)
    },
    leaving() {
      for (const perform of due) perform()
      due.clear()
      for (const item of items) unanswered(item)
    },
    waiting: () => pressed().some(({ at }) => Date.now() - at < noticePatience),
  }
}

function read(detail: string): Answer | undefined {
  try {
    const checked = v.safeParse(answerSchema, JSON.parse(detail))
    return checked.success ? (checked.output as Answer) : undefined
  } catch {
    return undefined
  }
}

const sameHandle = (one: string, other: string): boolean => plainHandle(one) === plainHandle(other)
