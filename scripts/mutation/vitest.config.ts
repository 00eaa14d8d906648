import { defineConfig } from 'vitest/config'
import { lazyExpressions } from '../lazy-expressions.ts'
import { lexicon } from '../lexicon-plugin.ts'

/** The unit tests that must notice what is changed, as scripts/mutation.mjs names them. */
export default defineConfig({
  plugins: [lexicon(), lazyExpressions()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: process.env.SARING_TESTS!.split(','),
    environment: 'node',
    testTimeout: 30_000,
    // What a test file loads stays loaded for the next change, where its tests leave nothing behind.
    isolate: process.env.SARING_ISOLATE !== 'no',
  },
})
