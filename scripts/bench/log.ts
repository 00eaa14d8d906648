import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { launchBrowser } from '../../tests/e2e/browser.ts'
import { lexicon } from '../lexicon-plugin.ts'
import type { Bench } from './log-page.ts'
import { type Use, watchUse } from './processes.ts'

export interface LogBench {
  readonly entries: number
  readonly fileBytes: number
  /** Entries a second. */
  readonly rawAdd: number
  readonly rawAddWithIndexes: number
  readonly import: number
  readonly importStage: number
  readonly importTake: number
  readonly exportJson: number
  readonly exportCsv: number
  readonly verify: number
  /** Milliseconds. */
  readonly weeklyCold: number
  readonly weeklyWarm: number
  readonly firstView: number
  readonly filterMedian: number
  readonly filterSlowest: number
  readonly searchFirst: number
  readonly searchAll: number
  readonly importUse: Use | undefined
  readonly verifyUse: Use | undefined
  readonly exportUse: Use | undefined
}

/** Measures the log in the built extension, in real Chromium, with `entries` entries imported as a supervisor would. */
export async function benchLog(root: string, entries: number): Promise<LogBench> {
  const script = await pageScript(root)
  const browser = await launchBrowser({ extension: join(root, '.output/chrome-mv3'), port: 9 })
  try {
    const page = await browser.context.newPage()
    page.setDefaultTimeout(3_600_000)
    const open = (address: string) => page.goto(`chrome-extension://${browser.extensionId}/${address}`)
    const run = async <Name extends Exclude<keyof Bench, 'append'>>(
      name: Name,
      ...given: Parameters<Bench[Name]>
    ): Promise<Awaited<ReturnType<Bench[Name]>>> =>
      (await page
        .evaluate(
          async ([name, given]) => {
            const { saringBench } = globalThis as unknown as {
              saringBench: Record<string, (...given: unknown[]) => unknown>
            }
            return saringBench[name as string]!(...(given as unknown[]))
          },
          [name, given] as const,
        )
        .catch((error) => {
          throw new Error(`${name}: ${error instanceof Error ? error.message : error}`)
        })) as Awaited<ReturnType<Bench[Name]>>

    // A page that does not open the log itself.
    await open('rules.html')
    await page.evaluate(script)
    const { bytes } = await run('prepare', entries)
    const raw = await run('rawAdd', [])
    const rawIndexed = await run('rawAdd', [['installation', 'seq'], 'publishedAt', ['platform', 'postId']])
    const imported = await watchUse(async () => run('importAll', await workerScript(root, 'lines')))
    await run('forget')
    const exported = await watchUse(() => run('exportAll', 'json'))
    const csv = await run('exportAll', 'csv')
    const verified = await watchUse(async () => run('verifyAside', await workerScript(root, 'verify')))
    if (!verified.result.intact || verified.result.count !== entries)
      throw new Error('the log did not verify')
    const week = await run('weekly')
    const searched = await run('search', 'simulasi evakuasi (7')

    await page.goto('about:blank')
    await open('dashboard.html')
    const firstView = await shown(page)
    const filters = await filterTimes(page)
    const perSecond = (ms: number) => (entries / ms) * 1000
    const { stageMs, takeMs } = imported.result
    return {
      entries,
      fileBytes: bytes,
      rawAdd: raw,
      rawAddWithIndexes: rawIndexed,
      import: perSecond(stageMs + takeMs),
      importStage: perSecond(stageMs),
      importTake: perSecond(takeMs),
      exportJson: perSecond(exported.result.ms),
      exportCsv: perSecond(csv.ms),
      verify: perSecond(verified.result.ms),
      weeklyCold: week.coldMs,
      weeklyWarm: week.warmMs,
      firstView,
      filterMedian: filters[filters.length >> 1]!,
      filterSlowest: filters.at(-1)!,
      searchFirst: searched.firstMs,
      searchAll: searched.allMs,
      importUse: imported.use,
      verifyUse: verified.use,
      exportUse: exported.use,
    }
  } finally {
    await browser.close()
  }
}

/** The address of one of the built extension's own workers. */
async function workerScript(root: string, name: string): Promise<string> {
  const files = await readdir(join(root, '.output/chrome-mv3/assets'))
  const file = files.find((one) => one.startsWith(`${name}.worker-`))
  if (!file) throw new Error(`the extension was built without the worker ${name}`)
  return `/assets/${file}`
}

