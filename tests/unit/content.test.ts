import { expect, it } from 'vitest'
import { Content } from '../../utils/checker/content.ts'
import type { Draft, Sentence } from '../../utils/draft/types.ts'

/** A sentence as far as its content is looked at: a year it names, or a hashtag. */
const sentence = (named: number | string): Sentence => {
  const entity =
    typeof named === 'number' ? { kind: 'date', date: { year: named } } : { kind: 'hashtag', text: named }
  return { entities: [entity], memory: { answers: [] } } as unknown as Sentence
}
const draft = (...sentences: Sentence[]) =>
  ({ sentences: sentences.map((each) => ({ sentence: each, at: 0, line: 0 })) }) as unknown as Draft

const [a, b, c, d] = ['#A', '#B', '#C', '#D'].map(sentence) as [Sentence, Sentence, Sentence, Sentence]

it.each([
  ['one in the middle', [a, b, c], [a, d, c], { from: 1, removed: [b], added: [d] }],
  ['one more at the end', [a], [a, b], { from: 1, removed: [], added: [b] }],
  ['the last one gone', [a, b], [a], { from: 1, removed: [b], added: [] }],
  ['one more at the start', [b, c], [a, b, c], { from: 0, removed: [], added: [a] }],
  ['the first one gone', [a, b, c], [b, c], { from: 0, removed: [a], added: [] }],
  ['one of two alike gone', [a, a], [a], { from: 1, removed: [a], added: [] }],
  ['nothing', [a, b], [a, b], { from: 2, removed: [], added: [] }],
  ['everything', [a, b], [c, d], { from: 0, removed: [a, b], added: [c, d] }],
])('what changed is the shortest stretch: %s', (_, before, after, change) => {
  const content = new Content()
  content.follow(draft(...before))
  expect(content.follow(draft(...after))).toEqual(change)
  expect(content.sentences).toEqual(after)
  expect(content.named.hashtags).toEqual([
    ...new Set(after.map(({ entities }) => (entities[0] as { text: string }).text)),
  ])
})

it('the names stay the very same while no sentence with a name changes', () => {
  const content = new Content()
  const [one, two] = [sentence(2025), sentence(2026)]
  content.follow(draft(a, one))
  const { named } = content
  content.follow(draft(a, two))
  expect(content.named).toBe(named)
  content.follow(draft(two))
  expect(content.named).toEqual({ hashtags: [], mentions: [], links: [] })
})

it('the year is known while only one is named, however often', () => {
  const content = new Content()
  const [one, again, other] = [sentence(2025), sentence(2025), sentence(2026)]
  const yearOf = (...sentences: Sentence[]) => {
    content.follow(draft(...sentences))
    return content.year
  }
  expect(yearOf(a)).toEqual({})
  expect(yearOf(one, again)).toEqual({ draftYear: 2025 })
  expect(yearOf(one, other)).toEqual({})
  expect(yearOf(other)).toEqual({ draftYear: 2026 })
  expect(yearOf()).toEqual({})
})
