import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'saring-compiled-'))
afterAll(() => rmSync(folder, { recursive: true }))
const path = join(folder, 'a.cjs')

function build(word: string, second: number) {
  writeFileSync(path, `(function (exports) { exports.say = () => ${JSON.stringify(word)} })`)
  utimesSync(path, second, second)
}

/** What a fresh process gets. */
function start(): string {
  const loader = new URL('../../scripts/compiled-terminal.mjs', import.meta.url).href
  const program = `import { loadCompiled } from ${JSON.stringify(loader)}
    process.stdout.write(loadCompiled(${JSON.stringify(path)}).say())`
  return execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })
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
