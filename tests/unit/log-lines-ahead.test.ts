import 'fake-indexeddb/auto'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { append } from '../../utils/log/append.ts'
import { blockSize, jsonOfLine, lineOf } from '../../utils/log/block.ts'
import { canonicalJson } from '../../utils/log/canonical.ts'
import { chunkSize } from '../../utils/log/columns.ts'
import { genesis, LogDatabase } from '../../utils/log/database.ts'
import type { LogEntry } from '../../utils/log/entry.ts'
import { digester } from '../../utils/log/hash.ts'
import { homesOf } from '../../utils/log/homes.ts'
import { readLines } from '../../utils/log/import/read-lines.ts'
import { ReaderPool } from '../../utils/log/import/reader-pool.ts'
import { dropFile, type Preview, type Readers, stageFile } from '../../utils/log/import/stage.ts'
import { takeFile } from '../../utils/log/import/take.ts'
import { logView } from '../../utils/log/query.ts'
import { rowWithId } from '../../utils/log/rows.ts'
import { verifyLog } from '../../utils/log/verify.ts'
import { queueingLocks } from '../fixtures/locks.ts'
import { newPost } from '../fixtures/post.ts'
import { allRows } from '../fixtures/rows.ts'

// Chunks of four blocks: what happens at their ends does not ask for thousands of entries, each read nine times.
vi.mock('../../utils/log/columns.ts', async (original) => ({ ...(await original()), chunkSize: 256 }))

const now = Date.parse('2026-11-23T10:00:00+07:00')
const head = `{"format":"saring-log","version":1,"exportedAt":"2026-11-23T10:00:00+07:00","entries":[`

/** Entries of three installations: the lead, two whole chunks, and some more. */
const size = 3 * chunkSize + 200
let lines: readonly string[]
let log: LogDatabase
let count = 0

beforeAll(() => {
  const digest = digester()
  const installations = Array.from({ length: 3 }, () => crypto.randomUUID())
  const ends = installations.map(() => ({ seq: 0, hash: genesis }))
  const written: string[] = []
  const ids: string[] = []
  for (let index = 0; index < size; index += 1) {
    const who = index % 3
    const isEvent = index % 50 === 49
    const entry = {
      ...newPost({
        text: `Pelayanan ke-${index} 🙂 "loket"\\`,
        unit: `Dinas ${who}`,
        ...(isEvent && { about: { id: ids[index - 10]!, event: 'corrected' as const } }),
      }),
      seq: ends[who]!.seq + 1,
      previous: ends[who]!.hash,
      installation: installations[who]!,
    }
    const canonical = canonicalJson(entry)
    const hash = digest(canonical)
    ends[who] = { seq: entry.seq, hash }
    ids.push(entry.id)
    written.push(jsonOfLine(lineOf(hash, canonical)))
  }
  lines = written
})
beforeEach(async () => {
  vi.stubGlobal('navigator', { locks: queueingLocks() })
  count += 1
  log = new LogDatabase(`ahead-${count}`)
  await append(newPost(), log)
})
afterEach(async () => {
  vi.unstubAllGlobals()
  await log.delete()
})

const fileOf = (entries: readonly string[]) => new Blob([`${head}\n${entries.join(',\n')}\n]}\n`])

/** Threads that answer late and out of turn. Tells how many stretches they read, and how many of these in vain. */
function threads(size: number): { readonly readers: Readers; readonly read: number[] } {
  const read: number[] = []
  const readers = new ReaderPool(size, () => ({
    read: async (bytes, moment) => {
      const turn = read.push(0) - 1
      await new Promise((done) => setTimeout(done, turn % 2 === 0 ? 8 : 0))
      const laid = readLines(structuredClone(bytes), moment)
      if (laid) read[turn] = laid.keys.id.length
      return laid
    },
    end: () => undefined,
  }))
  return { readers, read }
}

const without = ({ file: _, ...rest }: Preview) => rest
/** A file's preview from one thread, from two, and entry by entry. What was laid aside is dropped but for the second. */
const previews = async (file: Blob) => {
  const { readers, read } = threads(2)
  const one = await stageFile(file, { now }, log)
  const two = await stageFile(file, { now, readers }, log)
  const none: Readers = { count: 1, read: async () => undefined }
  const plain = await stageFile(file, { now, readers: none }, log)
  await dropFile(one.file, log)
  await dropFile(plain.file, log)
  return { one, two, plain, read }
}

