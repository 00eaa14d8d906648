import type { Word } from '../draft/types.ts'
import { beginsHigh } from './characters.ts'
import { memoise } from './memoise.ts'
import {
  afterAntar,
  beforePun,
  beginsPhrase,
  bound,
  compounds,
  isRoot,
  isStandard,
  isWholeNasal,
  mayBeRoots,
  measures,
  neverBound,
  ofForm,
  ofRoot,
  phrased,
  phrasesFrom,
  type Right,
  right,
  rootsInK,
  rootsInVowel,
  verbalAntar,
  withPlainMark,
} from './misspellings.ts'
import { type Analysis, assimilate, createAnalyser, nasalise, rebuild, splitEnclitic } from './morphology.ts'
import { allOf, anyForm, anyOf, anyPair, type Condition, formGives, gives, trait } from './signals.ts'

/** A non-standard spelling and what stands for it. */
export interface Misspelling extends Right {
  /** Index of the first word, and of the one after the last, in the words given. */
  readonly first: number
  readonly last: number
}

const fixedPun =
  /^(?:ada|andai|atau|bagaimana|biar|jika|kalau|kendati|mau|meski|sekali|sementang|sungguh|walau)pun$/u

const analyse = createAnalyser(mayBeRoots, isRoot)

/** Words that are wrong by themselves. */
const misspelt = anyForm((lower) => lower.length > 3 && correct(withPlainMark(lower)) !== undefined)
/** Words that may not stand apart from the next one, or from the one before. */
const parted = anyForm((lower) => /^(?:se|ber|ter|ketidak)$/u.test(lower) || bound.has(lower))
const looseEnding = anyForm((lower) => lower === 'nya' || lower === 'kan' || lower === 'an')
/** The second part of a compound, with a suffix; and such a one behind the first part with a prefix. */
const second = anyForm((lower) => secondOf(lower).length > 0)
const compounded = anyPair(
  ({ lower }) => lower.length > 4 && /[mp]e|^(?:di|ke|se)/u.test(lower),
  (first, next) => formGives(next, second) && confix(first.lower, next.lower) !== undefined,
)
const doubled = anyPair(
  ({ lower }) => /^(?:ber|ter|se|ke)/u.test(lower),
  (first, next) => repeats(first.lower, next.lower) !== undefined,
)
const wantsHyphen = /(?:nya|an|ku|mu)$|^(?:se|non|pasca|pra|antar|anti)/u
/** Words that want a hyphen where a capital or a figure stands in them. */
const mayWantHyphen = anyForm((lower) => wantsHyphen.test(lower))
const surelyStyled = anyForm((lower) => wantsHyphen.test(lower) && /^\d|[^\0-\x7f]/u.test(lower))
/** What a sentence with a misspelling does not do without. */
export const mayBeMisspelt: Condition = anyOf(
  misspelt,
  phrased,
  parted,
  looseEnding,
  compounded,
  doubled,
  allOf(mayWantHyphen, anyOf(trait('tail'), trait('camel'))),
  surelyStyled,
)

/** Every misspelling in running words; words are looked up in lower case, and none is told twice. */
export function findMisspellings(words: readonly Word[]): Misspelling[] {
  const found: Misspelling[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    const here =
      (gives(word, beginsPhrase) ? inPhrase(words, at) : undefined) ?? inPair(words, at) ?? inWord(word, at)
    if (!here) continue
    found.push(here)
    at = here.last - 1
  }
  return found
}

const plain = ({ lower }: Word) => withPlainMark(lower)

function inPhrase(words: readonly Word[], at: number): Misspelling | undefined {
  for (const { rest, found, opens } of phrasesFrom(plain(words[at]!))) {
    if (opens && at > 0 && words[at]!.joined) continue
    const last = at + rest.length
    let enclitic = ''
    const fits = rest.every((part, index) => {
      const word = words[at + index + 1]
      if (!word?.joined) return false
      const lower = plain(word)
      if (lower === part) return true
      if (index < rest.length - 1 || !lower.startsWith(part)) return false
      const [stem, tail] = splitEnclitic(lower)
      enclitic = tail
      return stem === part
    })
    if (fits)
      return { ...found, first: at, last: last + 1, right: found.right.map((form) => form + enclitic) }
  }
  return undefined
}

