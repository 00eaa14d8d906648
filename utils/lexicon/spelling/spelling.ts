import type { Word } from '../../draft/types.ts'
import { beginsPhrase, phrased, phrasesFrom, right, withPlainMark } from '../misspellings.ts'
import { splitEnclitic } from '../morphology.ts'
import { allOf, anyForm, anyOf, type Condition, gives, trait } from '../signals.ts'
import type { Misspelling } from './misspelling.ts'
import { inPair, mayBePair } from './pairs.ts'
import { correct } from './single.ts'

/** Words that are wrong by themselves. */
const misspelt = anyForm((lower) => lower.length > 3 && correct(withPlainMark(lower)) !== undefined)
const wantsHyphen = /(?:nya|an|ku|mu)$|^(?:se|non|pasca|pra|antar|anti)/u
/** Words that want a hyphen where a capital or a figure stands in them. */
const mayWantHyphen = anyForm((lower) => wantsHyphen.test(lower))
const surelyStyled = anyForm((lower) => wantsHyphen.test(lower) && /^\d|[^\0-\x7f]/u.test(lower))
/** What a sentence with a misspelling does not do without. */
export const mayBeMisspelt: Condition = anyOf(
  misspelt,
  phrased,
  mayBePair,
  allOf(mayWantHyphen, anyOf(trait('tail'), trait('camel'))),
  surelyStyled,
)

/** Every misspelling in running words; words are looked up in lower case, and none is told twice. */
export function findMisspellings(words: readonly Word[]): Misspelling[] {
  const found: Misspelling[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const here =
      (gives(word, beginsPhrase) ? inPhrase(words, at) : undefined) ?? inPair(words, at) ?? inWord(word, at)
    if (!here) continue
    found.push(here)
    at = here.last - 1
  }
  return found
}

const plain = ({ lower }: Word) => withPlainMark(lower)

function inPhrase(words: readonly Word[], at: number): Misspelling | undefined {
  for (const { rest, found, opens } of phrasesFrom(plain(words[at]!))) {
    if (opens && at > 0 && words[at]!.joined) continue
    const last = at + rest.length
    let enclitic = ''
    const fits = rest.every((part, index) => {
      const word = words[at + index + 1]
      if (!word?.joined) return false
      const lower = plain(word)
      if (lower === part) return true
      if (index < rest.length - 1 || !lower.startsWith(part)) return false
      const [stem, tail] = splitEnclitic(lower)
      enclitic = tail
      return stem === part
    })
    if (fits)
      return { ...found, first: at, last: last + 1, right: found.right.map((form) => form + enclitic) }
  }
  return undefined
}

/** A capital or a figure inside a word wants a hyphen: KTPnya, seIndonesia, 1990an. */
const unhyphened = /^(?:(\p{Lu}{2,}|\d+)(nya|an|ku|mu)|(se|non|pasca|pra|antar|anti)(\p{Lu}\p{L}+))$/u

function inWord(word: Word, at: number): Misspelling | undefined {
  const { lower, text } = word
  if (lower.length < 4) return undefined
  const styled = text !== lower || text.charCodeAt(0) < 58
  const whole = styled && gives(word, mayWantHyphen) ? unhyphened.exec(text) : undefined
  if (whole)
    return {
      ...right('gabung', [`${whole[1] ?? whole[3]}-${whole[2] ?? whole[4]}`]),
      first: at,
      last: at + 1,
    }
  if (!gives(word, misspelt)) return undefined
  // A hyphen before a capital is as it should be: non-ASN, se-Kabupaten.
  if (styled && /^\p{L}\p{Ll}+-\p{Lu}{2}|^\p{Ll}+-\p{Lu}/u.test(text)) return undefined
  const found = correct(plain(word))
  return found && { ...found, first: at, last: at + 1 }
}
