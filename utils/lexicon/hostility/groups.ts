import type { Sentence } from '../../draft/types.ts'
import { is, type Mark } from '../marker.ts'
import { pattern } from '../pattern.ts'
import { isGroupName } from './classes.ts'

/** A people by a name that no list knows: `orang Lorang`, `wong Madiredo`. */
export const people = pattern(
  /(?<!\p{L})(?:[Oo]rang|[Ss]uku|[Ww]ong|[Ee]tnis|[Uu]rang|[Bb]angsa) (?!Tua|Dalam|Dengan|Yang|Indonesia|Pintar|Hilang|Asing|Kaya|Muda|Sakit|Baik)\p{Lu}\p{Ll}{2,}/u,
  'text',
)

export interface Group extends Mark {
  /** `perempuan`, `mereka`: takes fewer hostile words than a people or a faith. */
  readonly kind: 'named' | 'bare' | 'gender' | 'pronoun'
}

/** `yang bukan Islam`, `selain Jawa`: a group by what it is not. */
const other = /(?<!\p{L})(?:bukan|non|selain|beda|anti|di luar)[\s-]$/u

/** Peoples that are told by `orang`, `suku`, `wong` and a capital alone. */
function unlisted(sentence: Sentence, marks: readonly Mark[]): Group[] {
  const found = people.exec(sentence)
  if (!found) return []
  const lead = marks.find(
    ({ start, last }) =>
      start === found.index &&
      last > 0 &&
      is(
        marks.find((one) => one.start === start),
        'orang',
      ),
  )
  const end = found.index + found[0].length
  const name = sentence.words.findIndex((word) => word.end === end)
  if (!lead || name !== lead.last || marks.some((hit) => hit.first === name && isGroupName(hit))) return []
  return [{ ...lead, end, last: name + 1, kind: 'named' }]
}

export function findGroups(sentence: Sentence, marks: readonly Mark[]): Group[] {
  const { lower } = sentence
  const groups: Group[] = unlisted(sentence, marks)
  for (const [index, hit] of marks.entries()) {
    // `orang Timor`, `orang dari timur`
    const from = /\s(?:dari|asal)\s$/u.test(lower.slice(0, hit.start)) ? 1 : 0
    const beside = marks.slice(0, index).findLast((one) => one.last === hit.first - from)
    const led = is(beside, 'orang') && !is(beside, 'benda')
    // `arab-arab`, `kafir2`: the people, not the land or the language.
    const many = /[-2]/u.test(lower.slice(hit.start, hit.end)) && !/[-2]/u.test(hit.phrase)
    if (is(hit, 'golongan')) groups.push({ ...hit, kind: 'named' })
    else if (is(hit, 'suku', 'umat') && (many || (is(hit, 'umat') && other.test(lower.slice(0, hit.start)))))
      groups.push({ ...hit, kind: 'named' })
    else if (is(hit, 'suku', 'umat') && led) {
      groups.push({ ...hit, start: beside!.start, first: beside!.first, kind: 'named' })
    } else if (is(hit, 'bangsa', 'umat') && !is(beside, 'benda')) groups.push({ ...hit, kind: 'bare' })
    else if (is(hit, 'gender')) groups.push({ ...hit, kind: 'gender' })
    else if (is(hit, 'jamak')) groups.push({ ...hit, kind: 'pronoun' })
  }
  return groups
}
