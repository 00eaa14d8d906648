import { describe, expect, it } from 'vitest'
import { nusaraya } from '../fixtures/nusaraya.ts'
import { business, picture } from './grounds.ts'
import type { Scene } from './scene.ts'
import { eventually, setStage } from './stage.ts'
import { date, drafts, fix, mended, plain, right, tap, tour, write, wrong } from './tour.ts'

const stage = setStage({ still: true })
type BusinessScene = Scene<'composer'>
const path = '/latest/composer/'
const clean = { errors: 0, warnings: 0, suggestions: 0 }

const makes: Record<string, string>[] = [
  {},
  { body: 'lexical' },
  { transport: 'fetch' },
  { body: 'lexical', transport: 'request' },
]
const legs = (count: number, more: Record<string, string> = {}) =>
  Array.from({ length: count }, (_, load) => ({ path, query: { ...makes[load % 4]!, ...more } }))

const press = (scene: BusinessScene, action: 'revise' | 'publish' | 'cancel') =>
  tap(scene.gate.locator(`[data-gate-action="${action}"]`))

/** Closes the dialog that tells how it went, and with it says that it went well. */
async function done(scene: BusinessScene) {
  await scene.page.getByText(/^ID: \d+$/).waitFor()
  await scene.page.getByRole('button', { name: /^(?:Done|Selesai)$/ }).click()
}

/** Chips stand in Lexical alone. */
const draftOf = (scene: BusinessScene, index: number) =>
  drafts[index % (scene.page.url().includes('lexical') ? drafts.length : drafts.length - 1)]!(index)

/** One entry a channel, each as the site has it, and in its order: the log may get the two of a press in either. */
async function expectChannels() {
  const keyOf = ({ platform, account, text }: { platform: string; account: string; text: string }) =>
    [platform, plain(account), text].join(' ')
  const asked = stage.site.posts.map(keyOf)
  await eventually(async () => (await stage.log()).map(keyOf).sort()).toEqual([...asked].sort())
  expect(await stage.stored('outbox:')).toEqual([])
  const rows = new Map((await stage.log()).map((row) => [keyOf(row), row]))
  return asked.map((key) => rows.get(key)!)
}

