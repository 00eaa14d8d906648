// Everything that can be said about the code without running its tests: types, style, dead code, arrows, sizes.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'
import { bundleTable, freshBuild, measureBundles } from './check/budgets.mjs'
import { runNode } from './run.mjs'

const mostLines = 60
const root = fileURLToPath(new URL('..', import.meta.url))
const program = (path) => (args) => runNode(join(root, 'node_modules', path), args, { cwd: root })
const tsc = program('typescript/bin/tsc')

/** Each resolves to what is wrong (nothing when all is well) and what is to be shown anyway. The longest begin first. */
const steps = {
  budgets: checkBudgets,
  patterns: () => said(runNode(join(root, 'scripts/patterns.mjs'), [], { cwd: root })),
  types: () => said(tsc(['--noEmit'])),
  'pure rooms': () => said(tsc(['--noEmit', '-p', 'tsconfig.pure.json'])),
  lint: () =>
    said(program('@biomejs/biome/bin/biome')(['check', '--error-on-warnings', '--colors=off', '.'])),
  'dead code': () => said(program('knip/bin/knip.js')(['--no-progress'])),
  arrows: checkArrows,
  reference: () => said(runNode(join(root, 'scripts/aturan.mjs'), ['--check'], { cwd: root })),
  tones: () => said(runNode(join(root, 'scripts/tone.mjs'), ['--check'], { cwd: root })),
  'pack schema': () => said(runNode(join(root, 'scripts/pack-schema.mjs'), ['--check'], { cwd: root })),
  architecture: () => said(runNode(join(root, 'scripts/architecture.mjs'), ['--check'], { cwd: root })),
}

async function said(running) {
  const { status, output } = await running
  return { wrong: status === 0 ? '' : output }
}

async function checkArrows() {
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport(join(root, 'scripts/check/arrows.ts'), {
    configFile: false,
    logLevel: 'error',
  })
  return { wrong: module.findViolations(module.readSources()).join('\n') }
}

async function checkBudgets() {
  await freshBuild(root)
  const bundles = measureBundles(root)
  const table = bundleTable(bundles)
  return bundles.some(({ gzip, limit }) => gzip > limit) ? { wrong: table } : { wrong: '', table }
}

async function perform(name) {
  const begun = performance.now()
  const { wrong, table } = await steps[name]().catch((error) => ({ wrong: error.message || String(error) }))
  const seconds = ((performance.now() - begun) / 1000).toFixed(1)
  console.log(`${wrong ? '✗' : '✓'} ${name} (${seconds} s)`)
  for (const text of [wrong, table]) if (text) console.log(shown(text))
  return wrong ? [name] : []
}

/** Indented, and cut where it would bury the other steps. */
function shown(text) {
  const lines = stripVTControlCharacters(text).trim().split('\n')
  const rest = lines.length - mostLines
  if (rest > 0) lines.splice(mostLines, rest, `… ${rest} more lines`)
  return lines.map((line) => `    ${line}`.trimEnd()).join('\n')
}

process.chdir(root)
const waiting = Object.keys(steps)
const failed = []
const work = async () => {
  for (let name = waiting.shift(); name; name = waiting.shift()) failed.push(...(await perform(name)))
}
await Promise.all([work(), work()])
console.log(failed.length === 0 ? 'All checks pass.' : `Failed: ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
