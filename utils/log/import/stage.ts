import type { Collection } from 'dexie'
import { v7 as uuid } from 'uuid'
import { BlockBuilder, entryOfLine, linesOf } from '../block.ts'
import { canonicalJson } from '../canonical.ts'
import { ChunkBuilder, chunkSize, type KeyChunk } from '../columns.ts'
import { database, type IncomingPart, type LogDatabase } from '../database.ts'
import type { LogEntry } from '../entry.ts'
import { eventIn, factsOf } from '../facts.ts'
import { digestMany } from '../hash.ts'
import { forgetAside, layAside } from '../homes.ts'
import { knownEntries } from '../known.ts'
import { NumberTable } from '../number-table.ts'
import { canonicalBytes, hashBytes } from './canonical-line.ts'
import { checkChains } from './chains.ts'
import { implausible } from './implausible.ts'
import { type LinesAhead, readHere } from './lines-ahead.ts'
import { FileError, type Problem, Problems } from './problem.ts'
import { type ReadEntry, readExport } from './read.ts'
import type { LaidLines } from './read-lines.ts'
import { type Source, Sources } from './sources.ts'

/** What a file would bring, before any of it is taken. */
export interface Preview {
  /** Names the file for `takeFile` and `dropFile`. */
  readonly file: string
  readonly entries: number
  readonly new: number
  /** In the log already, the same to the letter; also those that the file holds twice. */
  readonly known: number
  /** In the log under the same id with other content. The log's own stay as they are. */
  readonly changed: number
  /** Malformed, not what was hashed, or not made on the one before. */
  readonly broken: number
  /** New entries of a post that another entry of the log tells of, too: kept, but not counted twice. */
  readonly doubled: number
  /** Where and why, for the first hundred of `changed` and `broken`. */
  readonly problems: readonly Problem[]
  readonly from: readonly Source[]
  /** Whether it can be taken: a file is taken whole or not at all. */
  readonly takeable: boolean
}

export interface StageOptions {
  /** Milliseconds since 1970. */
  readonly now: number
  readonly signal?: AbortSignal
  /** Told after each part: bytes read, and how many there are. */
  readonly onProgress?: (done: number, total: number) => void
  /** Other threads that read lines; without, they are read on this one. */
  readonly readers?: Readers
}

export interface Readers {
  readonly count: number
  readonly read: (lines: Uint8Array, now: number) => Promise<LaidLines | undefined>
}

/** Entries laid aside together. */
const partSize = 1024

/** Parts that may be on their way to the disk. */
const mostStoring = 2

/**
 * Reads an export and lays it aside, checked, where nothing sees it; the log does not change. What cannot be read to
 * its end is told as a broken file. Memory stays bounded: some 50 bytes for each entry, and the entries of one part.
 */
export async function stageFile(
  given: Blob,
  { now, signal, onProgress, readers }: StageOptions,
  log: LogDatabase = database,
): Promise<Preview> {
  const file = uuid({ msecs: now })
  await dropOld(now, log)
  const staging = new Staging(file, now, log)
  try {
    let done = 0
    const ahead: LinesAhead = {
      lead: (chunkSize - ((await log.head()).count % chunkSize)) % chunkSize,
      most: readers ? readers.count * 2 : 1,
      read: (lines) => (readers ? readers.read(lines, now) : readHere(lines, now)),
    }
    for await (const part of readExport(given, { ahead, ...(signal && { signal }) })) {
      if (part.entries) await staging.add(part.entries)
      else await staging.addLaid(part.line, part.laid)
      done = Math.min(given.size, done + part.bytes)
      onProgress?.(done, given.size)
    }
    await staging.finish()
  } catch (error) {
    if (!(error instanceof FileError)) {
      await dropFile(file, log)
      throw error
    }
    await staging.flush()
    staging.problems.add(error.line, error.reason)
  }
  const preview = await staging.preview()
  if (!preview.takeable) await dropFile(file, log)
  return preview
}

/** Forgets a file that is not to be taken. */
export async function dropFile(file: string, log: LogDatabase = database): Promise<void> {
  await drop(log, () => log.incoming.where(':id').between([file, 0], [file, Number.POSITIVE_INFINITY]))
}

