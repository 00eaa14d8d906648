import * as v from 'valibot'
import { hintFor } from './hint.ts'

/** What is wrong with foreign data: where, what stands there, why it cannot stay and what would do, in Indonesian. */
export interface Problem {
  /** Dotted path, `akun` style keys as in the data: `hashtags.0.tag`; empty for the whole. */
  readonly path: string
  readonly reason: string
  /** What stands there, cut short. */
  readonly value?: string
  /** What to do about it. */
  readonly hint?: string
}

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly Problem[] }

const kinds: Record<string, string> = {
  string: 'teks',
  number: 'angka',
  boolean: 'true atau false',
  array: 'daftar',
  strict_object: 'objek',
  object: 'objek',
  record: 'objek',
}

/** As many as anybody reads; foreign data may hold thousands. */
const mostProblems = 200

/** Checks foreign data against a schema; never throws. Every problem says where, what, why and what would do. */
export function validate<T extends v.GenericSchema>(schema: T, data: unknown): Checked<v.InferOutput<T>> {
  const result = v.safeParse(schema, data)
  if (result.success) return { ok: true, value: result.output }
  return {
    ok: false,
    problems: result.issues.slice(0, mostProblems).map((issue) => {
      // Of a key that is not known, the schema library tells the key alone as what was given.
      const given = issue.expected === 'never' ? issue.path?.at(-1)?.value : issue.input
      return {
        path: v.getDotPath(issue) ?? '',
        reason: reasonOf(issue),
        ...(given !== undefined && { value: shown(given) }),
        hint: hintFor(schema, issue),
      }
    }),
  }
}

/** Problems as one readable sentence, at most three of them, without their hints. */
export function describe(problems: readonly Problem[]): string {
  const told = problems.slice(0, 3).map(({ path, reason }) => (path === '' ? reason : `${path}: ${reason}`))
  const rest = problems.length - told.length
  return told.join('; ') + (rest > 0 ? `; dan ${rest} lagi` : '')
}

/** A value in a few readable characters: invisible and turning ones are written as their code. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return `daftar dengan ${value.length} butir`
  if (typeof value === 'object' && value !== null) return 'objek'
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value)
  const cut = text.length > 60 ? `${text.slice(0, 57)}…` : text
  return cut.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu,
    (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`,
  )
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'validation') return issue.message
  if (issue.expected === 'never') return 'kunci tidak dikenal'
  if (issue.received === 'undefined') return 'wajib diisi'
  const received = typeof issue.input === 'string' ? shown(issue.input) : issue.received
  const wanted = kinds[issue.type]
  if (wanted) return `harus ${wanted}, bukan ${received}`
  return `harus ${issue.expected?.replaceAll(' | ', ' atau ').replaceAll('(', '').replaceAll(')', '')}, bukan ${received}`
}
