import type { Span } from './types.ts'

const marks = /["“”„‟«»‘’']/g
function isLetter(char: string): boolean {
  const code = char.charCodeAt(0)
  if (code > 127) return /[\p{L}\p{N}]/u.test(char)
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}
const isSpace = (char: string): boolean => char.trim() === ''
/** What ends a quote that each mark opens. */
const closersOf: Readonly<Record<string, string>> = {
  '“': '”“‟"',
  '„': '”“"',
  '‟': '”"',
  '”': '”"',
  '«': '»',
  '»': '«',
  '"': '"”',
  '‘': "’'",
  "'": "'’",
}
/** Marks that open wherever they do not plainly close; the others open only where they plainly do. */
const openerShaped = '“„‟«'

export interface Quotes {
  /** The outermost quoted stretches, marks included, in order. */
  readonly spans: readonly Span[]
  /** Marks without a partner. */
  readonly unbalanced: readonly number[]
}

interface Open {
  readonly at: number
  readonly lineEnd: number
  readonly blockEnd: number
  readonly closers: string
  /** Closers of the quotes inside this one. */
  readonly nested: string[]
}

/**
 * Finds quotation marks and pairs them. Apostrophes inside words (`Ma'had`, `Jum'at`), feet and inches (`4"`) are
 * none. A quote may run over lines but not over a blank one; one that is never closed, or is opened again in a later
 * line as long quotes are, reaches to its line's end. Linear.
 */
export function findQuotes(text: string): Quotes {
  const spans: Span[] = []
  const unbalanced: number[] = []
  const lineEnd = ahead(text, /[\n\r\u2028\u2029]/g)
  const blockEnd = ahead(text, /\r?\n[^\S\n]*\n/g)
  const singleCloser = ahead(text, /['’](?![\p{L}\p{N}])/gu)
  let open: Open | undefined
  const start = (at: number, mark: string) => {
    open = { at, lineEnd: lineEnd(at), blockEnd: blockEnd(at), closers: closersOf[mark]!, nested: [] }
  }
  const close = ({ at }: Open, end: number) => {
    spans.push({ start: at, end })
    open = undefined
  }
  const giveUp = (unclosed: Open) => {
    unbalanced.push(unclosed.at)
    close(unclosed, unclosed.lineEnd)
  }

  for (const { index: at, 0: mark } of text.matchAll(marks)) {
    const before = text[at - 1] ?? ' '
    const after = text[at + 1] ?? ' '
    const opens = !isSpace(after) && !isLetter(before)
    const closes = !isSpace(before) && !isLetter(after)
    if (open && at >= open.blockEnd) giveUp(open)

    if (mark === "'" || mark === '’' || mark === '‘') {
      if (open?.closers.includes(mark) && closes) close(open, at + 1)
      else if (!open && mark !== '’' && opens && /\p{L}/u.test(after)) {
        // A single mark opens only when a partner follows in its line: else it is an apostrophe ('45, bu').
        if (singleCloser(at + 1) < lineEnd(at)) start(at, mark)
      }
    } else if (open) {
      const reopens = opens && !closes
      const shaped = openerShaped.includes(mark)
      if (open.nested.at(-1)?.includes(mark) && !reopens) open.nested.pop()
      else if (open.closers.includes(mark) && !(reopens && (shaped || mark === '"'))) close(open, at + 1)
      else if (reopens || shaped) {
        if (at < open.lineEnd) open.nested.push(mark === '"' ? '"' : (closersOf[mark] ?? ''))
        else {
          giveUp(open)
          start(at, mark)
        }
      }
    } else if (mark === '"' && /\d/.test(before)) {
      // Inches.
    } else if (openerShaped.includes(mark) || mark === '"' ? opens || !closes : opens && !closes) {
      start(at, mark)
    } else unbalanced.push(at)
  }
  if (open) giveUp(open)
  return { spans, unbalanced }
}

/** A search for the next match at or after a place; places must not go back. The text's length when there is none. */
function ahead(text: string, pattern: RegExp): (at: number) => number {
  let known = -1
  return (at) => {
    if (known < at) {
      pattern.lastIndex = at
      known = pattern.exec(text)?.index ?? text.length
    }
    return known
  }
}