function inPair(words: readonly Word[], at: number): Misspelling | undefined {
  const word = words[at]!
  const next = words[at + 1]
  if (!next?.joined) return undefined
  const repeated = repeats(word.lower, next.lower)
  const apart = gives(word, parted) || gives(next, looseEnding)
  const joined =
    repeated === undefined && word.lower.length > 4 && next.lower.length > 3 && gives(next, second)
      ? confix(word.lower, next.lower)
      : undefined
  if (!repeated && !apart && !joined) return undefined
  const span = { first: at, last: at + 2 }
  const made = (kind: Right['kind'], form: string) => ({ ...span, ...right(kind, [form]) })
  const a = word.lower
  const b = next.lower
  if (b === 'nya' && a.length > 3) return made('gabung', `${a}nya`)
  if (b === 'kan' && /^(?:me|di)[a-z]{4,}$/u.test(a)) return made('gabung', `${a}kan`)
  if (b === 'an' && /^\d+$/u.test(a)) return made('gabung', `${a}-an`)
  if (a === 'se' && /^\p{Lu}\p{L}{2}/u.test(next.text)) return made('gabung', `${word.text}-${next.text}`)
  if (bound.has(a) && word.text === a && !standsAlone(a, words[at - 1]?.lower))
    return joinBound(words, at, span)
  if ((a === 'ber' || a === 'ter' || a === 'ketidak') && /^[a-z]{4}/u.test(b)) return made('gabung', a + b)
  if (repeated) return made('ulang', repeated)
  return joined ? made('gabung', joined) : undefined
}

/** `musim semi`, `pemain pro`: a noun or adjective of its own. */
const standsAlone = (bound: string, before = ''): boolean =>
  (bound === 'semi' && before === 'musim') || (bound === 'pro' && players.test(before))
const players =
  /^(?:pemain|atlet|petinju|pembalap|petarung|pegolf|petenis|pebulu|gamer|peselancar|fotografer|klub|tim|liga|laga|level|kelas|versi|akun|seri|edisi)$/u

/** `berturut turut`, `sebaik baiknya`, `kebarat baratan`: a root that stands again behind its prefix. */
function repeats(a: string, b: string): string | undefined {
  if (a.length < 5 || b.length < 4) return undefined
  const same =
    (a.length === b.length + 3 && a.endsWith(b) && (a.startsWith('ber') || a.startsWith('ter'))) ||
    (b.length === a.length + 1 && a.startsWith('se') && b === `${a.slice(2)}nya`) ||
    (b.length === a.length && a.startsWith('ke') && b === `${a.slice(2)}an`)
  return same ? `${a}-${b}` : undefined
}

/** `penyebar luasan` → `penyebarluasan`: a compound with a prefix and a suffix is one word. */
function confix(a: string, b: string): string | undefined {
  const fits = secondOf(b).some((part) => a.length > part.length && endsInRoot(a, part))
  return fits ? a + b : undefined
}

/** The first parts of the compounds whose second part a word is, with a suffix. */
const secondOf = memoise((word: string): readonly string[] => {
  const bare = word.endsWith('nya') ? word.slice(0, -3) : word
  return ['kan', 'an', 'i'].flatMap((suffix) =>
    bare.endsWith(suffix) ? (compounds().firsts.get(bare.slice(0, -suffix.length)) ?? []) : [],
  )
})

/** `penanda` ends in `tanda`, its first sound melted; `mengalih` in `alih`. */
function endsInRoot(word: string, root: string): boolean {
  for (const prefix of ['me', 'pe'] as const) {
    if (word.endsWith(nasalise(prefix, root))) return true
  }
  return (
    word === `di${root}` ||
    word === `ke${root}` ||
    word === `per${root}` ||
    word === `pertang${root.slice(4)}` ||
    (/^(?:memper|diper|per|keber|keter|ke|se)/u.test(word) && word.endsWith(root))
  )
}

function joinBound(words: readonly Word[], at: number, span: { first: number; last: number }) {
  const { lower: a } = words[at]!
  const next = words[at + 1]!
  const made = (form: string) => ({ ...span, ...right('gabung', [form]) })
  if (beginsHigh(next.text)) {
    const certain =
      ['antar', 'pasca', 'pra', 'non', 'anti'].includes(a) && !verbalAntar.has(words[at - 1]?.lower ?? '')
    return certain && (a !== 'antar' || /^\p{Lu}{2}/u.test(next.text)) ? made(`${a}-${next.text}`) : undefined
  }
  const [stem] = splitEnclitic(next.lower)
  if (!/^[a-z]{3,}$/u.test(next.lower) || neverBound.has(next.lower)) return undefined
  if (a === 'antar' && (!afterAntar.has(stem) || verbalAntar.has(words[at - 1]?.lower ?? '')))
    return undefined
  return made(a + next.lower)
}

/** A capital or a figure inside a word wants a hyphen: KTPnya, seIndonesia, 1990an. */
const unhyphened = /^(?:(\p{Lu}{2,}|\d+)(nya|an|ku|mu)|(se|non|pasca|pra|antar|anti)(\p{Lu}\p{L}+))$/u

