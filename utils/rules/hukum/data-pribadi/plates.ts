import { passport, plate } from '../../../draft/identity.ts'
import type { Sentence } from '../../../draft/types.ts'
import lists from '../../../lexicon/data-pribadi.txt'
import { pattern } from '../../../lexicon/pattern.ts'
import { privatePeople } from '../../../lexicon/privatePeople.ts'
import { allOf, anyOf, anyWord, gives, trait } from '../../../lexicon/signals.ts'
import type { Flag } from '../../define.ts'
import { personal } from './masked.ts'

const owners = lists.section('pemilik')
const papers = pattern(/paspor|passport/iu, 'text')
const vehicle = anyWord(lists.section('kendaraan'))
export const mayBePlate = allOf(trait('digit'), anyOf(papers, vehicle))

/** Plates beside whose they are, and passports. */
export function* plates(sentence: Sentence): Iterable<Flag> {
  const { text, words } = sentence
  if (papers.test(sentence)) {
    for (const { index, 0: found } of text.matchAll(passport))
      yield { start: index, end: index + found.length, ...personal('Nomor paspor', found) }
  }
  if (!words.some((word) => gives(word, vehicle))) return
  const owned = words.some(({ lower }) => owners.has(lower)) || privatePeople(sentence).length > 0
  if (!owned) return
  for (const { index, 0: found } of text.matchAll(plate)) {
    const masked = found.replace(/\d/gu, '*')
    const message = 'Pelat nomor beserta pemiliknya adalah data pribadi.'
    yield { start: index, end: index + found.length, message, fixes: [{ label: masked, text: masked }] }
  }
}
