import { computed, signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { mountAssistant } from '../components/assistant/assistant.tsx'
import { createDesk } from '../components/assistant/desk.ts'
import type { Length } from '../utils/draft/length.ts'
import { readFieldMemory, writeFieldMemory } from '../utils/field-memory.ts'
import { loadLanguage } from '../utils/i18n/i18n.ts'
import { learningIsOn, onLearning, readLearning, writeLearning } from '../utils/learning-mode.ts'
import { enqueue } from '../utils/log/outbox.ts'
import { type CheckAnswer, type Refusal, sendMessage } from '../utils/messages.ts'
import { defaultPack } from '../utils/pack/default.ts'
import type { Pack } from '../utils/pack/schema.ts'
import { onPackChange } from '../utils/pack-changes.ts'
import { inbox } from '../utils/platforms/inbox.ts'
import { adapterFor } from '../utils/platforms/index.ts'
import { onSettings } from '../utils/settings.ts'

/** The answer, unless the background refused. */
function accepted<T extends object>(answer: T | Refusal): T {
  if ('error' in answer) throw new Error(answer.error)
  return answer
}

/** The assistant: loaded into a page when a composer there gets the focus, and only then. */
export default defineUnlistedScript(async () => {
  const box = inbox()
  const adapter = adapterFor(document)
  if (box.assistant === 'here' || !adapter) return
  box.assistant = 'here'
  await loadLanguage()

  // Whose accounts are official is known before anything is checked or kept: private posts are private.
  const pack = signal<Pack>(await sendMessage('packGet', undefined).catch(() => defaultPack))
  const chosen = signal(await readLearning().catch(() => false))
  const uses = signal<ReadonlyMap<string, number>>(new Map())
  const desk = createDesk({
    page: document,
    adapter,
    pack,
    check: (request) => sendMessage('draftCheck', request).then(accepted<CheckAnswer>, failed),
    measure: (request) => sendMessage('draftLength', request).then(accepted<Length>, failed),
    saveTemplate: (draft) =>
      sendMessage('templateSave', draft).then(accepted<{ readonly id: string }>, failed),
    fieldMemory: { read: readFieldMemory, write: writeFieldMemory },
    uses,
    engine: browser.runtime.getManifest().version,
    log: enqueue,
    keepDraft: (draft) =>
      sendMessage('draftKeep', draft).then((answer) => answer && accepted(answer), failed),
    mark: (change) => sendMessage('logChange', [change]),
    answer: (reply) => sendMessage('aspirationAnswer', reply),
    keep: (note) => sendMessage('checksTold', note),
    foundBefore: () => box.found === true,
    learning: {
      mode: computed(() => ({
        on: learningIsOn(pack.value, chosen.value),
        forced: pack.value.learning !== undefined,
      })),
      turn: writeLearning,
      remembered: () => sendMessage('tipsGet', undefined).then(accepted, failed),
      tell: (told) => sendMessage('tipsTold', told).then(accepted, failed),
      silence: (tip, silenced) => sendMessage('tipSilence', { tip, silenced }).then(accepted, failed),
      explain: (request) => sendMessage('lessonGet', request).then(accepted, failed),
      merits: (request) => sendMessage('meritsGet', request).then(accepted, failed),
    },
  })
  const openDashboard = () => void sendMessage('dashboardOpen', undefined).catch(noticeEnd)
  function failed(error: unknown): never {
    noticeEnd()
    throw error
  }
  const assistant = mountAssistant(document, desk, openDashboard)
  /** After an update of the extension this script is cut off from it: it says so and stays out of the way. */
  function noticeEnd(): void {
    if (!browser.runtime?.id) assistant.goStale()
  }

  box.take = desk.publications.answered
  for (const detail of box.held.splice(0)) box.take(detail)
  desk.attend(document.activeElement)

  const readPack = () => {
    void sendMessage('packGet', undefined).then((inForce) => {
      pack.value = inForce
    }, noticeEnd)
    void sendMessage('hashtagUses', undefined).then((counts) => {
      uses.value = new Map(Object.entries(counts))
    }, noticeEnd)
  }
  const stopReading = desk.active.subscribe(noticeEnd)
  const stopPack = onPackChange(readPack)
  readPack()

  const stopLearning = onLearning((on) => {
    chosen.value = on
  })
  const stopSettings = onSettings((settings) => {
    if (settings[adapter.platform]) return
    stopSettings()
    stopReading()
    stopPack()
    stopLearning()
    assistant.destroy()
    desk.destroy()
    box.take = undefined
    box.assistant = 'none'
  })
})
