import entries from './ejaan.txt'
import { lazily } from './lazily.ts'
import { memoise } from './memoise.ts'
import { addTo } from './multimap.ts'
import { anyPair, formGives, giveTo, newSignal, type Signal } from './signals.ts'
import type { Entry } from './word-list.ts'

type Kind = 'ejaan' | 'imbuhan' | 'gabung' | 'pisah' | 'ulang' | 'agama' | 'partikel' | 'asing'

/** What stands for a non-standard spelling. */
export interface Right {
  /** The standard forms in lower case (names with their capital), the likeliest first. */
  readonly right: readonly string[]
  readonly kind: Kind
  /** Everybody writes it so: only suggest. */
  readonly mild: boolean
  /** Wrong also with a capital. */
  readonly titled: boolean
}

export const right = (kind: Kind, values: readonly string[], tags: readonly string[] = []): Right => ({
  kind,
  right: values,
  mild: kind === 'agama' || tags.includes('saran'),
  titled: kind === 'agama' || tags.includes('gelar'),
})

const section = ([, , [name = '']]: Entry): string => name
const kindOf = (entry: Entry): Kind => {
  const name = section(entry)
  return name === 'agama' ? 'agama' : name === 'pisah' || name === 'serangkai' ? 'pisah' : 'ejaan'
}
/** Entries of the roots' sections that stand for themselves only. */
const isWhole = ([word, , tags]: Entry): boolean =>
  tags.includes('utuh') || word.length < 4 || word.includes('-')
/** The last entry of the first of some sections that has one. */
const lastOf = (found: readonly Entry[], ...names: readonly string[]): Entry | undefined => {
  for (const name of names) {
    const entry = found.findLast((each) => section(each) === name)
    if (entry) return entry
  }
  return undefined
}
const toRight = (entry: Entry): Right => right(kindOf(entry), entry[1], entry[2])

/** What stands for a word as it is, without affixes. */
export function ofForm(word: string): Right | undefined {
  const found = entries.every(word)
  const entry =
    lastOf(
      found.filter(([, values]) => values.length > 0),
      'serangkai',
    ) ??
    lastOf(found, 'pisah', 'bentuk') ??
    lastOf(found.filter(isWhole), 'agama', 'akar')
  return entry ? toRight(entry) : ofHyphened(word)
}

/** What stands for a root that is looked for in every affixed form. */
export function ofRoot(word: string): Right | undefined {
  const found = entries.every(word)
  const foreign = word.length > 3 && !word.includes('-') ? lastOf(found, 'asing') : undefined
  if (foreign) return right('asing', foreign[1])
  const entry = lastOf(
    found.filter((each) => !isWhole(each)),
    'agama',
    'akar',
  )
  return entry ? toRight(entry) : ofJoined(word)
}

/** Words that begin with these four letters, and all roots among them: not looked up yet. */
export const mayBeRoots = memoise((head: string): readonly string[] => [
  ...new Set([...entries.wordsFrom(head), ...(compounds().joinedFrom.get(head) ?? none).map(joined)]),
])
export const isRoot = (word: string): boolean => ofRoot(word) !== undefined

const apart = entries.section('majemuk')
/** Two words that are written apart, as they are written wrongly in one. */
const joined = (compound: string): string => compound.replace(' ', '')

/** The compounds by their first four letters; and their first parts by the second. */
export const compounds = lazily(() => {
  const joinedFrom = new Map<string, string[]>()
  const firsts = new Map<string, string[]>()
  for (const compound of apart.phrases()) {
    const space = compound.indexOf(' ')
    addTo(firsts, compound.slice(space + 1), compound.slice(0, space))
    addTo(joinedFrom, joined(compound.slice(0, 5)).slice(0, 4), compound)
  }
  return { joinedFrom, firsts }
})

const none: readonly never[] = []
const toApart = (compound: string): Right => right('pisah', [compound], apart.get(compound)?.[2])

