import { stemsOf } from './stems.ts'

/** A keyword that stands for something, named by `owner`: an index into the caller's own list. */
export interface Keyword {
  readonly text: string
  readonly owner: number
  readonly weight: number
}

/** What a text says, as far as it speaks for owners. */
export interface Voices {
  /** By owner; higher is better, 0 where nothing speaks for it. Keywords of few owners count for more. */
  readonly scores: Float64Array
  /** The text's own words that speak for an owner, as they stand there, the strongest first. */
  readonly wordsFor: (owner: number) => string[]
}

export interface KeywordIndex {
  readonly listen: (text: string) => Voices
}

/** A keyword with all whom it stands for. */
interface Entry {
  readonly words: readonly string[]
  /** Of two letters: met only in capitals, as `KK` is no `kk`. */
  readonly short: boolean
  readonly owners: Map<number, number>
}

/** A keyword that a word may begin, and how far to trust that (0 to 1). */
interface Lead {
  readonly entry: Entry
  readonly trust: number
}

/** Whom a word or phrase speaks for, and how much. */
interface Gains {
  readonly owners: readonly number[]
  readonly gains: readonly number[]
}

/** What a word says by itself, and which keywords of several words it may begin. */
interface Meaning extends Gains {
  readonly leads: readonly Lead[]
}

/** Hashtags, mentions and links are taken whole, and left aside. */
const tokenPattern = /https?:\/\/\S+|[#＃@][\p{L}\p{N}_.]+|[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu
const whole = /^(?:[#＃@]|https?:)/u
/** Words whose meaning is remembered; a text that is typed has the same ones at every keystroke. */
const mostRemembered = 4000
const severalWords = 1.3

/** Prepares keywords once, so that a text is looked up word by word however many there are; `owners` counts them. */
export function indexKeywords(keywords: readonly Keyword[], owners: number): KeywordIndex {
  const entries = indexEntries(keywords)
  const meanings = new Map<string, Meaning>()
  const meaningOf = (word: string): Meaning => {
    const known = meanings.get(word)
    if (known) return known
    if (meanings.size >= mostRemembered) meanings.clear()
    const made = findMeaning(word, entries, owners)
    meanings.set(word, made)
    return made
  }
  return {
    listen(text) {
      const said = hear(text, meaningOf, owners)
      const scores = new Float64Array(owners)
      for (const { owners: own, gains } of said.values()) {
        for (let i = 0; i < own.length; i++) scores[own[i]!]! += gains[i]!
      }
      return { scores, wordsFor: (owner) => wordsFor(owner, said) }
    },
  }
}

/** Words and phrases of a text that speak for anybody, each once, by how they first stand there. */
function hear(text: string, meaningOf: (word: string) => Meaning, owners: number): Map<string, Gains> {
  const tokens = (text.match(tokenPattern) ?? []).filter((token) => !whole.test(token))
  const said = new Map<string, Gains>()
  const seen = new Set<string>()
  for (const [at, token] of tokens.entries()) {
    const meaning = meaningOf(token)
    if (meaning.owners.length > 0 && !seen.has(token.toLowerCase())) {
      seen.add(token.toLowerCase())
      said.set(token, meaning)
    }
    for (const { entry, trust } of meaning.leads) {
      const value = trust * follows(entry.words, tokens, at)
      if (value > 0)
        said.set(
          tokens.slice(at, at + entry.words.length).join(' '),
          gainsOf([{ entry, trust: value }], owners),
        )
    }
  }
  return said
}

function wordsFor(owner: number, said: ReadonlyMap<string, Gains>): string[] {
  const found: { text: string; gain: number }[] = []
  for (const [text, { owners, gains }] of said) {
    const at = owners.indexOf(owner)
    if (at >= 0) found.push({ text, gain: gains[at]! })
  }
  return found.sort((a, b) => b.gain - a.gain).map(({ text }) => text)
}

/** Keywords by the words, and the roots of words, that they may begin with. */
function indexEntries(keywords: readonly Keyword[]): ReadonlyMap<string, Lead[]> {
  const byText = new Map<string, Entry>()
  const byFirst = new Map<string, Lead[]>()
  const put = (word: string, lead: Lead) => {
    const leads = byFirst.get(word)
    if (leads) leads.push(lead)
    else byFirst.set(word, [lead])
  }
  for (const { text, owner, weight } of keywords) {
    const key = text.toLowerCase()
    let entry = byText.get(key)
    if (!entry) {
      const words = key.match(tokenPattern) ?? []
      const [first] = words
      if (first === undefined) continue
      entry = { words, short: words.length === 1 && first.length < 3, owners: new Map() }
      byText.set(key, entry)
      put(first, { entry, trust: 1 })
      // A keyword such as `penanaman` is met by `menanam` too, through their common root.
      if (words.length === 1 && text !== text.toUpperCase()) {
        for (const [root, trust] of stemsOf(first)) if (trust < 0.9) put(root, { entry, trust: 0.7 })
      }
    }
    entry.owners.set(owner, Math.max(weight, entry.owners.get(owner) ?? 0))
  }
  return byFirst
}

function findMeaning(word: string, entries: ReadonlyMap<string, Lead[]>, owners: number): Meaning {
  const alone: Lead[] = []
  const leads: Lead[] = []
  for (const [form, trust] of stemsOf(word.toLowerCase())) {
    for (const lead of entries.get(form) ?? []) {
      if (lead.entry.short && word !== word.toUpperCase()) continue
      const list = lead.entry.words.length > 1 ? leads : alone
      list.push({ entry: lead.entry, trust: trust * lead.trust })
    }
  }
  return { ...gainsOf(alone, owners), leads }
}

/** What keywords say together: for each owner the strongest of them. */
function gainsOf(leads: readonly Lead[], owners: number): Gains {
  const gains = new Map<number, number>()
  for (const { entry, trust } of leads) {
    const rare = Math.log(1 + owners / entry.owners.size) * (entry.words.length > 1 ? severalWords : 1)
    for (const [owner, weight] of entry.owners) {
      gains.set(owner, Math.max(gains.get(owner) ?? 0, weight * trust * rare))
    }
  }
  return { owners: [...gains.keys()], gains: [...gains.values()] }
}

/** How well the words from `at` on are the keyword's (0 to 1); the first is known to be. */
function follows(words: readonly string[], tokens: readonly string[], at: number): number {
  let trust = 1
  for (let i = 1; i < words.length && trust > 0; i++) {
    const token = tokens[at + i]?.toLowerCase()
    trust *= token === words[i] ? 1 : token === undefined ? 0 : (stemsOf(token).get(words[i]!) ?? 0)
  }
  return trust
}
