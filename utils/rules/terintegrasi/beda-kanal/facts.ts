import { remember } from '../../../draft/remember.ts'
import type { Draft, Sentence, Span } from '../../../draft/types.ts'
import { type Count, findCounts } from '../../../lexicon/counts.ts'
import { pattern } from '../../../lexicon/pattern.ts'
import { findPlaces, type Place } from '../../../lexicon/places.ts'
import { type Clock, clocksOf } from './clocks.ts'

interface Tally extends Count {
  readonly planned: boolean
}

/** A sum of money, and the words before it that tell whose. */
interface Price extends Span {
  readonly value: number
  readonly of: readonly string[]
}

/** What a sentence says that another channel might say differently; days still without their year. */
export interface Facts {
  readonly clocks: readonly Clock[]
  readonly places: readonly Place[]
  readonly counts: readonly Tally[]
  readonly prices: readonly Price[]
  readonly editions: readonly string[]
}

const planWord = pattern(
  /\b(?:target|ditargetkan|menargetkan|kuota|rencana|rencananya|direncanakan|akan|bakal|diperkirakan|diharapkan|kapasitas|maksimal|paling banyak|terbatas|tersedia|disediakan|menyediakan|diundang|mengundang|minimal|usulan|diusulkan|semula)\b/u,
)
const edition = pattern(
  /\b(?:(edisi|angkatan|gelombang|tahap|putaran|seri|sesi|jilid|batch|musim|volume|vol\.?|hari|pertemuan)\s(?:yang\s)?(?:ke-?\s?)?([ivxlc]+|\d+|pertama|kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan))\b|\bke-(\d+)\b/gu,
)
/** What a sentence says, read once. */
export const facts = remember(read)

function read(sentence: Sentence): Facts {
  const planned = planWord.test(sentence)
  return {
    clocks: clocksOf(sentence),
    places: findPlaces(sentence),
    counts: findCounts(sentence).map((count) => ({ ...count, planned })),
    prices: pricesIn(sentence, planned),
    editions: [...edition.all(sentence)].map(([, kind = 'ke', name, number]) => `${kind} ${name ?? number}`),
  }
}

function pricesIn({ entities, words }: Sentence, planned: boolean): Price[] {
  if (planned) return []
  return entities.flatMap(({ kind, value, start, end }) =>
    kind === 'money' && value !== undefined
      ? [
          {
            start,
            end,
            value,
            of: words
              .filter((word) => word.end <= start)
              .slice(-6)
              .map(({ lower }) => lower),
          },
        ]
      : [],
  )
}

/** The editions that a draft names: `edisi 12`, `hari kedua`. */
export const editionsOf = ({ sentences }: Draft): string[] =>
  sentences.flatMap(({ sentence }) => facts(sentence).editions)

/** Whether both name an edition of the same kind, and another one: the 12th and the 13th. */
export function differ(mine: readonly string[], theirs: readonly string[]): boolean {
  const kind = (name: string) => name.split(' ')[0]
  return mine.some((name) => !theirs.includes(name) && theirs.some((other) => kind(other) === kind(name)))
}