/** Files that were left lying for a day: their page was closed, or the browser stopped. Ids begin with their time. */
async function dropOld(now: number, log: LogDatabase): Promise<void> {
  const yesterday = uuid({ msecs: now - 86_400_000, random: new Uint8Array(16) })
  await drop(log, () => log.incoming.where(':id').below([yesterday]))
}

async function drop(log: LogDatabase, parts: () => Collection<IncomingPart>): Promise<void> {
  await log.transaction('rw', [log.incoming, log.blocks], async () => {
    const homes: number[] = []
    await parts().each(({ lines }) => {
      if (typeof lines === 'number') homes.push(lines)
    })
    await forgetAside(log, homes)
    await parts().delete()
  })
}

const encoder = new TextEncoder()

interface Candidate {
  readonly entry: LogEntry
  readonly line: number
  readonly written: Uint8Array | undefined
}

class Staging {
  readonly problems = new Problems()
  readonly #file: string
  readonly #now: number
  readonly #log: LogDatabase
  readonly #sources = new Sources()
  /** Those that are kept, with the lines on which they stand. */
  readonly #keys: KeyChunk[] = []
  readonly #lines: number[] = []
  readonly #hashes: number[] = []
  readonly #ids = new NumberTable()
  /** The post of each, 0 where it is none of its own. */
  readonly #posts: number[] = []
  /** Each part's lines. One for all: what it lays them into need not grow each time. */
  readonly #block = new BlockBuilder()
  #waiting: Candidate[] = []
  readonly #storing: PromiseLike<unknown>[] = []
  #parts = 0
  #entries = 0
  #repeated = 0

  constructor(file: string, now: number, log: LogDatabase) {
    this.#file = file
    this.#now = now
    this.#log = log
  }

