import { readFileSync } from 'node:fs'
import { Instrumenter } from '@stryker-mutator/instrumenter'

/** The parts of a rule that are examples and words for people: proofread, and tests themselves. */
const told = new Set(['title', 'reason', 'source', 'lesson', 'wrong', 'right'])
const silent = () => {}
/** Where changed code asks which change is in force, and counts (change.test.ts). */
const head = 'const { stryCov_9fa48, stryMutAct_9fa48 } = globalThis.switches; '
const logger = { isDebugEnabled: () => false, debug: silent, info: silent, warn: silent }

/**
 * Stryker's changes to some files: `files` maps each path to code in which every change can be switched on,
 * `mutants` lists them.
 */
export async function instrument(paths) {
  const made = await new Instrumenter(logger).instrument(
    paths.map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') })),
    {
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
    },
  )
  return {
    files: Object.fromEntries(made.files.map(({ name, content }) => [name, head + content])),
    mutants: made.mutants
      .filter(({ status }) => status !== 'Ignored')
      .map(({ id, fileName, location, mutatorName, replacement }) => ({
        ...{ id, file: fileName, location, mutatorName, replacement },
      })),
  }
}
