import { defineContentScript } from 'wxt/utils/define-content-script'
import { instagramReader } from '../utils/platforms/instagram-answers.ts'
import { testify } from '../utils/platforms/witness.ts'

export default defineContentScript({
  matches: ['https://www.instagram.com/*'],
  world: 'MAIN',
  runAt: 'document_start',
  main: () => testify(globalThis, instagramReader),
})
