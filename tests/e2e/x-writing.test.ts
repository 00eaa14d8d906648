import { describe, expect, it } from 'vitest'
import { nusaraya } from '../fixtures/nusaraya.ts'
import { picture } from './picture.ts'
import { eventually, setStage } from './stage.ts'

const stage = setStage({ sameTab: true })

/** A day of the calendar, so many days from now where the institution is. */
function day(ahead: number): string {
  return new Intl.DateTimeFormat('sv', { timeZone: 'Asia/Jakarta' }).format(Date.now() + ahead * 86_400_000)
}

const pack = () =>
  nusaraya({
    accounts: [
      ...nusaraya().accounts,
      { platform: 'x', handle: 'bpbd_nusaraya', unit: 'BPBD', admins: [], targetPerWeek: 0 },
    ],
    contacts: [{ label: 'Pusat Panggilan', value: '112', kind: 'phone' }],
    hashtags: [
      { tag: '#NusarayaMaju', required: true, topics: [], keywords: [] },
      { tag: '#SiagaNusaraya', required: false, topics: [], keywords: ['banjir', 'longsor'] },
      { tag: '#NusarayaSehat', required: false, topics: [], keywords: ['vaksin'] },
      // More than are shown at once.
      ...Array.from({ length: 40 }, (_, at) => ({
        tag: `#UnitKerja${at}`,
        required: false,
        topics: [],
        keywords: [],
      })),
    ],
    templates: [
      ...nusaraya().templates,
      {
        id: 'acara',
        title: 'Undangan acara',
        kind: 'post',
        platforms: ['x', 'facebook', 'instagram'],
        body: 'Hadiri {{acara}} pada {{hari}}, {{tanggal}} di {{tempat}}.',
        fields: ['acara', 'hari', 'tanggal', 'tempat'].map((name) => ({
          name,
          label: `Isian ${name}`,
          required: true,
          example: '',
        })),
        topics: [],
      },
    ],
    calendar: [{ date: day(2), name: 'Hari Gotong Royong', template: 'acara', hashtag: '#GotongRoyong' }],
  })

async function open(text = '') {
  await stage.putPack(pack())
  const scene = await stage.open('/home')
  await scene.type('home', text)
  if (text !== '') await eventually(scene.counts).toBeDefined()
  return scene
}
const tab = (scene: Awaited<ReturnType<typeof open>>, name: string) =>
  scene.panel.locator(`#saring-tab-${name}`).click()

describe('hashtags', () => {
  it('come several at once, a near miss put right in its place, each with its reason', async () => {
    const scene = await open('Waspada banjir di bantaran sungai. #SiagaNusaraia Tetap tenang.')
    await scene.openPanel()
    await tab(scene, 'hashtags')
    const near = scene.panel.locator('.pane [data-hashtag="#SiagaNusaraya"]')
    expect(await near.textContent()).toContain('#SiagaNusaraia')
    expect(await scene.panel.locator('.pane [data-hashtag="#GotongRoyong"]').textContent()).toContain(
      'Gotong',
    )
    await picture(scene.page, 'writing-hashtags')
    const listed = scene.panel.locator('.pane [data-hashtag]')
    const search = scene.panel.getByRole('searchbox')
    await search.fill('kerja39')
    await eventually(() => listed.evaluateAll((all) => all.map((tag) => tag.textContent))).toEqual([
      expect.stringContaining('#UnitKerja39'),
    ])
    await search.fill('xyz')
    await scene.panel.getByText('Tidak ada yang cocok dengan “xyz”.').waitFor()
    expect(await scene.model('home')).not.toContain('xyz')
    await search.fill('')
    await scene.panel.locator('[data-saring="add-hashtags"]').click()
    await eventually(() => scene.model('home')).toBe(
      'Waspada banjir di bantaran sungai. #SiagaNusaraya Tetap tenang. #NusarayaMaju #GotongRoyong',
    )
    await scene.page.keyboard.press('Control+z')
    await eventually(() => scene.model('home')).toContain('#SiagaNusaraia')
  })
})

