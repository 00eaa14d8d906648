import type { Pack } from './schema.ts'

/** The pack's topic whose keywords stand most often in a text; empty when none does. */
export function topicOf(text: string, topics: Pack['topics']): string {
  const lower = text.toLowerCase()
  let best = { id: '', hits: 0 }
  for (const { id, keywords } of topics) {
    const hits = keywords.filter((keyword) => holds(lower, keyword.toLowerCase())).length
    if (hits > best.hits) best = { id, hits }
  }
  return best.id
}

/** Whether a keyword stands in a text at the start of a word, so that `vaksin` is found in `vaksinasi`. */
export function holds(lower: string, keyword: string): boolean {
  for (let at = lower.indexOf(keyword); at >= 0; at = lower.indexOf(keyword, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(lower[at - 1]!)) return true
  }
  return false
}
