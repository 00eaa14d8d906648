import { beforeEach, describe, expect, it } from 'vitest'
import type { XScene as Scene } from './scene.ts'
import { eventually, setStage } from './stage.ts'

const stage = setStage({ sameTab: true })
const bad = 'Rapat digelar Senin, 26 Juli 2023. Saya hadir.'
const good = 'Rapat digelar Rabu, 26 Juli 2023. Saya hadir.'
const oneOfEach = { errors: 1, warnings: 1, suggestions: 0 }

/** Fixes the date through the panel, in whichever composer is at work. */
async function fixDate(scene: Scene) {
  await eventually(scene.counts).toEqual(oneOfEach)
  await scene.openPanel()
  await scene.finding('kredibel/hari-tanggal').locator('[data-fix]').click()
}

/** Whether the assistant's script came into the tab, told by the browser itself. */
async function watchForAssistant(scene: Scene) {
  const session = await scene.page.context().newCDPSession(scene.page)
  const scripts: string[] = []
  session.on('Debugger.scriptParsed', ({ url }) => scripts.push(url))
  await session.send('Debugger.enable')
  return () => scripts.some((url) => url.endsWith('/assistant.js'))
}

async function firstStatus(scene: Scene): Promise<string> {
  const link = scene.page.locator('[data-testid="tweet"] a[href*="/status/"]').first()
  return (await link.getAttribute('href')) ?? ''
}

describe('where the assistant comes', () => {
  it.each(['en', 'id'])('checks the home box, labels in %s', async (lang) => {
    const scene = await stage.open('/home', { lang })
    await scene.type('home', bad)
    await fixDate(scene)
    await eventually(() => scene.model('home')).toBe(good)
  })

  it.each(['en', 'id'])('checks the modal, labels in %s', async (lang) => {
    const scene = await stage.open('/home', { lang })
    await scene.openModal()
    await scene.type('modal', bad)
    await fixDate(scene)
    await eventually(() => scene.model('modal')).toBe(good)
  })

  it.each(['en', 'id'])('checks an inline reply and knows it for one, labels in %s', async (lang) => {
    const scene = await stage.open('/home', { lang })
    await scene.page.goto(`https://x.com${await firstStatus(scene)}?lang=${lang}`)
    await scene.type('reply', `${bad} ${lang}`)
    await fixDate(scene)
    await eventually(() => scene.model('reply')).toBe(`${good} ${lang}`)
    await scene.submit('reply').click()
    await eventually(async () => (await stage.log()).map(({ kind, text }) => [kind, text])).toEqual([
      ['reply', `${good} ${lang}`],
    ])
  })

  it('checks a reply in the modal and knows it for one', async () => {
    const scene = await stage.open('/home')
    await scene.page.locator('[data-testid="reply"]').first().click()
    await scene.type('modal', 'Terima kasih, kami teruskan.')
    await scene.submit('modal').click()
    await eventually(async () => (await stage.log()).map(({ kind }) => kind)).toEqual(['reply'])
  })

  it('checks a quote, which is a post', async () => {
    const scene = await stage.open('/home')
    await scene.page.locator('[data-testid="retweet"]').first().click()
    await scene.page.locator('[role="menuitem"]').nth(1).click()
    await scene.type('modal', bad)
    await fixDate(scene)
    await eventually(() => scene.model('modal')).toBe(good)
    await scene.submit('modal').click()
    await eventually(async () => (await stage.log()).map(({ kind, text }) => [kind, text])).toEqual([
      ['post', good],
    ])
    expect(stage.site.posts[0]?.quoteOf).toContain('/status/')
  })

  it('checks each box of a thread by itself', async () => {
    const scene = await stage.open('/home')
    await scene.openModal()
    await scene.type('modal', 'Bagian satu sudah benar.')
    await scene.page.locator('[data-testid="addButton"]').click()
    await scene.type('modal', bad, 1)
    await fixDate(scene)
    await eventually(() => scene.model('modal', 1)).toBe(good)
    await scene.page.locator('[data-testid="addButton"]').click()
    await scene.type('modal', 'Saya menutup utas ini.', 2)
    await eventually(scene.counts).toEqual({ errors: 0, warnings: 1, suggestions: 0 })
    await scene.editor('modal', 0).click()
    await eventually(scene.counts).toEqual({ errors: 0, warnings: 0, suggestions: 0 })
    expect(await scene.model('modal', 0)).toBe('Bagian satu sudah benar.')
  })

  it('mends the box that is written in, with home and modal open at once', async () => {
    const scene = await stage.open('/home')
    await scene.type('home', bad)
    await eventually(scene.counts).toEqual(oneOfEach)
    await scene.openModal()
    await scene.type('modal', `${bad} Modal.`)
    expect(await scene.page.locator('[data-testid="tweetTextarea_0"][contenteditable]').count()).toBe(2)
    await fixDate(scene)
    await eventually(() => scene.model('modal')).toBe(`${good} Modal.`)
    expect(await scene.model('home')).toBe(bad)
  })
})

