import type { Sentence, Span } from '../../draft/types.ts'
import { beginsHigh } from '../characters.ts'
import people from '../nama-orang.txt'
import { findPersons, isPost } from '../persons.ts'
import { anyOf, type Condition, gives } from '../signals.ts'
import { crimes, isCrime, objectEnd, struck } from './crime.ts'
import { findInsinuation, insinuates } from './insinuation.ts'
import { agent, names } from './person-after.ts'
import { binds } from './person-before.ts'
import { displayed, itself, pointedAt, shownBefore, sure } from './picture.ts'
import { silencing } from './status.ts'

export interface Accusation extends Span {
  /** The word that accuses. */
  readonly word: Span
  readonly verb: boolean
}

/** What an accusation starts from. */
export const accuses: Condition = anyOf(crimes, struck, insinuates)

/** Where a sentence calls a recognisable person a criminal and holds no word of legal status. */
export function findAccusations(sentence: Sentence): Accusation[] {
  const hits = crimes.within(sentence)
  const pointed = findInsinuation(sentence)
  if (pointed) return [pointed]
  const passives = sentence.words.filter((word) => gives(word, struck))
  if (hits.length === 0 && passives.length === 0) return []
  const silenced = silencing(sentence)
  if (silenced.some(({ tags }) => !tags.includes('umum')) || /\?\s*$/u.test(sentence.text)) return []
  /** `Waspada penipu yang …` warns of anybody, `Waspada, pria di foto ini …` of one. */
  const general = silenced.length > 0
  const persons = findPersons(sentence)
  const found: Accusation[] = []
  const put = (word: Span, verb: boolean, start: number, end: number) => {
    if (!found.some((other) => other.start < end && other.end > start)) found.push({ word, verb, start, end })
  }
  for (const hit of hits) {
    const verb = hit.tags[0] === 'perbuatan'
    if (!isCrime(hit, sentence)) continue
    // `jangan sampai Pak Joko mencuri …`; but `… penipu, jangan transfer`, `Jangan dipilih, Pak Joko mafia tanah`.
    const clause = sentence.text.slice(Math.max(0, newClause(sentence.text, hit.start)), hit.start)
    if (/(?<!\p{L})(?:jangan|hindari)(?!\p{L})/iu.test(clause)) continue
    const seen = shownBefore(sentence, hit)
    if (seen !== undefined) {
      put(hit, verb, seen, hit.end)
      continue
    }
    const lead = sentence.lower.slice(Math.max(0, hit.start - 90), hit.start)
    const known = sure.exec(lead) ?? itself.exec(lead)
    if (known && (addressed.has(known.groups!.post!) || isPost(known.groups!.post!))) {
      const from = Math.max(0, hit.start - 90) + known.index + known[0].indexOf(known.groups!.post!)
      put(hit, verb, from, verb ? objectEnd(sentence, hit) : hit.end)
      continue
    }
    const before = persons.findLast(
      (person, index) =>
        person.end <= hit.start &&
        // `Yuli Astuti dari Perum Indah`: a place that reads like a name.
        !(
          index > 0 &&
          / (?:dari|asal) $/u.test(sentence.lower.slice(Math.max(0, person.start - 6), person.start))
        ),
    )
    if (general && !(before && asserts.test(sentence.lower.slice(before.end, hit.start)))) continue
    if (before && binds(sentence, before, hit, verb)) {
      put(hit, verb, before.start, verb ? objectEnd(sentence, hit) : hit.end)
      continue
    }
    // `terjawab: Rendi yang nyolong`: a lone capital behind small letters, and the cleft, are a name.
    const lone = verb ? loneDoer.exec(sentence.text.slice(0, hit.start)) : null
    if (lone && !notNames.has(lone[1]!.toLowerCase())) {
      put(hit, verb, lone.index, objectEnd(sentence, hit))
      continue
    }
    const cleft =
      (verb || hit.phrase === 'maling') &&
      /(?<!\p{L})(?:yang|sing|nu)\s(?:[\p{L}-]+\s){0,2}$/iu.test(sentence.text.slice(0, hit.start))
    const after =
      (!verb || cleft) &&
      persons.find((person) => person.start >= hit.end && names(sentence, hit, person, verb || cleft))
    const named = after ? undefined : theOne.exec(sentence.text.slice(hit.end))
    if (after) put(hit, verb, hit.start, after.end)
    else if (named && /nya$/u.test(hit.phrase) && !notNames.has(named[1]!.toLowerCase()))
      put(hit, verb, hit.start, hit.end + named[0].length)
    else if (!verb) {
      const spotted =
        displayed.exec(sentence.lower.slice(hit.end)) ?? pointedAt.exec(sentence.lower.slice(hit.end))
      const meant = persons.find((person) => person.end < hit.start)
      if (spotted) put(hit, verb, hit.start, hit.end + spotted[0].length)
      // `Hati-hati dengan Pak Joko, …, dia penipu`
      else if (
        meant &&
        /(?<!\p{L})(?:dia|ia|orangnya|orang itu|beliau|doi)(?: (?:itu|ini|memang|adalah|tukang|seorang|ternyata)){0,2}\s$/u.test(
          sentence.lower.slice(meant.end, hit.start),
        )
      )
        put(hit, verb, meant.start, hit.end)
    }
  }
  for (const word of general ? [] : passives) {
    const by = persons.find((person) => person.start > word.end)
    if (by && agent(sentence, word, by)) put(word, true, word.start, by.end)
  }
  return found
}

/** Where the clause begins that a comma and a capital open before a place, or -1. */
function newClause(text: string, before: number): number {
  for (let at = text.lastIndexOf(', ', before); at > 0; at = text.lastIndexOf(', ', at - 1))
    if (beginsHigh(text.slice(at + 2, at + 4))) return at
  return -1
}

const loneDoer =
  /(?<=[\p{Ll},:] )(\p{Lu}\p{Ll}{2,})(?:lah|,)? (?:yang|itu yang|itulah yang|memang yang|sendiri yang) (?:sudah |telah |sengaja |tega )?$/u
const asserts = /^\s(?:adalah|ialah|memang|itu|ternyata|jelas)\s/u
const notNames = people.section('bukan')
const addressed = new Set(['pak', 'bu', 'bapak', 'ibu'])
/** `Malingnya ternyata Jarwo`: the noun points back at the deed, what stands in capitals behind it bears it. */
const theOne =
  /^(?:,?\s(?:ternyata|rupanya|adalah|ialah|itu|ya|memang|jelas|tak lain|tidak lain|cuma|bernama|namanya|yaitu|yakni|si)){0,4}\s(\p{Lu}\p{Ll}{2,})(?!\p{L})(?:\s\p{Lu}\p{Ll}+){0,2}/u