function inWord(word: Word, at: number): Misspelling | undefined {
  const { lower, text } = word
  if (lower.length < 4) return undefined
  const styled = text !== lower || text.charCodeAt(0) < 58
  const whole = styled && gives(word, mayWantHyphen) ? unhyphened.exec(text) : undefined
  if (whole)
    return {
      ...right('gabung', [`${whole[1] ?? whole[3]}-${whole[2] ?? whole[4]}`]),
      first: at,
      last: at + 1,
    }
  if (!gives(word, misspelt)) return undefined
  // A hyphen before a capital is as it should be: non-ASN, se-Kabupaten.
  if (styled && /^\p{L}\p{Ll}+-\p{Lu}{2}|^\p{Ll}+-\p{Lu}/u.test(text)) return undefined
  const found = correct(plain(word))
  return found && { ...found, first: at, last: at + 1 }
}

/** What stands for a single word in lower case, if it is misspelt. */
function correct(word: string): Right | undefined {
  const whole = ofForm(word)
  if (whole) return whole
  const [stem, enclitic] = splitEnclitic(word)
  const found = correctStem(word, stem, enclitic)
  return found && !isStandard(word) && !isStandard(stem) ? found : undefined
}

function correctStem(word: string, stem: string, enclitic: string): Right | undefined {
  const stemmed = enclitic === '' ? undefined : ofForm(stem)
  if (stemmed) return { ...stemmed, right: stemmed.right.map((form) => form + enclitic) }
  if (word.includes('-')) return hyphened(word)
  const analysis = analyse(word)
  const made = analysis && fromRoot(analysis)
  if (made && made.right[0] !== word) return made
  return particle(word) ?? nasal(word, stem) ?? doubleK(word) ?? ending(word)
}

function fromRoot(analysis: Analysis): Right | undefined {
  const found = ofRoot(analysis.root)!
  if (found.kind === 'pisah') return compound(analysis, found)
  if (found.kind === 'asing') return foreign(analysis, found)
  const { prefix, suffix, root } = analysis
  // `berpatroli`: the ending belongs to the right root.
  if (suffix !== '' && found.right.includes(root + suffix)) return undefined
  // `mempraktekan`: a passive or active verb in -an lacks the k of -kan.
  const lacksK = suffix === 'an' && root.endsWith('k') && (prefix === 'me' || prefix === 'di')
  const whole = lacksK ? { ...analysis, suffix: 'kan' } : analysis
  return { ...found, right: found.right.map((form) => (form.includes(' ') ? form : rebuild(whole, form))) }
}

/** `bekerjasama` → `bekerja sama`; `menandatangani` with both affixes is right. */
function compound(analysis: Analysis, found: Right): Right | undefined {
  const { prefix, suffix, enclitic } = analysis
  if (prefix !== '' && suffix !== '') return undefined
  const [a, b] = found.right[0]!.split(' ') as [string, string]
  return {
    ...found,
    right: [`${rebuild({ ...analysis, suffix: '', enclitic: '' }, a)} ${b}${suffix}${enclitic}`],
  }
}

/** `mendownload` → `mengunduh`, `dishare` → `dibagikan`, `pengupdatean` → `pemutakhiran`. */
function foreign(analysis: Analysis, found: Right): Right | undefined {
  const { prefix, suffix, enclitic } = analysis
  const verb = found.right[0]!.replaceAll(' ', '')
  if (prefix === 'pe') {
    if (suffix !== 'an') return undefined
    return { ...found, right: [`${nasalise('pe', verb.replace(/(?:kan|i)$/u, ''))}an${enclitic}`] }
  }
  if (prefix === 'me' || prefix === 'di' || prefix === 'ter') {
    const tail = suffix !== '' && !/(?:kan|i)$/u.test(verb) && suffix !== 'an' ? suffix : ''
    const base = prefix === 'ter' ? verb.replace(/(?:kan|i)$/u, '') : verb
    return { ...found, right: [rebuild({ ...analysis, suffix: tail }, base)] }
  }
  return undefined
}

/** Before a foreign word the hyphen is right: non-tradable. */
const foreignEnd = /(?:ing|ed|able|ence|ance|ment|ness|ive|tion|ic|ly)$/u

