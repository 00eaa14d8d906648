/** Settings of the page: from its query, else from the server's defaults. They hold until the page is loaded anew. */
const defaults = readDefaults()
const query = new URLSearchParams(location.search)
const setting = (name: string) => query.get(name) ?? defaults[name] ?? ''
const oneOf = <T extends string>(name: string, first: T, ...others: T[]): T =>
  [first, ...others].find((value) => value === setting(name)) ?? first

export const config = {
  lang: oneOf('lang', 'en', 'id'),
  theme: oneOf('theme', 'light', 'dim', 'dark'),
  handle: setting('handle'),
  displayName: setting('name') || 'Kominfo Nusaraya',
  /** `request` is fetch with a Request object. */
  transport: oneOf('transport', 'xhr', 'fetch', 'request'),
  /** The XMLHttpRequest's responseType is `json` instead of the empty one. */
  json: setting('json') === '1',
  premium: setting('premium') === '1',
  altReminder: setting('altReminder') === '1',
  beforeUnload: setting('beforeunload') === '1',
}

/** Weighted characters that fit into one post. */
export const limit = config.premium ? 25_000 : 280

function readDefaults(): Partial<Record<string, string>> {
  try {
    return JSON.parse(
      document.querySelector<HTMLMetaElement>('meta[name=practice-defaults]')?.content ?? '{}',
    )
  } catch {
    return {}
  }
}

const backgrounds = { light: 'rgb(255, 255, 255)', dim: 'rgb(21, 32, 43)', dark: 'rgb(0, 0, 0)' }

/** X sets its theme on the elements themselves, which is where extensions read it. */
export function applyTheme() {
  const scheme = config.theme === 'light' ? 'light' : 'dark'
  document.documentElement.lang = config.lang
  document.documentElement.dataset.theme = config.theme
  document.documentElement.style.colorScheme = scheme
  document.body.style.backgroundColor = backgrounds[config.theme]
}
