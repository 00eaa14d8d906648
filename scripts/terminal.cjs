// Runs a command of `scripts/terminal/` by its name, building it first when it is missing or older than its sources.
const { join } = require('node:path')
const { terminalBundle } = require('./build-terminal.cjs')
const { loadCompiled } = require('./compiled-terminal.cjs')

// Whoever reads may stop early (`| head`): that is no failure of ours.
process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 2))
// Node 20 calls Ed25519, which signs packs, and opening files as blobs experimental at their first use.
process.removeAllListeners('warning')
const [name, ...args] = process.argv.slice(2)
start()

async function start() {
  const built = await terminalBundle(join(__dirname, '..'), name, `scripts/terminal/${name}.ts`, 'cjs')
  const { main } = loadCompiled(built)
  process.exitCode = await main(args)
}
