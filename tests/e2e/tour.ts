import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import type {} from '../site/parts/redraw.tsx'
import type { PublishedPost } from '../site/server.ts'
import type { Ground, Scene } from './scene.ts'
import { eventually, type Row, type Stage } from './stage.ts'

/** The page's address for one of the loads; `tree` is added to its query. */
export interface Leg {
  readonly path?: string
  readonly query?: Record<string, string>
}

/**
 * Does the same on many random trees: each load is a page from another seed, and between its stops the whole page is
 * taken down and put up in other trees, as it was at first. A failure says where it happened.
 */
export async function tour<P extends string>(
  stage: Stage,
  ground: Ground<P>,
  legs: readonly Leg[],
  stops: number,
  visit: (scene: Scene<P>, index: number) => Promise<void>,
): Promise<void> {
  let scene: Scene<P> | undefined
  let index = 0
  for (const [load, { path = '/', query = {} }] of legs.entries()) {
    const full = { lang: load % 2 === 0 ? 'en' : 'id', tree: `${load + 1}`, ...query }
    if (scene) await scene.go(path, full)
    else scene = await stage.openOn(ground, path, full)
    for (let stop = 0; stop < stops; stop++) {
      if (stop > 0) await scene.page.evaluate(() => window.__redraw?.())
      try {
        await visit(scene, index++)
      } catch (error) {
        if (error instanceof Error) {
          error.message = `In ${path} of ${JSON.stringify(full)}, stop ${stop}: ${error.message}`
        }
        throw error
      }
    }
  }
}

/** The same account however a platform or pack writes it. */
export const plain = (account: string) => account.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** What the log must hold of a post that the site has taken. */
const told = ({ platform, kind, text, account, permalink, media }: PublishedPost) => ({
  platform,
  kind,
  text,
  account: plain(account),
  permalink,
  alts: media.map(({ alt }) => alt),
})

const heldOf = (row: Row): Record<keyof ReturnType<typeof told>, unknown> => ({
  platform: row.platform,
  kind: row.kind,
  text: row.text,
  account: plain(row.account),
  permalink: row.permalink,
  alts: row.media.map(({ alt }) => alt),
})

/** Everything that the site took stands in the log, as it was and once, and nothing else does. */
export async function expectLogOfSite(stage: Stage, posts = stage.site.posts): Promise<Row[]> {
  await eventually(async () => (await stage.log()).map(heldOf)).toEqual(posts.map(told))
  expect(await stage.stored('outbox:')).toEqual([])
  expect(await stage.stored('rejected:')).toEqual([])
  return stage.log()
}

/** A click where nothing moves any more: whatever lies there is hit, without the wait for two still frames. */
export const tap = (target: Locator) => target.click({ force: true })

/** Presses a finding's first fix, opening the panel where it is closed. */
export async function fix(scene: Pick<Scene, 'finding' | 'chip'>, rule: string) {
  const button = scene.finding(rule).locator('[data-fix]').first()
  await button.waitFor({ state: 'attached' })
  // What was pressed before may still open or close the panel, and an open one may be on its way to its place.
  await eventually(async () => {
    if ((await scene.chip.getAttribute('aria-expanded')) === 'false') await scene.chip.click()
    return button.isVisible()
  }).toBe(true)
  await button.click()
}

const wrong = 'Senin, 26 Juli 2023'
const right = 'Rabu, 26 Juli 2023'

/** Drafts with one wrong date, as people write them; `chip` stands for a person named in the middle. */
export const drafts = [
  (n: number) => `Rapat ${n} digelar ${wrong} di aula.`,
  (n: number) => `🇮🇩👩‍👩‍👧 ${wrong} 🙏 ke-${n}`,
  (n: number) => `Halo warga ${n}.\n\n${wrong}.\nSampai jumpa.`,
  (n: number) => `#NusarayaMaju ${wrong} #Siaga${n} bersama.`,
  (n: number) => `${wrong} bersama {chip} dan warga ${n}.`,
] as const

export const date = 'kredibel/hari-tanggal'
export const mended = (text: string) => text.replace('Senin', 'Rabu')
export { right, wrong }

/** Puts the caret behind everything, and waits until the editor knows: it learns of it after the key. */
export async function toEnd<P extends string>(scene: Scene<P>, place: P, index = 0) {
  await scene.page.keyboard.press('Control+End')
  const { length } = await scene.model(place, index)
  await eventually(async () => (await scene.caret(place, index))?.end).toBe(length)
}

/** Writes a draft; where it names a person, by the list that `@` opens. */
export async function write<P extends string>(scene: Scene<P>, place: P, text: string, index = 0) {
  const [before = '', after] = text.split('{chip}')
  await scene.type(place, before, index)
  if (after === undefined) return text
  await scene.page.keyboard.type('@Bud')
  const offer = scene.page.locator('[role="option"]').first()
  const name = (await offer.textContent()) ?? ''
  await offer.click()
  await scene.page.keyboard.insertText(after.trimStart())
  return `${before}${name} ${after.trimStart()}`
}
