import { principles } from '../rules/define.ts'
import type { LogEntry, LoggedFinding } from './entry.ts'

type Cell = string | number
/** A part of an entry as data, before it is validated. */
type Parts = Record<string, unknown>

interface Column {
  readonly name: string
  readonly write: (entry: LogEntry) => Cell
  /** Puts a cell back where it came from; never called with an empty one. */
  readonly read: (cell: string, parts: Parts) => void
}

const texts = (names: readonly (keyof LogEntry)[]): Column[] =>
  names.map((name) => ({
    name,
    write: (entry) => (entry[name] ?? '') as Cell,
    read: (cell, parts) => {
      parts[name] = cell
    },
  }))

const inner = (
  outer: 'pack' | 'principles' | 'gate' | 'thread' | 'about' | 'approval',
  name: string,
  parse: (cell: string) => unknown = String,
): Column => ({
  name: `${outer}.${name}`,
  write: (entry) => ((entry[outer] as Parts | undefined)?.[name] ?? '') as Cell,
  read: (cell, parts) => {
    parts[outer] = { ...(parts[outer] as Parts | undefined), [name]: parse(cell) }
  },
})

const words = (name: 'hashtags' | 'mentions' | 'links'): Column => ({
  name,
  write: (entry) => entry[name].map((word) => guard(word, ' ')).join(' '),
  read: (cell, parts) => {
    parts[name] = split(cell, ' ').map(unguard)
  },
})

/** Every field of the JSON export, lists and objects laid flat, in the order of the columns. */
const columns: readonly Column[] = [
  ...texts(['id', 'platform', 'account', 'unit', 'admin', 'kind', 'text', 'permalink', 'postId']),
  ...texts(['composedAt', 'publishedAt', 'evidence']),
  {
    name: 'media',
    write: ({ media }) =>
      media
        .map(({ type, alt }) => (alt ? `${guard(type, ':;')}: ${guard(alt, ';')}` : guard(type, ':;')))
        .join('; '),
    read: (cell, parts) => {
      parts.media = split(cell, '; ').map((item) => {
        const [type = '', ...alt] = split(item, ': ')
        return { type: unguard(type), alt: unguard(alt.join(': ')) }
      })
    },
  },
  words('hashtags'),
  words('mentions'),
  words('links'),
  ...texts(['topic', 'template']),
  inner('pack', 'id'),
  inner('pack', 'version'),
  ...texts(['engine']),
  {
    name: 'findings',
    write: ({ findings }) => findings.map(writeFinding).join('; '),
    read: (cell, parts) => {
      parts.findings = split(cell, '; ').map(readFinding)
    },
  },
  ...principles.map((name) => inner('principles', name, Number)),
  inner('gate', 'decision'),
  inner('gate', 'reason'),
  inner('thread', 'root'),
  inner('thread', 'position', Number),
  inner('about', 'id'),
  inner('about', 'event'),
  ...texts(['scheduledFor', 'activity']),
  inner('approval', 'by'),
  inner('approval', 'position'),
  inner('approval', 'at'),
  inner('approval', 'proof'),
  {
    name: 'uncertain',
    write: ({ uncertain }) => (uncertain ? 'true' : ''),
    read: (cell, parts) => {
      parts.uncertain = cell === 'true' ? true : cell
    },
  },
  {
    name: 'seq',
    write: ({ seq }) => seq,
    read: (cell, parts) => {
      parts.seq = Number(cell)
    },
  },
  ...texts(['previous', 'hash', 'installation']),
]

const writeFinding = ({ rule, severity, state, reason }: LoggedFinding) =>
  [rule, severity, state, ...(reason === undefined ? [] : [guard(reason, ';|')])].join(' | ')

function readFinding(item: string): unknown {
  const [rule, severity, state, reason] = split(item, ' | ')
  return { rule, severity, state, ...(reason !== undefined && { reason: unguard(reason) }) }
}

/** An entry as data, still to be validated, from the cells of a row by the names of their columns. */
export function readCells(cell: (name: string) => string | undefined): Parts {
  const parts: Parts = { permalink: null, postId: null, media: [], hashtags: [], mentions: [], links: [] }
  Object.assign(parts, { unit: '', admin: '', text: '', topic: '', findings: [] })
  for (const { name, read } of columns) {
    const content = cell(name)
    if (content !== undefined && content !== '') read(plainCell(content), parts)
  }
  const { gate, about, approval } = parts as { gate?: Parts; about?: Parts; approval?: Parts }
  if (gate) parts.gate = { reason: '', ...gate }
  if (about) parts.about = { id: null, ...about }
  if (approval) parts.approval = { position: '', ...approval }
  return parts
}

/** A backslash before what would end the item, and before itself. */
function guard(text: string, ends: string): string {
  let escaped = ''
  for (const char of text) escaped += char === '\\' || ends.includes(char) ? `\\${char}` : char
  return escaped
}

const unguard = (text: string): string => text.replace(/\\(.)/gsu, '$1')

/** Splits at a separator that no backslash stands before. */
function split(text: string, separator: string): string[] {
  const items: string[] = []
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1
    else if (text.startsWith(separator, at)) {
      items.push(text.slice(start, at))
      at += separator.length - 1
      start = at + 1
    }
  }
  items.push(text.slice(start))
  return items
}

export const csvHead = `\uFEFF${columns.map(({ name }) => name).join(',')}\r\n`

/** One entry as a row of CSV (RFC 4180). */
export const csvRow = (entry: LogEntry): string =>
  `${columns.map(({ write }) => csvCell(write(entry))).join(',')}\r\n`

/** What a spreadsheet takes for a formula when a cell starts with it, also in full width (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u

/** A cell for CSV. What would be a formula gets an apostrophe, and so does what starts with one, to tell them apart. */
function csvCell(value: Cell): string {
  if (typeof value === 'number') return String(value)
  const safe = formula.test(value) || value.startsWith("'") ? `'${value}` : value
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Takes the apostrophe off again. */
const plainCell = (content: string): string => {
  const rest = content.slice(1)
  return content.startsWith("'") && (formula.test(rest) || rest.startsWith("'")) ? rest : content
}
