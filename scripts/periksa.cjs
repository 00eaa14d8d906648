// Runs the terminal checker, building it first when it is missing or older than its sources.
const { join } = require('node:path')
const { terminalBundle } = require('./build-terminal.cjs')
const { loadCompiled } = require('./compiled-terminal.cjs')

// Whoever reads may stop early (`| head`): that is no failure of ours.
process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 2))
// Node 20 calls Ed25519, which signs packs, experimental at its first use.
process.removeAllListeners('warning')
start()

async function start() {
  const built = await terminalBundle(join(__dirname, '..'), 'periksa', 'scripts/terminal/periksa.ts', 'cjs')
  const { main } = loadCompiled(built)
  process.exitCode = await main(process.argv.slice(2))
}
