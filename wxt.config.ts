import preact from '@preact/preset-vite'
import type { Rolldown } from 'vite'
import { defineConfig } from 'wxt'
import { lazyExpressions } from './scripts/lazy-expressions.ts'
import { lexicon } from './scripts/lexicon-plugin.ts'
import { tellWhatIsShipped } from './scripts/release/shipped.ts'
import { pagePatterns } from './utils/sites.ts'

function plainBrowser(this: Rolldown.PluginContext, source: string, importer: string | undefined) {
  return /^(?:wxt\/browser|@wxt-dev\/webextension-polyfill\/browser)$/u.test(source)
    ? this.resolve('@wxt-dev/browser', importer)
    : null
}

/**
 * WXT gives content scripts a context that tells older copies of themselves to stop, by an event and a message to the
 * page. Nothing here asks for it, the page need not hear of it, and it took half of the time of a page's load.
 */
const plainContext = {
  name: 'plain-context',
  enforce: 'pre' as const,
  resolveId: (source: string) => (source === 'wxt/utils/content-script-context' ? '\0plain-context' : null),
  load: (id: string) => (id === '\0plain-context' ? 'export class ContentScriptContext {}' : null),
}

/** PouchDB's filters of changes make functions of texts. Nothing here asks for filters, so they stay out. */
const noFilters = {
  name: 'no-filters',
  enforce: 'pre' as const,
  resolveId: (source: string) => (source === 'pouchdb-changes-filter' ? '\0no-filters' : null),
  load: (id: string) => (id === '\0no-filters' ? 'export default () => {}' : null),
}

/** The background may reach an institution's own server; pages, which show what others wrote, may reach nothing. */
const closedPages = {
  name: 'closed-pages',
  apply: 'build' as const,
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'self'" },
      injectTo: 'head-prepend' as const,
    },
  ],
}

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact(), lexicon(), lazyExpressions(), noFilters, closedPages],
    // What runs beside a page is built by itself: the word lists belong to it, too.
    worker: { format: 'es', plugins: () => [lexicon(), lazyExpressions()] },
    build: { sourcemap: false },
  }),
  hooks: {
    // What waits on every page only sends a message, which every browser can do by itself: no polyfill there.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ type }) => type !== 'content-script')) return
      config.plugins = [
        { name: 'plain-browser', enforce: 'pre', resolveId: plainBrowser },
        plainContext,
        ...(config.plugins ?? []),
      ]
    },
    'build:done': tellWhatIsShipped,
  },
  manifest: ({ browser, command }) => ({
    name: '__MSG_name__',
    short_name: 'Saring',
    description: '__MSG_description__',
    default_locale: 'id',
    minimum_chrome_version: '120',
    // Firefox reads the policy without a schema.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed_schema.json' } }),
    // The background may reach a server over TLS, or on this computer; pages are closed further (`closedPages`).
    // Development needs its server.
    ...(command === 'build' && {
      content_security_policy: {
        extension_pages:
          "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self' https: http://localhost:* http://127.0.0.1:*; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      },
    }),
    permissions: ['storage', 'scripting', 'unlimitedStorage', 'contextMenus', 'alarms'],
    commands: {
      aspiration: {
        suggested_key: { default: 'Alt+Shift+A' },
        description: '__MSG_aspiration__',
      },
    },
    host_permissions: [...pagePatterns],
    // Asked for one server at a time, when the user connects it.
    optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    browser_specific_settings: {
      gecko: {
        id: 'saring@saring.example',
        // The oldest that marks words without touching the page, and the oldest long-term release.
        strict_min_version: '140.0',
        data_collection_permissions: {
          required: ['none'],
          // Asked for with the server's address.
          optional: ['websiteContent', 'personallyIdentifyingInfo', 'authenticationInfo'],
        },
      },
    },
  }),
})
