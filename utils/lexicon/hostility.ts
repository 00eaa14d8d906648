import type { Sentence, Span } from '../draft/types.ts'
import words from './kelompok.txt'
import { createMarker, type Mark } from './marker.ts'
import { allOf, type Condition } from './signals.ts'
import { condemns, isDenied, tellsOfPast } from './stance.ts'

const mark = createMarker(words)
/** Peoples whose names are also kinds of animals: `anjing Bali`, `babi Timor`. */
const breeds = /^(?:bali|timor|jawa|sumba|lombok|aceh|flores|nias|papua|madura|hutan|gunung|karo)$/u

const groupClasses = ['suku', 'umat', 'golongan', 'gender', 'jamak'] as const
const hostileClasses = ['usir', 'diusir', 'tolak', 'dilarang', 'hina', 'watak', 'mati', 'pulang'] as const
/** What no hostility does without. */
export const mayBeHostile: Condition = allOf(mark.of(...groupClasses), mark.of(...hostileClasses))

/**
 * Where a sentence wants a group of people gone or harmed, denies it a place, or calls it less than human. The group
 * and the hostile words must stand in a fixed relation; sentences that condemn, prevent or report are silent.
 */
export function findHostility(sentence: Sentence): Span[] {
  const marks = mark(sentence)
  if (!marks.some(isGroupName) || !marks.some(isHostile)) return []
  if (condemns(sentence)) return []
  const groups = findGroups(marks)
  if (groups.length === 0) return []
  const found: Span[] = []
  for (const hit of marks) {
    const span =
      attacked(sentence, marks, groups, hit) ??
      wishedAway(sentence, marks, groups, hit) ??
      refused(sentence, marks, groups, hit) ??
      belittled(sentence, marks, groups, hit)
    if (span && !found.some((other) => other.start < span.end && other.end > span.start)) found.push(span)
  }
  return found
}

interface Group extends Mark {
  /** `perempuan`, `mereka`: takes fewer hostile words than a people or a faith. */
  readonly kind: 'named' | 'bare' | 'gender' | 'pronoun'
}

const is = (hit: Mark | undefined, ...classes: string[]) => classes.some((name) => hit?.classes.has(name))
const isGroupName = (hit: Mark) => is(hit, ...groupClasses)
const isHostile = (hit: Mark) => is(hit, ...hostileClasses)

function findGroups(marks: readonly Mark[]): Group[] {
  const groups: Group[] = []
  for (const [index, hit] of marks.entries()) {
    const before = marks[index - 1]
    const beside = before && before.last === hit.first ? before : undefined
    const led = is(beside, 'orang') && !is(beside, 'benda')
    if (is(hit, 'golongan')) groups.push({ ...hit, kind: 'named' })
    else if (is(hit, 'suku', 'umat') && led) {
      groups.push({ ...hit, start: beside!.start, first: beside!.first, kind: 'named' })
    } else if (is(hit, 'bangsa', 'umat') && !is(beside, 'benda')) groups.push({ ...hit, kind: 'bare' })
    else if (is(hit, 'gender')) groups.push({ ...hit, kind: 'gender' })
    else if (is(hit, 'jamak')) groups.push({ ...hit, kind: 'pronoun' })
  }
  return groups
}

const join = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })
const sameClause = ({ text }: Sentence, from: number, to: number) => !/[.;!?():]/u.test(text.slice(from, to))

/** Whether only words of the given classes lie between two marks. */
function linked(
  sentence: Sentence,
  marks: readonly Mark[],
  from: Mark,
  to: Mark,
  reach: number,
  ...classes: string[]
): boolean {
  if (to.first < from.last || to.first - from.last > reach) return false
  if (/[.;!?():]/u.test(sentence.text.slice(from.end, to.start))) return false
  let covered = 0
  for (const between of marks) {
    if (between.first >= from.last && between.last <= to.first && is(between, ...classes))
      covered += between.last - between.first
  }
  return covered === to.first - from.last
}

/** `usir orang X`, `basmi semua waria`. */
function attacked(
  sentence: Sentence,
  marks: readonly Mark[],
  groups: readonly Group[],
  hit: Mark,
): Span | undefined {
  if (!is(hit, 'usir') || isDenied(sentence, hit.first) || tellsOfPast(sentence)) return undefined
  const target = groups.find(
    (group) =>
      (group.kind === 'named' || (group.kind === 'bare' && is(hit, 'keras'))) &&
      linked(sentence, marks, hit, group, 3, 'isi', 'orang', 'umum'),
  )
  if (!target || /^\s(?:united|fc|utd)\b/u.test(sentence.lower.slice(target.end))) return undefined
  // `warga tolak pendatang`: news of a protest; an order stands first or after a call.
  const before = marks.find((other) => other.last === hit.first)
  if (hit.first > 0 && !is(hit, 'keras') && is(before, 'orang', 'suku')) return undefined
  return join(hit, target)
}

