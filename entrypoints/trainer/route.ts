import { signal } from '@preact/signals'

const read = (): readonly string[] => location.hash.replace(/^#\/?/u, '').split('/').filter(Boolean)

/** The address behind `#`: `/soal/sendiri-3f2a`, `/paket`, `/kelas`, `/cetak`, `/layar`. */
export const place = signal(read())
addEventListener('hashchange', () => {
  place.value = read()
})

export function goTo(...parts: readonly string[]): void {
  location.hash = `#/${parts.join('/')}`
}
