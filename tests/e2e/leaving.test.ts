import type { Request } from 'playwright-core'
import { beforeAll, expect, it } from 'vitest'
import { facebook } from './grounds.ts'
import { openScene, openX, type Scene } from './scene.ts'
import { eventually, setStage } from './stage.ts'

const stage = setStage({ still: true })

// As on a busy machine: what a request holds is read from it only when it is long on its way.
beforeAll(() =>
  stage.browser.context.addInitScript(() => {
    const { text } = Request.prototype
    Request.prototype.text = async function (this: Request) {
      await new Promise((done) => setTimeout(done, 500))
      return text.call(this)
    }
  }),
)

/** How a page that was just told to publish is left. */
const leavings = {
  /** Before the server has answered: nobody will ever see what it says. */
  async asked({ page }: Scene<never>, send: () => Promise<void>) {
    stage.site.next({ kind: 'delay', ms: 150 })
    const asked = page.waitForRequest(
      (request) => request.method() === 'POST' && publishes.test(operationOf(request)),
    )
    await send()
    await asked
    await page.goto(`${new URL(page.url()).origin}/?left`)
  },
  /** When the server has it, and its answer is on its way or just there. */
  async taken({ page }: Scene<never>, send: () => Promise<void>) {
    const before = stage.site.posts.length
    await send()
    await expect.poll(() => stage.site.posts.length, { interval: 1 }).toBe(before + 1)
    await page.goto(`${new URL(page.url()).origin}/?left`)
  },
  /** By the page itself, in the turn in which it shows that the post is out. */
  async shown({ page }: Scene<never>, send: () => Promise<void>, sign: string) {
    await page.evaluate((selector) => {
      const count = () => document.querySelectorAll(selector).length
      const before = count()
      const shows = new MutationObserver(() => {
        if (count() === before) return
        shows.disconnect()
        location.href = '/?left'
      })
      shows.observe(document.body, { subtree: true, childList: true })
    }, sign)
    await Promise.all([page.waitForURL(/left/), send()])
  },
  /** With its tab. */
  async closed({ page }: Scene<never>, send: () => Promise<void>) {
    const before = stage.site.posts.length
    await send()
    await expect.poll(() => stage.site.posts.length, { interval: 1 }).toBe(before + 1)
    await page.close()
  },
}

const publishes = /CreateTweet|CreateCommentMutation/
/** Which of its operations a page asks its server for. */
const operationOf = (request: Request) => `${request.url()} ${request.headers()['x-fb-friendly-name']}`

type Leaving = keyof typeof leavings
const legs: [Leaving, string][] = [
  ['asked', 'xhr'],
  ['shown', 'fetch'],
  ['taken', 'request'],
  ['asked', 'fetch'],
  ['shown', 'xhr'],
  ['asked', 'request'],
  ['taken', 'xhr'],
  ['closed', 'fetch'],
]

it.each([
  {
    name: 'X',
    place: 'home' as const,
    key: 'Control+Enter',
    sign: '[data-testid="toast"]',
    open: (query: Record<string, string>) => openX(stage.browser.context, '/home', query),
  },
  {
    name: 'Facebook',
    place: 'comment' as const,
    key: 'Enter',
    sign: '[role="article"] [role="article"]',
    open: (query: Record<string, string>) => openScene(stage.browser.context, facebook, '/', query),
  },
])(
  '$name: what was sent before the page went is logged once, in doubt where no answer was seen',
  async ({ place, key, sign, open }) => {
    const scene = (await open({ transport: legs[0]![1] })) as unknown as Scene<string>
    for (const [index, [leaving, transport]] of legs.entries()) {
      if (index > 0) await scene.page.goto(new URL(`?transport=${transport}`, scene.page.url()).href)
      await scene.type(place, `Kabar ke-${index}.`)
      await eventually(scene.counts).toBeDefined()
      await leavings[leaving](scene as unknown as Scene<never>, () => scene.page.keyboard.press(key), sign)
    }
    const texts = legs.map((_, index) => `Kabar ke-${index}.`)
    await eventually(async () => (await stage.log()).map(({ text }) => text)).toEqual(texts)
    expect(stage.site.posts.map(({ text }) => text).sort()).toEqual(texts)
    const ids = new Map(stage.site.posts.map(({ text, id }) => [text, id]))
    for (const [index, { text, postId, uncertain, evidence }] of (await stage.log()).entries()) {
      expect({ text, postId, evidence }).toEqual({
        text,
        postId: uncertain ? null : ids.get(text),
        evidence: 'network',
      })
      if (legs[index]![0] === 'asked') expect(uncertain).toBe(true)
      if (legs[index]![0] === 'shown') expect(uncertain).toBeUndefined()
    }
    await eventually(() => stage.stored('outbox:')).toEqual([])
  },
)
