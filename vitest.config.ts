import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { lazyExpressions } from './scripts/lazy-expressions.ts'
import { lexicon } from './scripts/lexicon-plugin.ts'

/** Where no earlier run tells better, long files begin first; these are short and take long all the same. */
const longest = /\/(?:many-posts|firefox|log-durability)\.test\.ts$/

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files)
    const rank = ({ moduleId }: TestSpecification) => (longest.test(moduleId) ? 0 : 1)
    return sorted.toSorted((one, other) => rank(one) - rank(other))
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    coverage: {
      provider: 'v8',
      include: ['utils/**/*.ts', 'components/**/*.{ts,tsx}', 'entrypoints/background/*.ts'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: '.output/coverage',
      reportOnFailure: true,
    },
    projects: [
      {
        plugins: [lexicon(), lazyExpressions()],
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          testTimeout: 30_000,
          // As a rule one core is left free, which on a small machine is half of it.
          maxWorkers: 2,
        },
      },
      {
        plugins: [lexicon(), lazyExpressions()],
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // Two browsers on a small machine keep each other waiting: a test that fails for that passes alone.
          retry: 1,
          maxWorkers: 2,
          // Each file has a site and a browser of its own; what they share keeps nothing, and is loaded once.
          isolate: false,
        },
      },
    ],
  },
})
