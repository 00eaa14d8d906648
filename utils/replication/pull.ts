import type { LogDatabase } from '../log/database.ts'
import { stageFile } from '../log/import/stage.ts'
import { TakeError, takeFile } from '../log/import/take.ts'
import { rowWithId } from '../log/rows.ts'
import type { Checkpoints } from './checkpoint.ts'
import { entryJson } from './document.ts'
import { Failure } from './failure.ts'
import type { Change, Foreign, Remote, Sequence } from './remote.ts'

/** A document that was not taken into the log, and why, in Indonesian. It stays on the server. */
export interface SetAside {
  readonly id: string
  readonly revision: string
  readonly reason: string
  /** Another content under an id that the log holds: both are kept, here the own and there all. */
  readonly conflict: boolean
}

export interface Pulled {
  new: number
  known: number
  readonly aside: SetAside[]
}

export interface PullOptions {
  /** Milliseconds since 1970: entries of the future are not taken. */
  readonly now: number
  readonly signal?: AbortSignal
  /** Told after each batch. */
  readonly onBatch?: (pulled: Readonly<Pulled>) => void | Promise<void>
}

const batchSize = 200

/**
 * Takes what the server has that the log does not. Everything goes through the same door as an imported file; a
 * document that does not pass is set aside with its reason, and the others go on.
 */
export async function pull(
  log: LogDatabase,
  remote: Remote,
  checkpoints: Checkpoints,
  { now, signal, onBatch }: PullOptions,
): Promise<Pulled> {
  const pulled: Pulled = { new: 0, known: 0, aside: [] }
  let since: Sequence = (await checkpoints.read()) ?? 0
  for (let limit = batchSize; ; ) {
    signal?.throwIfAborted()
    let page: Awaited<ReturnType<Remote['changes']>>
    try {
      page = await remote.changes(since, limit)
    } catch (error) {
      if (!(error instanceof Failure) || error.kind !== 'tooBig' || limit === 1) throw error
      limit = Math.ceil(limit / 8)
      continue
    }
    if (page.changes.length > 0) {
      for (const documents of await documentsOf(page.changes, remote)) await take(documents, log, now, pulled)
      since = page.last
      await checkpoints.write(since)
      await onBatch?.(pulled)
    }
    if (page.changes.length < limit) return pulled
  }
}

/**
 * The documents that won, then those in conflict with them: each is compared with what the log holds by then. The log's
 * own entry may be among either.
 */
async function documentsOf(changes: readonly Change[], remote: Remote): Promise<Foreign[][]> {
  const rounds: Foreign[][] = []
  for (const { id, deleted, revisions, document } of changes) {
    // What was deleted on the server stays in the log: entries are only ever added.
    if (deleted || !document || id.startsWith('_design/')) continue
    const others = revisions.filter((revision) => revision !== document._rev)
    const leaves = [document]
    for (const revision of others) leaves.push(await remote.revision(id, revision))
    for (const [round, leaf] of leaves.entries()) rounds[round] = [...(rounds[round] ?? []), leaf]
  }
  return rounds
}

async function take(documents: readonly Foreign[], log: LogDatabase, now: number, pulled: Pulled) {
  let left: { readonly document: Foreign; readonly json: string }[] = []
  const setAside = async (document: Foreign, reason: string) => {
    const [id, revision] = [String(document._id), String(document._rev)]
    pulled.aside.push({ id, revision, reason, conflict: (await rowWithId(id, log)) !== undefined })
  }
  for (const document of documents) {
    const read = entryJson(document)
    if ('json' in read) left.push({ document, json: read.json })
    else await setAside(document, read.reason)
  }
  while (left.length > 0) {
    const preview = await stageFile(new Blob([asExport(left.map(({ json }) => json))]), { now }, log)
    if (preview.takeable) {
      try {
        const taken = await takeFile(preview.file, {}, log)
        pulled.new += taken.new
        pulled.known += taken.known
        return
      } catch (error) {
        // The log was written to in between: it is compared once more.
        if (error instanceof TakeError) continue
        throw error
      }
    }
    const reasons = new Map(preview.problems.map(({ line, reason }) => [line - firstLine, reason]))
    const good = left.filter((_, index) => !reasons.has(index))
    for (const [index, { document }] of left.entries()) {
      const reason = reasons.get(index)
      if (reason !== undefined) await setAside(document, reason)
    }
    if (good.length === left.length) throw new Failure('broken', preview.problems[0]?.reason)
    left = good
  }
}

const firstLine = 2

/** An export, an entry a line, so that the line tells the entry. */
const asExport = (entries: readonly string[]): string =>
  `{"format":"saring-log","version":1,"entries":[\n${entries.join(',\n')}\n]}\n`
