import { describe, expect, it } from 'vitest'
import { toEntry } from '../../utils/log/database.ts'
import { verifyChain } from '../../utils/log/verify.ts'
import type { Place, XScene as Scene } from './scene.ts'
import { eventually, setStage } from './stage.ts'

const stage = setStage({ sameTab: true })
const logged = async () => (await stage.log()).map(({ text }) => text)
const toast = (scene: Scene) => scene.page.locator('[data-testid="toast"]').last()

async function written(text: string, query: Record<string, string> = {}, place: Place = 'home') {
  const scene = await stage.open('/home', query)
  if (place === 'modal') await scene.openModal()
  await scene.type(place, text)
  await eventually(scene.counts).toBeDefined()
  return scene
}

/** Everything that was published stands in the log with the platform's own id and address, and nothing else does. */
async function expectLogOfSite() {
  await eventually(async () => (await stage.log()).map(({ postId }) => postId)).toEqual(
    stage.site.posts.map(({ id }) => id),
  )
  const rows = await stage.log()
  expect(rows.map(({ text, permalink, account }) => ({ text, permalink, account }))).toEqual(
    stage.site.posts.map(({ text, permalink, account }) => ({ text, permalink, account })),
  )
  expect(await stage.stored('outbox:')).toEqual([])
  expect(await stage.stored('rejected:')).toEqual([])
  return rows
}

describe('the platform’s own answer', () => {
  it.each<[string, Record<string, string>]>([
    ['XMLHttpRequest', { transport: 'xhr' }],
    ['XMLHttpRequest read as JSON', { transport: 'xhr', json: '1' }],
    ['fetch', { transport: 'fetch' }],
    ['fetch of a Request', { transport: 'request' }],
  ])('is seen through %s', async (_, query) => {
    const scene = await written(
      'Info & “kabar”: https://nusaraya.go.id/a?b=1&c=2 <baru> @dinkes #Sehat 🙏',
      query,
    )
    await scene.submit('home').click()
    await eventually(() => stage.site.posts.length).toBe(1)
    const [row] = await expectLogOfSite()
    expect(row).toMatchObject({
      platform: 'x',
      kind: 'post',
      evidence: 'network',
      account: 'kominfo_nusaraya',
      hashtags: ['#Sehat'],
      mentions: ['@dinkes'],
      links: ['https://nusaraya.go.id/a?b=1&c=2'],
    })
    expect(Date.parse(row!.composedAt)).toBeLessThanOrEqual(row!.at)
    await scene.page.locator('saring-assistant .note.done').waitFor()
  })

  it('is seen for a long post', async () => {
    const text = 'Jadwal layanan keliling bulan ini kami sampaikan per kecamatan. '.repeat(6).trim()
    const scene = await written(text, { premium: '1' })
    await scene.submit('home').click()
    await eventually(() => stage.site.posts.map(({ operation }) => operation)).toEqual(['CreateNoteTweet'])
    await expectLogOfSite()
  })

  it('is seen for a post that goes out later', async () => {
    const scene = await written('Besok pagi layanan buka.', {}, 'modal')
    await scene.page.locator('#layers [data-testid="scheduleOption"]').click()
    await scene.page.locator('[data-testid="scheduledConfirmationPrimaryAction"]').click()
    await scene.editor('modal').click()
    await eventually(scene.counts).toBeDefined()
    await scene.submit('modal').click()
    await eventually(logged).toEqual(['Besok pagi layanan buka.'])
    const [row] = await stage.log()
    expect(row).toMatchObject({ postId: null, permalink: null, evidence: 'network' })
    expect(row!.at).toBe(stage.site.posts[0]!.scheduledFor! * 1000)
  })

  it.each(['wrapped', 'partial-error'] as const)('is understood when it is %s', async (kind) => {
    const scene = await written(`Jawaban ${kind}.`)
    stage.site.next({ kind })
    await scene.submit('home').click()
    await eventually(() => stage.site.posts.length).toBe(1)
    await expectLogOfSite()
  })

  it.each(['duplicate', 'forbidden'] as const)('that refuses (%s) logs nothing', async (kind) => {
    const scene = await written('Kerja bakti Minggu pagi.')
    stage.site.next({ kind })
    await scene.submit('home').click()
    await toast(scene).waitFor()
    await scene.editor('home').click()
    await scene.page.keyboard.press('Control+End')
    await scene.page.keyboard.type(' Ajak tetangga!')
    await scene.submit('home').click()
    await eventually(() => stage.site.posts.length).toBe(1)
    await expectLogOfSite()
    expect(await logged()).toEqual(['Kerja bakti Minggu pagi. Ajak tetangga!'])
  })

  it('that never comes logs nothing, and the same text sent again is logged once', async () => {
    const scene = await written('Sambungan terputus.')
    stage.site.next({ kind: 'drop' })
    await scene.submit('home').click()
    await toast(scene).waitFor()
    expect(await logged()).toEqual([])
    await scene.submit('home').click()
    await eventually(() => stage.site.posts.length).toBe(1)
    await expectLogOfSite()
  })

  it('and the page’s notice together are logged once, and toasts of posts that nobody sent change nothing', async () => {
    const scene = await written('Yang pertama.')
    await scene.page.evaluate(() => {
      const toast = document.createElement('div')
      toast.dataset.testid = 'toast'
      const link = toast.appendChild(document.createElement('a'))
      link.href = '/palsu/status/666'
      document.body.append(toast)
    })
    await scene.submit('home').click()
    await eventually(logged).toEqual(['Yang pertama.'])
    // Longer than a notice is held back for the answer.
    stage.site.next({ kind: 'delay', ms: 4600 })
    await scene.type('home', 'Yang kedua, lambat.')
    await scene.submit('home').click()
    await eventually(logged).toContain('Yang kedua, lambat.')
    await expectLogOfSite()
  })

  it('of an edit and of a deletion is told beside the entry, which stays', async () => {
    const scene = await written('Kabar pagi.')
    await scene.submit('home').click()
    const [row] = await expectLogOfSite()
    const { id } = stage.site.posts[0]!
    const newer = `${id}1`
    // The page has no menu for it: it asks its server as X's does, and that answers as X's does.
    const result = { __typename: 'Tweet', rest_id: newer, legacy: { full_text: 'Kabar siang.' } }
    await scene.page.route('**/i/api/graphql/**', (route) =>
      route.fulfill({
        json: route.request().url().endsWith('/DeleteTweet')
          ? { data: { delete_tweet: { tweet_results: {} } } }
          : { data: { create_tweet: { tweet_results: { result } } } },
      }),
    )
    const ask = (operation: string, variables: object) =>
      scene.page.evaluate(
        ([name, body]) =>
          new Promise<void>((resolve) => {
            const request = new XMLHttpRequest()
            request.open('POST', `/i/api/graphql/abc/${name}`)
            request.addEventListener('loadend', () => resolve())
            request.send(body)
          }),
        [operation, JSON.stringify({ variables })] as const,
      )
    await ask('CreateTweet', {
      tweet_text: 'Kabar siang.',
      edit_options: { previous_tweet_id: id },
    })
    await eventually(async () => (await stage.log()).length).toBe(2)
    await ask('DeleteTweet', { tweet_id: newer })
    // Twice told is once noted; a deletion of what nobody logged is nothing.
    await ask('DeleteTweet', { tweet_id: newer })
    await ask('DeleteTweet', { tweet_id: '77' })
    await eventually(async () => (await stage.log()).length).toBe(3)
    const [first, edited, deleted] = await stage.log()
    expect(first).toEqual(row)
    expect(edited).toMatchObject({ text: 'Kabar siang.', about: { id: row!.id, event: 'edited' } })
    expect(deleted?.about).toMatchObject({ event: 'deleted' })
    expect([row!.id, edited!.id]).toContain(deleted?.about?.id)
  })
})

