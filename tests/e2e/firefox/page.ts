import type { Page } from 'playwright-core'
import type { KeyInput, Page as Tab } from 'puppeteer-core'
import { FirefoxLocator } from './locator.ts'

/**
 * A tab in Firefox with as much of Playwright's page as the journeys need: one description of what a person does then
 * holds for both browsers. Playwright itself does not drive a stock Firefox with an extension in it.
 */
export function playwrightPage(tab: Tab): Page {
  const press = async (keys: string) => {
    const names = keys.split('+') as KeyInput[]
    const last = names.pop()!
    for (const name of names) await tab.keyboard.down(name)
    await tab.keyboard.press(last)
    for (const name of names.reverse()) await tab.keyboard.up(name)
  }
  const page = {
    goto: (address: string) => tab.goto(address),
    reload: () => tab.reload(),
    url: () => tab.url(),
    evaluate: (perform: never, argument?: never) => tab.evaluate(perform, argument),
    locator: (css: string, filter = {}) => new FirefoxLocator(tab, []).locator(css, filter),
    getByText: (text: string | RegExp) => new FirefoxLocator(tab, []).getByText(text),
    // As a person does: key by key.
    keyboard: {
      press,
      type: (text: string) => tab.keyboard.type(text),
      insertText: (text: string) => tab.keyboard.type(text),
    },
    bringToFront: () => tab.bringToFront(),
    screenshot: (options: { path: `${string}.png` }) => tab.screenshot(options),
    on: (event: 'pageerror', listener: (error: unknown) => void) => void tab.on(event, listener),
    setDefaultTimeout: (timeout: number) => tab.setDefaultTimeout(timeout),
    close: () => tab.close(),
  }
  return page as unknown as Page
}
