import { defineContentScript } from 'wxt/utils/define-content-script'
import { speak } from '../utils/platforms/channel.ts'
import { watchNetwork } from '../utils/platforms/witness.ts'
import { operationOf, readAnswer } from '../utils/platforms/x-answers.ts'

export default defineContentScript({
  matches: ['https://x.com/*'],
  world: 'MAIN',
  runAt: 'document_start',
  main() {
    const send = speak(document)
    watchNetwork(globalThis, operationOf, (operation, request, answer) => {
      const published = readAnswer(operation, request, answer)
      if (published) send(JSON.stringify(published))
    })
  },
})
