import { describe, expect, it } from 'vitest'
import { nusaraya } from '../fixtures/nusaraya.ts'
import type { XScene as Scene } from './scene.ts'
import { eventually, setStage } from './stage.ts'

const stage = setStage({ sameTab: true })
const bad = 'Rapat digelar Senin, 26 Juli 2023. Saya hadir.'
const good = 'Rapat digelar Rabu, 26 Juli 2023. Saya hadir.'
const date = 'kredibel/hari-tanggal'
const voice = 'keterwakilan/suara-pribadi'
const clean = { errors: 0, warnings: 0, suggestions: 0 }

async function written(text: string): Promise<Scene> {
  const scene = await stage.open('/home')
  await scene.type('home', text)
  await eventually(scene.counts).toBeDefined()
  return scene
}

/** Where a word stands on the screen. */
const middleOf = (scene: Scene, word: string) =>
  scene.editor('home').evaluate((root, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1
      if (at < 0) continue
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + wanted.length)
      const box = range.getBoundingClientRect()
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }
    throw new Error(`“${wanted}” is not shown`)
  }, word)

/** Presses a finding's first fix in the panel. */
async function fix(scene: Scene, rule: string) {
  await scene.openPanel()
  await scene.finding(rule).locator('[data-fix]').first().click()
}

describe('what is seen', () => {
  it('counts and marks each severity, and no more once it is mended', async () => {
    const scene = await written(bad)
    await eventually(scene.counts).toEqual({ errors: 1, warnings: 1, suggestions: 0 })
    expect(await scene.marks()).toEqual({ errors: 1, warnings: 1, suggestions: 0 })
    await scene.page.keyboard.type(' Acaranya diadakan dirumah warga.')
    await eventually(scene.counts).toEqual({ errors: 1, warnings: 2, suggestions: 0 })
    await fix(scene, date)
    await eventually(scene.counts).toEqual({ errors: 0, warnings: 2, suggestions: 0 })
    expect(await scene.marks()).toEqual({ errors: 0, warnings: 2, suggestions: 0 })
  })

  it('changes nothing in the editor by marking, and moves nothing on the page', async () => {
    const scene = await stage.open('/home')
    const box = () => scene.editor('home').boundingBox()
    await scene.page.keyboard.press('Tab')
    const before = await box()
    await scene.type('home', 'Senin, 26 Juli 2023')
    await eventually(scene.marks).toMatchObject({ errors: 1 })
    expect(await box()).toEqual(before)
    expect(await scene.editor('home').locator('[data-text="true"]').count()).toBe(1)
  })

  it('shows the card when the pointer rests on the words, and hides it elsewhere', async () => {
    const scene = await written(bad)
    await eventually(scene.marks).toMatchObject({ errors: 1 })
    const { x, y } = await middleOf(scene, 'Senin')
    await scene.page.mouse.move(x, y)
    await scene.card.waitFor()
    await scene.page.mouse.click(10, 500)
    await scene.card.waitFor({ state: 'detached' })
  })

  it('shows the card on a click, which still sets the caret', async () => {
    // At the beginning, where nothing lies over it however wide the letters are.
    const own = 'Saya hadir. Rapat digelar Rabu, 26 Juli 2023.'
    const scene = await written(own)
    await eventually(scene.marks).toMatchObject({ warnings: 1 })
    const { x, y } = await middleOf(scene, 'Saya')
    await scene.page.mouse.click(x, y)
    await scene.card.waitFor()
    const caret = await scene.caret('home')
    expect(caret?.start).toBeGreaterThanOrEqual(0)
    expect(caret?.start).toBeLessThanOrEqual(4)
    await scene.card.locator('button.fix').first().click()
    await eventually(() => scene.model('home')).toBe(own.replace('Saya', 'Kami'))
  })

  it('goes from finding to finding by Alt+. and gives focus and caret back on Escape', async () => {
    const scene = await written(bad)
    await eventually(scene.counts).toEqual({ errors: 1, warnings: 1, suggestions: 0 })
    await scene.caretAt(3)
    await scene.page.keyboard.press('Alt+.')
    await scene.card.getByText('Senin').first().waitFor()
    await scene.page.keyboard.press('Alt+.')
    await scene.card.locator('q', { hasText: 'Saya' }).waitFor()
    await scene.page.keyboard.press('Escape')
    await scene.card.waitFor({ state: 'detached' })
    await eventually(() => scene.caret('home')).toEqual({ start: 3, end: 3 })
    await scene.page.keyboard.type('Z')
    await eventually(() => scene.model('home')).toBe(`RapZ${bad.slice(3)}`)
  })

  it('opens the panel by the chip and by Alt+, and Escape gives the caret back', async () => {
    const scene = await written(bad)
    await eventually(scene.counts).toMatchObject({ errors: 1 })
    await scene.chip.click()
    await scene.panel.waitFor()
    expect(await scene.panel.locator('[data-finding]').count()).toBe(2)
    await scene.chip.click()
    await scene.panel.waitFor({ state: 'hidden' })
    await scene.page.keyboard.press('Alt+,')
    await scene.panel.waitFor()
    await scene.panel.locator('[role="tab"]:focus').waitFor()
    await scene.page.keyboard.press('ArrowRight')
    await scene.panel.locator('[role="tab"][aria-selected="true"]:focus').nth(0).waitFor()
    expect(await scene.panel.locator('#saring-pane-hashtags [data-hashtag]').first().isVisible()).toBe(true)
    await scene.page.keyboard.press('Escape')
    await scene.panel.waitFor({ state: 'hidden' })
    await scene.page.keyboard.type('!')
    await eventually(() => scene.model('home')).toBe(`${bad}!`)
  })
})

