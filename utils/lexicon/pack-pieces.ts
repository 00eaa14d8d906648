import { frequency } from './frequency.ts'

/** How a piece of a requirement is looked for: by one word, for a phrase the rarest that it holds. */
export interface Sought {
  readonly letters: string
  /** Only at the beginning of a word. */
  readonly first: boolean
  /** Only as a whole word. */
  readonly whole: boolean
  /** The words of a phrase, and which of them is looked for. */
  readonly words?: readonly string[]
  readonly at?: number
}

/** Reads a piece of some letters: ` kata ` a whole word, ` kata` the beginning of one, `kata` any part. */
export function soughtBy(piece: string): Sought {
  const starts = piece.startsWith(' ')
  const ends = piece.endsWith(' ')
  const letters = piece.slice(starts ? 1 : 0, ends ? -1 : undefined)
  if (!letters.includes(' ')) return { letters, first: starts, whole: starts && ends }
  const words = letters.split(' ')
  const last = words.length - 1
  const isWhole = (at: number) => (at > 0 || starts) && (at < last || ends)
  const weigh = (at: number) => (words[at]!.length < 2 ? 1000 : isWhole(at) ? frequency(words[at]!) : 50)
  let at = 0
  for (let other = 1; other <= last; other++) if (weigh(other) < weigh(at)) at = other
  return { letters: words[at]!, first: at > 0 || starts, whole: isWhole(at), words, at }
}

/**
 * The pieces of many clauses, by their first two letters. A text of entries, each behind `|`: the letters, behind `<` if
 * they must begin a word, and then what they give, each behind a comma: the number of a clause in base 36, or for a
 * phrase which of its words they are, the phrase, and that number, with `:` between.
 */
export interface PackedPieces {
  /** How many clauses there are. */
  readonly count: number
  readonly wholes: Readonly<Record<string, string>>
  readonly parts: Readonly<Record<string, string>>
}

/** Writes down the pieces of clauses, which count from 0. */
export function packPieces(clauses: readonly (readonly string[])[]): PackedPieces {
  const [wholes, parts] = [new Map<string, string>(), new Map<string, string>()]
  for (const [number, clause] of clauses.entries()) {
    for (const piece of clause) {
      const { letters, first, whole, words, at } = soughtBy(piece)
      const entry = first && !whole ? `<${letters}` : letters
      const given = number.toString(36)
      const entries = whole ? wholes : parts
      entries.set(entry, `${entries.get(entry) ?? ''},${words ? `${at}:${words.join(' ')}:${given}` : given}`)
    }
  }
  return { count: clauses.length, wholes: byHead(wholes), parts: byHead(parts) }
}

function byHead(entries: ReadonlyMap<string, string>): Record<string, string> {
  const heads: Record<string, string> = {}
  for (const [entry, given] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const head = entry.replace('<', '').slice(0, 2)
    heads[head] = `${heads[head] ?? ''}|${entry}${given}`
  }
  return heads
}
