/** What was put before a root: one prefix, or one and another inside it (`memper-`, `diber-`). */
export interface Analysis {
  readonly root: string
  /** `me`, `pe` and `ber`, `ter`, `per` stand for all their shapes; the others for themselves; empty for none. */
  readonly prefix: string
  readonly inner: string
  /** `kan`, `an`, `i`, or empty. */
  readonly suffix: string
  /** `nya`, `ku`, `mu` and the particles `lah`, `kah`, `tah`, `pun` behind them. */
  readonly enclitic: string
}

interface Cut {
  readonly literal: string
  readonly prefix: string
  readonly inner: string
  /** The sound that melted into the prefix, or none. */
  readonly melted: string
}

const cuts = new Map<string, Cut[]>()
const addCut = (literal: string, prefix: string, inner = '', melted = '') => {
  const key = literal[0]!
  cuts.set(key, [...(cuts.get(key) ?? []), { literal, prefix, inner, melted }])
}
for (const [me, kind] of [
  ['me', 'me'],
  ['pe', 'pe'],
] as const) {
  addCut(me, kind)
  for (const nasal of ['m', 'n', 'ng', 'nge']) addCut(me + nasal, kind)
  addCut(`${me}m`, kind, '', 'p')
  addCut(`${me}n`, kind, '', 't')
  addCut(`${me}ng`, kind, '', 'k')
  addCut(`${me}ny`, kind, '', 's')
}
for (const prefix of ['di', 'ke', 'se', 'ku', 'kau']) addCut(prefix, prefix)
for (const prefix of ['ber', 'ter', 'per']) addCut(prefix, prefix)
for (const prefix of ['be', 'te']) addCut(prefix, `${prefix}r`)
for (const inner of ['per', 'ber']) {
  addCut(`mem${inner}`, 'me', inner)
  addCut(`di${inner}`, 'di', inner)
}
addCut('pember', 'pe', 'ber')
addCut('keber', 'ke', 'ber')
addCut('keter', 'ke', 'ter')
addCut('seper', 'se', 'per')

type Tail = Pick<Analysis, 'suffix' | 'enclitic'>
/** Every ending as it is written. */
const tails = new Map<string, Tail>()
for (const suffix of ['', 'kan', 'an', 'i']) {
  for (const owner of ['', 'nya', 'ku', 'mu']) {
    for (const particle of ['', 'lah', 'kah', 'tah', 'pun']) {
      const written = suffix + owner + particle
      if (!tails.has(written)) tails.set(written, { suffix, enclitic: owner + particle })
    }
  }
}

const particles = ['nyalah', 'nyapun', 'nya', 'lah', 'kah', 'pun', 'ku', 'mu'] as const

/** The bare ends of words that no root needs to know: `kantornya` → `kantor` + `nya`. */
export function splitEnclitic(word: string): [stem: string, enclitic: string] {
  const last = word[word.length - 1]
  if (last !== 'a' && last !== 'h' && last !== 'n' && last !== 'u') return [word, '']
  for (const particle of particles) {
    if (word.endsWith(particle) && word.length > particle.length + 2)
      return [word.slice(0, -particle.length), particle]
  }
  return [word, '']
}

/**
 * Makes a search for known roots (of four letters at least) in affixed words; `mayBeRoots` gives words that begin with
 * four letters, `isRoot` says of one that fits whether it is. It tries every prefix and suffix that Indonesian has, also
 * with the wrong change of sound (`mengkoordinir`), and prefers the longest root.
 */
export function createAnalyser(
  mayBeRoots: (head: string) => readonly string[],
  isRoot: (word: string) => boolean,
): (word: string) => Analysis | undefined {
  const find = (form: string, cut: Cut | undefined): Analysis | undefined => {
    if (form.length < 4) return undefined
    let root = ''
    let tail: Tail | undefined
    for (const known of mayBeRoots(form.slice(0, 4))) {
      if (known.length <= root.length || !form.startsWith(known)) continue
      const ends = tails.get(form.slice(known.length))
      if (ends && isRoot(known)) {
        root = known
        tail = ends
      }
    }
    return tail && { root, prefix: cut?.prefix ?? '', inner: cut?.inner ?? '', ...tail }
  }
  return (word) => {
    const whole = find(word, undefined)
    if (whole) return whole
    for (const cut of cuts.get(word[0] ?? '') ?? []) {
      if (word.length < cut.literal.length + 3 || !word.startsWith(cut.literal)) continue
      // The vowel rule: a sound melts only before a vowel.
      if (cut.melted !== '' && !'aiueo'.includes(word[cut.literal.length]!)) continue
      const found = find(cut.melted + word.slice(cut.literal.length), cut)
      if (found) return found
    }
    return undefined
  }
}