describe('one click mends', () => {
  it.each([
    ['a plain line', bad, good],
    ['the whole text', 'Senin, 26 Juli 2023', 'Rabu, 26 Juli 2023'],
    ['behind emoji', '🇮🇩👩‍👩‍👧 Senin, 26 Juli 2023 🙏', '🇮🇩👩‍👩‍👧 Rabu, 26 Juli 2023 🙏'],
    [
      'the third of several lines',
      'Halo warga.\n\nSenin, 26 Juli 2023.\nSampai jumpa.',
      'Halo warga.\n\nRabu, 26 Juli 2023.\nSampai jumpa.',
    ],
    [
      'beside decorated words',
      '#NusarayaMaju Senin, 26 Juli 2023 #SiagaNusaraya @dinkes_nusaraya',
      '#NusarayaMaju Rabu, 26 Juli 2023 #SiagaNusaraya @dinkes_nusaraya',
    ],
  ])('%s', async (_, before, after) => {
    const scene = await written(before)
    await eventually(scene.counts).toMatchObject({ errors: 1 })
    await fix(scene, date)
    await eventually(() => scene.model('home')).toBe(after)
    // The caret stands where the change ended, and a key goes there.
    const caret = await scene.caret('home')
    const start = after.indexOf('Rabu')
    expect(caret?.start).toBe(caret?.end)
    expect(caret?.start).toBeGreaterThanOrEqual(start)
    expect(caret?.start).toBeLessThanOrEqual(start + 'Rabu'.length)
    const at = caret?.start ?? 0
    await scene.page.keyboard.type('Z')
    await eventually(() => scene.model('home')).toBe(`${after.slice(0, at)}Z${after.slice(at)}`)
    await scene.page.keyboard.press('Backspace')
    await eventually(() => scene.model('home')).toBe(after)
  })

  it('beside a hashtag, which the editor keeps in an element of its own', async () => {
    const scene = await written('Terima kasih. #Nusaraya Senin, 26 Juli 2023')
    await eventually(scene.counts).toMatchObject({ errors: 1 })
    await fix(scene, date)
    await eventually(() => scene.model('home')).toBe('Terima kasih. #Nusaraya Rabu, 26 Juli 2023')
    expect(await scene.editor('home').locator('.entity').allTextContents()).toEqual(['#Nusaraya'])
  })

  it('a hashtag itself, by the official one', async () => {
    await stage.putPack(nusaraya({ rules: { 'terintegrasi/tagar-resmi': 'error' } }))
    const scene = await written('Kerja bakti #NusarayaMajuu di alun-alun 🌳')
    await eventually(scene.counts).toMatchObject({ errors: 1 })
    await fix(scene, 'terintegrasi/tagar-resmi')
    await eventually(() => scene.model('home')).toBe('Kerja bakti #NusarayaMaju di alun-alun 🌳')
    expect(await scene.editor('home').locator('.entity').allTextContents()).toEqual(['#NusarayaMaju'])
    await scene.page.keyboard.press('Control+z')
    await eventually(() => scene.model('home')).toBe('Kerja bakti #NusarayaMajuu di alun-alun 🌳')
  })

  it('and one Ctrl+Z takes it back', async () => {
    const scene = await written(bad)
    await eventually(scene.counts).toMatchObject({ errors: 1 })
    await fix(scene, date)
    await eventually(() => scene.model('home')).toBe(good)
    await scene.page.keyboard.press('Control+z')
    await eventually(() => scene.model('home')).toBe(bad)
    await eventually(scene.counts).toMatchObject({ errors: 1 })
    await scene.page.keyboard.press('Control+Shift+z')
    await eventually(() => scene.model('home')).toBe(good)
  })

  it('all of them together', async () => {
    const text =
      'Senin, 26 Juli 2023 🙏\nSaya hadir. Acara diadakan dirumah warga.\nSelasa, 26 Juli 2023 #NusarayaMaju'
    const scene = await written(text)
    await eventually(scene.counts).toEqual({ errors: 2, warnings: 2, suggestions: 0 })
    await scene.openPanel()
    await scene.panel.locator('button.primary.wide').click()
    await eventually(() => scene.model('home')).toBe(
      'Rabu, 26 Juli 2023 🙏\nKami hadir. Acara diadakan di rumah warga.\nRabu, 26 Juli 2023 #NusarayaMaju',
    )
    await eventually(scene.counts).toEqual(clean)
    await eventually(scene.marks).toEqual(clean)
  })
})

