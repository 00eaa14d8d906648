import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { LogEntry } from '../../utils/log/entry.ts'
import { verifyChain } from '../../utils/log/verify.ts'
import { scenarioOf, tests } from '../../utils/training/course.ts'
import { nusaraya } from '../fixtures/nusaraya.ts'
import { facebook, instagram, openComposer, picture, toCaption } from './grounds.ts'
import { eventually, type Stage } from './stage.ts'
import { date, fix, mended } from './tour.ts'

/** What a browser must offer to be walked through: the stage, and the extension's own pages and downloads. */
export interface JourneyStage extends Pick<Stage, 'site' | 'open' | 'openOn' | 'putPack' | 'log' | 'stored'> {
  /** A tab with one of the extension's own pages. */
  readonly openOwn: (path: string) => Promise<Page>
  /** The file that a press brings. */
  readonly downloaded: (page: Page, press: () => Promise<void>) => Promise<{ name: string; text: string }>
}

const bad = 'Rapat digelar Senin, 26 Juli 2023.'

/** What an admin does in a week, from the compose box to the report; every browser must stand it. */
export function journeys(stage: JourneyStage) {
  const published = () => stage.site.posts.map(({ text }) => text)

  test('on X: attaches, checks, marks, mends, undoes', async () => {
    const scene = await stage.open('/home')
    await scene.type('home', bad)
    await eventually(scene.counts).toMatchObject({ errors: 1, warnings: 0 })
    await eventually(scene.marks).toMatchObject({ errors: 1 })
    await fix(scene, date)
    await eventually(() => scene.model('home')).toBe(mended(bad))
    await eventually(scene.counts).toMatchObject({ errors: 0 })
    await scene.editor('home').focus()
    await scene.page.keyboard.press('Control+z')
    await eventually(() => scene.model('home')).toBe(bad)
  })

  test('on X: the gate asks, and what was published is logged once with the reason', async () => {
    const scene = await stage.open('/home')
    await scene.type('home', bad)
    await eventually(scene.counts).toMatchObject({ errors: 1 })
    await scene.submit('home').click()
    await scene.gate.waitFor()
    expect(published()).toEqual([])
    await scene.gate.locator('[data-gate-action="cancel"]').click()
    await scene.gate.waitFor({ state: 'detached' })
    await scene.page.keyboard.press('Control+Enter')
    await scene.gate.locator('input[type="radio"]').last().check()
    await scene.gate.locator('input.other').click()
    await scene.page.keyboard.type('Diminta protokol')
    await scene.gate.locator('[data-gate-action="publish"]').click()
    await eventually(published).toEqual([bad])
    await eventually(stage.log).toMatchObject([
      {
        text: bad,
        platform: 'x',
        evidence: 'network',
        postId: stage.site.posts[0]!.id,
        gate: { decision: 'publish', reason: 'Diminta protokol' },
        findings: [{ rule: date, state: 'open' }],
      },
    ])
    await eventually(() => stage.stored('outbox:')).toEqual([])
  })

  test('on Facebook: several lines are mended in place, published and logged', async () => {
    const scene = await stage.openOn(facebook, '/', { tree: '3' })
    await openComposer(scene)
    const text = `Halo warga.\n${bad}`
    await scene.type('feed', text)
    await eventually(scene.counts).toMatchObject({ errors: 1 })
    await eventually(scene.marks).toMatchObject({ errors: 1 })
    await fix(scene, date)
    await eventually(() => scene.model('feed')).toBe(mended(text))
    await scene.submit('feed').click()
    await eventually(published).toEqual([mended(text)])
    await eventually(stage.log).toMatchObject([
      { text: mended(text), platform: 'facebook', findings: [{ rule: date, state: 'fixed' }] },
    ])
  })

  test('on Instagram: a caption with its picture, and a comment in a plain box', async () => {
    const scene = await stage.openOn(instagram, '/', { tree: '5' })
    await scene.type('comment', bad)
    await eventually(scene.counts).toMatchObject({ errors: 1 })
    await fix(scene, date)
    await eventually(() => scene.model('comment')).toBe(mended(bad))
    await scene.submit('comment').click()
    await eventually(published).toEqual([mended(bad)])
    await toCaption(scene.page, [picture()])
    await scene.type('caption', bad)
    await eventually(scene.counts).toMatchObject({ errors: 1 })
    await fix(scene, date)
    await eventually(() => scene.model('caption')).toBe(mended(bad))
    await scene.submit('caption').click()
    await eventually(stage.log).toMatchObject([
      { platform: 'instagram', kind: 'comment', text: mended(bad), media: [] },
      { platform: 'instagram', kind: 'post', text: mended(bad), media: [{ type: 'image' }] },
    ])
  })

  test('the log lists what was published, proves itself, and goes out as a file and a report', async () => {
    const scene = await stage.open('/home')
    for (const text of ['Kabar pertama.', 'Kabar kedua.']) {
      await scene.type('home', text)
      await eventually(scene.counts).toBeDefined()
      await scene.submit('home').click()
      await eventually(async () => (await stage.log()).at(-1)?.text).toBe(text)
      await eventually(() => scene.model('home')).toBe('')
    }
    const page = await stage.openOwn('dashboard.html')
    await page.locator('#list [role=option]', { hasText: 'Kabar kedua.' }).waitFor()
    const saved = await stage.downloaded(page, () => page.locator('[data-export="json"]').click())
    expect(saved.name).toMatch(/^saring-log-.*\.json$/u)
    const { entries } = JSON.parse(saved.text) as { entries: LogEntry[] }
    expect(entries.slice(-2).map(({ text }) => text)).toEqual(['Kabar pertama.', 'Kabar kedua.'])
    expect(await verifyChain(entries)).toEqual({ intact: true, count: entries.length })
    const table = await stage.downloaded(page, () => page.locator('[data-export="csv"]').click())
    expect(table.text).toContain('Kabar kedua.')
    await page.locator('.actions .button', { hasText: /Periksa|keaslian|keutuhan/iu }).click()
    await page
      .getByText(/catatan.*(?:utuh|cocok)|utuh/iu)
      .first()
      .waitFor()
    await page.close()
    const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
    const report = await stage.openOwn(`report.html#from=${day(-1)}&until=${day(1)}`)
    await report.locator('main', { hasText: 'Kabar kedua.' }).waitFor()
    await report.close()
  })

  test('the options take a pack from a file, and the open compose box follows', async () => {
    const scene = await stage.open('/home')
    await scene.type('home', bad)
    await eventually(scene.counts).toMatchObject({ errors: 1 })
    const page = await stage.openOwn('options.html')
    const pack = nusaraya({ version: '2026.9', rules: { [date]: 'off' } })
    await page.locator('#pack-file').setInputFiles({
      name: 'paket.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(pack)),
    })
    const offer = page.locator('[data-saring=offer]')
    await offer
      .locator('button', { hasText: /^Pakai/u })
      .first()
      .click()
    await page.locator('.bar-state', { hasText: 'sekarang berlaku' }).waitFor()
    await page.close()
    await scene.page.bringToFront()
    await eventually(scene.counts).toMatchObject({ errors: 0 })
  })

  test('the practice page marks an answer', async () => {
    const page = await stage.openOwn('practice.html#/soal/placement/1')
    const exercise = scenarioOf(tests.placement[0])!
    await page.locator('h2', { hasText: exercise.title }).waitFor()
    await page.locator('.words button').first().click()
    expect(await page.locator('.words button').first().getAttribute('aria-pressed')).toBe('true')
    await page.locator('[type=submit]').click()
    await page.locator('.feedback').waitFor()
    await page.locator('.feedback .actions a').click()
    await page.locator('h2', { hasText: scenarioOf(tests.placement[1])!.title }).waitFor()
    await page.close()
  })
}
