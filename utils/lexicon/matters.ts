import type { Word } from '../draft/types.ts'
import { memoise } from './memoise.ts'
import words from './warga.txt'

const same = words.section('sama')
const empty = words.section('kosong')
const placeNouns = words.section('tempat')

/** Whether a word says nothing of what a message is about: particles, courtesy, times, single letters. */
export const isEmptyWord = memoise((lower: string): boolean => lower.length < 2 || empty.has(lower))

/** The common word for one that means the same, or the word without what clings to it (`jalannya` is `jalan`). */
export const canonicalWord = memoise((lower: string): string => {
  const known = same.get(lower)?.[1][0]
  if (known !== undefined) return known
  const bare = lower.replace(/(?:nya|lah|kah|pun)$/u, '')
  if (bare === lower || bare.length < 4) return lower
  return same.get(bare)?.[1][0] ?? bare
})

/** Whether the word at an index names a place: `Merdeka` behind `jalan`, not `rusak`. */
export function namedPlace(all: readonly Word[], index: number): boolean {
  const [before, word] = [all[index - 1], all[index]!]
  return before !== undefined && word.joined && placeNouns.has(before.lower) && !same.has(word.lower)
}
