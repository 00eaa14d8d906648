import { defineContentScript } from 'wxt/utils/define-content-script'
import { findInstagram } from '../utils/platforms/instagram.ts'
import { selectors } from '../utils/platforms/tables/instagram.ts'
import { watch } from '../utils/watch.ts'

export default defineContentScript({
  matches: ['https://www.instagram.com/*'],
  runAt: 'document_start',
  main: () => watch(document, findInstagram, selectors.comments.is),
})
