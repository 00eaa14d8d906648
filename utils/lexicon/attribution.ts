import type { Sentence, Span, Word } from '../draft/types.ts'
import entries from './attribution.txt'
import { beginsHigh } from './characters.ts'
import { createLexicon } from './lexicon.ts'
import { pattern } from './pattern.ts'
import { isPlain } from './plainSense.ts'
import { anyWord, gives, meets, newSignal } from './signals.ts'

const sources = createLexicon(entries.section('sumber'))
export const hearsay = createLexicon(entries.section('kabar-angin'))
const materials = entries.section('bahan')
const rules = entries.section('aturan')
const noSource = entries.section('bukan-sumber')
const telling = anyWord('menurut dari sesuai diumumkan')
/** Words that name a source together with what stands behind them. */
const naming = newSignal()
materials.watch(naming, 'alone')
rules.watch(naming, 'alone')
/** The account itself: what it notes down is its own claim. */
const itself = new Set(['kami', 'kita', 'saya', 'mimin', 'admin'])

const label = pattern(
  /(?:^|[\s(])(?:sumber|data|rujukan|referensi|dok|via)\s?[:：]|\((?:[^()\d]{2,60},\s?)?(?:19|20)\d{2}\)/iu,
  'text',
)
const named =
  /^(?:\p{Lu}|(?:dr|drg|drh|apt|ners|ns|prof)\.?$|dinas|kementerian|badan|puskesmas|pemerintah|bupati|dokter|guru)/u
/** Posts that name somebody together with their office. */
const post = /^(?:petugas|bidan|perawat|ahli|apoteker|sanitarian|penyuluh|peneliti|mantri|juru|staf|tim)$/u
const isOffice = ({ text, lower }: Word): boolean => named.test(text) || /^(?:rsud|rumah|balai)$/u.test(lower)
const office =
  /^(?:dinas|kementerian|badan|puskesmas|pemerintah|bupati|wali|camat|lurah|kepala|pln|bmkg|polres)$/u
const announced = /^(?:jadwal|aturan|informasi|info)$/u
/** A speaker after a quotation: `"…," katanya`. */
const speaker = pattern(
  /["”’»]\s?,?\s?(?:kata|ujar|tutur|ucap|ungkap|jelas|papar|terang|tegas|tambah|imbuh|pungkas|sebut|saur|ceuk|ngendika)/u,
)
/** Channels for complaints and maps: links, but no sources. */
const noDocument = /lapor\.go\.id|wa\.me|whatsapp|maps|goo\.gl|forms|zoom|t\.me|aduan/iu
const bio = pattern(/\b(?:tautan|link)\b[^.]{0,20}\bbio\b/u)

/**
 * Whether a sentence names where a statement comes from: a speaker, an institution's data, a regulation, a document,
 * a link. Hearsay and vague authority (`katanya`, `penelitian membuktikan`) name nobody. Several rules ask about the same
 * sentence, and ask again while a draft is typed.
 */
export function hasAttribution(sentence: Sentence): boolean {
  let answer = known.get(sentence)
  if (answer === undefined) {
    answer = readAttribution(sentence)
    known.set(sentence, answer)
  }
  return answer
}
const known = new WeakMap<Sentence, boolean>()

function readAttribution(sentence: Sentence): boolean {
  const { words: all, entities } = sentence
  if (entities.some(({ kind, text: link }) => kind === 'link' && !noDocument.test(link))) return true
  if (bio.test(sentence) || label.test(sentence) || speaker.test(sentence)) return true
  for (const { first } of sources.within(sentence)) {
    const before = all[first - 1]
    if (before?.joined !== false && before && itself.has(before.lower)) continue
    // In talk the verbs have nobody for a subject: `sumber terpercaya menyebut`.
    if (findHearsay(sentence).length > 0) break
    return true
  }
  const talk = findHearsay(sentence)
  for (let index = 0; index < all.length; index++) {
    const word = all[index]!
    // `menurut bisik-bisik di pasar`: talk names nobody.
    if (talk.some(({ start, end }) => start <= word.start && word.end <= end)) continue
    if ((gives(word, naming) || gives(word, telling)) && isNamed(all, index, word)) return true
  }
  return false
}

function isNamed(all: readonly Word[], index: number, { lower, text }: Word): boolean {
  const next = all[index + 1]
  // `menurut jadwal UPT Samsat`, `dari jadwal Puskesmas`: whose it is stands behind.
  if (next && /^(?:menurut|dari|sesuai)$/u.test(lower) && announced.test(next.lower)) {
    const whose = all[index + 2]
    return whose?.joined === true && named.test(whose.text)
  }
  if (lower === 'menurut') return next !== undefined && !noSource.has(next.lower)
  if (rules.has(lower)) {
    // `uu` and `pasal` before a number or a name; in capitals as a word of its own.
    return (
      next === undefined ||
      /^[\p{Lu}\d]/u.test(next.text) ||
      next.lower === 'nomor' ||
      next.lower === 'tentang' ||
      beginsHigh(text)
    )
  }
  // `diumumkan Dinas Perhubungan` names who says so, `diumumkan Jumat` when.
  if (lower === 'diumumkan') return next?.joined === true && office.test(next.lower)
  if (!materials.has(lower) || next?.joined !== true || noSource.has(next.lower)) return false
  // `kata petugas laboratorium PDAM`: whose they are stands behind.
  return named.test(next.text) || (post.test(next.lower) && all.slice(index + 2, index + 5).some(isOffice))
}

export const folklore = pattern(
  /\b(?:legenda|cerita rakyat|dongeng(?:nya)?|durhaka|membatu|mitos|hikayat|babad|kerajaan|leluhur|nenek moyang|asal[- ]usul|asal mula|asal nama|nama (?:desa|kampung|dusun)|pangeran|putri|sultan|prabu|raja|ratu|zaman dahulu|zaman dulu|dahulu kala|tempo dulu|penjajahan|belanda|keramat|folklor|tokoh|lakon|wayang|sejarah|sunan|syekh|dewa|dewi|ki ageng|nyi|jaka|joko|naga|tutur lisan|turun-temurun|dikutuk|kutukan|jelmaan|siluman|bidadari|juru kunci|pertapa|pertapaan|bertapa|petilasan|sakti|pusaka)\b/u,
)
const saying = pattern(
  /(?<!\p{L})(?:(?:bawa|membawa|mendatangkan|pertanda|tanda) (?:rezeki|rejeki|berkah|hoki|keberuntungan|jodoh|tamu)|pamali|pemali|jodoh tak ke mana|tak kenal maka tak sayang)(?!\p{L})/u,
)
const greeting =
  /\b(?:apa|bagaimana|gimana|gmn|piye|pripun|kumaha|apo|baa|semoga|mudah-mudahan|tanya|menanyakan|ditunggu|tunggu|menunggu|bertukar)\s(?:kah\s)?$/u

/** Where a sentence leans on talk: `katanya`, `cenah`, `jare wong`, `info dari grup sebelah`. */
export function findHearsay(sentence: Sentence): Span[] {
  if (!meets(sentence, hearsay)) return []
  const { words: all, text, lower, quotes } = sentence
  return hearsay
    .find(all)
    .filter(({ start, end, phrase }) => {
      const before = lower.slice(Math.max(0, start - 24), start)
      if (/\b(?:tiap|setiap|kata per|kata demi)\s$/u.test(before)) return false
      // After a quotation it is a speaker: `"…," katanya.`
      if (/["”’»]\s*$/u.test(before) || quotes.some((quote) => quote.end <= start && start - quote.end < 3)) {
        return false
      }
      if (
        phrase === 'kabarnya' &&
        (greeting.test(before) ||
          (start > 0 && /^\s*,/u.test(lower.slice(end))) ||
          /^\s*(?:(?:baik|sehat|hari ini|semua)\s*)?[?!]|^ (?:baik|sehat|hari ini|semua)\s*,/u.test(
            lower.slice(end),
          ))
      ) {
        return false
      }
      // A saying, which nobody takes for news.
      if ((phrase === 'katanya' && saying.test(sentence)) || isPlain(sentence, { phrase, start, end }))
        return false
      return (
        !(phrase.startsWith('konon') || phrase === 'kocap' || phrase === 'kone') || !folklore.test(sentence)
      )
    })
    .map(({ start, end }) => ({ start, end: Math.min(end, text.length) }))
}
