import type { AspirationSettings } from '../pack/aspirations.ts'
import { indexKeywords, type KeywordIndex } from '../pack/keywords.ts'
import type { Pack } from '../pack/schema.ts'
import { topicOf } from '../pack/topic.ts'
import { settingsOf } from './settings.ts'

const prepared = new WeakMap<AspirationSettings['units'], KeywordIndex>()

/** The pack's topic and the unit that a message is for, each empty where nothing speaks for one. */
export function assign(text: string, pack: Pack): { readonly topic: string; readonly unit: string } {
  const topic = topicOf(text, pack.topics)
  return { topic, unit: unitFor(text, topic, settingsOf(pack).units) }
}

/** A unit's own keywords go before its topics: a broken road at a school is not the school's. */
function unitFor(text: string, topic: string, units: AspirationSettings['units']): string {
  let index = prepared.get(units)
  if (!index) {
    index = indexKeywords(
      units.flatMap(({ keywords }, owner) => keywords.map((word) => ({ text: word, owner, weight: 1 }))),
      units.length,
    )
    prepared.set(units, index)
  }
  const { scores } = index.listen(text)
  const best = Math.max(0, ...scores)
  if (best > 0) return units[scores.indexOf(best)]!.name
  return topic === '' ? '' : (units.find(({ topics }) => topics.includes(topic))?.name ?? '')
}
