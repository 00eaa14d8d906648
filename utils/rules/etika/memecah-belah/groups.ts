import type { Sentence, Span } from '../../../draft/types.ts'
import { is, isBehind, type Mark } from '../../../lexicon/marker.ts'
import { isDenied } from '../../../lexicon/stance.ts'

const outsiders =
  /\b(?:sebelah|sabeulah|seberang|tetangga|sana|sono|wetan|kulon|lor|kidul|peuntas|subarang|pendatang|luar|utara|selatan|timur|barat|hulu|hilir|kota|kutha|gunung|pesisir|kontrak|honorer)\b/u

/** Another group of people is spoken of: beyond, at another place, of another creed. */
export const ofGroup = ({ lower }: Sentence, marks: readonly Mark[]): boolean =>
  marks.some((hit) => is(hit, 'kelompok')) &&
  (outsiders.test(lower) ||
    /\b(?:golongan|kubu|kaum|umat|jamaah|agama|akidah|salatnya|mazhab|suku|simpatisan|pendukung|suporter|ormas|mereka yang)\b/u.test(
      lower,
    )) &&
  !/\b(?:bila|jika|kalau|apabila|sakit|lansia|anak-anak|karena|biaya|sudah mandiri)\b/u.test(lower)

/** `ora kaya wong wetan, ngertine mung njaluk`: another group, and a fault of it. */
export function* contrast(sentence: Sentence, marks: readonly Mark[], hit: Mark): Iterable<Span> {
  const group = marks.find((other) => is(other, 'kelompok') && isBehind(other, hit, 2))
  if (!group) return
  const fault = marks.find((other) => is(other, 'cela') && isBehind(other, group, 10))
  const blamed = marks.some(
    (other) =>
      is(other, 'cela') &&
      other.last <= hit.first &&
      hit.first - other.last <= 4 &&
      !isDenied(sentence, other.first, 2),
  )
  if (fault) yield { start: hit.start, end: fault.end }
  else if (blamed && /^(?:ora|teu|dudu|tidak|tak|gak|nggak|beda|lain|indak|ndak)/u.test(hit.phrase))
    yield { start: hit.start, end: group.end }
  else {
    const better = marks.find((other) => is(other, 'unggul') && isBehind(hit, other, 2))
    const people = marks.some((other) => is(other, 'kelompok') && better && other.last <= better.first)
    const more = better && /\blebih\s$/u.test(sentence.lower.slice(0, better.start))
    if (better && more && people) yield { start: better.start, end: group.end }
  }
}

/** `anak kampung sebelah memang tukang rusuh`. */
export function* blame(sentence: Sentence, marks: readonly Mark[], hit: Mark): Iterable<Span> {
  if (isDenied(sentence, hit.first, 2)) return
  const group = marks.find((other) => is(other, 'kelompok') && isBehind(hit, other, 5))
  if (!group) return
  const between = sentence.lower.slice(group.end, hit.start)
  if (/[.;!?]/u.test(between)) return
  // Another group than ours: by a word for beyond, a quarter, a place's name, or beside a better one.
  const placed = /^\s\p{Lu}\p{Ll}+/u.test(sentence.text.slice(group.end, hit.start))
  const better = marks.some((other) => is(other, 'unggul') && Math.abs(other.first - hit.last) <= 12)
  const pair =
    better &&
    (marks.some((other) => is(other, 'kelompok') && (other.last < group.first || other.first > hit.last)) ||
      /,\s(?:kita|kami|urang|torang|katong)\s(?:\p{L}+\s)?(?:yang|kan|mah|memang)?/u.test(
        sentence.lower.slice(hit.end),
      ))
  if (!outsiders.test(sentence.lower.slice(group.start, hit.start)) && !placed && !pair) return
  if (/\b(?:kami|kita|jika|bila|agar|supaya|lomba|jangan|kalau|diimbau|diminta)\b/u.test(between)) return
  if (
    // `anak kota manja, anak desa pekerja keras`
    (pair && hit.first - group.last <= 2) ||
    /\b(?:memang|emang|cuma|cuman|hanya|pada|selalu|pancen|mung|ngan|itu|mah|kuwi|tu|semua|terkenal|dasarnya|sih|dari dulu|sejak dulu|maunya|bisanya|kerjanya|paling|kabeh|dasar)\b/u.test(
      between,
    ) ||
    /^(?:cuma|cuman|hanya|mung|ngan|maunya|bisanya|kerjanya|hobi\p{L}*|tahunya|taunya|suka|doyan|tukang|biang)/u.test(
      hit.phrase,
    )
  )
    yield { start: group.start, end: hit.end }
}
