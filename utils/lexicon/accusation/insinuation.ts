import type { Sentence } from '../../draft/types.ts'
import { pattern } from '../pattern.ts'
import { findPersons } from '../persons.ts'
import { anyOf, type Condition } from '../signals.ts'
import type { Accusation } from './accusation.ts'
import { silent, status } from './status.ts'

/** `Siapa lagi yang ambil kalau bukan Haji Mahmud`: asked so as to say it. */
const insinuation = pattern(
  /(?<!\p{L})siapa (?:lagi|maneh|deui)(?: (?:yang|sing|nu))?(?: (?:bisa|berani|tega|punya|sudah|suka))? (?:ambil|ngambil|mengambil|curi|nyuri|mencuri|nyolong|colong|embat|ngembat|makan|memakan|tilap|nilap|menilap|gelapkan|menggelapkan|bawa kabur|membawa kabur|lakukan|melakukannya|berbuat|merusak|bakar|membakar|bobol|membobol|korupsi|main|bermain|pelakunya|malingnya|pencurinya|nekat)(?: [\p{L}-]+){0,3},? (?:kalau|kalo|klo|jika|nek|lamun|mun) (?:bukan|dudu|sanes|lain) /u,
)
/** `Uang kas raib sejak dipegang Bu Lastri`: what is gone, and in whose hands it was. */
const gone = pattern(
  /(?<!\p{L})(?:uang|dana|kas|iuran|tabungan|simpanan|bantuan|anggaran|sumbangan|infak|arisan|traktor|pompa|inventaris|aset|beras|pupuk)(?: (?!tidak|tak|belum)[\p{L}-]+){0,4} (?:raib|menguap|lenyap|amblas|tidak ketahuan)(?: [\p{L}-]+){0,3},? (?:(?:sejak|setelah|begitu) (?:dipegang|dikelola|diurus|di tangan|dibawa)|di tangan|siapa lagi kalau bukan|(?:dan |padahal )?(?:cuma|hanya)(?= [\p{L} ]{3,24} yang (?:memegang|pegang|mengelola|kelola|membawa|bawa|menyimpan|simpan|mengurus|urus|tahu|punya))|tanya(?:kan)? saja (?:ke|kepada|sama)) /u,
)
/** `Tanya saja ke Pak Darmin yang mendadak beli mobil`: riches for a proof. */
const enriched = pattern(
  /(?<!\p{L})yang (?:mendadak|tiba-tiba|sekarang mendadak|kini mendadak|sekarang tiba-tiba) (?:beli|bisa beli|punya|kaya|ganti|bangun rumah|membangun rumah|renovasi|umrah|naik haji)(?: \p{L}+)?/u,
)
const pointing = pattern(
  /(?<!\p{L})(?:tanya(?:kan)? (?:saja|aja|sana|sendiri|langsung)|siapa lagi|ke mana lagi|lihat saja)(?!\p{L})/u,
)

/** What an insinuation starts from. */
export const insinuates: Condition = anyOf(insinuation, gone, enriched)

/** Where nobody is called anything, and everybody knows who is meant. */
export function findInsinuation(sentence: Sentence): Accusation | undefined {
  if (enriched.test(sentence) && pointing.test(sentence)) return richOf(sentence)
  const asked =
    insinuation.exec(sentence) ?? (status.within(sentence).length === 0 ? gone.exec(sentence) : null)
  if (!asked) return undefined
  const from = asked.index + asked[0].length
  const who = findPersons(sentence).find(
    ({ start, kind }) => start - from <= 4 && start >= from - 1 && kind !== 'post',
  )
  if (!who) return undefined
  return { start: asked.index, end: who.end, word: { start: asked.index, end: from - 1 }, verb: true }
}

function richOf(sentence: Sentence): Accusation | undefined {
  const { index, 0: rich } = enriched.exec(sentence)!
  const who = findPersons(sentence).find(({ end }) => index - end >= 0 && index - end <= 2)
  if (!who || silent.within(sentence).length > 0) return undefined
  const end = index + rich.length
  return { start: who.start, end, word: { start: who.start, end }, verb: true }
}
