/** A link taken apart; everything as written. */
export interface Address {
  readonly scheme?: string
  /** What stands before `@` in the authority: a user, mostly with a password. */
  readonly login?: string
  /** In lower case, without port. */
  readonly host: string
  /** From the first slash, with query and fragment. */
  readonly rest: string
}

/** Takes a link apart; the scheme may be missing. Never throws. */
export function readAddress(link: string): Address {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//iu.exec(link)
  const body = scheme ? link.slice(scheme[0].length) : link
  const stop = body.search(/[/?#]/u)
  const authority = stop < 0 ? body : body.slice(0, stop)
  const at = authority.lastIndexOf('@')
  return {
    host: authority
      .slice(at + 1)
      .replace(/:\d*$/u, '')
      .toLowerCase(),
    rest: stop < 0 ? '' : body.slice(stop),
    ...(scheme && { scheme: scheme[1]!.toLowerCase() }),
    ...(at >= 0 && { login: authority.slice(0, at) }),
  }
}

/** Whether a host is a domain or one of its subdomains. */
export const isWithin = (host: string, domain: string): boolean => {
  const own = domain.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?/u, '')
  return host === own || host.endsWith(`.${own}`)
}

/** Whether a host is an address in numbers: `103.28.1.7`, `[::1]`, `1730812313`, `0x67.28.1.7`. */
export const isNumeric = (host: string): boolean =>
  /^(?:(?:0x[\da-f]+|\d+)(?:\.(?:0x[\da-f]+|\d+)){3}|\d{7,10}|0x[\da-f]{6,8}|\[[\da-f:.]+\])$/u.test(host)
