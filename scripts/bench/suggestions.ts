import { suggestHashtags } from '../../utils/pack/hashtags.ts'
import { readPack } from '../../utils/pack/pack.ts'
import type { Pack } from '../../utils/pack/schema.ts'
import { suggestTemplates } from '../../utils/pack/template.ts'
import { topicOf } from '../../utils/pack/topic.ts'
import { measure, type Timing } from './measure.ts'
import { officeText } from './texts.ts'

/** Syllables make up words that look like a region's, as many as are needed. */
const syllables = 'su ka ma ju kar ang si nda ng ci ba nyu ra wa ta na pe la bu hi jau'.split(' ')
const word = (seed: number) =>
  [seed, seed * 7 + 3, seed * 13 + 5].map((n) => syllables[n % syllables.length]).join('') +
  (seed > 2000 ? 'an' : '')
const range = (count: number) => Array.from({ length: count }, (_, at) => at)
const realWords = officeText(20_000, 7).match(/\p{L}{4,}/gu) ?? []

/** A pack of 500 hashtags with ten keywords each, 500 templates and 60 topics; half its keywords are in the texts. */
function largePack(): Pack {
  const keywords = (seed: number) =>
    range(10).map((at) =>
      at % 2 ? realWords[(seed * 31 + at * 17) % realWords.length]! : word(seed * 11 + at),
    )
  const topic = (seed: number) => `topik-${seed % 60}`
  const checked = readPack({
    schema: 1,
    id: 'besar',
    version: '1',
    institution: { name: 'Kabupaten Besar', unit: 'Diskominfo', region: 'Besar', timeZone: 'Asia/Jakarta' },
    hashtags: range(500).map((at) => ({
      tag: `#${word(at)}${word(at * 3)}${at}`,
      topics: [topic(at)],
      keywords: keywords(at),
    })),
    topics: range(60).map((at) => ({ id: topic(at), label: `Topik ${at}`, keywords: keywords(at + 600) })),
    templates: range(500).map((at) => ({
      id: `templat-${at}`,
      title: `Templat ${word(at)} ${realWords[at % realWords.length]}`,
      kind: 'post',
      body: `${officeText(200, at + 1)} {{tempat}}`,
      fields: [{ name: 'tempat', label: 'Tempat' }],
      topics: [topic(at)],
    })),
  })
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems.slice(0, 3)))
  return checked.value
}

export interface SuggestionRow {
  readonly size: number
  /** One character typed: hashtags, templates and topic for the draft. */
  readonly key: Timing
}

/** Milliseconds for all suggestions at a keystroke with a pack of 500 hashtags and 500 templates, and for preparing it. */
export function benchSuggestions(): { prepare: number; rows: SuggestionRow[] } {
  const pack = largePack()
  const uses = new Map(pack.hashtags.map(({ tag }, at) => [tag.slice(1).toLowerCase(), at % 9]))
  const suggest = (text: string) => [
    suggestHashtags(pack, { text, platform: 'facebook', today: '2026-11-23', uses }),
    suggestTemplates(pack, { text, platform: 'facebook', kind: 'post', today: '2026-11-23' }),
    topicOf(text, pack.topics),
  ]
  const begun = performance.now()
  suggest('')
  const prepare = performance.now() - begun
  const rows = [280, 2200].map((size) => {
    const text = `${officeText(size, 5)} #${word(4)}${word(12)}x4 `
    return { size, key: measure((turn) => suggest(text + 'warga desa '.slice(0, turn % 11))) }
  })
  return { prepare, rows }
}
