import { createOverlap } from '../../../draft/overlap.ts'
import type { Context } from '../../define.ts'
import { draftOf, publishedOn } from '../../past.ts'
import type { Side } from './sides.ts'
import { content } from './subject.ts'

interface Log {
  readonly find: ReturnType<typeof createOverlap>
  readonly sizes: readonly number[]
  readonly read: (document: number) => Side
}

const logs = new WeakMap<Context['history'], Log>()

/** The history, read once and searched by the words of its subjects. */
export function indexed(history: Context['history']): Log {
  const known = logs.get(history)
  if (known) return known
  const sides = history.map((past): Side => {
    const draft = draftOf(past)
    return {
      draft,
      today: publishedOn(past) ?? { year: 1970, month: 1, day: 1 },
      year: undefined,
    }
  })
  const contents = sides.map(
    ({ draft }) => new Set(draft.sentences.flatMap(({ sentence }) => content(sentence))),
  )
  const log: Log = {
    find: createOverlap(contents),
    sizes: contents.map(({ size }) => size),
    read: (document) => sides[document]!,
  }
  logs.set(history, log)
  return log
}

/** From this share of the shorter text's content words on two posts are about the same thing, if so many are shared. */
const sameShare = 0.5
const fewestShared = 4

/** From so many shared words on two posts in two languages may be about the same. */
const fewestAcross = 2

/** Places in the history of what may tell of the same in another language: too few words are shared to say so. */
export const maybeTheSame = (own: ReadonlySet<string>, log: Log): number[] =>
  log
    .find(own)
    .filter(({ shared }) => shared >= fewestAcross)
    .map(({ document }) => document)

/** Places in the history of what tells of the same: by its activity where both have one, else by its words. */
export function aboutTheSame(own: ReadonlySet<string>, log: Log, { history, activity }: Context): number[] {
  const akin = log
    .find(own)
    .filter(
      ({ document, shared }) =>
        shared >= fewestShared && shared / Math.min(own.size, log.sizes[document]!) >= sameShare,
    )
    .map(({ document }) => document)
  if (activity === undefined) return akin
  const unnamed = akin.filter((document) => history[document]!.activity === undefined)
  return [...unnamed, ...history.flatMap((past, document) => (past.activity === activity ? [document] : []))]
}
