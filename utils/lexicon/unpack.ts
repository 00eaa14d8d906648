import type { Compiled } from './lexicon.ts'

/**
 * Reads a packed word list: the lines of a list without its notes, as the build leaves them. Braces are opened here
 * and not in the build, since opened they would make the package several times as large.
 */
export function unpack(packed: string): Compiled {
  const entries: [string, readonly string[], readonly string[]][] = []
  const none: readonly string[] = []
  let section = none
  let tagged = new Map<string, readonly string[]>()
  for (const line of packed.split('\n')) {
    if (line.startsWith('[')) {
      section = [line.slice(1, -1)]
      tagged = new Map()
      continue
    }
    const semicolon = line.indexOf(';')
    const definition = semicolon < 0 ? line : line.slice(0, semicolon)
    const tagList = semicolon < 0 ? '' : line.slice(semicolon + 1)
    // Lists of tags are few and shared by many entries.
    const tags = tagged.get(tagList) ?? (tagList === '' ? section : [...section, ...tagList.split(' ')])
    tagged.set(tagList, tags)
    const equals = definition.indexOf('=')
    const values = equals < 0 ? none : definition.slice(equals + 1).split('|')
    const pattern = equals < 0 ? definition : definition.slice(0, equals)
    for (const phrase of openBraces(pattern)) entries.push([phrase, values, tags])
  }
  return entries
}

/** `di{sini,sana}` becomes `disini`, `disana`. An empty part may leave a doubled space, which is folded. */
function openBraces(pattern: string): string[] {
  let phrases = ['']
  let at = 0
  for (let open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
    const close = pattern.indexOf('}', open)
    if (close < 0) break
    const head = pattern.slice(at, open)
    const parts = pattern.slice(open + 1, close).split(',')
    phrases = phrases.flatMap((phrase) => parts.map((part) => phrase + head + part))
    at = close + 1
  }
  if (at === 0) return [pattern]
  const tail = pattern.slice(at)
  return phrases.map((phrase) => (phrase + tail).replace(/ {2,}/gu, ' ').trim())
}