describe('more than one', () => {
  it('a thread becomes linked entries', async () => {
    const scene = await written('Utas satu.', {}, 'modal')
    for (const [index, text] of ['Utas dua.', 'Utas tiga.'].entries()) {
      await scene.page.locator('[data-testid="addButton"]').click()
      await scene.type('modal', text, index + 1)
    }
    await scene.submit('modal').click()
    await eventually(() => stage.site.posts.length).toBe(3)
    const rows = await expectLogOfSite()
    const root = stage.site.posts[0]!.id
    expect(rows.map(({ thread }) => thread)).toEqual([0, 1, 2].map((position) => ({ root, position })))
    expect(rows.map(({ kind }) => kind)).toEqual(['post', 'post', 'post'])
  })

  it('two tabs posting at once keep one unbroken chain', async () => {
    const tabs = [await stage.open('/home'), await stage.open('/home')]
    for (let turn = 1; turn <= 3; turn++) {
      for (const [index, scene] of tabs.entries()) {
        await scene.page.bringToFront()
        await scene.type('home', `Tab ${index + 1}, unggahan ${turn}.`)
      }
      await Promise.all(
        tabs.map((scene) => scene.submit('home').evaluate((button: HTMLElement) => button.click())),
      )
      await eventually(() => stage.site.posts.length).toBe(turn * 2)
      await Promise.all(tabs.map((scene) => eventually(() => scene.model('home')).toBe('')))
    }
    await eventually(async () => (await logged()).sort()).toEqual(
      stage.site.posts.map(({ text }) => text).sort(),
    )
    expect(await verifyChain((await stage.wholeLog()).map(toEntry))).toMatchObject({ intact: true })
  })

  it('nothing is lost or doubled when the worker is stopped before the answer', async () => {
    const scene = await written('Pekerja dihentikan.')
    const control = await stage.browser.context.newCDPSession(scene.page)
    const gone = new Promise<void>((resolve) => {
      control.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) resolve()
      })
    })
    await control.send('ServiceWorker.enable')
    stage.site.next({ kind: 'delay', ms: 2500 })
    await scene.submit('home').click()
    await control.send('ServiceWorker.stopAllWorkers')
    await gone
    await control.detach()
    expect(stage.site.posts).toEqual([])
    await eventually(() => stage.site.posts.length).toBe(1)
    // The answer wakes the worker again.
    await expectLogOfSite()
  })
})

