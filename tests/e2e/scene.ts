import type { BrowserContext, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { EditorProbe } from '../site/x/app/editor/registry.ts'

export type Place = 'home' | 'modal' | 'reply'

export interface Counts {
  readonly errors: number
  readonly warnings: number
  readonly suggestions: number
}

/** A tab on x.com, with words for what a person does and sees there. */
export interface Scene {
  readonly page: Page
  /** The element that takes a box's text. */
  readonly editor: (place: Place, index?: number) => Locator
  readonly submit: (place: Place) => Locator
  /** Clicks into a box, waits for the assistant and the pack, and enters text, a line at a stroke. */
  readonly type: (place: Place, text: string, index?: number) => Promise<void>
  /** Sets the caret by keys alone, from the start of the text. */
  readonly caretAt: (offset: number) => Promise<void>
  /** What the editor's own model holds. */
  readonly model: (place: Place, index?: number) => Promise<string>
  readonly caret: (place: Place, index?: number) => Promise<{ start: number; end: number } | undefined>
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
  readonly openModal: () => Promise<void>
  /** What a page must stand up to after whatever was done. */
  readonly check: () => Promise<void>
  /** Uncaught exceptions of the page so far. */
  readonly faults: string[]
}

declare global {
  interface Window {
    readonly __editors: EditorProbe[]
  }
}

const boxes: Record<Place, string> = {
  home: '[data-testid="primaryColumn"] ',
  modal: '#layers [role="dialog"] [role="dialog"] ',
  reply: '[data-testid="inline_reply_offscreen"] ',
}

export async function openScene(
  context: BrowserContext,
  path: string,
  query: Record<string, string>,
): Promise<Scene> {
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(String(error)))
  const address = new URL(path, 'https://x.com')
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value)
  await page.goto(address.href)

  const ui = page.locator('saring-assistant')
  const chip = ui.locator('[data-saring="status"]')
  const panel = ui.locator('[data-saring="panel"]')
  const editor = (place: Place, index = 0) =>
    page.locator(`${boxes[place]}[data-testid="tweetTextarea_${index}"][contenteditable="true"]`)
  const held = (place: Place, index: number) =>
    page.evaluate(
      ([wanted, at]) => {
        const found = window.__editors.filter((one) => one.place === wanted)[at]
        return found && { text: found.getText(), caret: found.selection() }
      },
      [place, index] as const,
    )
  const scene: Scene = {
    page,
    editor,
    faults,
    submit: (place) =>
      page.locator(`${boxes[place]}[data-testid="tweetButton${place === 'modal' ? '' : 'Inline'}"]`),
    async type(place, text, index = 0) {
      await editor(place, index).click()
      await scene.ready()
      for (const [at, line] of text.split('\n').entries()) {
        if (at > 0) await page.keyboard.press('Enter')
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
      if ((await chip.count()) === 0) return undefined
      const shown = await chip.evaluate((element) => ({ ...element.dataset }))
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
    async openModal() {
      await page.locator('[data-testid="SideNav_NewTweet_Button"]').click()
      await editor('modal').waitFor()
    },
    async check() {
      expect(faults).toEqual([])
      expect(await page.evaluate(shownAndHeld)).toEqual([])
    },
  }
  return scene
}

/** Runs in the page: the editors that show another text than their model holds. */
function shownAndHeld() {
  const elements = [...document.querySelectorAll('.public-DraftEditor-content')]
  return window.__editors.flatMap((editor, index) => {
    const blocks = [...(elements[index]?.querySelectorAll('[data-block="true"]') ?? [])]
    const shown = blocks.map((block) => block.textContent).join('\n')
    const held = editor.getText()
    return shown === held ? [] : [{ place: editor.place, shown, held }]
  })
}
