import { setMaxListeners } from 'node:events'
import { type RunnerTestCase, type RunnerTestSuite, TestRunner } from 'vitest'

type Suite = RunnerTestSuite | RunnerTestCase['file']

const begun = new Set<Suite>()
const hooksOf = (suite: Suite) => TestRunner.getSuiteHooks(suite as RunnerTestSuite)

/**
 * Runs one test with its hooks, as Vitest would, but as often as one likes and without loading anything anew.
 * Throws what the test throws.
 */
export async function perform(test: RunnerTestCase): Promise<void> {
  const suites: Suite[] = []
  for (let suite: Suite | undefined = test.suite ?? test.file; suite; suite = suite.suite)
    suites.unshift(suite)
  for (const suite of suites.filter((one) => !begun.has(one))) {
    begun.add(suite)
    for (const hook of hooksOf(suite).beforeAll) await hook(suite as RunnerTestSuite)
  }
  // Each run listens for the test's end, which never comes.
  setMaxListeners(0, test.context.signal)
  const cleanups: (() => unknown)[] = []
  try {
    for (const suite of suites)
      for (const hook of hooksOf(suite).beforeEach) {
        const cleanup = await hook(test.context, suite as never)
        if (typeof cleanup === 'function') cleanups.push(cleanup as () => unknown)
      }
    await TestRunner.getTestFn(test)()
  } finally {
    for (const suite of suites.toReversed())
      for (const hook of hooksOf(suite).afterEach) await hook(test.context, suite as never)
    for (const cleanup of cleanups) await cleanup()
  }
}
