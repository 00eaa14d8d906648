import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import { beforeAll, expect, it } from 'vitest'
import { nusaraya } from '../fixtures/nusaraya.ts'
import { picture } from './picture.ts'
import type { XScene as Scene } from './scene.ts'
import { eventually, setStage } from './stage.ts'

const stage = setStage()
const bad = 'Rapat digelar Senin, 26 Juli 2023. Saya hadir. Acara diadakan dirumah warga.'
let axe = ''

beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
})

declare global {
  interface Window {
    readonly axe: { run(context: string, options: RunOptions): Promise<AxeResults> }
  }
}

/** What axe has to say of our own element, each with the places. */
async function violations({ page }: Scene): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  return page.evaluate(async () => {
    const { violations, incomplete } = await window.axe.run('saring-assistant', {
      resultTypes: ['violations', 'incomplete'],
      rules: {
        // Landmarks are the page's own affair.
        region: { enabled: false },
        'label-content-name-mismatch': { enabled: true },
      },
    })
    const unsure = incomplete.filter(({ id }) => id !== 'color-contrast')
    return [...violations, ...unsure].map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ target, any }) => `${target.flat().at(-1)} ${any[0]?.message ?? ''}`).join('; ')}`,
    )
  })
}

/** Parts that stick out of the window, or hold more than they can show without a way to scroll. */
const sticksOut = ({ page }: Scene) =>
  page.evaluate(async () => {
    // What changed while axe kept the page busy is placed with the next frame, and nobody sees it before.
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
    const shadow = document.querySelector('saring-assistant')?.shadowRoot
    const parts = [...(shadow?.querySelectorAll('.panel, .card, .gate, .note, .chip') ?? [])]
    return parts.flatMap((part) => {
      const { left, right, width, top } = part.getBoundingClientRect()
      if (width === 0) return []
      const out = left < 0 || right > innerWidth || top < 0 || part.scrollWidth > part.clientWidth + 1
      return out ? [`${part.className} ${Math.round(left)}–${Math.round(right)} of ${innerWidth}`] : []
    })
  })

const surfaces: Record<string, (scene: Scene) => Promise<void>> = {
  chip: async (scene) => scene.chip.waitFor(),
  card: async (scene) => {
    await scene.page.keyboard.press('Control+Home')
    await scene.page.keyboard.press('Alt+.')
    await scene.card.waitFor()
  },
  findings: async (scene) => {
    await scene.page.keyboard.press('Escape')
    await scene.page.keyboard.press('Alt+,')
    await scene.panel.locator('[data-finding]').first().waitFor()
    await scene.finding('profesional/di-ke').locator('[data-dismiss]').click()
    await scene.panel.locator('.dismissed').waitFor()
  },
  hashtags: async (scene) => {
    await scene.panel.locator('#saring-tab-hashtags').click()
    await scene.panel.locator('#saring-pane-hashtags [data-hashtag]').first().waitFor()
  },
  templates: async (scene) => {
    await scene.panel.locator('#saring-tab-templates').click()
    await scene.panel.locator('#saring-pane-templates [data-template]').first().waitFor()
  },
  form: async (scene) => {
    await scene.panel.locator('#saring-pane-templates [data-template="kegiatan"]').click()
    await scene.panel.locator('input[name="penyelenggara"]').fill('Diskominfo')
  },
  gate: async (scene) => {
    await scene.page.keyboard.press('Escape')
    await scene.page.keyboard.press('Control+Enter')
    await scene.gate.waitFor()
    await scene.gate.locator('input[type="radio"]').last().check()
  },
  note: async (scene) => {
    await scene.gate.locator('[data-gate-action="cancel"]').click()
    // The page learns of a new pack a while later; until then the button would ask again. One rule less tells it.
    await stage.putPack(nusaraya({ gate: 'advise', rules: { 'keterwakilan/suara-pribadi': 'off' } }))
    await eventually(scene.counts).toMatchObject({ errors: 1, warnings: 0 })
    await scene.submit('home').click()
    await scene.page.locator('saring-assistant .note').waitFor()
  },
}

// 640 is what a window of 1280 shows at twice the size.
it.each([
  ['light', 1280],
  ['dark', 640],
  ['light', 360],
  ['dark', 360],
])('every surface passes axe in the %s theme and stays in a window of %i', async (theme, width) => {
  const scene = await stage.open('/home', { theme })
  await scene.page.setViewportSize({ width, height: width === 360 ? 740 : 860 })
  await scene.type('home', `${bad} ${theme} ${width}`)
  await eventually(scene.counts).toMatchObject({ errors: 1, warnings: 2 })
  const found: Record<string, string[]> = {}
  for (const [name, show] of Object.entries(surfaces)) {
    await show(scene)
    await scene.page.evaluate(() =>
      Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {}))),
    )
    await picture(scene.page, `x-${name}-${theme}-${width}`)
    const told = [...(await violations(scene)), ...(await sticksOut(scene))]
    if (told.length > 0) found[name] = told
  }
  expect(found).toEqual({})
})

it('moves nothing for those who asked for less motion', async () => {
  const scene = await stage.open('/home')
  await scene.page.emulateMedia({ reducedMotion: 'reduce' })
  await scene.type('home', bad)
  await eventually(scene.counts).toMatchObject({ errors: 1 })
  await scene.openPanel()
  await scene.page.keyboard.press('Control+Enter')
  await scene.gate.waitFor()
  const slow = await scene.page.evaluate(() => {
    const all = [...(document.querySelector('saring-assistant')?.shadowRoot?.querySelectorAll('*') ?? [])]
    const seconds = (list: string) => Math.max(...list.split(',').map(Number.parseFloat))
    return all
      .filter((element) => {
        const { transitionDuration, animationDuration, animationName } = getComputedStyle(element)
        return (
          seconds(transitionDuration) > 0.02 ||
          (animationName !== 'none' && seconds(animationDuration) > 0.02)
        )
      })
      .map(({ className }) => String(className))
  })
  expect(slow).toEqual([])
})

it('speaks when the typing rests, not at every key', async () => {
  const scene = await stage.open('/home')
  await scene.type('home', '')
  await scene.page.evaluate(() => {
    const shadow = document.querySelector('saring-assistant')!.shadowRoot!
    const regions = [...shadow.querySelectorAll('[aria-live]')]
    const spoken: string[] = []
    Object.assign(window, { spoken })
    const now = () => regions.map((region) => region.textContent).join('|')
    let last = now()
    const listener = new MutationObserver(() => {
      if (now() !== last) spoken.push(now())
      last = now()
    })
    for (const region of regions)
      listener.observe(region, { childList: true, characterData: true, subtree: true })
  })
  const spoken = () => scene.page.evaluate(() => (window as unknown as { spoken: string[] }).spoken)
  await scene.page.keyboard.type(bad)
  await eventually(scene.counts).toMatchObject({ errors: 1, warnings: 2 })
  expect(await spoken()).toEqual([])
  await eventually(async () => (await spoken()).length).toBe(1)
  expect((await spoken())[0]).toMatch(/1 .*2 .*0 /u)
})

it('is used from the first word to the published post by keys alone', async () => {
  const scene = await stage.open('/home')
  const { keyboard } = scene.page
  const press = async (...keys: string[]) => {
    for (const key of keys) await keyboard.press(key)
  }
  const focused = () =>
    scene.page.evaluate(() => {
      const active = document.querySelector('saring-assistant')?.shadowRoot?.activeElement
      const { gateAction, hashtag, fix } = (active as HTMLElement | undefined)?.dataset ?? {}
      return gateAction ?? hashtag ?? (fix || active?.className || active?.tagName || '')
    })
  const tabTo = async (wanted: string) => {
    for (let step = 0; step < 40; step++) {
      if ((await focused()).includes(wanted)) return
      await press('Tab')
    }
    throw new Error(`Tab never came to ${wanted}`)
  }
  await press('n')
  await scene.editor('modal').waitFor()
  await scene.ready()
  await keyboard.type('Waspada banjir. Rapat Senin, 26 Juli 2023.')
  await eventually(scene.counts).toMatchObject({ errors: 1 })
  await scene.page
    .locator('saring-assistant [aria-live]', { hasText: '1' })
    .first()
    .waitFor({ state: 'attached' })
  await press('Control+Home', 'Alt+.')
  await scene.card.waitFor()
  await tabTo('fix')
  await press('Enter')
  await eventually(() => scene.model('modal')).toBe('Waspada banjir. Rapat Rabu, 26 Juli 2023.')
  await press('Alt+,')
  await scene.panel.locator('[role="tab"]:focus').waitFor()
  await press('ArrowRight')
  await tabTo('#SiagaNusaraya')
  await press('Enter')
  const text = 'Waspada banjir. Rapat Rabu, 26 Juli 2023. #SiagaNusaraya'
  await eventually(() => scene.model('modal')).toBe(text)
  await press('Control+End')
  await keyboard.type(' goblok')
  await eventually(scene.counts).toMatchObject({ errors: 1 })
  await press('Control+Enter')
  await scene.gate.waitFor()
  await eventually(focused).toBe('revise')
  await tabTo('publish')
  await press('Enter')
  await eventually(async () => (await stage.log()).map((row) => [row.text, row.gate?.decision])).toEqual([
    [`${text} goblok`, 'publish'],
  ])
})
