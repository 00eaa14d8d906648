import { expect, test } from 'vitest'
import type { LogEntry } from '../../utils/log/entry.ts'
import { Sources } from '../../utils/log/import/sources.ts'
import { newPost } from '../fixtures/post.ts'

const entry = (installation: string, changes: Partial<LogEntry> = {}) =>
  ({ ...newPost(), installation, ...changes }) as LogEntry

/** Collects in one go, and in two parts that are merged. */
function bothWays(entries: readonly (readonly [LogEntry, number])[], cut: number) {
  const collect = (some: typeof entries) => {
    const sources = new Sources()
    for (const [one, at] of some) sources.add(one, at)
    return sources
  }
  const merged = collect(entries.slice(0, cut))
  merged.merge(collect(entries.slice(cut)).inOrder())
  return [collect(entries), merged]
}

test('those from whom entries are, with their names and times, the one with the most first', () => {
  const entries = [
    [entry('a', { admin: 'Sari', unit: '', account: '@a' }), 5],
    [entry('b', { admin: 'Budi', unit: 'Dinkes', account: '@b' }), 3],
    [entry('b', { admin: '', unit: 'Dinkes', account: '@c' }), 9],
    [entry('a', { admin: 'Sari', unit: 'Kominfo', account: '@a' }), 2],
    [entry('b', { admin: 'Budi', unit: 'Dinkes', account: '@b' }), 1],
  ] as const
  const a = {
    installation: 'a',
    entries: 2,
    admins: ['Sari'],
    units: ['Kominfo'],
    accounts: ['@a'],
    first: 2,
    last: 5,
  }
  const b = {
    ...{ installation: 'b', entries: 3, admins: ['Budi'], units: ['Dinkes'], accounts: ['@b', '@c'] },
    ...{ first: 1, last: 9 },
  }
  for (const cut of [0, 1, 2, 3, 5])
    for (const sources of bothWays(entries, cut)) {
      expect(sources.inOrder()).toEqual([a, b])
      expect(sources.list()).toEqual([b, a])
      expect(sources.list(new Map([['a', 'gaps']]))).toEqual([b, { ...a, chain: 'gaps' }])
    }
})

test('no more than twenty names are told of each, and no more than 500 installations', () => {
  const many = Array.from({ length: 30 }, (_, index) => [entry('a', { admin: `${index}` }), index] as const)
  for (const sources of bothWays(many, 15)) {
    const [source] = sources.list()
    expect(source!.admins).toEqual(Array.from({ length: 20 }, (_, index) => `${index}`))
    expect(source).toMatchObject({ entries: 30, first: 0, last: 29 })
  }
  const others = Array.from({ length: 502 }, (_, index) => [entry(`i${index}`), index] as const)
  for (const sources of bothWays([...others, others[499]!, others[500]!], 490)) {
    expect(sources.inOrder()).toHaveLength(500)
    expect(sources.list()[0]).toMatchObject({ installation: 'i499', entries: 2 })
  }
})
