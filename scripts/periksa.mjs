// Runs the terminal checker, building it first when it is missing or older than its sources.
import { fileURLToPath } from 'node:url'
import { terminalBundle } from './build-terminal.mjs'
import { loadCompiled } from './compiled-terminal.mjs'

// Whoever reads may stop early (`| head`): that is no failure of ours.
process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 2))
// Node 20 calls Ed25519, which signs packs, experimental at its first use.
process.removeAllListeners('warning')
const root = fileURLToPath(new URL('..', import.meta.url))
const built = await terminalBundle(root, 'periksa', 'scripts/terminal/periksa.ts', 'cjs')
const { main } = loadCompiled(built)
process.exitCode = await main(process.argv.slice(2))
