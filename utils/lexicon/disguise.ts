import type { Entity, Sentence, Span } from '../draft/types.ts'
import { beginsHigh } from './characters.ts'
import { foldDigits, unmask } from './fold.ts'
import { lazily } from './lazily.ts'
import { createLexicon } from './lexicon.ts'
import { memoise } from './memoise.ts'
import { createReader, type Guise, type Read, type Reader } from './reader.ts'
import { anyForm, anyOf, anyPair, type Condition, gives, meets, trait } from './signals.ts'
import type { WordList } from './word-list.ts'

export interface Disguised extends Span {
  readonly phrase: string
  readonly tags: readonly string[]
  readonly guise: Guise
  /** Index in `sentence.words` of the first word and of the one after the last; -1 where no word holds it. */
  readonly first: number
  readonly last: number
}

/** Tokens with signs in the place of letters: `b@ngs@t`, `anj!ng`, `k*nt*l`, `a$u`. */
const signed = /[\p{L}\p{N}@$!*•●∗|+€]{3,40}/gu
const mayHaveSign = trait('mask')
const maskedToken = /[@$!*•●∗|+€]/u
const hasSign = /[@$*•●∗|€]|[!+](?=\p{L})/u
const closed = new Set<Entity['kind']>(['link', 'email', 'code'])
const placeInTag = /^(?:pulau|desa|kampung|gua|goa|pantai|dusun|sungai|gunung|bukit|curug|tanjung|teluk)$/u

/**
 * Makes a word list searchable under the disguises people write: stretched letters (`gobloook`), digits and signs for
 * letters (`t0l0l`, `b@ngs@t`), look-alike letters of other scripts, stars (`k*nt*l`, at least two letters kept),
 * single letters apart (`g.o.b.l.o.k`, at least four), two torn halves (`gob lok`), affixes (`goblokmu`,
 * `kegoblokan`), compounds (`dasargoblok`), hashtags and handles.
 *
 * Tags of an entry steer it: `utuh` the word only as it stands, without affix or disguise; `singkatan` not when all
 * in capitals, for then it is an acronym; `lepas` safe to find anywhere inside a hashtag or handle.
 * One pass over the words; disguises are looked for only where a cheap test shows their marks. As a condition the
 * finder tells where it may find anything.
 */
export function createDisguiseFinder(
  list: WordList,
): ((sentence: Sentence) => readonly Disguised[]) & Condition {
  const phrases = createLexicon(list, { keeps: (phrase) => phrase.includes(' ') })
  const { read, spell, known, heads, open } = createReader(list)
  const readable = anyForm((lower) => lower.length > 1 && read(lower) !== undefined)
  /** The word of which two short ones are the halves. */
  const joined = (before: string, after: string) =>
    before.length < 5 && after.length < 5 && before.length + after.length > 5
      ? known(before + after)
      : undefined
  const torn = anyPair(
    ({ lower }) => lower.length === 2 || (lower.length < 5 && heads(lower, 0)),
    (first, next) => joined(first.lower, next.lower) !== undefined,
  )
  const tagged = anyOf(trait('hashtag'), trait('mention'))
  const condition = anyOf(phrases, readable, torn, trait('spelled'), tagged, mayHaveSign)
  const loose = lazily(() =>
    Array.from(list.where((tags) => tags.includes('lepas') && !tags.includes('utuh'))).filter(
      ([phrase]) => !phrase.includes(' '),
    ),
  )

  const readTag = memoise((tag: string): Read | undefined => {
    const pieces = tag.slice(1).split(/[_.]|(?<=\p{Ll})(?=\p{Lu})|(?<=\d)(?=\p{Lu}\p{Ll})/u)
    for (const [index, piece] of pieces.entries()) {
      if (placeInTag.test(pieces[index - 1]?.toLowerCase() ?? '')) continue
      const found = piece.length >= 3 ? read(piece.toLowerCase()) : undefined
      if (found) return { entry: found.entry, guise: found.guise === 'glued' ? 'glued' : 'tag' }
    }
    const whole = tag.slice(1).toLowerCase()
    const entry = loose().find(([phrase]) => whole.includes(phrase))
    return entry && { entry, guise: 'tag' }
  })
  const readMasked = memoise((token: string) => readSigned(token, read, open))

  const find = (sentence: Sentence): readonly Disguised[] => {
    if (!meets(sentence, condition)) return none
    const { words, entities, text, lower } = sentence
    const found: Disguised[] = []
    const take = ({ entry, guise }: Read, span: Span, first = -1, last = -1) => {
      if (found.some((other) => other.start < span.end && other.end > span.start)) return
      if (
        entry[2].includes('singkatan') &&
        isCapitals(text.slice(span.start, span.end)) &&
        /\p{Ll}/u.test(text)
      )
        return
      found.push({ start: span.start, end: span.end, phrase: entry[0], tags: entry[2], guise, first, last })
    }

    for (const match of phrases.find(words)) {
      take(
        { entry: [match.phrase, match.values, match.tags], guise: 'plain' },
        match,
        match.first,
        match.last,
      )
    }
    if (meets(sentence, mayHaveSign) && hasSign.test(text)) {
      for (const match of text.matchAll(signed)) {
        if (!maskedToken.test(match[0])) continue
        const token = trimSigns(lower.slice(match.index, match.index + match[0].length))
        const start = match.index + token.from
        const end = start + token.text.length
        if (!maskedToken.test(token.text) || !/\p{L}/u.test(token.text)) continue
        if (entities.some((e) => closed.has(e.kind) && e.start < end && e.end > start)) continue
        if (maskedName(text, start, end)) continue
        const hit = readMasked(token.text)
        if (hit) take(hit, { start, end })
      }
    }
    let singles = 0
    for (let at = 0; at <= words.length; at++) {
      const word = words[at]
      const lone = word !== undefined && word.end - word.start === 1
      if (lone && (singles === 0 || apart(text, words[at - 1]!.end, word.start))) {
        singles++
        continue
      }
      if (singles >= 4) readSpaced(words, at - singles, at, spell, take)
      singles = lone ? 1 : 0
      if (!word) break
      if (word.end - word.start < 2) continue
      const hit = gives(word, readable) ? read(word.lower) : undefined
      if (hit) take(hit, word, at, at + 1)
      else if (word.joined && at > 0 && meets(sentence, torn)) {
        const before = words[at - 1]!
        if (word.text !== word.lower || before.text !== before.lower) continue
        const entry = joined(before.lower, word.lower)
        if (entry) take({ entry, guise: 'spaced' }, { start: before.start, end: word.end }, at - 1, at + 1)
      }
    }
    for (const entity of entities) {
      if (entity.kind !== 'hashtag' && entity.kind !== 'mention') continue
      const hit = readTag(entity.text)
      if (hit) take(hit, entity)
    }
    return found
  }
  return Object.assign(find, condition)
}

