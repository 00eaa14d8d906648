import { describe, expect, it } from 'vitest'
import { type FacebookPlace, facebook, openComposer, openReply, picture } from './grounds.ts'
import type { Scene } from './scene.ts'
import { eventually, setStage } from './stage.ts'
import { date, drafts, expectLogOfSite, fix, mended, right, tap, toEnd, tour, write, wrong } from './tour.ts'

/** Nothing moves: these go over many trees, and others look at the movements. */
const stage = setStage({ still: true, sameTab: true })
type FacebookScene = Scene<FacebookPlace>
const clean = { errors: 0, warnings: 0, suggestions: 0 }

/** The ways in which the same dialog can be built and talks to its server. */
const queries: Record<string, string>[] = [
  {},
  { transport: 'fetch', plain: '1' },
  { remount: '1' },
  { englishDialog: '1', transport: 'request' },
  { plain: '1', englishDialog: '1' },
]
const makes = queries.map((query) => ({ query }))

const press = (scene: FacebookScene, action: 'revise' | 'publish' | 'cancel') =>
  tap(scene.gate.locator(`[data-gate-action="${action}"]`))

const published = (count: number) => eventually(() => stage.site.posts.length).toBe(count)

describe('over twenty trees and more', () => {
  it('a post on the feed is written with all that goes in, checked, mended to the letter, undone, sent and logged', async () => {
    await tour(stage, facebook, makes, 4, async (scene, index) => {
      await openComposer(scene)
      const way = ways[index % ways.length]!
      const text = way === 'template' ? await writeTemplate(scene, index) : await writeDraft(scene, index)
      await eventually(() => scene.model('feed')).toBe(text)
      await eventually(scene.counts).toMatchObject({ errors: 1, ...(way !== 'template' && { warnings: 0 }) })
      await eventually(scene.marks).toMatchObject({ errors: 1 })
      await fix(scene, date)
      await eventually(() => scene.model('feed')).toBe(mended(text))
      if (index % 2 === 0) {
        await scene.page.keyboard.press('Control+z')
        await eventually(() => scene.model('feed')).toBe(text)
        await fix(scene, date)
        await eventually(() => scene.model('feed')).toBe(mended(text))
      }
      // The caret stands where the change ended, and a key goes there.
      const at = mended(text).indexOf(right)
      const caret = await scene.caret('feed')
      expect(caret?.start).toBe(caret?.end)
      expect(caret?.start).toBeGreaterThanOrEqual(at)
      expect(caret?.start).toBeLessThanOrEqual(at + 'Rabu'.length)
      await scene.page.keyboard.type('Z')
      const key = caret?.start ?? 0
      await eventually(() => scene.model('feed')).toBe(
        `${mended(text).slice(0, key)}Z${mended(text).slice(key)}`,
      )
      await scene.page.keyboard.press('Backspace')
      let sent = mended(text)
      await eventually(() => scene.model('feed')).toBe(sent)
      if (way === 'composed') sent = await compose(scene, sent)
      else if (way === 'hashtag') sent = await addHashtag(scene, sent)
      else if (way === 'pictures') await addPictures(scene, index)
      await eventually(() => scene.model('feed')).toBe(sent)
      await eventually(scene.counts).toMatchObject({ errors: 0 })
      await scene.check()
      await scene.submit('feed').click()
      await published(index + 1)
      await scene.editor('feed').waitFor({ state: 'detached' })
      await eventually(() => scene.chip.count()).toBe(0)
    })
    const rows = await expectLogOfSite(stage)
    for (const row of rows) {
      expect(row).toMatchObject({ evidence: 'network', unit: 'Diskominfo', kind: 'post' })
    }
    expect(rows.map(({ postId }) => postId)).toEqual(stage.site.posts.map(({ id }) => id))
    expect(rows.map(({ template }) => template ?? null).filter(Boolean)).toEqual(Array(5).fill('kegiatan'))
    expect(rows.filter(({ media }) => media.length === 2)).toHaveLength(5)
  }, 180_000)

  it('the gate stands before a group’s post, by click and by key', async () => {
    const legs = makes.slice(0, 4).map(({ query }) => ({ path: '/groups/9/', query }))
    await tour(stage, facebook, legs, 5, async (scene, index) => {
      const before = stage.site.posts.length
      await openComposer(scene)
      const text = await write(scene, 'group', drafts[index % drafts.length]!(index))
      await eventually(scene.counts).toMatchObject({ errors: 1 })
      if (index % 2 === 0) await scene.submit('group').click()
      else await scene.page.keyboard.press('Control+Enter')
      await scene.gate.waitFor()
      expect(stage.site.posts.length).toBe(before)
      if (index % 3 === 0) {
        await press(scene, 'publish')
      } else {
        await press(scene, index % 3 === 1 ? 'revise' : 'cancel')
        await scene.gate.waitFor({ state: 'detached' })
        expect(stage.site.posts.length).toBe(before)
        if (index % 3 === 2) await fix(scene, date)
        await eventually(() => scene.model('group')).toBe(mended(text))
        await scene.submit('group').click()
      }
      await published(before + 1)
      await scene.editor('group').waitFor({ state: 'detached' })
    })
    const rows = await expectLogOfSite(stage)
    for (const [index, { text, gate }] of rows.entries()) {
      expect(text.includes(index % 3 === 0 ? wrong : right)).toBe(true)
      if (index % 3 === 0) expect(gate?.decision).toBe('publish')
    }
  }, 180_000)

  it('a post in two steps is asked about once and logged with its text, whether its editor survives or not', async () => {
    const legs = [0, 1, 2, 3].map((load) => ({
      query: { flow: 'two', ...(load % 2 === 1 && { remount: '1' }), ...(load === 2 && { plain: '1' }) },
    }))
    const step = (scene: FacebookScene, ...names: string[]) =>
      scene.page
        .locator('[role="dialog"][aria-modal="true"]')
        .getByRole('button', { name: new RegExp(`^(?:${names.join('|')})$`) })
        .last()
    await tour(stage, facebook, legs, 5, async (scene, index) => {
      await openComposer(scene)
      const text = await write(scene, 'feed', drafts[index % 4]!(index))
      const isGrave = index % 2 === 0
      await eventually(scene.counts).toMatchObject({ errors: 1 })
      if (!isGrave) {
        await fix(scene, date)
        await eventually(() => scene.model('feed')).toBe(mended(text))
        await eventually(scene.counts).toEqual(clean)
      }
      let asked = 0
      const next = step(scene, 'Next', 'Berikutnya')
      const post = step(scene, 'Post', 'Posting')
      await next.click()
      await scene.gate.or(post).first().waitFor()
      if (await scene.gate.isVisible()) {
        asked++
        await press(scene, 'publish')
      }
      await post.waitFor()
      await post.click()
      await eventually(async () => stage.site.posts.length > index || (await scene.gate.count()) > 0).toBe(
        true,
      )
      if (stage.site.posts.length === index) {
        asked++
        await press(scene, 'publish')
      }
      await published(index + 1)
      expect(asked).toBe(isGrave ? 1 : 0)
      await eventually(() => scene.page.locator('[role="dialog"][aria-modal="true"]').count()).toBe(0)
    })
    await expectLogOfSite(stage)
  }, 180_000)

  it('comments and replies go out by Enter and not by Shift+Enter, the gate stands before that, and messages and searches are left alone', async () => {
    const legs = Array.from({ length: 3 }, (_, load) => ({
      query: { ...(load === 1 && { remount: '1' }), ...(load === 2 && { transport: 'fetch' }) },
    }))
    await tour(stage, facebook, legs, 7, async (scene, index) => {
      const place = index % 3 === 2 ? 'reply' : 'comment'
      const at = place === 'reply' ? 0 : index % 3
      if ((index % 7) % 2 === 0) await leavesAlone(scene, index % 7 === 0)
      if (place === 'reply') await openReply(scene)
      const text = await write(scene, place, drafts[index % drafts.length]!(index), at)
      await eventually(() => scene.model(place, at)).toBe(text)
      await eventually(scene.counts).toMatchObject({ errors: 1 })
      await scene.page.keyboard.press('Enter')
      await scene.gate.waitFor()
      expect(stage.site.posts.length).toBe(index)
      await press(scene, 'cancel')
      await scene.gate.waitFor({ state: 'detached' })
      await fix(scene, date)
      await eventually(() => scene.model(place, at)).toBe(mended(text))
      await eventually(scene.counts).toEqual(clean)
      await toEnd(scene, place, at)
      await scene.page.keyboard.press('Shift+Enter')
      await scene.page.keyboard.insertText('Salam.')
      await eventually(() => scene.model(place, at)).toBe(`${mended(text)}\nSalam.`)
      expect(stage.site.posts.length).toBe(index)
      if (index % 4 === 3) await scene.submit(place).click()
      else await scene.page.keyboard.press('Enter')
      await published(index + 1)
      // The page is not left before its answer came.
      await eventually(() => scene.model(place, at)).toBe('')
    })
    const rows = await expectLogOfSite(stage)
    for (const row of rows) expect(row.evidence).toBe('network')
  }, 180_000)

  it('several at work mend each its own; messages, searches and the feed are left alone, and nothing but a publication is one', async () => {
    // Other trees than those over which the comments go.
    const legs = ['', 'request', 'fetch'].map((transport, load) => ({
      query: { tree: `${load + 11}`, ...(transport && { transport }) },
    }))
    await tour(stage, facebook, legs, 7, async (scene, index) => {
      const at = index % 3
      await tap(scene.editor('messenger'))
      await scene.page.keyboard.insertText(`Saya hadir ${wrong}.`)
      await tap(scene.page.locator('input[type="search"]'))
      await scene.page.keyboard.insertText(`Saya hadir ${wrong}.`)
      if (index % 7 === 0) expect(await scene.page.locator('saring-assistant').count()).toBe(0)
      await scene.type('comment', `Saya hadir ${index}.`, at)
      await eventually(scene.counts).toEqual({ errors: 0, warnings: 1, suggestions: 0 })
      // A composer afterwards shows that the assistant would have come by now. The page sends what is typed there
      // ahead, to have it looked at.
      const precheck = scene.page.waitForResponse(
        (response) =>
          response.request().headers()['x-fb-friendly-name'] === 'CPXComposerCopyrightPrecheckMutationQuery',
      )
      await openComposer(scene)
      await scene.type('feed', `Rapat ${wrong} ${index}.`)
      await precheck
      await eventually(scene.counts).toEqual({ errors: 1, warnings: 0, suggestions: 0 })
      await fix(scene, date)
      await eventually(() => scene.model('feed')).toBe(`Rapat ${right} ${index}.`)
      expect(await scene.model('comment', at)).toBe(`Saya hadir ${index}.`)
      await closeComposer(scene)
      await scene.editor('comment', at).click()
      await eventually(scene.counts).toEqual({ errors: 0, warnings: 1, suggestions: 0 })
      await fix(scene, 'keterwakilan/suara-pribadi')
      await eventually(() => scene.model('comment', at)).toBe(`Kami hadir ${index}.`)
      await eventually(scene.counts).toEqual(clean)
      await scene.page
        .locator('[role="feed"] [role="button"]:is([aria-label="Like"], [aria-label="Suka"])')
        .first()
        .click()
      if (index % 2 === 0) await forgePost(scene, `Bukan dari kotak tulis ${index}.`)
      await scene.editor('messenger').click()
      await scene.page.keyboard.insertText(' Lagi.')
      expect(await scene.marks()).toEqual(clean)
      await scene.page.keyboard.press('Enter')
      await eventually(() => scene.model('messenger')).toBe('')
      expect(await scene.gate.count()).toBe(0)
    })
    expect(await stage.log()).toEqual([])
    expect(await stage.stored('outbox:')).toEqual([])
  }, 180_000)
})

