// Writes the architecture page and its picture from the imports; with --check only says whether they are current.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
const { runnerImport } = await import('vite')
const { module } = await runnerImport(`${root}scripts/terminal/architecture.ts`, {
  configFile: false,
  logLevel: 'error',
})
const files = {
  'docs/images/architecture.svg': await module.architecturePicture(),
  'docs/contributing/architecture.md': module.architecturePage(),
}
for (const [path, wanted] of Object.entries(files)) {
  if (!process.argv.includes('--check')) writeFileSync(root + path, wanted)
  else if (!existsSync(root + path) || readFileSync(root + path, 'utf8') !== wanted) {
    console.error(`${path} is not what the imports say; run \`npm run docs\`.`)
    process.exitCode = 1
  }
}
