import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { rules } from '../../utils/rules/index.ts'
import { createAnswers, folder, readPhrase } from '../fixtures/phrases.ts'

// What each rule says of drafts that were made for the pieces of its expressions (`npm run -s expressions`): a word, a
// bound or an edge that is lost shows here. Where a rule is to answer otherwise from now on, renew its lines with
// `npm run -s expressions -- family/rule --answers` and read the difference.

/** So many lines a test: the tool that changes the rules asks the quickest tests first. */
const most = 150

function partsOf(id: string): (readonly [string, readonly string[]])[] {
  const path = `${folder}/${id}.txt`
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : []
  return Array.from({ length: Math.ceil(lines.length / most) }, (_, part) => {
    const some = lines.slice(part * most, (part + 1) * most)
    return [some[0]!, some] as const
  })
}

describe.each(
  rules.map((rule) => [rule.id, rule, partsOf(rule.id)] as const).filter(([, , parts]) => parts.length > 0),
)('%s', (id, rule, parts) => {
  it.each(parts)('answers as it did from “%s” on', (_first, lines) => {
    const answer = createAnswers(rule)
    expect(
      lines.map((line) => answer(readPhrase(line))),
      `if that is meant: npm run -s expressions -- ${id} --answers`,
    ).toEqual(lines)
  })
})

it('keeps no drafts for rules that are gone', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.txt'),
  )
  const ids = new Set(rules.map(({ id }) => `${id}.txt`))
  expect(files.filter((file) => !ids.has(file.replaceAll('\\', '/')))).toEqual([])
})
