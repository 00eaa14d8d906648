import type { Word } from '../../draft/types.ts'
import { beginsHigh } from '../characters.ts'
import { memoise } from '../memoise.ts'
import { afterAntar, bound, compounds, neverBound, type Right, right, verbalAntar } from '../misspellings.ts'
import { nasalise, splitEnclitic } from '../morphology.ts'
import { anyForm, anyOf, anyPair, type Condition, formGives, gives } from '../signals.ts'
import type { Misspelling } from './misspelling.ts'

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

/** What a sentence with such a pair does not do without. */
export const mayBePair: Condition = anyOf(parted, looseEnding, compounded, doubled)

/** Two words that are one. */
export function inPair(words: readonly Word[], at: number): Misspelling | undefined {
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
export function confix(a: string, b: string): string | undefined {
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
