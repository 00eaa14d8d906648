import { describe } from '../../pack/validate.ts'
import type { Checkpoints } from '../checkpoint.ts'
import { Failure } from '../failure.ts'
import type { SetAside } from '../pull.ts'
import type { Foreign, Leaf, Remote, Sequence } from '../remote.ts'
import {
  hashOf,
  laterFirst,
  type Revisions,
  type Rival,
  revisionsIn,
  type Shadow,
  withRivals,
} from './shadow.ts'
import { type SharedStore, typeOf } from './store.ts'

export interface SharedPulled {
  /** Documents that changed here. */
  taken: number
  readonly aside: SetAside[]
}

export interface SharePull {
  readonly signal?: AbortSignal
  /** Takes deletions alone, and reads no content: see `run.ts`. */
  readonly onlyGone?: boolean
  readonly onBatch?: (pulled: Readonly<SharedPulled>) => void | Promise<void>
}

const batchSize = 100
/** Versions of one document; a server that has more of them is broken or hostile. */
const mostLeaves = 20

/** A version that the server holds and this computer does not know. */
type Found =
  | { readonly revisions: Revisions; readonly gone: 'erased' | 'deleted' | 'resolved' }
  | { readonly revisions: Revisions; readonly content: unknown }

/**
 * Takes what others changed. What was changed here and not sent yet is never written over; of versions in conflict every
 * computer shows the same one, and keeps the others beside it.
 */
export async function pullShared(
  store: SharedStore,
  remote: Remote,
  checkpoints: Checkpoints,
  { signal, onlyGone = false, onBatch }: SharePull = {},
): Promise<SharedPulled> {
  const pulled: SharedPulled = { taken: 0, aside: [] }
  let since: Sequence = (await checkpoints.read()) ?? 0
  for (;;) {
    signal?.throwIfAborted()
    const page = await remote.leaves(since, batchSize, typeOf[store.kind])
    if (page.leaves.length > 0) {
      await takePage(page.leaves, store, remote, onlyGone, pulled)
      since = page.last
      await checkpoints.write(since)
      await onBatch?.(pulled)
    }
    if (page.leaves.length < batchSize) return pulled
  }
}

async function takePage(
  page: readonly Leaf[],
  store: SharedStore,
  remote: Remote,
  onlyGone: boolean,
  pulled: SharedPulled,
): Promise<void> {
  const wanted: { id: string; rev: string }[] = []
  const leavesOf = new Map<string, readonly string[]>()
  for (const { id, deleted, revisions } of page) {
    if (onlyGone && !deleted) continue
    if (revisions.length > mostLeaves) {
      setAside(pulled, id, '', `lebih dari ${mostLeaves} versi`)
      continue
    }
    leavesOf.set(id, revisions)
    const known = knownTo(await store.shadows.get(id))
    wanted.push(...revisions.filter((rev) => !known.has(rev)).map((rev) => ({ id, rev })))
  }
  const found = new Map<string, Found[]>()
  for (const document of await fetchAll(wanted, remote, pulled)) {
    const read = await foundIn(document, store, pulled)
    const id = String(document._id)
    if (read && leavesOf.has(id)) found.set(id, [...(found.get(id) ?? []), read])
  }
  for (const [id, revisions] of leavesOf)
    if (await store.atomically(() => integrate(id, revisions, found.get(id) ?? [], store))) pulled.taken += 1
}

/** All that needs no look: the own version and what it is made of, and those that lie beside it. */
const knownTo = (shadow: Shadow | undefined): ReadonlySet<string> =>
  new Set([
    ...(shadow?.revisions ?? []),
    ...(shadow?.rivals ?? []).flatMap(({ revisions, content }) => (content === undefined ? [] : revisions)),
    ...(shadow?.closing ?? []).flat(),
  ])

/** In smaller parts where the answer is too large; a single document that is too large is set aside. */
async function fetchAll(
  wanted: readonly { readonly id: string; readonly rev: string }[],
  remote: Remote,
  pulled: SharedPulled,
): Promise<Foreign[]> {
  if (wanted.length === 0) return []
  try {
    return await remote.versions(wanted)
  } catch (error) {
    if (!(error instanceof Failure) || error.kind !== 'tooBig') throw error
    const [first] = wanted
    if (wanted.length === 1) {
      setAside(pulled, first!.id, first!.rev, 'terlalu besar')
      return []
    }
    const half = Math.ceil(wanted.length / 2)
    const some = await fetchAll(wanted.slice(0, half), remote, pulled)
    return [...some, ...(await fetchAll(wanted.slice(half), remote, pulled))]
  }
}

function setAside(pulled: SharedPulled, id: string, revision: string, reason: string): undefined {
  pulled.aside.push({ id: id.slice(0, 200), revision, reason, conflict: false })
}