describe('where the assistant stays', () => {
  it('follows navigation without loading, and editors that are put up anew', async () => {
    const scene = await stage.open('/home')
    await scene.type('home', bad)
    await eventually(scene.counts).toEqual(oneOfEach)
    await scene.page.locator('[role="tab"]').nth(1).click()
    await eventually(() => scene.chip.count()).toBe(0)
    await scene.editor('home').click()
    await eventually(scene.counts).toEqual(oneOfEach)
    await scene.page.locator('[data-testid="AppTabBar_Explore_Link"]').click()
    await eventually(() => scene.chip.count()).toBe(0)
    await scene.page.goBack()
    await scene.editor('home').click()
    await fixDate(scene)
    await eventually(() => scene.model('home')).toBe(good)
  })

  it('checks the modal again after its sub-page was open', async () => {
    const scene = await stage.open('/home')
    await scene.openModal()
    await scene.type('modal', bad)
    await scene.page.locator('#layers [data-testid="scheduleOption"]').click()
    await eventually(() => scene.chip.count()).toBe(0)
    await scene.page.locator('[data-testid="scheduledConfirmationPrimaryAction"]').click()
    await scene.editor('modal').click()
    await fixDate(scene)
    await eventually(() => scene.model('modal')).toBe(good)
  })
})

it('logs the account, the pictures and their descriptions', async () => {
  const scene = await stage.open('/home', { handle: 'kominfo_nusaraya' })
  await scene.openModal()
  await scene.type('modal', 'Foto bersama pelajar.')
  const files = ['satu', 'dua'].map((name) => ({
    name: `${name}.png`,
    mimeType: 'image/png',
    buffer: Buffer.from(`not really a picture ${name}`),
  }))
  await scene.page.locator('#layers [data-testid="fileInput"]').setInputFiles(files)
  await scene.page.locator('#layers [data-testid="altTextWrapper"]').click()
  await scene.page.locator('[data-testid="altTextInput"]').fill('Dua pelajar memegang piala')
  await scene.page.locator('[data-testid="endEditingButton"]').click()
  await scene.editor('modal').click()
  await eventually(scene.counts).toBeDefined()
  await scene.submit('modal').click()
  await eventually(async () => (await stage.log()).length).toBe(1)
  const [row] = await stage.log()
  expect(row).toMatchObject({
    account: 'kominfo_nusaraya',
    unit: 'Diskominfo',
    admin: 'Wening',
    pack: { id: 'kab-nusaraya', version: '2026.4' },
    media: [
      { type: 'image', alt: 'Dua pelajar memegang piala' },
      { type: 'image', alt: '' },
    ],
  })
  expect(stage.site.posts[0]?.media.map(({ alt }) => alt)).toEqual(['Dua pelajar memegang piala', ''])
})

describe('where it never comes', () => {
  // Which scripts come is told only of those that the tab does not know yet.
  beforeEach(stage.newTab)

  it.each([
    ['old messages', '/messages', '[data-testid="dmComposerTextInput"]'],
    ['chat', '/i/chat', '[data-testid="dm-composer-textarea"]'],
    ['search', '/explore', '[data-testid="SearchBox_Search_Input"]'],
    ['an article', '/compose/articles', '[data-testid="article-body"][contenteditable]'],
  ])('leaves %s alone', async (_, path, selector) => {
    const scene = await stage.open(path)
    const loaded = await watchForAssistant(scene)
    await scene.page.locator(selector).click()
    await scene.page.keyboard.type(bad)
    // A composer afterwards shows that the assistant would have come by now.
    expect(loaded()).toBe(false)
    expect(await scene.page.locator('saring-assistant').count()).toBe(0)
    await scene.openModal()
    await eventually(loaded).toBe(true)
    await scene.page.keyboard.press('Escape')
    await scene.page.locator(selector).click()
    await scene.page.keyboard.type(' lagi')
    await eventually(() => scene.chip.count()).toBe(0)
    expect(await scene.marks()).toEqual({ errors: 0, warnings: 0, suggestions: 0 })
  })

  it('loads nothing before a composer has the focus', async () => {
    const scene = await stage.open('/home')
    const loaded = await watchForAssistant(scene)
    await scene.page.mouse.wheel(0, 400)
    await scene.page.locator('[data-testid="AppTabBar_Explore_Link"]').click()
    await scene.page.locator('[data-testid="SearchBox_Search_Input"]').click()
    await scene.page.goBack()
    await scene.editor('home').waitFor()
    expect(loaded()).toBe(false)
    expect(await scene.page.locator('saring-assistant').count()).toBe(0)
    await scene.editor('home').click()
    await eventually(loaded).toBe(true)
    await eventually(() => scene.page.locator('saring-assistant').count()).toBe(1)
  })
})
