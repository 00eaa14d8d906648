import { defineContentScript } from 'wxt/utils/define-content-script'
import { sendMessage } from '../utils/messages.ts'
import { listen } from '../utils/platforms/channel.ts'
import { inbox, receive } from '../utils/platforms/inbox.ts'
import { xAdapter } from '../utils/platforms/x.ts'

/** The only script that waits on every page: it loads the assistant when a composer gets the focus. */
export default defineContentScript({
  matches: ['https://x.com/*'],
  runAt: 'document_start',
  main() {
    const adapter = xAdapter(document)
    const box = inbox()
    listen(document, receive)
    const load = async (target: EventTarget | null) => {
      if (box.assistant !== 'none' || !(target instanceof Element) || !adapter.composerOf(target)) return
      box.assistant = 'loading'
      const loaded = await sendMessage('assistantLoad', undefined).catch(() => false)
      if (!loaded) box.assistant = 'none'
    }
    document.addEventListener('focusin', (event) => void load(event.target), true)
    document.addEventListener('DOMContentLoaded', () => void load(document.activeElement))
  },
})
