import { readFile } from 'node:fs/promises'
import type { CDPSession } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { toEntry } from '../../utils/log/database.ts'
import { verifyChain } from '../../utils/log/verify.ts'
import { newPost } from '../fixtures/post.ts'
import { picture } from './picture.ts'
import type { XScene as Scene } from './scene.ts'
import { eventually, setStage } from './stage.ts'

const stage = setStage()
const world = 'Saring'

let scene: Scene
let session: CDPSession
let content: number

/** Sends a message from our content script's own world on x.com, as the library does. */
async function send(type: string, data: unknown): Promise<unknown> {
  const message = JSON.stringify({ id: 1, type, data, timestamp: 1 })
  return inContent(`chrome.runtime.sendMessage(${message})`)
}

async function inContent(expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId: content,
    awaitPromise: true,
    returnByValue: true,
  })
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
  return result.value
}

beforeEach(async () => {
  scene = await stage.open('/home')
  session = await stage.browser.context.newCDPSession(scene.page)
  const found = new Promise<number>((done) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:') || context.name.startsWith(world)) done(context.id)
    })
  })
  await session.send('Runtime.enable')
  content = await found
})
afterEach(() => session.detach())

describe('messages from a page', () => {
  test('an entry is stored once, however often it is sent', async () => {
    const entry = newPost()
    expect(await send('logAppend', entry)).toMatchObject({ res: { id: entry.id, state: 'new' } })
    expect(await send('logAppend', entry)).toMatchObject({ res: { id: entry.id, state: 'known' } })
    expect((await stage.log()).map(({ id }) => id)).toEqual([entry.id])
  })

  test('a malformed one is refused with path and reason, and set aside', async () => {
    const bad = { ...newPost(), text: 7 }
    expect(await send('logAppend', bad)).toEqual({ res: { error: 'text: harus teks, bukan 7' } })
    await inContent(`chrome.storage.local.set(${JSON.stringify({ [`outbox:${bad.id}`]: bad })})`)
    await eventually(() => stage.stored('rejected:')).toEqual([`rejected:${bad.id}`])
    expect(await stage.stored('outbox:')).toEqual([])
    expect(await stage.log()).toEqual([])
    const page = await stage.browser.context.newPage()
    await page.goto(`chrome-extension://${stage.browser.extensionId}/dashboard.html`)
    await page
      .getByText('1 unggahan tidak dapat dicatat karena datanya rusak. Alasan terakhir: text: harus teks')
      .waitFor()
    await page.close()
  })
})

test('nothing is lost or doubled while the service worker is stopped again and again', async () => {
  const controller = await stage.browser.context.newPage()
  const control = await stage.browser.context.newCDPSession(controller)
  let stops = 0
  control.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    stops += versions.filter(({ runningStatus }) => runningStatus === 'stopped').length
  })
  await control.send('ServiceWorker.enable')

  const posts = Array.from({ length: 80 }, () => newPost())
  const isSent = posts.map(async (post, index) => {
    await new Promise((done) => setTimeout(done, index * 40))
    const stored = JSON.stringify({ [`outbox:${post.id}`]: post })
    const message = JSON.stringify({ id: index, type: 'logAppend', data: post, timestamp: 1 })
    // As `enqueue` does; a lost answer is nothing to it.
    await inContent(
      `chrome.storage.local.set(${stored}).then(() => void chrome.runtime.sendMessage(${message}).catch(() => {}))`,
    )
  })
  const isStopped = (async () => {
    for (let round = 0; round < 12; round += 1) {
      await new Promise((done) => setTimeout(done, 260))
      await control.send('ServiceWorker.stopAllWorkers')
    }
  })()
  await Promise.all([...isSent, isStopped])
  expect(stops).toBeGreaterThan(5)
  // What the last stop left lying is taken up by whatever wakes the worker next.
  await send('packGet', undefined)
  await eventually(() => stage.stored('outbox:'), 20_000).toEqual([])
  const log = await stage.log()
  expect(log.map(({ id }) => id).sort()).toEqual(posts.map(({ id }) => id).sort())
  const whole = await stage.wholeLog()
  expect(await verifyChain(whole.map(toEntry))).toEqual({ intact: true, count: whole.length })
  await controller.close()
})

test('a backup is made by itself when its time has come, and the schedule is chosen in the options', async () => {
  const options = await stage.browser.context.newPage()
  await options.goto(`chrome-extension://${stage.browser.extensionId}/options.html#cadangan`)
  await options.getByRole('radio', { name: 'Setiap hari' }).check()
  await options.getByText('Belum pernah dibuat.').waitFor()
  const opened = stage.browser.context.waitForEvent('page')
  const before = (await stage.wholeLog()).length
  expect(await send('logAppend', newPost())).toMatchObject({ res: { state: 'new' } })
  const backup = await opened
  const download = await backup.waitForEvent('download')
  expect(download.suggestedFilename()).toMatch(/^saring-cadangan-\d{4}-\d{2}-\d{2}\.json$/u)
  const copy = JSON.parse(await readFile(await download.path(), 'utf8')) as { entries: unknown[] }
  expect(copy.entries).toHaveLength(before + 1)
  await backup.getByText(/catatan tersimpan sebagai saring-cadangan-/u).waitFor()
  await picture(backup, 'backup')
  await options.getByText(`${before + 1} catatan.`).waitFor()
  await picture(options, 'options-backup', { fullPage: true })
  await options.getByRole('radio', { name: 'Mati', exact: true }).check()
  await eventually(() => backup.isClosed(), 15_000).toBe(true)
  await options.close()
})
