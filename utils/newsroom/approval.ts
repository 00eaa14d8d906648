import { plainHandle } from '../draft/handle.ts'
import type { Pack, Platform } from '../pack/schema.ts'
import { topicOf } from '../pack/topic.ts'
import type { Answer } from './schema.ts'

/** That somebody approved just one text, as a file from a newsroom says. */
export interface Approval {
  /** Fingerprint of the text. */
  readonly hash: string
  readonly by: string
  readonly position: string
  /** ISO 8601. */
  readonly at: string
  /** The request that was answered, and the draft that it was about. */
  readonly request: string
  readonly document: string
  /** The public key that signed the answer; none in an answer without a signature. */
  readonly key?: string
}

/** The approvals in an answer, one for each text that would be published; none in one that returns the draft. */
export function approvalsIn({ decision, by, at, request, document, fingerprints, key }: Answer): Approval[] {
  if (decision === 'returned') return []
  const common = {
    by: by.name,
    position: by.position,
    at,
    request,
    document,
    ...(key !== undefined && { key }),
  }
  return fingerprints.map((hash) => ({ hash, ...common }))
}

interface Situation {
  readonly text: string
  readonly kind: 'post' | 'reply' | 'comment'
  readonly platform: Platform
  readonly account?: string
}

/** Why the pack wants a text approved before it goes out; undefined when it does not. Replies never wait. */
export function demandOn(
  { approval, topics }: Pick<Pack, 'approval' | 'topics'>,
  { text, kind, account }: Situation,
): { readonly because: 'account' | 'topic'; readonly name: string } | undefined {
  if (!approval || kind !== 'post') return undefined
  const handle = account === undefined ? undefined : plainHandle(account)
  const named = approval.accounts.find((one) => plainHandle(one) === handle)
  if (named !== undefined) return { because: 'account', name: named }
  const topic = approval.topics.length > 0 ? topicOf(text, topics) : ''
  if (topic === '' || !approval.topics.includes(topic)) return undefined
  return { because: 'topic', name: topics.find(({ id }) => id === topic)?.label ?? topic }
}
