import http from 'pouchdb-adapter-http'
import PouchDB from 'pouchdb-core'
import { Failure, failureOf } from './failure.ts'
import { typeOf } from './shared/store.ts'

PouchDB.plugin(http)

/** Leaves out what is exchanged apart from the log, so that none of it is fetched for nothing. Strays are told. */
const logOnly = { $or: [{ type: { $exists: false } }, { type: { $nin: Object.values(typeOf) } }] }

export type Sequence = string | number

/** A document as a server gives it: anything. */
export type Foreign = Readonly<Record<string, unknown>>

/** A document as it is stored there: the id and one revision, whatever else is in it. */
export interface SharedDocument {
  readonly _id: string
  readonly _rev: string
  readonly [field: string]: unknown
}

/** A document that changed, by the revisions of its versions: more than one where they are in conflict. */
export interface Leaf {
  readonly id: string
  readonly deleted: boolean
  readonly revisions: readonly string[]
}

export interface Change {
  readonly id: string
  readonly deleted: boolean
  /** Every leaf: more than one where contents are in conflict. */
  readonly revisions: readonly string[]
  /** The one that the server lets win. */
  readonly document?: Foreign
}

/** A version of a document. */
interface Versioned {
  readonly _id: string
  readonly _rev: string
}

/** As much of CouchDB's replication protocol as is needed. Everything rejects with a `Failure`. */
export interface Remote {
  /** Proves that the database is there and lets us in. Resolves to how many documents it holds. */
  open(): Promise<number>
  /** Which of these documents the server does not hold in just this revision. */
  missing(documents: readonly Versioned[]): Promise<ReadonlySet<string>>
  /** Which of these ids the server holds in whatever revision. */
  held(ids: readonly string[]): Promise<ReadonlySet<string>>
  /** Stores revisions as they are. Resolves to those that the server refused, with its reason. */
  store(documents: readonly Versioned[]): Promise<ReadonlyMap<string, string>>
  changes(
    since: Sequence,
    limit: number,
  ): Promise<{ readonly changes: readonly Change[]; readonly last: Sequence }>
  /** The same of documents of one type alone, without what is in them. Deleted ones keep their type. */
  leaves(
    since: Sequence,
    limit: number,
    type: string,
  ): Promise<{ readonly leaves: readonly Leaf[]; readonly last: Sequence }>
  /** Versions with the history of each; one that the server has given up meanwhile is left out. */
  versions(wanted: readonly { readonly id: string; readonly rev: string }[]): Promise<Foreign[]>
  revision(id: string, revision: string): Promise<Foreign>
  /** A local document, by which both sides remember how far they are. */
  checkpoint(id: string): Promise<Foreign | undefined>
  saveCheckpoint(id: string, content: Foreign): Promise<void>
}

export interface RemoteOptions {
  /** As `readAddress` gives it. */
  readonly url: string
  readonly user: string
  readonly password: string
  readonly signal?: AbortSignal
  /** Milliseconds that the server has for an answer. */
  readonly patience?: number
  /** Bytes of one answer: what a hostile or broken server sends beyond is not read. */
  readonly largest?: number
  readonly onAnswer?: () => void
}

