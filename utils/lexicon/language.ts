import type { Word } from '../draft/types.ts'
import functionWords from './languages.txt'

const languagesOf = new Map<string, readonly string[]>()
for (const [word, , tags] of functionWords) {
  languagesOf.set(word, [...(languagesOf.get(word) ?? []), tags[0]!])
}

/**
 * Whether words read as Indonesian, by their function words. In doubt yes: short stretches and names belong to the
 * Indonesian text around them.
 */
export function isIndonesian(words: readonly Word[]): boolean {
  const votes = new Map<string, number>()
  for (const { lower } of words) {
    for (const language of languagesOf.get(lower) ?? []) votes.set(language, (votes.get(language) ?? 0) + 1)
  }
  const own = votes.get('id') ?? 0
  votes.delete('id')
  const other = Math.max(0, ...votes.values())
  return other < 2 || other <= own
}
