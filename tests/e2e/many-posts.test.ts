import type { Locator, Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { toEntry } from '../../utils/log/database.ts'
import { verifyChain } from '../../utils/log/verify.ts'
import { sized, toll } from '../fixtures/toll.ts'
import { createRandom } from '../site/parts/random.ts'
import { facebook, instagram, openComposer } from './grounds.ts'
import type { Scene } from './scene.ts'
import { eventually, setStage } from './stage.ts'

const stage = setStage({ viewport: { width: 1000, height: 600 } })
const posts = sized(1000, 60)
const seed = 'two hundred'

/** What follows within milliseconds, hundreds of times. */
const soon = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 20_000, interval: 15 })

/** A tab and how a text goes out there. */
interface Tab {
  readonly page: Page
  /** Puts the caret into an empty box, opening it where it does not stay. */
  readonly focus: () => Promise<void>
  /** What the box holds; nothing where it has gone. */
  readonly text: () => Promise<string>
  readonly submit: () => Locator
  /** The key that sends, where there is one. */
  readonly key?: string
}

async function tabOn<P extends string>(
  scene: Scene<P>,
  place: P,
  key?: string,
  open?: () => Promise<void>,
): Promise<Tab> {
  return {
    page: scene.page,
    async focus() {
      if (open && (await scene.editor(place).count()) === 0) await open()
      await scene.editor(place).focus()
    },
    text: () => scene.model(place),
    submit: () => scene.submit(place),
    ...(key && { key }),
  }
}

async function openTabs(): Promise<Tab[]> {
  const onX = await stage.open('/home')
  const alsoOnX = await stage.open('/home', { lang: 'id' })
  const feed = await stage.openOn(facebook, '/', { tree: '1' })
  const comments = await stage.openOn(facebook, '/', { tree: '2', lang: 'id' })
  const one = await stage.openOn(instagram, '/', { tree: '1', comments: 'new' })
  const other = await stage.openOn(instagram, '/', { tree: '2', comments: 'old', lang: 'id' })
  return Promise.all([
    tabOn(onX, 'home', 'Control+Enter'),
    tabOn(alsoOnX, 'home'),
    tabOn(feed, 'feed', undefined, () => openComposer(feed)),
    tabOn(comments, 'comment', 'Enter'),
    tabOn(one, 'comment', 'Enter'),
    tabOn(other, 'comment'),
  ])
}

it(
  `${posts} posts across six tabs, the worker stopped at random moments: as many entries in one chain`,
  async () => {
    const tabs = await openTabs()
    const random = createRandom(seed)
    const control = await stage.browser.context.newCDPSession(tabs[0]!.page)
    let stops = 0
    control.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      stops += versions.filter(({ runningStatus }) => runningStatus === 'stopped').length
    })
    await control.send('ServiceWorker.enable')
    const asked: Promise<unknown>[] = []
    const stopSoon = () =>
      asked.push(
        new Promise((resolve) => setTimeout(resolve, random.below(250))).then(() =>
          control.send('ServiceWorker.stopAllWorkers'),
        ),
      )

    for (const { page, focus } of tabs) {
      await page.bringToFront()
      await focus()
      await page.locator('saring-assistant [data-saring="status"]').waitFor()
    }
    for (let sent = 0; sent < posts; ) {
      const tab = random.pick(tabs)
      const { page, focus, text, submit, key } = tab
      await page.bringToFront()
      // A few in one tab, as people do: switching tabs is what takes time.
      for (let run = 1 + random.below(4); run > 0 && sent < posts; run--) {
        await focus()
        if (random.chance(0.12)) stopSoon()
        if (random.chance(0.1)) stage.site.next({ kind: 'delay', ms: random.below(200) })
        await page.keyboard.insertText(`Kabar nomor ${sent} dari tab ${tabs.indexOf(tab)}.`)
        // While an earlier one is still being sent, the pages take no press: their button says so.
        await submit().and(page.locator(':not(:disabled, [aria-disabled="true"])')).first().waitFor()
        if (key) await page.keyboard.press(key)
        else await submit().first().click()
        sent++
        await soon(() => stage.site.posts.length).toBe(sent)
        // The page learns of it a moment later.
        await soon(text).toBe('')
      }
    }
    await Promise.all(asked)
    expect(stops).toBeGreaterThan(posts / 20)

    // What the last stop left lying is taken up by whatever wakes the worker next.
    const page = await stage.browser.context.newPage()
    await page.goto(`chrome-extension://${stage.browser.extensionId}/dashboard.html`)
    await eventually(() => stage.stored('outbox:'), 20_000).toEqual([])
    await page.close()
    const rows = await stage.log()
    expect(rows.map(({ text }) => text).sort()).toEqual(stage.site.posts.map(({ text }) => text).sort())
    toll('publications, the worker stopped at random', posts, rows.length, `stopped ${stops} times`)
    expect(new Set(rows.map(({ platform, postId }) => `${platform} ${postId}`)).size).toBe(posts)
    const whole = (await stage.wholeLog()).map(toEntry)
    expect(await verifyChain(whole)).toEqual({ intact: true, count: whole.length })
  },
  Math.max(240_000, posts * 2_000),
)
