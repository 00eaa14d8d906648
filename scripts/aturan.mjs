// Writes docs/aturan.md from the rules' definitions; with --check only says whether it is current.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { terminalBundle } from './build-terminal.cjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const page = `${root}docs/aturan.md`
const built = await terminalBundle(root, 'aturan', 'scripts/terminal/aturan.ts')
const { reference } = await import(pathToFileURL(built).href)
const wanted = reference()
if (!process.argv.includes('--check')) writeFileSync(page, wanted)
else if (readFileSync(page, 'utf8') !== wanted) {
  console.error('docs/aturan.md is not what the rules say; run `npm run docs`.')
  process.exitCode = 1
}
