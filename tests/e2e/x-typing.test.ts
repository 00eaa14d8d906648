import { describe, expect, it } from 'vitest'
import type { XScene as Scene } from './scene.ts'
import { eventually, setStage } from './stage.ts'

// A small window: painting is what costs most where there is no graphics card.
const stage = setStage({ site: { premium: '1' }, viewport: { width: 1100, height: 600 }, sameTab: true })
const clean = { errors: 0, warnings: 0, suggestions: 0 }

/** Sentences of an ordinary post, each with its number; every third has something to find. */
const sentence = (index: number) =>
  index % 3 === 2
    ? `Pada Senin, 26 Juli 2023 ada giat ke-${index} #Nusaraya${index}. `
    : `Layanan nomor ${index} buka pukul 08.00-15.00 WIB, gratis! `

function longText(length: number): string {
  let text = ''
  for (let index = 0; text.length < length; index++) text += sentence(index)
  return text.slice(0, length)
}

async function begin(): Promise<Scene> {
  const scene = await stage.open('/home')
  await scene.type('home', '')
  return scene
}

/** Keys one behind the other, none of which waits until the page is done with the one before. */
async function typeAtSpeed({ page }: Scene, text: string): Promise<void> {
  const keys = await page.context().newCDPSession(page)
  await Promise.all(
    [...text].flatMap((key) => [
      keys.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key }),
      keys.send('Input.dispatchKeyEvent', { type: 'keyUp', key }),
    ]),
  )
  await keys.detach()
}

const dates = (text: string) => text.split('Senin, 26 Juli 2023').length - 1

/** The same letters, whatever their order. */
const letters = (text: string) => [...text].sort().join('')

describe('typing', () => {
  it('2,000 characters at speed, none is lost or doubled', async () => {
    const scene = await begin()
    const text = longText(2000)
    await typeAtSpeed(scene, text)
    await eventually(() => scene.model('home')).toBe(text)
    await eventually(scene.counts).toMatchObject({ errors: dates(text) })
  }, 150_000)

  it('1,000 characters with fixes in between', async () => {
    const scene = await begin()
    await scene.openPanel()
    const fix = scene.finding('kredibel/hari-tanggal').locator('[data-fix]').first()
    let expected = ''
    for (let from = 0; expected.length < 1000; from += 5) {
      const text = [0, 1, 2, 3, 4].map((step) => sentence(from + step)).join('')
      await typeAtSpeed(scene, text)
      expected += text
      for (let wrong = dates(expected); wrong > 0; wrong--) {
        await eventually(scene.counts).toMatchObject({ errors: wrong })
        await fix.click()
        expected = expected.replace('Senin, 26', 'Rabu, 26')
        await eventually(() => scene.model('home')).toBe(expected)
      }
      await scene.page.keyboard.press('Control+End')
    }
    await eventually(() => scene.model('home')).toBe(expected)
    await eventually(scene.counts).toMatchObject({ errors: 0 })
  }, 150_000)

  it('while a fix is going in, no key is lost or doubled', async () => {
    const scene = await begin()
    await scene.page.keyboard.type('Senin, 26 Juli 2023 rapat.')
    await eventually(scene.counts).toMatchObject({ errors: 1 })
    await scene.openPanel()
    await scene.finding('kredibel/hari-tanggal').locator('[data-fix]').click()
    await scene.page.keyboard.type('xyz')
    await eventually(async () => letters(await scene.model('home'))).toBe(
      letters('Rabu, 26 Juli 2023 rapat.xyz'),
    )
    // Long enough for anything that would be taken back late: the note says whether the fix was given up.
    await eventually(scene.counts).toMatchObject({ errors: 0 })
    await scene.page.keyboard.press('Control+End')
    await scene.page.keyboard.type(' Saya hadir.')
    await eventually(scene.counts).toMatchObject({ warnings: 1 })
    expect(letters(await scene.model('home'))).toBe(letters('Rabu, 26 Juli 2023 rapat.xyz Saya hadir.'))
  })

  it('goes on being checked after the worker was stopped', async () => {
    const scene = await begin()
    await scene.page.keyboard.type('Saya hadir. ')
    await eventually(scene.counts).toMatchObject({ errors: 0, warnings: 1 })
    const control = await stage.browser.context.newCDPSession(scene.page)
    const stopped = new Promise<void>((resolve) => {
      control.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve()
      })
    })
    await control.send('ServiceWorker.enable')
    await control.send('ServiceWorker.stopAllWorkers')
    await stopped
    await control.detach()
    await scene.page.keyboard.type('Rapat Senin, 26 Juli 2023.')
    await eventually(scene.counts).toMatchObject({ errors: 1, warnings: 1 })
    await eventually(scene.marks).toMatchObject({ errors: 1, warnings: 1 })
  })

  it('by composition, as phones’ and other keyboards do', async () => {
    const scene = await begin()
    const keys = await stage.browser.context.newCDPSession(scene.page)
    const compose = async (word: string) => {
      for (let end = 1; end <= word.length; end++) {
        const text = word.slice(0, end)
        await keys.send('Input.imeSetComposition', { text, selectionStart: end, selectionEnd: end })
      }
      await keys.send('Input.insertText', { text: word })
    }
    for (const [index, word] of ['Senin,', '26', 'Juli', '2023', 'saya', 'hadir', 'di', '東京'].entries()) {
      if (index > 0) await scene.page.keyboard.type(' ')
      await compose(word)
    }
    await keys.detach()
    await eventually(() => scene.model('home')).toBe('Senin, 26 Juli 2023 saya hadir di 東京')
    await eventually(scene.counts).toEqual({ errors: 1, warnings: 1, suggestions: 0 })
    await scene.openPanel()
    await scene.finding('kredibel/hari-tanggal').locator('[data-fix]').click()
    await eventually(() => scene.model('home')).toBe('Rabu, 26 Juli 2023 saya hadir di 東京')
  })

  it('by pasting five paragraphs', async () => {
    const scene = await begin()
    const text = [0, 1, 2, 3, 4].map((index) => sentence(index * 3 + 2).trim()).join('\n\n')
    await stage.browser.context.grantPermissions(['clipboard-read', 'clipboard-write'], {
      origin: 'https://x.com',
    })
    await scene.page.evaluate((copied) => navigator.clipboard.writeText(copied), text)
    await scene.page.keyboard.press('Control+v')
    await eventually(() => scene.model('home')).toBe(text)
    await eventually(scene.counts).toMatchObject({ errors: 5 })
    await scene.openPanel()
    await scene.panel.locator('button.primary.wide').click()
    await eventually(() => scene.model('home')).toBe(text.replaceAll('Senin', 'Rabu'))
    await eventually(scene.counts).toEqual(clean)
  })
})

