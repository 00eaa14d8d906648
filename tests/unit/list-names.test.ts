import { expect, it, vi } from 'vitest'
import { WordList } from '../../utils/lexicon/word-list.ts'

const asked = [vi.spyOn(WordList.prototype, 'section'), vi.spyOn(WordList.prototype, 'tagged')]
await import('../../utils/rules/index.ts')

it('asks every word list only for sections and tags that it has', () => {
  const tagsOf = new Map<WordList, ReadonlySet<string>>()
  const has = (list: WordList, name: string) => {
    const known = tagsOf.get(list) ?? new Set(Array.from(list, ([, , tags]) => tags).flat())
    tagsOf.set(list, known)
    return known.has(name)
  }
  const missing = asked.flatMap(({ mock }) =>
    (mock.calls as string[][]).flatMap((names, call) =>
      names.filter((name) => !has(mock.contexts[call] as WordList, name)),
    ),
  )
  expect(asked[1]!.mock.calls.length).toBeGreaterThan(100)
  expect(missing).toEqual([])
})
