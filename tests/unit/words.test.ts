import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { rules } from '../../utils/rules/index.ts'
import { draftsOf } from '../fixtures/rule-drafts.ts'
import { legend, tell } from '../fixtures/telling-words.ts'

// Which words each rule rests on in its own examples and cases, as settled in tests/cases/words: `npm run words` settles
// it anew, and the diff shows what a change of a rule means.

const folder = 'tests/cases/words'
const fileOf = (id: string) => `${folder}/${id}.txt`
/** How many drafts are asked about in one test. */
const some = 60

/** What is settled of a rule: the lines under each draft's name. */
function settledOf(id: string): Map<string, string> {
  if (!existsSync(fileOf(id))) return new Map()
  const blocks = readFileSync(fileOf(id), 'utf8').matchAll(/^([a-z].*)\n((?: {2}.*\n)+)/gmu)
  return new Map([...blocks].map(([, name, lines]) => [name!, lines!]))
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const drafts = draftsOf(rule)
  if (process.env.SARING_SETTLE) {
    it('settles its words', { timeout: 300_000 }, () => {
      mkdirSync(dirname(fileOf(id)), { recursive: true })
      const told = [...tell(rule, drafts)].map(([name, lines]) => `${name}\n${lines}`)
      writeFileSync(fileOf(id), [legend, ...told].join('\n'))
    })
    return
  }
  const settled = settledOf(id)
  const parts = Array.from({ length: Math.ceil(drafts.length / some) }, (_, part) => part + 1)
  it.each(parts)('rests on the settled words, part %i', (part) => {
    const own = drafts.slice((part - 1) * some, part * some)
    const told = tell(rule, own)
    for (const { name } of own)
      expect(told.get(name) ?? '', `${name}: run npm run words and look at the diff`).toBe(
        settled.get(name) ?? '',
      )
  })
})

it('settles nothing of rules and drafts that are gone', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.txt'),
  )
  expect(files.map((file) => file.replaceAll('\\', '/').replace('.txt', '')).sort()).toEqual(
    rules.map(({ id }) => id).sort(),
  )
  const gone = rules.flatMap((rule) => {
    const names = new Set(draftsOf(rule).map(({ name }) => name))
    return [...settledOf(rule.id).keys()].filter((name) => !names.has(name))
  })
  expect(gone).toEqual([])
})