describe('a dismissed finding', () => {
  it('stays away while its words stand, comes back on request, and not into a new draft', async () => {
    const scene = await written(bad)
    await eventually(scene.counts).toMatchObject({ errors: 1 })
    await scene.openPanel()
    await scene.finding(date).locator('[data-dismiss]').click()
    await eventually(scene.counts).toEqual({ errors: 0, warnings: 1, suggestions: 0 })
    expect(await scene.marks()).toEqual({ errors: 0, warnings: 1, suggestions: 0 })
    await scene.editor('home').click()
    await scene.page.keyboard.press('Control+End')
    await scene.page.keyboard.type(' Acara diadakan dirumah warga.')
    await scene.page.keyboard.press('Control+Home')
    await scene.page.keyboard.type('Halo. ')
    await eventually(scene.counts).toEqual({ errors: 0, warnings: 2, suggestions: 0 })
    await scene.panel.locator('.dismissed button').click()
    await eventually(scene.counts).toEqual({ errors: 1, warnings: 2, suggestions: 0 })
    expect(await scene.marks()).toEqual({ errors: 1, warnings: 2, suggestions: 0 })
    await scene.finding(date).locator('[data-dismiss]').click()
    await eventually(scene.counts).toMatchObject({ errors: 0 })
    await scene.editor('home').click()
    await scene.page.keyboard.press('Control+a')
    await scene.page.keyboard.press('Backspace')
    await eventually(scene.counts).toEqual(clean)
    await scene.page.keyboard.type(bad)
    await eventually(scene.counts).toEqual({ errors: 1, warnings: 1, suggestions: 0 })
  })
})

