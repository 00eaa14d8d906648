import { signal } from '@preact/signals'
import { type SectionName, sectionOf, sections } from './sections.ts'

/** Where the page stands, as its address says: `#tagar/hashtags.3.tag`. */
export interface Place {
  readonly section: SectionName
  /** A place of the pack that is to be open and, when it is a field, to have the focus. */
  readonly path: string
}

export const place = signal<Place>(read())

function read(): Place {
  const [name, ...rest] = location.hash.slice(1).split('/')
  const section = sections.find((known) => known === name) ?? 'paket'
  return { section, path: decode(rest.join('/')) }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

export const addressOf = (section: SectionName, path = ''): string =>
  path === '' ? `#${section}` : `#${section}/${encodeURIComponent(path)}`

export const addressOfPath = (path: string): string => addressOf(sectionOf(path), path)

/** Opens a place without a step in the browser's history: for what opens and shuts within a section. */
export function settle(path: string): void {
  const { section } = place.value
  history.replaceState(null, '', addressOf(section, path))
  place.value = { section, path }
}

addEventListener('hashchange', () => {
  place.value = read()
})