function ofJoined(word: string): Right | undefined {
  const found = compounds()
    .joinedFrom.get(word.slice(0, 4))
    ?.find((compound) => joined(compound) === word)
  return found === undefined ? undefined : toApart(found)
}

function ofHyphened(word: string): Right | undefined {
  const hyphen = word.indexOf('-')
  if (hyphen < 0) return undefined
  const [a, b] = [word.slice(0, hyphen), word.slice(hyphen + 1)]
  const found = compounds()
    .joinedFrom.get((a + b).slice(0, 4))
    ?.find((compound) => compound === `${a} ${b}`)
  return found === undefined ? undefined : toApart(found)
}

interface Phrase {
  /** Its words after the first. */
  readonly rest: readonly string[]
  readonly found: Right
  /** Only at the beginning of a stretch of words. */
  readonly opens: boolean
}

const phraseSections = ['serangkai', 'konteks', 'pisah', 'ulang', 'bentuk'] as const

/** The wrong phrases of two words and more that begin with a word, the longest first. */
export const phrasesFrom = memoise((first: string): readonly Phrase[] => {
  const found = entries.beginning(first)
  return phraseSections
    .flatMap((name) => found.filter((entry) => section(entry) === name))
    .flatMap(phraseOf)
    .sort((a, b) => b.rest.length - a.rest.length)
})

function phraseOf(entry: Entry): Phrase[] {
  const [phrase, values, tags] = entry
  const rest = phrase.split(' ').slice(1)
  if (values.length === 0) {
    return [
      { rest: [...rest, ...phrase.split(' ')], found: right('ulang', [`${phrase}-${phrase}`]), opens: false },
    ]
  }
  if (rest.length === 0) return []
  const religious = /^\p{Lu}|allah|sholat|salat|mikraj|asalam|baitul|majelis/u.test(values[0]!)
  const name = section(entry)
  const kind = name === 'ulang' ? 'ulang' : religious ? 'agama' : name === 'serangkai' ? 'gabung' : 'ejaan'
  return [{ rest, found: right(kind, values, tags), opens: tags.includes('awal') }]
}

/** Words that may begin a wrong phrase. */
export const beginsPhrase: Signal = newSignal()
entries.section(...phraseSections).watch(beginsPhrase, 'begins')
giveTo(beginsPhrase, (lower) => lower.includes('’'))
/** A wrong phrase's first word and one that goes on like it. */
export const phrased = anyPair(
  (first) => formGives(first, beginsPhrase),
  (first, { lower }) =>
    phrasesFrom(withPlainMark(first.lower)).some(({ rest }) =>
      withPlainMark(lower).startsWith(rest[0] ?? ''),
    ),
)
export const withPlainMark = (lower: string): string =>
  lower.includes('’') ? lower.replaceAll('’', "'") : lower

/** What the lists call right is right, whatever it may seem to be made of. */
const standard = lazily(
  () => new Set([...entries].flatMap(([, values]) => values.map((value) => value.toLowerCase()))),
)
export const isStandard = (word: string): boolean => standard().has(word)

export const bound = entries.section('terikat')
export const afterAntar = entries.section('antar')
export const verbalAntar = entries.section('antar-kerja')
export const neverBound = entries.section('takterikat')
export const beforePun = entries.section('pun')
export const measures = entries.section('per')
export const rootsInK = entries.section('akar-k')
export const rootsInVowel = entries.section('akar-vokal')
const nasals = entries.section('utuh-nasal')
const wholeNasals = nasals.tagged('utuh')
const nasalHeads = lazily(() =>
  Array.from(
    nasals.where((tags) => !tags.includes('utuh')),
    ([word]) => word,
  ),
)

/** Words with a nasal that only seem to have a prefix: mengkaji, mental. `stem` is without its enclitic. */
export const isWholeNasal = (word: string, stem: string): boolean =>
  wholeNasals.has(stem) || nasalHeads().some((head) => word.startsWith(head))
