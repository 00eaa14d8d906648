import type { Phrase } from '../../tests/fixtures/phrases.ts'
import type { Tried } from './drafts.ts'
import type { Expression } from './expression.ts'
import { find } from './matching.ts'

/** Puts a phrase into a draft, or into what surrounds one. */
export type Frame = (phrase: string) => Phrase

/** Around a phrase that stands alone. */
export const lonely: readonly Frame[] = [
  (phrase) => ({ text: `${phrase}.` }),
  (phrase) => ({ text: phrase }),
  (phrase) => ({ text: `Meja ${phrase} kayu.` }),
]

/** A draft around what an expression was asked: in the place of what it matched, at either end, or of all of it. */
export function framesAround(expression: Expression, base: Tried): Frame[] {
  const frames: Frame[] = []
  for (const text of base.asked.get(expression)!) {
    const match = find(expression.original, text)
    const matched: [number, number] | undefined = match
      ? [match.index, match.index + match[0].length]
      : undefined
    for (const at of placesOf(text, base.text)) {
      const put = (start: number, end: number, space = '') =>
        frames.push(frameAt(base, at + start, at + end, space))
      if (matched) put(...matched)
      else {
        const end = text.length - (/[.!?]$/u.test(text) ? 1 : 0)
        put(end, end, /\s$/u.test(text) || text === '' ? '' : 'before')
        put(0, 0, /^\s/u.test(text) ? '' : 'after')
        if (/\s$/u.test(text)) put(end - 1, end)
        if (text.length < 40) put(0, text.length)
      }
    }
    if (base.around && text !== '') frames.push(...framesBeside(base, base.around, text, matched))
  }
  return frames
}

/** Around what was asked of the surroundings of a draft: the description of a picture, what it replies to. */
function framesBeside(
  { text: draft }: Phrase,
  around: object,
  asked: string,
  matched: readonly [number, number] | undefined,
): Frame[] {
  const inside = (text: string) => JSON.stringify(text).slice(1, -1)
  const written = JSON.stringify(around)
  const at = written.toLowerCase().indexOf(inside(asked).toLowerCase())
  if (at < 0) return []
  const end = at + inside(asked).length
  const ranges = matched
    ? [matched]
    : ([
        [0, asked.length],
        [0, 0],
        [asked.length, asked.length],
      ] as const)
  return ranges.map(([from, to]) => (phrase) => ({
    text: draft,
    around: JSON.parse(
      written.slice(0, at) + inside(asked.slice(0, from) + phrase + asked.slice(to)) + written.slice(end),
    ),
  }))
}

/** Where a piece of a draft stands in it, whatever its capitals: a short one may stand at several places. */
function placesOf(piece: string, text: string): number[] {
  const places: number[] = []
  const lower = text.toLowerCase()
  for (
    let at = lower.indexOf(piece.toLowerCase());
    at >= 0;
    at = lower.indexOf(piece.toLowerCase(), at + 1)
  ) {
    places.push(at)
    if (piece === '' || places.length === 4) break
  }
  return places
}

/** A draft with a place at the end of each of its words. */
export function framesBetweenWords(base: Tried): Frame[] {
  return [...base.text.matchAll(/(?<=[\p{L}\d])(?=[\s.,!?])/gu)]
    .slice(0, 16)
    .flatMap(({ index }) => [
      frameAt(base, index, index, 'before'),
      (phrase) => frameAt(base, index, index)(`, ${phrase}`),
    ])
}

const frameAt =
  ({ text, around }: Phrase, start: number, end: number, space = ''): Frame =>
  (phrase) => ({
    text:
      text.slice(0, start) +
      (space === 'before' ? ' ' : '') +
      phrase +
      (space === 'after' ? ' ' : '') +
      text.slice(end),
    ...(around && { around }),
  })
