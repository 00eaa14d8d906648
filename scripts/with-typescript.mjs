import { join } from 'node:path'

/**
 * Runs work with a TypeScript file of the repository that knows the word lists, and with all that it loads: also what it
 * loads later, for which Vite stays open until the work is done.
 */
export async function withTypeScript(root, path, work) {
  const { createServer, runnerImport } = await import('vite')
  const options = { configFile: false, logLevel: 'error' }
  const { module: lists } = await runnerImport(join(root, 'scripts/lexicon-plugin.ts'), options)
  const server = await createServer({
    ...options,
    root,
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [lists.lexicon()],
  })
  try {
    return await work(await server.environments.ssr.runner.import(join(root, path)))
  } finally {
    await server.close()
  }
}
