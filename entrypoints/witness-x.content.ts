import { defineContentScript } from 'wxt/utils/define-content-script'
import { testify } from '../utils/platforms/witness.ts'
import { xReader } from '../utils/platforms/x-answers.ts'

export default defineContentScript({
  matches: ['https://x.com/*'],
  world: 'MAIN',
  runAt: 'document_start',
  main: () => testify(globalThis, xReader),
})
