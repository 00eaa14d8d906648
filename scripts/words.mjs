// Settles anew which words each rule rests on in its own drafts (tests/cases/words): look at the diff before committing.
// `npm run words -- etika/istilah` settles one rule, or all of a family.
import { fileURLToPath } from 'node:url'
import { runNode } from './run.mjs'

const cwd = fileURLToPath(new URL('..', import.meta.url))
const { status } = await runNode(
  'node_modules/vitest/vitest.mjs',
  [
    'run',
    '--project',
    'unit',
    'tests/unit/words.test.ts',
    '-t',
    `^${process.argv[2] ?? ''}.*settles its words`,
  ],
  { show: true, cwd, env: { SARING_SETTLE: '1' } },
)
process.exitCode = status
