const none: readonly string[] = []

/** The tags of a packed line: its section's name first. */
export function tagsOf(line: string, section: string): readonly string[] {
  const semicolon = line.indexOf(';')
  const own = semicolon < 0 ? none : line.slice(semicolon + 1).split(' ')
  return section === '' ? own : [section, ...own]
}

/**
 * The phrases of a line of a packed word list: `phrase=value|value;tag tag`, with braces in the phrase. Braces are opened
 * here and not in the build, since opened they would make the package several times as large.
 */
export const phrasesOf = (line: string): readonly string[] => openBraces(patternOf(line))

const patternOf = (line: string): string => line.split('=', 1)[0]!.split(';', 1)[0]!

/**
 * Its phrases with some letters of one word, where these stand in a single one of its choices: of that the other parts
 * need not be opened. Undefined where that takes more than a look.
 */
export function phrasesHolding(line: string, letters: string): readonly string[] | undefined {
  const pattern = patternOf(line)
  // Letters may lie across the edge of a choice.
  if (/[^ ]\{|\}[^ ]/u.test(pattern)) return undefined
  const at = pattern.indexOf(letters)
  const open = pattern.lastIndexOf('{', at)
  const close = pattern.indexOf('}', at)
  if (at < 0 || open < 0 || open < pattern.lastIndexOf('}', at)) return undefined
  if (pattern.includes(letters, close)) return undefined
  const parts = pattern.slice(open + 1, close).split(',')
  const few = parts.filter((part) => part.includes(letters)).join(',')
  return openBraces(pattern.slice(0, open + 1) + few + pattern.slice(close))
}

/** The values that all phrases of a packed line share. */
export function valuesOf(line: string): readonly string[] {
  const semicolon = line.indexOf(';')
  const equals = line.indexOf('=')
  if (equals < 0 || (semicolon >= 0 && semicolon < equals)) return none
  return line.slice(equals + 1, semicolon < 0 ? undefined : semicolon).split('|')
}

/** `di{sini,sana}` becomes `disini`, `disana`. An empty part may leave a doubled space, which is folded. */
export function openBraces(pattern: string): readonly string[] {
  let open = pattern.indexOf('{')
  if (open < 0) return [pattern]
  let phrases: string[] | undefined
  let at = 0
  for (; open >= 0; open = pattern.indexOf('{', at)) {
    const close = pattern.indexOf('}', open)
    if (close < 0) break
    const head = pattern.slice(at, open)
    const parts = pattern.slice(open + 1, close).split(',')
    phrases = phrases ? pairs(phrases, head, parts) : head === '' ? parts : parts.map((part) => head + part)
    at = close + 1
  }
  if (!phrases) return [pattern]
  const tail = pattern.slice(at)
  for (let i = 0; i < phrases.length; i++) {
    const whole = phrases[i]! + tail
    phrases[i] = (whole.includes('  ') ? whole.replace(/ {2,}/gu, ' ') : whole).trim()
  }
  return phrases
}

function pairs(phrases: readonly string[], between: string, parts: readonly string[]): string[] {
  const all: string[] = []
  for (const phrase of phrases) for (const part of parts) all.push(phrase + between + part)
  return all
}
