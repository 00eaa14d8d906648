import type { Word } from '../draft/types.ts'
import functionWords from './languages.txt'
import { memoise } from './memoise.ts'
import { anyWord, gives } from './signals.ts'

const own = 'id'
const foreign = anyWord(functionWords.where(([language]) => language !== own))
const languagesOf = memoise((word: string) => functionWords.every(word).map(([, , [language]]) => language!))

/**
 * Whether words read as Indonesian, by their function words. In doubt yes: short stretches and names belong to the
 * Indonesian text around them.
 */
export const isIndonesian = (words: readonly Word[]): boolean => languageOf(words) === own

/** Whether a word is grammar in one of the languages, and says nothing of what a text is about. */
export const isFunctionWord = (word: string): boolean => languagesOf(word).length > 0

/** The language of words, by their function words. */
export function languageOf(words: readonly Word[]): string {
  let strange = 0
  for (const word of words) if (gives(word, foreign)) strange++
  if (strange < 2) return own
  const votes = new Map<string, number>()
  for (const { lower } of words) {
    for (const language of languagesOf(lower)) votes.set(language, (votes.get(language) ?? 0) + 1)
  }
  const home = votes.get(own) ?? 0
  votes.delete(own)
  let language = own
  let most = Math.max(1, home)
  for (const [other, count] of votes) {
    if (count <= most) continue
    most = count
    language = other
  }
  return language
}
