import { describe, expect, it } from 'vitest'
import { nusaraya } from '../fixtures/nusaraya.ts'
import { picture } from './picture.ts'
import type { Place, XScene as Scene } from './scene.ts'
import { eventually, setStage } from './stage.ts'

const stage = setStage({ sameTab: true })
const bad = 'Rapat digelar Senin, 26 Juli 2023.'
const good = 'Rapat digelar Rabu, 26 Juli 2023.'
const published = () => stage.site.posts.map(({ text }) => text)
const logged = async () => (await stage.log()).map(({ text }) => text)

async function written(text: string, place: Place = 'home'): Promise<Scene> {
  const scene = await stage.open('/home')
  if (place === 'modal') await scene.openModal()
  await scene.type(place, text)
  await eventually(scene.counts).toBeDefined()
  return scene
}

const shoot = async (scene: Scene, name: string) => {
  await picture(scene.page, `gate-${name}`)
}

const press = (scene: Scene, action: 'revise' | 'publish' | 'cancel') =>
  scene.gate.locator(`[data-gate-action="${action}"]`).click()

/** Gives a reason of one's own, which is the last choice. */
async function giveReason(scene: Scene, reason: string) {
  await scene.gate.locator('input[type="radio"]').last().check()
  await scene.gate.locator('input.other').click()
  await scene.page.keyboard.type(reason)
}

