import { fileURLToPath } from 'node:url'
import { ensureBrowsers, ensurePackages } from '../ensure.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Builds the extension and runs a scene with it: a TypeScript file that exports `run(root)`. */
export async function playScene(path) {
  process.chdir(root)
  await ensurePackages()
  await ensureBrowsers({ withFirefox: false })
  const { build } = await import('wxt')
  await build({ root })
  const { runnerImport } = await import('vite')
  const load = async (file, plugins = []) =>
    (await runnerImport(`${root}${file}`, { configFile: false, logLevel: 'error', plugins })).module
  const { lexicon } = await load('scripts/lexicon-plugin.ts')
  const { run } = await load(path, [lexicon()])
  await run(root)
}
