import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' }).map((path) => join('docs', path)),
].filter((path) => path.endsWith('.md') && !path.includes('node_modules'))

test.each(pages)('%s leads nowhere in vain', (path) => {
  const source = readFileSync(path, 'utf8').replaceAll(/```[\s\S]*?```|`[^`\n]*`/gu, '')
  const targets = [...source.matchAll(/\]\((?!https?:|mailto:)([^)#\s]+)/gu)].map(([, to]) => to!)
  const missing = targets.filter((to) => !existsSync(join(dirname(path), to)))
  expect(missing).toEqual([])
})

const withDiffs = pages.filter((path) => path.startsWith('docs/contributing/new-'))

test.each(withDiffs)('the diff of %s applies to the code as it is', (path) => {
  const diffs = [...readFileSync(path, 'utf8').matchAll(/```diff\n([\s\S]*?)```/gu)].map(([, diff]) => diff!)
  expect(diffs.length).toBeGreaterThan(0)
  for (const diff of diffs) {
    const { status, stderr } = spawnSync('git', ['apply', '--check', '-'], { input: diff, encoding: 'utf8' })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  }
})

describe.each(['id', 'en'])('the stores’ text in %s', (language) => {
  const source = readFileSync(`docs/store/${language}.md`, 'utf8')
  const messages = JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8'))
  const [title = '', summary = '', description = ''] = source
    .split(/^#{1,2} .*$/mu)
    .slice(0, 4)
    .slice(1)

  test('is the one that the browser shows, within the stores’ limits', () => {
    expect(/^# (.*)$/mu.exec(source)![1]).toBe(messages.name.message)
    expect(messages.name.message.length).toBeLessThanOrEqual(45)
    expect(title.trim()).toBe('')
    expect(summary.trim()).toBe(messages.description.message)
    expect(messages.description.message.length).toBeLessThanOrEqual(132)
    expect(description.trim().length).toBeGreaterThan(400)
  })
})
