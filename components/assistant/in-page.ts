import { signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import { type Checker, createChecker } from '../../utils/checker/checker.ts'
import type { Report } from '../../utils/checker/finding.ts'
import { parseDay } from '../../utils/draft/dates.ts'
import { countLength } from '../../utils/draft/length.ts'
import { followLearning } from '../../utils/learning-in-force.ts'
import { writeLearning } from '../../utils/learning-mode.ts'
import type { CheckAnswer, CheckRequest, Recognised } from '../../utils/messages.ts'
import { findMisspelt } from '../../utils/pack/misspelt.ts'
import { type Pack, type Platform, platforms } from '../../utils/pack/schema.ts'
import type { Adapter } from '../../utils/platforms/adapter.ts'
import { inWords, textsFor, titleOf } from '../../utils/rule-texts.ts'
import type { Context } from '../../utils/rules/define.ts'
import { noteTips, readTips, silenceTip } from '../../utils/tips.ts'
import { todayIn } from '../../utils/today.ts'
import { lessonOn } from '../../utils/training/lesson.ts'
import { meritsIn } from '../../utils/training/merits.ts'
import { mountAssistant } from './assistant.tsx'
import { createDesk } from './desk.ts'

/** What a page of our own has the assistant look after. */
export interface InPage {
  /** What of a page is a text area with the assistant: `data-composer` names its platform. */
  readonly composers: string
  /** Holds a composer with all that belongs to it: pictures, and the button that would post. */
  readonly box: string
  readonly pack: () => Pack
  /** Who writes in a composer. */
  readonly accountOf: (platform: Platform, composer: HTMLElement) => string | undefined
  /** What was published before, as the rules are to know it for a draft on a platform. */
  readonly history: (platform: Platform) => Context['history']
  /** Told what was found, at each check. */
  readonly checked?: (report: Report) => void
  /** What the newsroom knows of a text. */
  readonly recognise?: (text: string) => Promise<Recognised>
}

/** The composers of such a page, told to the assistant as those of a platform's page are. */
function adapterOf({ composers, box: boxes, accountOf }: InPage): Adapter {
  return {
    platform: 'facebook',
    composerOf(element) {
      const root = element.closest<HTMLTextAreaElement>(composers)
      const box = root?.closest<HTMLElement>(boxes)
      const platform = platforms.find((name) => name === root?.dataset.composer)
      if (!root || !box || !platform) return undefined
      return {
        root,
        box,
        editor: 'textarea',
        kind: () => 'post',
        destination: () => undefined,
        channels: () => {
          const handle = accountOf(platform, root)
          return [{ platform, ...(handle !== undefined && { account: { handle } }) }]
        },
        thread: () => [root],
        submit: () => box.querySelector<HTMLElement>('[data-publish]') ?? undefined,
        media: () =>
          [...box.querySelectorAll<HTMLElement>('[data-picture]')].map(({ dataset: { alt = '' } }) => ({
            type: 'image' as const,
            alt,
          })),
        replyTo: () => undefined,
      }
    },
    submitOf: (element) =>
      element.closest('[data-publish]')?.closest(boxes)?.querySelector<HTMLElement>(composers) ?? undefined,
    account: () => undefined,
    messageOf: () => undefined,
    noticeOf: () => undefined,
    permalinkOf: () => undefined,
  }
}

/** Puts the very same assistant into the page; returns what takes it away. It checks here, and keeps nothing. */
export function openInPage(page: Document, inPage: InPage): () => void {
  const pack = signal<Pack>(inPage.pack())
  const checkers = new Map<string, Checker>()
  const around = <Place extends { readonly platform: Platform }>(place: Place) => ({
    ...place,
    today: parseDay(todayIn()),
    history: inPage.history(place.platform),
    pack: pack.value,
  })
  const check = async ({ composer, text, ...place }: CheckRequest): Promise<CheckAnswer> => {
    const checker = checkers.get(composer) ?? createChecker()
    checkers.set(composer, checker)
    const report = checker.check(text, around(place))
    inPage.checked?.(report)
    return {
      report: inWords(report),
      rules: textsFor(report.findings),
      misspelt: Object.fromEntries(findMisspelt(pack.value, text)),
      ...(inPage.recognise && { recognised: await inPage.recognise(text) }),
    }
  }
  const nothing = async () => {}
  const mode = signal({ on: false, forced: false })
  const stopLearning = followLearning(({ on, forced }) => {
    mode.value = { on, forced: forced !== undefined }
  })
  const desk = createDesk({
    page,
    adapter: adapterOf(inPage),
    pack,
    check,
    measure: async ({ text, platform, kind }) => countLength(text, platform, kind),
    saveTemplate: nothing,
    fieldMemory: { read: async () => ({}), write: nothing },
    uses: signal(new Map()),
    engine: browser.runtime.getManifest().version,
    log: nothing,
    mark: nothing,
    keep: nothing,
    foundBefore: () => true,
    learning: {
      mode,
      turn: writeLearning,
      remembered: readTips,
      tell: (told) => noteTips(told, Date.now()),
      silence: silenceTip,
      explain: async ({ text, finding, ...place }) => lessonOn(text, finding, around(place))!,
      merits: async ({ text, rules, ...place }) =>
        meritsIn(text, around(place), rules).map(({ rule }) => ({ rule, title: titleOf(rule) })),
    },
  })
  const assistant = mountAssistant(page, desk, () => void browser.tabs.create({ url: '/dashboard.html' }))
  return () => {
    stopLearning()
    assistant.destroy()
    desk.destroy()
  }
}