  async add(read: readonly ReadEntry[]): Promise<void> {
    for (const one of read) {
      this.#entries += 1
      const reason = one.entry ? implausible(one.entry, this.#now) : one.reason
      if (reason !== undefined) this.problems.add(one.line, reason)
      else if (one.entry) this.#waiting.push({ entry: one.entry, line: one.line, written: one.written })
    }
    while (this.#waiting.length >= partSize) await this.#store(this.#waiting.splice(0, partSize))
  }

  /** Lines one after the other, the first of which stands on `line`. */
  async addLaid(line: number, { sources, blocks, events, view, keys }: LaidLines): Promise<void> {
    if (this.#hasAny(keys)) {
      // Some are there twice: they are told one by one.
      const entries = blocks.flatMap(linesOf).map(entryOfLine)
      return this.add(entries.map((entry, index) => ({ line: line + index, entry })))
    }
    await this.#store(this.#waiting.splice(0))
    this.#entries += keys.id.length
    for (let index = 0; index < keys.id.length; index += 1) {
      const isEvent = eventIn(view.flags[index]!) !== undefined
      this.#note(keys.id[index]!, keys.hash[index]!, isEvent ? 0 : keys.post[index]!, line + index)
    }
    this.#sources.merge(sources)
    this.#keys.push(keys)
    await this.#put({ view, keys, lines: blocks, events })
  }

  /** Whether an id of these is there already, or twice among them. */
  #hasAny({ id }: KeyChunk): boolean {
    return new Set(id).size < id.length || id.some((one) => this.#ids.get(one) !== undefined)
  }

  #note(id: number, hash: number, post: number, line: number) {
    this.#ids.add(id, this.#lines.length)
    this.#lines.push(line)
    this.#hashes.push(hash)
    this.#posts.push(post)
  }

  /** Keeps what waits for others of its part. */
  async flush(): Promise<void> {
    await this.#store(this.#waiting.splice(0))
    await Promise.all(this.#storing)
  }

  async finish(): Promise<void> {
    await this.flush()
    if (this.#entries === 0) throw new FileError(1, 'tidak ada catatan di dalamnya')
  }

  /** Parts are stored while the next are read and checked. */
  async #store(candidates: readonly Candidate[]): Promise<void> {
    const part = candidates.length === 0 ? undefined : this.#keep(candidates)
    if (part) await this.#put(part)
  }

  async #put(part: IncomingPart): Promise<void> {
    if (this.#storing.length === mostStoring) await this.#storing.shift()
    const stored = Promise.resolve(this.#write([this.#file, this.#parts++], part))
    // Told where it is awaited.
    stored.catch(() => undefined)
    this.#storing.push(stored)
  }

  #write(key: [string, number], part: IncomingPart): PromiseLike<unknown> {
    const { lines } = part
    const log = this.#log
    if (!Array.isArray(lines) || part.keys.id.length < chunkSize) return log.incoming.put(part, key)
    return log.transaction('rw', [log.incoming, log.blocks, log.meta], async () => {
      const home = await layAside(log, lines)
      await log.incoming.put({ ...part, lines: home }, key)
    })
  }

  #keep(candidates: readonly Candidate[]): IncomingPart | undefined {
    const chunk = new ChunkBuilder()
    const lines = this.#block
    const canonical = candidates.map(({ entry, written }) =>
      written ? canonicalBytes(written) : encoder.encode(canonicalJson(entry)),
    )
    const hashes = digestMany(canonical)
    const events: { index: number; about: string; event: IncomingPart['events'][number]['event'] }[] = []
    for (const [place, { entry, line, written }] of candidates.entries()) {
      if (hashes[place] !== entry.hash) {
        this.problems.add(
          line,
          `catatan ${entry.seq}: isinya bukan yang dahulu dicatat (sidiknya tidak cocok)`,
        )
        continue
      }
      const facts = factsOf(entry)
      const earlier = this.#ids.get(facts.id)
      if (earlier !== undefined) {
        if (this.#hashes[earlier] === facts.hash) this.#repeated += 1
        else this.problems.add(line, `id yang sama dengan baris ${this.#lines[earlier]}, isinya lain`)
        continue
      }
      this.#note(facts.id, facts.hash, eventIn(facts.flags) === undefined ? facts.post : 0, line)
      this.#sources.add(entry, facts.at)
      if (entry.about?.id)
        events.push({ index: lines.lines, about: entry.about.id, event: entry.about.event })
      lines.add(written ? hashBytes(written) : entry.hash, canonical[place]!)
      chunk.add(facts)
    }
    const built = chunk.build()
    this.#keys.push(built.keys)
    return lines.lines === 0 ? undefined : { ...built, lines: lines.take(), events }
  }

  /** Compares what was kept with itself and with the log. */
  async preview(): Promise<Preview> {
    await Promise.all(this.#storing)
    const known = await knownEntries(this.#log, (await this.#log.head()).count)
    let [place, fresh, same, changed, doubled] = [0, 0, this.#repeated, 0, 0]
    const own = await this.#log.installation()
    const broken = this.problems.count
    const changes = new Problems()
    for (const keys of this.#keys) {
      for (const [index, id] of keys.id.entries()) {
        const line = this.#lines[place]!
        const post = this.#posts[place]!
        place += 1
        const n = known.placeOf(id)
        if (n === undefined) {
          fresh += 1
          if (known.placeOfPost(post) !== undefined) doubled += 1
          if (keys.installations[keys.installation[index]!] === own)
            this.problems.add(line, 'mengaku dicatat oleh pemasangan ini, tetapi tidak ada dalam catatannya')
        } else if (known.hashAt(n) === keys.hash[index]) same += 1
        else {
          changed += 1
          changes.add(line, 'isinya lain dari catatan dengan id yang sama di komputer ini')
        }
      }
    }
    const chains =
      broken === 0 && changed === 0 ? checkChains(this.#keys, this.#lines, known, this.problems) : undefined
    return {
      file: this.#file,
      entries: this.#entries,
      new: fresh,
      known: same,
      changed,
      broken: this.problems.count,
      doubled,
      problems: [...this.problems.told, ...changes.told].sort((a, b) => a.line - b.line).slice(0, 100),
      from: this.#sources.list(chains),
      takeable: this.problems.count === 0 && changed === 0,
    }
  }
}
