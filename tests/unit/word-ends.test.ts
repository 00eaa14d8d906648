import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { expressionsOf } from '../../scripts/find-expressions.ts'
import { patternFiles } from '../../scripts/list-pieces.ts'
import { plainWordEnds } from '../../scripts/word-ends.ts'

it.each([
  ['\\b(?:ada|akan)\\b', '\\b(?:ada|akan)(?!\\w)'],
  ['kata\\b', 'kata(?!\\w)'],
  ['\\d+\\b', '\\d+(?!\\w)'],
  ['(?:a|(b|c))+\\b', '(?:a|(b|c))+(?!\\w)'],
  ['(?<nama>a)\\b', '(?<nama>a)(?!\\w)'],
  ['(?:x(?=y)|z)\\b', undefined],
  ['(?:no\\.|nomor)\\b', undefined],
  ['(?:ada|akan)?\\b', undefined],
  ['(?:ada|akan){0,2}\\b', undefined],
  ['(?:ada|akan |)\\b', undefined],
  ['(?:ada|)\\b', undefined],
  ['ada?\\b', undefined],
  ['[a-z]\\b', undefined],
  ['\\p{L}\\b', undefined],
  ['a[\\b]', undefined],
  ['\\u2019\\b', undefined],
  ['\\u{1f000}\\b', undefined],
  ['(a)\\1\\b', undefined],
  ['(?<=a)\\b', undefined],
  ['\\\\b', undefined],
])('%s', (source, wanted) => {
  expect(plainWordEnds(source)).toBe(wanted ?? source)
})

it('leaves an expression to find what it found', () => {
  let changed = 0
  for (const file of patternFiles()) {
    for (const { node } of expressionsOf(readFileSync(file, 'utf8'), file)) {
      const { pattern = '', flags = '' } = node.regex ?? {}
      const made = plainWordEnds(pattern)
      if (made === pattern || pattern.length > 400) continue
      changed++
      const global = `${flags.replace(/[gy]/gu, '')}g`
      const [before, after] = [new RegExp(pattern, global), new RegExp(made, global)]
      // Texts out of words of the pattern itself, each with and without a letter behind it.
      const words = Array.from(pattern.matchAll(/[a-z]{3,}/gu), ([word]) => word)
      const text = words.map((word) => `${word} ${word}s (${word}), ${word}_ ${word}é ${word}-ku`).join(' ')
      expect(Array.from(text.matchAll(after), String)).toEqual(Array.from(text.matchAll(before), String))
    }
  }
  expect(changed).toBeGreaterThan(10)
})