describe('hashtags and templates', () => {
  it('adds an official hashtag at the end with one click, once', async () => {
    const scene = await written('Waspada banjir di hilir.')
    await scene.page.keyboard.press('Alt+,')
    await scene.panel.locator('#saring-tab-hashtags').click()
    const tags = scene.panel.locator('#saring-pane-hashtags [data-hashtag]')
    expect(await tags.evaluateAll((all) => all.map((tag) => tag.getAttribute('data-hashtag')))).toEqual([
      '#NusarayaMaju',
      '#SiagaNusaraya',
    ])
    await tags.nth(1).click()
    await eventually(() => scene.model('home')).toBe('Waspada banjir di hilir. #SiagaNusaraya')
    await eventually(() => tags.nth(1).isDisabled()).toBe(true)
    await tags.nth(0).click()
    const both = 'Waspada banjir di hilir. #SiagaNusaraya #NusarayaMaju'
    await eventually(() => scene.model('home')).toBe(both)
    await scene.page.keyboard.type(' ok')
    await eventually(() => scene.model('home')).toBe(`${both} ok`)
  })

  it('fills a template into an empty box, field by field, and the log knows it', async () => {
    const scene = await stage.open('/home')
    await scene.type('home', '')
    await scene.page.keyboard.press('Alt+,')
    await scene.panel.locator('#saring-tab-templates').click()
    await scene.panel.locator('#saring-pane-templates [data-template="kegiatan"]').click()
    const use = scene.panel.locator('button[type="submit"]')
    expect(await use.isDisabled()).toBe(true)
    await scene.panel.locator('input[name="penyelenggara"]').click()
    await scene.page.keyboard.type('Diskominfo')
    await scene.page.keyboard.press('Tab')
    await scene.page.keyboard.type('pelatihan literasi digital')
    await scene.page.keyboard.press('Tab')
    await scene.page.keyboard.type('Aula Kecamatan')
    await scene.page.keyboard.press('Enter')
    const text = 'Diskominfo menggelar pelatihan literasi digital.\n\nTempat: Aula Kecamatan'
    await eventually(() => scene.model('home')).toBe(text)
    await scene.page.keyboard.type('.')
    await eventually(() => scene.model('home')).toBe(`${text}.`)
    await scene.submit('home').click()
    await eventually(async () => (await stage.log()).map(({ text, template }) => [text, template])).toEqual([
      [`${text}.`, 'kegiatan'],
    ])
  })

  it('puts a template where the caret is in a draft that has text', async () => {
    const scene = await written('Awal akhir')
    await scene.caretAt(5)
    await scene.page.keyboard.press('Alt+,')
    await scene.panel.locator('#saring-tab-templates').click()
    await scene.panel.locator('#saring-pane-templates [data-template="salam"]').click()
    await eventually(() => scene.model('home')).toBe('Awal Selamat pagi, warga Nusaraya!akhir')
    await scene.page.keyboard.type(' ')
    await eventually(() => scene.model('home')).toBe('Awal Selamat pagi, warga Nusaraya! akhir')
  })

  it('puts a template of several lines into the middle of several lines', async () => {
    const scene = await written('Satu\nDua')
    await scene.caretAt(4)
    await scene.page.keyboard.press('Alt+,')
    await scene.panel.locator('#saring-tab-templates').click()
    await scene.panel.locator('#saring-pane-templates [data-template="kegiatan"]').click()
    await scene.panel.locator('input[name="penyelenggara"]').fill(' Dinas')
    await scene.panel.locator('input[name="kegiatan"]').fill('bazar')
    await scene.panel.locator('button[type="submit"]').click()
    await eventually(() => scene.model('home')).toBe('SatuDinas menggelar bazar.\n\nTempat:\nDua')
    await scene.page.keyboard.press('Control+z')
    await eventually(() => scene.model('home')).toBe('Satu\nDua')
  })
})

it('mends with a box above and one below, each in its own', async () => {
  const scene = await written(bad)
  await scene.openModal()
  await scene.type('modal', 'Saya hadir.')
  await eventually(scene.counts).toEqual({ errors: 0, warnings: 1, suggestions: 0 })
  await fix(scene, voice)
  await eventually(() => scene.model('modal')).toBe('Kami hadir.')
  expect(await scene.model('home')).toBe(bad)
})
