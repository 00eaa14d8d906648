/** Hosts that are this computer itself, where nothing travels that could be read on the way. */
const loopback = /^(?:localhost|127(?:\.\d{1,3}){3})$/u

export type AddressProblem = 'address' | 'tls' | 'credentials' | 'database'

/** An address of a database that may be used, without a slash at its end; or what is wrong with it. */
export function readAddress(
  written: string,
): { readonly url: string; readonly problem?: undefined } | { readonly problem: AddressProblem } {
  const url = URL.parse(written.trim())
  if (!url || !/^https?:$/u.test(url.protocol)) return { problem: 'address' }
  if (url.username || url.password) return { problem: 'credentials' }
  if (url.protocol === 'http:' && !loopback.test(url.hostname)) return { problem: 'tls' }
  const path = url.pathname.replace(/\/$/u, '')
  // As CouchDB names databases; a path before it is a proxy's.
  if (!/\/[a-z][a-z0-9_$()+-]*$/u.test(path) || url.search || url.hash) return { problem: 'database' }
  return { url: url.origin + path }
}

/** The browser's pattern of a permission for an address. It knows no ports. */
export const permissionFor = (address: string): string => {
  const { protocol, hostname } = new URL(address)
  return `${protocol}//${hostname}/*`
}
