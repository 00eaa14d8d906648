import { defineExtensionMessaging } from '@webext-core/messaging'
import type { NewEntry } from './log/entry.ts'
import type { Pack, Platform } from './pack/schema.ts'

/** What became of an entry: stored now (`new`), or stored before (`known`). */
export interface Appended {
  readonly id: string
  readonly seq: number
  readonly state: 'new' | 'known'
}

/** Refused: the path and the reason, in Indonesian. Nothing was changed. */
export interface Refusal {
  readonly error: string
}

export interface HistoryQuery {
  /** Everything when missing; handles are compared without `@` and case. */
  readonly platform?: Platform
  readonly account?: string
  /** How far back, 1 to 366. */
  readonly days: number
}

export interface PastPost {
  readonly text: string
  readonly platform: Platform
  readonly account: string
  readonly publishedAt: string
}

/** What the parts of the extension ask of the background, which checks every payload before it acts on it. */
interface ProtocolMap {
  /** Runs the assistant in the sender's frame; false when it could not. */
  assistantLoad(): boolean
  logAppend(entry: NewEntry): Appended | Refusal
  /** Newest first, at most 500. A refused query is answered with an error. */
  logHistory(query: HistoryQuery): PastPost[]
  /** The pack in force. */
  packGet(): Pack
  dashboardOpen(): void
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>()
