import type { Word } from '../draft/types.ts'
import { beginsHigh, isCapital, isSmall } from './characters.ts'
import { createLexicon, type Lexicon } from './lexicon.ts'
import list from './nama.txt'
import { newSignal, type Signal } from './signals.ts'

/** Names of days, feasts, faiths, states and places, in lower case. */
export const properNames: Lexicon = createLexicon(list.section('nama', 'tempat'))
export const offices: Lexicon = createLexicon(list.section('lembaga'))
export const titles: Lexicon = createLexicon(list.section('jabatan'))
export const regions: Lexicon = createLexicon(list.section('wilayah'))
export const formsOfAddress = list.section('sapaan')
/** Names only after a word like `kota`, or like `bahasa`. */
export const townNames = list.section('tempat-kota')
export const peoples = list.section('suku')
export const headsOfPeoples = list.section('kepala-suku')
/** They make a kind of what follows: `jeruk` in jeruk bali. */
export const kinds = list.section('jenis')
/** They make a plain noun of a title or office: `para` in para bupati. */
export const generalisers = list.section('umum')
export const commonWords = list.section('biasa')

/** Words that something of these may begin with, and more that `giveTo` adds. */
export const named: Signal = newSignal()
list.section('nama', 'tempat', 'lembaga', 'jabatan', 'wilayah').watch(named, 'begins')
peoples.watch(named, 'alone')
formsOfAddress.watch(named, 'alone')

/** Beginnings that villages and districts are named with. */
const placeShape =
  /^(?:suka|karang|mekar|sido|sumber|marga|wono|purwa|purwo|giri|jati|tirta|muara|muaro|cibo|cika|cile|cima|cipa|cire|cisa|cita|ciwa|ranca|banjar|tanjung|tegal|pasir|kalia|kebon|lubuk|rejo|bojong|pondok|kampung|bumi|sindang|sinar|tunas|harapan|mulya|mulyo)\p{L}{3,}$/u
/** What such a beginning makes an ordinary word. */
const ordinary =
  /^(?:sukarela\p{L}*|sukacita|sukaria|sumber(?:nya|daya)|karangan\p{L}*|mekarnya|pasiran|bumiputra|banjiran|harapan\p{L}*|tunasnya|kampungan|tegalan|pondokan|tanjungan|pasirnya|karangnya|sinaran)$/u

export const looksLikePlace = (word: string): boolean => placeShape.test(word) && !ordinary.test(word)

const small = new Set(['dan', 'di', 'ke', 'dari', 'yang', 'untuk', 'pada', 'dengan'])

/** Writes words with capitals as a name has them: `dinas komunikasi dan informatika` → `Dinas Komunikasi dan …`. */
export function asName(text: string): string {
  return text.replace(/\p{L}[\p{L}’']*/gu, (word, at: number) =>
    small.has(word.toLowerCase()) && at > 0 ? word : word.charAt(0).toUpperCase() + word.slice(1),
  )
}

export const isCapitalised = (word: Word | undefined): boolean => word !== undefined && beginsHigh(word.text)
/** With a capital and small letters after it: a name, not an acronym. */
export const isNameLike = (word: Word | undefined): boolean =>
  word !== undefined &&
  (startsPlain(word.text)
    ? isCapital(word.text.charCodeAt(0)) && isSmall(word.text.charCodeAt(1))
    : /^\p{Lu}\p{Ll}/u.test(word.text))

const startsPlain = (text: string): boolean => text.charCodeAt(0) < 128 && !(text.charCodeAt(1) > 127)

/** Whether `asName` may change any of the words from `first` to before `last`. */
export function isUnlikeName(words: readonly Word[], first: number, last: number): boolean {
  for (let index = first; index < last; index++) {
    const word = words[index]!
    if (!isCapitalised(word) && !(index > first && small.has(word.lower))) return true
    if (!isOneRun(word.text)) return true
  }
  return false
}

/** Letters of ASCII and apostrophes only. */
function isOneRun(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isCapital(code) && !isSmall(code) && code !== apostrophe && code !== curled) return false
  }
  return true
}

const [apostrophe, curled] = [0x27, 0x2019]
