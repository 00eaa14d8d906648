// Writes the schemas of the pack and of the browser's policy from their one definition; with --check only says whether
// they are current.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { terminalBundle } from './build-terminal.cjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const built = await terminalBundle(root, 'pack-schema', 'scripts/terminal/pack-schema.ts')
const { packJsonSchema, managedJsonSchema } = await import(pathToFileURL(built).href)
const files = {
  'public/pack.schema.json': packJsonSchema(),
  'public/managed_schema.json': managedJsonSchema(),
}
for (const [path, wanted] of Object.entries(files)) {
  if (!process.argv.includes('--check')) writeFileSync(root + path, wanted)
  else if (!existsSync(root + path) || readFileSync(root + path, 'utf8') !== wanted) {
    console.error(`${path} is not what utils/pack says; run \`npm run docs\`.`)
    process.exitCode = 1
  }
}
