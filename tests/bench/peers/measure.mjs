// One engine over one text, in a process of its own: `node measure.mjs ENGINE MODULE TEXT-FILE`. Prints JSON.
// MODULE exports what makes the engine's check. Before each run two letters in the middle change, as typing does.
import { readFileSync } from 'node:fs'
import { whenSteady } from '../../../scripts/bench/steady.mjs'

const [engine, module, file] = process.argv.slice(2)
const mostRuns = 200
const mostMs = 2000

const draft = readFileSync(file, 'utf8')
const half = draft.length >> 1
const letters = (turn) => String.fromCharCode(97 + (turn % 26), 97 + ((turn / 26) % 26))
const typed = (turn) => `${draft.slice(0, half)}${letters(turn)}${draft.slice(half)}`

const begun = performance.now()
const { engines } = await import(module)
const check = await engines[engine]()
const findings = await check(draft)
const cold = performance.now() - begun

let turn = 1
const timed = async () => {
  const text = typed(turn++)
  const start = performance.now()
  await check(text)
  return performance.now() - start
}
const steady = whenSteady()
while (!steady(await timed()));
const times = []
const end = performance.now() + mostMs
while (times.length < mostRuns && (performance.now() < end || times.length < 3)) times.push(await timed())
times.sort((a, b) => a - b)
const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))]
console.log(JSON.stringify({ cold, median: at(0.5), p95: at(0.95), runs: times.length, findings }))
