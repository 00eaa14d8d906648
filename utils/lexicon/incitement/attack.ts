import type { Sentence, Span } from '../../draft/types.ts'
import { beginsHigh } from '../characters.ts'
import words from '../hasutan.txt'
import { clauseBefore, createMarker, is, isBehind, type Mark } from '../marker.ts'
import { pattern } from '../pattern.ts'
import { isPlain } from '../plainSense.ts'
import { anyForm, anyPair } from '../signals.ts'
import { join } from '../spans.ts'
import { isDenied } from '../stance.ts'
import { cleared, lawful, nuisance, shared } from './harmless.ts'
import { isOrder, targetOf } from './order.ts'

/** Verbs that need no target to be an order, as a word may begin with them. */
export const beatings = anyForm((lower) =>
  /^(?:k?eroyok|kroyok|gebuk|hajar|pukuli|hakimi|bantai|habisi|lempari|timpuk|antem|gebug|ganyang|labrak|ge?ruduk|bacok|tonjok|ludahi|sweeping|kempes|bakar|gantung|arak|telanjangi|sikat|cegat|serbu)|^(?=.*\d).*\p{L}/u.test(
    lower,
  ),
)
export const attacks = createMarker(words.where(([name, tag]) => name === 'serang' && tag !== 'berjam'))
/** `pukul dia`, not `pukul 08.00`. */
export const strikes = anyPair(
  ({ lower }) => /^puku[l1]/u.test(lower),
  (_, { lower }) => !/^\d/u.test(lower),
)

/** Verbs that only violence makes a crime of: shut, call on, take. */
const soft =
  /^(?:segel|gembok|kunci|rebut|kuasai|ambil alih|datang\p{L}*|dateng\p{L}*|samper\p{L}*|tandangi|bongkar\p{L}*|bubar\p{L}*|siram\p{L}*|guyur|mandikan|paksa|tekan|balik\p{L}*|jatuhkan|parani|tekani|cekel\p{L}*|remuk|potong|putuskan|demo|tutupen|kejar|uber|buru|sita|cabuti|copoti|maki|caci|hina|teriaki|tangkapi|kuasain|dudukin|palang)$/u
/** Verbs that need no target to be an order to hurt somebody. */
const beaten =
  /^(?:keroyok|kroyok\p{L}*|gebuk\p{L}*|hajar|pukuli|hakimi|bantai|habisi|lempari|timpuk\p{L}*|antem\p{L}*|gebug\p{L}*|ganyang|labrak|geruduk\p{L}*|gruduk|bacok\p{L}*|tonjok\p{L}*|ludahi|sweeping|kempes\p{L}*)$/u

/** `segel pintunya … kita`, `bubarkan paksa`: the doing is ours, by force or by a crowd. */
const forced = ({ lower }: Sentence, hit: Mark, target: Mark): boolean =>
  /\b(?:paksa|rame-rame|ramai-ramai|beramai-ramai|bareng|massa|batu|bambu|bensin|molotov|golok|parang)\b/u.test(
    lower,
  ) ||
  /\b(?:kita|urang|torang|katong|kitong|kito)\s(?:\p{L}+\s)?$/u.test(lower.slice(0, hit.start)) ||
  // `Kunci pintunya` is anybody's own door.
  (!(
    /^(?:kunci|gembok)$/u.test(hit.phrase) &&
    /^(?:pintu|pagar|gerbang|jendela|rumah|toko|kios|mobil|motor|kantor)/u.test(target.phrase)
  ) &&
    /(?:nya|na|e|é)$/u.test(lower.slice(target.start, target.end)))

/** Whatever is his or hers; but `ganyang peredarannya`: what a vice or an illness does, not what somebody owns. */
const belonging =
  /^(?:\s(?:saja|aja|wae|bae|dulu|sekalian|semua))?\s(?!(?:peredaran|penyebaran|penularan|penjualan|penyelundupan|perdagangan|praktik|jaringan|situs|aplikasi|sarang|modus|akar|sumber|penyebab|rantai|pasokan|sindikat|budaya|kebiasaan|gejala|wabah|produksi|pembuatan|promosi|iklan)nya)\p{L}{3,12}nya(?!\p{L})/u

/** A bus, a rickshaw: stopped to get on. */
const hailed = pattern(
  /(?<!\p{L})(?:cegat|hadang|tunggu|kejar|serbu) (?:bus(?! suporter)|angkot|ojek|bajaj|taksi|mobil sehat|mobil layanan|kereta|truk air)(?!\p{L})|(?<!\p{L})serbu(?:lah)? (?:lapak|stan|warung|toko|kedai|kios)\p{L}*(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:festival|umkm|pameran|expo|promo|pesta rakyat|cicipi|dagangan|jajanan)(?!\p{L})/u,
)

