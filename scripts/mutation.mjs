// How much the tests notice: changes the code of a room a little, again and again, and runs its tests each time.
// `--room=checker|log|rules`, `--shard=2/5` for a part of its files, `--only=settle,tally` for some of them,
// `--tests=log-chain,log-cells` for other tests than all of the room's.
// It takes minutes to hours and is no part of the tests. The report stands in .output/mutation/.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runNode } from './run.mjs'

/** What is changed, and which tests must notice. */
const rooms = {
  checker: {
    folder: 'utils/checker',
    tests: ['checker', 'content', 'principles', 'strictest', 'log-backfill'],
  },
  log: { folder: 'utils/log', tests: ['log-*', 'earlier-storage'] },
  rules: { folder: 'utils/rules', tests: ['rules', 'cases'] },
}

const root = fileURLToPath(new URL('..', import.meta.url))
const out = join(root, '.output/mutation')
process.chdir(root)

const room = option('room')
if (!Object.hasOwn(rooms, room)) {
  console.error(`--room=${Object.keys(rooms).join('|')}`)
  process.exit(1)
}
const { folder } = rooms[room]
const tests = option('tests')?.split(',') ?? rooms[room].tests
const [part, parts] = (option('shard') ?? '1/1').split('/').map(Number)
const only = option('only')?.split(',')
const files = readdirSync(folder, { recursive: true })
  .filter((file) => /\.ts$/u.test(file) && !file.endsWith('.d.ts'))
  .filter((file) => only?.includes(basename(file, '.ts')) ?? true)
  .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
  .sort()
  // Every so many, so that each part has something of each family.
  .filter((_, at) => at % parts === part - 1)

/** Percent of the changes that tests must notice; below it the command fails. */
const least = 75

const report = join(out, `${room}-${part}-of-${parts}${only ? `-${only.join('-')}` : ''}.json`)
const settings = {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'scripts/mutation/vitest.config.ts', related: false },
  mutate: files,
  coverageAnalysis: 'perTest',
  // What is worked out once, when a module loads, would need all tests for each change: texts, lists, expressions.
  ignoreStatic: true,
  // Words shown to people are proofread, not tested.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignorePatterns: ['.output', 'docs/node_modules', 'tests/e2e', 'tests/site'],
  tempDirName: '.output/mutation/sandbox',
  concurrency: Number(option('concurrency') ?? 1),
  timeoutMS: 8_000,
  thresholds: { high: 90, low: least, break: least },
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: report },
  checkers: [],
  // Its rewriting of this file asks TypeScript for an interface that version 7 does not have; nothing here needs it.
  tsconfigFile: 'none.json',
  allowEmpty: true,
}
mkdirSync(out, { recursive: true })
rmSync(report, { force: true })
const config = join(out, 'stryker.json')
writeFileSync(config, JSON.stringify(settings))
const { status } = await runNode(
  join(root, 'node_modules/@stryker-mutator/core/bin/stryker.js'),
  ['run', config],
  {
    show: true,
    env: { SARING_TESTS: tests.map((name) => `tests/unit/${name}.test.ts`).join(',') },
  },
)
// Below the threshold the status tells of a failure, with the report written all the same.
if (existsSync(report)) summarise(JSON.parse(readFileSync(report, 'utf8')))
process.exitCode = status

/** The score of each file, and every change that no test noticed. */
function summarise({ files: found }) {
  const total = { noticed: 0, survived: 0 }
  for (const [file, { mutants, source }] of Object.entries(found)) {
    const lines = source.split('\n')
    const noticed = mutants.filter(({ status: became }) => ['Killed', 'Timeout'].includes(became)).length
    const survivors = mutants.filter(({ status: became }) => ['Survived', 'NoCoverage'].includes(became))
    total.noticed += noticed
    total.survived += survivors.length
    if (noticed + survivors.length > 0)
      console.log(`${score(noticed, survivors.length)}  ${file} (${noticed + survivors.length})`)
    for (const { location, mutatorName, replacement, status: became } of survivors) {
      const { line } = location.start
      console.log(
        `    ${line}: ${mutatorName} ${became === 'NoCoverage' ? '(never run) ' : ''}${lines[line - 1].trim().slice(0, 90)}  →  ${String(replacement).replace(/\s+/gu, ' ').slice(0, 60)}`,
      )
    }
  }
  console.log(
    `${score(total.noticed, total.survived)}  ${room}: ${total.noticed} of ${total.noticed + total.survived} noticed`,
  )
}

function score(noticed, missed) {
  return `${((100 * noticed) / Math.max(1, noticed + missed)).toFixed(1)}%`.padStart(6)
}

function option(name) {
  const given = process.argv.find((argument) => argument.startsWith(`--${name}=`))
  return given?.slice(name.length + 3)
}
