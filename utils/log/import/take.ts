import { writing } from '../append.ts'
import { bytesOfBlock, linesIn, type StoredBlock } from '../block.ts'
import { factsAt } from '../columns.ts'
import { database, type EventRecord, type Head, type LogDatabase } from '../database.ts'
import { double, doubled, eventIn, idNumber } from '../facts.ts'
import { forgetAside, homesOf, readAside } from '../homes.ts'
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
  const homes = new Map(await homesOf(log))
  /** Chunks whose lines were written anew among the log's own. */
  const left: number[] = []
  const ids = new NumberTable()
  const posts = new NumberTable()
  let same = 0
  const isKnownPost = (post: number) =>
    post !== 0 && (known.placeOfPost(post) !== undefined || posts.get(post) !== undefined)
  const noteEntry = (n: number, id: number, post: number) => {
    ids.add(id, n)
    if (post !== 0) posts.add(post, n)
  }
  const read = (part: number) => (part < total ? log.incoming.get([file, part]) : undefined)
  let next = read(0)
  for (let part = 0; part < total; part += 1) {
    signal?.throwIfAborted()
    const incoming = (await next)!
    // The database reads on while this part is written.
    next = read(part + 1)
    const { view, keys } = incoming
    const { lines } = incoming
    const isWhole = typeof lines === 'number'
    if (isWhole && writer.fits(incoming) && keys.id.every((id) => known.placeOf(id) === undefined)) {
      const first = writer.count
      for (let index = 0; index < keys.id.length; index += 1) {
        const post = keys.post[index]!
        if (eventIn(view.flags[index]!) === undefined && isKnownPost(post)) view.flags[index]! |= double
        noteEntry(first + index, keys.id[index]!, post)
      }
      for (const { index, about, event } of incoming.events)
        events.add({ n: first + index, about, event, target: null })
      homes.set(writer.addWhole(incoming), lines)
    } else {
      const told = new Map(incoming.events.map((event) => [event.index, event]))
      const blocks = isWhole ? await readAside(log, lines) : [lines].flat()
      if (isWhole) left.push(lines)
      for (const [index, line] of blocks.flatMap(linesInBlock).entries()) {
        const facts = factsAt(incoming, index)
        const place = known.placeOf(facts.id)
        if (place !== undefined) {
          if (known.hashAt(place) !== facts.hash)
            throw new TakeError('isinya lain dari catatan di komputer ini')
          same += 1
          continue
        }
        const isDouble = eventIn(facts.flags) === undefined && isKnownPost(facts.post)
        const n = writer.add(line, isDouble ? doubled(facts) : facts)
        noteEntry(n, facts.id, facts.post)
        const event = told.get(index)
        if (event) events.add({ n, about: event.about, event: event.event, target: null })
      }
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
  await log.meta.bulkPut([
    { key: 'head', value: { ...head, count: writer.count } satisfies Head },
    { key: 'homes', value: homes },
  ])
  await forgetAside(log, left)
  await log.incoming.where(':id').between([file, 0], [file, Number.POSITIVE_INFINITY]).delete()
  return { new: writer.count - head.count, known: same }
}

const linesInBlock = (block: StoredBlock | undefined): Uint8Array[] => linesIn(bytesOfBlock(block))

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
