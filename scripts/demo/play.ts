import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { openComposer, toCaption } from '../../tests/e2e/grounds.ts'
import { testPack } from '../../tests/fixtures/pack.ts'
import type { LogEntry } from '../../utils/log/entry.ts'
import { reportFromEntries } from '../../utils/report/from-entries.ts'
import { reportHtml } from '../../utils/report/html.ts'
import { weekOf } from '../../utils/report/period.ts'
import { reportText } from '../../utils/report/text.ts'
import { ruleOf } from '../../utils/rules/index.ts'
import { closeStage, elsewhere, openStage, type Stage } from './stage.ts'

const draft =
  'Donor darah gratis di pendopo, Selasa, 25 November 2026. Menurut saya kalian yg gak dateng itu goblok! ' +
  'Kumpul dirumah dinas. #TirtajayaHebatt'
const mended = 'Menurut saya kalian yg gak dateng itu goblok! '

/** Types a bad draft, shows the findings, fixes them, publishes, and keeps pictures, log and report. */
export async function run(root: string): Promise<void> {
  const out = join(root, '.output/demo')
  await rm(out, { recursive: true, force: true })
  await mkdir(out, { recursive: true })
  const stage = await openStage(root, { headless: true })
  try {
    await play(stage, out)
    await playElsewhere(stage, out)
    const entries = await exportLog(stage, out)
    const days = entries.map(({ publishedAt }) => publishedAt.slice(0, 10)).sort()
    const { from, until } = weekOf(days.at(-1)!, testPack.report.weekStartsOn)
    const report = reportFromEntries(
      entries,
      { from, until },
      { pack: testPack, today: until, titleOf: (rule) => ruleOf(rule)?.title ?? rule },
    )
    await writeFile(join(out, 'laporan.txt'), reportText(report))
    await writeFile(join(out, 'laporan.html'), reportHtml(report))
    console.log(
      `Selesai: ${entries.length} unggahan tercatat. Gambar, log, dan laporan ada di ${relative(root, out)}/`,
    )
  } finally {
    await closeStage(stage)
  }
}

async function play({ page }: Stage, out: string): Promise<void> {
  let count = 0
  const shot = async (name: string) => {
    await page.waitForTimeout(250)
    await page.screenshot({ path: join(out, `${++count}-${name}.png`) })
  }
  const assistant = page.locator('saring-assistant')
  const status = assistant.locator('[data-saring=status]')
  await page.locator('[data-testid=tweetTextarea_0]').first().click()
  await page.keyboard.type(draft, { delay: 5 })
  await settled(status)
  await shot('draf-dengan-temuan')

  await status.click()
  await shot('panel-temuan')
  await assistant.locator('[data-finding="kredibel/hari-tanggal"] [data-fix]').first().click()
  await settled(status)

  await page.keyboard.press('Control+Enter')
  await assistant.locator('[data-gate]').waitFor()
  await shot('gerbang')
  await assistant.locator('[data-gate-action=cancel]').click()

  await select(page, mended)
  await page.keyboard.press('Backspace')
  await settled(status)
  for (;;) {
    const fix = assistant.locator('[data-finding] [data-fix]').first()
    if ((await fix.count()) === 0) break
    if (!(await fix.isVisible())) await status.click()
    await fix.click()
    await settled(status)
  }
  await assistant.locator('[role=tab]').nth(1).click()
  await shot('tagar-resmi')
  await page.keyboard.press('Escape')
  await shot('draf-siap')
  await page.locator('[data-testid=tweetButtonInline]').click()
  await assistant.locator('.note.done').waitFor()
  await shot('terbit-dan-tercatat')
}

/** The same draft in Facebook's dialog and as a caption on Instagram. */
async function playElsewhere({ browser }: Stage, out: string): Promise<void> {
  const openBox = { facebook: openComposer, instagram: ({ page }: { page: Page }) => toCaption(page) }
  for (const [index, name] of (['facebook', 'instagram'] as const).entries()) {
    const page = await browser.context.newPage()
    await page.goto(elsewhere[name])
    await openBox[name]({ page })
    await page.locator('[role="dialog"][aria-modal="true"] [data-lexical-editor="true"]').first().click()
    await page.keyboard.type(draft, { delay: 5 })
    await settled(page.locator('saring-assistant [data-saring=status]'))
    await page.waitForTimeout(250)
    await page.screenshot({ path: join(out, `${7 + index}-${name}.png`) })
    await page.close()
  }
}

/** Waits until the assistant has checked the draft as it stands. */
export async function settled(status: Locator): Promise<void> {
  await status.page().waitForTimeout(200)
  await status.and(status.page().locator('[data-state=ready]')).waitFor()
}

async function select(page: Page, words: string): Promise<void> {
  await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(
      document.querySelector('[data-testid=tweetTextarea_0]')!,
      NodeFilter.SHOW_TEXT,
    )
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue!.indexOf(wanted)
      if (at >= 0) getSelection()!.setBaseAndExtent(node, at, node, at + wanted.length)
    }
  }, words)
  await page.waitForTimeout(100)
}

async function exportLog({ browser }: Stage, out: string): Promise<LogEntry[]> {
  const page = await browser.context.newPage()
  await page.goto(`chrome-extension://${browser.extensionId}/dashboard.html`)
  await page.locator('[data-export=json]').waitFor()
  await page.waitForTimeout(400)
  await page.screenshot({ path: join(out, '9-dasbor.png') })
  const path = join(out, 'log.json')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-export=json]').click(),
  ])
  await download.saveAs(path)
  const [csv] = await Promise.all([page.waitForEvent('download'), page.locator('[data-export=csv]').click()])
  await csv.saveAs(join(out, 'log.csv'))
  return (JSON.parse(await readFile(path, 'utf8')) as { entries: LogEntry[] }).entries
}
