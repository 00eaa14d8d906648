import fc from 'fast-check'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { entrySchema } from '../../utils/log/entry.ts'
import { quickCheck } from '../../utils/log/quick-check.ts'
import { officeEntries } from '../fixtures/office-week.ts'

const isEntry = quickCheck(entrySchema)
const entries = officeEntries(40)

/** What JSON can hold, and what stands on the borders of the schema. */
const odd = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    ...[
      '',
      ' ',
      'x'.repeat(201),
      'x'.repeat(2049),
      '\ud800',
      '2026-02-30T00:00:00Z',
      '2026-11-23T09:00:00+07:00',
    ],
    ...[-1, 0, 0.5, 1, 1.5, 2 ** 53, null, true, {}, [], [''], ['#A'], [{}]],
    ...['https://x.com/a', 'javascript:alert(1)', 'network', 'post', 'reply', '0'.repeat(64)],
  ),
)
/** Where an entry may be changed. */
const pathsOf = (value: unknown, path: readonly string[] = []): string[][] =>
  typeof value === 'object' && value !== null
    ? [[...path], ...Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...path, key]))]
    : [[...path]]

function changedAt(entry: unknown, path: readonly string[], key: string, value: unknown): unknown {
  const copy = structuredClone(entry) as Record<string, unknown>
  let at = copy
  for (const step of path) {
    const next = at[step]
    if (typeof next !== 'object' || next === null) {
      at[step] = value
      return copy
    }
    at = next as Record<string, unknown>
  }
  Object.defineProperty(at, key, { value, enumerable: true, writable: true, configurable: true })
  return copy
}

test('passes what the schema passes unchanged, and nothing else', () => {
  const additions = fc.constantFrom(
    'extra',
    '__proto__',
    'about',
    'gate',
    'thread',
    'scheduledFor',
    'uncertain',
    '0',
  )
  fc.assert(
    fc.property(fc.nat(39), fc.nat(), additions, odd, (index, place, key, value) => {
      const entry = entries[index]!
      const paths = pathsOf(entry)
      const given = JSON.parse(JSON.stringify(changedAt(entry, paths[place % paths.length]!, key, value)))
      const { success, output } = v.safeParse(entrySchema, given)
      const unchanged = success && JSON.stringify(sorted(output)) === JSON.stringify(sorted(given))
      expect(isEntry(given)).toBe(unchanged)
    }),
    { seed: 20_261_127, numRuns: 3000 },
  )
  for (const entry of entries) expect(isEntry(entry)).toBe(true)
})

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)])
}

test('passes what is just within a limit, and not what is just beyond it', () => {
  const [entry] = entries
  const list = (count: number) => Array(count).fill('#A')
  const both: [object, object][] = [
    [{ account: 'x'.repeat(200) }, { account: 'x'.repeat(201) }],
    [{ account: 'x' }, { account: '' }],
    [{ hashtags: list(500) }, { hashtags: list(501) }],
    [{ seq: 1 }, { seq: 0 }],
    [{ seq: Number.MAX_SAFE_INTEGER }, { seq: 2 ** 53 }],
    [
      { principles: { ...entry!.principles, kredibel: 0 } },
      { principles: { ...entry!.principles, kredibel: -0.01 } },
    ],
    [
      { principles: { ...entry!.principles, kredibel: 1 } },
      { principles: { ...entry!.principles, kredibel: 1.01 } },
    ],
  ]
  for (const [within, beyond] of both) {
    expect(isEntry({ ...entry, ...within }), JSON.stringify(within).slice(0, 40)).toBe(true)
    expect(isEntry({ ...entry, ...beyond }), JSON.stringify(beyond).slice(0, 40)).toBe(false)
  }
})

test('a schema that it does not know is noticed at once', () => {
  expect(() => quickCheck(v.bigint())).toThrow('bigint')
  expect(() => quickCheck(v.pipe(v.string(), v.minLength(2)))).toThrow('min_length')
})
