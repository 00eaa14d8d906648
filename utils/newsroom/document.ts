import { type Comment, followComments } from './comments.ts'
import type { Person } from './person.ts'
import { type Decision, mostSteps, type Step } from './schema.ts'
import { type ChannelText, fingerprintsOf, sameTexts } from './text.ts'

/** A draft as its author keeps it: the texts of one activity, and how far they are. */
export interface Document {
  /** UUIDv7; in the log the activity's id. */
  readonly id: string
  readonly title: string
  /** The first is the one that the others were made from. */
  readonly texts: readonly ChannelText[]
  /** Fingerprints of all that the texts would publish, by which a compose box is asked about. */
  readonly fingerprints: readonly string[]
  /** Milliseconds since 1970. */
  readonly createdAt: number
  readonly at: number
  /** The latest request for a review, with what was asked about. */
  readonly asked?: { readonly request: string; readonly at: string; readonly texts: readonly ChannelText[] }
  /** The latest answer. */
  readonly verdict?: {
    readonly request: string
    readonly decision: Decision
    readonly by: Person
    readonly at: string
    readonly comment: string
    readonly texts: readonly ChannelText[]
    /** The public key that signed the answer. */
    readonly key?: string
  }
  /** All requests that were made from this draft, the latest last. */
  readonly requests?: readonly string[]
  /** Made from an answer alone: its requests were made on another computer. */
  readonly away?: true
  readonly history: readonly Step[]
  /** What is said to places in `texts`. */
  readonly comments?: readonly Comment[]
}

/** `stale`: approved once, and changed since. */
export type DocumentState = 'draft' | 'asked' | 'returned' | 'approved' | 'stale'

export function stateOf({
  asked,
  verdict,
  texts,
}: Pick<Document, 'asked' | 'verdict' | 'texts'>): DocumentState {
  if (asked && asked.request !== verdict?.request) return 'asked'
  if (!verdict) return 'draft'
  if (verdict.decision === 'returned') return 'returned'
  return sameTexts(verdict.texts, texts) ? 'approved' : 'stale'
}

/** A draft that begins. */
export const newDocument = (id: string, texts: readonly ChannelText[], now: number): Document => ({
  id,
  title: '',
  texts,
  fingerprints: fingerprintsOf(texts),
  createdAt: now,
  at: now,
  history: [],
})

/** A draft with other texts, known by other fingerprints; its comments follow their words. */
export const withTexts = (document: Document, texts: readonly ChannelText[], at: number): Document => ({
  ...document,
  texts,
  fingerprints: fingerprintsOf(texts),
  at,
  ...(document.comments && { comments: followComments(document.comments, document.texts, texts) }),
})

/** The history with one more step; of very many the first and the latest stay. */
export function withStep(history: readonly Step[], step: Step): Step[] {
  const [first, ...rest] = [...history, step]
  return [first!, ...rest.slice(-(mostSteps - 1))]
}

/** What a list calls a draft without a title: its first words. */
export function titleOf({ title, texts }: Pick<Document, 'title' | 'texts'>): string {
  if (title.trim() !== '') return title.trim()
  const words = (texts[0]?.parts[0] ?? '').trim().split(/\s+/u)
  const start = words.slice(0, 10).join(' ').slice(0, 80)
  return words.length > 10 || start.length === 80 ? `${start}…` : start
}
