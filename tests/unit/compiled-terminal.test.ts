import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'saring-compiled-'))
const { withLongStrings } = await import(new URL('../../scripts/long-strings.mjs', import.meta.url).href)
afterAll(() => rmSync(folder, { recursive: true }))
const path = join(folder, 'a.cjs')

function build(word: string, second: number) {
  const code = `(function (exports, require, longStrings) { exports.say = () => ${JSON.stringify(word)} })`
  writeFileSync(path, withLongStrings(code), 'latin1')
  utimesSync(path, second, second)
}

/** What Node is told by each command of the terminal. */
const flagsOf = (command: string): string[] =>
  JSON.parse(readFileSync('package.json', 'utf8'))
    .scripts[command].split(' ')
    .filter((word: string) => word.startsWith('--'))

/** What a fresh process gets that lasts so many ms. */
function start(flags: readonly string[] = [], lasting = 0): string {
  const loader = join(process.cwd(), 'scripts/compiled-terminal.cjs')
  const program = `const { loadCompiled } = require(${JSON.stringify(loader)})
    process.stdout.write(loadCompiled(${JSON.stringify(path)}).say())
    setTimeout(() => {}, ${lasting})`
  return execFileSync(process.execPath, [...flags, '-e', program], { encoding: 'utf8' })
}
const caches = () => readdirSync(folder).filter((file) => file.endsWith('.cache'))

it('leaves what it has compiled for the next start, and takes none of another build or that is broken', () => {
  build('satu', 1000)
  expect(start()).toBe('satu')
  const [first] = caches()
  const left = statSync(join(folder, first!)).mtimeMs
  expect(start()).toBe('satu')
  expect(caches().map((file) => statSync(join(folder, file)).mtimeMs)).toEqual([left])

  // As long as the one before.
  build('lima', 2000)
  expect(start()).toBe('lima')
  expect(caches()).toHaveLength(2)

  for (const file of caches()) writeFileSync(join(folder, file), 'rusak')
  expect(start()).toBe('lima')
  expect(start()).toBe('lima')
})

it('optimises later where Node was told not to, which leaves what was compiled as it is', () => {
  const [flags, ...others] = ['periksa', 'laporan', 'paket'].map(flagsOf)
  expect(flags).toContain('--no-opt')
  expect(others).toEqual([flags, flags])
  build('satu', 3000)
  const places = () => caches().map((file) => statSync(join(folder, file)).mtimeMs)
  start(flags, 400)
  const left = places()
  expect(start(flags, 400)).toBe('satu')
  expect(start(flags)).toBe('satu')
  expect(places()).toEqual(left)
})

it('gets its long strings to the letter, whatever stands in them', () => {
  const long = `"baris"\n\\ é ${'kata '.repeat(400)}`
  const wide = `“${long}”`
  const said = [long, 'pendek', wide, long]
  const list = said.map((each) =>
    JSON.stringify(each).replace(
      /[^\0-\x7f]/g,
      (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
    ),
  )
  const name = 'n'.repeat(80)
  const code = `(function (exports, require, longStrings) { exports.say = () => JSON.stringify([${list}, { '${name}': 1 }]) })`
  const written = withLongStrings(code)
  expect(written.split('longStrings.slice')).toHaveLength(3)
  writeFileSync(path, written, 'latin1')
  expect(JSON.parse(start())).toEqual([...said, { [name]: 1 }])
})
