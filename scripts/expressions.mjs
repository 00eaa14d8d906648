// Renews tests/cases/expressions: drafts that tell each expression of a rule from one with a small change in it.
// `npm run -s expressions -- etika/menghakimi hukum` for some rules and families; all without a name. Drafts that stand
// there already stay as long as they tell something; `--list` says which changes no draft tells.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
process.chdir(root)
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
const { seek } = await load('scripts/expressions/seek.ts', [lexicon(), changeable, lazyExpressions()])
const { answer, ids } = await load('scripts/expressions/answer.ts', [lexicon(), lazyExpressions()])

const wanted = process.argv.slice(2).filter((one) => !one.startsWith('--'))
let noticed = 0
let all = 0
for (const id of ids()) {
  if (wanted.length > 0 && !wanted.some((name) => id === name || id.startsWith(`${name}/`))) continue
  const path = `tests/cases/expressions/${id}.txt`
  const before = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : []
  const started = performance.now()
  const { phrases, changes, unnoticed } = seek(id, before, process.argv.includes('--quick'))
  noticed += changes - unnoticed.length
  all += changes
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(
    `${id}: ${phrases.length} drafts tell ${changes - unnoticed.length} of ${changes} changes (${seconds} s)`,
  )
  if (process.argv.includes('--list'))
    for (const { source, what, why } of unnoticed)
      console.log(`    ${why}: ${what.slice(0, 100)}  in /${source.slice(0, 90)}`)
  // The answer is that of the rule as it is, unchanged and loaded anew.
  const lines = phrases.map((phrase) => answer(id, phrase)).sort((a, b) => (a.slice(2) < b.slice(2) ? -1 : 1))
  if (lines.length === 0) rmSync(path, { force: true })
  else {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `${lines.join('\n')}\n`)
  }
}
console.log(`${noticed} of ${all} changes are told (${((100 * noticed) / all).toFixed(1)} %)`)
