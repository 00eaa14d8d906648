import { defineContentScript } from 'wxt/utils/define-content-script'
import { findFacebook, listingOnFacebook } from '../utils/platforms/facebook.ts'
import { selectors } from '../utils/platforms/tables/facebook.ts'
import { watch } from '../utils/watch.ts'

export default defineContentScript({
  matches: ['https://www.facebook.com/*', 'https://business.facebook.com/*'],
  runAt: 'document_start',
  main: () => watch(document, findFacebook, selectors.article.is, listingOnFacebook(document)),
})