/** `waria harus diusir`, `biar saja mereka tenggelam`, `suruh pulang ke hutan`. */
function wishedAway(
  sentence: Sentence,
  marks: readonly Mark[],
  groups: readonly Group[],
  hit: Mark,
): Span | undefined {
  const near = (reach: number) =>
    groups.find(
      (group) =>
        group.kind !== 'gender' &&
        Math.max(group.first - hit.last, hit.first - group.last) <= reach &&
        sameClause(sentence, Math.min(group.end, hit.end), Math.max(group.start, hit.start)),
    )
  if (is(hit, 'diusir')) {
    if (isDenied(sentence, hit.first, 3)) return undefined
    const must = marks.some(
      (other) =>
        is(other, 'wajib') &&
        (Math.abs(other.last - hit.first) <= 2 || Math.abs(other.first - hit.last) <= 1),
    )
    const target = near(6)
    return must && target && target.kind !== 'bare' ? join(target, hit) : undefined
  }
  if (is(hit, 'mati')) {
    const let_ = marks.find(
      (other) => /^biar/u.test(other.phrase) && hit.first - other.last >= 0 && hit.first - other.last <= 4,
    )
    const target = let_ && near(5)
    return target ? join(join(let_, hit), target) : undefined
  }
  if (is(hit, 'pulang')) {
    const home = marks.find(
      (other) => is(other, 'asal') && other.first >= hit.last && other.first - hit.last <= 2,
    )
    const sent = marks.some(
      (other) => is(other, 'wajib') && hit.first - other.last >= 0 && hit.first - other.last <= 2,
    )
    if (
      !home ||
      !(sent || /suruh|kan$/u.test(hit.phrase) || /\b(?:saja|aja|sana|sono|sudah)\b/u.test(sentence.lower))
    )
      return undefined
    const target = near(12)
    return target && target.kind !== 'bare' ? join(hit, home) : undefined
  }
  return undefined
}

/** `jangan terima orang X`, `X haram tinggal di sini`, `X tidak pantas …`. */
function refused(
  sentence: Sentence,
  marks: readonly Mark[],
  groups: readonly Group[],
  hit: Mark,
): Span | undefined {
  if (is(hit, 'dilarang')) {
    const being = marks.find(
      (other) => is(other, 'hidup') && other.first >= hit.last && other.first - hit.last <= 1,
    )
    const target = groups.find(
      (group) => group.kind === 'named' && linked(sentence, marks, group, hit, 3, 'isi', 'sela', 'umum'),
    )
    const there = /\b(?:sini|kampung|desa|kota|daerah|negeri|bumi|tanah|kompleks|wilayah|rt|rw)\b/u
    return being &&
      target &&
      there.test(sentence.lower.slice(being.end)) &&
      !/\b(?:tanpa|sebelum|kecuali|surat)\b/u.test(sentence.lower)
      ? join(target, being)
      : undefined
  }
  if (!is(hit, 'tolak')) return undefined
  const object = groups.find(
    (group) => group.kind === 'named' && linked(sentence, marks, hit, group, 3, 'isi', 'orang', 'umum'),
  )
  const plain =
    /^(?:tidak (?:pantas|layak|berhak)|tak (?:pantas|layak|berhak)|.*pantes|haram|kecuali|khusus bukan|bebas dari|bukan tempat)/u
  if (object && !plain.test(hit.phrase)) return join(hit, object)
  if (object && /^(?:bebas dari|bukan tempat)/u.test(hit.phrase)) return join(hit, object)
  // `Rumah tidak layak huni milik penyandang disabilitas`, `haram` of food.
  if (!/pantas|pantes|layak|berhak|haram/u.test(hit.phrase)) return undefined
  if (/^\s(?:huni|pakai|konsumsi|jual|edar|dipakai|dikonsumsi)\b/u.test(sentence.lower.slice(hit.end)))
    return undefined
  const subject = groups.find(
    (group) =>
      (group.kind === 'named' || group.kind === 'gender') &&
      linked(sentence, marks, group, hit, 2, 'sela', 'umum'),
  )
  const still =
    /^\s(?:dihina|diperlakukan|dibedakan|didiskriminasi|dikucilkan|diejek|disakiti|ditolak|dipandang|dianggap|menerima perlakuan)/u
  return subject && !still.test(sentence.lower.slice(hit.end)) ? join(subject, hit) : undefined
}

const strong =
  /^(?:parasit|benalu|(?:setengah |separuh )?binatang|bukan (?:manusia|orang)|sampah (?:masyarakat|negara|dunia)|makhluk hina|manusia hina|penyakit (?:masyarakat|sosial)|setengah (?:manusia|orang)|otak .+|pembawa .+|sumber .+|biang .+|perusak .+|aib .+|beban .+|tikus got|monyet|kera|babi|anjing)$/u
/** Said of things and of people in costume as well. */
const mild = /^(?:virus|wabah|penyakit|tikus|setan|iblis|kutu|racun|kutukan|hama|budak|buas)$/u

function isCalled(group: Group, hit: Mark, gap: number, general: boolean): boolean {
  if (group.kind === 'gender') return general
  return gap > 0 || group.kind === 'bare' || strong.test(hit.phrase)
}

/** `orang X itu parasit`, `mereka setengah binatang`, `dasar X tukang rusuh`. */
function belittled(
  sentence: Sentence,
  marks: readonly Mark[],
  groups: readonly Group[],
  hit: Mark,
): Span | undefined {
  const low = is(hit, 'hina')
  if (!low && !is(hit, 'watak')) return undefined
  if (!/^(?:bukan|tidak|tak|gak|nggak)/u.test(hit.phrase) && isDenied(sentence, hit.first, 2))
    return undefined
  for (const group of groups) {
    if (group.kind === 'gender' && !is(hit, 'gender-rendah', 'hina')) continue
    if (group.kind === 'pronoun' && !low) continue
    // A coarse animal beside a pronoun is kata-kasar's; `mereka tikus` may be costumes and mice.
    const reach = group.kind === 'bare' ? 3 : 7
    const said = linked(sentence, marks, group, hit, reach, 'sela', 'umum', 'wajib', 'hina', 'watak')
    const gap = hit.first - group.last
    const general = marks.some(
      (other) =>
        is(other, 'umum') &&
        ((other.first >= group.last && other.last <= hit.first) || group.first - other.last === 0),
    )
    if (said && is(hit, 'gender-rendah')) return join(group, hit)
    if (
      said &&
      low &&
      (group.kind === 'pronoun'
        ? strong.test(hit.phrase) || (general && gap > 0 && !mild.test(hit.phrase))
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
