import type { Span } from '../../../draft/types.ts'

interface Line extends Span {
  /** How its last word before a stop ends; nothing where it is no verse. */
  readonly rhyme: string
}

/** Letters in which two verses must end alike. */
const alike = 2
const fewestWords = 2
const mostWords = 7
/** No verse has these. */
const prosaic = /[\d@#/]/u

/**
 * Where quatrains stand whose verses end in turn alike (a b a b), and the couplets (a a) behind one: what is told before
 * the matter itself to please.
 */
export function findPantuns(text: string): Span[] {
  if (!text.includes('\n')) return []
  const lines = linesIn(text)
  const found: Span[] = []
  for (let at = 0; at < lines.length; ) {
    const [a, b, c, d] = lines.slice(at, at + 4)
    const behind = at > 0 && found.at(-1)?.end === lines[at - 1]!.end
    const length = rhymes(a, c) && rhymes(b, d) ? 4 : behind && rhymes(a, b) ? 2 : 0
    if (length > 0) found.push({ start: a!.start, end: lines[at + length - 1]!.end })
    at += length || 1
  }
  return found
}

function linesIn(text: string): Line[] {
  let start = 0
  return text
    .split('\n')
    .map((line) => {
      const end = start + line.length
      const verse = prosaic.test(line) ? '' : line.split(/[.!?…]/u)[0]!
      const words = verse.toLowerCase().match(/[\p{L}'’-]+/gu) ?? []
      const sung = words.length >= fewestWords && words.length <= mostWords
      const told = { start, end, rhyme: sung ? words.at(-1)!.slice(-alike) : '' }
      start = end + 1
      return told
    })
    .filter(({ start: from, end }) => text.slice(from, end).trim() !== '')
}

const rhymes = (one: Line | undefined, other: Line | undefined): boolean =>
  one !== undefined && other !== undefined && one.rhyme.length === alike && one.rhyme === other.rhyme
