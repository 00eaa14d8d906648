import { readdirSync, rmSync, utimesSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { afterAll, expect, it } from 'vitest'

const script = (name: string) => import(new URL(`../../scripts/${name}.cjs`, import.meta.url).href)
const { terminalBundle } = await script('build-terminal')
const { loadCompiled } = await script('compiled-terminal')

const root = process.cwd()
const folder = `${root}/.output/terminal`
const left = () => readdirSync(folder).filter((file) => file.startsWith('whole'))
afterAll(() => {
  for (const file of left()) rmSync(`${folder}/${file}`)
})

it('is one file for each format, and is built anew over an earlier one', async () => {
  const build = () => terminalBundle(root, 'whole', 'tests/fixtures/terminal/whole.ts', 'cjs')
  const built = await build()
  utimesSync(built, 1, 1)
  expect(await build()).toBe(built)
  expect(left()).toEqual(['whole.cjs', 'whole.js'])
  expect(await loadCompiled(built).say()).toBe('satu')
  const { say } = await import(pathToFileURL(`${folder}/whole.js`).href)
  expect(await say()).toBe('satu')
})
