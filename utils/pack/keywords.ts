import { stemsOf } from './stems.ts'

/** A keyword that stands for something, named by `owner`: an index into the caller's own list. */
export interface Keyword {
  readonly text: string
  readonly owner: number
  readonly weight: number
}

/** What of a text speaks for an owner. */
export interface Voice {
  /** Higher is better; keywords that speak for few owners count for more. */
  readonly score: number
  /** The text's own words, as they stand there, the strongest first. */
  readonly words: readonly string[]
}

interface Entry {
  readonly words: readonly string[]
  readonly shouted: boolean
  readonly owners: Map<number, number>
  readonly trust: number
}

interface Token {
  readonly text: string
  readonly forms: ReadonlyMap<string, number>
}

export interface KeywordIndex {
  /** Owners by what of the text speaks for them; those that nothing speaks for are missing. */
  readonly listen: (text: string) => ReadonlyMap<number, Voice>
}

/** Hashtags, mentions and links are taken whole, and left aside. */
const tokenPattern = /https?:\/\/\S+|[#＃@][\p{L}\p{N}_.]+|[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu
/** Words whose roots are remembered; a text that is typed has the same ones at every keystroke. */
const mostRemembered = 4000

/** Prepares keywords once, so that a text is looked up word by word however many there are. */
export function indexKeywords(keywords: readonly Keyword[]): KeywordIndex {
  const byFirst = new Map<string, Entry[]>()
  const byText = new Map<string, Entry[]>()
  for (const { text, owner, weight } of keywords) {
    for (const entry of entriesFor(text, byText, byFirst)) {
      entry.owners.set(owner, Math.max(weight, entry.owners.get(owner) ?? 0))
    }
  }
  const owners = new Set(keywords.map(({ owner }) => owner)).size
  const remembered = new Map<string, ReadonlyMap<string, number>>()
  const formsOf = (word: string) => {
    const known = remembered.get(word)
    if (known) return known
    if (remembered.size >= mostRemembered) remembered.clear()
    const forms = stemsOf(word)
    remembered.set(word, forms)
    return forms
  }
  return {
    listen(text) {
      const tokens = tokensOf(text, formsOf)
      const heard = new Map<number, Map<Entry | string, { gain: number; word: string }>>()
      for (const [at, token] of tokens.entries()) {
        for (const [form, trust] of token.forms) {
          for (const entry of byFirst.get(form) ?? []) {
            const value = trust * entry.trust * matches(entry, tokens, at)
            if (value === 0) continue
            const rare = Math.log(1 + owners / entry.owners.size)
            const spoken = tokens.slice(at, at + entry.words.length).map((one) => one.text)
            for (const [owner, weight] of entry.owners) {
              const gain = value * weight * rare * (entry.words.length > 1 ? 1.3 : 1)
              keep(heard, owner, spoken.join(' '), gain)
            }
          }
        }
      }
      return summed(heard)
    },
  }
}

/** The same words count once, however often they stand there and however many keywords they meet. */
function keep(
  heard: Map<number, Map<Entry | string, { gain: number; word: string }>>,
  owner: number,
  word: string,
  gain: number,
): void {
  const own = heard.get(owner) ?? new Map()
  heard.set(owner, own)
  const key = word.toLowerCase()
  if ((own.get(key)?.gain ?? 0) < gain) own.set(key, { gain, word })
}

function summed(heard: ReadonlyMap<number, ReadonlyMap<unknown, { gain: number; word: string }>>) {
  const voices = new Map<number, Voice>()
  for (const [owner, own] of heard) {
    const gains = [...own.values()].sort((a, b) => b.gain - a.gain)
    voices.set(owner, {
      score: gains.reduce((sum, { gain }) => sum + gain, 0),
      words: gains.map(({ word }) => word),
    })
  }
  return voices
}

function entriesFor(
  text: string,
  byText: Map<string, Entry[]>,
  byFirst: Map<string, Entry[]>,
): readonly Entry[] {
  const known = byText.get(text)
  if (known) return known
  const raw = text.match(tokenPattern) ?? []
  const words = raw.map((word) => word.toLowerCase())
  const [first] = words
  if (first === undefined) return []
  const shouted = words.length === 1 && text.length < 3
  const owners = new Map<number, number>()
  const entry = { words, shouted, owners, trust: 1 }
  const made: Entry[] = [entry]
  put(byFirst, first, entry)
  // A keyword such as `penanaman` is met by `menanam` too, through their common root.
  if (words.length === 1 && text !== text.toUpperCase()) {
    const roots = { ...entry, trust: 0.7 }
    for (const [root, trust] of stemsOf(first)) if (root !== first && trust < 0.9) put(byFirst, root, roots)
  }
  byText.set(text, made)
  return made
}

function put(map: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = map.get(key)
  if (list) list.push(entry)
  else map.set(key, [entry])
}

function tokensOf(text: string, formsOf: (word: string) => ReadonlyMap<string, number>): Token[] {
  const tokens: Token[] = []
  for (const [word] of text.matchAll(tokenPattern)) {
    if (/^(?:[#＃@]|https?:)/u.test(word)) continue
    tokens.push({ text: word, forms: formsOf(word.toLowerCase()) })
  }
  return tokens
}

/** How well the words from `at` on are the keyword's (0 to 1); the first is known to be. */
function matches({ words, shouted }: Entry, tokens: readonly Token[], at: number): number {
  if (shouted) return tokens[at]!.text === tokens[at]!.text.toUpperCase() ? 1 : 0
  let trust = 1
  for (let i = 1; i < words.length; i++) {
    trust *= tokens[at + i]?.forms.get(words[i]!) ?? 0
    if (trust === 0) return 0
  }
  return trust
}
