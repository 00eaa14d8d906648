const {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} = require('node:fs')
const { join } = require('node:path')

/**
 * The path of a TypeScript entry bundled for Node, built first when it is missing or older than its sources.
 * `name` names the bundle, `entry` is the source's path in the repository; `cjs` gives it as a script for
 * `loadCompiled` in the place of a module.
 */
async function terminalBundle(root, name, entry, format = 'js') {
  const built = join(root, `.output/terminal/${name}.${format}`)
  const age = statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (age < Math.max(newest(join(root, 'utils')), newest(join(root, 'scripts')))) {
    await bundle(root, name, join(root, entry))
  }
  return built
}

/** The time in ms at which anything in a folder last changed, came or went. */
const newest = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((path) => statSync(join(folder, path), { throwIfNoEntry: false })?.mtimeMs ?? 0)
    .reduce((latest, time) => Math.max(latest, time), statSync(folder).mtimeMs)

/** One file for each format, moved into place whole, so that runs side by side do not mix. */
async function bundle(root, name, entry) {
  // Loaded here, as most runs find the bundle fresh and do not need it.
  const { build, runnerImport } = await import('vite')
  const load = async (path) => {
    const { module } = await runnerImport(join(root, path), { configFile: false, logLevel: 'error' })
    return module
  }
  const { lexicon } = await load('scripts/lexicon-plugin.ts')
  const { lazyExpressions } = await load('scripts/lazy-expressions.ts')
  const { asciiOnly } = await load('scripts/ascii-only.ts')
  const begun = new Date()
  const target = join(root, '.output/terminal')
  mkdirSync(target, { recursive: true })
  const outDir = mkdtempSync(join(root, '.output/terminal-'))
  try {
    await build({
      configFile: false,
      publicDir: false,
      root,
      logLevel: 'error',
      plugins: [lexicon(), lazyExpressions(), asciiOnly()],
      build: {
        outDir,
        emptyOutDir: false,
        target: 'node20',
        minify: false,
        ssr: true,
        rolldownOptions: {
          input: { [name]: entry },
          output: [
            { format: 'es', entryFileNames: '[name].js', codeSplitting: false },
            // For `loadCompiled`.
            {
              format: 'cjs',
              entryFileNames: '[name].cjs',
              codeSplitting: false,
              postBanner: '(function (exports, require, longStrings) {',
              postFooter: '})',
            },
          ],
        },
      },
      ssr: { noExternal: true },
    })
    const script = join(outDir, `${name}.cjs`)
    const { withLongStrings } = await import('./long-strings.mjs')
    writeFileSync(script, withLongStrings(readFileSync(script, 'latin1')), 'latin1')
    for (const file of readdirSync(outDir)) {
      // Dated to the begin, so that a source changed meanwhile counts as newer.
      utimesSync(join(outDir, file), begun, begun)
      renameSync(join(outDir, file), join(target, file))
    }
    for (const file of readdirSync(target)) {
      if (file.startsWith(`${name}.cjs-`)) rmSync(join(target, file), { force: true })
    }
  } finally {
    rmSync(outDir, { recursive: true })
  }
}

module.exports = { terminalBundle, newest }
