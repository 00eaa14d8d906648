import { parseDraft } from '../draft/parse.ts'
import { canonicalWord, isEmptyWord, namedPlace } from '../lexicon/matters.ts'
import type { Aspiration } from './schema.ts'

/** As much of an aspiration as tells what it is about. */
export type Grouped = Pick<Aspiration, 'id' | 'text' | 'receivedAt'>

/** Messages about one matter, the oldest first. */
export interface Wave {
  /** Id of its oldest message. */
  readonly id: string
  readonly ids: readonly string[]
}

/** A wave that nobody added to for so many days is over: the next message about the matter begins a new one. */
const quietDays = 30
/** A word counts with its latest waves only, so that the work stays linear however common it is. */
const mostPerWord = 40
/** Longer messages are compared by their beginning. */
const longest = 1500
const mostWords = 60
/** The share of their weight that two messages of one matter have in common. */
const alike = 0.5
/** Words in common, below which nothing is the same but an equal text. */
const fewest = 2

/** Waves that a message is compared with in full, of those that its words point to. */
const mostCompared = 5

interface Open {
  readonly id: string
  readonly ids: string[]
  /** In how many of its messages each word stands, and what all of that weighs. */
  readonly words: Map<string, number>
  weight: number
  /** In how many of its messages each place is named. */
  readonly places: Map<string, number>
  last: number
}

/** What a message is about: its words, made plain, and those of them that name a place. */
interface Content {
  readonly words: readonly string[]
  readonly places: readonly string[]
}

type Weigh = (word: string) => number

/**
 * Groups messages about the same matter, each into exactly one wave: equal texts, and those whose words, made plain
 * (`jl` is `jalan`, `lubang` is `rusak`), weigh alike. Rare words such as a street's name weigh most. One pass over the
 * messages in the order of their time; the order in which they are given makes no difference.
 */
export function findWaves(messages: readonly Grouped[]): Wave[] {
  const sorted = messages
    .map(({ id, text, receivedAt }) => ({ id, at: Date.parse(receivedAt), ...contentOf(text) }))
    .sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1))
  const standsIn = new Map<string, number>()
  for (const { words } of sorted) for (const word of words) standsIn.set(word, (standsIn.get(word) ?? 0) + 1)
  // Never nothing: in a flood of one matter its words are common, too.
  const weigh: Weigh = (word) => 0.4 + Math.log(1 + sorted.length / standsIn.get(word)!)
  const waves: Open[] = []
  const byWord = new Map<string, Open[]>()
  for (const { id, at, words, places } of sorted) {
    const found = mostAlike({ words, places }, at, byWord, weigh)
    const wave: Open = found ?? { id, ids: [], words: new Map(), weight: 0, places: new Map(), last: at }
    if (!found) waves.push(wave)
    wave.ids.push(id)
    wave.last = at
    for (const place of places) wave.places.set(place, (wave.places.get(place) ?? 0) + 1)
    for (const word of words) {
      const times = wave.words.get(word) ?? 0
      wave.words.set(word, times + 1)
      wave.weight += weigh(word)
      if (times > 0) continue
      const list = byWord.get(word) ?? []
      list.push(wave)
      if (list.length > mostPerWord) list.shift()
      byWord.set(word, list)
    }
  }
  return waves.map(({ id, ids }) => ({ id, ids }))
}

/** The open wave that a message belongs to. */
function mostAlike(
  { words, places }: Content,
  at: number,
  byWord: ReadonlyMap<string, readonly Open[]>,
  weigh: Weigh,
): Open | undefined {
  const pointed = new Map<Open, number>()
  for (const word of words) {
    for (const wave of byWord.get(word) ?? []) pointed.set(wave, (pointed.get(wave) ?? 0) + weigh(word))
  }
  const likely = [...pointed]
    .filter(([wave]) => at - wave.last <= quietDays * 86_400_000 && mayBeThere(places, wave))
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostCompared)
  let best: Open | undefined
  let most = 0
  for (const [wave] of likely) {
    const share = likeness(words, wave, weigh)
    if (share >= alike && share > most) [best, most] = [wave, share]
  }
  return best
}

/** The same trouble at another place is another matter; a message without a place may be about any. */
const mayBeThere = (places: readonly string[], wave: Open): boolean =>
  places.length === 0 || wave.places.size === 0 || places.some((place) => wave.places.has(place))

/** What a message and the core of a wave have in common of what they weigh (0 to 1), as Dice counts it. */
function likeness(own: readonly string[], { words, weight, ids }: Open, weigh: Weigh): number {
  let shared = 0
  let total = 0
  let count = 0
  for (const word of own) {
    const weighs = weigh(word)
    total += weighs
    const times = words.get(word)
    if (times === undefined) continue
    count++
    shared += weighs * Math.sqrt(times / ids.length)
  }
  const equal = count === own.length && words.size === count
  return count < fewest && !equal ? 0 : (2 * shared) / (total + weight / ids.length)
}

/** The words of a message that say what it is about, made plain, each once. A text without any stands for itself. */
function contentOf(text: string): Content {
  const words = new Set<string>()
  const places = new Set<string>()
  const { sentences } = parseDraft(text.slice(0, longest))
  for (const { sentence } of sentences) {
    for (const [index, { lower }] of sentence.words.entries()) {
      if (words.size >= mostWords) break
      if (isEmptyWord(lower)) continue
      words.add(canonicalWord(lower))
      if (namedPlace(sentence.words, index)) places.add(lower)
    }
    for (const { kind, text: written } of sentence.entities)
      if (kind === 'hashtag' || kind === 'link') words.add(written.toLowerCase())
  }
  if (words.size === 0) words.add(sentences.map(({ sentence }) => sentence.lower).join(' ') || text.trim())
  return { words: [...words], places: [...places] }
}
