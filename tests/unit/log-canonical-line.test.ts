import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonOfLine, lineOf } from '../../utils/log/block.ts'
import { canonicalJson } from '../../utils/log/canonical.ts'
import { entrySchema, type LogEntry } from '../../utils/log/entry.ts'
import { digestBytes, digester, digestMany } from '../../utils/log/hash.ts'
import { canonicalBytes, isCanonicalLine } from '../../utils/log/import/canonical-line.ts'
import { type Element, splitJson } from '../../utils/log/import/json-split.ts'
import { quickCheck } from '../../utils/log/quick-check.ts'
import { sha256OfMany } from '../../utils/log/sha256-lanes.ts'
import { officeEntries } from '../fixtures/office-week.ts'

const seed = 20_261_127
const isEntry = quickCheck(entrySchema)
const entries = officeEntries(40)
const exported = (entry: LogEntry) => jsonOfLine(lineOf(entry.hash, canonicalJson(entry)))
const lines = entries.map(exported)

/** An entry with the odd values that the schema lets through. */
const someEntry = fc
  .record({
    entry: fc.constantFrom(...entries),
    text: fc.string({ unit: 'binary', maxLength: 60 }),
    alt: fc.string({ unit: 'grapheme', maxLength: 20 }),
    score: fc.oneof(
      { weight: 3, arbitrary: fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000) },
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(0, 1, 1e-7, 1e-6, 0.1 + 0.2),
    ),
    seq: fc.oneof(fc.nat(), fc.constantFrom(1, 2 ** 53 - 1, 999_999_999_999_999)),
  })
  .map(({ entry, text, alt, score, seq }) => ({
    ...entry,
    text: text.toWellFormed(),
    media: [{ type: 'image', alt: alt.toWellFormed() }],
    principles: { ...entry.principles, responsif: score === 0 ? 0 : score },
    seq: seq + 1 > Number.MAX_SAFE_INTEGER ? seq : seq + 1,
  }))

/** Other ways of writing the same, and slips of the pen. */
const changes: readonly ((line: string, at: number) => string)[] = [
  (line, at) => `${line.slice(0, at)} ${line.slice(at)}`,
  (line, at) => line.slice(0, at) + line.slice(at + 1),
  (line, at) => `${line.slice(0, at)},${line.slice(at)}`,
  (line, at) => `${line.slice(0, at)}\\u0061${line.slice(at + 1)}`,
  (line, at) => `${line.slice(0, at)}\\/${line.slice(at)}`,
  (line, at) => `${line.slice(0, at)}0${line.slice(at)}`,
  (line) => line.replace(/:(\d+)([,}])/u, ':$1.0$2'),
  (line) => line.replace(/:1([,}])/u, ':1e0$1'),
  (line) => line.replace(/("account":"[^"]*"),("admin":"[^"]*")/u, '$2,$1'),
  (line) => line.replace(/("id":"[^"]*"),("version":"[^"]*")/u, '$2,$1'),
  (line) => line.replace(/("account":"[^"]*")/u, '$1,$1'),
  (line) => line.replace(/,"hash":"[0-9a-f]{64}"\}$/u, '}'),
  (line) => line.toUpperCase(),
]

describe('a line of an export', () => {
  test('is known as canonical only where it is what canonicalJson writes', () => {
    let canonical = 0
    fc.assert(
      fc.property(someEntry, fc.constantFrom(...changes), fc.nat(), (entry, change, at) => {
        const line = exported(entry)
        for (const given of [line, change(line, at % line.length)]) {
          const data = parsed(given)
          if (!isEntry(data) || !isCanonicalLine(given)) continue
          canonical += 1
          const bytes = canonicalBytes(new TextEncoder().encode(given))
          expect(new TextDecoder().decode(bytes)).toBe(canonicalJson(data as LogEntry))
        }
      }),
      { seed, numRuns: 3000 },
    )
    expect(canonical).toBeGreaterThan(1000)
  })

  test('is known when it is as usual', () => {
    expect(lines.filter((line) => !isCanonicalLine(line))).toEqual([])
  })

  test('takes no longer than its length asks when it is not', () => {
    const hostile = [
      `{"text":"${'\\n'.repeat(200_000)}`,
      `{"hashtags":[${'"a",'.repeat(200_000)}`,
      `{"findings":[${'{"rule":"a"},'.repeat(100_000)}`,
      `{"links":[${'1'.repeat(200_000)}`,
    ]
    for (const line of hostile) expect(isCanonicalLine(line)).toBe(false)
  })

  test('is cut out of a file as it is byte by byte', async () => {
    const frame = (body: string) => `{"format":"saring-log","version":1,"entries":[${body}]}`
    const cut = async (text: string, isLine?: (line: string) => boolean) => {
      const elements: Element[] = []
      try {
        const pieces = splitJson(new Blob([text]), undefined, isLine)
        for (let next = await pieces.next(); ; next = await pieces.next()) {
          if (next.done) return { elements, frame: next.value }
          elements.push(...next.value.map(({ bytes: _, ...element }) => element))
        }
      } catch (error) {
        return { elements, error: String(error) }
      }
    }
    const separator = fc.constantFrom(',\n', ',\n', ',\n', '\n', ',', ',\r\n', ', \n', '\n,\n', ',,\n')
    const item = fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...lines) },
      fc.constantFrom('{}', '{"a":[{}]}', '7', '{"text":"\n"}', '{', '}', ']', '"', `${lines[0]} `),
    )
    const files = fc.array(fc.tuple(item, separator), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(files, async (parts) => {
        const text = frame(`\n${parts.flat().join('')}\n`)
        expect(await cut(text, isCanonicalLine)).toEqual(await cut(text))
      }),
      { seed, numRuns: 300 },
    )
  })
})

test('SHA-256 is that of everybody, at every length', () => {
  const digest = digester()
  for (let length = 0; length < 300; length += 1) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 151 + length) & 255)
    expect(digestBytes(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'))
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
      expect(digest(text)).toBe(createHash('sha256').update(text.toWellFormed()).digest('hex'))
    }),
    { seed, numRuns: 300 },
  )
  // Longer than what a digester has room for at first, and short again.
  for (const text of ['é'.repeat(16_385), '€'.repeat(30_000), 'a'])
    expect(digest(text)).toBe(createHash('sha256').update(text).digest('hex'))
  const large = new Uint8Array(3_000_001).fill(7)
  expect(digestBytes(large)).toBe(createHash('sha256').update(large).digest('hex'))
})

test('SHA-256 of many at once is that of each by itself', () => {
  const message = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc.integer({ min: 0, max: 5000 }).map((length) => new Uint8Array(length).fill(length & 255)),
  )
  fc.assert(
    fc.property(fc.array(message, { maxLength: 150 }), (messages) => {
      const wanted = messages.map((bytes) => createHash('sha256').update(bytes).digest('hex'))
      expect(digestMany(messages)).toEqual(wanted)
    }),
    { seed, numRuns: 60 },
  )
  // Done in lanes, or this would have proven nothing of them.
  expect(sha256OfMany([])).toBeDefined()
  const large = [1, 70_000, 3_000_001].map((length) => new Uint8Array(length).fill(9))
  expect(digestMany(large)).toEqual(large.map(digestBytes))
})

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}
