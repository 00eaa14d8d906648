import type { Platform } from '../pack/schema.ts'
import { follows, nameOf, plainWords } from './page.ts'
import { identity, selectors } from './tables/facebook.ts'

/** The switch of Business Suite that words a post for Facebook and Instagram apart. */
export function apartSwitch(page: Document): Element | undefined {
  return [...page.querySelectorAll(selectors.switch.is)].find((one) => {
    const name = nameOf(one) || plainWords(one.parentElement?.textContent).slice(0, 200)
    return identity.apart.is.test(name) && !identity.stories.is.test(name)
  })
}

/**
 * The channel that an editor's text is for, when the two are worded apart; undefined while one text is for both.
 * `editors` are all that the same press sends, in order: one in sight behind the chosen tab, or one for each.
 */
export function wordedFor(root: HTMLElement, editors: readonly HTMLElement[]): Platform | undefined {
  const page = root.ownerDocument
  const apart = apartSwitch(page)
  if (!apart || !isOn(apart)) return undefined
  const tabs = channelTabs(root)
  const panel = root.closest(selectors.panel.is)
  const named = onlyOne(nameOf(root)) ?? (panel ? onlyOne(labelOf(panel)) : undefined)
  if (named) return named
  if (editors.length > 1) {
    const order =
      tabs.length > 1 ? tabs.map(({ platform }) => platform) : (['facebook', 'instagram'] as const)
    return order[editors.indexOf(root)]
  }
  return tabs.find(({ tab }) => tab.getAttribute('aria-selected') === 'true')?.platform
}

const isOn = (toggle: Element) =>
  (toggle.getAttribute('aria-checked') ?? String((toggle as HTMLInputElement).checked)) === 'true'

/** The tabs that name one channel each and stand nearest before the text: the preview's stand behind it. */
function channelTabs(root: HTMLElement): { tab: Element; platform: Platform }[] {
  const found = new Map<Platform, Element>()
  for (const tab of root.ownerDocument.querySelectorAll(selectors.tab.is)) {
    const platform = onlyOne(nameOf(tab))
    if (platform && follows(tab, root)) found.set(platform, tab)
  }
  return [...found].map(([platform, tab]) => ({ tab, platform }))
}

/** The label that another element gives, or the element's own. */
function labelOf(element: Element): string {
  const by = element.getAttribute('aria-labelledby')
  const label = by ? element.ownerDocument.getElementById(by) : null
  return label ? nameOf(label) : plainWords(element.getAttribute('aria-label'))
}

/** The channel that words name, when they do not name both. */
function onlyOne(words: string): Platform | undefined {
  const facebook = /facebook/iu.test(words)
  const instagram = /instagram/iu.test(words)
  return facebook === instagram ? undefined : facebook ? 'facebook' : 'instagram'
}