/** Milliseconds from the page's beginning until the first posts are drawn. */
async function shown(page: Page): Promise<number> {
  const drawn = await page.waitForFunction(
    () => document.querySelector('#list [role=option]') && performance.now(),
  )
  return drawn.jsonValue() as Promise<number>
}

/** Milliseconds from the choice of a filter until its count and its posts are drawn, for a dozen filters, sorted. */
async function filterTimes(page: Page): Promise<number[]> {
  const hashes = [
    'platform=x',
    'platform=facebook&kind=reply',
    'account=dinas7.x',
    'unit=Dinas Nomor 12',
    'rule=any',
    'rule=none&platform=instagram',
    'rule=kredibel/hari-tanggal',
    'from=2026-11-16&to=2026-11-22',
    'from=2026-10-01&to=2026-10-31&kind=post',
    'hashtag=Dinas44',
    'from=2025-01-01&to=2025-12-31&rule=any&platform=x',
    '',
  ]
  const times: number[] = []
  for (const hash of hashes) {
    times.push(
      await page.evaluate(async (given) => {
        const told = () => document.querySelector('.count [role=status]')?.textContent
        const before = told()
        const begun = performance.now()
        location.hash = given
        while (told() === before || !document.querySelector('#list [role=option]'))
          await new Promise((done) => requestAnimationFrame(done))
        return performance.now() - begun
      }, hash),
    )
  }
  return times.sort((a, b) => a - b)
}

/** The log's own code with what measures it, to be run in a page of the extension. */
export async function pageScript(root: string): Promise<string> {
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    plugins: [lexicon()],
    build: {
      write: false,
      minify: false,
      lib: { entry: join(root, 'scripts/bench/log-page.ts'), formats: ['iife'], name: 'logBench' },
    },
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (!output || !('output' in output)) throw new Error('the page of the log bench could not be built')
  return output.output[0].code
}

/** The figures as lines of text, with what each is to reach. */
export function logTable(measured: LogBench): string {
  const rate = (value: number) => `${Math.round(value).toLocaleString('en')}/s`
  const ms = (value: number) => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`
  const mega = (bytes: number) => `${Math.round(bytes / 1e6)} MB`
  const memory = (use: Use | undefined) =>
    use ? `page ${mega(use.page)}, whole browser ${mega(use.browser)}` : 'not measured here'
  const cpu = (use: Use | undefined) =>
    use ? `${Math.round((use.cpu / measured.entries) * 1e6)} µs an entry` : 'not measured here'
  const share = Math.round((measured.import / measured.rawAdd) * 100)
  const lines: readonly (readonly [string, string, string?])[] = [
    ['raw IndexedDB add, no index', rate(measured.rawAdd)],
    ['raw IndexedDB add, three indexes', rate(measured.rawAddWithIndexes)],
    ['import', `${rate(measured.import)}, ${share}% of raw add`, '20,000/s and 50%'],
    ['  read, check and preview', rate(measured.importStage)],
    ['  take', rate(measured.importTake)],
    ['  memory', memory(measured.importUse)],
    ['  processor, all processes', cpu(measured.importUse)],
    ['verify', rate(measured.verify), '100,000/s'],
    ['  processor, all processes', cpu(measured.verifyUse)],
    ['export, JSON', rate(measured.exportJson)],
    ['  memory', memory(measured.exportUse), '300 MB'],
    ['export, CSV', rate(measured.exportCsv)],
    ['report of a week, nothing in memory', ms(measured.weeklyCold), '1,500 ms'],
    ['report of a week, columns in memory', ms(measured.weeklyWarm)],
    ['first view of the dashboard', ms(measured.firstView), '1,000 ms'],
    ['filter in the dashboard, median', ms(measured.filterMedian), '200 ms'],
    ['filter in the dashboard, slowest', ms(measured.filterSlowest)],
    ['search, first match', ms(measured.searchFirst)],
    ['search, all read', ms(measured.searchAll)],
  ]
  const size = `${measured.entries.toLocaleString('en')} entries, ${mega(measured.fileBytes)}`
  return [
    `Log, ${size}`,
    ...lines.map(([name, value, goal]) =>
      `${name.padEnd(40)}${value.padEnd(44)}${goal ? `wanted: ${goal}` : ''}`.trimEnd(),
    ),
  ].join('\n')
}
