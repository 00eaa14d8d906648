import { expect, test } from 'vitest'
import { nusaraya } from '../fixtures/nusaraya.ts'
import { sized, toll } from '../fixtures/toll.ts'
import { startSite } from '../site/server.ts'
import { type Browser, extension, launchBrowser } from './browser.ts'
import { facebook, instagram, openComposer, picture, toCaption } from './grounds.ts'
import { type Ground, openScene, openX, type Scene } from './scene.ts'
import { eventually } from './stage.ts'

const bad = 'Rapat digelar Senin, 26 Juli 2023.'

/** A tab with a draft in it that was checked, and what is done with it after the update. */
interface Open {
  readonly name: string
  readonly scene: Pick<Scene, 'page' | 'gate' | 'check'>
  /** Writes on, sends, and resolves to what must have gone out. */
  readonly post: () => Promise<string>
}

async function onX(browser: Browser, place: 'home' | 'modal', text: string): Promise<Open> {
  const scene = await openX(browser.context, '/home', {})
  if (place === 'modal') await scene.openModal()
  return opened(scene, place, `x ${place}`, text, () => scene.submit(place).click())
}

async function onGround<P extends string>(
  browser: Browser,
  ground: Ground<P>,
  {
    place,
    text,
    prepare,
    send,
  }: {
    place: P
    text: string
    prepare?: (scene: Scene<P>) => Promise<void>
    send?: (scene: Scene<P>) => Promise<void>
  },
): Promise<Open> {
  const scene = await openScene(browser.context, ground, '/', {})
  await prepare?.(scene)
  const press = () => (send ? send(scene) : scene.submit(place).click())
  return opened(scene, place, `${new URL(ground.origin).host} ${place}`, text, press)
}

async function opened<P extends string>(
  scene: Scene<P>,
  place: P,
  name: string,
  text: string,
  send: () => Promise<void>,
): Promise<Open> {
  await scene.type(place, text)
  await eventually(scene.counts).toMatchObject({ errors: 1 })
  return {
    name,
    scene,
    async post() {
      await scene.page.bringToFront()
      await scene.editor(place).click()
      await scene.page.keyboard.press('Control+End')
      await scene.page.keyboard.type('!')
      await eventually(() => scene.model(place)).toBe(`${text}!`)
      await send()
      return `${text}!`
    },
  }
}

/** Replaces the extension as an update does. */
async function replaceExtension(browser: Browser): Promise<void> {
  const worker = await browser.worker()
  const gone = new Promise((resolve) => worker.once('close', resolve))
  await worker.evaluate(() => chrome.runtime.reload()).catch(() => undefined)
  await gone
}

test('pages that were open while the extension was replaced say so, and post all the same', async () => {
  const rounds = sized(5, 1)
  let [tried, survived, told] = [0, 0, 0]
  for (let round = 0; round < rounds; round++) {
    const site = await startSite({ defaults: {} })
    const browser = await launchBrowser({ extension, port: site.port })
    try {
      const worker = await browser.worker()
      await worker.evaluate((given) => chrome.storage.local.set({ pack: given }), nusaraya())
      const text = (n: number) => `${bad.replace('Rapat', `Rapat ke-${n}`)}`
      const home = await onX(browser, 'home', text(1))
      const all = [
        home,
        await onGround(browser, facebook, { place: 'feed', text: text(2), prepare: openComposer }),
        await onGround(browser, instagram, {
          place: 'comment',
          text: text(3),
          send: ({ page }) => page.keyboard.press('Enter'),
        }),
      ]
      if (rounds > 1) {
        all.push(
          await onX(browser, 'modal', text(4)),
          await onGround(browser, instagram, {
            place: 'caption',
            text: text(5),
            prepare: ({ page }) => toCaption(page, [picture()]),
          }),
          await onGround(browser, facebook, {
            place: 'comment',
            text: text(6),
            send: ({ page }) => page.keyboard.press('Enter'),
          }),
        )
      }
      await replaceExtension(browser)

      // What was found before still stands, and is asked about; what is written now cannot be checked any more.
      await home.scene.page.bringToFront()
      await home.scene.page.keyboard.press('Control+Enter')
      await home.scene.gate.locator('[data-gate-action="cancel"]').click()
      await home.scene.gate.waitFor({ state: 'detached' })
      for (const { name, scene, post } of all) {
        tried++
        const sent = await post()
        await eventually(() => site.posts.filter((one) => one.text === sent).length, 15_000).toBe(1)
        survived++
        await scene.page.locator('saring-assistant .note.trouble').waitFor()
        told++
        await scene.check()
        expect(
          site.posts.filter((one) => one.text === sent),
          name,
        ).toHaveLength(1)
      }
    } finally {
      await browser.close()
      await site.close()
    }
  }
  toll('composers open while the extension is replaced', tried, survived, `${told} pages said so`)
}, 300_000)
