import { chunkSize, Names, type ViewChunk } from './columns.ts'
import type { EventRecord, LogDatabase } from './database.ts'
import { eventIn, isDouble } from './facts.ts'
import { keepView, readKeptView } from './kept-view.ts'
import { readRun } from './read-run.ts'

const batch = 32
const principleCount = 6

/** New entries after which the columns are kept anew: a quarter of a second's reading. */
const keptEvery = 65_536

/** Seconds since 2000, and with 22 bits below them a place: a number that sorts by time and then by arrival. */
const since = Date.UTC(2000, 0, 1)
/** Entries that a log can hold. */
export const mostEntries = 2 ** 22
const lastSecond = 2 ** 31 - 1

/** Events that take the place of the entry that they are about. */
const replacing: readonly EventRecord['event'][] = ['confirmed', 'corrected', 'dismissed']

/**
 * The log's columns in memory, about 50 bytes for each entry: everything is filtered, sorted and counted on them,
 * and only the entries that are shown are read. Brought up to date by `refresh`, which reads what is new.
 */
export class LogView {
  count = 0
  at = new Float64Array(0)
  day = new Uint16Array(0)
  hour = new Uint8Array(0)
  flags = new Uint16Array(0)
  account = new Uint32Array(0)
  unit = new Uint32Array(0)
  topic = new Uint32Array(0)
  principles = new Uint8Array(0)
  findings = new Uint32Array(0)
  findingEnd = new Uint32Array(0)
  hashtags = new Uint32Array(0)
  hashtagEnd = new Uint32Array(0)
  /** Accounts, units, topics, findings (`rule|severity|state`) and hashtags, by their numbers. */
  names = new Names()
  /** 1 for an entry that stands: a post as it is known now, not one replaced, dropped, doubled or only told of. */
  stands = new Uint8Array(0)
  /** The places of the entries that stand, newest publication first. */
  order = new Uint32Array(0)
  /** The places of the entries that were dropped, latest first. */
  dropped = new Uint32Array(0)
  /** How many entries the kept columns tell of. */
  #kept = 0

  /** Reads what has come since the last time. Resolves to whether anything has. */
  async refresh(log: LogDatabase): Promise<boolean> {
    const { count } = await log.head()
    if (count === this.count) return false
    if (count < this.count) this.count = 0
    if (this.count === 0) await this.#restore(log, count)
    // The last chunk may have grown: it is read again.
    let next = Math.floor(this.count / chunkSize)
    const end = Math.ceil(count / chunkSize)
    this.#truncate(next * chunkSize)
    this.#reserve(count)
    while (next < end) {
      const size = Math.min(batch, end - next)
      const chunks = await readRun(log.views, next, size)
      for (const [index, chunk] of chunks.entries()) {
        if (!chunk) throw new Error(`chunk ${next + index} of the log is missing`)
        this.#take(chunk)
      }
      next += size
    }
    this.#settle(await log.events.orderBy('n').toArray())
    return true
  }

  /** Keeps the columns in the log's database, from where the next page has them at once, when much has come. */
  async keep(log: LogDatabase, every = keptEvery): Promise<void> {
    if (this.count - this.#kept < every) return
    this.#kept = this.count
    const { count } = this
    const narrow = this.names.list.length <= 65_536 ? (list: Uint32Array) => Uint16Array.from(list) : copy
    const findings = this.findingEnd[count - 1] ?? 0
    const hashtags = this.hashtagEnd[count - 1] ?? 0
    const columns = {
      at: this.at.slice(0, count),
      day: this.day.slice(0, count),
      hour: this.hour.slice(0, count),
      flags: this.flags.slice(0, count),
      account: narrow(this.account.subarray(0, count)),
      unit: narrow(this.unit.subarray(0, count)),
      topic: narrow(this.topic.subarray(0, count)),
      principles: this.principles.slice(0, count * principleCount),
      findings: narrow(this.findings.subarray(0, findings)),
      findingEnd: this.findingEnd.slice(0, count),
      hashtags: narrow(this.hashtags.subarray(0, hashtags)),
      hashtagEnd: this.hashtagEnd.slice(0, count),
      order: this.order,
    }
    await keepView(log, { count, names: this.names.list, columns })
  }

  async #restore(log: LogDatabase, count: number): Promise<void> {
    const kept = await readKeptView(log, count)
    if (!kept) return
    const { columns } = kept
    this.names = new Names()
    for (const name of kept.names) this.names.number(name)
    this.at = columns.at as Float64Array<ArrayBuffer>
    this.day = columns.day as Uint16Array<ArrayBuffer>
    this.hour = columns.hour as Uint8Array<ArrayBuffer>
    this.flags = columns.flags as Uint16Array<ArrayBuffer>
    this.account = copy(columns.account!)
    this.unit = copy(columns.unit!)
    this.topic = copy(columns.topic!)
    this.principles = columns.principles as Uint8Array<ArrayBuffer>
    this.findings = copy(columns.findings!)
    this.findingEnd = columns.findingEnd as Uint32Array<ArrayBuffer>
    this.hashtags = copy(columns.hashtags!)
    this.hashtagEnd = columns.hashtagEnd as Uint32Array<ArrayBuffer>
    this.order = columns.order as Uint32Array<ArrayBuffer>
    this.count = kept.count
    this.#kept = kept.count
  }

