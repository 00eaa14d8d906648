import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { createCapture } from '../components/capture/capture.tsx'
import { loadLanguage } from '../utils/i18n/i18n.ts'
import { onMessage, sendMessage } from '../utils/messages.ts'
import { inbox } from '../utils/platforms/inbox.ts'
import { adapterFor } from '../utils/platforms/index.ts'

const key = Symbol.for('saring.capture')

/** Stores a citizen's message: loaded into a page when that is asked for by the menu or the key, and only then. */
export default defineUnlistedScript(async () => {
  const scope = globalThis as { [key]?: true }
  const adapter = adapterFor(document)
  if (scope[key] || !adapter) return
  scope[key] = true
  const capture = createCapture(document, adapter, () => sendMessage('packGet', undefined))
  onMessage('captureNow', async ({ data }) => {
    await loadLanguage()
    const box = inbox()
    const pointed = box.pointed?.deref()
    delete box.pointed
    await capture.take(data.selection, pointed)
  })
})
