import type { Sentence, Span } from '../../draft/types.ts'
import { beginsHigh } from '../characters.ts'
import type { Match } from '../lexicon.ts'
import people from '../nama-orang.txt'
import { findPersons, isPost, type Person } from '../persons.ts'
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
    // `masuk kantong Pak Kades`: the person stands behind.
    if (hit.tags.includes('kepada')) {
      const keeper = persons.find(({ start }) => start >= hit.end)
      if (keeper && holds.test(sentence.text.slice(hit.end, keeper.start)))
        put(hit, true, hit.start, keeper.end)
      continue
    }
    // `memindahkan uang itu ke rekening istrinya`: where it went tells what was done.
    if (hit.tags.includes('ujung')) {
      const taker = persons.findLast(({ end }) => end <= hit.start)
      if (taker && tookIt.test(sentence.lower.slice(taker.end, hit.start)))
        put(hit, true, taker.start, hit.end)
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
    // `Si Jarwo anak Bu RT yang …`: the post only tells who the one before it is.
    const meantBy = before?.kind === 'post' ? persons[persons.indexOf(before) - 1] : undefined
    const doer = [before, meantBy].find((one) => one && binds(sentence, one, hit, verb))
    if (doer) {
      put(hit, verb, doer.start, verb ? objectEnd(sentence, hit) : hit.end)
      continue
    }
    // `terjawab: Rendi yang nyolong`: a lone capital behind small letters, and the cleft, are a name.
    const lone = verb ? loneDoer.exec(sentence.text.slice(0, hit.start)) : null
    if (lone && !notNames.has(lone[1]!.toLowerCase())) {
      put(hit, verb, lone.index, objectEnd(sentence, hit))
      continue
    }
    // `Darsono, satpam malam, telah mencurinya`: any capital that a calling set off by commas follows.
    const set = setApart.exec(sentence.text.slice(0, hit.start))
    if (set && isPost(set[2]!) && !notNames.has(set[1]!.toLowerCase())) {
      put(hit, verb, set.index, verb ? objectEnd(sentence, hit) : hit.end)
      continue
    }
    const cleft =
      (verb || hit.phrase === 'maling') &&
      /(?<!\p{L})(?:yang|sing|nu)\s(?:[\p{L}-]+\s){0,2}$/iu.test(sentence.text.slice(0, hit.start))
    const after =
      (!verb || cleft) &&
      persons.find((person) => person.start >= hit.end && names(sentence, hit, person, verb || cleft))
    // `terbongkar siapa yang menguras kas: Pak Mulyono`: the question and its answer.
    const answer = after || !verb ? undefined : answered(sentence, hit, persons)
    if (answer) {
      put(hit, verb, hit.start, answer.end)
      continue
    }
    const named = after ? undefined : theOne.exec(sentence.text.slice(hit.end))
    const kin = after || (verb && !cleft) ? undefined : kinNamed.exec(sentence.text.slice(hit.end))
    if (after) put(hit, verb, hit.start, after.end)
    else if (kin && !notNames.has(kin[1]!.toLowerCase())) put(hit, verb, hit.start, hit.end + kin[0].length)
    else if (named && /nya$/u.test(hit.phrase) && !notNames.has(named[1]!.toLowerCase()))
      put(hit, verb, hit.start, hit.end + named[0].length)
    else if (!verb || cleft) {
      const spotted =
        displayed.exec(sentence.lower.slice(hit.end)) ?? pointedAt.exec(sentence.lower.slice(hit.end))
      const meant = persons.find((person) => person.end < hit.start)
      if (spotted) put(hit, verb, hit.start, hit.end + spotted[0].length)
      // `… siapa yang mengosongkan celengan: Pak Mulyono``; `Hati-hati dengan Pak Joko, …, dia penipu`
      else if (meant && (verb ? ofVerb : ofNoun).test(sentence.lower.slice(meant.end, hit.start)))
        put(hit, verb, meant.start, hit.end)
    }
  }
  for (const word of general ? [] : passives) {
    const by = persons.find((person) => person.start > word.end)
    if (by && agent(sentence, word, by)) put(word, true, word.start, by.end)
  }
  return found
}

/** `Jangan percaya Bu Dewi, dia tukang tipu`: a pronoun opens a clause as a capital does. */
const anew = /^(?:dia|ia|orangnya|beliau|doi|deknen|inyo|manehna) /u