/** Nothing speaks where nothing is published; before the first compose box of a page, nothing of ours is there at all. */
async function leavesAlone(scene: FacebookScene, isFirst: boolean) {
  await tap(scene.page.locator('input[type="search"]'))
  await scene.page.keyboard.insertText(`Saya hadir ${wrong}.`)
  await tap(scene.editor('messenger'))
  await scene.page.keyboard.insertText(`Saya hadir ${wrong}.`)
  if (isFirst) expect(await scene.page.locator('saring-assistant').count()).toBe(0)
  expect(await scene.marks()).toEqual(clean)
  await scene.page.keyboard.press('Enter')
  await eventually(() => scene.model('messenger')).toBe('')
  expect(await scene.gate.count()).toBe(0)
}

/** What goes into a post besides typed words, one after the other. */
const ways = ['composed', 'hashtag', 'template', 'pictures'] as const

const writeDraft = (scene: FacebookScene, index: number) =>
  write(scene, 'feed', drafts[index % drafts.length]!(index))

/** Begins with a template of the institution and writes on where that leaves the caret. */
async function writeTemplate(scene: FacebookScene, index: number) {
  await scene.type('feed', '')
  await scene.page.keyboard.press('Alt+,')
  await scene.panel.locator('#saring-tab-templates').click()
  await scene.panel.locator('#saring-pane-templates [data-template="kegiatan"]').click()
  await scene.panel.locator('input[name="penyelenggara"]').fill('Diskominfo')
  await scene.panel.locator('input[name="kegiatan"]').fill(`bazar ${index}`)
  await scene.panel.locator('button[type="submit"]').click()
  const inserted = `Diskominfo menggelar bazar ${index}.\n\nTempat:`
  await eventually(() => scene.model('feed')).toBe(inserted)
  await scene.page.keyboard.insertText(` aula, ${wrong}.`)
  return `${inserted} aula, ${wrong}.`
}

