// Makes the report from exports in the terminal, building it first when it is missing or older than its sources.
import { fileURLToPath } from 'node:url'
import { terminalBundle } from './build-terminal.mjs'
import { loadCompiled } from './compiled-terminal.mjs'

// Whoever reads may stop early (`| head`): that is no failure of ours.
process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 2))
// Node 20 calls Ed25519 and opening files as blobs experimental at their first use.
process.removeAllListeners('warning')
const root = fileURLToPath(new URL('..', import.meta.url))
const built = await terminalBundle(root, 'laporan', 'scripts/terminal/laporan.ts', 'cjs')
const { main } = loadCompiled(built)
process.exitCode = await main(process.argv.slice(2))
