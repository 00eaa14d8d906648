import * as v from 'valibot'

/** What is wrong with foreign data: where, and why, in Indonesian. */
export interface Problem {
  /** Dotted path, `akun` style keys as in the data: `hashtags.0.tag`; empty for the whole. */
  readonly path: string
  readonly reason: string
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

/** Checks foreign data against a schema; never throws. Every problem says the path and the reason in Indonesian. */
export function validate<T extends v.GenericSchema>(schema: T, data: unknown): Checked<v.InferOutput<T>> {
  const result = v.safeParse(schema, data)
  if (result.success) return { ok: true, value: result.output }
  return {
    ok: false,
    problems: result.issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', reason: reasonOf(issue) })),
  }
}

/** Problems as one readable sentence, at most three of them. */
export function describe(problems: readonly Problem[]): string {
  const told = problems.slice(0, 3).map(({ path, reason }) => (path === '' ? reason : `${path}: ${reason}`))
  const rest = problems.length - told.length
  return told.join('; ') + (rest > 0 ? `; dan ${rest} lagi` : '')
}

function reasonOf(issue: v.BaseIssue<unknown>): string {
  if (issue.kind === 'validation') return issue.message
  if (issue.expected === 'never') return 'kunci tidak dikenal'
  if (issue.received === 'undefined') return 'wajib diisi'
  const wanted = kinds[issue.type]
  if (wanted) return `harus ${wanted}, bukan ${issue.received}`
  return `harus ${issue.expected?.replaceAll(' | ', ' atau ').replaceAll('(', '').replaceAll(')', '')}, bukan ${issue.received}`
}
