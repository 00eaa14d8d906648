import type { Word } from '../draft/types.ts'
import entries from './ejaan.txt'
import { type Analysis, assimilate, createAnalyser, nasalise, rebuild, splitEnclitic } from './morphology.ts'

/** A non-standard spelling and what stands for it. */
export interface Misspelling {
  /** Index of the first word, and of the one after the last, in the words given. */
  readonly first: number
  readonly last: number
  /** The standard forms in lower case (names with their capital), the likeliest first. */
  readonly right: readonly string[]
  readonly kind: 'ejaan' | 'imbuhan' | 'gabung' | 'pisah' | 'ulang' | 'agama' | 'partikel' | 'asing'
  /** Everybody writes it so: only suggest. */
  readonly mild: boolean
  /** Wrong also with a capital. */
  readonly titled: boolean
}

type Right = Omit<Misspelling, 'first' | 'last'>

const of = (name: string) => entries.filter(([, , [section]]) => section === name)
const setOf = (name: string) => new Set(of(name).map(([word]) => word))
const right = (
  kind: Misspelling['kind'],
  values: readonly string[],
  tags: readonly string[] = [],
): Right => ({
  kind,
  right: values,
  mild: kind === 'agama' || tags.includes('saran'),
  titled: kind === 'agama' || tags.includes('gelar'),
})

/** Whole forms. */
const forms = new Map<string, Right>()
/** Roots that are looked for in every affixed form. */
const roots = new Map<string, Right>()
for (const section of ['akar', 'agama', 'bentuk', 'pisah'] as const) {
  for (const [word, values, tags] of of(section)) {
    if (word.includes(' ')) continue
    const kind = section === 'agama' ? 'agama' : section === 'pisah' ? 'pisah' : 'ejaan'
    const whole = section === 'bentuk' || section === 'pisah' || tags.includes('utuh')
    const target = whole || word.length < 4 || word.includes('-') ? forms : roots
    target.set(word, right(kind, values, tags))
  }
}
/** Compounds: their parts by the second one, and joined as a root of their own. */
const firstsBySecond = new Map<string, string[]>()
for (const [phrase, , tags] of of('majemuk')) {
  const [a = '', b = ''] = phrase.split(' ')
  firstsBySecond.set(b, [...(firstsBySecond.get(b) ?? []), a])
  if (!roots.has(a + b)) roots.set(a + b, right('pisah', [phrase], tags))
  if (!forms.has(`${a}-${b}`)) forms.set(`${a}-${b}`, right('pisah', [phrase], tags))
}
for (const [word, values] of of('asing'))
  if (!/[ -]/u.test(word) && word.length > 3) roots.set(word, right('asing', values))

/** Phrases of two words and more, by their first. */
const phrases = new Map<string, { rest: string[]; found: Right; opens: boolean }[]>()
function addPhrase(phrase: string, found: Right, opens = false) {
  const [first = '', ...rest] = phrase.split(' ')
  phrases.set(first, [...(phrases.get(first) ?? []), { rest, found, opens }])
}
for (const section of ['serangkai', 'konteks', 'pisah', 'ulang', 'bentuk'] as const) {
  for (const [phrase, values, tags] of of(section)) {
    if (values.length === 0) addPhrase(`${phrase} ${phrase}`, right('ulang', [`${phrase}-${phrase}`]))
    else if (phrase.includes(' ')) {
      const religious = /^\p{Lu}|allah|sholat|salat|mikraj|asalam|baitul|majelis/u.test(values[0]!)
      const kind =
        section === 'ulang' ? 'ulang' : religious ? 'agama' : section === 'serangkai' ? 'gabung' : 'ejaan'
      addPhrase(phrase, right(kind, values, tags), tags.includes('awal'))
    } else if (section === 'serangkai') forms.set(phrase, right('pisah', values, tags))
  }
}
for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length)

/** What the lists call right is right, whatever it may seem to be made of. */
const standard = new Set(entries.flatMap(([, values]) => values.map((value) => value.toLowerCase())))

const bound = setOf('terikat')
const afterAntar = setOf('antar')
const verbalAntar = setOf('antar-kerja')
const neverBound = setOf('takterikat')
const beforePun = setOf('pun')
const measures = setOf('per')
const rootsInK = setOf('akar-k')
const rootsInVowel = setOf('akar-vokal')
const nasals = of('utuh-nasal')
const wholeNasals = new Set(nasals.filter(([, , tags]) => tags.includes('utuh')).map(([word]) => word))
const nasalHeads = nasals.filter(([word]) => !wholeNasals.has(word)).map(([word]) => word)
const fixedPun =
  /^(?:ada|andai|atau|bagaimana|biar|jika|kalau|kendati|mau|meski|sekali|sementang|sungguh|walau)pun$/u

const analyse = createAnalyser(roots.keys())
const isWholeNasal = (word: string) =>
  wholeNasals.has(splitEnclitic(word)[0]) || nasalHeads.some((head) => word.startsWith(head))

/** Every misspelling in running words; words are looked up in lower case, and none is told twice. */
export function findMisspellings(words: readonly Word[]): Misspelling[] {
  const found: Misspelling[] = []
  for (let at = 0; at < words.length; at++) {
    const here = inPhrase(words, at) ?? inPair(words, at) ?? inWord(words, at)
    if (!here) continue
    found.push(here)
    at = here.last - 1
  }
  return found
}

