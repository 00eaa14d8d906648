import { expect, test } from 'vitest'
import { held } from '../../scripts/bench/cycles.ts'
import type { Pack } from '../../utils/pack/schema.ts'
import { mark, markup } from '../fixtures/markup.ts'
import { nusaraya } from '../fixtures/nusaraya.ts'
import { newPost } from '../fixtures/post.ts'
import { sized, toll } from '../fixtures/toll.ts'
import { createRandom } from '../site/parts/random.ts'
import { eventually, setStage } from './stage.ts'

const stage = setStage()
const patience = { timeout: sized(1_400_000, 60_000) }

/** All of the corpus in the long form; in the short one every so many, another set in each place. */
const corpus = (offset: number) => markup.filter((_, at) => (at + offset) % sized(1, 5) === 0)

/** A pack with a piece of the corpus in every kind of text. */
function poisoned(): Pack {
  const base = nusaraya()
  const [first] = corpus(1)
  return nusaraya({
    institution: { ...base.institution, name: first!, unit: corpus(2)[0]!, region: corpus(3)[0]! },
    accounts: base.accounts.map((account) => ({
      ...account,
      unit: first!,
      admins: corpus(4).map((words) => ({ name: words, decree: words })),
    })),
    contacts: corpus(0).map((words) => ({ label: words, value: words, kind: 'counter' })),
    templates: corpus(2).map((words, at) => ({
      ...base.templates[0]!,
      // Double braces that hold no field are refused in a body.
      ...{ id: `t${at}`, title: words, body: `${words.replaceAll(/[{}]+/g, '|')} ${at}`, fields: [] },
    })),
    terms: corpus(3).map((words) => ({ avoid: words, prefer: words, why: words })),
    slogans: corpus(4),
  })
}

/** Posts with the corpus in every text that an entry has. */
const posts = () =>
  corpus(0).map((words) =>
    newPost({
      ...{ text: words, account: words, unit: words, admin: words, topic: words },
      publishedAt: new Date().toISOString(),
      media: [{ type: 'image', alt: words }],
      findings: [{ rule: 'etika/membentak', severity: 'warning', state: 'dismissed', reason: words }],
      gate: { decision: 'publish', reason: words },
    }),
  )

/** Runs in a page: pieces of the corpus that are shown as text, and elements that none of our pages makes. */
function look(word: string) {
  const roots: (Document | ShadowRoot)[] = [document]
  for (const root of roots)
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot)
  const strange = [
    'iframe, object, embed, base, marquee, video, form, math, animate, noscript',
    'img[src="x"], script:not([src]), link[href*="tembus"], [autofocus]',
    'meta[http-equiv]:not([http-equiv="Content-Security-Policy"])',
    '[onerror], [onload], [ontoggle], [onfocus], [onbegin], [onstart]',
    'a[href^="javascript:" i], a[href^="data:" i]',
  ].join(', ')
  const text = (root: Document | ShadowRoot) =>
    [...(root instanceof Document ? [document.body] : root.children)]
      .map((each) => each.textContent)
      .join(' ')
  const values = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')]
  return {
    shown:
      `${roots.map(text).join(' ')} ${values.map(({ value }) => value).join(' ')}`.split(word).length - 1,
    strange: roots.flatMap((root) => [...root.querySelectorAll(strange)].map(({ outerHTML }) => outerHTML)),
  }
}