/** Nothing of its own behind the verb: the clause ends, or only `saja`, `di tempat` follows. */
const ends = ({ lower }: Sentence, { end }: Span): boolean =>
  /^(?:\s(?:saja|aja|wae|bae|dong|rame-rame|ramai-ramai|beramai-ramai|bareng-bareng|di tempat|sekalian|kabeh|semua|dulu|sik|heula|langsung))*\s?(?:[.,!;]|$|\s(?:baru|kalau|kalo|klo|nek|biar|ben|sampai|sampe)\b)/u.test(
    lower.slice(end),
  )

/** `kami mengajak seluruh warga menduduki …`: we call, and right behind it stands the deed. */
const bidding =
  /\b(?:kami|kita|saya|aku|torang|katong) (?:pun |juga )?(?:mengajak|ajak|menyerukan|serukan|mengimbau|imbau|meminta|minta|menginstruksikan|memerintahkan|perintahkan)(?: agar| supaya| untuk| kepada)?(?: \p{L}+){0,4}?(?: untuk| agar| supaya)?\s$/u

/** `keroyok dia`, `bakar rumahnya`, `saatnya menyerang …`, `… biar dihajar`. */
export function attack(sentence: Sentence, marks: readonly Mark[], hit: Mark): Span | undefined {
  if (is(hit, 'siap')) {
    // `Ambil batu di tengah jalan itu`: it lies in the way.
    if (
      /^(?:ambil|pungut|angkat|pegang)/u.test(hit.phrase) &&
      /^ (?:di|yang|itu|ini|tersebut)(?!\p{L})/u.test(sentence.lower.slice(hit.end))
    )
      return undefined
    const aim = marks.find((other) => is(other, 'sasaran') && isBehind(other, hit, 8))
    const ours =
      /\b(?:kita|urang|sambut|lempar\p{L}*|hadang|cegat|serbu|bakar|(?:bus|mobil|rombongan|truk|konvoi)(?: [\p{L}-]+){0,3} (?:lewat|melintas)|malam(?: ini)? mereka (?:pasti |bakal |akan )?(?:lewat|melintas|pulang))\b/u.test(
        sentence.lower.slice(hit.end),
      )
    return aim && ours && !shared.test(sentence) && !nuisance.test(sentence) && isOrder(sentence, marks, hit)
      ? hit
      : undefined
  }
  if (is(hit, 'ganas')) {
    const plain = shared.test(sentence) || nuisance.test(sentence) || isPlain(sentence, hit)
    // `yang tidak diundang silakan blokir jalan`: a call stands between the denial and the deed.
    const bid = marks.some((other) => other.last === hit.first && is(other, 'ajak'))
    return plain || isDenied(sentence, hit.first, bid ? 1 : 3) ? undefined : hit
  }
  if (is(hit, 'serang')) {
    if (!isOrder(sentence, marks, hit)) return undefined
    if (beginsHigh(sentence.text.slice(hit.start)) && hit.first > 0 && hit.phrase === 'serang')
      return undefined
    if ([nuisance, shared, lawful, cleared].some((one) => one.test(sentence))) return undefined
    const target = targetOf(sentence, marks, hit, 3, 'sasaran')
    if (target && hailed.test(sentence)) return undefined
    if (target) return soft.test(hit.phrase) && !forced(sentence, hit, target) ? undefined : join(hit, target)
    if (
      !beaten.test(hit.phrase) &&
      !/^(?:bakar|gantung|arak\p{L}*|telanjangi\p{L}*|sikat|cegat|serbu)$/u.test(hit.phrase)
    )
      return undefined
    const extent = marks.find((other) => is(other, 'sampai') && isBehind(other, hit, 1))
    if (extent) return join(hit, extent)
    if (!beaten.test(hit.phrase)) return undefined
    // `lempari saja dagangannya`: whatever is his or hers.
    const theirs = belonging.exec(sentence.lower.slice(hit.end))
    if (theirs) return { start: hit.start, end: hit.end + theirs[0].length }
    return ends(sentence, hit) ? hit : undefined
  }
  if (is(hit, 'menyerang')) {
    const call =
      bidding.test(sentence.lower.slice(0, hit.start)) ||
      clauseBefore(sentence, hit.first, 4).some(({ lower }) =>
        /^(?:ayo|mari|yuk|yok|saatnya|waktunya|hayu|bersatu|harus|wajib|kudu|berani|siap)$/u.test(lower),
      )
    const target = call && !isDenied(sentence, hit.first, 4) && targetOf(sentence, marks, hit, 3, 'sasaran')
    return target && !nuisance.test(sentence) ? join(hit, target) : undefined
  }
  if (is(hit, 'diserang')) {
    if (isDenied(sentence, hit.first, 3) || nuisance.test(sentence) || cleared.test(sentence))
      return undefined
    const ordered = marks.find(
      (other) => is(other, 'suruh') && (isBehind(hit, other, 1) || isBehind(other, hit, 1)),
    )
    const target = marks.find(
      (other) =>
        is(other, 'sasaran') &&
        Math.max(hit.first - other.last, other.first - hit.last) <= 5 &&
        !/[.;!?]/u.test(sentence.text.slice(Math.min(other.end, hit.end), Math.max(other.start, hit.start))),
    )
    return ordered && target ? join(target, hit) : undefined
  }
  return undefined
}
