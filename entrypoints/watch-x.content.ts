import { defineContentScript } from 'wxt/utils/define-content-script'
import { selectors } from '../utils/platforms/tables/x.ts'
import { findX } from '../utils/platforms/x.ts'
import { watch } from '../utils/watch.ts'

export default defineContentScript({
  matches: ['https://x.com/*'],
  runAt: 'document_start',
  main: () => watch(document, findX, selectors.tweet.is),
})
