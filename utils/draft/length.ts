import { findXLinks } from './xLinks.ts'

/** A text's length and the platform's limit, both in the platform's own count. */
export interface Length {
  readonly used: number
  readonly limit: number
}

/** Limits as of November 2026; X and its paid tier weigh characters, the others count UTF-16 code units. */
const limits = { x: 280, instagram: 2200, facebook: 63_206 } as const
const longPostLimit = 25_000

/** Code points that X counts as one; every other counts as two (twitter-text configuration 3). */
const light: readonly (readonly [from: number, to: number])[] = [
  [0, 4351],
  [8192, 8205],
  [8208, 8223],
  [8242, 8247],
]
const linkWeight = 23
/** A whole emoji, however it is joined; one that Unicode does not know as such counts by its parts. */
const emoji = /\p{RGI_Emoji}|[#*0-9]\u20e3/vy
const leadingMentions = /^(?:\s*@\w{1,15}(?!\w))+\s*/

/**
 * How long a text is where it is to be posted. On X the mentions that open a reply do not count; `longPosts` is for
 * accounts that may post up to 25,000 there.
 */
export function countLength(
  text: string,
  platform: keyof typeof limits,
  kind: 'post' | 'reply' | 'comment' = 'post',
  longPosts = false,
): Length {
  if (platform !== 'x') return { used: text.length, limit: limits[platform] }
  const counted = kind === 'post' ? text : text.replace(leadingMentions, '')
  return { used: weigh(counted), limit: longPosts ? longPostLimit : limits.x }
}

/** The weighted length of a post on X, after composition (NFC). */
function weigh(raw: string): number {
  const text = raw.normalize('NFC')
  const links = new Map(findXLinks(text).map(({ start, end }) => [start, end]))
  let weight = 0
  for (let at = 0; at < text.length; ) {
    const link = links.get(at)
    const pictured = link === undefined ? endOfEmoji(text, at) : undefined
    if (link !== undefined) {
      weight += linkWeight
      at = link
    } else if (pictured !== undefined) {
      weight += 2
      at = pictured
    } else {
      const point = text.codePointAt(at)!
      weight += point < 4352 || light.some(([from, to]) => point >= from && point <= to) ? 1 : 2
      at += point > 0xffff ? 2 : 1
    }
  }
  return weight
}

/** Where the emoji at `at` ends; undefined for none. Plain letters are told cheaply. */
function endOfEmoji(text: string, at: number): number | undefined {
  const next = text.charCodeAt(at + 1)
  if (text.charCodeAt(at) < 0xa9 && next !== 0xfe0f && next !== 0x20e3) return undefined
  emoji.lastIndex = at
  return emoji.test(text) ? emoji.lastIndex : undefined
}
