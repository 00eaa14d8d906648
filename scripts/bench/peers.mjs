// Saring and its peers over the same texts in the same run, each in a process of its own.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { terminalBundle } from '../build-terminal.cjs'
import { run, runNode } from '../run.mjs'

/** How often all are measured in turn; the quickest is kept of each, as what else the machine does comes and goes. */
const rounds = 3

/** Resolves to a row for each engine, Saring first; throws where the peers' packages cannot be had. */
export async function benchPeers(root, texts) {
  const folder = join(root, 'tests/bench/peers')
  await install(folder)
  const ours = pathToFileURL(await terminalBundle(root, 'bench-engine', 'scripts/bench/saring.ts')).href
  const theirs = pathToFileURL(join(folder, 'engines.mjs')).href
  const { engines } = await import(theirs)
  const files = mkdtempSync(join(tmpdir(), 'saring-bench-'))
  try {
    const rows = ['saring', ...Object.keys(engines)].map((engine) => ({ engine, cells: [] }))
    for (let round = 0; round < rounds; round++) {
      for (const { engine, cells } of rows) {
        const module = engine === 'saring' ? ours : theirs
        for (const [index, text] of texts.entries()) {
          const file = join(files, `${text.length}.txt`)
          writeFileSync(file, text)
          const { status, output } = await runNode(join(folder, 'measure.mjs'), [engine, module, file])
          if (status !== 0) throw new Error(`${engine} could not be measured:\n${output}`)
          const cell = { size: text.length, ...JSON.parse(output.trim().split('\n').at(-1)) }
          if (!(cells[index]?.median <= cell.median)) cells[index] = cell
        }
      }
    }
    return rows
  } finally {
    rmSync(files, { recursive: true })
  }
}

async function install(folder) {
  if (existsSync(join(folder, 'node_modules/.package-lock.json'))) return
  console.log('Installing the peers to measure beside …')
  const { status, output } = await run('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder })
  if (status !== 0) throw new Error(`their packages could not be installed:\n${output}`)
}

/** Milliseconds, and in brackets how many times what Saring takes. */
export function peersTable([saring, ...peers]) {
  const head = `Medians in ms, the quickest of ${rounds} rounds; how many times Saring's\n${''.padEnd(12)}${['cold', ...saring.cells.map(({ size }) => String(size))].map((name) => name.padStart(20)).join('')}`
  const line = ({ engine, cells }) => {
    const values = [
      [cells[0].cold, saring.cells[0].cold],
      ...cells.map(({ median }, index) => [median, saring.cells[index].median]),
    ]
    const shown = values.map(
      ([ms, ours]) => `${digits(ms)}${engine === 'saring' ? '' : ` (${digits(ms / ours)}×)`}`,
    )
    return `${engine.padEnd(12)}${shown.map((cell) => cell.padStart(20)).join('')}`
  }
  return [head, ...[saring, ...peers].map(line)].join('\n')
}

const digits = (value) => (value < 100 ? value.toPrecision(value < 1 ? 2 : 3) : value.toFixed(0))
