export interface Random {
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number
  chance(share: number): boolean
  pick<T>(list: readonly T[]): T
  /** Letters and digits that mean nothing. */
  word(length: number): string
}

/** A stream of chance that is the same for the same seed (FNV-1a into mulberry32). */
export function createRandom(seed: string): Random {
  let state = 2_166_136_261
  for (const character of seed) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 16_777_619)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'
  return {
    below,
    chance: (share) => next() < share,
    pick: (list) => list[below(list.length)]!,
    word: (length) => Array.from({ length }, () => letters[below(36)]).join(''),
  }
}
