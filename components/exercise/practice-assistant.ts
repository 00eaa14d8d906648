import { signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import { type Checker, createChecker } from '../../utils/checker/checker.ts'
import type { Report } from '../../utils/checker/finding.ts'
import { parseDay } from '../../utils/draft/dates.ts'
import { countLength } from '../../utils/draft/length.ts'
import { followLearning } from '../../utils/learning-in-force.ts'
import { writeLearning } from '../../utils/learning-mode.ts'
import type { CheckAnswer, CheckRequest } from '../../utils/messages.ts'
import { findMisspelt } from '../../utils/pack/misspelt.ts'
import { type Pack, type Platform, platforms } from '../../utils/pack/schema.ts'
import type { Adapter } from '../../utils/platforms/adapter.ts'
import { textsFor } from '../../utils/rule-texts.ts'
import { noteTips, readTips, silenceTip } from '../../utils/tips.ts'
import { lessonOn } from '../../utils/training/lesson.ts'
import { meritsIn } from '../../utils/training/merits.ts'
import { trainingPack } from '../../utils/training/pack.ts'
import { mountAssistant } from '../assistant/assistant.tsx'
import { createDesk } from '../assistant/desk.ts'

const composers = '[data-ground] textarea[data-composer]'

/** The composers of this page, told to the assistant as those of a platform's page are. */
const adapter: Adapter = {
  platform: 'facebook',
  composerOf(element) {
    const root = element.closest<HTMLTextAreaElement>(composers)
    const box = root?.closest<HTMLElement>('[data-ground]')
    const platform = platforms.find((name) => name === root?.dataset.composer)
    if (!root || !box || !platform) return undefined
    return {
      root,
      box,
      editor: 'textarea',
      kind: () => 'post',
      destination: () => undefined,
      channels: () => [{ platform, account: { handle: handleOn(platform) } }],
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
    element.closest('[data-publish]')?.closest('[data-ground]')?.querySelector<HTMLElement>(composers) ??
    undefined,
  account: () => undefined,
  messageOf: () => undefined,
  noticeOf: () => undefined,
  permalinkOf: () => undefined,
}

const handleOn = (platform: Platform): string =>
  trainingPack.accounts.find((account) => account.platform === platform)!.handle

/**
 * Puts the very same assistant into the page; returns what takes it away. It checks here, and keeps nothing. `checked`
 * is told what was found, at each check.
 */
export function openAssistant(page: Document, checked: (report: Report) => void = () => {}): () => void {
  const pack = signal<Pack>(trainingPack)
  const checkers = new Map<string, Checker>()
  const around = <Place extends object>(place: Place) => ({
    ...place,
    today: parseDay(new Intl.DateTimeFormat('sv').format(new Date())),
    history: [],
    pack: trainingPack,
  })
  const check = async ({ composer, text, ...place }: CheckRequest): Promise<CheckAnswer> => {
    const checker = checkers.get(composer) ?? createChecker()
    checkers.set(composer, checker)
    const report = checker.check(text, around(place))
    checked(report)
    return {
      report,
      rules: textsFor(report.findings),
      misspelt: Object.fromEntries(findMisspelt(trainingPack, text)),
    }
  }
  const nothing = async () => {}
  const mode = signal({ on: false, forced: false })
  const stopLearning = followLearning(({ on, forced }) => {
    mode.value = { on, forced: forced !== undefined }
  })
  const desk = createDesk({
    page,
    adapter,
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
      merits: async ({ text, rules, ...place }) => meritsIn(text, around(place), rules),
    },
  })
  const assistant = mountAssistant(page, desk, () => void browser.tabs.create({ url: '/dashboard.html' }))
  return () => {
    stopLearning()
    assistant.destroy()
    desk.destroy()
  }
}
