import { indexKeywords, type KeywordIndex } from './keywords.ts'
import type { Pack } from './schema.ts'

const prepared = new WeakMap<Pack['topics'], KeywordIndex>()

/** The pack's topic that a text speaks of most; empty when it speaks of none. Prepared once for a list of topics. */
export function topicOf(text: string, topics: Pack['topics']): string {
  let best = { owner: -1, score: 0 }
  for (const [owner, { score }] of indexOf(topics).listen(text)) {
    if (score > best.score || (score === best.score && owner < best.owner)) best = { owner, score }
  }
  return topics[best.owner]?.id ?? ''
}

function indexOf(topics: Pack['topics']): KeywordIndex {
  let index = prepared.get(topics)
  if (!index) {
    index = indexKeywords(
      topics.flatMap(({ label, keywords }, owner) => [
        ...keywords.map((text) => ({ text, owner, weight: 1 })),
        { text: label, owner, weight: 0.8 },
      ]),
    )
    prepared.set(topics, index)
  }
  return index
}
