import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, type RunnerTestCase, type RunnerTestFile, type RunnerTestSuite, test } from 'vitest'
import { perform } from './tests.ts'

/** What first runs of the tests showed. */
interface Coverage {
  /** How long each computes (ms), and how often it runs the code of each change. */
  readonly tests: Record<string, { readonly took: number; readonly hits: Record<string, number> }>
  /** Changes of code that runs once: while loading, or to fill what is then kept. */
  readonly once: readonly string[]
}

/** A test that computes for longer (ms) would take the time of a hundred others. */
const slow = 2500
/** How long tests may compute to notice one change (ms), by what they take without it. */
const most = Number(process.env.SARING_MOST || Number.POSITIVE_INFINITY)

const folder = process.env.SARING_MUTATION!
const { sample }: { sample: { id: string; file: string }[] } = JSON.parse(
  readFileSync(`${folder}/room.json`, 'utf8'),
)
const results = `${folder}/results.ndjson`
const tell = (line: object) => appendFileSync(results, `${JSON.stringify(line)}\n`)
const told = existsSync(results)
  ? readFileSync(results, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
  : []

/** A change in what is made once, while loading: it is in force before anything is loaded. */
const early: string | undefined = process.env.SARING_EARLY
let active = early
let left = 1_000_000
/** Where it is counted how often the code of each change runs. */
let counts: Map<string, number> | undefined = new Map()
const loading = counts
// What changed code calls.
Object.assign(globalThis, {
  switches: {
    stryMutAct_9fa48(id: string) {
      if (id !== active) return false
      left -= 1
      if (left < 0) throw new Error('endless')
      return true
    },
    stryCov_9fa48(...ids: string[]) {
      if (counts) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
    },
  },
})

// Vitest itself runs none of them: they are run below, again and again.
describe.skip('tests', () => {
  for (const path of process.env.SARING_TESTS!.split(','))
    describe(basename(path), async () => {
      await import(/* @vite-ignore */ `../../${path}`)
    })
})

test('notice every change', { timeout: 86_400_000 }, async ({ task }) => {
  counts = undefined
  const but = new RegExp(process.env.SARING_BUT!, 'u')
  const tests = new Map<string, RunnerTestCase>()
  for (const one of testsOf(task.file).filter(({ name }) => !but.test(name))) {
    // Cases of one test may have the same name.
    let name = one.fullName
    for (let count = 2; tests.has(name); count += 1) name = `${one.fullName} (${count})`
    tests.set(name, one)
  }
  const failing = async (names: readonly string[]) => {
    for (const name of names)
      try {
        await perform(tests.get(name)!)
      } catch (error) {
        return { name, error: String(error).slice(0, 200) }
      }
    return undefined
  }
  const coverage = early === undefined ? await known(tests) : stored()!
  const byTime = Object.keys(coverage.tests).sort((a, b) => coverage.tests[a]!.took - coverage.tests[b]!.took)
  /** Which tests need what is made while loading is not known: those that are named after the rule, or all. */
  const nearTo = (file: string) => {
    const rule = /^utils\/rules\/([a-z]+\/.+)\.ts$/u.exec(file)?.[1]
    return rule === undefined ? byTime : byTime.filter((name) => name.includes(` ${rule} `))
  }

  if (early !== undefined) {
    const failed = await failing(nearTo(sample.find(({ id }) => id === early)!.file))
    tell({ id: early, became: failed ? 'noticed' : 'survived', by: failed, early: true })
    return
  }

  // Of a module that nothing else holds on to, a second one beside it is enough for what is made while loading.
  const beside = async (id: string | undefined, file: string) => {
    active = id
    left = 1_000_000
    try {
      const { default: rule } = await import(/* @vite-ignore */ `../../${file}`)
      const { default: changed } = await import(/* @vite-ignore */ `../../${file}?change=${id}`)
      const usual = { ...rule }
      become(rule, changed)
      const failed = await failing(nearTo(file))
      become(rule, usual)
      return failed
    } catch (error) {
      return { name: 'loading', error: String(error).slice(0, 200) }
    } finally {
      active = undefined
    }
  }
  const sound = new Map<string, boolean>()

  const covered = new Set(Object.values(coverage.tests).flatMap(({ hits }) => Object.keys(hits)))
  for (const { id, file } of sample) {
    if (told.some((line) => line.id === id && line.became)) continue
    tell({ id })
    if (!covered.has(id)) {
      if (!coverage.once.includes(id)) tell({ id, became: 'never run' })
      else if (!/^utils\/rules\/[a-z]+\//u.test(file)) tell({ id, became: 'early' })
      else {
        if (!sound.has(file)) sound.set(file, !(await beside(undefined, file)))
        if (!sound.get(file)) tell({ id, became: 'early' })
        else {
          const failed = await beside(id, file)
          tell({ id, became: failed ? 'noticed' : 'survived', by: failed, early: true })
        }
      }
      continue
    }
    const those = inTurn(
      byTime.filter((name) => coverage.tests[name]!.hits[id]),
      (name) => coverage.tests[name]!.took,
    )
    let time = 0
    const names = those.filter((name, index) => {
      const { took } = coverage.tests[name]!
      if (index > 0 && time + took > most) return false
      time += took
      return true
    })
    const usual = names.reduce((sum, name) => sum + coverage.tests[name]!.hits[id]!, 0)
    left = usual * 50 + 1_000
    active = id
    const failed = await failing(names)
    active = undefined
    // What a change leaves behind may make the next one seem noticed: then, unless the test itself clears it away, all is
    // loaded anew.
    const spoilt = failed && (await failing([failed.name])) && (await failing([failed.name]))
    const again = told.some((line) => line.id === id && line.spoilt)
    if (spoilt && !again) return tell({ id, spoilt: failed })
    const unasked = failed ? undefined : those.length - names.length
    tell({ id, became: failed ? 'noticed' : 'survived', by: failed, tests: names.length, unasked })
    if (spoilt) return
  }
  tell({ done: true })
})

/** Gives an object that others hold on to what another has. */
function become(object: Record<string, unknown>, other: Record<string, unknown>) {
  for (const key of Object.keys(object)) delete object[key]
  Object.assign(object, other)
}

/** The quickest tests first, but the same time for each file of tests: those of one file mostly run the same code. */
function inTurn(byTime: readonly string[], timeOf: (name: string) => number): string[] {
  const spent = new Map<string, number>()
  const turns = new Map<string, number>()
  for (const name of byTime) {
    const [, , file = ''] = name.split(' > ')
    const turn = (spent.get(file) ?? 0) + timeOf(name)
    spent.set(file, turn)
    turns.set(name, turn)
  }
  return byTime.toSorted((a, b) => turns.get(a)! - turns.get(b)!)
}

function stored(): Coverage | undefined {
  const path = `${folder}/coverage.json`
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}

/** The coverage of an earlier start, or of two runs: what only the first runs is made once, and then kept. */
async function known(tests: ReadonlyMap<string, RunnerTestCase>): Promise<Coverage> {
  const before = stored()
  if (before) return before
  const coverage: Pick<Coverage, 'tests'> = { tests: {} }
  const ran = new Set(loading.keys())
  const unfit = new Set<string>()
  for (const [name, one] of [...tests, ...tests]) {
    if (unfit.has(name)) continue
    counts = new Map()
    const used = process.cpuUsage()
    try {
      await perform(one)
      const { user } = process.cpuUsage(used)
      const took = Math.round(user / 1000)
      if (took > slow) throw new Error(`too slow to be asked again and again: ${took} ms`)
      coverage.tests[name] = { took, hits: Object.fromEntries(counts) }
    } catch (error) {
      delete coverage.tests[name]
      unfit.add(name)
      tell({ unfit: name, error: String(error).slice(0, 300) })
    }
    for (const id of counts.keys()) ran.add(id)
  }
  counts = undefined
  const again = new Set(Object.values(coverage.tests).flatMap(({ hits }) => Object.keys(hits)))
  const made = { ...coverage, once: [...ran].filter((id) => !again.has(id)) }
  writeFileSync(`${folder}/coverage.json`, JSON.stringify(made))
  return made
}

function testsOf(suite: RunnerTestFile | RunnerTestSuite): RunnerTestCase[] {
  return suite.tasks.flatMap((one) =>
    one.type === 'suite' ? testsOf(one) : one.mode === 'skip' ? [one] : [],
  )
}
