// CommonJS, as are the scripts that a start runs: Node makes ready its loader of modules only where one is imported.
const { closeSync, fstatSync, openSync, readSync, renameSync, writeFileSync } = require('node:fs')
const { Script } = require('node:vm')

/** Bytes that hold the first line of a file, which tells how long its long strings are. */
const firstLine = 16

// The commands in package.json start Node with three flags. --no-regexp-tier-up: most expressions are run more than once,
// and would be compiled a second time then. --min-semi-space-size: nearly all that a start makes is there to stay, and
// would be copied each time that its room grows. --no-opt: a first draft is checked before optimised code is of use to it.
// Without them all works as well, but starts later.

/** How long nothing is optimised under --no-opt, in ms. */
const firstMoments = 200

/**
 * What a script exports that needs nothing but Node (see `build-terminal.cjs`). The first run leaves what the engine
 * has compiled beside it, so that the next ones start in two thirds of the time. An engine of another version does not
 * take it, and leaves its own.
 */
function loadCompiled(path) {
  const { source, longStrings, builtAt } = open(path, taken)
  // By the time of the build, for an engine tells sources from each other by their length alone.
  const cache = `${path}-${builtAt}.cache`
  const script = new Script(source, { filename: path, cachedData: leftIn(cache) })
  if (script.cachedDataRejected !== false) process.once('exit', () => keep(cache, script.createCachedData()))
  // Not in the run that leaves what it has compiled, which is good for the flags of its time only.
  else setTimeout(optimise, firstMoments).unref()
  const exports = {}
  script.runInThisContext()(exports, require, longStrings)
  return exports
}

/** Thousands of drafts take half the time with it. */
function optimise() {
  // Loaded here, as it takes two milliseconds.
  require('node:v8').setFlagsFromString('--opt')
}

/** The build writes a function behind its long strings (see `long-strings.mjs`), and a byte a character. */
function taken(file, { size, mtimeMs }) {
  const [length] = read(file, 0, firstLine).latin1Slice().split('\n')
  const from = length.length + 1
  const to = from + Number(length)
  return {
    longStrings: read(file, from, to).latin1Slice(),
    source: read(file, to, size).latin1Slice(),
    builtAt: mtimeMs,
  }
}

function leftIn(cache) {
  try {
    return open(cache, (file, { size }) => read(file, 0, size))
  } catch {
    return undefined
  }
}

function open(path, use) {
  const file = openSync(path)
  try {
    return use(file, fstatSync(file))
  } finally {
    closeSync(file)
  }
}

/** For all that is read, one after the other: memory costs most where it is first touched. */
let room = Buffer.alloc(0)

/** What stands in a file between two places, until the next is read. */
function read(file, from, to) {
  if (room.length < to - from) room = Buffer.allocUnsafeSlow(to - from)
  for (let at = from; at < to; ) {
    const length = readSync(file, room, at - from, to - at, at)
    if (length === 0) throw new Error('The file ends too soon.')
    at += length
  }
  return room.subarray(0, to - from)
}

/** Moved into place whole, as others may be reading; where it cannot be kept, each run compiles anew. */
function keep(path, data) {
  try {
    const written = `${path}-${process.pid}`
    writeFileSync(written, data)
    renameSync(written, path)
  } catch {}
}

module.exports = { loadCompiled }
