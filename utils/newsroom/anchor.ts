import * as v from 'valibot'
import { type Channel, type ChannelText, channels, mostParts } from './text.ts'

/** UTF-16 units of the words that a comment may quote, and of what it remembers on either side of them. */
export const longestQuote = 1000
const contextLength = 32
/** Units around the words that must agree before they are taken for the same words at another place. */
const enough = 8
/** Words so long are not there by chance. */
const telling = 16
/** Places looked at before the search is given up: one letter stands in a long text very often. */
const mostPlaces = 2000

const offset = v.pipe(
  v.number(),
  v.integer('harus bilangan bulat'),
  v.minValue(0, 'kurang dari 0'),
  v.maxValue(200_000, 'terlalu besar'),
)
const stretch = (most: number) => v.pipe(v.string(), v.maxLength(most, `lebih dari ${most} karakter`))

/** A stretch of one channel's text, in UTF-16 units, end exclusive, with the words that stood there. */
export const anchorSchema = v.strictObject({
  channel: v.picklist(channels),
  part: v.pipe(offset, v.maxValue(mostParts - 1, 'bagian itu tidak ada')),
  start: offset,
  end: offset,
  quote: v.pipe(stretch(longestQuote), v.nonEmpty('tidak boleh kosong')),
  before: stretch(contextLength),
  after: stretch(contextLength),
})

export type Anchor = v.InferOutput<typeof anchorSchema>

/** Where an anchor's words stand now. */
export interface Place {
  readonly part: number
  readonly start: number
  readonly end: number
}

const segmenter = new Intl.Segmenter('id', { granularity: 'grapheme' })

/** Whether no character as people see it, an emoji or a letter with its marks, is cut at that offset. */
function isBoundary(segments: Intl.Segments, length: number, at: number): boolean {
  return at === 0 || at === length || segments.containing(at)?.index === at
}

/**
 * Takes hold of a selection. It is widened to whole characters, and shortened to `longestQuote`. Undefined for one that
 * holds nothing.
 */
export function anchorAt(
  text: string,
  { start, end, ...where }: { readonly channel: Channel; readonly part: number } & Omit<Place, 'part'>,
): Anchor | undefined {
  if (start >= end || end > text.length) return undefined
  const segments = segmenter.segment(text)
  const from = segments.containing(start)?.index ?? start
  let to = end
  if (!isBoundary(segments, text.length, to)) {
    const last = segments.containing(to)!
    to = last.index + last.segment.length
  }
  if (to - from > longestQuote) to = segments.containing(from + longestQuote)!.index
  return from < to ? held(text, { ...where, start: from, end: to }) : undefined
}

const held = (
  text: string,
  { channel, part, start, end }: Pick<Anchor, 'channel' | 'part' | 'start' | 'end'>,
): Anchor => ({
  channel,
  part,
  start,
  end,
  quote: text.slice(start, end),
  before: text.slice(Math.max(0, start - contextLength), start),
  after: text.slice(end, end + contextLength),
})

/** Where the words of an anchor stand in these texts; undefined where they are gone. */
export function placeOf(texts: readonly ChannelText[], anchor: Anchor): Place | undefined {
  const parts = texts.find(({ channel }) => channel === anchor.channel)?.parts ?? []
  const own = parts[anchor.part]
  const here = own === undefined ? undefined : findIn(own, anchor)
  if (here) return { part: anchor.part, ...here }
  for (const [part, text] of parts.entries()) {
    const found = part === anchor.part ? undefined : findIn(text, { ...anchor, start: -1 })
    if (found) return { part, ...found }
  }
  return undefined
}

function findIn(
  text: string,
  { start, quote, before, after }: Pick<Anchor, 'start' | 'quote' | 'before' | 'after'>,
): Omit<Place, 'part'> | undefined {
  const segments = segmenter.segment(text)
  const isWhole = (at: number) =>
    isBoundary(segments, text.length, at) && isBoundary(segments, text.length, at + quote.length)
  const places: { readonly at: number; readonly score: number }[] = []
  const company = before.length + after.length
  for (
    let at = text.indexOf(quote);
    at !== -1 && places.length < mostPlaces;
    at = text.indexOf(quote, at + 1)
  ) {
    const score = commonEnd(text, at, before) + commonStart(text, at + quote.length, after)
    const stays = at === start && score >= Math.min(2, company)
    if (stays || score >= enough || quote.length >= telling) places.push({ at, score })
  }
  const best = places
    .sort((a, b) => b.score - a.score || Math.abs(a.at - start) - Math.abs(b.at - start))
    .find(({ at }) => isWhole(at))
  return best && { start: best.at, end: best.at + quote.length }
}

/** Units before `at` that are the end of `context`. */
function commonEnd(text: string, at: number, context: string): number {
  let length = 0
  while (length < context.length && text[at - 1 - length] === context[context.length - 1 - length]) length++
  return length
}

function commonStart(text: string, at: number, context: string): number {
  let length = 0
  while (length < context.length && text[at + length] === context[length]) length++
  return length
}

/**
 * The anchor after its texts were changed from one state to another: beside an edit its words keep their place exactly,
 * however often they stand in the text; words that were cut out are looked for elsewhere. One whose words are gone keeps
 * them, so that it finds its place again when they come back.
 */
export function followAnchor(
  anchor: Anchor,
  before: readonly ChannelText[],
  after: readonly ChannelText[],
): Anchor {
  const [old, next] = [before, after].map(
    (texts) => texts.find(({ channel }) => channel === anchor.channel)?.parts[anchor.part],
  )
  if (old !== undefined && old === next) return anchor
  const moved = old === undefined || next === undefined ? undefined : beside(anchor, old, next)
  if (moved) return moved
  const place = placeOf(after, anchor)
  const text = after.find(({ channel }) => channel === anchor.channel)?.parts[place?.part ?? -1]
  return place && text !== undefined ? held(text, { channel: anchor.channel, ...place }) : anchor
}

/** The anchor beside the one stretch in which two texts differ; undefined when that touches its words. */
function beside(anchor: Anchor, old: string, next: string): Anchor | undefined {
  const { channel, part, start, end, quote } = anchor
  if (old.slice(start, end) !== quote) return undefined
  const shift = shiftOf(start, end, old, next)
  if (shift === undefined) return undefined
  const segments = segmenter.segment(next)
  const place = { channel, part, start: start + shift, end: end + shift }
  // A mark typed right behind the last letter makes another letter of it.
  const whole = [place.start, place.end].every((at) => isBoundary(segments, next.length, at))
  return whole ? held(next, place) : undefined
}

/** By how much a stretch was moved by the edit that made `next` of `old`; undefined when the edit touched it. */
function shiftOf(start: number, end: number, old: string, next: string): number | undefined {
  const [head, tail] = [commonStart(next, 0, old), commonEnd(next, next.length, old)]
  if (end <= head) return 0
  // Where a word beside its like was taken out, either may be the one: seen from the end, it was the other.
  return start >= old.length - tail ? next.length - old.length : undefined
}