/** Adds words by an input method, and has the wrong date among them mended. */
async function compose(scene: FacebookScene, text: string) {
  await toEnd(scene, 'feed')
  await scene.page.keyboard.insertText(' Lalu ')
  const keys = await stage.browser.context.newCDPSession(scene.page)
  for (const word of [...wrong.split(' '), '東京']) {
    for (let end = 1; end <= word.length; end++) {
      const part = word.slice(0, end)
      await keys.send('Input.imeSetComposition', { text: part, selectionStart: end, selectionEnd: end })
    }
    await keys.send('Input.insertText', { text: word })
    await scene.page.keyboard.type(' ')
  }
  await keys.detach()
  await eventually(() => scene.model('feed')).toBe(`${text} Lalu ${wrong} 東京 `)
  await fix(scene, date)
  return `${text} Lalu ${right} 東京 `
}

async function addHashtag(scene: FacebookScene, text: string) {
  await toEnd(scene, 'feed')
  await scene.page.keyboard.insertText(' Waspada banjir.')
  await scene.panel.locator('#saring-tab-hashtags').click()
  await scene.panel.locator('#saring-pane-hashtags [data-hashtag="#SiagaNusaraya"]').click()
  await scene.panel.locator('#saring-tab-findings').click()
  return `${text} Waspada banjir.\n\n#SiagaNusaraya`
}

async function addPictures(scene: FacebookScene, index: number) {
  const files = scene.page.locator('[role="dialog"][aria-modal="true"] input[type="file"]')
  await files.setInputFiles([picture('satu'), picture('dua')])
  const fields = scene.page.locator('[role="dialog"][aria-modal="true"] input[type="text"]')
  await fields.first().fill(`Warga ${index}`)
}

/** Asks the server for a post as no compose box of the page does. */
const forgePost = (scene: FacebookScene, text: string) =>
  scene.page.evaluate(
    (message) =>
      fetch('/api/graphql/', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({
          fb_api_req_friendly_name: 'ComposerStoryCreateMutation',
          variables: JSON.stringify({ input: { actor_id: '1', message: { text: message } } }),
        }).toString(),
      }).then((response) => response.text()),
    text,
  )

const closeComposer = async (scene: FacebookScene) => {
  await scene.page
    .locator('[role="dialog"][aria-modal="true"] [role="button"]')
    .and(scene.page.locator('[aria-label="Close"], [aria-label="Tutup"]'))
    .click()
  await scene.editor('feed').waitFor({ state: 'detached' })
}
