import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { Instrumenter } from '@stryker-mutator/instrumenter'

/** The parts of a rule that are examples and words for people: proofread, and tests themselves. */
const told = new Set(['title', 'reason', 'source', 'lesson', 'wrong', 'right'])
/** Where changed code asks which change is in force, and counts (change.test.ts). */
const head = 'const { stryCov_9fa48, stryMutAct_9fa48 } = globalThis.switches; '
const silent = () => {}
const instrumenter = new Instrumenter({
  isDebugEnabled: () => false,
  debug: silent,
  info: silent,
  warn: silent,
})

async function instrument(name, content, mutate) {
  const made = await instrumenter.instrument([{ name, mutate, content }], {
    plugins: null,
    noHeader: true,
    // Words shown to people are proofread, not tested.
    excludedMutations: ['StringLiteral'],
    ignorers: [
      {
        shouldIgnore({ node }) {
          if (node.type === 'ObjectProperty' && told.has(node.key.name)) return 'words for people'
          if (node.callee?.object?.type === 'MetaProperty') return 'done while building'
        },
      },
    ],
  })
  const changes = made.mutants
    .filter(({ status }) => status !== 'Ignored')
    .map(({ id, location, mutatorName, replacement }) => ({
      id,
      file: name,
      location,
      mutatorName,
      replacement,
    }))
  return { code: made.files[0].content, changes }
}

/** Every change that Stryker knows of some files, remembered in `memory`: listing them takes half a minute. */
export async function changesOf(paths, memory) {
  const known = existsSync(memory) ? JSON.parse(readFileSync(memory, 'utf8')) : {}
  for (const path of paths) {
    const content = readFileSync(path, 'utf8')
    const hash = createHash('sha256').update(content).digest('hex')
    if (known[path]?.hash !== hash)
      known[path] = { hash, changes: (await instrument(path, content, true)).changes }
  }
  writeFileSync(memory, JSON.stringify(known))
  return paths.flatMap((path) => known[path].changes.map((one) => ({ ...one, id: `${path}:${one.id}` })))
}

/** The code of each file with some of its changes in it, each behind a switch that has the name of the change. */
export async function withChanges(changes) {
  const files = {}
  const like = ({ location, mutatorName, replacement }) =>
    JSON.stringify([location, mutatorName, replacement])
  for (const path of new Set(changes.map(({ file }) => file))) {
    const own = new Map(changes.filter(({ file }) => file === path).map((one) => [like(one), one.id]))
    const places = [...own.keys()].map((key) => JSON.parse(key)[0])
    const made = await instrument(path, readFileSync(path, 'utf8'), places)
    const names = new Map(made.changes.map((one) => [one.id, own.get(like(one)) ?? `${path}:other`]))
    files[path] =
      head +
      made.code.replace(/(?<=\bstry(?:MutAct|Cov)_9fa48\()["\d, ]+(?=\))/gu, (ids) =>
        ids.replace(/\d+/gu, (id) => names.get(id) ?? 'ignored'),
      )
  }
  return files
}
