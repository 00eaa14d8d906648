import { rarest } from './frequency.ts'
import { phrasesOf } from './unpack.ts'

/**
 * The word lists' format. One entry a line:
 *
 *     phrase = replacement | other replacement ; tag tag   # why it is in
 *
 * Everything but the phrase is optional. `{a,b}` in a phrase stands for each of its parts, so
 * `di{sini,sana}` is two entries. A line that starts with `#` is a note to the reader, `[name]` a section
 * whose name becomes the first tag of the entries below it.
 *
 * Packs a list for `PackedLines`: notes and needless space gone, phrases in lower case. Throws an Error that names the
 * line when an entry is empty, doubled within its section, or malformed.
 */
export function packLexicon(source: string, file = 'lexicon'): string {
  const packed: string[] = []
  let seen = new Set<string>()
  const sections = new Map<string, Set<string>>()
  for (const [index, raw] of source.split('\n').entries()) {
    const line = raw.replace(/(^|\s)#.*$/u, '').trim()
    if (line === '') continue
    const heading = /^\[([\p{L}\d-]+)\]$/u.exec(line)
    if (heading) {
      seen = sections.get(heading[1]!) ?? new Set()
      sections.set(heading[1]!, seen)
      packed.push(line)
      continue
    }
    const fail = (why: string): never => {
      throw new Error(`${file}:${index + 1}: ${why}: ${raw.trim()}`)
    }
    const entry = packLine(line)
    if (/=(?:$|;|\|)|\|(?:$|;|\|)/u.test(entry)) fail('an empty replacement')
    for (const phrase of phrasesOf(entry)) {
      if (phrase === '') fail('an empty phrase')
      if (/[{}=|]/u.test(phrase)) fail('a stray mark')
      if (seen.has(phrase)) fail('the phrase stands twice')
      seen.add(phrase)
    }
    packed.push(entry)
  }
  return packed.join('\n')
}

/** Each line of a packed list with the place where it begins, in characters. */
function linesOf(packed: string): { at: number; line: string }[] {
  let next = 0
  return packed.split('\n').map((line) => {
    const at = next
    next += line.length + 1
    return { at, line }
  })
}

/** Where the lines of a packed list begin that are headings. */
export const headingsOf = (packed: string): number[] =>
  linesOf(packed).flatMap(({ at, line }) => (line.startsWith('[') ? [at] : []))

function packLine(line: string): string {
  const [definition = '', tags = ''] = line.split(/\s*;\s*/u)
  const [pattern = '', values] = definition.split(/\s*=\s*/u)
  const phrase = pattern.toLowerCase().replace(/\s+/gu, ' ')
  const replaced = values === undefined ? '' : `=${values.split(/\s*\|\s*/u).join('|')}`
  return `${phrase}${replaced}${tags === '' ? '' : `;${tags.split(/\s+/u).join(' ')}`}`
}

/** Packed lists by the number of their names, and in which of them words stand (see `dictionary.ts`). */
export interface ListIndex {
  readonly names: readonly string[]
  /** By its first two letters a line for each word that begins a phrase or is the rarest in one, with its places. */
  readonly words: Readonly<Record<string, string>>
}

export function indexLists(lists: readonly (readonly [name: string, packed: string])[]): ListIndex {
  const lines = lists.flatMap(([, packed], list) =>
    linesOf(packed).map(({ at, line }) => ({
      place: String.fromCharCode(48 + list) + at.toString(36),
      phrases: line.startsWith('[') ? [] : phrasesOf(line).map((phrase) => phrase.split(' ')),
    })),
  )
  const places = new Map<string, string[]>()
  for (const { place, phrases } of lines) {
    const alone = new Set(phrases.filter((words) => words.length === 1).flat())
    const first = new Set(phrases.map(([word]) => word!))
    const keys = new Set(phrases.map(rarest))
    for (const word of new Set([...first, ...keys])) {
      const sort = alone.has(word) ? '!' : !keys.has(word) ? '' : first.has(word) ? '+' : '~'
      places.set(word, [...(places.get(word) ?? []), place + sort])
    }
  }
  const words = [...places.keys()].sort((a, b) => (a < b ? -1 : 1))
  const byHead: Record<string, string> = {}
  for (const word of words) {
    const head = word.slice(0, 2)
    byHead[head] = `${byHead[head] ?? '\n'}${word} ${places.get(word)!.join(' ')}\n`
  }
  return { names: lists.map(([name]) => name), words: byHead }
}
