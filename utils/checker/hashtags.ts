import { remember } from '../draft/remember.ts'
import { readSentence } from '../draft/sentence.ts'
import type { Sentence, Span } from '../draft/types.ts'
import { memoise } from '../lexicon/memoise.ts'
import { splitTagText } from '../lexicon/tagWords.ts'

/** A hashtag and what it says. */
export interface Spelt extends Span {
  readonly sentence: Sentence
}

/** The hashtags of a sentence that say more than a word. */
export const hashtagsOf = remember((sentence): readonly Spelt[] => {
  let found: Spelt[] | undefined
  for (const { kind, start, end } of sentence.entities) {
    if (kind !== 'hashtag') continue
    const said = saidBy(sentence.text.slice(start + 1, end))
    if (!said) continue
    found ??= []
    found.push({ start, end, sentence: said })
  }
  return found ?? none
})

const none: readonly Spelt[] = []
const noNames: ReadonlySet<string> = new Set()
const parts = /\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+|\d+/gu

/** `UsirPendatang` and `usirpendatang` as `Usir Pendatang`: most posts carry the same few. */
const saidBy = memoise((tag: string): Sentence | undefined => {
  const capitals = tag.match(parts) ?? []
  const words = capitals.length > 1 ? capitals : splitTagText(tag, noNames)
  return words && readSentence(words.join(' '), [], 'prose')
})
