import type { Sentence, Span } from '../../../draft/types.ts'
import { is, isBehind, type Mark } from '../../../lexicon/marker.ts'
import { join } from '../../../lexicon/spans.ts'
import { isDenied } from '../../../lexicon/stance.ts'
import { inClause } from './around.ts'

/** `gue hajar lu`, `tak pateni kowe`, `kubunuh kau`: who does it, and to whom, close by. */
export function* strike(sentence: Sentence, marks: readonly Mark[], hit: Mark): Iterable<Span> {
  const me = is(hit, 'aku') ? hit : marks.find((other) => is(other, 'aku') && isBehind(hit, other, 1))
  const by =
    me ??
    // `dibeulah … ku aing`, `sama gue`
    marks.find(
      (other) =>
        is(other, 'aku') &&
        /\b(?:ku|sama|oleh|karo|dek|jo)\s$/u.test(sentence.lower.slice(hit.end, other.start)) &&
        other.first - hit.last <= 4,
    )
  if (!by || isDenied(sentence, me === hit ? hit.first : by.first, 2)) return
  const you = marks.find(
    (other) =>
      is(other, 'kamu', 'milik-kamu') &&
      (other.first >= hit.last
        ? other.first - hit.last <= 2 && inClause(sentence, hit.end, other.start)
        : // `tanganmu kupatahkan`, `lapak Bapak kami ratakan`: the object before its verb.
          isBehind(by, other, 2) && inClause(sentence, other.end, by.start)),
  )
  const third = you && is(you, 'milik-kamu') && !is(you, 'kamu')
  if (
    (third || /^datangi/u.test(hit.phrase)) &&
    /\b(?:perbaiki|bantu|cat|bersihkan|program|bedah|petugas|teknisi|kader|meteran|memeriksa|mengecek|mengantar\p{L}*|pendataan|survei|mohon|layanan)\b/u.test(
      sentence.lower,
    )
  )
    return
  // `tak pateni`: no other reading.
  const sole =
    !you &&
    /^tak$/u.test(by.phrase) &&
    /^(?:pateni|antem|kepruk|kaplok|gibeng|bacok|cekek|gorok|obong|idek|ajur|remuk|tugel|pites|plintir|kemplang|gecek|gaplok|tempiling|pentung|sabet)/u.test(
      hit.phrase,
    )
  if (you) yield join(join(by, hit), you)
  else if (sole) yield join(by, hit)
}

/** `anakmu bisa celaka`, `lu bakal dibacok`. */
export function* doom(sentence: Sentence, marks: readonly Mark[], hit: Mark): Iterable<Span> {
  const you = marks.find(
    (other) => is(other, 'kamu') && isBehind(hit, other, 3) && inClause(sentence, other.end, hit.start),
  )
  if (isDenied(sentence, hit.first, 2)) return
  // `ku aing ditewek`: the doer stands before.
  const doer = marks.find((other) => is(other, 'aku') && other.last === hit.first)
  if (
    doer &&
    /\b(?:ku|karo|dek|oleh)\s$/u.test(sentence.lower.slice(0, doer.start)) &&
    /^di/u.test(hit.phrase)
  )
    yield join(doer, hit)
  // `dibeulah sirah maneh ku aing`
  const after = marks.find((other) => is(other, 'kamu') && isBehind(other, hit, 1))
  if (
    after &&
    /^\s(?:[\p{L}-]+\s)?(?:ku|sama|karo|dek|oleh)\s(?:aing|urang|gue|gw|gua|aku|kami|saya|awak|ambo)\b/u.test(
      sentence.lower.slice(after.end),
    )
  )
    yield join(hit, after)
  if (!you) return
  const warned =
    /\b(?:rek|arek|arep|bade|badé|bakalan|atau|atawa|utawa|kudu|mesti|bakal|siap-siap|siap2|awas|pasti|tinggal tunggu|lihat saja|liat aja|ntar)\b/u.test(
      sentence.lower,
    )
  const plainVictim = /^(?:bapak|ibu|anda|saudara|kita)$/u.test(you.phrase)
  const safety =
    /\b(?:helm|jalan licin|api|listrik|banjir|gempa|obat|rokok|virus|lalu lintas|kompor|arus|petir)\b/u
  if (
    (warned || is(you, 'kerabat')) &&
    !plainVictim &&
    !safety.test(sentence.lower) &&
    /\b(?:bakal|bakalan|akan|bisa|siap-siap|siap2|awas|pasti|ntar|nanti|besok|lihat|liat|rek|arek|arep|atau|atawa|tinggal)\b/u.test(
      sentence.lower,
    )
  )
    yield join(you, hit)
}

/** `bikin kamu tidak bisa jalan lagi`, `gue bikin perkedel`. */
export function* outcome(sentence: Sentence, marks: readonly Mark[], hit: Mark): Iterable<Span> {
  const make = marks.find(
    (other) => is(other, 'bikin') && isBehind(hit, other, 3) && inClause(sentence, other.end, hit.start),
  )
  if (!make || isDenied(sentence, make.first, 2)) return
  const between = marks.some(
    (other) => is(other, 'kamu') && other.first >= make.last && other.last <= hit.first,
  )
  const after = marks.some((other) => is(other, 'kamu') && other.first >= hit.last)
  const food = /^(?:perkedel|rempeyek|peyek|abon|dendeng|sate|rendang|geprek|bubur)$/u.test(hit.phrase)
  const me = marks.some((other) => is(other, 'aku') && isBehind(make, other, 1))
  const coarse = /\b(?:gue|gua|gw|aing|lu|lo|elu|kowe|sia|mu)\b/u.test(sentence.lower)
  if (food ? me && coarse : between || (me && after)) yield join(make, hit)
}
