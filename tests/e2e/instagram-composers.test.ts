import { describe, expect, it } from 'vitest'
import type { Behaviour } from '../site/server.ts'
import { type InstagramPlace, instagram, picture, toCaption } from './grounds.ts'
import type { Scene } from './scene.ts'
import { eventually, setStage } from './stage.ts'
import { date, drafts, expectLogOfSite, fix, mended, tap, toEnd, tour, write, wrong } from './tour.ts'

const stage = setStage({ still: true, sameTab: true })
type InstagramScene = Scene<InstagramPlace>
const clean = { errors: 0, warnings: 0, suggestions: 0 }

const press = (scene: InstagramScene, action: 'revise' | 'publish' | 'cancel') =>
  tap(scene.gate.locator(`[data-gate-action="${action}"]`))

const published = (count: number) => eventually(() => stage.site.posts.length).toBe(count)
const dialog = (scene: InstagramScene) => scene.page.locator('[role="dialog"][aria-modal="true"]')
const close = async (scene: InstagramScene) => {
  await dialog(scene).locator('[role="button"]:is([aria-label="Close"], [aria-label="Tutup"])').click()
  await dialog(scene).waitFor({ state: 'detached' })
}
const legs = (count: number, query: Record<string, string>[] = [{}]) =>
  Array.from({ length: count }, (_, load) => ({ query: query[load % query.length]! }))

describe('captions, over twenty trees and more', () => {
  const makes: Record<string, string>[] = [
    {},
    { plain: '1', transport: 'fetch' },
    { caption: 'textarea' },
    { transport: 'request' },
    { plain: '1' },
  ]

  it('take hashtags and templates, are checked, mended to the letter, asked about and logged with their pictures', async () => {
    await tour(stage, instagram, legs(5, makes), 4, async (scene, index) => {
      const count = 1 + (index % 3)
      await toCaption(
        scene.page,
        Array.from({ length: count }, (_, at) => picture(`${at}`)),
      )
      const text = index % 2 === 0 ? await writeWithHashtag(scene, index) : await writeTemplate(scene, index)
      await eventually(() => scene.model('caption')).toBe(text)
      await eventually(scene.counts).toMatchObject({ errors: 1 })
      if (count > 1) {
        await dialog(scene)
          .getByText(/^(?:Accessibility|Aksesibilitas)$/)
          .click()
        await dialog(scene).locator('input[placeholder$="..."]').last().fill(`Warga ${index}`)
      }
      await scene.submit('caption').click()
      await scene.gate.waitFor()
      expect(stage.site.posts.length).toBe(index)
      if (index % 3 === 0) {
        await press(scene, 'publish')
      } else {
        await press(scene, index % 3 === 1 ? 'revise' : 'cancel')
        await scene.gate.waitFor({ state: 'detached' })
        if (index % 3 === 2) await fix(scene, date)
        await eventually(() => scene.model('caption')).toBe(mended(text))
        if (index % 2 === 0) {
          await scene.page.keyboard.press('Control+z')
          await eventually(() => scene.model('caption')).toBe(text)
          await fix(scene, date)
          await eventually(() => scene.model('caption')).toBe(mended(text))
        }
        await eventually(scene.counts).toMatchObject({ errors: 0 })
        await scene.check()
        await scene.submit('caption').click()
      }
      await published(index + 1)
      await dialog(scene)
        .getByText(/shared\.?$|dibagikan$/)
        .last()
        .waitFor()
      await close(scene)
    })
    const rows = await expectLogOfSite(stage)
    expect(rows.map(({ postId }) => postId)).toEqual(stage.site.posts.map(({ id }) => id))
    for (const [index, row] of rows.entries()) {
      expect(row).toMatchObject({ evidence: 'network', unit: 'Diskominfo', kind: 'post' })
      expect(row.media).toHaveLength(1 + (index % 3))
    }
    expect(rows.filter(({ template }) => template === 'kegiatan')).toHaveLength(10)
  }, 180_000)

  it('are proven by whatever answer comes, once, and by none that refuses; a deletion is told beside the entry', async () => {
    const behaviours: (Behaviour | undefined)[] = [
      undefined,
      { kind: 'video' },
      { kind: 'refused' },
      { kind: 'delay', ms: 400 },
      undefined,
      { kind: 'drop' },
    ]
    let taken = 0
    /** What was cut off without an answer comes in doubt, and only when its page goes. */
    const certain = async () => (await stage.log()).filter(({ uncertain }) => !uncertain)
    await tour(stage, instagram, legs(4, makes.slice(1)), 6, async (scene, index) => {
      const behaviour = behaviours[index % 6]
      const file = behaviour?.kind === 'video' ? picture('klip', 'video/mp4') : picture()
      await toCaption(scene.page, [file])
      await write(scene, 'caption', `Kabar ke-${index}.`)
      await eventually(scene.counts).toBeDefined()
      if (behaviour) stage.site.next(behaviour)
      await scene.submit('caption').click()
      const fails = behaviour?.kind === 'refused' || behaviour?.kind === 'drop'
      await dialog(scene)
        .getByText(fails ? /again\.$|sekali lagi\.$|Coba lagi\.$/ : /shared\.?$|dibagikan$/)
        .last()
        .waitFor()
      await published(taken + (fails ? 0 : 1))
      await close(scene)
      if (!fails) {
        taken++
        await eventually(async () => (await certain()).length).toBe(taken * 2 - 1)
        await scene.page
          .locator('article [role="button"]:is([aria-label="Delete post"], [aria-label="Hapus postingan"])')
          .first()
          .click()
      }
      await eventually(async () => (await certain()).length).toBe(taken * 2)
    })
    expect(taken).toBe(16)
    const doubted = (await stage.log()).filter(({ uncertain }) => uncertain)
    expect(doubted.map(({ text }) => text)).toEqual([5, 11, 17].map((index) => `Kabar ke-${index}.`))
    const rows = await certain()
    for (const [index, { id, text }] of stage.site.posts.entries()) {
      const [first, second] = rows.slice(index * 2, index * 2 + 2)
      expect(first).toMatchObject({ text, postId: id, evidence: 'network' })
      expect(first?.about).toBeUndefined()
      expect(second?.about).toEqual({ id: first?.id, event: 'deleted' })
    }
  }, 180_000)
})

