// Runs the terminal checker, building it first when it is missing or older than its sources.
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = join(root, '.output/terminal/periksa.js')

const newest = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((time, entry) => Math.max(time, statSync(join(entry.parentPath, entry.name)).mtimeMs), 0)
const age = statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0
if (age < Math.max(newest(join(root, 'utils')), newest(join(root, 'scripts')))) {
  const { buildTerminal } = await import('./build-terminal.mjs')
  await buildTerminal(root)
}
const { main } = await import(pathToFileURL(built).href)
process.exitCode = await main(process.argv.slice(2))
