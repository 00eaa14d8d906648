// How fast checker and log are, and how much loads where: printed as tables, written to .output/bench.json.
// `--only=checker,log` measures some parts, `--entries=1000000` the log with so many.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { benchPeers, peersTable } from './bench/peers.mjs'
import { terminalBundle } from './build-terminal.cjs'
import { bundleTable, freshBuild, measureBundles } from './check/budgets.mjs'
import { run } from './run.mjs'
import { withTypeScript } from './with-typescript.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
const bundle = pathToFileURL(await terminalBundle(root, 'bench', 'scripts/bench/bench.ts')).href
const { benchChecker, benchHeap, benchSuggestions, benchTexts } = await import(bundle)

/** Each part measures one thing and prints it; a new one is one more line here. */
const parts = { checker, suggestions, coldStart, heap, peers, bundles, log, page }

async function checker() {
  const measured = benchChecker()
  const ms = ({ median, p95 }) => `${fixed(median)} ${fixed(p95)}`
  console.log(`Checker, ${measured.rules} rules (ms: median, 95%; the quickest of three rounds)`)
  console.log(
    'characters       parse            full check       keystroke     M chars/s  drafts/s  findings',
  )
  for (const row of measured.rows) {
    console.log(
      `${String(row.size).padStart(10)} ${ms(row.parse)} ${ms(row.full)} ${ms(row.key)} ${(row.size / row.full.median / 1000).toFixed(2).padStart(10)} ${(1000 / row.full.median).toFixed(0).padStart(9)} ${String(row.findings).padStart(9)}`,
    )
  }
  const { full, key } = measured.growth
  console.log(
    `Growth with the length: full check ^${full.toFixed(2)}, keystroke ^${key.toFixed(2)} (1 is linear)`,
  )
  return measured
}

/** All suggestions for a draft at a keystroke, with a large pack. */
async function suggestions() {
  const measured = benchSuggestions()
  const rows = measured.rows.map(
    ({ size, key }) => `${size}: ${key.median.toFixed(3)} (95%: ${key.p95.toFixed(3)})`,
  )
  console.log(
    `Suggestions, 500 hashtags and 500 templates, ms a keystroke by characters: ${rows.join(', ')}; prepared once in ${measured.prepare.toFixed(0)}`,
  )
  return measured
}

/**
 * From the start of a fresh process to its first finding: loading the rules and word lists, and one post. As the terminal
 * starts, with what an earlier start has compiled; and without.
 */
async function coldStart() {
  const [module, script] = [
    await terminalBundle(root, 'start', 'scripts/bench/start.ts'),
    await terminalBundle(root, 'start', 'scripts/bench/start.ts', 'cjs'),
  ]
  const loader = join(root, 'scripts/compiled-terminal.cjs')
  const started = `const {loadCompiled}=require(${JSON.stringify(loader)});const {checkOnce}=loadCompiled(${JSON.stringify(script)})`
  // The first of these leaves what it has compiled.
  const measured = {
    ...(await startTime([...terminalFlags(), '--input-type=commonjs'], started)),
    uncompiled: await startTime(
      ['--input-type=module'],
      `const {checkOnce}=await import(${JSON.stringify(pathToFileURL(module).href)})`,
    ),
  }
  const ms = ({ load, firstCheck }) =>
    `rules and word lists loaded in ${load.toFixed(0)} ms, first post of 280 checked in ${firstCheck.toFixed(1)} ms`
  console.log(`Cold start: ${ms(measured)}`)
  console.log(`First start after a build: ${ms(measured.uncompiled)}`)
  return measured
}

/** What the package's commands of the terminal tell Node, such as `--no-opt`. */
function terminalFlags() {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return scripts.periksa.split(' ').filter((word) => word.startsWith('--'))
}

/** The middle of seven starts, in ms. */
async function startTime(flags, load) {
  const program = `const a=performance.now();${load};const b=performance.now();checkOnce();console.log(JSON.stringify({load:b-a,firstCheck:performance.now()-b}))`
  const times = []
  for (let i = 0; i < 7; i++) {
    const { output } = await run(process.execPath, [...flags, '-e', program])
    times.push(JSON.parse(output))
  }
  const middle = (of) => times.map(of).sort((a, b) => a - b)[3]
  return { load: middle(({ load }) => load), firstCheck: middle(({ firstCheck }) => firstCheck) }
}

async function heap() {
  setFlagsFromString('--expose-gc')
  const measured = benchHeap(runInNewContext('gc'))
  const mega = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`
  console.log(
    `Heap: ${mega(measured.afterCheck)} for a checker with 60,000 characters, ${mega(measured.afterTyping)} after 500 keystrokes`,
  )
  return measured
}

async function peers() {
  try {
    const measured = await benchPeers(root, benchTexts())
    console.log(peersTable(measured))
    return measured
  } catch (error) {
    console.log(`Peers not measured: ${error.message}`)
    return undefined
  }
}

async function bundles() {
  await freshBuild(root)
  const measured = measureBundles(root)
  console.log(bundleTable(measured))
  return measured
}

/** The log in the built extension and a real browser. `--entries=1000000` measures it full, which takes minutes. */
async function log() {
  await freshBuild(root)
  const { runnerImport } = await import('vite')
  const options = { configFile: false, logLevel: 'error' }
  const { module } = await runnerImport(`${root}scripts/bench/log.ts`, options)
  try {
    const measured = await module.benchLog(root, Number(option('entries') ?? 50_000))
    console.log(module.logTable(measured))
    return measured
  } catch (error) {
    console.log(`Log not measured: ${error.message}`)
    return undefined
  }
}

/** What the extension costs the pages that it sits on, with and without it side by side. */
async function page() {
  await freshBuild(root)
  try {
    return await withTypeScript(root, 'scripts/bench/page.ts', async ({ benchPage, pageTable }) => {
      const measured = await benchPage(root)
      console.log(pageTable(measured))
      return measured
    })
  } catch (error) {
    console.log(`Page not measured: ${error.message}`)
    return undefined
  }
}

function option(name) {
  const given = process.argv.find((argument) => argument.startsWith(`--${name}=`))
  return given?.slice(name.length + 3)
}

const fixed = (ms) => (ms < 10 ? ms.toFixed(3) : ms.toFixed(1)).padStart(8)

const result = {
  date: new Date().toISOString(),
  machine: { node: process.version, cpu: cpus()[0]?.model ?? '', cores: cpus().length },
}
const only = option('only')?.split(',')
for (const [name, measure] of Object.entries(parts)) {
  if (only && !only.includes(name)) continue

  result[name] = await measure()
  console.log()
}
mkdirSync('.output', { recursive: true })
writeFileSync('.output/bench.json', `${JSON.stringify(result, null, 2)}\n`)
console.log('Written to .output/bench.json')