  #truncate(count: number) {
    this.count = count
  }

  #reserve(count: number) {
    if (count <= this.at.length) return
    const size = Math.ceil(count * 1.25)
    this.at = grown(this.at, size)
    this.day = grown(this.day, size)
    this.hour = grown(this.hour, size)
    this.flags = grown(this.flags, size)
    this.account = grown(this.account, size)
    this.unit = grown(this.unit, size)
    this.topic = grown(this.topic, size)
    this.principles = grown(this.principles, size * principleCount)
    this.findingEnd = grown(this.findingEnd, size)
    this.hashtagEnd = grown(this.hashtagEnd, size)
  }

  #take(chunk: ViewChunk) {
    const start = this.count
    const numbers = chunk.names.map((name) => this.names.number(name))
    const size = chunk.at.length
    this.#reserve(start + size)
    this.at.set(chunk.at, start)
    this.day.set(chunk.day, start)
    this.hour.set(chunk.hour, start)
    this.flags.set(chunk.flags, start)
    this.principles.set(chunk.principles, start * principleCount)
    for (let index = 0; index < size; index += 1) {
      this.account[start + index] = numbers[chunk.account[index]!]!
      this.unit[start + index] = numbers[chunk.unit[index]!]!
      this.topic[start + index] = numbers[chunk.topic[index]!]!
    }
    this.findings = this.#takeList(this.findings, this.findingEnd, chunk.findings, chunk.findingEnd, numbers)
    this.hashtags = this.#takeList(this.hashtags, this.hashtagEnd, chunk.hashtags, chunk.hashtagEnd, numbers)
    this.count = start + size
  }

  #takeList(
    list: Uint32Array<ArrayBuffer>,
    ends: Uint32Array,
    more: Uint16Array | Uint32Array,
    moreEnds: Uint32Array,
    numbers: readonly number[],
  ): Uint32Array<ArrayBuffer> {
    const from = ends[this.count - 1] ?? 0
    const room = list.length < from + more.length ? grown(list, Math.ceil((from + more.length) * 1.5)) : list
    for (let index = 0; index < more.length; index += 1) room[from + index] = numbers[more[index]!]!
    for (let index = 0; index < moreEnds.length; index += 1)
      ends[this.count + index] = from + moreEnds[index]!
    return room
  }

  /** Decides what stands, and in which order. */
  #settle(events: readonly EventRecord[]) {
    const stands = new Uint8Array(this.count)
    for (let n = 0; n < this.count; n += 1)
      stands[n] = eventIn(this.flags[n]!) === undefined && !isDouble(this.flags[n]!) ? 1 : 0
    const latest = new Map<string, EventRecord>()
    for (const record of events) {
      if (record.n >= this.count || !(record.event === 'dropped' || replacing.includes(record.event)))
        continue
      if (record.target !== null) stands[record.target] = 0
      latest.set(record.about, record)
    }
    const dropped: number[] = []
    for (const { n, event, target } of latest.values()) {
      if (event !== 'dropped') stands[n] = 1
      else if (target !== null) dropped.push(target)
    }
    this.dropped = Uint32Array.from(dropped.sort((a, b) => b - a))
    this.stands = stands
    this.#sort()
  }

  #sort() {
    const keys = new Float64Array(this.count)
    let size = 0
    const left = this.stands.slice()
    const add = (n: number) => {
      if (left[n] !== 1) return
      left[n] = 0
      const second = Math.max(0, Math.min(lastSecond, Math.floor((this.at[n]! - since) / 1000)))
      keys[size++] = second * mostEntries + (n % mostEntries)
    }
    // What was in order before nearly is: sorting it again takes a twentieth of the time.
    for (let index = this.order.length - 1; index >= 0; index -= 1) add(this.order[index]!)
    for (let n = 0; n < this.count; n += 1) add(n)
    const sorted = keys.subarray(0, size).sort()
    const order = new Uint32Array(size)
    for (let index = 0; index < size; index += 1) order[size - 1 - index] = sorted[index]! % mostEntries
    this.order = order
  }
}

const copy = (list: ArrayLike<number>): Uint32Array<ArrayBuffer> => Uint32Array.from(list)

function grown<Kind extends Float64Array | Uint32Array | Uint16Array | Uint8Array>(
  array: Kind,
  size: number,
): Kind {
  const larger = new (array.constructor as new (size: number) => Kind)(size)
  larger.set(array)
  return larger
}