function hyphened(word: string): Right | undefined {
  const [a = '', b = '', more] = word.split('-')
  if (more !== undefined || a === '' || b === '') return undefined
  if (/^(?:di|me[mn]?|meng|ter|pe[mn]?|peng)$/u.test(a)) {
    const analysis = analyse(a + b)
    return analysis && analysis.prefix !== '' ? fromRoot(analysis) : undefined
  }
  if (bound.has(a) && a !== b && /^(?!mengantar)[a-z]{3,}$/u.test(b) && !foreignEnd.test(b))
    return right('gabung', [a + b], ['saran'])
  const joined = confix(a, b)
  if (joined) return right('gabung', [joined])
  const first = correct(a)
  const second = a === b ? first : correct(b)
  if (!first && !second) return undefined
  const found = (first ?? second)!
  return { ...found, right: [`${first?.right[0] ?? a}-${second?.right[0] ?? b}`] }
}

/** `inipun` → `ini pun`, `perhari` → `per hari`. */
function particle(word: string): Right | undefined {
  if (word.endsWith('pun') && !fixedPun.test(word)) {
    const stem = word.slice(0, -3)
    if (beforePun.has(stem) || /^[a-z]{3,}(?:nya|[a-z]{3}kan)$/u.test(stem))
      return right('partikel', [`${stem} pun`])
  }
  if (word.startsWith('per')) {
    const [stem, enclitic] = splitEnclitic(word.slice(3))
    if (measures.has(stem) && word !== 'perkotaan') return right('partikel', [`per ${stem}${enclitic}`])
  }
  return undefined
}

function nasal(word: string, stem: string): Right | undefined {
  const form = assimilate(word, () => isWholeNasal(word, stem))
  return form === undefined ? undefined : right('imbuhan', [form])
}

/** Endings that came in by Dutch or are heard wrongly, on whatever root: aktivitet, operasionil, produktip. */
const endings: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/^(.{3,})ifitas(?=$|nya)/u, '$1ivitas'],
  [/^(.{3,})itet(?=$|nya)/u, '$1itas'],
  [/^(.{3,}sion)il(?=$|nya)/u, '$1al'],
  [/^(.{3,}[a-z])iil(?=$|nya)/u, '$1ial'],
  [
    /^(?!me|di|ter|ber|pen|.*(?:titip|kutip|intip))(.{2,}(?:[aiekpr]t|[ks]t|ks|es|ns))ip(?=$|nya)(?<!prinsip)/u,
    '$1if',
  ],
  [/^(.{4,})(?<!pes|^meny|^s)isir(?=$|kan|nya)/u, '$1isasi'],
  [/^(.*)dz(?=[aiueo])/u, '$1z'],
]

const mayEnd = /ifitas|itet|sionil|iil|ip(?:$|nya)|isir|dz/u

function ending(word: string): Right | undefined {
  if (!mayEnd.test(word) || (word.length < 7 && !word.includes('dz'))) return undefined
  for (const [wrong, form] of endings) {
    if (wrong.test(word)) return right(form.endsWith('z') ? 'agama' : 'ejaan', [word.replace(wrong, form)])
  }
  return undefined
}

/** Too many k's (`pertunjukkan`, `melakukkan`) or too few (`menunjukan`). */
function doubleK(word: string): Right | undefined {
  const [bare, enclitic] = splitEnclitic(word)
  if (!bare.endsWith('kan') || bare.length < 7) return undefined
  const made = (form: string) => right('imbuhan', [form + enclitic])
  if (bare.endsWith('kkan')) {
    const noun =
      /^(?:pe[mnr]?(?!(?:r?ci|n?de|ta)kkan)|ke(?!lompok|hendak|rok|tuk|luk|prak|bak))[a-z]+kkan$/u.test(bare)
    if (noun || rootsInVowel.has(stripPrefix(bare.slice(0, -4)))) return made(`${bare.slice(0, -4)}kan`)
    return undefined
  }
  if (!/^(?:me|di|ter)/u.test(bare)) return undefined
  const stem = bare.slice(0, -2)
  return rootsInK.has(stripPrefix(stem)) ? made(`${stem}kan`) : undefined
}

/** The root of a verb without its prefix: menunjuk → tunjuk, memperbanyak → banyak. */
function stripPrefix(verb: string): string {
  const bare = verb.replace(/^(?:memper|diper|di|ter)/u, '')
  if (bare !== verb) return bare
  if (/^mem[aiueo]/u.test(verb)) return known(`p${verb.slice(3)}`, verb.slice(2))
  if (/^men[aiueo]/u.test(verb)) return known(`t${verb.slice(3)}`, verb.slice(2))
  if (/^meny[aiueo]/u.test(verb)) return `s${verb.slice(4)}`
  if (/^meng[aiueo]/u.test(verb)) return known(verb.slice(4), `k${verb.slice(4)}`)
  return verb.replace(/^me(?:ng|[mn](?=[^aiueo]))?/u, '')
}

function known(...forms: string[]): string {
  return forms.find((form) => rootsInK.has(form) || rootsInVowel.has(form)) ?? forms[0]!
}
