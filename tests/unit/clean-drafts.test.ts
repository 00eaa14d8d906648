import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createChecker } from '../../utils/checker/checker.ts'
import { createParser } from '../../utils/draft/parse.ts'
import { meets } from '../../utils/lexicon/signals.ts'
import { rules } from '../../utils/rules/index.ts'
import { contextOfCase, inputOf } from '../fixtures/case.ts'

// A draft that was written to hold nothing for one rule holds nothing for the others either, but for what
// also-found.txt names. Each rule is asked about a quarter of those that hold something it may start from.

const folder = 'tests/cases'
const linesOf = (file: string) =>
  readFileSync(`${folder}/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
const known = new Set(linesOf('also-found.txt'))
const settled = new Set(linesOf('settled.txt').map((line) => line.split(' ')[0]))
/** These speak of what a draft lacks, or of words that most readers know: they are right about many clean drafts. */
const demanding = new Set([
  'berita/5w1h',
  'terintegrasi/tautan-resmi',
  'aksesibilitas/teks-alternatif',
  'responsif/kanal-aduan',
  'profesional/akronim',
])

const drafts = readdirSync(folder)
  .filter((file) => file.endsWith('.ndjson'))
  .flatMap((file) => linesOf(file).map((line) => JSON.parse(line)))
  .filter((one) => one.expect.length === 0 && settled.has(one.id))
  .map(({ id, input }) => ({ ...inputOf(input), id: id as string }))
const parsed = new Map(drafts.map(({ id, text }) => [id, createParser()(text).sentences]))
const share = (id: string) => [...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0)

describe('clean drafts', () => {
  it.each(rules.filter(({ id }) => !demanding.has(id)).map((rule, index) => [rule.id, rule, index] as const))(
    'hold nothing for %s',
    (name, rule, index) => {
      const { needs } = rule
      const tempting = drafts.filter(
        ({ id }) =>
          (share(id) + index) % 4 === 0 &&
          (!needs || parsed.get(id)!.some(({ sentence }) => meets(sentence, needs))),
      )
      const checker = createChecker([rule])
      const found = tempting.flatMap(({ id, ...input }) =>
        checker
          .check(input.text, contextOfCase(input))
          .findings.filter(() => !known.has(`${id} ${name}`))
          .map(({ start, end }) => `${id}: ${input.text.slice(start, end)}`),
      )
      expect(found).toEqual([])
    },
  )
})