describe('templates', () => {
  it('fill dates and weekdays from the calendar, remember values, and insert at the caret or replace all', async () => {
    const scene = await open()
    await scene.openPanel()
    await tab(scene, 'templates')
    await scene.panel.locator('[data-saring="due"]', { hasText: 'Hari Gotong Royong' }).waitFor()
    await picture(scene.page, 'writing-due')
    const due = scene.panel.locator('[data-saring="due"]')
    await due.getByRole('button', { name: '#GotongRoyong' }).click()
    await eventually(() => scene.model('home')).toBe('#GotongRoyong')
    await scene.page.keyboard.press('Control+z')
    await eventually(() => scene.model('home')).toBe('')
    await due.getByRole('button', { name: 'Pakai templat' }).click()
    const form = scene.panel.locator('.template-form')
    await form.locator('input[name="acara"]').fill('kerja bakti')
    await form.locator('input[name="tempat"]').fill('Balai Desa')
    await form.locator('.days button', { hasText: 'Hari Gotong Royong' }).click()
    const date = new Date(`${day(2)}T12:00:00+07:00`)
    const weekday = new Intl.DateTimeFormat('id', { weekday: 'long', timeZone: 'Asia/Jakarta' }).format(date)
    expect(await form.locator('input[name="hari"]').inputValue()).toBe(weekday)
    expect(await form.locator('.lengths li').count()).toBe(3)
    await picture(scene.page, 'writing-form')
    await form.locator('button[type="submit"]').click()
    await eventually(() => scene.model('home')).toMatch(
      new RegExp(`^Hadiri kerja bakti pada ${weekday}, \\d{1,2} \\p{L}+ \\d{4} di Balai Desa\\.$`, 'u'),
    )
    const first = await scene.model('home')
    await scene.openPanel()
    await tab(scene, 'templates')
    await scene.panel.locator('.pane [data-template="acara"]').click()
    // What was put there before stands there again, and the date does not.
    await eventually(() => form.locator('input[name="tempat"]').inputValue()).toBe('Balai Desa')
    expect(await form.locator('input[name="tanggal"]').inputValue()).toBe('')
    await form.locator('.days button').first().click()
    await form.locator('button', { hasText: 'Ganti seluruh draf' }).click()
    await eventually(() => scene.model('home')).not.toBe(first)
    expect(await scene.model('home')).toMatch(/^Hadiri kerja bakti/u)
  })

  it('are made of a draft, and found again', async () => {
    const scene = await open('Pelayanan tutup di {{tempat}} hari ini.')
    await scene.openPanel()
    await tab(scene, 'templates')
    await scene.panel.getByRole('button', { name: 'Simpan draf sebagai templat' }).click()
    await scene.panel.locator('.save-draft input').fill('Layanan tutup')
    await scene.page.keyboard.press('Enter')
    await scene.panel.getByText('Templat tersimpan').waitFor()
    await scene.panel.locator('.template', { hasText: 'Layanan tutup' }).click()
    await scene.panel.locator('.template-form input[name="tempat"]').fill('Loket 2')
    await scene.panel.locator('.template-form button', { hasText: 'Ganti seluruh draf' }).click()
    await eventually(() => scene.model('home')).toBe('Pelayanan tutup di Loket 2 hari ini.')
  })
})

describe('a slash in an empty box', () => {
  it('offers templates by keys alone, and leaves the keys to the page otherwise', async () => {
    const scene = await open()
    await scene.page.keyboard.type('/sal')
    const list = scene.page.locator('saring-assistant [data-saring="slash"]')
    await list.locator('[role="option"][aria-selected="true"]', { hasText: 'Salam pagi' }).waitFor()
    await picture(scene.page, 'writing-slash')
    await scene.page.keyboard.press('Enter')
    await eventually(() => scene.model('home')).toBe('Selamat pagi, warga Nusaraya!')
    await scene.page.keyboard.press('Control+a')
    await scene.page.keyboard.press('Backspace')
    await eventually(() => scene.model('home')).toBe('')
    await scene.page.keyboard.type('/')
    await list.waitFor()
    await scene.page.keyboard.press('ArrowDown')
    await scene.page.keyboard.press('Escape')
    await list.waitFor({ state: 'detached' })
    await scene.page.keyboard.press('Enter')
    await scene.page.keyboard.type('lanjut')
    await eventually(() => scene.model('home')).toBe('/\nlanjut')
  })
})

describe('contacts and accounts', () => {
  it('go in at the caret', async () => {
    const scene = await open('Hubungi  bila perlu.')
    await scene.caretAt('Hubungi '.length)
    await scene.openPanel()
    await tab(scene, 'contacts')
    expect(await scene.panel.locator('[data-contact="@kominfo_nusaraya"]').count()).toBe(0)
    await picture(scene.page, 'writing-contacts')
    await scene.panel.locator('[data-contact="@bpbd_nusaraya"]').click()
    await eventually(() => scene.model('home')).toBe('Hubungi @bpbd_nusaraya bila perlu.')
  })
})
