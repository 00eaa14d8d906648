// Renews tests/cases/expressions: drafts that tell each expression of a rule from one with a small change in it.
// `npm run -s expressions -- etika/menghakimi hukum` for some rules and families; all without a name. Drafts that stand
// there already stay as long as they tell something. `--answers` only writes down anew what the rules say of those;
// `--quick` leaves them all and seeks none for single alternatives; `--list` names the changes that no draft tells.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
const has = (option) => process.argv.includes(option)
const load = async (path, plugins = []) =>
  (await runnerImport(join(root, path), { configFile: false, logLevel: 'error', plugins })).module
const { lexicon } = await load('scripts/lexicon-plugin.ts')
const { lazyExpressions } = await load('scripts/lazy-expressions.ts')
/** Puts expressions that can be changed in the place of the rules' own. */
const changeable = {
  name: 'saring-changeable',
  enforce: 'pre',
  load: {
    filter: { id: /\/utils\/expression\.ts$/ },
    handler: () => `export * from ${JSON.stringify(join(root, 'scripts/expressions/expression.ts'))}`,
  },
}
/** Words are asked again each time. */
const forgetful = {
  name: 'saring-forgetful',
  enforce: 'pre',
  load: {
    filter: { id: /\/utils\/lexicon\/memoise\.ts$/ },
    handler: () => 'export const memoise = (ask) => ask',
  },
}
// What the rules say is asked of them as they are, loaded beside those that can be changed.
const { answersAnew, ids, linesOf } = await load('scripts/expressions/answer.ts', [
  lexicon(),
  lazyExpressions(),
])
const { seek } = has('--answers')
  ? {}
  : await load('scripts/expressions/seek.ts', [lexicon(), changeable, forgetful, lazyExpressions()])

const wanted = process.argv.slice(2).filter((one) => !one.startsWith('--'))
let told = 0
let all = 0
for (const id of ids()) {
  if (wanted.length > 0 && !wanted.some((name) => id === name || id.startsWith(`${name}/`))) continue
  const path = `tests/cases/expressions/${id}.txt`
  const before = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : []
  write(path, seek ? sought(id, before) : answersAnew(id, before))
}
if (seek) console.log(`${told} of ${all} changes are told (${((100 * told) / all).toFixed(1)} %)`)

/** The drafts that tell a rule's expressions from changed ones, with its answers. */
function sought(id, before) {
  const { phrases, changes, untold } = seek(id, before, has('--quick'))
  told += changes - untold.length
  all += changes
  console.log(`${id}: ${phrases.length} drafts tell ${changes - untold.length} of ${changes} changes`)
  if (has('--list'))
    for (const { source, what, why } of untold)
      console.log(`    ${why}: ${what.slice(0, 100)}  in /${source.slice(0, 90)}`)
  return linesOf(id, phrases)
}

function write(path, lines) {
  if (lines.length === 0) return rmSync(path, { force: true })
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, `${lines.join('\n')}\n`)
}
