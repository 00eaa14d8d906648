import type { Pack } from './schema.ts'
import { holds } from './topic.ts'

export interface RankedTag {
  readonly tag: string
  readonly required: boolean
  /** The draft's own words that speak for the tag. */
  readonly why: string
  readonly present: boolean
}

/**
 * The official hashtags for a draft: those in force today (`YYYY-MM-DD`), required ones first, then by how many of their
 * keywords and topics' keywords the draft holds.
 */
export function rankHashtags(pack: Pack, text: string, today: string): RankedTag[] {
  const lower = text.toLowerCase()
  return pack.hashtags
    .filter(({ from = '', until = '9' }) => from <= today && today <= until)
    .map((entry) => {
      const topical = pack.topics
        .filter(({ id }) => entry.topics.includes(id))
        .flatMap(({ keywords }) => keywords)
      const spoken = [...new Set([...entry.keywords, ...topical])].filter((word) =>
        holds(lower, word.toLowerCase()),
      )
      const present = new RegExp(`${entry.tag}(?![\\p{L}\\p{N}_])`, 'iu').test(text)
      return { entry, score: (entry.required ? 1000 : 0) + spoken.length, spoken, present }
    })
    .sort((a, b) => b.score - a.score)
    .map(({ entry: { tag, required }, spoken, present }) => ({
      tag,
      required,
      why: spoken.slice(0, 3).join(', '),
      present,
    }))
}
