// How much the tests notice: changes the code of a room a little, again and again (Stryker's changes), and runs the
// tests that run the changed code. `--room=checker|log|rules`; `--sample=300 --seed=2` tries some of the changes,
// drawn evenly over all files, and tells how sure the score is; `--only=settle,tally` for some of the files,
// `--tests=log-chain,log-cells` for other tests than all of the room's. What is made while a file outside the rules loads
// needs a process of its own for each change: it is tried with `--early` only. Where very many tests run the same code, a
// change is asked about for `--most=` milliseconds only, of the quickest tests of each file in turn: its score is the least
// that it can be. `--minutes=30` ends it then: what was tried by that time is a smaller sample. The report stands in
// .output/mutation/.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { changesOf, withChanges } from './mutation/instrument.mjs'

/** What is changed, and which tests must notice; but for those whose texts are too large to be read again and again. */
const rooms = {
  checker: { folder: 'utils/checker', tests: ['checker', 'content', 'principles', 'settle', 'strictest'] },
  log: {
    folder: 'utils/log',
    tests: ['log-.*', 'soak-log'],
    but: 'gigabytes|nine megabytes|8 MB',
    most: 3000,
  },
  rules: { folder: 'utils/rules', tests: ['rules', 'cases', 'clean-drafts', 'expressions', 'words'] },
}
/** Percent of the changes that tests must notice; below it the command fails. */
const least = 75
/** A change that keeps its tests running for longer has been noticed (ms). */
const patience = 90_000

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
const room = option('room')
if (!Object.hasOwn(rooms, room)) {
  console.error(`--room=${Object.keys(rooms).join('|')}`)
  process.exit(1)
}
const out = join(root, '.output/mutation', room)
const seed = Number(option('seed') ?? 1)
const end = Date.now() + Number(option('minutes') ?? Number.POSITIVE_INFINITY) * 60_000
const only = option('only')?.split(',')
const wanted = option('tests')?.split(',') ?? rooms[room].tests
const tests = readdirSync('tests/unit').filter((file) =>
  wanted.some((name) => new RegExp(`^${name}\\.test\\.ts$`, 'u').test(file)),
)

const paths = readdirSync(rooms[room].folder, { recursive: true })
  .filter((file) => /(?<!\.d)\.ts$/u.test(file) && (only?.includes(basename(file, '.ts')) ?? true))
  .map((file) => `${rooms[room].folder}/${file.replaceAll('\\', '/')}`)
  .sort()
mkdirSync(out, { recursive: true })
const mutants = await changesOf(paths, join(out, '../changes.json'))
const sample = drawn(mutants, Number(option('sample') ?? mutants.length), seed)
console.log(`${room}: ${sample.length} of ${mutants.length} changes, seed ${seed}`)
rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
writeFileSync(join(out, 'room.json'), JSON.stringify({ files: await withChanges(sample), sample }))

const results = join(out, 'results.ndjson')
while (!told().some(({ done }) => done)) await perform({})
if (process.argv.includes('--early'))
  for (const { id } of told().filter(({ became }) => became === 'early')) await perform({ SARING_EARLY: id })
summarise()

