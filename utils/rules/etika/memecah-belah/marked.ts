import type { Sentence, Span } from '../../../draft/types.ts'
import words from '../../../lexicon/belah.txt'
import { besideTopic } from '../../../lexicon/insult.ts'
import { clauseBefore, createMarker, is, type Mark } from '../../../lexicon/marker.ts'
import { pattern } from '../../../lexicon/pattern.ts'
import { isPlain } from '../../../lexicon/plainSense.ts'
import { allOf, anyOf } from '../../../lexicon/signals.ts'
import { condemns, isDenied, tellsOfPast } from '../../../lexicon/stance.ts'
import { blame, contrast } from './groups.ts'
import { aboutNames, reported, turnedDown } from './reported.ts'

/** The words of the list that stand in a sentence. */
export const mark = createMarker(words)
/** Where a word of the list says something: a fault, or a comparison, only of a group. */
export const marked = anyOf(
  mark.of('label', 'garis', 'cap'),
  allOf(mark.of('banding', 'cela'), mark.of('kelompok')),
)
const direction = /^\s(?:kanan|kiri|utara|selatan|timur|barat|atas|bawah|dalam|luar|mata|hati)\b/u

/** What the words of the list say here: nicknames and brands, lines, comparisons, faults of a group. */
export function* findMarked(sentence: Sentence): Iterable<Span> {
  const marks = mark(sentence)
  const silent = condemns(sentence) || tellsOfPast(sentence)
  if (turnedDown.test(sentence)) return
  /** Behind the latest label that is denied: `jangan menyebut cebong atau kampret` denies both. */
  let denied = -1
  for (const hit of marks) {
    if (isPlain(sentence, hit)) continue
    if (silent && (!is(hit, 'label') || aboutNames.test(sentence) || tellsOfPast(sentence))) continue
    if (is(hit, 'label')) {
      if (
        /^(?:kecebong|cebong|kampret|cebi|kadal gurun)$/u.test(hit.phrase) &&
        besideTopic({ tags: ['hewan', 'satwa'], first: hit.first, last: hit.last }, sentence)
      )
        continue
      if (/^antek/u.test(hit.phrase) && reported.test(sentence)) continue
      const both =
        hit.first === denied + 1 && /^(?:atau|dan|maupun)$/u.test(sentence.words[denied]?.lower ?? '')
      if (both || isDenied(sentence, hit.first, 2)) {
        denied = hit.last
        continue
      }
      if (direction.test(sentence.lower.slice(hit.end))) continue
      if (!is(hit, 'sebelah') || !neutralNeighbour(sentence, hit)) yield hit
    }
    if (is(hit, 'cap') && branded(sentence, marks, hit)) yield hit
    // `Bukan orang asli sini? Cukup melapor`: asked, not drawn.
    const asked = /^\s?\?/u.test(sentence.text.slice(hit.end))
    if (is(hit, 'garis') && !asked && !isDenied(sentence, hit.first, 2)) yield hit
    if (is(hit, 'banding')) yield* contrast(sentence, marks, hit)
    if (is(hit, 'cela')) yield* blame(sentence, marks, hit)
  }
}

/** Whether a brand is put on somebody: not told of, and where it may be plain (`anti-Islam`), said of camps. */
function branded(sentence: Sentence, marks: readonly Mark[], hit: Mark): boolean {
  if (reported.test(sentence) || aboutNames.test(sentence) || isDenied(sentence, hit.first, 3)) return false
  if (!is(hit, 'arah')) return true
  return marks.some((other) => is(other, 'dicap') && Math.abs(other.first - hit.first) <= 4)
}

/** `Tim RW 04 menahan tarikan kelompok sebelah`: the other side of a game, where nobody is sneered at. */
const played = pattern(
  /(?<!\p{L})(?:lomba|perlombaan|tarik tambang|tarikan|regu|tim|babak|poin|skor|garis|dayung|pendayung|estafet|tongkat|outbound|permainan|bermain|gobak sodor|bentengan|petak umpet|teka-teki|gol|voli|futsal|kasti|menyalip|cerdas cermat|pantun|berbalas|kuis|balap|karung|finis|pemandu|kemah|gim|lapangan|catur)(?!\p{L})/u,
)
const sneering = pattern(
  /(?<!\p{L})(?:cuma|cuman|hanya|mung|iri|nyinyir|panas|kepanasan|fitnah|memfitnah|pasti|biar|biarkan|jangan|dasar|memang|mengeluh|dengki|bisanya|kalah mulu|komentar|hoaks|benci|musuh|curang|sirik|busuk|licik)(?!\p{L})/u,
)

/** `dari pihak sebelah`, `rumah orang sebelah`: a neighbour, a table, a tent. */
const neutralNeighbour = (sentence: Sentence, { first, last }: Mark): boolean =>
  (played.test(sentence) && !sneering.test(sentence)) ||
  /^(?:meja|tenda|rumah|kelas|ruang|loket|stan|panggung|antrean|bangku)$/u.test(
    sentence.words[last]?.lower ?? '',
  ) ||
  clauseBefore(sentence, first, 2).some(({ lower }) =>
    /^(?:bergabung|bergeser|pinjam|bantu|bersama|tukar)$/u.test(lower),
  )