/** Puts an official hashtag behind a draft. */
async function writeWithHashtag(scene: InstagramScene, index: number) {
  // Chips stand in Lexical alone.
  const lexical = (await dialog(scene).locator('textarea').count()) === 0
  const draft = drafts[index % (lexical ? drafts.length : drafts.length - 1)]!(index)
  const text = await write(scene, 'caption', draft)
  await scene.page.keyboard.insertText(' Waspada banjir.')
  await scene.page.keyboard.press('Alt+,')
  await scene.panel.locator('#saring-tab-hashtags').click()
  await scene.panel.locator('#saring-pane-hashtags [data-hashtag="#SiagaNusaraya"]').click()
  const expected = `${text} Waspada banjir.\n\n#SiagaNusaraya`
  await eventually(() => scene.model('caption')).toBe(expected)
  await scene.page.keyboard.type('!')
  await scene.panel.locator('#saring-tab-findings').click()
  return `${expected}!`
}

/** Begins with a template and writes on where that leaves the caret. */
async function writeTemplate(scene: InstagramScene, index: number) {
  await scene.type('caption', '')
  await scene.page.keyboard.press('Alt+,')
  await scene.panel.locator('#saring-tab-templates').click()
  await scene.panel.locator('#saring-pane-templates [data-template="kegiatan"]').click()
  await scene.panel.locator('input[name="penyelenggara"]').fill('Diskominfo')
  await scene.panel.locator('input[name="kegiatan"]').fill(`bazar ${index}`)
  await scene.panel.locator('button[type="submit"]').click()
  const inserted = `Diskominfo menggelar bazar ${index}.\n\nTempat:`
  await eventually(() => scene.model('caption')).toBe(inserted)
  await scene.page.keyboard.insertText(` aula, ${wrong}.`)
  return `${inserted} aula, ${wrong}.`
}

