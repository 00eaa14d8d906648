import * as v from 'valibot'
import { label } from '../pack/kinds.ts'
import { fingerprintOf } from './fingerprint.ts'

/** Where a text of the newsroom is to appear: the platforms, and the office's own website. */
export const channels = ['x', 'facebook', 'instagram', 'website'] as const
export type Channel = (typeof channels)[number]

/** Posts of one thread, at most. */
export const mostParts = 25
/** UTF-16 units of one part, as many as a log entry holds. */
const longestPart = 100_000

const part = v.pipe(
  v.string(),
  v.maxLength(longestPart, `lebih dari ${longestPart.toLocaleString('id-ID')} karakter`),
  v.transform((text) => text.toWellFormed()),
)

/** One channel's text, as it stands in a file. */
export const channelTextSchema = v.strictObject({
  channel: v.picklist(channels),
  /** The account that it is for, where that is settled. */
  account: v.optional(label),
  /** One; on X the posts of a thread, in order. */
  parts: v.pipe(
    v.array(part),
    v.minLength(1, 'paling sedikit satu bagian'),
    v.maxLength(mostParts, `lebih dari ${mostParts} bagian`),
  ),
})

/** All texts of one activity, each channel once. */
export const channelTextsSchema = v.pipe(
  v.array(channelTextSchema),
  v.minLength(1, 'paling sedikit satu naskah'),
  v.maxLength(channels.length, `lebih dari ${channels.length} kanal`),
  v.check(
    (texts) => new Set(texts.map(({ channel }) => channel)).size === texts.length,
    'satu kanal disebut dua kali',
  ),
)

export type ChannelText = v.InferOutput<typeof channelTextSchema>

const written = (texts: readonly ChannelText[]): string[] =>
  texts.flatMap(({ parts }) => parts).filter((text) => text.trim() !== '')

/** The fingerprints of everything that these texts would publish; nothing for empty ones. */
export const fingerprintsOf = (texts: readonly ChannelText[]): string[] => [
  ...new Set(written(texts).map(fingerprintOf)),
]

export const isEmpty = (texts: readonly ChannelText[]): boolean => written(texts).length === 0

/** Whether both publish the very same words on the same channels. White space counts for nothing. */
export function sameTexts(one: readonly ChannelText[], other: readonly ChannelText[]): boolean {
  const key = (texts: readonly ChannelText[]) =>
    texts
      .map(({ channel, parts }) => `${channel} ${parts.map(fingerprintOf).join(' ')}`)
      .sort()
      .join('\n')
  return key(one) === key(other)
}
