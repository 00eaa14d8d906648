import { principles } from '../rules/define.ts'
import type { LogEntry, LoggedFinding } from './entry.ts'

/** The log as JSON, export version 1. */
export function toJson(entries: readonly LogEntry[], installation: string, exportedAt: string): string {
  return JSON.stringify({ format: 'saring-log', version: 1, exportedAt, installation, entries }, null, 2)
}

type Cell = string | number
type Column = readonly [name: string, read: (entry: LogEntry) => Cell]

const asItIs = (
  name:
    | 'id'
    | 'platform'
    | 'account'
    | 'unit'
    | 'admin'
    | 'kind'
    | 'text'
    | 'composedAt'
    | 'publishedAt'
    | 'evidence'
    | 'topic'
    | 'engine'
    | 'seq'
    | 'previous'
    | 'hash'
    | 'installation',
): Column => [name, (entry) => entry[name]]

/** Every field of the JSON export, lists and objects laid flat, in the order of the columns. */
const columns: readonly Column[] = [
  ...(['id', 'platform', 'account', 'unit', 'admin', 'kind', 'text'] as const).map(asItIs),
  ['permalink', ({ permalink }) => permalink ?? ''],
  ['postId', ({ postId }) => postId ?? ''],
  asItIs('composedAt'),
  asItIs('publishedAt'),
  asItIs('evidence'),
  ['media', ({ media }) => media.map(({ type, alt }) => (alt ? `${type}: ${alt}` : type)).join('; ')],
  ['hashtags', ({ hashtags }) => hashtags.join(' ')],
  ['mentions', ({ mentions }) => mentions.join(' ')],
  ['links', ({ links }) => links.join(' ')],
  asItIs('topic'),
  ['template', ({ template }) => template ?? ''],
  ['pack.id', ({ pack }) => pack.id],
  ['pack.version', ({ pack }) => pack.version],
  asItIs('engine'),
  ['findings', ({ findings }) => findings.map(describeFinding).join('; ')],
  ...principles.map(
    (name) => [`principles.${name}`, ({ principles: scores }) => scores[name]] satisfies Column,
  ),
  ['gate.decision', ({ gate }) => gate?.decision ?? ''],
  ['gate.reason', ({ gate }) => gate?.reason ?? ''],
  ['thread.root', ({ thread }) => thread?.root ?? ''],
  ['thread.position', ({ thread }) => thread?.position ?? ''],
  ['about.id', ({ about }) => about?.id ?? ''],
  ['about.event', ({ about }) => about?.event ?? ''],
  ['scheduledFor', ({ scheduledFor }) => scheduledFor ?? ''],
  ['uncertain', ({ uncertain }) => (uncertain ? 'true' : '')],
  asItIs('seq'),
  asItIs('previous'),
  asItIs('hash'),
  asItIs('installation'),
]

const describeFinding = ({ rule, severity, state, reason }: LoggedFinding) =>
  [rule, severity, state, reason].filter(Boolean).join(' | ')

/** The log as CSV (RFC 4180), with a byte order mark, by which spreadsheets know UTF-8. */
export function toCsv(entries: readonly LogEntry[]): string {
  const head = columns.map(([name]) => name)
  const rows = entries.map((entry) => columns.map(([, read]) => read(entry)))
  return `\uFEFF${[head, ...rows].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`
}

/** What a spreadsheet takes for a formula when a cell starts with it, also in full width (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u

function cell(value: Cell): string {
  if (typeof value === 'number') return String(value)
  const safe = formula.test(value) ? `'${value}` : value
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
