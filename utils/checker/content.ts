import { remember } from '../draft/remember.ts'
import type { Draft, Entity, Placed, Sentence } from '../draft/types.ts'
import type { Named } from './finding.ts'
import { replaced, Tally } from './tally.ts'

/** What changed between two lists of sentences: those from `from` on gave way to others. */
interface Change {
  readonly from: number
  readonly removed: readonly Sentence[]
  readonly added: Sentence[]
}

/** Compares sentences by identity: the shortest stretch that changed. */
function changeBetween(old: readonly Sentence[], now: readonly Placed[]): Change {
  const most = Math.min(old.length, now.length)
  let from = 0
  while (from < most && old[from] === now[from]!.sentence) from++
  let tail = 0
  while (tail < most - from && old[old.length - 1 - tail] === now[now.length - 1 - tail]!.sentence) tail++
  return {
    from,
    removed: old.slice(from, old.length - tail),
    added: now.slice(from, now.length - tail).map(({ sentence }) => sentence),
  }
}

/** What a draft says of itself, kept up to date by the sentences that changed. */
export class Content {
  sentences: readonly Sentence[] = []
  named: Named = { hashtags: [], mentions: [], links: [] }
  private readonly years = new Tally<number>()

  /** Goes along with the draft to what it is now. */
  follow(draft: Draft): Change {
    const change = changeBetween(this.sentences, draft.sentences)
    const { from, removed, added } = change
    this.sentences = replaced(this.sentences, from, removed.length, added)
    for (const sentence of removed) for (const year of yearsIn(sentence)) this.years.add(year, -1)
    for (const sentence of added) for (const year of yearsIn(sentence)) this.years.add(year, 1)
    const names = (sentence: Sentence) => namesOf(sentence).length > 0
    if (removed.some(names) || added.some(names)) this.named = namedIn(this.sentences)
    return change
  }

  /** The one year that the draft names, if it is only one. */
  get year(): { draftYear?: number } {
    const { only } = this.years
    return only === undefined ? {} : { draftYear: only }
  }
}

const none: readonly never[] = []

/** The names in a sentence, by kind. */
const namesOf = remember(({ entities }): readonly Entity[] =>
  entities.some(isName) ? entities.filter(isName) : none,
)
const isName = ({ kind }: Entity): boolean => kind === 'hashtag' || kind === 'mention' || kind === 'link'

function namedIn(sentences: readonly Sentence[]): Named {
  const named = { hashtag: new Set<string>(), mention: new Set<string>(), link: new Set<string>() }
  for (const sentence of sentences) {
    for (const { kind, text } of namesOf(sentence)) named[kind as keyof typeof named].add(text)
  }
  return { hashtags: [...named.hashtag], mentions: [...named.mention], links: [...named.link] }
}

const yearsIn = remember(({ entities }) => {
  let years: number[] | undefined
  for (const { date } of entities) {
    if (date?.year === undefined) continue
    years ??= []
    years.push(date.year)
  }
  return years ?? none
})
