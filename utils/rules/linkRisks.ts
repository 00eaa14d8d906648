import { type Address, isWithin } from '../draft/hosts.ts'
import { editDistance } from '../draft/similarity.ts'
import { foldLookalikes } from '../lexicon/fold.ts'
import { memoise } from '../lexicon/memoise.ts'
import entries from '../lexicon/tautan.txt'

const shorteners = entries.section('pemendek')
const tracking = entries.section('pelacak')
const secrets = entries.section('rahasia')
/** Platforms that carry a share marker by the name of `si`, `t` or `s`. */
const shareMarkers = /^(?:youtu\.be|(?:www\.|m\.)?youtube\.com|open\.spotify\.com)$/u

export const isShortener = (host: string): boolean => shorteners.has(host.replace(/^www\./u, ''))

/** The names of the query's parameters. */
function* parameters(rest: string): Iterable<{ readonly name: string; readonly value: string }> {
  const mark = rest.indexOf('?')
  if (mark < 0) return
  for (const pair of rest
    .slice(mark + 1)
    .split('#', 1)[0]!
    .split(/[&;]/u)) {
    const [name = '', value = ''] = pair.split('=', 2)
    yield { name: name.toLowerCase(), value }
  }
}

const tracks = (name: string, host: string): boolean =>
  name.startsWith('utm_') || tracking.has(name) || (name === 'si' && shareMarkers.test(host))

/** The link's rest without its tracking parameters; none when it has no such. */
export function withoutTracking({ host, rest }: Address): string | undefined {
  if (![...parameters(rest)].some(({ name }) => tracks(name, host))) return undefined
  const mark = rest.indexOf('?')
  const [query = '', ...fragment] = rest.slice(mark + 1).split('#')
  const kept = query.split('&').filter((pair) => !tracks(pair.split('=', 1)[0]!.toLowerCase(), host))
  const tail = fragment.length > 0 ? `#${fragment.join('#')}` : ''
  return rest.slice(0, mark) + (kept.length > 0 ? `?${kept.join('&')}` : '') + tail
}

/** Whether a link gives away a password or a session: in front of its host or among its parameters. */
export const carriesSecret = ({ login, rest }: Address): boolean =>
  login !== undefined ||
  [...parameters(rest)].some(({ name, value }) => secrets.has(name) && value.length > 2)

const digits: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
}
/** As the eye reads it at a glance: lookalike letters, digits for letters, `rn` for m, no hyphens. */
const glance = (name: string): string =>
  foldLookalikes(name)
    .replace(/[0134578]/gu, (digit) => digits[digit]!)
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replace(/[il|]/gu, 'l')
    .replaceAll('-', '')
const flat = (name: string): string => glance(name).replaceAll('.', '')
/** Marks of the government's own endings in a place where they are none. */
const fakeEnding =
  /(?:^|[.-])(?:go|gov|g0|desa|mil|polri|sch|ac)[.-]?[il1]d(?=[.-])(?!\.?$)|-(?:go|gov|desa)\.[il1]d$|(?:kab|kota|prov)(?:go|gov)(?:id)?\.|g0\.[il1]d$|\.go\.(?:ld|1d|lD|com|co|net|org|info)$|\.gov\.id$|^(?:go|gov)-?id\./u
/** Platforms and services known to everybody: no domain of theirs poses as an office's. */
const known =
  /(?:^|\.)(?:youtube\.com|youtu\.be|instagram\.com|facebook\.com|fb\.watch|x\.com|twitter\.com|tiktok\.com|whatsapp\.com|wa\.me|t\.me|google\.com|gle|goo\.gl|zoom\.us|linktr\.ee|canva\.com|spotify\.com|play\.google\.com|linkedin\.com|threads\.net|microsoft\.com|github\.com|blogspot\.com|wordpress\.com)$/u

interface Official {
  readonly domain: string
  readonly looks: string
  /** The label that names the office: `nusarayakab`. */
  readonly core: string | undefined
}

/** What hosts pass for, by a pack's domains: both are the same again and again. */
const read = new WeakMap<readonly string[], (host: string) => string | undefined>()

/** The official domain that a host passes for, or the sort of ending it fakes; none for an honest one. */
export function posesAs(host: string, domains: readonly string[]): string | undefined {
  let known = read.get(domains)
  if (!known) {
    const all = officials(domains)
    known = memoise((one: string) => posesAsOneOf(one, all))
    read.set(domains, known)
  }
  return known(host)
}

const officials = (domains: readonly string[]): readonly Official[] =>
  domains.map((written) => {
    const domain = written.toLowerCase().replace(/^(?:https?:\/\/)?(?:www\.)?/u, '')
    return { domain, looks: flat(domain), core: domain.split('.').find((label) => label.length > 7) }
  })

function posesAsOneOf(host: string, all: readonly Official[]): string | undefined {
  if (all.some(({ domain }) => isWithin(host, domain)) || known.test(host)) return undefined
  const seen = flat(host)
  const posed = all.find(({ looks, core }) => seen.includes(looks) || (core && pretends(host, core)))
  if (posed) return posed.domain
  return hasForeignLetter(host) || fakeEnding.test(host) ? 'alamat resmi pemerintah' : undefined
}

const hasForeignLetter = (host: string): boolean => [...host].some((letter) => letter.charCodeAt(0) > 127)

/** Whether one of a host's labels is an official name with a letter changed or words hung on. */
function pretends(host: string, core: string): boolean {
  const official = /\.(?:go|desa)\.id$/u.test(host)
  const labels = host.split('.').slice(0, -1)
  const wanted = glance(core)
  return labels.some((label) => {
    const seen = glance(label)
    // Below go.id and desa.id names are given out with care: only a slip of the pen looks like that.
    if (official) return seen !== wanted ? editDistance(seen, wanted, 1) <= 1 : label !== core
    return (
      seen.includes(wanted) ||
      editDistance(seen, wanted, core.length > 9 ? 2 : 1) <= (core.length > 9 ? 2 : 1)
    )
  })
}
