import { encodedLength } from './punycode.ts'
import { foreignTopLevelDomains, isTopLevelDomain } from './topLevelDomains.ts'
import type { Span } from './types.ts'

/** What may stand in a label of a domain: anything but marks, white space and direction signs. */
const notInLabel = String.raw`!'#%&()*+,\\\-./:;<=>?@[\]^_{|}~$\t-\r \u0085\u00a0\u1680\u180e\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufffe\ufeff\uffff\u202a-\u202e\u061c\u200e\u200f\u2066-\u2069`
const inLabel = new RegExp(`[^${notInLabel}]`)
/** A label, hyphens and underscores wherever they stand; longer ones are no domain under any encoding. */
const label = new RegExp(`(?:[^${notInLabel}]|[-_]){1,256}`, 'y')
/** What may not stand right before a link: it would be part of a word, a handle, a hashtag. */
const binds = /[A-Za-z0-9@＠$#＃\ufffe\ufeff\uffff]/
const letters =
  'a-z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0253\\u0254\\u0256\\u0257\\u0259\\u025b\\u0263'
const accents = '\\u0268\\u026f\\u0272\\u0289\\u028b\\u02bb\\u0300-\\u036f\\u1e00-\\u1eff'
const pathMark = `[${letters}${accents}\\u0400-\\u04ff0-9!*';:=+,.$/%#[\\]\\-\\u2013_~@|&]`
const pathParens = `\\((?:${pathMark}*\\(${pathMark}+\\)${pathMark}*|${pathMark}+)\\)`
const pathEnd = `[${letters}${accents}\\u0400-\\u04ff0-9+\\-=_#/]`
/** Brackets close a path only where it could have ended before them: not after the point of `a/b.(c)`. */
const path = new RegExp(`/(?:(?:${pathMark}|${pathParens})*${pathEnd})?(?:${pathParens})*`, 'iy')
const query = /\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*[a-z0-9\-_&=#/]/iy
const port = /:\d+/y
const protocol = /https?:\/\//iy
const punycode = /xn--[-0-9a-z]+/iy
const asciiName = /[a-z]+(?![a-z0-9@+-])/iy
const plainLabel = new RegExp(`[-0-9${letters}${accents}]`, 'i')
const shortened =
  /^https?:\/\/t\.co\/[a-z0-9]{1,40}(?:\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*[a-z0-9\-_&=#/])?/i
const longestLabel = 63
/** More labels than any real domain has; keeps a row of letters and points from costing its square. */
const mostLabels = 32

/**
 * The links of a composed (NFC) text as X finds them, which makes each 23 long: with or without `https://`, by a
 * known top-level domain. Follows twitter-text 3.1.0.
 */
export function findXLinks(text: string): Span[] {
  const links: Span[] = []
  if (!text.includes('.')) return links
  let from = 0
  for (let turn = 0; turn < text.length; turn++) {
    // X looks for the mark before a link first, so that of the first two places the second has precedence.
    const at = turn < 2 && text.length > 1 && from === 0 ? 1 - turn : turn
    const before = text[at - 1] ?? ''
    if (at > 0 && (at - 1 < from || binds.test(before))) continue
    const scheme = text[at] === 'h' || text[at] === 'H' ? matchAt(protocol, text, at) : 0
    const start = at + scheme
    const domainEnd = endOfDomain(text, start)
    if (domainEnd < 0) continue
    let end = domainEnd + matchAt(port, text, domainEnd)
    const pathLength = matchAt(path, text, end)
    end += pathLength
    end += matchAt(query, text, end)
    from = end
    if (!fits(text.slice(start, domainEnd))) {
      turn = end - 1
      continue
    }
    if (scheme > 0) {
      const short = shortened.exec(text.slice(at, end))
      links.push({ start: at, end: short ? at + short[0].length : end })
    } else if (!/[-_./]/.test(before))
      links.push(...plainDomains(text, at, domainEnd, pathLength > 0 ? end : 0))
    turn = end - 1
  }
  return links
}

/** Whether DNS could hold each label. */
const fits = (domain: string): boolean =>
  domain.split('.').every((part) => encodedLength(part) <= longestLabel)

function matchAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}

/** Where a domain that starts at `at` ends, with the furthest label that is a top-level domain; -1 for none. */
function endOfDomain(text: string, at: number): number {
  let found = -1
  let start = at
  let underscore = false
  for (let labels = 0; labels < mostLabels; labels++) {
    if (labels > 0 && !underscore) found = Math.max(found, topLevelEnd(text, start))
    const end = start + matchAt(label, text, start)
    underscore = text.slice(start, end).includes('_')
    const sound = end > start && inLabel.test(text[start]!) && inLabel.test(text[end - 1]!)
    if (!sound || text[end] !== '.') break
    start = end + 1
  }
  return found
}

function topLevelEnd(text: string, at: number): number {
  const ascii = matchAt(asciiName, text, at)
  if (ascii > 0 && isTopLevelDomain(text.slice(at, at + ascii).toLowerCase())) return at + ascii
  for (const name of foreignTopLevelDomains(text[at] ?? '')) {
    if (text.startsWith(name, at) && !/[0-9a-zA-Z@+-]/.test(text[at + name.length] ?? ''))
      return at + name.length
  }
  const encoded = matchAt(punycode, text, at)
  return encoded > 0 ? at + encoded : -1
}

/** Without a scheme only the part in Latin letters counts; a path belongs to the last. */
function plainDomains(text: string, from: number, to: number, pathEnds: number): Span[] {
  const found: Span[] = []
  for (let at = from; at < to; at++) {
    let start = at
    while (start < to && !plainLabel.test(text[start]!)) start++
    if (start >= to) break
    let end = start
    let best = -1
    for (;;) {
      const label = end
      while (end < to && plainLabel.test(text[end]!)) end++
      if (label > start) best = Math.max(best, topLevelEnd(text, label))
      if (end === label || text[end] !== '.') break
      end++
    }
    if (best > 0 && best <= to) {
      found.push({ start, end: best })
      at = best - 1
    } else at = end
  }
  const last = found.at(-1)
  // X weighs the Latin domain with its path, also where marks stand between the two: `id.id\u0001.id/`.
  if (last && pathEnds > 0) found[found.length - 1] = { start: last.start, end: last.end + (pathEnds - to) }
  return found
}