/** What is known so far, one line an event. */
function told() {
  if (!existsSync(results)) return []
  return readFileSync(results, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/** Tries changes until all are, or one spoils the process: what was not tried is tried by the next. */
async function perform(env) {
  const before = told().length
  const child = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--config', 'scripts/mutation/vitest.config.ts'],
    {
      env: {
        ...process.env,
        ...env,
        SARING_MUTATION: out,
        SARING_BUT: rooms[room].but ?? '^$',
        SARING_MOST: option('most') ?? rooms[room].most ?? '',
        SARING_TESTS: tests.map((file) => `tests/unit/${file}`).join(','),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const said = []
  child.stdout.on('data', (text) => said.push(text))
  const started = Date.now()
  const watch = setInterval(() => {
    if (Date.now() > end) {
      tell({ done: true })
      child.kill('SIGKILL')
      return
    }
    const last = told().at(-1)
    const since = Math.max(started, existsSync(results) ? statSync(results).mtimeMs : 0)
    const running = env.SARING_EARLY ?? (last && !last.became ? last.id : undefined)
    if (running === undefined || Date.now() - since < patience) return
    tell({ id: running, became: 'noticed', by: { error: 'endless' } })
    child.kill('SIGKILL')
  }, 1_000)
  await new Promise((resolve) => child.on('close', resolve))
  clearInterval(watch)
  if (told().length > before) return
  // A change that keeps the tests from loading has been noticed; anything else is a fault of ours.
  if (env.SARING_EARLY === undefined) throw new Error(Buffer.concat(said).toString())
  tell({ id: env.SARING_EARLY, became: 'noticed', by: { error: 'does not load' } })
}

function tell(line) {
  writeFileSync(results, `${JSON.stringify(line)}\n`, { flag: 'a' })
}

/**
 * Changes drawn by chance, one from each stretch of the list, so that every file has its share; in no order, so that
 * those that were tried when it is stopped are a sample, too.
 */
function drawn(list, count, seedling) {
  let state = seedling >>> 0
  // mulberry32
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  if (count >= list.length) return list
  const some = Array.from(
    { length: count },
    (_, at) => list[Math.floor(((at + random()) * list.length) / count)],
  )
  for (let at = some.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1))
    ;[some[at], some[other]] = [some[other], some[at]]
  }
  return some
}

/** The score of each file, and every change that no test noticed. */
function summarise() {
  const became = new Map()
  const partly = new Set()
  for (const line of told()) {
    if (line.unfit) console.log(`not asked, for it cannot run twice: ${line.unfit} (${line.error})`)
    if (line.became) became.set(line.id, line.became)
    if (line.became === 'survived' && line.unasked > 0) partly.add(line.id)
  }
  const noticed = (list) => list.filter(({ id }) => became.get(id) === 'noticed').length
  const tried = sample.filter(({ id }) => became.has(id) && became.get(id) !== 'early')
  for (const file of [...new Set(tried.map((one) => one.file))].sort()) {
    const lines = readFileSync(file, 'utf8').split('\n')
    const own = tried.filter((one) => one.file === file)
    console.log(`${percent(noticed(own) / own.length)}  ${file} (${own.length})`)
    for (const { id, location, mutatorName, replacement } of own) {
      if (became.get(id) === 'noticed') continue
      const { line, column } = location.start
      const instead = replacement.replace(/\s+/gu, ' ').slice(0, 70)
      const state = became.get(id)
      const why = state !== 'survived' ? ` (${state})` : partly.has(id) ? ' (not every test asked)' : ''
      console.log(
        `    ${line + 1}:${column}: ${mutatorName}${why} ${lines[line].trim().slice(0, 100)}  →  ${instead}`,
      )
    }
  }
  const [score, low, high] = interval(noticed(tried), tried.length)
  const sure = tried.length < mutants.length ? ` (95 %: ${percent(low)} to ${percent(high)})` : ''
  const left = sample.filter(({ id }) => became.get(id) === 'early').length
  console.log(
    `${percent(score)}${sure}  ${room}: ${noticed(tried)} of ${tried.length} noticed, ${left} not tried (--early)`,
  )
  if (partly.size > 0)
    console.log(`${partly.size} of those that no test noticed were not asked of every test`)
  process.exitCode = score * 100 < least ? 1 : 0
}

/** A share and Wilson's interval of 95 % around it. */
function interval(some, all) {
  const z = 1.96
  const share = some / all
  const middle = (share + z ** 2 / (2 * all)) / (1 + z ** 2 / all)
  const half = (z / (1 + z ** 2 / all)) * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2))
  return [share, middle - half, middle + half]
}

function percent(share) {
  return `${(100 * share).toFixed(1)}%`.padStart(6)
}

function option(name) {
  const given = process.argv.find((argument) => argument.startsWith(`--${name}=`))
  return given?.slice(name.length + 3)
}
