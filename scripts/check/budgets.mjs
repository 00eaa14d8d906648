import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { newest } from '../build-terminal.cjs'
import { runNode } from '../run.mjs'

const sources = ['entrypoints', 'components', 'utils', 'public', 'wxt.config.ts', 'package-lock.json']

/** What may load where, in bytes after gzip. Each platform's page has a watcher and a witness of its own. */
const onEveryPage = 8 * 1000
const atComposer = 150 * 1000

const budgetsOf = ({ content_scripts: scripts = [] }) =>
  [...new Set(scripts.flatMap(({ matches }) => matches))]
    .map((page) => ({
      name: `on every page of ${new URL(page.replace('*', '')).hostname}`,
      limit: onEveryPage,
      files: [
        ...new Set(
          scripts
            .filter(({ matches }) => matches.includes(page))
            .flatMap(({ js = [], css = [] }) => [...js, ...css]),
        ),
      ],
    }))
    .concat({ name: 'at a composer', limit: atComposer, files: ['assistant.js'] })

/** Builds the extension for Chromium when it is missing or older than its sources; throws what the build said. */
export async function freshBuild(root) {
  const built =
    statSync(join(root, '.output/chrome-mv3/manifest.json'), { throwIfNoEntry: false })?.mtimeMs ?? 0
  const changed = sources
    .map((path) => join(root, path))
    .filter((path) => existsSync(path))
    .map((path) => (statSync(path).isDirectory() ? newest(path) : statSync(path).mtimeMs))
  if (built >= Math.max(...changed)) return
  const { status, output } = await runNode(join(root, 'node_modules/wxt/bin/wxt.mjs'), ['build'], {
    cwd: root,
  })
  if (status !== 0) throw new Error(output)
}

/** Each budget with what the built extension takes of it. */
export function measureBundles(root) {
  const folder = join(root, '.output/chrome-mv3')
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  return budgetsOf(manifest).map(({ name, limit, files }) => {
    const measured = files.map((file) => {
      const content = readFileSync(join(folder, file))
      return { file, bytes: content.length, gzip: gzipSync(content, { level: 9 }).length }
    })
    const sum = (key) => measured.reduce((total, one) => total + one[key], 0)
    return { name, limit, files: measured, bytes: sum('bytes'), gzip: sum('gzip') }
  })
}

const kilo = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10)

/** The measured bundles as a table. */
export function bundleTable(bundles) {
  return bundles
    .flatMap(({ name, limit, files, bytes, gzip }) => [
      `${name.padEnd(36)}${kilo(bytes)} raw ${kilo(gzip)} gzip of ${kilo(limit).trim()}${gzip > limit ? '  TOO BIG' : ''}`,
      ...files.map((one) => `  ${one.file.padEnd(34)}${kilo(one.bytes)} raw ${kilo(one.gzip)} gzip`),
    ])
    .join('\n')
}
