import { beginningsOf, createHeads, cutTail } from './affixes.ts'
import { collapse, foldDigits, foldLookalikes, hasRun, longestRun } from './fold.ts'
import { lazily } from './lazily.ts'
import { memoise } from './memoise.ts'
import type { Entry, WordList } from './word-list.ts'

/** How a word was found: as it stands, with affixes, or under a disguise that shows intent. */
export type Guise =
  | 'plain'
  | 'affixed'
  | 'stretched'
  | 'leet'
  | 'lookalike'
  | 'masked'
  | 'spaced'
  | 'glued'
  | 'tag'

export interface Read {
  readonly entry: Entry
  readonly guise: Guise
}

export interface Reader {
  /** Reads one token, in lower case, whatever its disguise. */
  readonly read: (token: string) => Read | undefined
  /** Reads letters put together: as they stand, affixed, stretched or with digits. */
  readonly spell: (letters: string) => Read | undefined
  /** The very word, when it takes part in disguises. */
  readonly known: (form: string) => Entry | undefined
  /** Quick no: whether any entry starts like this. */
  readonly heads: (form: string, at: number) => boolean
  /** The entries that take part in disguises. */
  readonly open: () => readonly Entry[]
}

/**
 * Words that glue to an insult without a space (`dasargoblok`, `tololbanget`, `#bupatigoblok`).
 * Kept short: each makes a compound that is flagged.
 */
const glue = new Set(
  `dasar si lu lo loe elu kau kamu kalian kelen banget bgt amat sekali emang memang orang semua asli woi woy hei eh
  parah abis nih itu ini kok dah deh otak muka mulut kayak kaya macam admin min mimin pemerintah pemda pemkab pemkot
  bupati walikota gubernur presiden menteri camat lurah kades pejabat polisi warga rakyat dinas negara dpr dprd anak
  bapak bapakmu bapaklo ibu emak emaklu kepala kelakuan lah sih tuh`.split(/\s+/u),
)
const glueStarts = createHeads([...glue].filter((word) => word.length >= 3))
const shortGlue = new Set([...glue].filter((word) => word.length < 3))

/** Small letters only: none of the disguises that need another script, digits or hyphens. */
function isPlain(token: string): boolean {
  for (let i = 0; i < token.length; i++) {
    const code = token.charCodeAt(i)
    if (code < 97 || code > 122) return false
  }
  return true
}

/** Makes a reader of single tokens over the one-word entries of a list. */
export function createReader(list: WordList): Reader {
  /** Whether a word of the list may start with these three letters. */
  const starts = memoise((letters: string): boolean => list.wordsFrom(letters).length > 0)
  const heads = (form: string, at: number) => form.length - at >= 3 && starts(form.slice(at, at + 3))
  const open = lazily(() =>
    Array.from(list).filter(([phrase, , tags]) => !phrase.includes(' ') && !tags.includes('utuh')),
  )
  const known = (form: string): Entry | undefined => {
    const entry = list.get(form)
    return entry && !entry[2].includes('utuh') ? entry : undefined
  }

  const affixed = (form: string): Read | undefined => {
    for (const at of beginningsOf(form)) {
      if (!heads(form, at)) continue
      const stem = at === 0 ? form : form.slice(at)
      const whole = at > 0 && stem.length >= 5 ? known(stem) : undefined
      if (whole) return { entry: whole, guise: 'affixed' }
      for (const root of cutTail(stem)) {
        const entry = root.length >= (at === 0 ? 4 : 5) ? known(root) : undefined
        if (entry) return { entry, guise: 'affixed' }
      }
    }
    return undefined
  }

  const glued = (form: string): Read | undefined => {
    if (form.length < 7 || form.length > 30) return undefined
    const bad = heads(form, 0)
    for (let cut = 2; cut <= form.length - 2; cut++) {
      if (!bad && !heads(form, cut)) continue
      const left = form.slice(0, cut)
      const right = form.slice(cut)
      const tail = right.length >= 4 && glue.has(left) ? known(right) : undefined
      const head = bad && left.length >= 4 && (glue.has(right) || known(right)) ? known(left) : undefined
      const entry = tail ?? head
      if (entry) return { entry, guise: 'glued' }
    }
    return undefined
  }

  const resolve = (form: string): Read | undefined => {
    const entry = list.get(form)
    return entry ? { entry, guise: 'plain' } : affixed(form)
  }

  /** The word of the list that this is when no letter of it is doubled. */
  const squeezed = (plain: string): Entry | undefined => {
    const [a = '', b = '', c = ''] = plain
    return [a + b + c, a + b + b, a + a + b]
      .flatMap((letters) => list.wordsFrom(letters))
      .map(known)
      .find((entry) => entry && collapse(entry[0]) === plain)
  }

  const stretched = (form: string): Read | undefined => {
    if (!hasRun(form)) return undefined
    const plain = collapse(form)
    const direct = squeezed(plain)
    const read = direct ? { entry: direct } : affixed(plain)
    if (!read) return undefined
    const long = longestRun(form)
    const atEnd = form.at(-1) === form.at(-2)
    if (long < 3 && read.entry[0].length < 5 && !(atEnd && form.length > 4)) return undefined
    return { entry: read.entry, guise: long < 3 ? 'affixed' : 'stretched' }
  }

  /** Reads one token, in lower case, whatever its disguise. */
  const read = (token: string): Read | undefined => {
    const direct = resolve(token) ?? stretched(token)
    if (direct) return direct
    if (!isPlain(token)) {
      const latin = foldLookalikes(token)
      if (latin !== token) {
        const found = resolve(latin) ?? stretched(latin)
        if (found) return { entry: found.entry, guise: 'lookalike' }
      }
      for (const plain of foldDigits(latin)) {
        const found = resolve(plain) ?? stretched(plain)
        if (found && found.entry[0].length >= 4 && !found.entry[2].includes('utuh')) {
          return { entry: found.entry, guise: 'leet' }
        }
      }
      if (/[-'’‑]/u.test(token)) return parted(token)
    }
    if (token.length < 7) return undefined
    return heads(token, 0) || glueStarts(token, 0) || shortGlue.has(token.slice(0, 2))
      ? glued(token)
      : undefined
  }

  const parted = (token: string): Read | undefined => {
    const parts = token.split(/[-'’‑]/u)
    const joined = parts.join('')
    const whole = joined.length >= 4 ? resolve(joined) : undefined
    if (whole) {
      const single = parts.every((part) => part.length === 1)
      return { entry: whole.entry, guise: single ? 'spaced' : 'affixed' }
    }
    for (const part of parts) {
      const found = part.length >= 4 ? resolve(part) : undefined
      if (found) return { entry: found.entry, guise: 'affixed' }
    }
    return undefined
  }

  const spell = (letters: string) =>
    resolve(letters) ?? stretched(letters) ?? foldDigits(letters).map(resolve).find(Boolean)

  return { read, spell, known, heads, open }
}
