import type { Day } from '../draft/dates.ts'
import type { Kind } from '../draft/kind.ts'
import type { Draft, Placed, Sentence } from '../draft/types.ts'
import type { Condition } from '../lexicon/signals.ts'
import type { Pack, Platform, Severity } from '../pack/schema.ts'

export const principles = [
  'kredibel',
  'integritas',
  'profesional',
  'responsif',
  'terintegrasi',
  'keterwakilan',
] as const
export type Principle = (typeof principles)[number]

/** One-click replacement for the finding's whole range. An empty text deletes. */
export interface Fix {
  readonly label: string
  readonly text: string
}

/** What surrounds a draft. Pure data: today's date comes in with it. */
export interface Context {
  readonly platform: Platform
  readonly kind: Kind
  readonly account?: string
  readonly today: Day
  readonly media: readonly { readonly type: string; readonly alt?: string }[]
  readonly replyTo?: { readonly text: string; readonly author?: string }
  readonly history: readonly {
    readonly text: string
    readonly platform: string
    readonly account?: string
    readonly publishedAt: string
    /** The activity that it told of, as the newsroom knows it. */
    readonly activity?: string
  }[]
  readonly pack: Pack
  /** The activity that the draft tells of, where it comes from the newsroom. */
  readonly activity?: string
  /** The year that the draft itself names, when it names just one. */
  readonly draftYear?: number
}

/** Something wrong in a sentence, as a span of the sentence's `text`. */
export interface Flag {
  readonly start: number
  readonly end: number
  /** The span counts in the sentence's `raw`: for what normalising takes away. */
  readonly raw?: true
  /** Indonesian, to the admin, what is wrong here; one or two sentences. */
  readonly message: string
  readonly fixes?: readonly Fix[]
  /** Where it differs from the rule's own. */
  readonly severity?: Severity
}

/** Something wrong in a draft: in one of its sentences, or, without `in`, in the whole of it. */
export type DraftFlag =
  | (Flag & { readonly in: Placed })
  | (Omit<Flag, 'start' | 'end'> & { readonly in?: undefined; readonly insert?: Insertion })

/** Text that a whole-draft finding offers to add. The fix then carries the draft with the text added. */
export interface Insertion {
  readonly where: 'start' | 'end'
  readonly text: string
  readonly label: string
}

export interface Example {
  readonly text: string
  /** The words that the finding must touch; the whole draft where it is missing. */
  readonly flagged?: string
  /** What the first fix turns `flagged` into. */
  readonly fixed?: string
  readonly platform?: Platform
  readonly kind?: Kind
  readonly account?: string
  readonly today?: string
  readonly replyTo?: { readonly text: string }
  readonly media?: Context['media']
  readonly history?: Context['history']
  /** Further things that the example needs of the pack, merged into the test pack. */
  readonly pack?: Partial<Pack>
}

/** Where the rule comes from: a regulation with its article, or a practice. */
export interface Source {
  readonly name: string
  readonly article?: string
}

/** What is told of a sentence for its tone alone. */
export interface Toned {
  /** Indonesian, to the admin. */
  readonly says: string
  /** Sentences that the rule leaves alone whatever they sound like. */
  readonly unless?: (sentence: Sentence) => boolean
  /** One such sentence is enough for the whole draft to be left alone. */
  readonly anywhere?: true
}

interface Common {
  /** `family/slug`, Indonesian, stable for ever. */
  readonly id: string
  readonly severity: Severity
  readonly title: string
  /** One sentence to the admin: why this matters. */
  readonly reason: string
  readonly principle: Principle
  readonly source: Source
  /** At least three of each. Tests, reference, tips and exercises are made from them. */
  readonly wrong: readonly Example[]
  readonly right: readonly Example[]
  /** For trainees: what to do instead, in three sentences at most. */
  readonly lesson: string
  /** Inside quotation marks: speak unchanged (the default), one level softer, or not at all. */
  readonly inQuotes?: 'same' | 'softer' | 'silent'
  /**
   * About Indonesian wording: silent in passages of a regional or foreign language; one about the `spelling` of words also
   * where only words of every day tell the language.
   */
  readonly language?: boolean | 'spelling'
  /**
   * What is told, as a warning at most, of a sentence in which the rule itself finds nothing but that sounds like those that
   * break it (see `checker/tone`): no more is known of it. Where it is missing no tone is asked.
   */
  readonly tone?: Toned
  /** The only kind of draft that it speaks of: of others it is not asked. */
  readonly kind?: Kind
}

export interface SentenceRule extends Common {
  readonly scope: 'sentence'
  /** What a sentence must hold for the rule to look at it: lexicons, patterns, traits. All sentences when missing. */
  readonly needs?: Condition
  /** Whether a pack gives it words of its own, so that it looks at all sentences. */
  readonly everywhere?: (pack: Pack) => boolean
  /** Whether what a hashtag says (`#UsirPendatang`) is looked at like a sentence; the whole hashtag is flagged then. */
  readonly hashtags?: true
  readonly check: (sentence: Sentence, context: Context) => Iterable<Flag>
}

export interface DraftRule<Facts = unknown> extends Common {
  readonly scope: 'paragraph' | 'draft' | 'context'
  /** What the rule needs to know of a single sentence: asked once for each, remembered while the sentence stands. */
  readonly note?: (sentence: Sentence, context: Context) => Facts
  /** What a sentence must hold for `note` to be asked; of all others it says `blank`. */
  readonly needs?: Condition
  /** Whether a pack gives it words of its own, so that `note` is asked of all sentences. */
  readonly everywhere?: (pack: Pack) => boolean
  /**
   * The note of a sentence with nothing in it for the rule; give this very object from `note` too. A draft of nothing
   * but blank notes is not checked, unless the rule speaks of what is missing.
   */
  readonly blank?: Facts
  readonly missing?: true
  /** `notes[i]` belongs to `draft.sentences[i]`; `held` are the indexes of all notes that are not blank, in order. */
  readonly check: (
    draft: Draft,
    context: Context,
    notes: readonly Facts[],
    held: readonly number[],
  ) => Iterable<DraftFlag>
}

export type Rule = SentenceRule | DraftRule

/** Defines a rule. Its id is its file: `utils/rules/<family>/<slug>.ts`. */
export function defineRule(rule: SentenceRule): SentenceRule
export function defineRule<Facts>(rule: DraftRule<Facts>): DraftRule
export function defineRule(rule: Rule): Rule {
  return rule
}
