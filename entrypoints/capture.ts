import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { type Capture, createCapture } from '../components/capture/capture.tsx'
import { loadLanguage } from '../utils/i18n/i18n.ts'
import { onMessage, sendMessage } from '../utils/messages.ts'
import type { Adapter } from '../utils/platforms/adapter.ts'
import { inbox } from '../utils/platforms/inbox.ts'
import { adapterFor } from '../utils/platforms/index.ts'

const key = Symbol.for('saring.capture')

/** Stores a citizen's message: loaded into a page by the menu or the key, or when a message has attention for a while. */
export default defineUnlistedScript(async () => {
  const scope = globalThis as { [key]?: Capture }
  const adapter = adapterFor(document)
  if (!adapter) return
  scope[key] ??= begin(adapter)
  const { rested } = inbox()
  if (!rested) return
  await loadLanguage()
  scope[key].offer(rested.deref())
})

function begin(adapter: Adapter): Capture {
  const capture = createCapture(document, adapter, () => sendMessage('packGet', undefined))
  onMessage('captureNow', async ({ data }) => {
    await loadLanguage()
    const box = inbox()
    const pointed = box.pointed?.deref()
    delete box.pointed
    await capture.take(data.selection, pointed)
  })
  return capture
}
