import { fileURLToPath } from 'node:url'
import { ensureBrowsers, ensurePackages } from '../ensure.mjs'
import { withTypeScript } from '../with-typescript.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Builds the extension and runs a scene with it: a TypeScript file that exports `run(root)`. */
export async function playScene(path) {
  process.chdir(root)
  await ensurePackages()
  await ensureBrowsers({ withFirefox: false })
  const { build } = await import('wxt')
  await build({ root })
  await withTypeScript(root, path, ({ run }) => run(root))
}