describe('the reminder of a missing description', () => {
  it.each(['goes past it', 'follows it'])('%s: logged once', async (way) => {
    const scene = await written(`Foto tanpa keterangan, ${way}.`, { altReminder: '1' }, 'modal')
    const file = { name: 'a.png', mimeType: 'image/png', buffer: Buffer.from('not really a picture') }
    await scene.page.locator('#layers [data-testid="fileInput"]').setInputFiles(file)
    await eventually(() => scene.submit('modal').isEnabled()).toBe(true)
    await scene.submit('modal').click()
    await scene.page.locator('[data-testid="confirmationSheetDialog"]').waitFor()
    expect(await logged()).toEqual([])
    if (way === 'goes past it') await scene.page.locator('[data-testid="confirmationSheetCancel"]').click()
    else {
      await scene.page.locator('[data-testid="confirmationSheetConfirm"]').click()
      await scene.page.locator('[data-testid="altTextInput"]').fill('Warga menanam pohon')
      await scene.page.locator('[data-testid="endEditingButton"]').click()
      await scene.submit('modal').click()
    }
    await eventually(() => stage.site.posts.length).toBe(1)
    const [row] = await expectLogOfSite()
    expect(row?.media).toEqual([{ type: 'image', alt: way === 'follows it' ? 'Warga menanam pohon' : '' }])
  })
})

describe('where the answer was not seen', () => {
  it('the page’s notice is taken as weaker proof, once', async () => {
    const scene = await written('Lewat jalan yang tidak diamati.')
    // A frame's own XMLHttpRequest: nobody looks on there.
    await scene.page.evaluate(() => {
      const frame = document.body.appendChild(document.createElement('iframe'))
      Object.assign(window, {
        XMLHttpRequest: (frame.contentWindow as typeof globalThis & Window).XMLHttpRequest,
      })
    })
    await scene.submit('home').click()
    await eventually(() => stage.site.posts.length).toBe(1)
    await eventually(logged).toEqual(['Lewat jalan yang tidak diamati.'])
    const [row] = await expectLogOfSite()
    expect(row?.evidence).toBe('dom')
  })
})

describe('what the page pretends', () => {
  it('by events of guessed names changes nothing', async () => {
    const scene = await written('Unggahan yang sah.')
    const { page } = scene
    stage.site.next({ kind: 'delay', ms: 1500 })
    await scene.submit('home').click()
    const overheard = await page.evaluate(() => {
      const heard: string[] = []
      for (const name of ['saring:hello', 'saring:ready', 'saring:met', 'own-token', 'own-token:met']) {
        document.addEventListener(name, (event) => heard.push(`${name} ${(event as CustomEvent).detail}`))
      }
      const claim = { operation: 'CreateTweet', text: 'Unggahan yang sah.', postId: '666', account: 'palsu' }
      const shapes: unknown[] = [
        JSON.stringify(claim),
        claim,
        '{',
        'null',
        JSON.stringify({ ...claim, extra: 1 }),
        JSON.stringify([claim]),
        '🙂'.repeat(50_000),
      ]
      document.dispatchEvent(new CustomEvent('saring:ready'))
      document.dispatchEvent(new CustomEvent('saring:hello', { detail: 'own-token' }))
      for (const detail of shapes) {
        for (const name of [
          'own-token',
          'saring',
          'saring:answer',
          'saring-assistant',
          'undefined',
          'null',
          '',
        ])
          document.dispatchEvent(new CustomEvent(name, { detail }))
        window.postMessage(detail, '*')
      }
      return heard.filter((line) => !line.startsWith('saring:ready null') && !line.includes('own-token'))
    })
    expect(overheard).toEqual([])
    await eventually(() => stage.site.posts.length).toBe(1)
    await expectLogOfSite()
  })

  it('by publishing itself, past the compose box, is not logged', async () => {
    const scene = await written('Lewat kotak tulis.')
    const status = await scene.page.evaluate(async () => {
      const body = JSON.stringify({ variables: { tweet_text: 'Bukan dari kotak tulis' } })
      const response = await fetch('/i/api/graphql/abc/CreateTweet', { method: 'POST', body })
      return response.status
    })
    expect(status).toBe(200)
    await scene.submit('home').click()
    await eventually(() => stage.site.posts.length).toBe(2)
    await eventually(logged).toEqual(['Lewat kotak tulis.'])
    await expect(verifyChain((await stage.wholeLog()).map(toEntry))).resolves.toMatchObject({ intact: true })
  })
})