/** What a document from a server holds; undefined when it is set aside. */
async function foundIn(
  document: Foreign,
  store: SharedStore,
  pulled: SharedPulled,
): Promise<Found | undefined> {
  const [id, revision] = [String(document._id), String(document._rev)]
  const aside = (reason: string) => setAside(pulled, id, revision, reason)
  const revisions = revisionsIn(document._revisions)
  if (!revisions || revisions[0] !== revision) return aside('riwayat dokumen tidak terbaca')
  if (document.type !== typeOf[store.kind]) return aside('jenis dokumen lain')
  if (document.version !== 1) return aside('versi dokumen ini tidak dikenal; perbarui Saring')
  if (document._deleted === true) {
    const gone = document.erased === true ? 'erased' : document.resolved === true ? 'resolved' : 'deleted'
    return { revisions, gone }
  }
  const checked = await store.read(id, document.content)
  return checked.ok ? { revisions, content: checked.value } : aside(describe(checked.problems))
}

type Version = Rival & { readonly content: unknown }

/** Brings one document up to date with what the server holds of it. Resolves to whether anything changed here. */
async function integrate(
  id: string,
  onServer: readonly string[],
  found: readonly Found[],
  store: SharedStore,
): Promise<boolean> {
  const [shadow, content] = await Promise.all([store.shadows.get(id), store.get(id)])
  const graves = found.filter((one) => 'gone' in one)
  const fresh = found.filter((one) => 'content' in one)
  const erased = graves.find(({ gone }) => gone === 'erased')
  if (store.erases && (erased || shadow?.gone === 'erased')) {
    const open = [...(shadow?.rivals ?? []), ...fresh].map(({ revisions }) => revisions)
    const ours = shadow && !shadow.gone && onServer.includes(shadow.revisions[0]!) ? [shadow.revisions] : []
    const revisions = erased?.revisions ?? shadow!.revisions
    const grave = { id, revisions, hash: '', sent: onServer.includes(revisions[0]!), gone: 'erased' as const }
    return bury(grave, [...(shadow?.closing ?? []), ...open, ...ours], store)
  }
  const isOurs = shadow !== undefined && onServer.includes(shadow.revisions[0]!)
  const held = (shadow?.rivals ?? []).filter((rival): rival is Version => {
    const [first] = rival.revisions
    return (
      rival.content !== undefined &&
      onServer.includes(first!) &&
      !fresh.some(({ revisions }) => revisions[0] === first)
    )
  })
  const others: Version[] = [...held, ...fresh].sort((one, other) =>
    laterFirst(one.revisions, other.revisions),
  )
  const unchanged =
    shadow !== undefined && content !== undefined && content !== null && hashOf(content) === shadow.hash
  const [first] = others

  if (!first) {
    const grave = graves.find(({ gone }) => gone === 'deleted')
    // The version that is here was deleted by somebody. What was changed here since goes out anew.
    if (grave && !isOurs && shadow && !shadow.gone) {
      if (unchanged) await store.remove(id)
      const { rivals: _, conflict: __, ...rest } = shadow
      const buried = { ...rest, revisions: grave.revisions, hash: '', sent: true, gone: 'deleted' as const }
      await store.shadows.put(buried)
      return unchanged
    }
    if (shadow?.rivals) await store.shadows.put(withRivals(shadow, []))
    return false
  }
  if (content === undefined && shadow && !shadow.gone) {
    // It was removed here, which the server is not told yet. A draft that somebody else changed comes back.
    if (store.erases || isOurs) return false
    return adopt(id, others, store)
  }
  const ours = shadow?.revisions[0]
  const passed = [...others, ...graves].some(
    ({ revisions }) => ours !== undefined && revisions.includes(ours),
  )
  // Of a version that the server never had nothing is known there: it goes out beside the others.
  if (unchanged && !isOurs && !passed) {
    await store.shadows.put(withRivals({ ...shadow, sent: false }, others))
    return false
  }
  if (
    content === undefined ||
    (unchanged && !(isOurs && laterFirst(shadow.revisions, first.revisions) < 0))
  ) {
    const mine = unchanged && isOurs ? [{ revisions: shadow.revisions, content }] : []
    return adopt(id, [...others, ...mine], store)
  }
  if (unchanged) {
    await store.shadows.put(withRivals(shadow, others))
    return false
  }
  if (content === null) return false
  // Changed here and not sent yet.
  const same = others.find((one) => hashOf(one.content) === hashOf(content))
  if (same) {
    const rivals = others.filter((one) => one !== same)
    await store.shadows.put(
      withRivals({ id, revisions: same.revisions, hash: hashOf(content), sent: true }, rivals),
    )
  } else if (shadow) await store.shadows.put(withRivals(shadow, others))
  else await store.shadows.put(withRivals({ id, revisions: [], hash: '', sent: false }, others))
  return false
}

/** Puts the first of them in place, and the others beside it. */
async function adopt(id: string, versions: readonly Version[], store: SharedStore): Promise<boolean> {
  const [winner, ...rivals] = versions
  await store.put(id, winner!.content)
  // As it lies here by now, which may be less than what came.
  const hash = hashOf(await store.get(id))
  await store.shadows.put(withRivals({ id, revisions: winner!.revisions, hash, sent: true }, rivals))
  return true
}

async function bury(grave: Shadow, closing: readonly Revisions[], store: SharedStore): Promise<boolean> {
  const here = (await store.get(grave.id)) !== undefined
  await store.remove(grave.id)
  await store.shadows.put(closing.length > 0 ? { ...grave, closing } : grave)
  return here
}
