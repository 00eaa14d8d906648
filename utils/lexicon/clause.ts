import { frequency } from './frequency.ts'

/**
 * What words and marks a regular expression cannot do without. Of each clause at least one piece stands in every text
 * that it matches: ` kata ` a whole word, ` kata` the beginning of one, `kata` any part, `%` the trait of that mark (see
 * `traits.ts`), or all that one of its alternatives requires. Read off the pattern itself, so that a sentence without any of
 * them need not be searched. Never wrong, at worst empty.
 */
export type Requirement = readonly Clause[]
export type Clause = readonly (string | Requirement)[]

const mostPhrases = 40

export const isLetter = /\p{L}/u
/** Whether a character of our strings stands for something that is known to be no letter. */
export const isMark = (character: string | undefined): boolean =>
  character !== undefined && character !== '~' && !isLetter.test(character)

/** One clause with the best piece of each string, or none when one of them has no usable piece. */
export function pieces(strings: readonly string[]): Requirement {
  const clause = clauseOf(strings, true)
  // Many words that go with many others are listed shorter by themselves.
  const listed = clause && clause.length > mostPhrases ? clauseOf(strings, false) : clause
  return listed ? [listed] : []
}

function clauseOf(strings: readonly string[], phrases: boolean): Clause | undefined {
  const clause = new Set<string>()
  for (const text of strings) {
    const best = bestPiece(text, phrases ? /\p{L}+(?: +\p{L}+)*/gu : /\p{L}{2,}/gu)
    if (best === undefined) return undefined
    clause.add(best)
  }
  return [...clause]
}

/** The piece of a string that tells most: words, or phrases of words with white space between, and marks. */
function bestPiece(text: string, words: RegExp): string | undefined {
  let best: string | undefined
  const offer = (piece: string) => {
    if (weigh(piece) < weigh(best ?? '')) best = piece
  }
  for (const { index, 0: letters } of text.matchAll(words)) {
    const start = isMark(text[index - 1]) ? ' ' : ''
    const end = isMark(text[index + letters.length]) ? ' ' : ''
    offer(start + letters.replace(/ +/gu, ' ') + end)
  }
  for (const character of text) if (isMark(character)) offer(character)
  return best
}

/**
 * How often marks stand in a sentence, roughly, as `frequency` tells it of words. Hardly a sentence is without its full
 * stop, many are without anything outside ASCII.
 */
const weights: Readonly<Record<string, number>> = {
  '0': 60,
  '!': 10,
  '?': 10,
  '"': 15,
  '#': 10,
  '@': 10,
  ':': 30,
  '/': 10,
  '-': 50,
  '*': 2,
  '%': 4,
  '(': 15,
  ',': 90,
  ';': 5,
  _: 4,
  '…': 90,
  '☺': 30,
}

/** How often a piece may stand in a sentence, roughly: the less, the better it tells. */
function weigh(piece: string): number {
  const words = piece.trim().split(' ')
  if (words.length === 1) return weighWord(piece)
  const last = words.length - 1
  const each = words.map((word, at) =>
    weighWord(
      (at > 0 ? ' ' : piece.slice(0, piece.indexOf(word))) +
        word +
        (at < last || piece.endsWith(' ') ? ' ' : ''),
    ),
  )
  // Two words meet in a quarter of the sentences with the rarer one, three in a quarter of those.
  return Math.min(...each) / 4 ** last
}

function weighWord(piece: string): number {
  const word = piece.trim()
  if (word.length < 2) return weights[word] ?? Number.POSITIVE_INFINITY
  if (piece.startsWith(' ') && piece.endsWith(' ')) return frequency(word)
  if (word.length === 2) return 300
  return (piece.startsWith(' ') ? [60, 10, 4] : [80, 20, 5])[word.length - 3] ?? 2
}

export const cost = (clause: Clause): number =>
  clause.reduce(
    (sum: number, piece) => sum + (typeof piece === 'string' ? weigh(piece) : Math.min(...piece.map(cost))),
    0,
  )
