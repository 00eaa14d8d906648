import { diffWordsWithSpace } from 'diff'

/** A stretch of two texts: the same in both, only in the later one, or only in the earlier one. */
export interface Stretch {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** Changes, in words, from which on two texts are told apart as wholes: nobody reads them side by side. */
const mostEdits = 600

/** The difference of two texts by words, so that a change of a letter shows the whole word. */
export function differenceOf(before: string, after: string): Stretch[] {
  const changes = diffWordsWithSpace(before, after, { maxEditLength: mostEdits })
  const whole: Stretch[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
  if (!changes) return whole.filter(({ text }) => text !== '')
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}
