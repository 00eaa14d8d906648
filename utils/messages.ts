import { defineExtensionMessaging } from '@webext-core/messaging'
import type { AnswerHelp } from './aspirations/answer.ts'
import type { Reply } from './aspirations/reply.ts'
import type { Aspiration, Captured } from './aspirations/schema.ts'
import type { Report } from './checker/finding.ts'
import type { Note } from './diagnostics/record.ts'
import type { Kind } from './draft/kind.ts'
import type { Length } from './draft/length.ts'
import type { Change } from './log/change.ts'
import type { NewEntry } from './log/entry.ts'
import type { Trust } from './newsroom/trust.ts'
import type { Misspelt } from './pack/misspelt.ts'
import type { Pack, Platform } from './pack/schema.ts'
import type { Rule } from './rules/define.ts'
import type { TipsTold } from './tips.ts'
import type { Lesson } from './training/lesson.ts'
import type { Merit } from './training/praised.ts'
import type { TipMemory } from './training/tips.ts'

/** What became of an entry: stored now (`new`), stored before (`known`), or laid aside while the log is locked (`waiting`). */
export interface Appended {
  readonly id: string
  /** 0 for one that waits. */
  readonly seq: number
  readonly state: 'new' | 'known' | 'waiting'
}

/** Refused: the path and the reason, in Indonesian. Nothing was changed. */
export interface Refusal {
  readonly error: string
}

/** What a page is told of an aspiration: what was worked out, and nothing of the others. */
export type StoredAspiration = Pick<Aspiration, 'id' | 'kind' | 'unit' | 'dueAt'> & {
  readonly state: 'new' | 'known'
}

/** A draft as its composer holds it now. */
export interface CheckRequest {
  /** Names the composer among those of its page, so that the checker looks at nothing but what changed. */
  readonly composer: string
  readonly text: string
  readonly platform: Platform
  readonly kind: Kind
  readonly account?: string
  readonly media: readonly { readonly type: string; readonly alt?: string }[]
  readonly replyTo?: { readonly text: string; readonly author?: string }
}

/** What a rule says of itself beside a finding. */
export type RuleTexts = Pick<Rule, 'title' | 'reason' | 'lesson' | 'source' | 'principle'>

/** What the newsroom knows of a text, by its fingerprint. */
export interface Recognised {
  /** The activity that it is one channel's version of. */
  readonly activity?: string
  readonly approval?: NonNullable<NewEntry['approval']>
  /** An approval that lets no post out. */
  readonly doubtful?: { readonly by: string; readonly at: string }
  /** Whom the approval's letter comes from. */
  readonly trust?: Trust
}

export interface CheckAnswer {
  readonly report: Report
  readonly recognised?: Recognised
  /** The texts of every rule that has a finding, by id. */
  readonly rules: Readonly<Record<string, RuleTexts>>
  /** Near misses of official hashtags, by the tag that each means: without mark, in lower case. */
  readonly misspelt: Readonly<Record<string, Misspelt>>
  /** How a reply stands beside what it answers, where that is known. */
  readonly answerHelp?: AnswerHelp
}

type DraftRequest = Omit<CheckRequest, 'composer'>

/** A finding whose draft is to be explained. */
export interface LessonRequest extends DraftRequest {
  readonly finding: Pick<Report['findings'][number], 'rule' | 'start' | 'end' | 'whole'>
}

/** A draft of which is asked what rules it keeps to although it could have broken them. */
export interface MeritsRequest extends DraftRequest {
  readonly rules: readonly string[]
}

export interface LengthRequest {
  readonly text: string
  readonly platform: Platform
  readonly kind: Kind
}

/** What the parts of the extension ask of the background, which checks every payload before it acts on it. */
interface ProtocolMap {
  /** Runs the assistant in the sender's frame; false when it could not. */
  assistantLoad(): boolean
  logAppend(entry: NewEntry): Appended | Refusal
  /** Notes what became of posts that the log holds; of others nothing is kept. Resolves to how many entries were made. */
  logChange(changes: Change[]): { readonly told: number } | Refusal
  /** Confirms those of the posts listed as published that the log holds as scheduled or in doubt. */
  logSeen(postIds: string[]): { readonly told: number } | Refusal
  /** Keeps what Saring found out about itself on a page. */
  checksTold(note: Note): Refusal | undefined
  /** Checks a draft with the pack in force, today's date and the log's latest posts. */
  draftCheck(request: CheckRequest): CheckAnswer | Refusal
  /** How long a text is as its platform counts. */
  draftLength(request: LengthRequest): Length | Refusal
  /** The pack in force, with the admin's own templates behind the institution's. */
  packGet(): Pack
  /** Saves a draft as a template of the admin's own. */
  templateSave(draft: {
    title: string
    body: string
    kind: 'post' | 'reply'
  }): { readonly id: string } | Refusal
  /** How many of the latest posts carry each hashtag of the pack, by its text without mark, in lower case. */
  hashtagUses(): Readonly<Record<string, number>>
  dashboardOpen(): void
  /** Keeps a draft from a page in the newsroom and opens it there. */
  draftKeep(draft: {
    readonly text: string
    readonly platform: Platform
    readonly account?: string
  }): Refusal | undefined
  /** What is remembered of the tips of mode `belajar`. */
  tipsGet(): readonly TipMemory[] | Refusal
  /** Notes what a draft showed of its writer, by rules alone; resolves to what is remembered then. */
  tipsTold(told: TipsTold): readonly TipMemory[] | Refusal
  /** Silences a tip, or lets it speak again. */
  tipSilence(wish: { readonly tip: string; readonly silenced: boolean }): readonly TipMemory[] | Refusal
  /** Explains a finding by examples and by the draft's own words; nothing of it is kept. */
  lessonGet(request: LessonRequest): Lesson | Refusal
  /** Which of the rules asked for a draft keeps to on merit. */
  meritsGet(request: MeritsRequest): readonly Merit[] | Refusal
  /** Runs what stores messages in the sender's frame; false where no account of the pack hears, or it is switched off. */
  captureLoad(): boolean
  /** To a page: stores what is selected, pointed at or has the focus. `selection` is what the menu was opened on. */
  captureNow(asked: { readonly selection: string }): void
  /** Stores a message of a citizen; one that is there already is `known`. */
  aspirationAdd(captured: Captured): StoredAspiration | Refusal
  /** Takes back what was stored just now. */
  aspirationForget(id: string): Refusal | undefined
  /** Tells that a reply was published: it closes the aspiration that it answers, if any. */
  aspirationAnswer(reply: Reply): { readonly linked: boolean } | Refusal
  inboxOpen(): void
}

export const { sendMessage, onMessage } = defineExtensionMessaging<ProtocolMap>()