const none: readonly never[] = []

/** Single letters in a row, joined: the whole of them, or the longest stretch of four and more that is a word. */
function readSpaced(
  words: Sentence['words'],
  from: number,
  to: number,
  spell: Reader['spell'],
  take: (read: Read, span: Span, first: number, last: number) => void,
): void {
  const until = Math.min(to, from + 16)
  for (let length = until - from; length >= 4; length--) {
    for (let start = from; start + length <= until; start++) {
      const row = words.slice(start, start + length)
      const joined = row.map(({ lower }) => lower).join('')
      const hit = spell(joined)
      if (!hit) continue
      take(
        { entry: hit.entry, guise: 'spaced' },
        { start: row[0]!.start, end: row.at(-1)!.end },
        start,
        start + length,
      )
      return
    }
  }
}

/** A token with signs: stars may stand in for letters or between them, the others are letters in disguise. */
function readSigned(token: string, read: Reader['read'], open: Reader['open']): Read | undefined {
  if (/[*•●∗]/u.test(token)) {
    const without = token.replace(/[*•●∗]/gu, '')
    const whole = without.length >= 4 && /\p{L}[*•●∗]\p{L}/u.test(token) ? read(without) : undefined
    if (whole && whole.entry[0].length >= 4) return { entry: whole.entry, guise: 'masked' }
    const entry = unmask(token, open())
    return entry && { entry, guise: 'masked' }
  }
  for (const plain of foldDigits(token)) {
    const found = read(plain)
    if (found && found.entry[0].length >= 4 && !found.entry[2].includes('utuh')) {
      return { entry: found.entry, guise: 'leet' }
    }
  }
  return undefined
}

/** Stars around a whole word are bold type, marks at the end close the sentence. */
function trimSigns(token: string): { text: string; from: number } {
  const end = token.replace(/(?<![!+|])[!+|]+$/u, '')
  const bold = /^(\*{1,2})([^*]+)\1$/u.exec(end)
  return bold ? { text: bold[2]!, from: bold[1]!.length } : { text: end, from: 0 }
}

/**
 * `A**** S*****o`: two masked words with capitals are a person's masked name; so is a single one of which only a capital
 * and the last letter are left (`penerima bantuan S****n`), unless it is thrown at somebody.
 */
function maskedName(text: string, start: number, end: number): boolean {
  const token = text.slice(start, end)
  if (!beginsHigh(token)) return false
  const before = text.slice(Math.max(0, start - 24), start)
  const after = text.slice(end, end + 24)
  if (/\p{Lu}\p{L}*\*[\p{L}*]* $/u.test(before) || /^ \p{Lu}\p{L}*\*/u.test(after)) return true
  return (
    /^\p{Lu}\*{3,}\p{Ll}?$/u.test(token) &&
    /[\p{L}\d.:,(]\s?$/u.test(before) &&
    (!/[.!?]\s$/u.test(before) || /(?<!\p{L})(?:sdri?|bpk|ny|tn|hj?|dr)\.\s$/iu.test(before)) &&
    !/(?<!\p{L})(?:dasar|memang|emang|si|itu|ini|lu|lo|kamu|kalian|anda|kayak|seperti|macam|woi|hei|semua),?\s$/iu.test(
      before,
    ) &&
    !/^,? (?:lu|lo|kamu|kalian|semua|banget|sekali|kau)(?!\p{L})/iu.test(after)
  )
}

function apart(text: string, from: number, to: number): boolean {
  return to - from <= 3 && /^[ .\-_·•*/,]+$/u.test(text.slice(from, to))
}

const isCapitals = (written: string): boolean =>
  written.length > 1 && written === written.toUpperCase() && written !== written.toLowerCase()
