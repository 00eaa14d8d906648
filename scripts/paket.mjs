// Runs the command for institution packs, building it first when it is missing or older than its sources.
import { fileURLToPath, pathToFileURL } from 'node:url'
import { terminalBundle } from './build-terminal.cjs'

// Node 20 calls Ed25519 experimental at its first use; it is not in the versions after.
process.removeAllListeners('warning')
const root = fileURLToPath(new URL('..', import.meta.url))
const built = await terminalBundle(root, 'paket', 'scripts/terminal/paket.ts')
const { main } = await import(pathToFileURL(built).href)
process.exitCode = await main(process.argv.slice(2))
