import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, JSHandle, Page as Tab } from 'puppeteer-core'
import type { Picture } from '../grounds.ts'

/** One way further into a page; `text` finds the smallest elements with it, `has` keeps the found ones with it. */
type Step =
  | { readonly css: string }
  | { readonly text: Wanted }
  | { readonly has: Wanted }
  | { readonly at: number }
interface Wanted {
  readonly source: string
  readonly flags: string
}

const wanted = (text: string | RegExp): Wanted =>
  typeof text === 'string'
    ? { source: text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&'), flags: 'i' }
    : { source: text.source, flags: text.flags }

/** Milliseconds between two looks, and until a locator gives up. */
const pace = 50
const patience = 15_000

/** As much of Playwright's locator as the journeys need, over a tab in Firefox: looked up anew at each use. */
export class FirefoxLocator {
  constructor(
    private readonly tab: Tab,
    private readonly steps: readonly Step[],
  ) {}

  private further = (step: Step) => new FirefoxLocator(this.tab, [...this.steps, step])
  locator(css: string, { hasText }: { hasText?: string | RegExp } = {}): FirefoxLocator {
    const found = this.further({ css })
    return hasText === undefined ? found : found.filter({ hasText })
  }
  filter = ({ hasText }: { hasText: string | RegExp }) => this.further({ has: wanted(hasText) })
  getByText = (text: string | RegExp) => this.further({ text: wanted(text) })
  nth = (at: number) => this.further({ at })
  first = () => this.nth(0)
  last = () => this.nth(-1)

  private all = (): Promise<JSHandle<Element[]>> => this.tab.evaluateHandle(findAll, this.steps)
  count = async () => (await this.all()).evaluate((found) => found.length)
  isVisible = async () => (await this.all()).evaluate((found) => found[0]?.checkVisibility() === true)

  /** Waits for the first visible one, unless another state is asked for. */
  async waitFor({ state = 'visible' }: { state?: 'attached' | 'detached' | 'visible' } = {}) {
    await this.until(`be ${state}`, async () =>
      state === 'visible' ? this.isVisible() : (await this.count()) > 0 === (state === 'attached'),
    )
  }

  /** The only element, once it is there. */
  private async element(): Promise<ElementHandle<Element>> {
    await this.waitFor({ state: 'attached' })
    const all = await this.all()
    const found = await all.evaluate((elements) => elements.length)
    if (found > 1) throw new Error(`${found} elements: ${JSON.stringify(this.steps)}`)
    return (await all.evaluateHandle((elements) => elements[0]!)) as ElementHandle<Element>
  }
  // biome-ignore lint/suspicious/noExplicitAny: runs in the page, with the element of the moment.
  async evaluate<T, A>(perform: (element: any, argument: A) => T, argument?: A): Promise<Awaited<T>> {
    return (await (await this.element()).evaluate(perform as never, argument as never)) as Awaited<T>
  }
  textContent = () => this.evaluate((element: Element) => element.textContent)
  getAttribute = (name: string) =>
    this.evaluate((element: Element, attribute: string) => element.getAttribute(attribute), name)
  focus = () => this.evaluate((element: HTMLElement) => element.focus())

  /** Clicks in the middle, once it is seen, enabled, at rest and not covered. */
  async click() {
    await this.until('take a click', async () => {
      const all = await this.all()
      return all.evaluate(isReady)
    })
    await (await this.element()).click()
  }
  async check() {
    if (!(await this.evaluate(({ checked }: HTMLInputElement) => checked))) await this.click()
  }
  async setInputFiles(files: Picture | readonly Picture[]) {
    const folder = await mkdtemp(join(tmpdir(), 'saring-files-'))
    const paths = await Promise.all(
      [files].flat().map(async ({ name, buffer }) => {
        await writeFile(join(folder, name), buffer)
        return join(folder, name)
      }),
    )
    await ((await this.element()) as ElementHandle<HTMLInputElement>).uploadFile(...paths)
  }

  private async until(what: string, isSo: () => Promise<boolean>) {
    for (const begun = Date.now(); !(await isSo()); ) {
      if (Date.now() - begun > patience)
        throw new Error(`Waited in vain for this to ${what}: ${JSON.stringify(this.steps)}`)
      await new Promise((done) => setTimeout(done, pace))
    }
  }
}

/** Runs in the page. Goes through open shadow roots as through other elements. */
function findAll(steps: readonly Step[]): Element[] {
  const inside = (root: ParentNode, css: string): Element[] => {
    const roots: ParentNode[] = [root]
    if (root instanceof Element && root.shadowRoot) roots.push(root.shadowRoot)
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) roots.push(element.shadowRoot)
    return roots.flatMap((each) => [...each.querySelectorAll(css)])
  }
  const text = (element: Element) => (element.textContent ?? '').replace(/\s+/gu, ' ').trim()
  let found: ParentNode[] = [document]
  for (const step of steps) {
    if ('css' in step) found = [...new Set(found.flatMap((root) => inside(root, step.css)))]
    else if ('at' in step) found = [found.at(step.at)].filter((element) => element !== undefined)
    else if ('has' in step) {
      const expression = new RegExp(step.has.source, step.has.flags)
      found = found.filter((element) => expression.test(text(element as Element)))
    } else {
      const expression = new RegExp(step.text.source, step.text.flags)
      const holds = (element: Element) => expression.test(text(element))
      const all = new Set(found.flatMap((root) => inside(root, '*')).filter(holds))
      found = [...all].filter((element) => ![...element.children].some((child) => all.has(child)))
    }
  }
  return found.filter((each) => each instanceof Element)
}

/** Runs in the page. */
async function isReady(found: readonly Element[]): Promise<boolean> {
  const [element] = found
  if (!element?.checkVisibility() || (element as HTMLButtonElement).disabled) return false
  element.scrollIntoView({ block: 'nearest' })
  const box = () => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return { x: x + width / 2, y: y + height / 2, size: `${x} ${y} ${width} ${height}` }
  }
  const before = box()
  await new Promise((done) => setTimeout(done, 40))
  const { x, y, size } = box()
  const root = element.getRootNode() as Document | ShadowRoot
  const top = root.elementFromPoint(x, y)
  return size === before.size && top !== null && (element.contains(top) || top.contains(element))
}
