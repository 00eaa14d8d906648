// Opens Chromium with the extension on practice pages; without a display it plays the scene and keeps what it saw.
import { fileURLToPath } from 'node:url'
import { ensure } from './ensure.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
await ensure()

const { build } = await import('wxt')
await build({ root })
const { runnerImport } = await import('vite')
const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY
const scene = display ? 'scripts/demo/open.ts' : 'scripts/demo/play.ts'
const load = async (path, plugins = []) =>
  (await runnerImport(`${root}${path}`, { configFile: false, logLevel: 'error', plugins })).module
const { lexicon } = await load('scripts/lexicon-plugin.ts')
const { run } = await load(scene, [lexicon()])
await run(root)
