/** Why the institution's server could not be used, as far as a person can do something about it. */
export const failureKinds = [
  'unreachable',
  'slow',
  'password',
  'forbidden',
  'missing',
  'full',
  'tooBig',
  'broken',
  'notCouch',
  'permission',
  /** The log is locked on this computer: it waits. */
  'locked',
] as const
export type FailureKind = (typeof failureKinds)[number]

export class Failure extends Error {
  constructor(
    readonly kind: FailureKind,
    /** What the server or the browser said, for the one who looks after the server. */
    detail = '',
  ) {
    super(detail.slice(0, 300))
  }
}

/** What an answer's status tells. 413: a proxy before the server takes less at once. */
export function failureOf(status: number, detail: string): Failure {
  if (status === 401) return new Failure('password', detail)
  if (status === 403) return new Failure('forbidden', detail)
  if (status === 404) return new Failure('missing', detail)
  if (status === 413) return new Failure('tooBig', detail)
  if (status === 507) return new Failure('full', detail)
  // CouchDB tells a full disk as any other fault of its own.
  if (/enospc|no space|disk full/iu.test(detail)) return new Failure('full', detail)
  return new Failure(status < 500 ? 'notCouch' : 'broken', `${status} ${detail}`.trim())
}
