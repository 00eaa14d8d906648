import { closeSync, fstatSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { setFlagsFromString } from 'node:v8'
import { Script } from 'node:vm'

// All before any script is loaded, for what was compiled is good for the same flags only.
// Most expressions are run more than once, and the engine would compile each a second time then.
setFlagsFromString('--no-regexp-tier-up')
// Nearly all that a start makes is there to stay, and would be copied each time that its room grows by little.
setFlagsFromString('--semi-space-growth-factor=16')
// A first draft is checked before optimised code could be of use to it.
setFlagsFromString('--interrupt-budget=200000')

/**
 * What a script bundled for Node exports (see `build-terminal.mjs`). The first run leaves what the engine has compiled
 * beside it, so that the next ones start in two thirds of the time. An engine of another version does not take it, and
 * leaves its own.
 */
export function loadCompiled(path) {
  const { source, longStrings, builtAt } = open(path)
  // By the time of the build, for an engine tells sources from each other by their length alone.
  const cache = `${path}-${builtAt}.cache`
  const script = new Script(source, { filename: path, cachedData: read(cache) })
  if (script.cachedDataRejected !== false) process.once('exit', () => keep(cache, script.createCachedData()))
  const exports = {}
  script.runInThisContext()(exports, createRequire(path), longStrings)
  return exports
}

/** The build writes a function behind its long strings (see `long-strings.mjs`), and a byte a character. */
function open(path) {
  const file = openSync(path)
  try {
    const written = readFileSync(file, 'latin1')
    const from = written.indexOf('\n') + 1
    const to = from + Number(written.slice(0, from))
    return {
      longStrings: written.slice(from, to),
      source: written.slice(to),
      builtAt: fstatSync(file).mtimeMs,
    }
  } finally {
    closeSync(file)
  }
}

function read(path) {
  try {
    return readFileSync(path)
  } catch {
    return undefined
  }
}

/** Moved into place whole, as others may be reading; where it cannot be kept, each run compiles anew. */
function keep(path, data) {
  try {
    const written = `${path}-${process.pid}`
    writeFileSync(written, data)
    renameSync(written, path)
  } catch {}
}
