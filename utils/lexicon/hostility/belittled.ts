import type { Sentence, Span } from '../../draft/types.ts'
import { is, isBehind, type Mark } from '../marker.ts'
import { join } from '../spans.ts'
import { isDenied } from '../stance.ts'
import type { Group } from './groups.ts'
import { linked, near, staged } from './relation.ts'

/** `otak perempuan tidak sampai`. */
export function dullMind(sentence: Sentence, hit: Mark): Span | undefined {
  if (!is(hit, 'otak-gender')) return undefined
  const rest =
    /^(?: \p{L}+){0,2} (?:tidak|tak|gak|nggak|mana|cuma|hanya|kurang|pendek|lemah|separuh|setengah|sempit|dangkal|kecil|ora|teu)(?: \p{L}+){0,2}/u.exec(
      sentence.lower.slice(hit.end),
    )
  return rest ? { start: hit.start, end: hit.end + rest[0].length } : undefined
}

/** Peoples whose names are also kinds of animals: `anjing Bali`, `babi Timor`. */
const breeds = /^(?:bali|timor|jawa|sumba|lombok|aceh|flores|nias|papua|madura|hutan|gunung|karo)$/u

/** Whether the word before says `is`, `all`, `only`, `like`: what follows is what somebody is called. */
const asserted = (marks: readonly Mark[], hit: Mark): boolean =>
  marks.some((other) => is(other, 'umum', 'sela') && other.last === hit.first && !loose.test(other.phrase))
/** Of the fillers, those that join things rather than say what they are. */
const loose =
  /^(?:dari|dulu|dan|yang|di sini|di situ|dengan|anak|para|kaum|orang|bisa|mereka|datang|do|lain|saja|aja|wae|bae|bikin)$/u

const strong =
  /^(?:parasit|benalu|(?:setengah |separuh )?binatang|bukan (?:manusia|orang)|sampah (?:masyarakat|negara|dunia)|makhluk hina|manusia hina|penyakit (?:masyarakat|sosial)|setengah (?:manusia|orang)|otak .+|pembawa .+|sumber .+|biang .+|perusak .+|aib .+|beban .+|tikus got|monyet|kera|babi|anjing|lintah darat|(?:setengah|separuh|keturunan|anak) .+|.+ neraka|sampah .+|kotoran .+|benalu .+|virus .+|racun .+|pengundang .+|penyebar .+|otaknya .+|(?:tidak|tak|gak|belum) ber(?:akal|adab)|makhluk .+|manusia .+|(?:kaum|umat|ras|bangsa|kelas) .+|menjijik\p{L}+|terlaknat|dilaknat|sesat.*|menyesatkan|peng?h?isap .+|penyedot .+|lebih .+ (?:binatang|hewan|babi))$/u
/** Said of things and of people in costume as well. */
const mild = /^(?:virus|wabah|penyakit|tikus|setan|iblis|kutu|racun|kutukan|hama|budak|buas)$/u

function isCalled(group: Group, hit: Mark, gap: number, general: boolean): boolean {
  if (group.kind === 'gender') return general
  return gap > 0 || group.kind === 'bare' || strong.test(hit.phrase)
}

/** Faults that are said of people only. */
const lastingFault =
  /^(?:tukang|doyan|hobi|hobinya|kerjanya|bisanya|biang|suka|numpang|cuma|musuh|tidak tahu|tak tahu|gak tahu|mental|mentalnya|jiwa|darah|berdarah|bikin (?:rusuh|onar|sial|muak|jijik)) ?|^(?:teroris|pengkhianat|penjajah|sesat|biadab|bejat|kafir|munafik|perusuh|pengacau|maling|penipu|penjahat|pemalas|pembohong|penzina|pezina|pelacur|begal|perampok)$/u

const object =
  /^(?:binatang|hewan|kera|monyet|babi|celeng|anjing|tikus|kutu|virus|kuman|hama|sampah|kotoran|racun|penyakit|wabah|lintah|ular berbisa|buaya|lalat|nyamuk)$/u
