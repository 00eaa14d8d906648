import type { Entry } from './word-list.ts'

const none: readonly string[] = []

/** The tags of a packed line: its section's name first. */
export function tagsOf(line: string, section: string): readonly string[] {
  const semicolon = line.indexOf(';')
  const own = semicolon < 0 ? none : line.slice(semicolon + 1).split(' ')
  return section === '' ? own : [section, ...own]
}

/**
 * Opens a line of a packed word list: `phrase=value|value;tag tag`, with braces in the phrase. Braces are opened here
 * and not in the build, since opened they would make the package several times as large.
 */
export function openLine(line: string, tags: readonly string[]): readonly Entry[] {
  const values = valuesOf(line)
  const [pattern = ''] = line.split(/[=;]/u, 1)
  return openBraces(pattern).map((phrase) => [phrase, values, tags])
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
  for (let i = 0; i < phrases.length; i++)
    for (let j = 0; j < parts.length; j++) all.push(phrases[i]! + between + parts[j]!)
  return all
}
