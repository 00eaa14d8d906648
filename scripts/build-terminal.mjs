import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { createJiti } from 'jiti'
import { build } from 'vite'

/** Bundles the terminal commands for Node. Files are moved into place whole, so that runs side by side do not mix. */
export async function buildTerminal(root) {
  const { lexicon } = await createJiti(import.meta.url).import('./lexicon-plugin.ts')
  mkdirSync(join(root, '.output'), { recursive: true })
  const outDir = mkdtempSync(join(root, '.output/terminal-'))
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [lexicon()],
    build: {
      outDir,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      ssr: true,
      rolldownOptions: {
        input: { periksa: join(root, 'scripts/terminal/periksa.ts') },
        output: { entryFileNames: '[name].js', inlineDynamicImports: false },
      },
    },
    ssr: { noExternal: true },
  })
  const target = join(root, '.output/terminal')
  mkdirSync(target, { recursive: true })
  for (const file of readdirSync(outDir)) renameSync(join(outDir, file), join(target, file))
  rmSync(outDir, { recursive: true })
}
