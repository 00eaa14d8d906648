import { describe, expect, it } from 'vitest'
import type { Behaviour } from '../site/server.ts'
import { type FacebookPlace, facebook, openComposer } from './grounds.ts'
import type { Scene } from './scene.ts'
import { eventually, setStage } from './stage.ts'
import { expectLogOfSite, tour, write, wrong } from './tour.ts'

const stage = setStage({ still: true, sameTab: true })
type FacebookScene = Scene<FacebookPlace>

const loads = (count: number, query: Record<string, string> = {}) =>
  Array.from({ length: count }, (_, load) => ({
    query: { ...query, ...(load % 2 === 1 && { transport: load % 3 === 0 ? 'request' : 'fetch' }) },
  }))

/** Writes a post and presses the button; the dialog closes, or stays with the text where it failed. */
async function post(scene: FacebookScene, text: string, behaviour?: Behaviour) {
  if ((await scene.editor('feed').count()) === 0) await openComposer(scene)
  await scene.editor('feed').click()
  await scene.page.keyboard.press('Control+a')
  await write(scene, 'feed', text)
  await eventually(scene.counts).toBeDefined()
  if (behaviour) stage.site.next(behaviour)
  await scene.submit('feed').click()
}

const gone = (scene: FacebookScene) => scene.editor('feed').waitFor({ state: 'detached' })
const notice = (scene: FacebookScene) => scene.page.locator('.toast')

describe('the platform’s own answer, over twenty trees and more', () => {
  it('proves a post in whatever form it comes, once, after one that refused or never came proved nothing', async () => {
    const behaviours: (Behaviour | undefined)[] = [
      undefined,
      { kind: 'guarded' },
      { kind: 'stream', ms: 300 },
      { kind: 'partial-error' },
      { kind: 'delay', ms: 400 },
      undefined,
      { kind: 'video' },
    ]
    const refusals: Behaviour[] = [{ kind: 'refused' }, { kind: 'drop' }]
    await tour(stage, facebook, loads(3), 7, async (scene, index) => {
      await post(scene, `Kabar ke-${index}.`, refusals[index % 2])
      await notice(scene).waitFor()
      await eventually(() => scene.submit('feed').getAttribute('aria-disabled')).toBe('false')
      expect((await stage.log()).length).toBe(index)
      const behaviour = behaviours[index % 7]
      if (behaviour) stage.site.next(behaviour)
      await scene.submit('feed').click()
      await gone(scene)
      await eventually(async () => (await stage.log()).length).toBe(index + 1)
    })
    const rows = await expectLogOfSite(stage)
    expect(rows.map(({ postId }) => postId)).toEqual(stage.site.posts.map(({ id }) => id))
    for (const row of rows) expect(row.evidence).toBe('network')
  }, 180_000)

  it('that names no post leaves the entry uncertain, and one that waits for an admin is told as such', async () => {
    const legs = loads(4).map((leg, load) => ({ ...leg, path: load % 2 === 0 ? '/' : '/groups/9/' }))
    await tour(stage, facebook, legs, 5, async (scene, index) => {
      const group = new URL(scene.page.url()).pathname.startsWith('/groups')
      const place = group ? 'group' : 'feed'
      await openComposer(scene)
      await write(scene, place, `Kabar ke-${index}.`)
      await eventually(scene.counts).toBeDefined()
      stage.site.next({ kind: group ? 'pending' : 'no-id' })
      await scene.submit(place).click()
      await scene.editor(place).waitFor({ state: 'detached' })
    })
    await eventually(async () => (await stage.log()).length).toBe(20)
    const rows = await stage.log()
    expect(rows.map(({ text }) => text)).toEqual(stage.site.posts.map(({ text }) => text))
    for (const row of rows) expect(row.uncertain).toBe(true)
  }, 180_000)

  it('of an edit and of a deletion is told beside the entry, which stays', async () => {
    await tour(stage, facebook, loads(4), 5, async (scene, index) => {
      await post(scene, `Kabar ke-${index}.`)
      await gone(scene)
      await eventually(async () => (await stage.log()).length).toBe(index * 2 + 1)
      const card = scene.page.locator('[role="feed"] .card').first()
      if (index % 2 === 0) {
        await card
          .locator('[role="button"]:is([aria-label="Edit post"], [aria-label="Edit postingan"])')
          .click()
        await scene.editor('edit').click()
        await scene.page.keyboard.press('Control+End')
        await scene.page.keyboard.insertText(' Diperbarui.')
        await scene.submit('edit').click()
        await scene.editor('edit').waitFor({ state: 'detached' })
      } else {
        await card
          .locator('[role="button"]:is([aria-label="Move to trash"], [aria-label="Pindahkan ke sampah"])')
          .click()
        await card.getByText(`Kabar ke-${index}.`).waitFor({ state: 'detached' })
      }
      await eventually(async () => (await stage.log()).length).toBe(index * 2 + 2)
    })
    const rows = await stage.log()
    expect(rows).toHaveLength(40)
    for (let index = 0; index < 20; index++) {
      const [first, second] = rows.slice(index * 2, index * 2 + 2)
      expect(first).toMatchObject({ text: `Kabar ke-${index}.` })
      expect(first?.about).toBeUndefined()
      expect(second?.about).toEqual({ id: first?.id, event: index % 2 === 0 ? 'edited' : 'deleted' })
      if (index % 2 === 0) expect(second?.text).toBe(`Kabar ke-${index}. Diperbarui.`)
    }
  }, 180_000)
})