/** Where the clause begins that a comma and a capital open before a place, or -1. */
function newClause(text: string, before: number): number {
  for (let at = text.lastIndexOf(', ', before); at > 0; at = text.lastIndexOf(', ', at - 1))
    if (beginsHigh(text.slice(at + 2, at + 4)) || anew.test(text.slice(at + 2, at + 14))) return at
  return -1
}

/** `Hendri …, dia juga yang memeras kontraktor`. */
const ofVerb =
  /^[^.;!?]{0,60}, (?:dia|ia|beliau|doi|inyo|manehna) (?:juga |pula |sendiri |memang |lah |ternyata )?(?:yang|sing|nu|nan) (?:sudah |telah |selama ini |tega )?$/u
const ofNoun =
  /(?<!\p{L})(?:dia|ia|orangnya|orang itu|beliau|doi)(?: (?:itu|ini|memang|adalah|tukang|seorang|ternyata)){0,2}\s$/u

/** Whoever stands behind a colon right after `siapa yang …`. */
const answered = ({ lower, text }: Sentence, hit: Match, persons: readonly Person[]): Person | undefined =>
  /(?<!\p{L})(?:siapa|saha|sapa|sopo)(?:kah)? (?:yang|sing|nu|nan) (?:[\p{L}-]+ ){0,2}$/u.test(
    lower.slice(Math.max(0, hit.start - 40), hit.start),
  )
    ? persons.find(
        ({ start }) =>
          start >= hit.end &&
          /^[^.;!?:]{0,50}(?::|, yaitu|, yakni|, ternyata) (?:si |sang )?$/u.test(text.slice(hit.end, start)),
      )
    : undefined

/** Between a pocket and whose it is: nothing but who he is. */
const holds =
  /^(?:\s(?:oleh|si|milik|sang|saku|pribadi|pribadinya|sendiri|suami|istri|anak|adik|kakak|ipar|menantu|keluarga|mantan|eks|oknum))*,?\s$/u
/** What somebody did with money that was not his, up to where it went. */
const tookIt =
  /^[^.;:!?]{0,30}?(?<!\p{L})(?:me\p{L}+|ng\p{L}+|ny\p{L}+|pakai|make|bawa|gawa)(?: [\p{L}\d.-]+){0,4} (?:rp ?\d[\d.,]*|uang|dana|duit|dhuwit|kas|iuran|simpanan|tabungan|bantuan|setoran|anggaran|infak|sumbangan|retribusi|arisan|dp|cicilan|pinjaman|hasil)(?!\p{L})[^.;:!?]{0,40}$/u
const loneDoer =
  /(?<=[\p{Ll},:] )(\p{Lu}\p{Ll}{2,})(?:lah|,)? (?:yang|itu yang|itulah yang|memang yang|sendiri yang) (?:sudah |telah |sengaja |tega )?$/u
/** `… kuwi mantune dewe, Kasmadi.`: kin or calling after a link, and any name behind it. */
const kinNamed =
  /^[^.;:!?,]{0,50}?\s(?:itu|kuwi|iku|kae|tadi|adalah|ialah|ya|teh|téh|ternyata|tak lain|tidak lain)(?:\s\p{Ll}[\p{Ll}-]*){1,5},\s(\p{Lu}\p{Ll}{2,})(?=[.!,(]|\s*$)/u
const setApart =
  /(?<=^|[;:] )(\p{Lu}\p{Ll}{2,}), (?:mantan |bekas |eks |sang )?(\p{Ll}+)(?: [^,;:.]{1,60})?, (?:(?:yang|telah|sudah|ternyata|memang|justru|malah|itulah|inilah|diam-diam|nekat|tega) ){0,3}$/u
const asserts = /^\s(?:adalah|ialah|memang|itu|ternyata|jelas)\s/u
const notNames = people.section('bukan')
const addressed = new Set(['pak', 'bu', 'bapak', 'ibu'])
/** `Malingnya ternyata Jarwo`: the noun points back at the deed, what stands in capitals behind it bears it. */
const theOne =
  /^(?:,?\s(?:ternyata|rupanya|adalah|ialah|itu|ya|memang|jelas|tak lain|tidak lain|cuma|bernama|namanya|yaitu|yakni|si)){0,4}\s(\p{Lu}\p{Ll}{2,})(?!\p{L})(?:\s\p{Lu}\p{Ll}+){0,2}/u