describe('in our own fields', () => {
  it.each(['home', 'modal'] as const)(
    '(%s) the page’s keys and its hold on the focus stay away',
    async (place) => {
      const scene = await stage.open('/home')
      if (place === 'modal') await scene.openModal()
      await scene.type(place, 'Awal. ')
      await scene.page.keyboard.press('Alt+,')
      await scene.panel.locator('#saring-tab-templates').click()
      const search = scene.panel.locator('input[type="search"]')
      await search.click()
      await scene.page.keyboard.type('kegiatan n/')
      expect(await search.inputValue()).toBe('kegiatan n/')
      await search.fill('')
      await scene.panel.locator('#saring-pane-templates [data-template="kegiatan"]').click()
      const field = scene.panel.locator('input[name="penyelenggara"]')
      await field.click()
      await scene.page.keyboard.type('dinas n/n pusat')
      expect(await field.inputValue()).toBe('dinas n/n pusat')
      expect(await scene.editor('modal').count()).toBe(place === 'modal' ? 1 : 0)
      expect(await scene.model(place)).toBe('Awal. ')
      await scene.panel.locator('input[name="kegiatan"]').fill('lomba')
      await scene.page.keyboard.press('Enter')
      await eventually(() => scene.model(place)).toBe('Awal. dinas n/n pusat menggelar lomba.\n\nTempat:')
    },
  )

  it('and elsewhere the page’s keys work as ever', async () => {
    const scene = await begin()
    await scene.page.keyboard.type('n/n')
    expect(await scene.model('home')).toBe('n/n')
    await scene.page.locator('[data-testid="AppTabBar_Explore_Link"]').focus()
    await scene.page.keyboard.press('/')
    expect(await scene.page.locator('[data-testid="SearchBox_Search_Input"]:focus').count()).toBe(1)
    await scene.page.locator('[data-testid="AppTabBar_Explore_Link"]').focus()
    await scene.page.keyboard.press('n')
    await scene.editor('modal').waitFor()
    await scene.page.keyboard.press('Escape')
    await scene.editor('modal').waitFor({ state: 'detached' })
  })
})
