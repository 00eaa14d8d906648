import { plainTag, wordsOfTag } from '../draft/nearTag.ts'
import { indexKeywords, type Keyword, type KeywordIndex } from './keywords.ts'
import { findMisspelt, type Misspelt } from './misspelt.ts'
import type { Pack, Platform } from './schema.ts'

/** Why a hashtag is offered. */
export type Reason =
  | { readonly kind: 'required' }
  /** The draft's own words that speak for it, the strongest first, three at most. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  /** A day of the pack's calendar, today or near. */
  | { readonly kind: 'day'; readonly name: string; readonly date: string }
  /** A campaign that runs until then (`YYYY-MM-DD`). */
  | { readonly kind: 'campaign'; readonly until: string }
  /** So many posts in the log carry it. */
  | { readonly kind: 'used'; readonly times: number }

export interface HashtagSuggestion {
  readonly tag: string
  readonly required: boolean
  /** `misspelt` when the draft holds a near miss of it. */
  readonly state: 'offered' | 'present' | 'misspelt'
  /** Where in the draft the near miss stands that the tag is to replace. */
  readonly misspelt?: Misspelt
  readonly reasons: readonly Reason[]
  readonly score: number
  /** Whether one more hashtag still fits what the platform bears. */
  readonly fits: boolean
}

export interface HashtagSituation {
  readonly text: string
  readonly platform: Platform
  /** `YYYY-MM-DD` */
  readonly today: string
  /** How many posts of the log carry a hashtag, by its text without mark, in lower case. */
  readonly uses?: ReadonlyMap<string, number>
}

interface Prepared {
  readonly index: KeywordIndex
  readonly tags: readonly {
    readonly tag: string
    readonly plain: string
    readonly entry: Pack['hashtags'][number] | undefined
  }[]
}

const prepared = new WeakMap<Pack, Prepared>()
const ownWeight = 1
const topicWeight = 0.6
const nameWeight = 0.4
/** Days before and after its day in which a calendar's hashtag is offered. */
const daysAround = 2

/**
 * The official hashtags for a draft, in force today, the most fitting first: required ones, then by the draft's words,
 * the calendar and use in the log. A pack is prepared once, so that this may run at every keystroke.
 */
export function suggestHashtags(
  pack: Pack,
  { text, platform, today, uses }: HashtagSituation,
): HashtagSuggestion[] {
  const { index, tags } = prepare(pack)
  const voices = index.listen(text)
  const present = new Set([...text.matchAll(/[#＃][\p{L}\p{M}\p{N}_]+/gu)].map(([found]) => plainTag(found)))
  const misspelt = findMisspelt(pack, text)
  const fits = present.size < pack.hashtagLimits[platform]
  const days = nearDays(pack, today)
  const suggestions: HashtagSuggestion[] = []
  for (const [owner, { tag, plain, entry }] of tags.entries()) {
    const day = days.get(plain)
    if (entry ? !inForce(entry, today) : !day) continue
    const voice = voices.get(owner)
    const required = entry?.required === true && (entry.keywords.length === 0 || voice !== undefined)
    const times = uses?.get(plain) ?? 0
    const wrong = misspelt.get(plain)
    suggestions.push({
      tag,
      required,
      state: present.has(plain) ? 'present' : wrong ? 'misspelt' : 'offered',
      ...(wrong && { misspelt: wrong }),
      reasons: [
        ...(required ? [{ kind: 'required' as const }] : []),
        ...(voice ? [{ kind: 'words' as const, words: voice.words.slice(0, 3) }] : []),
        ...(day ? [{ kind: 'day' as const, ...day }] : []),
        ...(entry?.until ? [{ kind: 'campaign' as const, until: entry.until }] : []),
        ...(times > 0 ? [{ kind: 'used' as const, times }] : []),
      ],
      score:
        (voice?.score ?? 0) * (entry?.until && voice ? 1.2 : 1) +
        (day ? (day.date === today ? 1.5 : 0.5) : 0) +
        Math.min(1, 0.12 * Math.log2(1 + times)),
      fits,
    })
  }
  const rank = ({ required, state }: HashtagSuggestion) => (state === 'misspelt' ? 2 : required ? 1 : 0)
  return suggestions.sort((a, b) => rank(b) - rank(a) || b.score - a.score)
}

const inForce = (
  { from = '', until = '9' }: { from?: string | undefined; until?: string | undefined },
  today: string,
) => from <= today && today <= until

/** Hashtags of the calendar's days around today, plain. */
function nearDays({ calendar }: Pack, today: string): Map<string, { name: string; date: string }> {
  const near = new Map<string, { name: string; date: string }>()
  const now = Date.parse(today)
  for (const { date, name, hashtag } of calendar) {
    if (hashtag && Math.abs(Date.parse(date) - now) <= daysAround * 86_400_000)
      near.set(plainTag(hashtag), { name, date })
  }
  return near
}

function prepare(pack: Pack): Prepared {
  const known = prepared.get(pack)
  if (known) return known
  const official = pack.hashtags.map((entry) => ({ tag: entry.tag, plain: plainTag(entry.tag), entry }))
  const named = new Set(official.map(({ plain }) => plain))
  // A calendar's hashtag need not stand among the official ones: it is offered around its day.
  const ofDays = new Map(
    pack.calendar.flatMap(({ hashtag, name }) =>
      hashtag && !named.has(plainTag(hashtag)) ? [[plainTag(hashtag), { tag: hashtag, name }] as const] : [],
    ),
  )
  const tags = [...official, ...[...ofDays].map(([plain, { tag }]) => ({ tag, plain, entry: undefined }))]
  const index = indexKeywords([
    ...official.flatMap(({ entry }, owner) => keywordsOf(pack, entry, owner)),
    ...[...ofDays.values()].map(({ name }, at) => ({
      text: name,
      owner: official.length + at,
      weight: ownWeight,
    })),
    ...nameWords(tags.map(({ tag }) => tag)),
  ])
  const made = { index, tags }
  prepared.set(pack, made)
  return made
}

function keywordsOf(
  { topics }: Pack,
  { keywords, topics: named }: Pack['hashtags'][number],
  owner: number,
): Keyword[] {
  const topical = topics.filter(({ id }) => named.includes(id))
  return [
    ...keywords.map((text) => ({ text, owner, weight: ownWeight })),
    ...topical.flatMap((topic) =>
      [topic.label, ...topic.keywords].map((text) => ({ text, owner, weight: topicWeight })),
    ),
  ]
}

/** The words of the tags themselves (#NusarayaSehat: sehat), but for those that many share: the region's name. */
function nameWords(tags: readonly string[]): Keyword[] {
  const words = tags.flatMap((tag, owner) =>
    wordsOfTag(tag).map((text) => ({ text, owner, weight: nameWeight })),
  )
  const counts = new Map<string, number>()
  for (const { text } of words) counts.set(text, (counts.get(text) ?? 0) + 1)
  return words.filter(({ text }) => text.length > 3 && counts.get(text)! < 3)
}
