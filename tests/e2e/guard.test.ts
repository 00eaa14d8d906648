import { readdir, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { extension } from './browser.ts'
import { setStage } from './stage.ts'

const stage = setStage()
const pages = (await readdir(extension)).filter((file) => file.endsWith('.html'))
const own = (path: string) => `chrome-extension://${stage.browser.extensionId}/${path}`

test('asks for no more than it needs, and shows pages of the web nothing of itself', async () => {
  const manifest = JSON.parse(await readFile(resolve(extension, 'manifest.json'), 'utf8'))
  expect(manifest.permissions).toEqual(['storage', 'scripting', 'unlimitedStorage', 'contextMenus', 'alarms'])
  expect(manifest.host_permissions).toHaveLength(4)
  expect(manifest.optional_permissions).toBeUndefined()
  // An institution's own server, each asked for when it is connected: over TLS, or on this computer.
  expect(manifest.optional_host_permissions).toEqual([
    'https://*/*',
    'http://localhost/*',
    'http://127.0.0.1/*',
  ])
  expect(manifest.web_accessible_resources).toBeUndefined()
  expect(manifest.externally_connectable).toBeUndefined()

  const { page } = await stage.open('/home')
  const seen = await page.evaluate(
    async (urls) => ({
      reached: (
        await Promise.all(
          urls.map((url) =>
            fetch(url).then(
              () => [url],
              () => [],
            ),
          ),
        )
      ).flat(),
      runtime: typeof (globalThis as { chrome?: { runtime?: unknown } }).chrome?.runtime,
    }),
    ['manifest.json', 'assistant.js', 'icon/128.png', 'dashboard.html'].map(own),
  )
  expect(seen).toEqual({ reached: [], runtime: 'undefined' })
})

test('its own pages keep their policy and can send nothing; the background only over TLS or to this computer', async () => {
  const { port } = stage.site
  const anywhere = [`http://127.0.0.1:${port}/`, 'https://x.com/home', 'wss://x.com/']
  // The practice site answers to any name: what is not reached is forbidden.
  const inTheClear = ['http://x.com/home', `http://[::1]:${port}/`, 'ws://x.com/', 'wss://x.com/']
  /** Tells which ways out a page or the background has. Runs there. */
  const waysOut = async (urls: string[]) => {
    const tries = urls.map((url) =>
      url.startsWith('ws')
        ? new Promise<string[]>((done) => {
            try {
              const socket = new WebSocket(url)
              socket.onopen = () => done([url])
              socket.onerror = () => done([])
            } catch {
              done([])
            }
          })
        : fetch(url, { method: 'POST', body: 'draf', mode: 'no-cors' }).then(
            () => [url],
            () => [],
          ),
    )
    return (await Promise.all(tries)).flat()
  }
  for (const name of pages) {
    const page = await stage.browser.context.newPage()
    const told: string[] = []
    page.on('console', (message) => void (message.type() === 'error' && told.push(message.text())))
    page.on('pageerror', (error) => told.push(String(error)))
    // The backup closes itself when it is done.
    await page.goto(own(name))
    await page.locator('h1, h2').first().waitFor()
    expect(told, name).toEqual([])
    if (name !== 'backup.html') expect(await page.evaluate(waysOut, anywhere), name).toEqual([])
    await page.close()
  }
  expect(await (await stage.worker()).evaluate(waysOut, inTheClear)).toEqual([])
})