describe('with an error standing', () => {
  it('the post button asks, and nothing is sent until it is answered', async () => {
    const scene = await written(bad)
    await scene.submit('home').click()
    await scene.gate.waitFor()
    expect(await scene.gate.count()).toBe(1)
    expect(published()).toEqual([])
    await press(scene, 'cancel')
    await scene.gate.waitFor({ state: 'detached' })
    await scene.page.keyboard.type('!')
    await eventually(() => scene.model('home')).toBe(`${bad}!`)
    await scene.submit('home').click()
    await giveReason(scene, 'Diminta Bagian Protokol')
    await press(scene, 'publish')
    await eventually(published).toEqual([`${bad}!`])
    await eventually(logged).toEqual([`${bad}!`])
    const [row] = await stage.log()
    expect(row).toMatchObject({
      gate: { decision: 'publish', reason: 'Diminta Bagian Protokol' },
      findings: [{ rule: 'kredibel/hari-tanggal', severity: 'error', state: 'open' }],
    })
    expect(await scene.gate.count()).toBe(0)
  })

  it('speaks English where that was chosen, but for the words of the draft', async () => {
    const worker = await stage.worker()
    const choose = (language: string) =>
      worker.evaluate((chosen) => chrome.storage.local.set({ language: chosen }), language)
    await choose('en')
    try {
      const scene = await written(`${bad} Bangsat kalian!`)
      await scene.openPanel()
      const finding = scene.finding('kredibel/hari-tanggal')
      await finding.getByText('Day does not match the date').waitFor()
      await finding.getByText('26 July 2023 falls on a Wednesday (Rabu), not Senin.').waitFor()
      await finding.getByText('Look at a calendar before you write the day').waitFor()
      await finding.getByText('Why this matters').click()
      await finding.getByText('Guidelines on the Use of Social Media by Government Institutions').waitFor()
      expect(await finding.locator('[data-fix]').first().textContent()).toBe('Rabu')
      await shoot(scene, 'english-panel')
      await scene.submit('home').click()
      await scene.gate.getByText('“Bangsat” is an abusive word.').waitFor()
      await shoot(scene, 'english-gate')
      await press(scene, 'cancel')
      const page = await stage.browser.context.newPage()
      await page.goto(`chrome-extension://${stage.browser.extensionId}/rules.html`)
      await page.getByRole('heading', { name: 'Law: what must not be spread' }).waitFor()
      await page.getByRole('searchbox').fill('personal data')
      await page.getByRole('heading', { name: 'Personal data', exact: true }).waitFor()
      await picture(page, `gate-english-rules`)
      await page.close()
    } finally {
      await choose('id')
    }
  })

  it.each(['Control+Enter', 'Meta+Enter'])('%s asks too, and Escape goes back to the caret', async (keys) => {
    const scene = await written(bad)
    await scene.caretAt(5)
    await scene.page.keyboard.press(keys)
    await scene.gate.waitFor()
    expect(published()).toEqual([])
    await scene.page.keyboard.press('Escape')
    await scene.gate.waitFor({ state: 'detached' })
    await scene.page.keyboard.type('Z')
    await eventually(() => scene.model('home')).toBe(`${bad.slice(0, 5)}Z${bad.slice(5)}`)
    await scene.page.keyboard.press('Backspace')
    await scene.page.keyboard.press(keys)
    await press(scene, 'publish')
    await eventually(published).toEqual([bad])
    await eventually(logged).toEqual([bad])
  })

  it('“fix all” mends, sends nothing, and the next press goes through', async () => {
    const scene = await written(`${bad} Acara diadakan dirumah warga.`)
    await scene.submit('home').click()
    await press(scene, 'revise')
    const mended = `${good} Acara diadakan di rumah warga.`
    await eventually(() => scene.model('home')).toBe(mended)
    expect(published()).toEqual([])
    await scene.submit('home').click()
    await eventually(published).toEqual([mended])
    await eventually(logged).toEqual([mended])
    const [row] = await stage.log()
    expect(row?.findings.map(({ rule, state }) => [rule, state])).toEqual([
      ['kredibel/hari-tanggal', 'fixed'],
      ['profesional/di-ke', 'fixed'],
    ])
  })

  it('what cannot be mended is left to the writer', async () => {
    const scene = await written('Yang membuang puing di taman itu memang goblok.')
    await scene.submit('home').click()
    await press(scene, 'revise')
    await scene.panel.waitFor()
    await scene.finding('etika/kata-kasar').waitFor()
    expect(published()).toEqual([])
  })

  it('an answer holds for the text it was given for, and no other', async () => {
    const scene = await written(bad)
    stage.site.next({ kind: 'forbidden' })
    await scene.submit('home').click()
    await press(scene, 'publish')
    await scene.page.locator('[data-testid="toast"]').waitFor()
    await scene.editor('home').click()
    await scene.page.keyboard.press('Control+End')
    await scene.page.keyboard.type(' Ralat.')
    await scene.submit('home').click()
    await scene.gate.waitFor()
    expect(published()).toEqual([])
    await press(scene, 'publish')
    await eventually(published).toEqual([`${bad} Ralat.`])
    await eventually(logged).toEqual([`${bad} Ralat.`])
  })

  it('a double click asks once and publishes once', async () => {
    const scene = await written(bad)
    await scene.submit('home').dblclick()
    await scene.gate.waitFor()
    expect(await scene.gate.count()).toBe(1)
    await press(scene, 'publish')
    await eventually(published).toEqual([bad])
    await eventually(logged).toEqual([bad])
  })

  it('in the second box of a thread it speaks of that box, and lets the whole thread out', async () => {
    const scene = await written('Satu.', 'modal')
    await scene.page.locator('[data-testid="addButton"]').click()
    await scene.type('modal', bad, 1)
    await scene.editor('modal', 0).click()
    await scene.submit('modal').click()
    await scene.gate.getByText('Senin', { exact: false }).first().waitFor()
    expect(published()).toEqual([])
    await press(scene, 'publish')
    await eventually(published).toEqual(['Satu.', bad])
    await eventually(logged).toEqual(['Satu.', bad])
  })

  it('keeps the focus inside, also above the modal that keeps it too', async () => {
    const scene = await written(bad, 'modal')
    await scene.page.keyboard.press('Control+Enter')
    await scene.gate.waitFor()
    const focused = () =>
      scene.page.evaluate(() => {
        const root = document.querySelector('saring-assistant')?.shadowRoot
        const active = root?.activeElement
        return active?.closest('[data-gate]')
          ? (active.getAttribute('data-gate-action') ?? active.tagName)
          : ''
      })
    await eventually(focused).toBe('revise')
    const seen: string[] = []
    for (let step = 0; step < 6; step++) {
      await scene.page.keyboard.press('Tab')
      seen.push(await focused())
    }
    expect(seen).not.toContain('')
    expect(new Set(seen)).toEqual(new Set(['INPUT', 'revise', 'cancel', 'publish']))
    await scene.page.keyboard.press('Shift+Tab')
    expect(await focused()).not.toBe('')
    await scene.page.keyboard.press('Escape')
    await scene.gate.waitFor({ state: 'detached' })
    // Escape was for the gate alone: the modal stands, without a question about saving.
    expect(await scene.page.locator('[data-testid="confirmationSheetDialog"]').count()).toBe(0)
    await scene.page.keyboard.type('!')
    await eventually(() => scene.model('modal')).toBe(`${bad}!`)
  })
})

