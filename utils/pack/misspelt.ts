import { plainTag, resemblesTag } from '../draft/nearTag.ts'
import { createLexicon } from '../lexicon/lexicon.ts'
import tagWords from '../lexicon/tagar.txt'
import type { Pack } from './schema.ts'

/** A near miss of an official hashtag, with its mark; offsets count UTF-16 code units in the draft. */
export interface Misspelt {
  readonly start: number
  readonly end: number
  readonly text: string
}

const realWords = createLexicon(tagWords)
const isRealWord = (word: string) => realWords.has(word)

interface Known {
  readonly tags: readonly { readonly tag: string; readonly plain: string; readonly letters: number }[]
  readonly plain: ReadonlySet<string>
  /** What was found for a hashtag before; a draft holds the same ones at every keystroke. */
  readonly answers: Map<string, string | undefined>
}

const known = new WeakMap<Pack, Known>()
const mostAnswers = 500

/** The near misses of official hashtags in a draft, by the plain official tag that each means. */
export function findMisspelt(pack: Pack, text: string): ReadonlyMap<string, Misspelt> {
  const found = new Map<string, Misspelt>()
  for (const match of text.matchAll(/[#＃][\p{L}\p{M}\p{N}_]+/gu)) {
    const meant = meantBy(plainTag(match[0]), knownOf(pack))
    if (meant === undefined || found.has(meant)) continue
    found.set(meant, { start: match.index, end: match.index + match[0].length, text: match[0] })
  }
  return found
}

function meantBy(tag: string, { tags, plain, answers }: Known): string | undefined {
  if (plain.has(tag)) return undefined
  if (answers.has(tag)) return answers.get(tag)
  if (answers.size >= mostAnswers) answers.clear()
  const letters = lettersOf(tag)
  // Two slips of the finger change four letters of the alphabet at most.
  const near = tags.find(
    (other) => bits(letters ^ other.letters) <= 4 && resemblesTag(tag, other.tag, isRealWord),
  )
  answers.set(tag, near?.plain)
  return near?.plain
}

function knownOf(pack: Pack): Known {
  let made = known.get(pack)
  if (!made) {
    const tags = pack.hashtags.map(({ tag }) => {
      const plain = plainTag(tag)
      return { tag, plain, letters: lettersOf(plain) }
    })
    made = { tags, plain: new Set(tags.map(({ plain }) => plain)), answers: new Map() }
    known.set(pack, made)
  }
  return made
}

/** The letters a to z that stand in a text, a bit each. */
function lettersOf(text: string): number {
  let letters = 0
  for (let i = 0; i < text.length; i++) {
    const at = text.charCodeAt(i) - 97
    if (at >= 0 && at < 26) letters |= 1 << at
  }
  return letters
}

function bits(value: number): number {
  let count = 0
  for (let left = value; left !== 0; left &= left - 1) count++
  return count
}
