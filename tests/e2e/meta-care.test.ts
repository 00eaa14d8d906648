import { describe, expect, it } from 'vitest'
import { nusaraya } from '../fixtures/nusaraya.ts'
import { facebook, instagram, toCaption } from './grounds.ts'
import { eventually, setStage } from './stage.ts'

const stage = setStage()
const wrong = 'Rapat digelar Senin, 26 Juli 2023.'
const clean = { errors: 0, warnings: 0, suggestions: 0 }

describe('whose account', () => {
  const pack = () => nusaraya({ rules: { 'keterwakilan/akun-salah': 'error' } })

  it('outside the pack: a text that speaks as the institution is told of, asked about and kept', async () => {
    await stage.putPack(pack())
    const scene = await stage.openOn(facebook, '/', { as: 'sari.dewi', lang: 'id', tree: '3' })
    await scene.editor('comment').click()
    await scene.page.keyboard.insertText('Liburan sudah selesai, besok masuk kantor.')
    await eventually(() => scene.chip.getAttribute('data-account')).toBe('outside')
    await eventually(() => scene.chip.getAttribute('aria-label')).toContain('Sari Dewi')
    await scene.openPanel()
    await scene.panel.getByText('tidak ada dalam paket instansi').waitFor()
    await eventually(scene.counts).toEqual(clean)

    await scene.editor('comment').click()
    await scene.page.keyboard.press('Control+a')
    await scene.page.keyboard.insertText(
      'Dinas Komunikasi dan Informatika Kabupaten Nusaraya mengundang warga.',
    )
    await eventually(scene.counts).toEqual({ errors: 1, warnings: 0, suggestions: 0 })
    await scene.finding('keterwakilan/akun-salah').waitFor()
    await scene.page.keyboard.press('Enter')
    await scene.gate.locator('[data-gate-action="publish"]').click()
    await eventually(async () =>
      (await stage.log()).map(({ account, gate }) => [account, gate?.decision]),
    ).toEqual([['Sari Dewi', 'publish']])
  })

  it('of the pack: a plainly private text is told of, once the account’s reading has settled', async () => {
    await stage.putPack(pack())
    const scene = await stage.openOn(instagram, '/', { tree: '4' })
    await scene.editor('comment').click()
    await scene.page.keyboard.insertText('Lagi nunggu bakso, laper banget, mana diomelin mertua 😭')
    await eventually(scene.counts).toEqual({ errors: 1, warnings: 0, suggestions: 0 })
    expect(await scene.chip.getAttribute('data-account')).toBe('official')
    expect(await scene.chip.getAttribute('aria-label')).toContain('@kominfo_nusaraya')
  })
})

describe('a box that does not take a fix', () => {
  it('keeps its text, is tried once, and the words are offered for copying', async () => {
    const scene = await stage.openOn(facebook, '/', { lang: 'id', tree: '5' })
    await scene.type('comment', wrong)
    await eventually(scene.counts).toMatchObject({ errors: 1 })
    await scene.page.evaluate(() => {
      const tried = { count: 0 }
      Object.assign(window, { tried })
      window.addEventListener(
        'paste',
        (event) => {
          tried.count++
          event.preventDefault()
          event.stopImmediatePropagation()
        },
        { capture: true },
      )
    })
    await scene.openPanel()
    await scene.finding('kredibel/hari-tanggal').locator('[data-fix]').first().click()
    const note = scene.page.locator('saring-assistant .note.trouble')
    await note.getByRole('button', { name: 'Salin' }).waitFor()
    expect(await scene.model('comment')).toBe(wrong)
    expect(
      await scene.page.evaluate(() => (window as unknown as { tried: { count: number } }).tried.count),
    ).toBe(1)
  })
})

describe('a textarea', () => {
  it('has its words marked where they stand, also when it scrolls, and no more once they are mended', async () => {
    const scene = await stage.openOn(instagram, '/', { tree: '6' })
    await scene.type('comment', `Baris satu.\nBaris dua.\nBaris tiga.\n${wrong}`)
    await eventually(scene.counts).toMatchObject({ errors: 1 })
    const place = () =>
      scene.editor('comment').evaluate((element) => {
        const textarea = element as HTMLTextAreaElement
        const mark = document.querySelector('saring-marks')?.shadowRoot?.querySelector('.error')
        if (!mark) return undefined
        const [at, box] = [mark.getBoundingClientRect(), textarea.getBoundingClientRect()]
        return {
          inside: at.left >= box.left && at.right <= box.right,
          wide: at.width > 80,
          top: at.top - box.top,
        }
      })
    await eventually(place).toMatchObject({ inside: true, wide: true })
    const before = (await place())!.top
    const scrolled = await scene.editor('comment').evaluate((element) => {
      element.style.height = '40px'
      element.scrollTop = 0
      const top = element.scrollTop
      element.scrollTop = 20
      return element.scrollTop - top
    })
    expect(scrolled).toBeGreaterThan(0)
    await eventually(async () => (await place())?.top).not.toBe(before)
    await scene.openPanel()
    await scene.finding('kredibel/hari-tanggal').locator('[data-fix]').first().click()
    await eventually(() => scene.model('comment')).toContain('Rabu, 26 Juli 2023.')
    await eventually(() => scene.page.locator('saring-marks').count()).toBe(0)
    // The browser's own undo takes the fix back.
    await scene.editor('comment').focus()
    await scene.page.keyboard.press('Control+z')
    await eventually(() => scene.model('comment')).toContain(wrong)
  })
})

describe('on Instagram', () => {
  it('an edit of a caption is told beside its entry, which stays', async () => {
    const scene = await stage.openOn(instagram, '/', {})
    await toCaption(scene.page)
    await scene.type('caption', 'Kabar pagi.')
    await eventually(scene.counts).toBeDefined()
    await scene.submit('caption').click()
    await eventually(async () => (await stage.log()).length).toBe(1)
    const [row] = await stage.log()
    // The page has no menu for it: it asks its server as Instagram's does, and that answers as Instagram's does.
    await scene.page.route('**/edit_media/', (route) => route.fulfill({ json: { status: 'ok' } }))
    await scene.page.evaluate(
      (id) =>
        fetch(`/api/v1/media/${id}/edit_media/`, {
          method: 'POST',
          body: new URLSearchParams({ caption_text: 'Kabar siang.' }),
        }).then((response) => response.text()),
      row!.postId,
    )
    await eventually(async () => (await stage.log()).length).toBe(2)
    const [first, edited] = await stage.log()
    expect(first).toEqual(row)
    expect(edited).toMatchObject({ text: 'Kabar siang.', about: { id: row!.id, event: 'edited' } })
  })
})
