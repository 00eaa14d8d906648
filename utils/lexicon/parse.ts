/**
 * The word lists' format. One entry a line:
 *
 *     phrase = replacement | other replacement ; tag tag   # why it is in
 *
 * Everything but the phrase is optional. `{a,b}` in a phrase stands for each of its parts, so
 * `di{sini,sana}` is two entries. A line that starts with `#` is a note to the reader, `[name]` a section
 * whose name becomes the first tag of the entries below it.
 */
export interface Entry {
  /** Lower case, single spaces, no braces left. */
  readonly phrase: string
  readonly values: readonly string[]
  readonly tags: readonly string[]
}

/** Reads a word list. Throws an Error that names the line when an entry is empty, doubled or malformed. */
export function parseLexicon(source: string, file = 'lexicon'): Entry[] {
  const entries: Entry[] = []
  const seen = new Set<string>()
  let section: string | undefined
  for (const [index, raw] of source.split('\n').entries()) {
    const line = raw.replace(/(^|\s)#.*$/u, '').trim()
    if (line === '') continue
    const heading = /^\[([\p{L}\d-]+)\]$/u.exec(line)
    if (heading) {
      section = heading[1]
      continue
    }
    const fail = (why: string): never => {
      throw new Error(`${file}:${index + 1}: ${why}: ${raw.trim()}`)
    }
    const [definition = '', tagList = ''] = line.split(/\s*;\s*/u)
    const [pattern = '', valueList] = definition.split(/\s*=\s*/u)
    const values = valueList?.split(/\s*\|\s*/u) ?? []
    const tags = tagList.split(/\s+/u).filter(Boolean)
    if (values.includes('')) fail('an empty replacement')
    for (const phrase of expandBraces(pattern)) {
      if (phrase === '') fail('an empty phrase')
      if (/[{}=|]/u.test(phrase)) fail('a stray mark')
      const key = `${section ?? ''}\u0000${phrase}`
      if (seen.has(key)) fail('the phrase stands twice')
      seen.add(key)
      entries.push({ phrase, values, tags: section === undefined ? tags : [section, ...tags] })
    }
  }
  return entries
}

function expandBraces(pattern: string): string[] {
  const brace = /\{([^{}]*)\}/u.exec(pattern)
  if (!brace) return [pattern.toLowerCase().replace(/\s+/gu, ' ').trim()]
  return brace[1]!
    .split(',')
    .flatMap((part) =>
      expandBraces(pattern.slice(0, brace.index) + part + pattern.slice(brace.index + brace[0].length)),
    )
}