test('what looks like markup is shown as the text that it is, on every page', patience, async () => {
  const page = await stage.browser.context.newPage()
  page.setDefaultTimeout(15_000)
  const faults: string[] = []
  page.on('dialog', (dialog) => void dialog.dismiss())
  page.on('dialog', (dialog) => faults.push(dialog.message()))
  page.on('pageerror', (error) => faults.push(String(error)))
  await page.addInitScript((word) => {
    Object.assign(globalThis, { [word]: () => alert(word) })
  }, mark)
  await stage.putPack(poisoned())
  const given = posts()
  await (await stage.worker()).evaluate(
    (items) => chrome.storage.local.set(Object.fromEntries(items.map((item) => [`outbox:${item.id}`, item]))),
    given,
  )
  await eventually(async () => (await stage.log()).length, 30_000).toBe(given.length)
  let shown = 0
  const check = async (what: string, least: number) => {
    await eventually(async () => (await page.evaluate(look, mark)).shown).toBeGreaterThanOrEqual(least)
    const seen = await page.evaluate(look, mark)
    expect(seen.strange, what).toEqual([])
    shown += seen.shown
  }
  const open = (path: string) => page.goto(`chrome-extension://${stage.browser.extensionId}/${path}`)

  await open('dashboard.html')
  await page.locator('#list [role=option]').first().click()
  await check('dashboard', 5)
  for (const section of ['akun', 'templat', 'kontak', 'istilah']) {
    await open(`options.html#${section}`)
    await page.locator('#section').waitFor()
    await check(`options: ${section}`, 1)
  }
  await open('welcome.html')
  await page.locator('#try').fill(corpus(1).join(' '))
  await check('welcome', 2)
  await open('report.html')
  await check('report', 1)
  await open('popup.html')
  await page.locator('.today').waitFor()
  await check('popup', 0)

  const scene = await stage.open('/home')
  await scene.type('home', `${corpus(2)[0]} Rapat digelar Senin, 26 Juli 2023.`)
  await eventually(scene.counts).toMatchObject({ errors: 1 })
  await scene.openPanel()
  for (const tab of await scene.panel.locator('[role=tab]').all()) {
    await tab.click()
    const seen = await scene.page.evaluate(look, mark)
    // The practice page has parts of its own: in the assistant there are none.
    expect(await scene.panel.locator('img, script, iframe, form, [onerror]').count()).toBe(0)
    shown += seen.shown
  }
  expect(faults).toEqual([])
  toll('texts like markup, places where they were shown', shown, shown, `${markup.length} kinds`)
  await page.close()
})

test('hours of typing leave nothing behind', patience, async () => {
  // Eight hours at a draft in 72 seconds are 400 drafts. They come without the pauses between them, and each draft in
  // pieces as quick typing gives them: the page does all that it would do in eight hours, in minutes.
  const drafts = sized(400, 4)
  const words = 'Rapat digelar Senin, 26 Juli 2023 dirumah warga, pukul 09.00 WIB, di karenakan hujan.'.split(
    ' ',
  )
  /** What each draft leaves in the page, on average in bytes of objects, and in nodes in all. */
  const typeAll = async (withSaring: boolean) => {
    const random = createRandom('eight hours')
    const scene = await stage.open('/home')
    const session = await stage.browser.context.newCDPSession(scene.page)
    await session.send('Performance.enable')
    await scene.editor('home').click()
    if (withSaring) await scene.ready()
    const write = async () => {
      for (let piece = 0; piece < 12; piece++) await scene.page.keyboard.insertText(`${random.pick(words)} `)
      if (withSaring) await eventually(scene.counts).toBeDefined()
      await scene.page.keyboard.press('Control+a')
      await scene.page.keyboard.press('Backspace')
      await eventually(() => scene.model('home')).toBe('')
    }
    for (let warm = 0; warm < drafts / 4; warm++) await write()
    const before = await held(session)
    for (let draft = 0; draft < drafts; draft++) await write()
    const after = await held(session)
    await session.detach()
    return { objects: (after.objects - before.objects) / drafts, nodes: after.nodes - before.nodes }
  }
  const ours = await typeAll(true)
  // The page's own editor keeps what was typed, to undo it: that is no growth of ours.
  const bare = { objects: 0 }
  if (sized(1, 0) === 1) {
    const turn = async (x: boolean) =>
      (await stage.worker()).evaluate((settings) => chrome.storage.local.set({ settings }), { x })
    await turn(false)
    Object.assign(bare, await typeAll(false))
    await turn(true)
  }
  // Half a kilobyte a draft would be 200 kB in a day. The short form has less to divide what came just then by.
  expect(ours.objects - bare.objects).toBeLessThan(sized(1_000, 80_000))
  expect(ours.nodes).toBeLessThan(sized(200, 400))
  toll(
    'drafts typed, eight hours without their pauses',
    drafts,
    drafts,
    `${ours.objects.toFixed(0)} bytes of objects kept a draft, ${bare.objects.toFixed(0)} without Saring; ${ours.nodes} nodes`,
  )
})

declare const chrome: {
  readonly storage: { readonly local: { set(items: object): Promise<void> } }
}
