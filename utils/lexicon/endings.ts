import { foldDigits } from './fold.ts'

/** Endings that leave a word the same word, by their last letter: possessives, particles, imperatives, regional ones. */
const endings = new Map<string, readonly string[]>([
  ['a', ['nya', 'na']],
  ['o', ['nyo', 'no']],
  ['h', ['lah', 'kah']],
  ['n', ['kan', 'keun', 'pun', 'in']],
  ['u', ['mu', 'ku', 'lu']],
  ['e', ['ne', 'ke', 'e']],
  ['i', ['ki', 'i']],
])

/** What a word may stand for without its endings, said once, or with letters for its digits. */
export function* stemsOf(lower: string): Iterable<string> {
  yield* withoutEnding(lower)
  const single = unrepeated(lower)
  if (single) {
    yield single
    yield* withoutEnding(single)
  }
  if (hasDigit(lower)) {
    for (const plain of foldDigits(lower)) {
      yield plain
      yield* withoutEnding(plain)
    }
  }
}

/** `arab-arab`, `banci2`, `fotonya2`: the word once. */
function unrepeated(lower: string): string | undefined {
  if (lower.endsWith('2') || lower.endsWith('²')) return lower.length > 3 ? lower.slice(0, -1) : undefined
  const half = lower.indexOf('-')
  if (half < 3) return undefined
  const first = lower.slice(0, half)
  return lower.startsWith(first, half + 1) ? first : undefined
}

export const hasDigit = (word: string): boolean => /\d/u.test(word)

/** A word without one of the endings, and without two of them (`kantornyalah`). */
export function* withoutEnding(word: string): Iterable<string> {
  for (const ending of endings.get(word.at(-1)!) ?? []) {
    if (word.length < ending.length + (ending.length === 1 ? 4 : 3) || !word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    yield stem
    for (const inner of endings.get(stem.at(-1)!) ?? []) {
      if (stem.length >= inner.length + 4 && stem.endsWith(inner)) yield stem.slice(0, -inner.length)
    }
  }
}
