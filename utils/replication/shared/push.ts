import { storeInParts } from '../in-parts.ts'
import type { Remote, SharedDocument } from '../remote.ts'
import { hashOf, historyOf, type Revisions, revisionAfter, type Shadow } from './shadow.ts'
import { type SharedStore, typeOf } from './store.ts'

/** Documents, and UTF-16 units of them, that go in one request. */
const mostDocuments = 100
const mostUnits = 400_000
/** Documents that are read at once, to be compared: a draft may have millions of characters. */
const mostRead = 25

export interface SharePush {
  readonly signal?: AbortSignal
  /** Sends deletions alone: see `run.ts`. */
  readonly onlyGone?: boolean
}

/** One version on its way, with what is written down here once the server has it. */
interface Outgoing {
  readonly document: SharedDocument
  readonly units: number
  /** The shadow for which it was made: another one by then stays. */
  readonly before: Shadow | undefined
  readonly after: Shadow
}

/**
 * Sends what the server does not have. A change follows the version that this computer had; where somebody else changed
 * the same one, both stand on the server until a person chooses. Resolves to how many versions were sent.
 */
export async function pushShared(
  store: SharedStore,
  remote: Remote,
  { signal, onlyGone = false }: SharePush = {},
): Promise<number> {
  let sent = 0
  // A version first, and then what it closes, since a document goes only once in a request.
  for await (const batch of batchesOf(store, onlyGone)) {
    let left = batch
    while (left.length > 0) {
      signal?.throwIfAborted()
      sent += await send(left, store, remote)
      const ids = left.map(({ document }) => document._id)
      left = await nextOf(ids, store, onlyGone)
    }
  }
  return sent
}

async function* batchesOf(store: SharedStore, onlyGone: boolean): AsyncGenerator<Outgoing[]> {
  const here = await store.ids()
  const known = await store.shadows.toCollection().primaryKeys()
  let batch: Outgoing[] = []
  let units = 0
  const present = new Set(here)
  const all = [...new Set([...here, ...known])]
  for (let from = 0; from < all.length; from += mostRead) {
    const ids = await unsettled(all.slice(from, from + mostRead), present, store)
    for (const next of await nextOf(ids, store, onlyGone)) {
      if (batch.length === mostDocuments || (batch.length > 0 && units + next.units > mostUnits)) {
        yield batch
        batch = []
        units = 0
      }
      batch.push(next)
      units += next.units
    }
  }
  if (batch.length > 0) yield batch
}

/** Those that may have something to send: what never changes, lies here and is there has nothing. */
async function unsettled(
  ids: readonly string[],
  present: ReadonlySet<string>,
  store: SharedStore,
): Promise<string[]> {
  const shadows = await store.shadows.bulkGet([...ids])
  return ids.filter((id, index) => {
    const { sent = false, gone, closing } = shadows[index] ?? {}
    return !(store.fixed(id) && present.has(id) && sent && !gone && !closing)
  })
}

async function nextOf(ids: readonly string[], store: SharedStore, onlyGone: boolean): Promise<Outgoing[]> {
  const [shadows, contents] = await Promise.all([store.shadows.bulkGet([...ids]), store.getAll(ids)])
  const next: Outgoing[] = []
  for (const [index, id] of ids.entries()) {
    const one = await nextFor(id, shadows[index], contents[index], store, onlyGone)
    if (one) next.push(one)
  }
  return next
}

/** What is to be sent next of a document; undefined when the server has all of it. */
async function nextFor(
  id: string,
  before: Shadow | undefined,
  content: unknown,
  store: SharedStore,
  onlyGone: boolean,
): Promise<Outgoing | undefined> {
  if (content === undefined) return before && goneNext(before, store)
  if (content === null || onlyGone) return undefined
  // It was erased elsewhere: what brought it here again goes.
  if (before?.gone === 'erased') {
    await store.remove(id)
    return goneNext(before, store)
  }
  const hash = hashOf(content)
  if (before && hash === before.hash && before.sent) return closingNext(before, store, 'resolved')
  const revisions =
    before && hash === before.hash ? before.revisions : revisionAfter(before?.revisions ?? [], hash)
  const { gone: _, ...rest } = before ?? {}
  const document = { ...frame(id, store, revisions), content }
  return outgoing(document, before, { ...rest, id, revisions, hash, sent: true })
}

const graves = { erased: 'erased', deleted: 'deleted' } as const

function goneNext(before: Shadow, store: SharedStore): Outgoing | undefined {
  const { id } = before
  const gone = before.gone ?? (store.erases ? 'erased' : 'deleted')
  if (before.gone && before.sent) return closingNext(before, store, graves[gone])
  const revisions = before.gone ? before.revisions : revisionAfter(before.revisions, gone)
  const { rivals, conflict: _, ...rest } = before
  // All versions of what was erased go; of a draft those that a person was to choose from stay.
  const closing = store.erases
    ? [...(before.closing ?? []), ...(rivals ?? []).map((one) => one.revisions)]
    : []
  const after: Shadow = {
    ...rest,
    revisions,
    hash: '',
    sent: true,
    gone,
    ...(closing.length > 0 && { closing }),
  }
  return outgoing({ ...frame(id, store, revisions), _deleted: true, [gone]: true }, before, after)
}

/** A version that is closed on the server: a deletion that says why. */
function closingNext(before: Shadow, store: SharedStore, why: string): Outgoing | undefined {
  const [first, ...others] = before.closing ?? []
  if (!first) return undefined
  const { closing: _, ...rest } = before
  const after: Shadow = others.length > 0 ? { ...rest, closing: others } : rest
  const revisions = revisionAfter(first, why)
  return outgoing({ ...frame(before.id, store, revisions), _deleted: true, [why]: true }, before, after)
}

const frame = (id: string, { kind }: SharedStore, revisions: Revisions) => ({
  _id: id,
  _rev: revisions[0]!,
  _revisions: historyOf(revisions),
  // Kept in a deletion, too: by it filters of a replication know what is of which kind.
  type: typeOf[kind],
  version: 1 as const,
})

const outgoing = (document: SharedDocument, before: Shadow | undefined, after: Shadow): Outgoing => ({
  document,
  units: JSON.stringify(document).length,
  before,
  after,
})

async function send(batch: readonly Outgoing[], store: SharedStore, remote: Remote): Promise<number> {
  const missing = await remote.missing(batch.map(({ document }) => document))
  const fresh = batch.filter(({ document }) => missing.has(document._id))
  if (fresh.length > 0)
    await storeInParts(
      fresh.map(({ document }) => document),
      remote,
    )
  await store.atomically(async () => {
    for (const { before, after } of batch) {
      const now = await store.shadows.get(after.id)
      if (JSON.stringify(now) === JSON.stringify(before)) await store.shadows.put(after)
    }
  })
  return fresh.length
}
