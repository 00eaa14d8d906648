import type { Sentence } from '../../draft/types.ts'
import { pattern } from '../pattern.ts'
import type { Condition } from '../signals.ts'
import type { Accusation } from './accusation.ts'
import { crimes, isCrime } from './crime.ts'
import { silent } from './status.ts'

/** `Namanya Tono`, `Orangnya ya Pak Slamet itu`: who it was, told in a sentence of its own. */
const toldAfter = pattern(
  /^(?:Namanya|Nama pelakunya|Nama malingnya|Nama orangnya|Pelakunya|Orangnya|Malingnya|Inisialnya|Dialah|Dia bernama|Ia bernama|Jenenge|Ngaranna|Sebut saja)(?:,? (?:adalah|ialah|bernama|yaitu|yakni|ya|itu|si|tak lain|tidak lain|memang|jelas))*,? (?:(?:Pak|Bu|Bapak|Ibu|Mas|Mbak|Haji|Kang|Bang) )?\p{Lu}\p{L}+/u,
  'text',
)
/** What names somebody for the crime in the sentence before. */
export const mayName: Condition = toldAfter

/** Whether a sentence names who it was, without a word of legal status. */
export const namesCulprit = (sentence: Sentence): boolean =>
  toldAfter.test(sentence) && silent.within(sentence).length === 0

/** The crime that a sentence tells of as a matter of fact, of somebody whom it does not name. */
export function crimeOfSomebody(sentence: Sentence): Accusation | undefined {
  const hit = crimes.within(sentence).find((one) => isCrime(one, sentence))
  if (!hit || silent.within(sentence).length > 0 || /\?\s*$/u.test(sentence.text)) return undefined
  return { start: hit.start, end: hit.end, word: hit, verb: hit.tags[0] === 'perbuatan' }
}