describe('comments, over twenty trees and more', () => {
  const makes: Record<string, string>[] = [
    {},
    { comments: 'revamped' },
    { comments: 'old', transport: 'fetch' },
    { transport: 'request' },
  ]
  const forTextareas = drafts.slice(0, -1)

  it('go out by Enter and not by Shift+Enter, the gate stands before that, and one that is refused stays and is not logged', async () => {
    await tour(stage, instagram, legs(4, makes), 5, async (scene, index) => {
      const at = index % 2
      const isReply = index % 4 === 1
      if (isReply) {
        await scene.page
          .locator('article')
          .nth(at)
          .locator('[role="button"]')
          .getByText(/^(?:Reply|Balas)$/)
          .first()
          .click()
        await scene.page.keyboard.press('Control+End')
      }
      const start = isReply ? '@budi.santoso ' : ''
      const draft = forTextareas[index % forTextareas.length]!(index)
      if (isReply) await scene.page.keyboard.insertText(draft.replaceAll('\n', ' '))
      else await write(scene, 'comment', draft, at)
      const text = start + (isReply ? draft.replaceAll('\n', ' ') : draft)
      await eventually(() => scene.model('comment', at)).toBe(text)
      await eventually(scene.counts).toMatchObject({ errors: 1 })
      await scene.page.keyboard.press('Enter')
      await scene.gate.waitFor()
      expect(stage.site.posts.length).toBe(index)
      await press(scene, 'cancel')
      await scene.gate.waitFor({ state: 'detached' })
      await fix(scene, date)
      await eventually(() => scene.model('comment', at)).toBe(mended(text))
      await eventually(scene.counts).toEqual(clean)
      await toEnd(scene, 'comment', at)
      await scene.page.keyboard.press('Shift+Enter')
      await scene.page.keyboard.insertText('Salam.')
      await eventually(() => scene.model('comment', at)).toBe(`${mended(text)}\nSalam.`)
      expect(stage.site.posts.length).toBe(index)
      const send = () =>
        index % 3 === 2 ? scene.submit('comment').click() : scene.page.keyboard.press('Enter')
      // Refused it comes back, and nothing is logged; neither is a like.
      stage.site.next({ kind: 'refused' })
      await send()
      await eventually(() => stage.site.unmet()).toBe(0)
      await eventually(() => scene.model('comment', at)).toBe(`${mended(text)}\nSalam.`)
      // By an event of its own: the panel may lie above the button.
      const like = '[role="button"]:is([aria-label="Like"], [aria-label="Suka"])'
      await scene.page.locator(like).first().dispatchEvent('click')
      await eventually(async () => (await stage.log()).length).toBe(index)
      if (index % 3 !== 2) await scene.editor('comment', at).focus()
      await send()
      await published(index + 1)
      await eventually(() => scene.model('comment', at)).toBe('')
    })
    await eventually(async () => (await stage.log()).length).toBe(20)
    const rows = await stage.log()
    for (const [index, row] of rows.entries()) {
      const post = stage.site.posts[index]!
      expect(row).toMatchObject({ text: post.text, kind: post.kind, postId: post.id, evidence: 'network' })
    }
  }, 180_000)
})

describe('whose account, and where not, over twenty trees', () => {
  it('outside the pack Saring is silent and keeps nothing', async () => {
    const personal = legs(2, [{ as: 'sari.dewi' }, { as: 'wisata.nusaraya', comments: 'revamped' }])
    await tour(stage, instagram, personal, 10, async (scene, index) => {
      const text = `Saya hadir ${wrong} ${index}.`
      const place = index % 2 === 0 ? 'caption' : 'comment'
      if (place === 'caption') await toCaption(scene.page)
      await scene.editor(place).click()
      await scene.page.keyboard.insertText(text)
      if (place === 'caption') await scene.submit('caption').click()
      else await scene.page.keyboard.press('Enter')
      await published(index + 1)
      await eventually(() => scene.page.getByText(text).count()).toBeGreaterThan(0)
      expect(await scene.marks()).toEqual(clean)
      expect(await scene.page.locator('saring-assistant [data-finding]').count()).toBe(0)
    })
    expect(await stage.log()).toEqual([])
    expect(await stage.stored('outbox:')).toEqual([])
  }, 180_000)

  it('messages and searches are left alone', async () => {
    const direct = Array.from({ length: 2 }, (_, load) => ({ path: load % 2 === 0 ? '/direct/t/1/' : '/' }))
    await tour(stage, instagram, direct, 10, async (scene) => {
      const isDirect = scene.page.url().includes('/direct/')
      if (isDirect) {
        await scene.editor('direct').click()
        await scene.page.keyboard.insertText(`Saya hadir ${wrong}.`)
        await scene.page.keyboard.press('Enter')
        await eventually(() => scene.model('direct')).toBe('')
      } else {
        await scene.page.locator('nav input').click()
        await scene.page.keyboard.insertText(`Saya hadir ${wrong}.`)
        await scene.editor('comment').click()
        await scene.chip.waitFor()
        await scene.page.locator('nav input').click()
        await scene.page.keyboard.insertText(`Saya hadir ${wrong}.`)
        await eventually(scene.counts).toEqual(clean)
      }
      expect(await scene.marks()).toEqual(clean)
      if (isDirect) expect(await scene.page.locator('saring-assistant').count()).toBe(0)
    })
    expect(await stage.log()).toEqual([])
  }, 180_000)
})
