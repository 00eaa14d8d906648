import { isOn, oneOf, setting } from '../../../parts/settings.ts'

export const config = {
  lang: oneOf('lang', 'en', 'id'),
  theme: oneOf('theme', 'light', 'dim', 'dark'),
  handle: setting('handle'),
  displayName: setting('name') || 'Kominfo Nusaraya',
  /** `request` is fetch with a Request object. */
  transport: oneOf('transport', 'xhr', 'fetch', 'request'),
  /** The XMLHttpRequest's responseType is `json` instead of the empty one. */
  json: isOn('json'),
  premium: isOn('premium'),
  altReminder: isOn('altReminder'),
  beforeUnload: isOn('beforeunload'),
}

/** Weighted characters that fit into one post. */
export const limit = config.premium ? 25_000 : 280

const backgrounds = { light: 'rgb(255, 255, 255)', dim: 'rgb(21, 32, 43)', dark: 'rgb(0, 0, 0)' }

/** X sets its theme on the elements themselves, which is where extensions read it. */
export function applyTheme() {
  const scheme = config.theme === 'light' ? 'light' : 'dark'
  document.documentElement.lang = config.lang
  document.documentElement.dataset.theme = config.theme
  document.documentElement.style.colorScheme = scheme
  document.body.style.backgroundColor = backgrounds[config.theme]
}
