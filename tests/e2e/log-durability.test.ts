import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pageScript } from '../../scripts/bench/log.ts'
import type { NewEntry } from '../../utils/log/entry.ts'
import { type KeptDatabase, makeDatabase } from '../fixtures/kept-database.ts'
import { newPost } from '../fixtures/post.ts'
import { type Browser, extension, launchBrowser } from './browser.ts'

/** Another folder than the build's own, where several people build at once. */
/** Entries of the imported file: several parts of it, a whole chunk among them, and blocks that are not full at both ends. */
const imported = 9000

let profile: string
let script: string
let browser: Browser

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'saring-killed-'))
  script = await pageScript(resolve('.'))
})
afterAll(async () => {
  await browser?.close().catch(() => undefined)
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
})

/** Starts the browser with the same profile as before, and opens a page of the extension with the log's code in it. */
async function start(): Promise<Page> {
  browser = await launchBrowser({ extension, port: 9, profile })
  const page = await browser.context.newPage()
  await page.goto(`chrome-extension://${browser.extensionId}/rules.html`)
  await page.evaluate(script)
  return page
}

/** Ends the browser as a power cut does: nothing of it is asked, nothing is told. */
async function kill() {
  for (const pid of await browserProcesses()) process.kill(pid, 'SIGKILL')
  await browser.close().catch(() => undefined)
}

async function browserProcesses(): Promise<number[]> {
  const found: number[] = []
  for (const name of await readdir('/proc')) {
    const command = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '')
    if (command.includes(`--user-data-dir=${profile}`)) found.push(Number(name))
  }
  return found
}

interface InPage {
  readonly saringBench: {
    prepare(size: number): Promise<unknown>
    stage(): Promise<string>
    take(file: string): Promise<number>
    verify(): Promise<{ intact: boolean; count: number }>
    append(entry: NewEntry): Promise<unknown>
    ids(): Promise<string[]>
  }
  readonly saringProgress: { readonly stage: number; readonly take: number }
}

const verify = (page: Page) => page.evaluate(() => (globalThis as unknown as InPage).saringBench.verify())
const ids = (page: Page) => page.evaluate(() => (globalThis as unknown as InPage).saringBench.ids())
const append = (page: Page, entry: NewEntry) =>
  page.evaluate((given) => (globalThis as unknown as InPage).saringBench.append(given), entry)

describe.skipIf(process.platform !== 'linux')('a browser that is killed', () => {
  const acknowledged: string[] = []

  test('in the middle of appends has everything that it acknowledged, and nothing half', async () => {
    for (const patience of [12, 30]) {
      const page = await start()
      let going = true
      const sent: string[] = []
      const appending = (async () => {
        while (going) {
          const entry = newPost()
          sent.push(entry.id)
          await append(page, entry)
          acknowledged.push(entry.id)
          if (sent.length === patience) setTimeout(() => void kill(), 7)
        }
      })().catch(() => undefined)
      await appending
      going = false
      // A process that was killed is seen for a moment more.
      await expect.poll(browserProcesses).toEqual([])
      const after = await start()
      const stored = await ids(after)
      expect(stored.filter((id) => acknowledged.includes(id))).toEqual(acknowledged)
      // The one that was under way may have come in; nothing else has.
      expect(stored.length - acknowledged.length).toBeLessThanOrEqual(1)
      expect(await verify(after)).toEqual({ ms: expect.any(Number), intact: true, count: stored.length })
      acknowledged.splice(0, acknowledged.length, ...stored)
      await browser.close()
    }
    expect(acknowledged.length).toBeGreaterThan(40)
  })

  test.each([
    ['while a file is read', 'stage', 0.4],
    ['while a file is taken', 'take', 0.3],
    ['while the last of a file is taken', 'take', 0.9],
  ] as const)('%s has all of it or nothing', async (_, step, share) => {
    const page = await start()
    const before = (await verify(page)).count
    await page.evaluate((size) => (globalThis as unknown as InPage).saringBench.prepare(size), imported)
    const importing = page
      .evaluate(async () => {
        const { saringBench } = globalThis as unknown as InPage
        return saringBench.take(await saringBench.stage())
      })
      .catch(() => 'killed')
    await page.waitForFunction(
      ([name, wanted]) => (globalThis as unknown as InPage).saringProgress[name] >= wanted,
      [step, share] as const,
      { polling: 5, timeout: 60_000 },
    )
    await kill()
    const outcome = await importing
    const after = await start()
    const { intact, count } = await verify(after)
    expect(intact).toBe(true)
    expect([before, before + imported]).toContain(count)
    if (outcome !== 'killed') expect(count).toBe(before + imported)
    const stored = await ids(after)
    expect(stored.slice(0, acknowledged.length)).toEqual(acknowledged)
    await browser.close()
  })

  test('takes the file afterwards', async () => {
    const page = await start()
    const before = (await verify(page)).count
    await page.evaluate((size) => (globalThis as unknown as InPage).saringBench.prepare(size), imported)
    const taken = await page.evaluate(async () => {
      const { saringBench } = globalThis as unknown as InPage
      return saringBench.take(await saringBench.stage())
    })
    expect(taken).toBe(imported)
    expect(await verify(page)).toMatchObject({ intact: true, count: before + imported })
    await browser.close()
  })
})

test.each(['version-1.json', 'version-3.json'])('a database of %s opens in the dashboard', async (file) => {
  const kept = JSON.parse(await readFile(`tests/fixtures/databases/${file}`, 'utf8')) as KeptDatabase
  browser = await launchBrowser({ extension, port: 9 })
  const page = await browser.context.newPage()
  // A page that does not open the log; the worker's own connection gives way to the deletion.
  await page.goto(`chrome-extension://${browser.extensionId}/rules.html`)
  await page.evaluate(makeDatabase, { name: 'saring', kept })
  await page.goto(`chrome-extension://${browser.extensionId}/dashboard.html`)
  await page.getByText('100 unggahan').waitFor()
  await page.getByRole('button', { name: 'Periksa keaslian' }).click()
  await page.getByText('Utuh: 100 catatan').waitFor()
  await browser.close()
})
