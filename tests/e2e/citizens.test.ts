import type { Page } from 'playwright-core'
import * as v from 'valibot'
import { expect, test } from 'vitest'
import { aspirationsSchema } from '../../utils/pack/aspirations.ts'
import { platforms } from '../../utils/pack/schema.ts'
import { nusaraya } from '../fixtures/nusaraya.ts'
import { violations } from './accessibility.ts'
import { put, stored } from './aspirations.ts'
import { picture } from './picture.ts'
import { eventually, setStage } from './stage.ts'

const stage = setStage()
const reply = (id: string, title: string, body: string) => ({
  id,
  title,
  kind: 'reply' as const,
  platforms: [...platforms],
  body,
  fields: [],
  topics: [],
})
const pack = nusaraya({
  topics: [{ id: 'sampah', label: 'Kebersihan', keywords: ['sampah'] }],
  offices: ['Kecamatan Tirtamulya'],
  templates: [
    reply('terima-kasih', 'Ucapan terima kasih', 'Terima kasih atas infonya.'),
    reply('keluhan', 'Balasan keluhan', 'Halo Kak, mohon maaf.'),
  ],
  aspirations: v.parse(aspirationsSchema, {
    units: [{ name: 'Dinas Lingkungan Hidup', topics: ['sampah'] }],
    facts: [
      {
        id: 'angkut',
        title: 'Jadwal angkut',
        body: 'Truk mengangkut tiap Senin.',
        source: 'DLH',
        topics: ['sampah'],
      },
    ],
  }),
})
const base = () => `chrome-extension://${stage.browser.extensionId}`

const shoot = async (page: Page, name: string) => {
  await picture(page, `citizens-${name}`)
}

/** Each look of a page, none of which may be wider than its window. */
async function looks(page: Page, name: string) {
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 1280],
    ['light', 320],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 900 })
    await eventually(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    expect(await violations(page), `${colorScheme} ${width}`).toEqual([])
    await shoot(page, `${name}-${colorScheme}-${width}`)
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 900 })
}

test('a complaint goes from the platform through the inbox and the answer into the weekly report', async () => {
  await stage.putPack(pack)
  const page = await stage.browser.context.newPage()
  await page.goto(`${base()}/inbox.html`)
  await page.getByText('Belum ada aspirasi').or(page.locator('.filters')).first().waitFor()
  await put(page, [])

  // On X somebody names the account: a button beside the post stores it.
  const x = await stage.open('/home')
  const post = x.page.locator('[data-testid="tweet"]').filter({ hasText: 'pengambilan sampah' })
  await post.scrollIntoViewIfNeeded()
  await post.locator('[data-testid="tweetText"]').hover()
  await x.page.locator('saring-capture [data-saring=capture]').click()
  await x.page.getByText('Tersimpan sebagai aspirasi. Kemungkinan keluhan').waitFor()
  await shoot(x.page, 'stored')

  // In the inbox it waits with its topic, unit and due time.
  expect(await stored(page)).toMatchObject([
    {
      kind: 'complaint',
      topic: 'sampah',
      unit: 'Dinas Lingkungan Hidup',
      state: 'new',
      dueAt: expect.any(String),
    },
  ])
  await page.locator('[data-aspiration]').getByRole('button').first().click()
  await page.locator('.detail .full').waitFor()
  // An answer is put together from the template for a complaint and a fact with its source.
  const templates = page.getByLabel('Templat jawaban')
  expect((await templates.locator('option').allInnerTexts())[1]).toBe('Balasan keluhan')
  await templates.selectOption('keluhan')
  await page.getByLabel('Tambahkan fakta').selectOption('angkut')
  await eventually(() => page.locator('.answer textarea').inputValue()).toBe(
    'Halo Kak, mohon maaf. Truk mengangkut tiap Senin. (sumber: DLH)',
  )
  await shoot(page, 'inbox')

  // The answer is checked against it, and once published closes it.
  await post.locator('[data-testid="reply"]').click()
  const answer =
    'Halo Kak, mohon maaf. Laporan kami teruskan ke Dinas Lingkungan Hidup dan diperiksa Senin; pantau di lapor.go.id.'
  await x.openPanel()
  const help = x.panel.locator('[data-saring=answer][data-kind=complaint]')
  // What to think of stands in its place, until it is closed for good.
  const starter = x.panel.locator('.starter-head button')
  await starter.or(help).first().waitFor()
  if (await starter.isVisible()) await starter.click()
  await eventually(() => help.locator('[data-has=false]').count()).toBe(6)
  // What fits a complaint is offered first.
  await eventually(() =>
    x.panel.locator('.quick [data-template]').first().getAttribute('data-template'),
  ).toBe('keluhan')
  await shoot(x.page, 'before-answer')
  await x.type('modal', answer)
  await eventually(() => help.locator('[data-has=false]').count()).toBe(0)
  await shoot(x.page, 'answer')
  await x.submit('modal').click()
  await eventually(async () => (await stored(page))[0]?.state).toBe('answered')
  expect((await stored(page))[0]!.answer).toMatchObject({ link: expect.stringContaining('/status/') })

  // The report of the days around it tells of both.
  const day = (by: number) => new Date(Date.now() + by * 86_400_000).toISOString().slice(0, 10)
  await page.goto(`${base()}/report.html#from=${day(-3)}&until=${day(1)}`)
  await page.locator('[data-paragraph=aspirasi]').waitFor()
  const told = await page.locator('[data-paragraph=aspirasi]').innerText()
  expect(told).toContain('Warga menyampaikan 1 aspirasi')
  expect(told).toContain('1 dijawab')
  await page.locator('[data-paragraph=aspirasi]').scrollIntoViewIfNeeded()
  await shoot(page, 'report')

  // The week at a glance names who has no account, and leads to the register.
  await page.goto(`${base()}/dashboard.html`)
  await page.getByRole('link', { name: 'Ringkasan' }).click()
  const without = page.locator('.panel').filter({ hasText: 'Belum memiliki akun' })
  expect(await without.getByRole('row').filter({ hasText: 'Kecamatan Tirtamulya' }).innerText()).toContain(
    'semua platform',
  )
  await without.scrollIntoViewIfNeeded()
  await shoot(page, 'glance')

  // The register names the account with its decree and the day of this answer, and the office that has none.
  await without.getByRole('link', { name: 'Register akun' }).click()
  const row = page.getByRole('row').filter({ hasText: 'Wening' })
  await row.waitFor()
  expect(await row.innerText()).toContain('SK 12/2026')
  expect(await row.innerText()).toMatch(/\d+ \p{L}+ 20\d\d/u)
  expect(await page.getByRole('table', { name: 'Belum memiliki akun' }).innerText()).toContain(
    'Kecamatan Tirtamulya',
  )
  await looks(page, 'register')
  for (const ending of ['doc', 'xlsx']) {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`[data-download=${ending}]`).click(),
    ])
    expect(file.suggestedFilename()).toMatch(new RegExp(`^register-akun-.*\\.${ending}$`, 'u'))
  }
  await page.goto(`${base()}/inbox.html`)
  await put(page, [])
  await page.close()
})
