import { plainTag, wordsOfTag } from '../draft/nearTag.ts'
import { indexKeywords, type Keyword, type KeywordIndex } from './keywords.ts'
import type { Misspelt } from './misspelt.ts'
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
  /** Near misses in the text, by the plain official tag that each means (see `findMisspelt`). */
  readonly misspelt?: ReadonlyMap<string, Misspelt>
  /** Only those that have this in their name, their keywords or the names of their topics. */
  readonly query?: string
  /** How many to tell at most; 30 when left out. */
  readonly most?: number
}

interface OfficialTag {
  readonly tag: string
  readonly plain: string
  /** Missing for a tag that only the calendar names. */
  readonly entry: Pack['hashtags'][number] | undefined
}

interface Prepared {
  readonly index: KeywordIndex
  readonly tags: readonly OfficialTag[]
}

const none: ReadonlyMap<string, Misspelt> = new Map()
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
  { text, platform, today, uses, misspelt = none, query = '', most = 30 }: HashtagSituation,
): HashtagSuggestion[] {
  const { index, tags } = prepare(pack)
  const { scores: said, wordsFor } = index.listen(text)
  const present = new Set((text.match(tagPattern) ?? []).map(plainTag))
  const days = nearDays(pack, today)
  const sought = query
    .trim()
    .replace(/^[#＃]/u, '')
    .toLowerCase()
  const required = ({ entry }: OfficialTag, owner: number) =>
    entry?.required === true && (entry.keywords.length === 0 || said[owner]! > 0)

  const order: number[] = []
  const scores = new Float64Array(tags.length)
  for (const [owner, tag] of tags.entries()) {
    const day = days.get(tag.plain)
    if (tag.entry ? !inForce(tag.entry, today) : !day) continue
    if (sought !== '' && !isFound(pack, tag, sought)) continue
    scores[owner] = scoreOf(
      said[owner]!,
      tag,
      day?.date === today ? 1.5 : day ? 0.5 : 0,
      uses?.get(tag.plain) ?? 0,
    )
    // Near misses go first, required ones next.
    if (misspelt.has(tag.plain)) scores[owner]! += 2e6
    else if (required(tag, owner)) scores[owner]! += 1e6
    order.push(owner)
  }
  order.sort((a, b) => scores[b]! - scores[a]! || a - b)

  const fits = present.size < pack.hashtagLimits[platform]
  return order.slice(0, most).map((owner) => {
    const official = tags[owner]!
    const { tag, plain, entry } = official
    const wrong = misspelt.get(plain)
    const wanted = required(official, owner)
    const day = days.get(plain)
    const times = uses?.get(plain) ?? 0
    return {
      tag,
      required: wanted,
      state: present.has(plain) ? 'present' : wrong ? 'misspelt' : 'offered',
      ...(wrong && { misspelt: wrong }),
      reasons: [
        ...(wanted ? [{ kind: 'required' as const }] : []),
        ...(said[owner]! > 0 ? [{ kind: 'words' as const, words: wordsFor(owner).slice(0, 3) }] : []),
        ...(day ? [{ kind: 'day' as const, ...day }] : []),
        ...(entry?.until ? [{ kind: 'campaign' as const, until: entry.until }] : []),
        ...(times > 0 ? [{ kind: 'used' as const, times }] : []),
      ],
      fits,
    }
  })
}

const tagPattern = /[#＃][\p{L}\p{M}\p{N}_]+/gu

/** What the draft says, a little more for a campaign; a near day; and, never above a plain word, use in the log. */
const scoreOf = (said: number, { entry }: OfficialTag, day: number, times: number): number =>
  said * (entry?.until ? 1.2 : 1) + day + Math.min(1, 0.12 * Math.log2(1 + times))

/** Whether a tag is meant by what was typed into a search box, in small letters. */
function isFound({ topics }: Pack, { plain, entry }: OfficialTag, sought: string): boolean {
  const has = (text: string) => text.toLowerCase().includes(sought)
  if (has(plain)) return true
  return (
    entry !== undefined &&
    (entry.keywords.some(has) || topics.some(({ id, label }) => entry.topics.includes(id) && has(label)))
  )
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
  const index = indexKeywords(
    [
      ...official.flatMap(({ entry }, owner) => keywordsOf(pack, entry, owner)),
      ...[...ofDays.values()].map(({ name }, at) => ({
        text: name,
        owner: official.length + at,
        weight: ownWeight,
      })),
      ...nameWords(tags.map(({ tag }) => tag)),
    ],
    tags.length,
  )
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
