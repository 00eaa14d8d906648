import { defineContentScript } from 'wxt/utils/define-content-script'
import { facebookReader } from '../utils/platforms/facebook-answers.ts'
import { testify } from '../utils/platforms/witness.ts'

export default defineContentScript({
  matches: ['https://www.facebook.com/*', 'https://business.facebook.com/*'],
  world: 'MAIN',
  runAt: 'document_start',
  main: () => testify(globalThis, facebookReader),
})