test('a file read on two threads is the same as on one, and taken whole', async () => {
  const { one, two, plain, read } = await previews(fileOf(lines))
  expect(read).toEqual([chunkSize - 1, chunkSize, chunkSize])
  expect(one).toMatchObject({ entries: size, new: size, broken: 0, takeable: true })
  expect(without(two)).toEqual(without(one))
  expect(without(plain)).toEqual(without(one))
  expect(await takeFile(two.file, {}, log)).toEqual({ new: size, known: 0 })
  const rows = await allRows(log)
  expect(rows.slice(1).map(({ text }) => text)).toEqual(
    lines.map((line) => (JSON.parse(line) as LogEntry).text),
  )
  expect(await verifyLog(log)).toEqual({ intact: true, count: size + 1 })
  const view = await logView(log)
  expect(view.order.length).toBe(size + 1 - Math.floor(size / 50))
  const events = await log.events.toArray()
  expect(events.map(({ n }) => n)).toEqual(rows.filter(({ about }) => about).map(({ n }) => n))
  expect(events.every(({ n, target }) => target === n - 10)).toBe(true)
  expect(await log.views.count()).toBe(Math.ceil((size + 1) / chunkSize))
  expect(await log.incoming.count()).toBe(0)
  // The log grows on.
  await append(newPost(), log)
  expect(await verifyLog(log)).toEqual({ intact: true, count: size + 2 })
})

test('a byte order mark before an entry is refused, though the hash counts it', async () => {
  const { hash: _, ...entry } = JSON.parse(lines[0]!) as LogEntry
  const marked = `\uFEFF${canonicalJson(entry)}`
  const line = jsonOfLine(lineOf(digester()(marked), marked))
  expect(readLines(new TextEncoder().encode(`${line},\n`), now)).toBeUndefined()
  expect(await stageFile(fileOf([line]), { now }, log)).toMatchObject({ takeable: false })
  expect(await stageFile(new Blob(['\uFEFF', fileOf(lines.slice(0, 1))]), { now }, log)).toMatchObject({
    takeable: true,
  })
})

