import type { BrowserContext, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type {} from '../site/parts/probe.ts'

/** Where a platform's page has its boxes, for people and tests. */
export interface Ground<Place extends string> {
  readonly origin: string
  readonly editor: (page: Page, place: Place, index: number) => Locator
  readonly submit: (page: Page, place: Place) => Locator
  /** The key that begins a new line and sends nothing; Enter by default. */
  readonly newLine?: (place: Place) => string
}

export type Place = 'home' | 'modal' | 'reply'

export interface Counts {
  readonly errors: number
  readonly warnings: number
  readonly suggestions: number
}

/** A tab on a platform, with words for what a person does and sees there. */
export interface Scene<P extends string = Place> {
  readonly page: Page
  /** The element that takes a box's text. */
  readonly editor: (place: P, index?: number) => Locator
  readonly submit: (place: P) => Locator
  /** Clicks into a box, waits for the assistant and the pack, and enters text, a line at a stroke. */
  readonly type: (place: P, text: string, index?: number) => Promise<void>
  /** Sets the caret by keys alone, from the start of the text. */
  readonly caretAt: (offset: number) => Promise<void>
  /** What the editor's own model holds. */
  readonly model: (place: P, index?: number) => Promise<string>
  readonly caret: (place: P, index?: number) => Promise<{ start: number; end: number } | undefined>
  readonly chip: Locator
  /** The chip's counts once it has come to rest; undefined while it checks or where there is none. */
  readonly counts: () => Promise<Counts | undefined>
  /** How many ranges are marked, by severity. */
  readonly marks: () => Promise<Counts>
  readonly panel: Locator
  readonly card: Locator
  readonly gate: Locator
  readonly finding: (rule: string) => Locator
  readonly openPanel: () => Promise<void>
  /** Resolves when the assistant is there and the test pack is in force. */
  readonly ready: () => Promise<void>
  /** Loads another page in the same tab, once the one before was found sound. */
  readonly go: (path: string, query: Record<string, string>) => Promise<void>
  /** What a page must stand up to after whatever was done. */
  readonly check: () => Promise<void>
  /** Uncaught exceptions of the page so far. */
  readonly faults: string[]
}

/** A tab on x.com. */
export interface XScene extends Scene {
  readonly openModal: () => Promise<void>
}

const boxes: Record<Place, string> = {
  home: '[data-testid="primaryColumn"] ',
  modal: '#layers [role="dialog"] [role="dialog"] ',
  reply: '[data-testid="inline_reply_offscreen"] ',
}

const x: Ground<Place> = {
  origin: 'https://x.com',
  editor: (page, place, index) =>
    page.locator(`${boxes[place]}[data-testid="tweetTextarea_${index}"][contenteditable="true"]`),
  submit: (page, place) =>
    page.locator(`${boxes[place]}[data-testid="tweetButton${place === 'modal' ? '' : 'Inline'}"]`),
}

export async function openX(
  context: Pick<BrowserContext, 'newPage'>,
  path: string,
  query: Record<string, string>,
): Promise<XScene> {
  const scene = await openScene(context, x, path, query)
  return {
    ...scene,
    async openModal() {
      await scene.page.locator('[data-testid="SideNav_NewTweet_Button"]').click()
      await scene.editor('modal').waitFor()
    },
  }
}

export async function openScene<P extends string>(
  context: Pick<BrowserContext, 'newPage'>,
  ground: Ground<P>,
  path: string,
  query: Record<string, string>,
): Promise<Scene<P>> {
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  await page.goto(addressOf(ground, path, query))

  const ui = page.locator('saring-assistant')
  const chip = ui.locator('[data-saring="status"]')
  const panel = ui.locator('[data-saring="panel"]')
  const editor = (place: P, index = 0) => ground.editor(page, place, index)
  const held = (place: P, index: number) =>
    page.evaluate(
      ([wanted, at]) => {
        const found = window.__editors.filter(({ place }) => place === wanted)[at]
        return found && { text: found.getText(), caret: found.selection() }
      },
      [place, index] as const,
    )
  const scene: Scene<P> = {
    page,
    editor,
    faults,
    submit: (place) => ground.submit(page, place),
    async type(place, text, index = 0) {
      await editor(place, index).click()
      await scene.ready()
      for (const [at, line] of text.split('\n').entries()) {
        if (at > 0) await page.keyboard.press(ground.newLine?.(place) ?? 'Enter')
        if (line !== '') await page.keyboard.insertText(line)
      }
    },
    async caretAt(offset) {
      await page.keyboard.press('Control+Home')
      for (let at = 0; at < offset; at++) await page.keyboard.press('ArrowRight')
    },
    model: async (place, index = 0) => (await held(place, index))?.text ?? '',
    caret: async (place, index = 0) => (await held(place, index))?.caret,
    chip,
    async counts() {
      const shown = await page.evaluate(() => {
        const shadow = document.querySelector('saring-assistant')?.shadowRoot
        return { ...shadow?.querySelector<HTMLElement>('[data-saring="status"]')?.dataset }
      })
      if (shown.state !== 'ready') return undefined
      return {
        errors: Number(shown.errors),
        warnings: Number(shown.warnings),
        suggestions: Number(shown.suggestions),
      }
    },
    marks: () =>
      page.evaluate(() => {
        const size = (severity: string) => CSS.highlights.get(`saring-${severity}`)?.size ?? 0
        return { errors: size('error'), warnings: size('warning'), suggestions: size('suggestion') }
      }),
    panel,
    card: ui.locator('[data-saring="card"]'),
    gate: ui.locator('[data-gate]'),
    finding: (rule) => panel.locator(`[data-finding="${rule}"]`),
    async openPanel() {
      await chip.click()
      await panel.waitFor()
    },
    // The built-in pack has neither.
    ready: () => panel.locator('[data-hashtag], [data-template]').first().waitFor({ state: 'attached' }),
    async go(nextPath, nextQuery) {
      await scene.check()
      await page.goto(addressOf(ground, nextPath, nextQuery))
    },
    async check() {
      expect(faults).toEqual([])
      expect(await page.evaluate(shownAndHeld)).toEqual([])
    },
  }
  return scene
}

function addressOf({ origin }: { origin: string }, path: string, query: Record<string, string>): string {
  const address = new URL(path, origin)
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value)
  return address.href
}

/** Runs in the page: the editors that show another text than their model holds. */
function shownAndHeld() {
  return window.__editors.flatMap((editor) => {
    const [shown, held] = [editor.getShown(), editor.getText()]
    return shown === held ? [] : [{ place: editor.place, shown, held }]
  })
}
