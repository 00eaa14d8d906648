import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { lazyExpressions } from './scripts/lazy-expressions.ts'
import { lexicon } from './scripts/lexicon-plugin.ts'

/** Where no earlier run tells better, long files begin first; these are short and take long all the same. */
const longest = /\/(?:many-posts|firefox|log-durability|facebook-composers|leaving|words)\.test\.ts$/

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    const sorted = await super.sort(files)
    const rank = ({ moduleId, project }: TestSpecification) =>
      // A process is shared by those that follow each other.
      (project.name === 'unit-pure' ? 2 : 0) + (longest.test(moduleId) ? 0 : 1)
    return sorted.toSorted((one, other) => rank(one) - rank(other))
  }
}

const units = readdirSync(new URL('tests/unit', import.meta.url), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.test\.tsx?$/.test(name))
  .map((name) => `tests/unit/${name}`)
/** Files that leave something behind in their process (mocks, globals, a database) or measure it. */
const leavesTraces = (file: string) =>
  /\bvi\b|fake-indexeddb|@vitest-environment|globalThis|cpuUsage/.test(
    readFileSync(new URL(file, import.meta.url), 'utf8'),
  )

const unit = (name: string, include: string[], isolate: boolean) => ({
  plugins: [lexicon(), lazyExpressions()],
  oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } },
  test: {
    name,
    include,
    isolate,
    environment: 'node' as const,
    testTimeout: 30_000,
    // As a rule one core is left free, which on a small machine is half of it.
    maxWorkers: 2,
  },
})

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
      // Any file by itself.
      unit('unit', units, true),
      // The same, as all are run: what keeps nothing shares a process, which loads and compiles the rules once.
      unit(
        'unit-pure',
        units.filter((file) => !leavesTraces(file)),
        false,
      ),
      unit('unit-alone', units.filter(leavesTraces), true),
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