/** What may be wrong with a line; or right, though another line than is expected. */
const changes: Readonly<Record<string, (line: string) => string>> = {
  'changed in its text': (line) => line.replace('Pelayanan', 'Pelayanen'),
  'changed together with its own hash': (line) => {
    const { hash: _, ...entry } = JSON.parse(line) as LogEntry
    const canonical = canonicalJson({ ...entry, text: 'lain' })
    return jsonOfLine(lineOf(digester()(canonical), canonical))
  },
  'cut off': (line) => line.slice(0, -20),
  'no object': () => '17',
  'without a field': (line) => line.replace(/"engine":"[^"]*",/u, ''),
  'from another age': (line) => line.replace(/"publishedAt":"2026/u, '"publishedAt":"1998'),
  'broken in two, as JSON may be': (line) => line.replace(',"text"', ',\n"text"'),
  'there twice': (line) => `${line},\n${line}`,
  'without its comma': (line) => `${line}\n${line}`,
}

test.each(Object.keys(changes))('a line that is %s is told alike by one thread and by two', async (kind) => {
  const at = [10, chunkSize + 7, 2 * chunkSize + 30][kind.length % 3]!
  const few = lines.slice(0, 2 * chunkSize + 200)
  const { one, two, plain } = await previews(fileOf(few.with(at, changes[kind]!(few[at]!))))
  expect(without(one)).toEqual(without(plain))
  expect(without(two)).toEqual(without(plain))
  const isSound = kind.startsWith('broken in two') || kind === 'there twice'
  expect(plain.takeable).toBe(isSound)
  if (!isSound) return
  expect(await takeFile(two.file, {}, log)).toMatchObject({ new: few.length })
  expect(await verifyLog(log)).toEqual({ intact: true, count: few.length + 1 })
})

test('threads are begun with what they read, take turns, and are ended', async () => {
  const told: string[] = []
  let begun = 0
  const pool = new ReaderPool(2, () => {
    begun += 1
    const own = begun
    return {
      read: async () => {
        told.push(`${own} reads`)
        return undefined
      },
      end: () => void told.push(`${own} ends`),
    }
  })
  expect([pool.count, begun]).toEqual([2, 0])
  await pool.read(new Uint8Array(0), now)
  expect(begun).toBe(1)
  for (let turn = 0; turn < 3; turn += 1) await pool.read(new Uint8Array(0), now)
  pool.end()
  pool.end()
  expect(told).toEqual(['1 reads', '2 reads', '1 reads', '2 reads', '1 ends', '2 ends'])
})

test('a chunk with entries that have come meanwhile is taken one by one', async () => {
  const file = fileOf(lines.slice(0, 2 * chunkSize))
  const whole = await stageFile(file, { now }, log)
  const some = await stageFile(fileOf(lines.slice(chunkSize + 5, chunkSize + 9)), { now }, log)
  await takeFile(some.file, {}, log)
  expect(await takeFile(whole.file, {}, log)).toEqual({ new: 2 * chunkSize - 4, known: 4 })
  expect(await verifyLog(log)).toEqual({ intact: true, count: 2 * chunkSize + 1 })
  expect(await log.blocks.count()).toBe(blocksFor(2 * chunkSize + 1))
})

test('a chunk of which some have come meanwhile is taken one by one though it would fit', async () => {
  const some = lines.slice(0, 3 * chunkSize - 1)
  const whole = await stageFile(fileOf(some), { now }, log)
  // The last of one chunk and the first of the next, as many as a chunk has.
  const middle = chunkSize - 1 + chunkSize / 2
  const other = await stageFile(fileOf(some.slice(middle, middle + chunkSize)), { now }, log)
  await takeFile(other.file, {}, log)
  expect(await takeFile(whole.file, {}, log)).toEqual({ new: some.length - chunkSize, known: chunkSize })
  expect(await verifyLog(log)).toEqual({ intact: true, count: some.length + 1 })
  const ids = (await allRows(log)).slice(1).map(({ id }) => id)
  expect(new Set(ids)).toEqual(new Set(some.map((line) => (JSON.parse(line) as LogEntry).id)))
  expect(await log.incoming.count()).toBe(0)
})

test('chunks that stay where they were laid aside are read from there, also when columns are made anew', async () => {
  const file = await stageFile(fileOf(lines), { now }, log)
  await takeFile(file.file, {}, log)
  expect([...(await homesOf(log)).keys()]).toEqual([1, 2])
  const order = [...(await logView(log)).order]
  log.close()
  const name = log.name
  log = new LogDatabase(name)
  await log.meta.delete('columns')
  log.close()
  log = new LogDatabase(name)
  expect([...(await logView(log)).order]).toEqual(order)
  const middle = lines[chunkSize + 100]!
  expect((await rowWithId((JSON.parse(middle) as LogEntry).id, log))?.n).toBe(chunkSize + 101)
})

test('what was laid aside goes with its file, dropped or left lying for a day', async () => {
  const before = await log.blocks.count()
  const dropped = await stageFile(fileOf(lines), { now }, log)
  await stageFile(fileOf(lines.slice(0, 2 * chunkSize)), { now: now - 25 * 3_600_000 }, log)
  expect(await log.blocks.count()).toBeGreaterThan(before)
  await dropFile(dropped.file, log)
  const small = await stageFile(fileOf(lines.slice(0, 3)), { now }, log)
  expect(await log.blocks.count()).toBe(before)
  expect(await log.incoming.count()).toBe(1)
  await dropFile(small.file, log)
})

test('what was taken from aside stays when another file is dropped from there', async () => {
  const file = fileOf(lines.slice(0, 2 * chunkSize))
  const taken = await stageFile(file, { now }, log)
  const other = await stageFile(file, { now }, log)
  const third = await stageFile(file, { now }, log)
  await takeFile(other.file, {}, log)
  expect((await homesOf(log)).size).toBe(1)
  await dropFile(third.file, log)
  expect(await verifyLog(log)).toEqual({ intact: true, count: 2 * chunkSize + 1 })
  await dropFile(taken.file, log)
  expect(await verifyLog(log)).toEqual({ intact: true, count: 2 * chunkSize + 1 })
  expect(await log.blocks.count()).toBe(blocksFor(2 * chunkSize + 1))
})

const blocksFor = (entries: number) => Math.ceil(entries / blockSize)
