import type { Word } from '../draft/types.ts'
import entries from './languages.txt'
import { memoise } from './memoise.ts'
import { anyWord, gives } from './signals.ts'

const own = 'id'
/** Ends the name of a section that holds no function words. */
const everyday = /-isi$/u
const grammar = entries.where(([section]) => !everyday.test(section!))
const foreign = anyWord(grammar.where(([language]) => language !== own))
const foreignAtAll = anyWord(entries.where(([language]) => language !== own))
const sectionsOf = memoise((word: string) => entries.every(word).map(([, , [section]]) => section!))

/**
 * Whether words read as Indonesian, by their function words. In doubt yes: short stretches and names belong to the
 * Indonesian text around them.
 */
export const isIndonesian = (words: readonly Word[]): boolean => languageOf(words, false) === own

/** The same for those who ask about spelling and wording: by the words of every day, too. */
export const isWordedIndonesian = (words: readonly Word[]): boolean => languageOf(words) === own

/** Whether a word is grammar in one of the languages, and says nothing of what a text is about. */
export const isFunctionWord = (word: string): boolean => grammar.get(word) !== undefined

/** The language of words, by their function words, and with `all` by the words of every day. */
export function languageOf(words: readonly Word[], all = true): string {
  let strange = 0
  for (const word of words) if (gives(word, all ? foreignAtAll : foreign)) strange++
  if (strange < 2) return own
  const votes = new Map<string, number>()
  for (const { lower } of words) {
    for (const section of sectionsOf(lower)) {
      if (!all && everyday.test(section)) continue
      const language = section.replace(everyday, '')
      votes.set(language, (votes.get(language) ?? 0) + 1)
    }
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
