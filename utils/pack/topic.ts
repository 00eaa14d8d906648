import { indexKeywords, type KeywordIndex } from './keywords.ts'
import type { Pack } from './schema.ts'

const prepared = new WeakMap<Pack['topics'], KeywordIndex>()

/** The pack's topic that a text speaks of most; empty when it speaks of none. Prepared once for a list of topics. */
export function topicOf(text: string, topics: Pack['topics']): string {
  const { scores } = indexOf(topics).listen(text)
  const best = Math.max(0, ...scores)
  return best > 0 ? topics[scores.indexOf(best)]!.id : ''
}

function indexOf(topics: Pack['topics']): KeywordIndex {
  let index = prepared.get(topics)
  if (!index) {
    index = indexKeywords(
      topics.flatMap(({ label, keywords }, owner) => [
        ...keywords.map((text) => ({ text, owner, weight: 1 })),
        { text: label, owner, weight: 0.8 },
      ]),
      topics.length,
    )
    prepared.set(topics, index)
  }
  return index
}
