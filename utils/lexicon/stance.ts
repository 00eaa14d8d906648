import type { Sentence } from '../draft/types.ts'
import { createLexicon } from './lexicon.ts'
import { clauseBefore } from './marker.ts'
import words from './sikap.txt'

const denials = words.section('ingkar')
const condemnation = createLexicon(words.section('kecam'))
const past = createLexicon(words.section('lampau'))

/** Whether the words right before one deny or forbid it: `jangan serbu`, `tidak akan mengusir`. */
export function isDenied(sentence: Sentence, index: number, reach = 4): boolean {
  return clauseBefore(sentence, index, reach).some(({ lower }) => denials.has(lower))
}

/** Whether a sentence condemns, prevents, reports or explains what it names. */
export const condemns = ({ words: all }: Sentence): boolean => condemnation.find(all).length > 0

/** Whether a sentence tells of history, fiction, a game or a drill. */
export const tellsOfPast = (sentence: Sentence): boolean =>
  past.find(sentence.words).length > 0 || /(?<!\d)1[5-9]\d\d(?!\d)/u.test(sentence.text)