describe('whose account, over twenty trees', () => {
  it('outside the pack Saring is silent and keeps nothing; after a switch it speaks and logs', async () => {
    // Ten of another office in two loads; ten of a person, who after each goes to the page's account and back.
    const office = { path: '/', query: { as: 'wisatanusaraya' } }
    const legs = [
      { ...office, path: '/groups/9/' },
      office,
      ...Array.from({ length: 10 }, (_, load) => ({
        path: '/',
        query: { as: 'sari.dewi', tree: `${load + 11}`, ...(load % 5 === 0 && { plain: '1' }) },
      })),
    ]
    const official: string[] = []
    const outside = async (scene: FacebookScene, index: number) => {
      const text = `Saya hadir ${wrong} ${index}.`
      const group = new URL(scene.page.url()).pathname.startsWith('/groups')
      const place = group ? 'group' : index % 2 === 0 ? 'comment' : 'feed'
      const before = stage.site.posts.length
      if (place !== 'comment') await openComposer(scene)
      await scene.editor(place).click()
      await scene.page.keyboard.insertText(text)
      if (place === 'comment') await scene.page.keyboard.press('Enter')
      else await scene.submit(place).click()
      // No gate held it back.
      await eventually(() => stage.site.posts.length).toBe(before + 1)
      await eventually(() => scene.page.getByText(text).count()).toBeGreaterThan(0)
      expect(await scene.marks()).toEqual({ errors: 0, warnings: 0, suggestions: 0 })
      expect(await scene.page.locator('saring-assistant [data-finding]').count()).toBe(0)
      expect((await stage.log()).length).toBe(official.length)
    }
    await tour(stage, facebook, legs.slice(0, 2), 5, outside)
    await tour(stage, facebook, legs.slice(2), 1, async (scene, index) => {
      const text = `Saya hadir ${wrong} ${index}.`
      await outside(scene, index)
      // From the person to the page and back: the next leg is another account's again.
      const change = scene.page.locator(
        '[role="button"]:is([aria-label="Switch profile"], [aria-label="Beralih Profil"])',
      )
      await Promise.all([scene.page.waitForURL(/as=kominfonusaraya/), change.click()])
      await openComposer(scene)
      await write(scene, 'feed', `Rapat ${wrong} ${index}.`)
      await eventually(scene.counts).toMatchObject({ errors: 1 })
      await scene.page.keyboard.press('Control+a')
      await scene.page.keyboard.insertText(`Kembali bekerja ${index}.`)
      await eventually(scene.counts).toEqual({ errors: 0, warnings: 0, suggestions: 0 })
      await scene.submit('feed').click()
      await gone(scene)
      official.push(`Kembali bekerja ${index}.`)
      await eventually(async () => (await stage.log()).length).toBe(official.length)
      await Promise.all([scene.page.waitForURL(/as=sari\.dewi/), change.click()])
      await scene.editor('comment').click()
      await scene.page.keyboard.insertText(text)
      await eventually(() => scene.chip.getAttribute('data-account')).toBe('outside')
      await eventually(scene.counts).toEqual({ errors: 0, warnings: 0, suggestions: 0 })
    })
    expect((await stage.log()).map(({ text }) => text)).toEqual(official)
    expect(await stage.stored('outbox:')).toEqual([])
    expect(await stage.stored('rejected:')).toEqual([])
  }, 180_000)
})
