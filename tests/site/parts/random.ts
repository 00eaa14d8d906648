import { createRandom as stream } from '../../../scripts/random.ts'

export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number
  chance(share: number): boolean
  pick<T>(list: readonly T[]): T
  /** Letters and digits that mean nothing. */
  word(length: number): string
}

/** A stream of chance that is the same for the same seed (its seed by FNV-1a). */
export function createRandom(seed: string): Random {
  let state = 2_166_136_261
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16_777_619)
  const next = stream(state)
  const below = (limit: number) => Math.floor(next() * limit)
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'
  return {
    below,
    chance: (share) => next() < share,
    pick: (list) => list[below(list.length)]!,
    word: (length) => Array.from({ length }, () => letters[below(36)]).join(''),
  }
}