const handles =
  /(?<!\p{L})(?:ber(?!sifat|mental|watak|tingkah|kelakuan|perilaku|asal)\p{L}{3,}|me(?!rupakan|njadi|nyerupai|mang |reka |ski)\p{L}{4,}) (?:(?:[\p{L}-]+ ){1,2}(?:dan|atau|serta) )?$/u

/** `orang X itu parasit`, `mereka setengah binatang`, `dasar X tukang rusuh`. */
export function belittled(
  sentence: Sentence,
  marks: readonly Mark[],
  groups: readonly Group[],
  hit: Mark,
): Span | undefined {
  const low = is(hit, 'hina')
  if (!low && !is(hit, 'watak')) return undefined
  if (
    !/^(?:bukan|tidak|tak|gak|nggak|ga|ora|teu|trada|mana|jangan)/u.test(hit.phrase) &&
    isDenied(sentence, hit.first, 2)
  )
    return undefined
  // `suku itu berburu binatang`: what they hunt, keep or clear away.
  if (
    low &&
    object.test(hit.phrase) &&
    handles.test(sentence.lower.slice(Math.max(0, hit.start - 40), hit.start))
  )
    return undefined
  for (const group of groups) {
    if (group.kind === 'gender' && !is(hit, 'gender-rendah', 'hina')) continue
    if (group.kind === 'pronoun' && !low) continue
    // `deportasi semua X, mereka sampah`: the pronoun bears the group that the sentence names.
    if (
      group.kind === 'pronoun' &&
      isBehind(hit, group, 2) &&
      groups.some((named) => named.kind === 'named' && named.last <= group.first) &&
      linked(sentence, marks, group, hit, 2, 'sela', 'umum') &&
      !staged.test(sentence)
    )
      return join(group, hit)
    // A coarse animal beside a pronoun is kata-kasar's; `mereka tikus` may be costumes and mice.
    const reach = group.kind === 'bare' ? 3 : 7
    const said = linked(sentence, marks, group, hit, reach, 'sela', 'umum', 'wajib', 'hina', 'watak')
    const gap = hit.first - group.last
    const general =
      /^(?:cuma|cuman|hanya|mung) /u.test(hit.phrase) ||
      (group.kind === 'pronoun' && / (?:itu|ini|begitu)$/u.test(group.phrase)) ||
      marks.some(
        (other) =>
          is(other, 'umum') &&
          ((other.first >= group.last && other.last <= hit.first) ||
            group.first - other.last === 0 ||
            // `licinnya sudah turunan`
            (other.first === hit.last && /turunan|dari dulu|watak|tabiat/u.test(other.phrase))),
      )
    if ((said || near(sentence, group, hit, 4)) && is(hit, 'gender-rendah') && group.kind === 'gender')
      return join(group, hit)
    // Further off, or over a comma: a name that nothing else bears, or one that is asserted of a named group.
    if (
      group.kind === 'named' &&
      gap > 0 &&
      near(sentence, group, hit, 9) &&
      ((low && (strong.test(hit.phrase) || asserted(marks, hit))) ||
        (!low && is(hit, 'watak') && lastingFault.test(hit.phrase) && (general || asserted(marks, hit))))
    )
      return join(group, hit)
    if (
      said &&
      low &&
      (group.kind === 'pronoun'
        ? strong.test(hit.phrase) ||
          (general && (gap > 0 || / /u.test(group.phrase)) && !mild.test(hit.phrase))
        : isCalled(group, hit, gap, general))
    )
      return join(group, hit)
    if (said && !low && general && (group.kind === 'named' || group.kind === 'bare')) return join(group, hit)
    const people = marks.find((other) => is(other, 'suku') && other.last === group.last)
    if (
      low &&
      hit.last === group.first &&
      group.kind !== 'gender' &&
      !breeds.test(people?.phrase ?? group.phrase)
    ) {
      if (
        /^(?:parasit|benalu|sampah|najis|setan|iblis|monyet|kera|anjing|hama|kutu|binatang)$/u.test(
          hit.phrase,
        ) &&
        group.kind === 'bare'
      )
        return join(hit, group)
    }
  }
  return undefined
}
