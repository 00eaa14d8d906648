import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Asset {
  body: Buffer
  type: string
}

/** The files of a built app by their address, e.g. `/index.html`. */
export type Bundle = ReadonlyMap<string, Asset>

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}

const cache = fileURLToPath(new URL('../../node_modules/.cache/saring-site/', import.meta.url))
/** What all apps share. */
const parts = fileURLToPath(new URL('./parts/', import.meta.url))
/** What else a build depends on: these very options, and the versions of the packages. */
const circumstances = ['./bundle.ts', '../../package-lock.json'].map((file) =>
  fileURLToPath(new URL(file, import.meta.url)),
)

/**
 * Builds the app in `root` (with its `index.html`), or takes it from the cache when no source has changed. Test files
 * run side by side, so a build is finished in a folder of its own and then moved into place in one step.
 */
export async function bundleApp(name: string, root: string): Promise<Bundle> {
  const target = join(cache, `${name}-${await fingerprint(root)}`)
  const built = await readBundle(target)
  if (built) return built

  const draft = `${target}.${process.pid}.${Date.now()}`
  await mkdir(cache, { recursive: true })
  // Loaded only where something is to be built: that takes longer than all the rest.
  const { build } = await import('vite')
  await build({
    configFile: false,
    root,
    base: '/',
    logLevel: 'error',
    mode: 'production',
    // draft-js and its fbjs expect Node's global; React's development build is three times as slow.
    define: { global: 'globalThis', 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'react', development: false } },
    build: { outDir: draft, emptyOutDir: true, modulePreload: false, chunkSizeWarningLimit: 5000 },
  })
  await removeOlder(name)
  await rename(draft, target).catch(() => rm(draft, { recursive: true, force: true }))
  const bundle = await readBundle(target)
  if (!bundle) throw new Error(`The practice pages in ${root} could not be built.`)
  return bundle
}

async function fingerprint(root: string): Promise<string> {
  const hash = createHash('sha256')
  for (const file of [...(await filesIn(root)), ...(await filesIn(parts))]) {
    hash.update(relative(root, file)).update('\0')
    hash.update(await readFile(file)).update('\0')
  }
  for (const file of circumstances) hash.update(await readFile(file).catch(() => ''))
  return hash.digest('hex').slice(0, 16)
}

async function readBundle(folder: string): Promise<Bundle | null> {
  const files = await filesIn(folder).catch(() => [])
  if (!files.some((file) => file === join(folder, 'index.html'))) return null
  const bundle = new Map<string, Asset>()
  for (const file of files) {
    const address = `/${relative(folder, file).split(sep).join('/')}`
    bundle.set(address, {
      body: await readFile(file),
      type: types[extname(file)] ?? 'application/octet-stream',
    })
  }
  return bundle
}

async function removeOlder(name: string) {
  const earlier = (await readdir(cache)).filter((entry) => new RegExp(`^${name}-[0-9a-f]{16}$`).test(entry))
  await Promise.all(earlier.map((entry) => rm(join(cache, entry), { recursive: true, force: true })))
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
