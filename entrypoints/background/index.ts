import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { beginLearning } from '../../utils/learning-mode.ts'
import { drainOutbox } from '../../utils/log/drain.ts'
import { outboxPrefix } from '../../utils/log/outbox.ts'
import { continueLogLock } from '../../utils/log-lock.ts'
import { onMessage } from '../../utils/messages.ts'
import { ownTemplates } from '../../utils/own-templates.ts'
import { packWithOwn } from '../../utils/pack/own.ts'
import { packInForce } from '../../utils/pack-in-force.ts'
import { shareSoon } from '../../utils/replication/connection.ts'
import {
  addFromPage,
  answerFromPage,
  captureFromKey,
  captureFromMenu,
  forgetFromPage,
  loadCapture,
  openInbox,
  setUpMenu,
  sweepAspirations,
} from './aspirations.ts'
import { backUpWhenDue } from './backup.ts'
import { checkDraft, forgetHistory, measureDraft } from './check.ts'
import { explainFinding, noteTold, rememberedTips, silenceFromPage, weighMerits } from './learning.ts'
import { followLock } from './lock.ts'
import { keepDraft } from './newsroom.ts'
import { appendFromPage, changeFromPage, keepChecks, loadAssistant, seenOnPage } from './requests.ts'
import { onServerAlarm, onServerChange, replicateSoon } from './server.ts'
import { welcome } from './welcome.ts'
import { countHashtags, saveTemplate } from './writing.ts'

export default defineBackground(() => {
  // A failed drain leaves the outbox as it is; the next start, message or change tries again.
  const drain = () =>
    void drainOutbox()
      .then(() => continueLogLock())
      .then(backUpWhenDue)
      .then(replicateSoon)
      .catch((error) => console.error('[saring] log', error))

  onMessage('assistantLoad', ({ sender }) => loadAssistant(sender))
  onMessage('logAppend', async ({ data, sender }) => {
    const answer = await appendFromPage(data, sender)
    forgetHistory()
    drain()
    return answer
  })
  onMessage('logChange', ({ data, sender }) => changeFromPage(data, sender))
  onMessage('logSeen', ({ data, sender }) => seenOnPage(data, sender))
  onMessage('checksTold', ({ data, sender }) => keepChecks(data, sender))
  onMessage('draftCheck', ({ data, sender }) => checkDraft(data, sender))
  onMessage('draftLength', ({ data, sender }) => measureDraft(data, sender))
  onMessage('packGet', async () => packWithOwn((await packInForce()).pack, await ownTemplates()))
  onMessage('templateSave', ({ data, sender }) => saveTemplate(data, sender))
  onMessage('hashtagUses', ({ sender }) => countHashtags(sender))
  onMessage('tipsGet', ({ sender }) => rememberedTips(sender))
  onMessage('tipsTold', ({ data, sender }) => noteTold(data, sender))
  onMessage('tipSilence', ({ data, sender }) => silenceFromPage(data, sender))
  onMessage('lessonGet', ({ data, sender }) => explainFinding(data, sender))
  onMessage('meritsGet', ({ data, sender }) => weighMerits(data, sender))
  onMessage('draftKeep', ({ data, sender }) => keepDraft(data, sender))
  onMessage('dashboardOpen', async () => {
    await browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') })
  })

  onMessage('captureLoad', ({ sender }) => loadCapture(sender))
  const serve = (work: Promise<void>) => void work.catch((error) => console.error('[saring] server', error))
  const shared = async <Answer>(work: Promise<Answer>): Promise<Answer> => {
    const answer = await work
    serve(shareSoon())
    return answer
  }
  onMessage('aspirationAdd', ({ data, sender }) => shared(addFromPage(data, sender)))
  onMessage('aspirationForget', ({ data, sender }) => shared(forgetFromPage(data, sender)))
  onMessage('aspirationAnswer', ({ data, sender }) => shared(answerFromPage(data, sender)))
  onMessage('inboxOpen', openInbox)
  const quietly = (work: Promise<void>) =>
    void work.catch((error) => console.error('[saring] aspirations', error))
  browser.contextMenus.onClicked.addListener((info, tab) => quietly(captureFromMenu(info, tab)))
  browser.commands.onCommand.addListener((command, tab) => quietly(captureFromKey(command, tab)))
  // The entry stays as it was made; a new version and another language make it anew.
  browser.runtime.onInstalled.addListener(() => quietly(setUpMenu()))
  browser.runtime.onStartup.addListener(() => quietly(setUpMenu().then(sweepAspirations)))

  browser.alarms.onAlarm.addListener((alarm) => serve(onServerAlarm(alarm)))

  const begin = () => {
    void beginLearning()
    welcome().catch((error) => console.error('[saring] welcome', error))
  }
  followLock(() => void drain())
  // Listening wakes the worker for them; the drain below then runs once more, which does no harm.
  browser.runtime.onStartup.addListener(drain)
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') begin()
    drain()
  })
  browser.storage.onChanged.addListener((changes, area) => {
    const arrived = Object.entries(changes).some(
      ([key, { newValue }]) => key.startsWith(outboxPrefix) && newValue !== undefined,
    )
    if (area === 'local' && arrived) drain()
    if (area === 'local') serve(onServerChange(changes))
    if (area === 'local' && 'language' in changes) quietly(setUpMenu())
  })
  drain()
})
