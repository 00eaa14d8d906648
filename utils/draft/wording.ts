import type { Sentence } from './types.ts'

const marked = /['’ʼ‑-]/u

/**
 * The words of a sentence as a retyped copy keeps them: small letters, without apostrophes, hyphens parted, and `di`
 * and `ke` joined to what follows, so that mending `di pakai` or `motif motif` leaves the wording the same. Hashtags,
 * mentions, links and emoji are no wording.
 */
export function wordingOf({ words }: Sentence): string[] {
  const wording: string[] = []
  let head = ''
  for (const { lower } of words) {
    const parts = marked.test(lower) ? lower.replace(/['’ʼ]/gu, '').split(/[-‑]/u) : [lower]
    for (const part of parts) {
      if (part === 'di' || part === 'ke') head = part
      else if (part !== '') {
        wording.push(head + part)
        head = ''
      }
    }
  }
  if (head !== '') wording.push(head)
  return wording
}

/** Three words in a row, each once; of fewer words, all of them as one. */
export function trigrams(wording: readonly string[]): string[] {
  if (wording.length === 0) return []
  if (wording.length < 3) return [wording.join(' ')]
  return wording.slice(2).map((word, index) => `${wording[index]} ${wording[index + 1]} ${word}`)
}
