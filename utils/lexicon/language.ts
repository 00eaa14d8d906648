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
export function isIndonesian(words: readonly Word[]): boolean {
  let strange = 0
  for (const word of words) if (gives(word, foreign)) strange++
  if (strange < 2) return true
  const votes = new Map<string, number>()
  for (const { lower } of words) {
    for (const language of languagesOf(lower)) votes.set(language, (votes.get(language) ?? 0) + 1)
  }
  const home = votes.get(own) ?? 0
  votes.delete(own)
  const other = Math.max(0, ...votes.values())
  return other < 2 || other <= home
}
