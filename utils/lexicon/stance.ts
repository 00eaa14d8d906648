import type { Sentence } from '../draft/types.ts'
import { createLexicon } from './lexicon.ts'
import { clauseBefore } from './marker.ts'
import { pattern } from './pattern.ts'
import { meets } from './signals.ts'
import words from './sikap.txt'

const denials = words.section('ingkar')
const condemnation = createLexicon(words.section('kecam'))
const past = createLexicon(words.section('lampau'))

/** Whether the words right before one deny or forbid it: `jangan serbu`, `tidak akan mengusir`. */
export function isDenied(sentence: Sentence, index: number, reach = 4): boolean {
  const before = clauseBefore(sentence, index, reach + 1)
  return before
    .slice(0, reach)
    .some(
      ({ lower }, at) => denials.has(lower) && !means(lower, before[at + 1]?.lower, before[at - 1]?.lower),
    )
}

/** `itu ulah kaum …`, `lain kali …`: in Sundanese the same letters deny. */
const means = (word: string, ahead = '', behind = ''): boolean =>
  (word === 'ulah' &&
    /^(?:itu|ini|inilah|itulah|karena|akibat|gara-gara|adalah|semua|dari|oleh|sebab)$/u.test(ahead)) ||
  (word === 'lain' && /^(?:kali|waktu|hari|kesempatan)$/u.test(behind))

/** The same question about a sentence, which many rules ask, answered once. */
function once(ask: (sentence: Sentence) => boolean): (sentence: Sentence) => boolean {
  const known = new WeakMap<Sentence, boolean>()
  return (sentence) => {
    const answer = known.get(sentence) ?? ask(sentence)
    known.set(sentence, answer)
    return answer
  }
}

/** Whether a sentence condemns, prevents, reports or explains what it names. */
export const condemns = once(
  (sentence) => meets(sentence, condemnation) && condemnation.within(sentence).length > 0,
)

const year = pattern(/(?<!\d)1[5-9]\d\d(?!\d)/u, 'text')

/** Whether a sentence tells of history, fiction, a game or a drill. */
export const tellsOfPast = once(
  (sentence) => (meets(sentence, past) && past.within(sentence).length > 0) || year.test(sentence),
)