/** Puts meN- or peN- before a base, with its change of sound: tulis → menulis, cek → mengecek, proses → memproses. */
export function nasalise(prefix: 'me' | 'pe', base: string): string {
  const first = base[0] ?? ''
  if (/^(?:[lmnrwy]|ny)/u.test(base)) return prefix + base
  if ((base.match(/[aiueo]+/gu)?.length ?? 0) === 1) return `${prefix}nge${base}`
  if (/^(?:[bfv]|p[^aiueo])/u.test(base)) return `${prefix}m${base}`
  if (/^(?:[dcjz]|sy|[ts][^aiueo])/u.test(base)) return `${prefix}n${base}`
  const melted = { p: 'm', t: 'n', k: 'ng', s: 'ny' }[first]
  if (melted !== undefined && /^.[aiueo]/u.test(base)) return prefix + melted + base.slice(1)
  return `${prefix}ng${base}`
}

/** Builds a word of another root in the place of the one that was found. */
export function rebuild({ prefix, inner, suffix, enclitic }: Analysis, root: string): string {
  const base = inner === '' ? root : withR(inner, root)
  const tail = suffix + enclitic
  if (prefix === 'me' || prefix === 'pe')
    return (inner === '' ? nasalise(prefix, base) : `${prefix}m${base}`) + tail
  return withR(prefix, base) + tail
}

/** `ber` and its like lose their r before another: berisiko, teraih. */
function withR(prefix: string, base: string): string {
  const two = prefix.endsWith('r') && (base.startsWith('r') || base.startsWith('kerja'))
  return (two ? prefix.slice(0, -1) : prefix) + base
}

const vowel = '[aiueo]'
const clusters = [
  // k, t, s, p before a vowel melt.
  { wrong: new RegExp(`^(me|pe)ngk(?=${vowel})`, 'u'), right: '$1ng' },
  { wrong: new RegExp(`^(me|pe)ns(?=${vowel})`, 'u'), right: '$1ny' },
  { wrong: new RegExp(`^(me|pe)nt(?=${vowel})`, 'u'), right: '$1n' },
  { wrong: new RegExp(`^(me|pe)mp(?!er|el${vowel}jar)(?=${vowel})`, 'u'), right: '$1m' },
  // Before a consonant they stay.
  // (pemrosesan and pemrograman are right: under pe- the p goes.)
  { wrong: /^(me)mr(?=[aiueo])/u, right: '$1mpr' },
  { wrong: /^(me|pe)ngr(?=[aiueo])/u, right: '$1ngkr' },
  { wrong: /^(me|pe)ngl(?=[aiueo])/u, right: '$1ngkl' },
  { wrong: /^(me|pe)nr(?=[aiueo])/u, right: '$1ntr' },
] as const

/** A meN- before a sound that it does not go with: menfasilitasi, mengbangun, memdukung, menkonsumsi. */
const misheard =
  /^(?:men(?=[bfpvlmw]|k[aiueo])|meng(?=[bcdfjmpvwyz]|[ts][aiueoy])|mem(?=[cdgjkz]|[st][aiueo]))([a-z]{4,})$/u

/**
 * The right form of a word whose prefix did not take on its root as it should: mengkonsumsi → mengonsumsi,
 * memroses → memproses. `isRight` names the heads of words that only look so (mengkaji, mental).
 */
export function assimilate(word: string, isRight: (word: string) => boolean): string | undefined {
  if (!/^[mp]e[mn]/u.test(word) || word.length < 7) return undefined
  const base = misheard.exec(word)?.[1]
  if (base !== undefined) return isRight(word) ? undefined : nasalise('me', base)
  for (const { wrong, right } of clusters) {
    if (!wrong.test(word)) continue
    const noun = word.startsWith('pe') && !/an(?:nya)?$/u.test(word)
    return noun || isRight(word) ? undefined : word.replace(wrong, right)
  }
  return undefined
}
