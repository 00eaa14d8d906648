/**
 * Holds every regular expression of the sources against recheck, which looks for super-linear backtracking. Verdicts
 * are kept in check/patterns.json, since the hard ones take seconds; only patterns that are not in there are looked at
 * anew. `--again SECONDS` looks once more, and so long, at each that no verdict was reached about.
 *
 * recheck knows look-behinds, `u` and sets of properties; where it does not reach a proof it attacks the pattern by
 * fuzzing. Three verdicts besides `linear` are let through, each with its reason in the file: `bounded` (recheck found
 * more than linear steps, but every repetition has an upper bound, so that the work for each start is bounded as well),
 * `undecided` (neither proof nor attack in the given time), and `spared` (named below: never run over a stranger's text).
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseSync, Visitor } from 'oxc-parser'
import { check } from 'recheck'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const verdicts = fileURLToPath(new URL('check/patterns.json', import.meta.url))
const folders = ['utils', 'components', 'entrypoints']

/** By the place where they stand. */
const spared = new Map([
  ['utils/lexicon/parse.ts', 'reads our own lists, when the extension is built'],
  ['utils/lexicon/requirement.ts', 'reads our own patterns'],
  ['utils/lexicon/clause.ts', 'reads our own patterns'],
  ['utils/pack-signature.ts', 'groups a key of fixed length'],
  ['utils/lexicon/disguise.ts', 'runs over 24 characters'],
  ['utils/rules/profesional/emoji.ts', 'runs over 24 characters'],
  ['utils/platforms/tables/facebook.ts', 'runs over one object of the platform’s answer, between its braces'],
])

/** Every pattern by how it is written, with the first place where it stands: literals, and what is put together. */
async function readPatterns() {
  const found = readLiterals()
  for (const written of await readMade()) if (!found.has(written)) found.set(written, 'put together')
  return found
}

function readLiterals() {
  const found = new Map()
  for (const folder of folders) {
    for (const name of readdirSync(join(root, folder), { recursive: true }).sort()) {
      if (!/\.tsx?$/u.test(name)) continue
      const source = readFileSync(join(root, folder, name), 'utf8')
      const add = ({ regex, start }) => {
        if (!regex) return
        const written = `/${regex.pattern}/${regex.flags}`
        if (!found.has(written))
          found.set(written, `${folder}/${name}:${source.slice(0, start).split('\n').length}`)
      }
      new Visitor({ Literal: add }).visit(parseSync(name, source).program)
    }
  }
  return found
}

/** What the rules and their rooms put together with `new RegExp` while they load. */
async function readMade() {
  const load = (path, plugins) =>
    runnerImport(join(root, path), { configFile: false, logLevel: 'error', plugins })
  const { module } = await load('scripts/lexicon-plugin.ts', [])
  const made = new Set()
  const real = globalThis.RegExp
  const recording = new Proxy(real, {
    construct(target, args, kind) {
      const pattern = Reflect.construct(target, args, kind)
      // Others build patterns meanwhile as well; ours come from the sources that are being run.
      if (/\/utils\/(?!.*node_modules)/u.test(new Error('where').stack ?? ''))
        made.add(`/${pattern.source}/${pattern.flags}`)
      return pattern
    },
  })
  globalThis.RegExp = recording
  try {
    await load('utils/checker/checker.ts', [module.lexicon()])
    await load('utils/rules/index.ts', [module.lexicon()])
  } finally {
    globalThis.RegExp = real
  }
  return made
}

async function checkPatterns({ seconds, again }) {
  const known = JSON.parse(readFileSync(verdicts, 'utf8'))
  const good = []
  const wrong = []
  for (const [written, place] of await readPatterns()) {
    const old = known[written]
    const settled = old !== undefined && !(again && old.startsWith('undecided'))
    const verdict = settled ? old : await judge(written, place, seconds)
    if (/^(?:linear|bounded|undecided|spared)/u.test(verdict)) good.push([written, verdict])
    else wrong.push(`${place}: ${verdict}: ${written}`)
  }
  const text = `${JSON.stringify(Object.fromEntries(good.sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`
  if (text !== readFileSync(verdicts, 'utf8')) writeFileSync(verdicts, text)
  return wrong
}

async function judge(written, place, seconds) {
  const end = written.lastIndexOf('/')
  const source = written.slice(1, end)
  const { status, complexity, error } = await check(source, written.slice(end + 1), {
    timeout: seconds * 1000,
  })
  if (status === 'safe') return 'linear'
  if (status === 'unknown')
    return error?.kind === 'timeout' ? `undecided in ${seconds} s` : `undecided: ${error?.kind}`
  if (isBounded(source)) return `bounded: ${complexity?.summary ?? status}`
  const why = spared.get(place.replace(/:\d+$/u, ''))
  return why ? `spared: ${why}` : (complexity?.summary ?? status)
}

/** Whether no repetition is without an upper bound: no `*`, `+` or `{2,}` outside of classes. */
const isBounded = (source) =>
  !/[*+]|\{\d+,\}/u.test(source.replace(/\\./gu, '').replace(/\[(?:\\.|[^\]\\])*\]/gu, ''))

const at = process.argv.indexOf('--again')
const wrong = await checkPatterns({ seconds: at < 0 ? 5 : Number(process.argv[at + 1]), again: at >= 0 })
if (wrong.length > 0) console.log(wrong.join('\n'))
process.exitCode = wrong.length === 0 ? 0 : 1
