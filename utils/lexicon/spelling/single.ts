import {
  beforePun,
  bound,
  isRoot,
  isStandard,
  isWholeNasal,
  mayBeRoots,
  measures,
  ofForm,
  ofRoot,
  type Right,
  right,
} from '../misspellings.ts'
import { type Analysis, assimilate, createAnalyser, nasalise, rebuild, splitEnclitic } from '../morphology.ts'
import { doubleK } from './double-k.ts'
import { confix } from './pairs.ts'

const fixedPun =
  /^(?:ada|andai|atau|bagaimana|biar|jika|kalau|kendati|mau|meski|sekali|sementang|sungguh|walau)pun$/u

const analyse = createAnalyser(mayBeRoots, isRoot)

/** What stands for a single word in lower case, if it is misspelt. */
export function correct(word: string): Right | undefined {
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
  // `ditindaklanjuti` is one word, `dijadwalkan ulang` two: only what has affixes on both sides grows together.
  const [first = '', second = ''] = found.right[0]!.split(' ')
  const apart = second !== '' && !/(?:kan|i)$/u.test(second) && prefix !== 'pe'
  const verb = apart ? first : first + second
  if (prefix === 'pe') {
    if (suffix !== 'an') return undefined
    return { ...found, right: [`${nasalise('pe', verb.replace(/(?:kan|i)$/u, ''))}an${enclitic}`] }
  }
  if (prefix === 'me' || prefix === 'di' || prefix === 'ter') {
    const tail = suffix !== '' && !/(?:kan|i)$/u.test(verb) && suffix !== 'an' ? suffix : ''
    const base = prefix === 'ter' ? verb.replace(/(?:kan|i)$/u, '') : verb
    return { ...found, right: [rebuild({ ...analysis, suffix: tail }, base) + (apart ? ` ${second}` : '')] }
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
