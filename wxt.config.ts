import preact from '@preact/preset-vite'
import { defineConfig } from 'wxt'
import { lexicon } from './scripts/lexicon-plugin.ts'

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/webextension-polyfill'],
  manifestVersion: 3,
  vite: () => ({ plugins: [preact(), lexicon()], build: { sourcemap: false } }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    short_name: 'Saring',
    description: '__MSG_description__',
    default_locale: 'id',
    minimum_chrome_version: '120',
    // Firefox reads the policy without a schema.
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed_schema.json' } }),
    permissions: ['storage', 'scripting', 'unlimitedStorage'],
    host_permissions: ['https://x.com/*'],
    browser_specific_settings: {
      gecko: {
        id: 'saring@saring.example',
        strict_min_version: '128.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  }),
})
