// The long form of what the tests do in short: ten thousand drafts, a thousand posts, hours of typing. It takes about
// half an hour. `--only=drafts,posts` runs some parts; each prints what was tried, what came through, what was lost.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freshBuild } from './check/budgets.mjs'
import { runNode } from './run.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const tolls = join(root, '.output/soak/tolls.ndjson')
const report = join(root, '.output/soak/report.json')
process.chdir(root)

/** Each part is some of the tests: files, and words of their names. With `counted`, each test is one thing tried. */
const parts = {
  drafts: { project: 'unit', files: ['checker'], tests: 'any draft is checked by every rule' },
  log: { project: 'unit', files: ['soak-log'] },
  hostile: {
    project: 'unit',
    files: ['hostile-packs', 'log-import', 'training-bundle', 'training-class'],
    tests: 'hostile|is refused',
    counted: 'hostile files',
  },
  server: {
    project: 'unit',
    files: ['replication', 'shared-documents', 'server-memory'],
    tests: 'many installations|the memory that a client needs',
  },
  posts: { project: 'e2e', files: ['many-posts'] },
  pages: { project: 'e2e', files: ['soak'] },
  update: { project: 'e2e', files: ['update'] },
}

rmSync(tolls, { force: true })
const only = process.argv
  .find((argument) => argument.startsWith('--only='))
  ?.slice(7)
  .split(',')
const rows = []
let failed = false
for (const [name, part] of Object.entries(parts)) {
  if (only && !only.includes(name)) continue
  console.log(`▶ ${name}`)
  if (part.project === 'e2e') await freshBuild(root)
  failed = (await perform(part)) || failed
}
if (existsSync(tolls)) {
  const told = readFileSync(tolls, 'utf8').trim().split('\n')
  rows.push(...told.map((line) => JSON.parse(line)))
}
console.log(`\n${'tried'.padStart(7)} ${'survived'.padStart(8)} ${'lost'.padStart(5)}`)
for (const { name, tried, survived, note } of rows) {
  const numbers = `${String(tried).padStart(7)} ${String(survived).padStart(8)} ${String(tried - survived).padStart(5)}`
  console.log(`${numbers}  ${name}${note ? ` (${note})` : ''}`)
}
process.exitCode = failed ? 1 : 0

/** Resolves to whether something failed. */
async function perform({ project, files, tests, counted }) {
  const { status } = await runNode(
    join(root, 'node_modules/vitest/vitest.mjs'),
    [
      ...['run', '--project', project, '--retry=0', '--reporter=default', '--reporter=json'],
      `--outputFile.json=${report}`,
      ...(tests ? ['-t', tests] : []),
      ...files.map((file) => `tests/${project}/${file}.test.ts`),
    ],
    { show: true, cwd: root, env: { SARING_SOAK: 'long' } },
  )
  if (counted) {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
    rows.push({ name: counted, tried: numPassedTests + numFailedTests, survived: numPassedTests })
  }
  return status !== 0
}