describe('over twenty trees and more', () => {
  it('a post to both platforms is checked, mended to the letter, asked about, kept while refused and logged for each', async () => {
    await tour(stage, business, legs(4), 5, async (scene, index) => {
      const text = await write(scene, 'composer', draftOf(scene, index))
      await eventually(() => scene.model('composer')).toBe(text)
      await eventually(scene.counts).toMatchObject({ errors: 1 })
      await eventually(scene.marks).toMatchObject({ errors: 1 })
      await scene.submit('composer').click()
      await scene.gate.waitFor()
      expect(stage.site.posts.length).toBe(index * 2)
      stage.site.next({ kind: index % 2 === 0 ? 'refused' : 'drop' })
      if (index % 3 === 0) {
        await press(scene, 'publish')
      } else {
        await press(scene, index % 3 === 1 ? 'revise' : 'cancel')
        await scene.gate.waitFor({ state: 'detached' })
        if (index % 3 === 2) await fix(scene, date)
        await eventually(() => scene.model('composer')).toBe(mended(text))
        await scene.page.keyboard.press('Control+z')
        await eventually(() => scene.model('composer')).toBe(text)
        await fix(scene, date)
        await eventually(() => scene.model('composer')).toBe(mended(text))
        await eventually(scene.counts).toEqual(clean)
        await scene.submit('composer').click()
      }
      // Refused or cut off, nothing is logged, and what was decided at the gate still holds.
      await scene.page.getByText('Something went wrong').waitFor()
      await scene.page.getByRole('button', { name: /^(?:Done|Selesai)$/ }).click()
      expect(stage.site.posts.length).toBe(index * 2)
      expect((await stage.log()).length).toBe(index * 2)
      await scene.submit('composer').click()
      await eventually(() => stage.site.posts.length).toBe((index + 1) * 2)
      await done(scene)
      await eventually(async () => (await stage.log()).length).toBe((index + 1) * 2)
    })
    for (const row of await expectChannels()) expect(row).toMatchObject({ evidence: 'network', kind: 'post' })
  }, 180_000)

  it('a post to one platform, with a described picture, is one entry; a refused channel is none', async () => {
    await tour(stage, business, legs(2), 10, async (scene, index) => {
      const kind = index % 4
      if (kind < 2) {
        await scene.page.locator('.target').click()
        await scene.page.locator('[role="option"]').nth(kind).click()
        await scene.page.locator('.target').click()
      } else if (kind === 2) stage.site.next({ kind: 'channel-refused' })
      await scene.page.locator('main input[type="file"]').setInputFiles([picture()])
      await scene.page.locator('img.preview').waitFor({ state: 'attached' })
      await scene.page
        .locator('main input:is([aria-label="Alt text"], [aria-label="Teks alternatif"])')
        .fill(`Warga ${index}`)
      await write(scene, 'composer', `Kabar ke-${index}.`)
      await eventually(scene.counts).toBeDefined()
      await scene.submit('composer').click()
      await done(scene)
    })
    const rows = await expectChannels()
    expect(rows).toHaveLength(20 + 5)
    for (const row of rows) expect(row.media.map(({ alt }) => alt).join()).toMatch(/^Warga \d+$/)
  }, 180_000)

  it('two texts are each checked by their channel, asked about wherever they stand, and logged each as it is', async () => {
    const pack = nusaraya()
    await stage.putPack({
      ...pack,
      hashtagLimits: { x: 3, facebook: 5, instagram: 2 },
      rules: { ...pack.rules, 'platform/jumlah-tagar': 'warning' },
    })
    const forms = ['tabs', 'panels', 'both']
    const legs = forms.map((apart, load) => ({ path, query: { ...makes[load % 4]!, apart } }))
    const tags = '#NusarayaMaju #SiagaNusaraya #WisataNusaraya'
    await tour(stage, business, legs, 7, async (scene, index) => {
      const inTabs = !scene.page.url().includes('apart=both')
      const at = inTabs && !scene.page.url().includes('apart=panels') ? 0 : 1
      /** Once opened, the panel is open for each draft, and may lie over what is to be pressed. */
      const closePanel = () =>
        eventually(async () => {
          // Whatever was pressed before may take the chip away meanwhile, and the panel with it.
          if (await scene.panel.isVisible()) await scene.chip.click({ timeout: 2000 }).catch(() => {})
          return scene.panel.isVisible()
        }).toBe(false)
      const open = async (name: 'Facebook' | 'Instagram') => {
        if (inTabs) await scene.page.locator('[role="tab"]', { hasText: name }).click()
        await closePanel()
        await scene.editor('composer', name === 'Facebook' ? 0 : at).click()
        await eventually(() => scene.panel.locator('.account').textContent()).toMatch(new RegExp(`${name}$`))
        await scene.panel.locator(`[data-worded="${name.toLowerCase()}"]`).waitFor({ state: 'attached' })
      }
      // One text for both is checked by the stricter, and what only one of them minds says so.
      await write(scene, 'composer', `Kabar ${index}. ${tags}`)
      const tooMany = scene.finding('platform/jumlah-tagar')
      await eventually(() => tooMany.locator('[data-channel]').getAttribute('data-channel')).toBe('instagram')
      await closePanel()
      await scene.page.locator('[role="switch"]').first().click()
      await open('Facebook')
      await eventually(scene.counts).toEqual(clean)
      await open('Instagram')
      await eventually(() => tooMany.count()).toBe(1)
      await scene.page.keyboard.press('Control+a')
      await scene.page.keyboard.insertText(`Rapat ${index} digelar ${wrong}.`)
      await eventually(scene.counts).toMatchObject({ errors: 1 })
      const sent = stage.site.posts.length
      const isMended = index % 3 > 0
      if (inTabs) {
        await open('Facebook')
        await eventually(scene.counts).toEqual(clean)
        const beside = scene.panel.locator('[data-besides="instagram"]')
        if (at === 0) await eventually(() => beside.locator('.finding.error').count()).toBe(1)
      }
      await scene.submit('composer').click()
      await scene.gate.waitFor()
      expect(await scene.gate.locator('[data-channel]').getAttribute('data-channel')).toBe('instagram')
      expect(stage.site.posts.length).toBe(sent)
      if (isMended) {
        await press(scene, 'cancel')
        await open('Instagram')
        await fix(scene, date)
        await eventually(scene.counts).toEqual(clean)
        if (index % 3 === 1) await open('Facebook')
        if (index % 2 === 0) {
          // Refused, nothing is forgotten.
          stage.site.next({ kind: 'refused' })
          await scene.submit('composer').click()
          await scene.page.getByText('Something went wrong').waitFor()
          await scene.page.getByRole('button', { name: /^(?:Done|Selesai)$/ }).click()
        }
        await scene.submit('composer').click()
      } else await press(scene, 'publish')
      await done(scene)
      const texts = [`Kabar ${index}. ${tags}`, `Rapat ${index} digelar ${isMended ? right : wrong}.`]
      expect(stage.site.posts.slice(sent).map(({ text }) => text)).toEqual(texts)
      await eventually(async () => (await stage.log()).length).toBe(sent + 2)
    })
    const rows = await expectChannels()
    for (const [index, row] of rows.entries()) {
      const isOther = index % 2 === 1
      expect(row).toMatchObject({ platform: isOther ? 'instagram' : 'facebook', evidence: 'network' })
      expect(row.hashtags).toHaveLength(isOther ? 0 : 3)
      if (Math.floor(index / 2) % 3 === 0) expect(row.gate?.decision).toBe('publish')
      expect(row.findings.filter(({ rule }) => rule === date)).toHaveLength(isOther ? 1 : 0)
    }
  }, 180_000)

  it('a post for later is logged as scheduled, and confirmed when it is seen published', async () => {
    await tour(stage, business, legs(2), 10, async (scene, index) => {
      await scene.page.locator('[role="switch"]').nth(1).click()
      await write(scene, 'composer', `Besok ke-${index}.`)
      await eventually(scene.counts).toBeDefined()
      await scene.submit('composer').click()
      await done(scene)
    })
    const rows = await expectChannels()
    expect(rows).toHaveLength(40)
    const at = stage.site.posts[0]!.scheduledFor! * 1000
    for (const row of rows) expect(Date.parse(row.scheduledFor ?? '')).toBe(at)
    for (const post of stage.site.posts) post.state = 'live'
    const scene = await stage.openOn(business, '/latest/posts/published_posts', { tree: '99' })
    await scene.page.locator('[aria-label^="Select item with id"]').first().waitFor()
    await eventually(
      async () => (await stage.log()).filter(({ about }) => about?.event === 'confirmed').length,
    ).toBe(20)
  }, 180_000)

  it('on a page outside the pack Saring is silent and keeps nothing', async () => {
    await tour(stage, business, legs(2, { as: 'wisatanusaraya' }), 10, async (scene, index) => {
      await scene.editor('composer').click()
      await scene.page.keyboard.insertText(`Saya hadir ${wrong} ${index}.`)
      await scene.submit('composer').click()
      await done(scene)
      expect(await scene.marks()).toEqual(clean)
      expect(await scene.page.locator('saring-assistant [data-finding]').count()).toBe(0)
    })
    expect(stage.site.posts).toHaveLength(40)
    expect(await stage.log()).toEqual([])
    expect(await stage.stored('outbox:')).toEqual([])
  }, 180_000)
})
