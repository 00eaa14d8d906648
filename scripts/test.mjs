// All tests on a fresh clone: installs what is missing, checks, tests, builds, and tests the build in a browser.
import { readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { freshBuild } from './check/budgets.mjs'
import { ensureBrowsers, ensurePackages } from './ensure.mjs'
import { runNode } from './run.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const reports = join(root, '.output/tests')
process.chdir(root)
// Nobody looks at them here: `npx vitest run --project e2e` takes them.
process.env.SARING_PICTURES = 'none'

const program = (path, ...args) => runNode(join(root, path), args, { show: true, cwd: root })
const totals = { passed: 0, failed: 0 }
const failedSteps = []
const failedTests = []

/** Runs one half of the tests and adds up what its report says. */
async function tests(half, project = half) {
  const report = join(reports, `${half}.json`)
  rmSync(report, { force: true })
  const { status } = await program(
    'node_modules/vitest/vitest.mjs',
    ...['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  )
  const { numPassedTests = 0, numFailedTests = 0, testResults = [] } = readReport(report)
  totals.passed += numPassedTests
  totals.failed += numFailedTests
  for (const { name, assertionResults } of testResults)
    for (const { status, fullName, failureMessages } of assertionResults)
      if (status === 'failed')
        failedTests.push({ file: relative(root, name), fullName, why: failureMessages.join('\n') })
  return { status, counted: numFailedTests > 0 }
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return {}
  }
}

/** A step that fails without a failed test of its own (a check, a build, a file that does not load) counts as one. */
async function step(name, perform) {
  console.log(`\n▶ ${name}`)
  const { status, counted = false } = await perform()
  if (status === 0) return true
  failedSteps.push(name)
  if (!counted) totals.failed++
  return false
}

const done = () => ({ status: 0 })
const failed = (error) => {
  console.error(error.message)
  return { status: 1 }
}
/** What a program that ran in silence had to say, where it failed. */
const told = ({ status, output }) => {
  if (status !== 0) console.error(output)
  return { status }
}

try {
  await ensurePackages()
  // What waits for the network goes on beside the check and the units, which need no browser.
  const browsers = ensureBrowsers({ withFirefox: true }).then(done, failed)
  await step('check', () => program('scripts/check.mjs'))
  // A build works on one core and the units leave some of the other: together they take less time than in turn.
  const firefox = runNode(join(root, 'node_modules/wxt/bin/wxt.mjs'), ['build', '-b', 'firefox'], {
    cwd: root,
  }).then(told, failed)
  await step('unit tests', () => tests('unit', 'unit-*'))
  const ready = [
    await step('build for firefox', () => firefox),
    // The check has built this one for its sizes, as a rule.
    await step('build for chrome', () => freshBuild(root).then(done, failed)),
    await step('browsers', () => browsers),
  ]
  if (ready.every(Boolean)) await step('tests in the browser', () => tests('e2e'))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  failedSteps.push('preparation')
  totals.failed++
}
// Again at the very end: of a long run people often keep the last lines alone.
for (const { file, fullName, why } of failedTests)
  console.error(`\n✗ ${file} > ${fullName}\n${why.slice(0, 2000)}`)
if (failedSteps.length > 0) console.error(`\nFailed: ${failedSteps.join(', ')}`)
console.log(`${totals.passed} passed, ${totals.failed} failed`)
process.exitCode = failedSteps.length > 0 ? 1 : 0