const plain = (word: Word) => (word.lower.includes('’') ? word.lower.replaceAll('’', "'") : word.lower)

function inPhrase(words: readonly Word[], at: number): Misspelling | undefined {
  for (const { rest, found, opens } of phrases.get(plain(words[at]!)) ?? []) {
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
  const span = { first: at, last: at + 2 }
  const made = (kind: Misspelling['kind'], form: string) => ({ ...span, ...right(kind, [form]) })
  const a = word.lower
  const b = next.lower
  if (b === 'nya' && a.length > 3) return made('gabung', `${a}nya`)
  if (b === 'kan' && /^(?:me|di)[a-z]{4,}$/u.test(a)) return made('gabung', `${a}kan`)
  if (b === 'an' && /^\d+$/u.test(a)) return made('gabung', `${a}-an`)
  if (a === 'se' && /^\p{Lu}\p{L}{2}/u.test(next.text)) return made('gabung', `${word.text}-${next.text}`)
  if (bound.has(a) && word.text === a && !(a === 'semi' && words[at - 1]?.lower === 'musim'))
    return joinBound(words, at, span)
  if ((a === 'ber' || a === 'ter' || a === 'ketidak') && /^[a-z]{4}/u.test(b)) return made('gabung', a + b)
  if (a.length > 4 && b.length > 3) {
    if (a.length === b.length + 3 && (a === `ber${b}` || a === `ter${b}`)) return made('ulang', `${a}-${b}`)
    if (b.length === a.length + 1 && a.startsWith('se') && b === `${a.slice(2)}nya`)
      return made('ulang', `${a}-${b}`)
    if (b.length === a.length && a.startsWith('ke') && b === `${a.slice(2)}an`)
      return made('ulang', `${a}-${b}`)
    const joined = confix(a, b)
    if (joined) return made('gabung', joined)
  }
  return undefined
}

/** `penyebar luasan` → `penyebarluasan`: a compound with a prefix and a suffix is one word. */
function confix(a: string, b: string): string | undefined {
  const bare = b.endsWith('nya') ? b.slice(0, -3) : b
  for (const suffix of ['kan', 'an', 'i']) {
    if (!bare.endsWith(suffix)) continue
    const firsts = firstsBySecond.get(bare.slice(0, -suffix.length))
    if (firsts?.some((part) => a.length > part.length && endsInRoot(a, part))) return a + b
  }
  return undefined
}

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
  if (/^\p{Lu}/u.test(next.text)) {
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

function inWord(words: readonly Word[], at: number): Misspelling | undefined {
  const { lower, text } = words[at]!
  if (lower.length < 4) return undefined
  const styled = text !== lower || text.charCodeAt(0) < 58
  const whole = styled ? unhyphened.exec(text) : undefined
  if (whole)
    return {
      ...right('gabung', [`${whole[1] ?? whole[3]}-${whole[2] ?? whole[4]}`]),
      first: at,
      last: at + 1,
    }
  // A hyphen before a capital is as it should be: non-ASN, se-Kabupaten.
  if (styled && /^\p{L}\p{Ll}+-\p{Lu}{2}|^\p{Ll}+-\p{Lu}/u.test(text)) return undefined
  const found = correct(plain(words[at]!))
  return found && { ...found, first: at, last: at + 1 }
}

/** Answers by word: most of a text is words that have been asked about before. */
const answers = new Map<string, Right | undefined>()
const mostAnswers = 4000

/** What stands for a single word in lower case, if it is misspelt. */
function correct(word: string): Right | undefined {
  if (answers.has(word)) return answers.get(word)
  const answer = lookUp(word)
  if (answers.size >= mostAnswers) answers.clear()
  answers.set(word, answer)
  return answer
}

function lookUp(word: string): Right | undefined {
  const whole = forms.get(word)
  if (whole) return whole
  const [stem, enclitic] = splitEnclitic(word)
  if (standard.has(word) || standard.has(stem)) return undefined
  const stemmed = enclitic === '' ? undefined : forms.get(stem)
  if (stemmed) return { ...stemmed, right: stemmed.right.map((form) => form + enclitic) }
  if (word.includes('-')) return hyphened(word)
  const analysis = analyse(word)
  const made = analysis && fromRoot(analysis)
  if (made && made.right[0] !== word) return made
  return particle(word) ?? nasal(word) ?? doubleK(word) ?? ending(word)
}

function fromRoot(analysis: Analysis): Right | undefined {
  const found = roots.get(analysis.root)!
  if (found.kind === 'pisah') return compound(analysis, found)
  if (found.kind === 'asing') return foreign(analysis, found)
  const { prefix, suffix, root } = analysis
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
  if (bound.has(a) && /^[a-z]{3,}$/u.test(b) && !foreignEnd.test(b))
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

function nasal(word: string): Right | undefined {
  const form = assimilate(word, isWholeNasal)
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
    const noun = /^(?:pe[mnr]?|ke(?!lompok|hendak|rok|tuk|luk|prak|bak))[a-z]+kkan$/u.test(bare)
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
