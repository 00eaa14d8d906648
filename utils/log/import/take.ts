import { writing } from '../append.ts'
import { bytesOfBlock, linesIn } from '../block.ts'
import { factsAt } from '../columns.ts'
import { database, type EventRecord, type Head, type LogDatabase } from '../database.ts'
import { doubled, eventIn, idNumber } from '../facts.ts'
import { type KnownEntries, knownEntries } from '../known.ts'
import { NumberTable } from '../number-table.ts'
import { mostEntries } from '../view.ts'
import { Writer } from '../writer.ts'

export interface TakeOptions {
  readonly signal?: AbortSignal
  /** Told after each part: entries looked at, and how many there are. */
  readonly onProgress?: (done: number, total: number) => void
}

export interface Taken {
  readonly new: number
  readonly known: number
}

/** The log and the file have come to disagree since the preview: nothing was taken. */
export class TakeError extends Error {}

/**
 * Takes a file that `stageFile` laid aside into the log: all of its new entries or, when it fails, is stopped or the
 * browser dies, none of them. Resolves when they are on the disk.
 */
export async function takeFile(
  file: string,
  options: TakeOptions = {},
  log: LogDatabase = database,
): Promise<Taken> {
  return navigator.locks.request(writing, async () => {
    for (;;) {
      const head = await log.head()
      const known = await knownEntries(log, head.count)
      const taken = await log.transaction(
        'rw',
        [log.blocks, log.views, log.keys, log.events, log.meta, log.incoming],
        async () => {
          const now = await log.head()
          return now.count === head.count ? take(file, now, known, options, log) : undefined
        },
      )
      if (taken) return taken
    }
  })
}

async function take(
  file: string,
  head: Head,
  known: KnownEntries,
  { signal, onProgress }: TakeOptions,
  log: LogDatabase,
): Promise<Taken> {
  const total = await log.incoming.where(':id').between([file, 0], [file, Number.POSITIVE_INFINITY]).count()
  if (total === 0) throw new TakeError('berkas itu tidak ada lagi; pilih sekali lagi')
  const writer = await Writer.open(log, head.count)
  const events = new Events(await log.events.toArray())
  const ids = new NumberTable()
  const posts = new NumberTable()
  let same = 0
  for (let part = 0; part < total; part += 1) {
    signal?.throwIfAborted()
    const incoming = (await log.incoming.get([file, part]))!
    const told = new Map(incoming.events.map((event) => [event.index, event]))
    for (const [index, line] of linesIn(bytesOfBlock(incoming.lines)).entries()) {
      const facts = factsAt(incoming, index)
      const place = known.placeOf(facts.id)
      if (place !== undefined) {
        if (known.hashAt(place) !== facts.hash)
          throw new TakeError('isinya lain dari catatan di komputer ini')
        same += 1
        continue
      }
      const isTold =
        facts.post !== 0 &&
        (known.placeOfPost(facts.post) !== undefined || posts.get(facts.post) !== undefined)
      const n = writer.add(line, isTold && eventIn(facts.flags) === undefined ? doubled(facts) : facts)
      ids.add(facts.id, n)
      if (facts.post !== 0) posts.add(facts.post, n)
      const event = told.get(index)
      if (event) events.add({ n, about: event.about, event: event.event, target: null })
    }
    if (writer.count > mostEntries) throw new TakeError('catatan penuh: sudah lebih dari empat juta')
    const written = writer.flush()
    if (written) await written
    onProgress?.(part + 1, total)
  }
  const rest = writer.close()
  if (rest) await rest
  const tied = events.tie((id) => known.placeOf(id) ?? ids.get(id))
  if (tied.length > 0) await log.events.bulkPut(tied)
  await log.meta.put({ key: 'head', value: { ...head, count: writer.count } satisfies Head })
  await log.incoming.where(':id').between([file, 0], [file, Number.POSITIVE_INFINITY]).delete()
  return { new: writer.count - head.count, known: same }
}

/** Those of which the entry that they are about is not known yet, and new ones. */
class Events {
  readonly #loose: EventRecord[]

  constructor(stored: readonly EventRecord[]) {
    this.#loose = stored.filter(({ target }) => target === null)
  }

  add(record: EventRecord) {
    this.#loose.push(record)
  }

  tie(placeOf: (id: number) => number | undefined): EventRecord[] {
    return this.#loose.map((record) => ({ ...record, target: placeOf(idNumber(record.about)) ?? null }))
  }
}