describe('without', () => {
  it('the press goes through, warnings or not', async () => {
    const scene = await written('Saya hadir. Acara diadakan dirumah warga.')
    await eventually(scene.counts).toMatchObject({ errors: 0, warnings: 2 })
    await scene.submit('home').click()
    await eventually(published).toHaveLength(1)
    await eventually(logged).toHaveLength(1)
    expect((await stage.log())[0]?.gate).toBeUndefined()
  })

  it('a dismissed error does not ask, and the log keeps why', async () => {
    const scene = await written(bad)
    await scene.openPanel()
    await scene.finding('kredibel/hari-tanggal').locator('[data-dismiss]').click()
    await scene.submit('home').click()
    await eventually(published).toEqual([bad])
    await eventually(logged).toEqual([bad])
    const [finding] = (await stage.log())[0]?.findings ?? []
    expect(finding).toMatchObject({ rule: 'kredibel/hari-tanggal', state: 'dismissed' })
    expect(finding?.reason).not.toBe('')
  })

  it('an error typed and posted in one breath is still caught', async () => {
    const scene = await written('Rapat digelar ')
    await scene.page.keyboard.insertText('Senin, 26 Juli 2023.')
    await scene.page.keyboard.press('Control+Enter')
    await scene.gate.waitFor()
    expect(published()).toEqual([])
  })
})

describe('by the pack', () => {
  it('advise: the post goes out, with a word about it and a note in the log', async () => {
    await stage.putPack(nusaraya({ gate: 'advise' }))
    const scene = await written(bad)
    await scene.submit('home').click()
    await eventually(published).toEqual([bad])
    await scene.page.locator('saring-assistant .note').waitFor()
    expect(await scene.gate.count()).toBe(0)
    await eventually(logged).toEqual([bad])
    expect((await stage.log())[0]?.gate).toEqual({ decision: 'publish', reason: '' })
  })

  it('block: there is no way out but mending', async () => {
    await stage.putPack(nusaraya({ gate: 'block' }))
    const scene = await written(bad)
    for (const go of [() => scene.submit('home').click(), () => scene.page.keyboard.press('Control+Enter')]) {
      await go()
      await scene.gate.waitFor()
      expect(await scene.gate.locator('[data-gate-action="publish"]').count()).toBe(0)
      await press(scene, 'cancel')
      await scene.gate.waitFor({ state: 'detached' })
    }
    expect(published()).toEqual([])
    await scene.submit('home').click()
    await press(scene, 'revise')
    await eventually(() => scene.model('home')).toBe(good)
    await scene.submit('home').click()
    await eventually(published).toEqual([good])
  })
})

describe('everything else', () => {
  it('is left alone while an error stands', async () => {
    const scene = await written(bad, 'modal')
    for (const button of ['addButton', 'scheduleOption']) {
      await scene.page.locator(`#layers [data-testid="${button}"]`).click()
      expect(await scene.gate.count()).toBe(0)
    }
    await scene.page.locator('#layers [data-testid="app-bar-close"]').click()
    await scene.page.keyboard.press('Escape')
    await scene.page.locator('[data-testid="confirmationSheetCancel"]').click()
    await scene.editor('modal').waitFor({ state: 'detached' })
    await scene.type('home', bad)
    await scene.page.locator('[data-testid="like"]').first().click()
    await scene.page.locator('[data-testid="retweet"]').first().click()
    await scene.page.locator('[data-testid="retweetConfirm"]').click()
    await scene.page.keyboard.press('Enter')
    expect(await scene.gate.count()).toBe(0)
    expect(published()).toEqual([])
  })

  it('a button that cannot be pressed does not ask', async () => {
    const scene = await written(`${bad} ${'Terlalu panjang. '.repeat(20)}`)
    await eventually(scene.counts).toMatchObject({ errors: 1 })
    expect(await scene.submit('home').isDisabled()).toBe(true)
    await scene.page.keyboard.press('Control+Enter')
    await scene.submit('home').click({ force: true })
    expect(await scene.gate.count()).toBe(0)
  })
})

describe('when something of ours is broken', () => {
  it.each([
    ['taken from the page', (host: Element) => host.remove()],
    ['emptied', (host: Element) => host.shadowRoot?.replaceChildren()],
  ])('a post goes out although our element was %s', async (_, spoil) => {
    const scene = await written(bad)
    await scene.page.locator('saring-assistant').evaluate(spoil)
    await scene.submit('home').click()
    await eventually(published).toEqual([bad])
    await eventually(logged).toEqual([bad])
  })

  it('a post goes out although the page’s marks of the account are nonsense', async () => {
    const scene = await written(good)
    await scene.page.evaluate(() => {
      for (const link of document.querySelectorAll('a[data-testid="AppTabBar_Profile_Link"]'))
        link.setAttribute('href', 'http://[')
      document.querySelector('[data-testid="SideNav_AccountSwitcher_Button"]')?.remove()
    })
    await scene.submit('home').click()
    await eventually(published).toEqual([good])
    await eventually(logged).toEqual([good])
  })

  // In a browser of its own, since the worker is not brought back.
})

declare const chrome: {
  readonly runtime: { reload(): void }
  readonly storage: { readonly local: { set(items: object): Promise<void> } }
}
