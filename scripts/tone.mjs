// Learns the tones of `utils/checker/tone` anew, from the examples in `utils/lexicon/tone`, those of the rules, the cases
// of the tests, the model answers of the exercises and the templates of the starter pack, which takes minutes. Tells how
// each tone is told in texts that it was not learnt from. With --check it only says whether the weights were learnt from
// the lists as they are: a new case alone need not cost a learning.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withTypeScript } from './with-typescript.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const target = join(root, 'utils/checker/tone/weights.json')
const read = (folder, end) =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith(end))
    .sort()
    .map((file) => [file.slice(0, -end.length), readFileSync(join(root, folder, file), 'utf8')])
const lists = read('utils/lexicon/tone', '.txt')
const learnt = createHash('sha256').update(JSON.stringify(lists)).digest('hex').slice(0, 16)

if (process.argv.includes('--check')) {
  if (JSON.parse(readFileSync(target, 'utf8')).learnt !== learnt) {
    console.error('utils/checker/tone/weights.json was learnt from other lists; run `npm run tone`.')
    process.exitCode = 1
  }
} else {
  const drafts = read('tests/cases', '.ndjson').flatMap(([, lines]) =>
    lines
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line)),
  )
  for (const [, scenarios] of read('utils/training/scenarios', '.json')) {
    for (const { model } of JSON.parse(scenarios))
      if (model) drafts.push({ rule: 'latihan', input: { text: model }, expect: [] })
  }
  const { templates } = JSON.parse(readFileSync(join(root, 'public/paket-contoh.json'), 'utf8'))
  await withTypeScript(root, 'scripts/terminal/tones.ts', ({ fillWithExamples, rules, learn }) => {
    for (const template of templates)
      drafts.push({ rule: 'paket', input: { text: fillWithExamples(template) }, expect: [] })
    for (const { id: rule, wrong, right } of rules) {
      for (const { text, flagged } of wrong)
        drafts.push({ rule, input: { text }, expect: [{ rule, quote: flagged }] })
      for (const { text } of right) drafts.push({ rule, input: { text }, expect: [] })
    }
    const { weights, reports } = learn(new Map(lists), drafts)
    console.table(reports)
    writeFileSync(target, `${JSON.stringify({ learnt, ...weights })}\n`)
  })
}
