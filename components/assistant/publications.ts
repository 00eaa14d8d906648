import * as v from 'valibot'
import { plainHandle } from '../../utils/draft/handle.ts'
import type { NewEntry } from '../../utils/log/entry.ts'
import type { Adapter, Notice } from '../../utils/platforms/adapter.ts'
import { answerSchema } from '../../utils/platforms/answer-schema.ts'
import { localIso, type Submission, unknownAccount } from './submission.ts'

/** Minutes after which a press of the post button no longer waits for its answer. */
const patience = 30
/** Milliseconds that the platform's own answer has, after its notice, before the notice is taken as proof. */
const grace = 4000

interface Pending {
  readonly submission: Submission
  /** Boxes of one press share the number. */
  readonly press: number
  readonly pressedAt: number
}

interface Thread {
  readonly root: string
  position: number
}

export interface Publications {
  /** Notes what a press of the post button sends. */
  readonly submitted: (submissions: readonly Submission[]) => void
  /** Takes an answer that the witness saw, as JSON text. Anything malformed, or of a text nobody submitted, is left. */
  readonly answered: (detail: string) => void
  /** Takes the platform's notice that a post went out. */
  readonly noticed: (notice: Notice) => void
}

/** Matches presses of the post button with the proof that they were published, and hands each on exactly once. */
export function trackPublications(
  { permalinkOf }: Pick<Adapter, 'permalinkOf'>,
  publish: (entry: NewEntry) => void,
  later = setTimeout,
): Publications {
  let pending: Pending[] = []
  let presses = 0
  const threads = new Map<string, Thread>()
  const logged = new Set<string>()

  const take = (
    item: Pending,
    proof: Pick<NewEntry, 'permalink' | 'postId' | 'evidence' | 'publishedAt'>,
    account?: string,
  ) => {
    pending = pending.filter((other) => other !== item)
    if (proof.postId) logged.add(proof.postId)
    return { ...item.submission, ...(account !== undefined && { account }), ...proof }
  }

  return {
    submitted(submissions) {
      const now = Date.now()
      const texts = new Set(submissions.map(({ text }) => plain(text)))
      // Pressed again before any answer (after a refusal, or past a reminder): the newer press stands for the older.
      pending = pending.filter(
        (item) => now - item.pressedAt < patience * 60_000 && !texts.has(plain(item.submission.text)),
      )
      presses++
      for (const submission of submissions) pending.push({ submission, press: presses, pressedAt: now })
    },
    answered(detail) {
      const answer = read(detail)
      if (!answer) return
      const item = pending.find(
        ({ submission: { platform, text } }) =>
          platform === answer.platform && plain(text) === plain(answer.text),
      )
      if (!item || (answer.postId !== undefined && logged.has(answer.postId))) return
      const account = answer.account ?? item.submission.account
      if (answer.event === 'scheduled' && answer.scheduledAt !== undefined) {
        const publishedAt = localIso(new Date(answer.scheduledAt * 1000))
        publish(take(item, { permalink: null, postId: null, evidence: 'network', publishedAt }))
        return
      }
      if (answer.event !== 'published' || answer.postId === undefined) return
      const { postId } = answer
      const thread = threadOf(threads, item, postId, answer.inReplyTo, pending)
      const permalink = permalinkOf(answer) ?? null
      const entry = take(
        item,
        { permalink, postId, evidence: 'network', publishedAt: localIso(new Date()) },
        account,
      )
      publish(thread ? { ...entry, thread } : entry)
    },
    noticed({ postId, permalink, account }) {
      if (postId === undefined || permalink === undefined) return
      const noticedAt = Date.now()
      later(() => {
        if (logged.has(postId)) return
        // Neither a notice from before the press nor another account's speaks of it.
        const meant = pending.filter(
          ({ submission, pressedAt }) =>
            pressedAt <= noticedAt &&
            (account === undefined ||
              submission.account === unknownAccount ||
              sameHandle(submission.account, account)),
        )
        const latest = meant.at(-1)
        const first = latest && meant.find(({ press }) => press === latest.press)
        if (!first || Date.now() - first.pressedAt > patience * 60_000) return
        publish(
          take(first, { permalink, postId, evidence: 'dom', publishedAt: localIso(new Date()) }, account),
        )
      }, grace)
    },
  }
}

/** A box that continues another box of the same press belongs to its thread; the first box starts it. */
function threadOf(
  threads: Map<string, Thread>,
  item: Pending,
  postId: string,
  inReplyTo: string | undefined,
  pending: readonly Pending[],
): NewEntry['thread'] {
  const before = inReplyTo === undefined ? undefined : threads.get(inReplyTo)
  const siblings = pending.some((other) => other !== item && other.press === item.press)
  if (!before && !siblings) return undefined
  const thread = before ? { root: before.root, position: before.position + 1 } : { root: postId, position: 0 }
  threads.set(postId, thread)
  return thread
}

function read(detail: string): v.InferOutput<typeof answerSchema> | undefined {
  try {
    const checked = v.safeParse(answerSchema, JSON.parse(detail))
    return checked.success ? checked.output : undefined
  } catch {
    return undefined
  }
}

const sameHandle = (one: string, other: string): boolean => plainHandle(one) === plainHandle(other)

/** Texts are compared without the differences that an editor or the platform makes of white space. */
const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()