/** A database of CouchDB. Opens no connection before it is asked for something. */
export function connect(options: RemoteOptions): Remote {
  const { url, user, password } = options
  const database = new PouchDB(url, {
    adapter: 'http',
    skip_setup: true,
    fetch: guarded(options),
    ...(user && { auth: { username: user, password } }),
  })
  const revisions = new Map<string, string>()

  return {
    open: () =>
      told(async () => {
        const info = (await database.info()) as { doc_count?: unknown }
        if (typeof info.doc_count !== 'number') throw new Failure('notCouch')
        return info.doc_count
      }),
    missing: (documents) =>
      told(async () => {
        const asked = Object.fromEntries(documents.map(({ _id, _rev }) => [_id, [_rev]]))
        return new Set(Object.keys(await database.revsDiff(asked)))
      }),
    held: (ids) =>
      told(async () => {
        const { rows } = await database.allDocs({ keys: [...ids] })
        return new Set(rows.flatMap(({ id }) => id ?? []))
      }),
    store: (documents) =>
      told(async () => {
        const answers = await database.bulkDocs(documents, { new_edits: false })
        const refused = new Map<string, string>()
        for (const answer of answers) {
          const { id, error, name, reason } = answer
          if (!error) continue
          if (name !== 'forbidden') throw new Failure('broken', `${name}: ${reason}`)
          refused.set(String(id), String(reason))
        }
        return refused
      }),
    changes: (since, limit) =>
      told(async () => {
        const { results, last_seq: last } = await database.changes({
          since,
          limit,
          batch_size: limit,
          include_docs: true,
          conflicts: true,
          style: 'all_docs',
          selector: logOnly,
        })
        if (!Array.isArray(results as unknown) || last === undefined) throw new Failure('notCouch')
        const changes = results.map(({ id, deleted, changes: leaves, doc }) => ({
          id,
          deleted: deleted === true,
          revisions: leaves.map((leaf) => leaf.rev),
          ...(doc && { document: doc }),
        }))
        return { changes, last }
      }),
    leaves: (since, limit, type) =>
      told(async () => {
        const { results, last_seq: last } = await database.changes({
          since,
          limit,
          batch_size: limit,
          include_docs: false,
          conflicts: false,
          style: 'all_docs',
          selector: { type },
        })
        if (!Array.isArray(results as unknown) || last === undefined) throw new Failure('notCouch')
        const leaves = results.map(({ id, deleted, changes }) => ({
          id,
          deleted: deleted === true,
          revisions: changes.map(({ rev }) => rev),
        }))
        return { leaves, last }
      }),
    versions: (wanted) =>
      told(async () => {
        const { results } = await database.bulkGet({ docs: wanted, revs: true })
        return results.flatMap(({ docs }) =>
          docs.flatMap(({ ok, error }) => {
            if (ok) return [ok]
            if (error instanceof Failure) throw error
            const { error: name, name: other, reason, message } = error ?? {}
            if (name === 'not_found' || other === 'not_found') return []
            throw new Failure('broken', [name ?? other, reason ?? message].filter(Boolean).join(': '))
          }),
        )
      }),
    revision: (id, rev) => told(() => database.get(id, { rev })),
    checkpoint: (id) =>
      told(async () => {
        try {
          const stored = await database.get(`_local/${id}`)
          revisions.set(id, stored._rev)
          return stored
        } catch (error) {
          if (statusOf(error) === 404) return undefined
          throw error
        }
      }),
    saveCheckpoint: (id, content) =>
      told(async () => {
        const _rev = revisions.get(id)
        const { rev } = await database.put({ ...content, _id: `_local/${id}`, ...(_rev && { _rev }) })
        revisions.set(id, rev)
      }),
  }
}

const statusOf = (error: unknown): unknown => (error as { status?: unknown } | null)?.status

/** Makes one kind of error of all that can go wrong in the library. */
async function told<Result>(ask: () => Promise<Result>): Promise<Result> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof Failure) throw error
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    const status = statusOf(error)
    const detail = error instanceof Error ? error.message : String(error)
    throw typeof status === 'number' && status >= 400
      ? failureOf(status, detail)
      : new Failure('notCouch', detail)
  }
}

/**
 * The only door to the network. It goes to the given server and nowhere else: no redirection is followed, nothing is
 * taken from a cache, no cookie goes along, and an answer that is too long or too late is given up.
 */
function guarded({ url, signal: stop, patience = 60_000, largest = 48 * 2 ** 20, onAnswer }: RemoteOptions) {
  return async (target: string, { method, headers, body }: RequestInit = {}): Promise<Response> => {
    if (target !== url && !target.startsWith(`${url}/`) && !target.startsWith(`${url}?`))
      throw new Failure('notCouch', target)
    const late = AbortSignal.timeout(patience)
    const signal = stop ? AbortSignal.any([stop, late]) : late
    try {
      const response = await fetch(target, {
        method: method ?? 'GET',
        headers: new Headers([...(headers as Headers)]),
        ...(body && { body }),
        signal,
        redirect: 'error',
        credentials: 'omit',
        cache: 'no-store',
        referrerPolicy: 'no-referrer',
      })
      const text = await readBounded(response, largest)
      onAnswer?.()
      const { ok, status } = response
      const kept = target.includes('/_local') && (status === 404 || status === 409)
      if (!ok && !kept) throw failureOf(status, reasonIn(text))
      if (!/^\s*[[{]/u.test(text)) throw new Failure('notCouch', text.slice(0, 100))
      return new Response(text, { status, headers: { 'content-type': 'application/json' } })
    } catch (error) {
      if (error instanceof Failure) throw error
      stop?.throwIfAborted()
      if (late.aborted) throw new Failure('slow')
      throw new Failure('unreachable', error instanceof Error ? error.message : String(error))
    }
  }
}

async function readBounded({ body }: Response, largest: number): Promise<string> {
  if (!body) return ''
  const decoder = new TextDecoder()
  let [text, size] = ['', 0]
  const reader = body.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    size += value.length
    if (size > largest) {
      await reader.cancel()
      throw new Failure('tooBig', `${size} B`)
    }
    text += decoder.decode(value, { stream: true })
  }
}

/** CouchDB's own words in an answer that says no. */
function reasonIn(text: string): string {
  try {
    const { error, reason } = JSON.parse(text) as { error?: unknown; reason?: unknown }
    return [error, reason].filter((part) => typeof part === 'string').join(': ')
  } catch {
    return ''
  }
}
