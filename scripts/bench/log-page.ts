import { proxy, transfer, wrap } from 'comlink'
import { v7 as uuid } from 'uuid'
import { append } from '../../utils/log/append.ts'
import { entryOfLine, jsonOfLine, lineOf } from '../../utils/log/block.ts'
import { canonicalJson } from '../../utils/log/canonical.ts'
import { cellsIn, lastDaysIn } from '../../utils/log/cells.ts'
import { database } from '../../utils/log/database.ts'
import type { LogEntry } from '../../utils/log/entry.ts'
import { exportLog } from '../../utils/log/export.ts'
import { fileOf } from '../../utils/log/file.ts'
import { genesis } from '../../utils/log/genesis.ts'
import { digest } from '../../utils/log/hash.ts'
import { ReaderPool, type ReaderThread } from '../../utils/log/import/reader-pool.ts'
import { stageFile } from '../../utils/log/import/stage.ts'
import { takeFile } from '../../utils/log/import/take.ts'
import { logView, searchIn, select } from '../../utils/log/query.ts'
import { blocksOf, rowsAt } from '../../utils/log/rows.ts'
import { threads } from '../../utils/log/threads.ts'
import { verifyLog } from '../../utils/log/verify.ts'
import { type Verifier, verifiersFor, verifyBeside } from '../../utils/log/verify-beside.ts'
import { LogView } from '../../utils/log/view.ts'
import { defaultPack } from '../../utils/pack/default.ts'
import { figuresOf } from '../../utils/report/figures.ts'
import { chooseHighlights } from '../../utils/report/highlights.ts'
import { periodBefore } from '../../utils/report/period.ts'
import { makeReport } from '../../utils/report/report.ts'
import { officeText } from './texts.ts'

/** Offices whose admins' logs are merged, each with three accounts; and the days over which they published. */
const offices = 60
const days = 3 * 365
const lastDay = Date.parse('2026-11-22T23:00:00+07:00')
const platforms = ['x', 'facebook', 'instagram'] as const
const texts = Array.from({ length: 500 }, (_, seed) => officeText(200 + (seed % 5) * 40, seed + 1))

let file = new Blob([])
let sample: LogEntry[] = []

const timed = async <Result>(work: () => Promise<Result>): Promise<{ ms: number; result: Result }> => {
  const begun = performance.now()
  const result = await work()
  return { ms: performance.now() - begun, result }
}

/** An export as a supervisor merges it: `size` entries of all offices, in order of time, each office's chained. */
async function prepare(size: number): Promise<{ bytes: number }> {
  const installations = Array.from({ length: offices }, () => crypto.randomUUID())
  const ends = Array.from({ length: offices }, () => ({ seq: 0, hash: genesis }))
  const head = { format: 'saring-log', version: 1, exportedAt: new Date(lastDay).toISOString() }
  // On the disk, as the export is that a supervisor chooses: a Blob of this size fills the browser's own store.
  const folder = await navigator.storage.getDirectory()
  const handle = await folder.getFileHandle('bench.json', { create: true })
  const writable = await handle.createWritable()
  let waiting: string[] = [
    `${JSON.stringify({ ...head, installation: installations[0] }).slice(0, -1)},"entries":[\n`,
  ]
  for (let start = 0; start < size; start += offices) {
    const turn = await Promise.all(
      Array.from({ length: Math.min(offices, size - start) }, async (_, office) => {
        const entry = entryOf(start + office, size, office)
        const end = ends[office]!
        const linked = {
          ...entry,
          seq: end.seq + 1,
          previous: end.hash,
          installation: installations[office]!,
        }
        const canonical = canonicalJson(linked)
        const hash = await digest(canonical)
        ends[office] = { seq: linked.seq, hash }
        return { entry: { ...linked, hash }, json: jsonOfLine(lineOf(hash, canonical)) }
      }),
    )
    if (sample.length < 20_000) sample.push(...turn.map(({ entry }) => entry))
    for (const [index, { json }] of turn.entries()) waiting.push(`${start + index === 0 ? '' : ',\n'}${json}`)
    if (waiting.length > 5000) {
      await writable.write(new Blob(waiting))
      waiting = []
    }
  }
  await writable.write(new Blob([...waiting, '\n]}\n']))
  await writable.close()
  file = await handle.getFile()
  return { bytes: file.size }
}

function entryOf(
  n: number,
  size: number,
  office: number,
): Omit<LogEntry, 'seq' | 'previous' | 'hash' | 'installation'> {
  const at = lastDay - ((size - n) / size) * days * 86_400_000
  const local = new Date(at + 7 * 3_600_000).toISOString().slice(0, 19)
  const platform = platforms[(n + Math.floor(n / offices)) % 3]!
  const account = `dinas${office}.${platform}`
  const id = uuid({ msecs: at })
  return {
    id,
    platform,
    account,
    unit: `Dinas Nomor ${office}`,
    admin: `Admin ${office}`,
    kind: n % 5 === 0 ? 'reply' : 'post',
    text: `${texts[n % texts.length]} (${n})`,
    permalink: `https://www.${platform}.com/${account}/status/${id}`,
    postId: id,
    composedAt: `${local}+07:00`,
    publishedAt: `${local}+07:00`,
    evidence: 'network',
    media: n % 2 === 0 ? [{ type: 'image', alt: 'Petugas melayani warga di loket' }] : [],
    hashtags: ['#TirtajayaHebat', `#Dinas${office}`],
    mentions: [],
    links: [],
    topic: ['kesehatan', 'pendidikan', 'jalan', 'bencana', ''][n % 5]!,
    pack: { id: 'kab-tirtajaya', version: '2026.1' },
    engine: '0.1.0',
    findings:
      n % 3 === 0
        ? [{ rule: 'kredibel/hari-tanggal', severity: n % 9 === 0 ? 'error' : 'warning', state: 'open' }]
        : [],
    principles: {
      kredibel: n % 3 === 0 ? 0.8 : 1,
      integritas: 1,
      profesional: 0.95,
      responsif: 1,
      terintegrasi: 1,
      keterwakilan: 1,
    },
  }
}

/** What IndexedDB itself reaches: the same entries, each added as a record, with no index and with those of a log. */
async function rawAdd(indexes: readonly (string | string[])[]): Promise<number> {
  const name = `raw-${crypto.randomUUID()}`
  const raw = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 1)
    request.onupgradeneeded = () => {
      const store = request.result.createObjectStore('entries', { keyPath: 'id' })
      for (const index of indexes) store.createIndex(String(index), index)
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  const { ms } = await timed(
    () =>
      new Promise<void>((resolve, reject) => {
        const transaction = raw.transaction('entries', 'readwrite', { durability: 'strict' })
        for (const entry of sample) transaction.objectStore('entries').add(entry)
        transaction.oncomplete = () => resolve()
        transaction.onabort = () => reject(transaction.error)
      }),
  )
  raw.close()
  indexedDB.deleteDatabase(name)
  return (sample.length / ms) * 1000
}

/** How far reading and taking are, from 0 to 1: for whoever looks on from outside. */
const progress = { stage: 0, take: 0 }

/**
 * Reads and checks the prepared file, as the page for imports does where `script` is the address of its worker for
 * lines. Resolves to what `take` asks for.
 */
async function stage(script?: string): Promise<string> {
  const onProgress = (done: number, total: number) => {
    progress.stage = done / total
  }
  const readers = new ReaderPool(threads(), () => {
    const worker = new Worker(script!, { type: 'module' })
    const { read } = wrap<ReaderThread>(worker)
    return {
      read: (lines, now) => read(transfer(lines, [lines.buffer as ArrayBuffer]), now),
      end: () => worker.terminate(),
    }
  })
  const preview = await stageFile(file, { now: lastDay, onProgress, ...(script && { readers }) })
  readers.end()
  if (!preview.takeable) throw new Error(JSON.stringify(preview.problems.slice(0, 3)))
  return preview.file
}

async function take(staged: string): Promise<number> {
  const onProgress = (done: number, total: number) => {
    progress.take = done / total
  }
  return (await takeFile(staged, { onProgress })).new
}

async function importAll(script: string): Promise<{ stageMs: number; takeMs: number; taken: number }> {
  const staged = await timed(() => stage(script))
  const taken = await timed(() => take(staged.result))
  return { stageMs: staged.ms, takeMs: taken.ms, taken: taken.result }
}

async function exportAll(format: 'json' | 'csv'): Promise<{ ms: number; bytes: number }> {
  const exportedAt = new Date().toISOString()
  const { ms, result } = await timed(() => fileOf(exportLog(format, { exportedAt }), ''))
  return { ms, bytes: result.size }
}

async function verify(): Promise<{ ms: number; intact: boolean; count: number }> {
  const { ms, result } = await timed(() => verifyLog())
  return { ms, intact: result.intact, count: result.count }
}

/** As the dashboard does it, by the built extension's own workers: `script` is their address. */
async function verifyAside(script: string): Promise<{ ms: number; intact: boolean; count: number }> {
  const { ms, result } = await timed(async () => {
    const { count } = await database.head()
    const workers = Array.from({ length: verifiersFor(count) }, () => new Worker(script, { type: 'module' }))
    const [first, ...others] = workers.map((worker): Verifier => {
      const remote = wrap<Verifier>(worker)
      return {
        stretch: (range, tell) => remote.stretch(range, proxy(tell)),
        whole: (tell) => remote.whole(proxy(tell)),
      }
    })
    try {
      return await verifyBeside([first!, ...others])
    } finally {
      for (const worker of workers) worker.terminate()
    }
  })
  return { ms, intact: result.intact, count: result.count }
}

/** The report of one week with its comparisons, from nothing in memory, and again when the columns are there. */
async function weekly(): Promise<{ coldMs: number; warmMs: number; posts: number }> {
  const week = { from: '2026-11-16', until: '2026-11-22' }
  const reportOf = async (view: LogView) => {
    const cells = cellsIn(view, { from: periodBefore(week).from, to: week.until })
    const figures = figuresOf(cells, week, defaultPack, lastDaysIn(view, week.until))
    const places = select(view, { from: week.from, to: week.until, kind: 'post' }).slice(0, 5000)
    const highlights = chooseHighlights(await rowsAt([...places]), defaultPack)
    makeReport({
      figures,
      pack: defaultPack,
      highlights,
      approvals: [],
      today: '2026-11-23',
      titleOf: (rule) => rule,
    })
    return figures.now.posts
  }
  const cold = await timed(async () => {
    const view = new LogView()
    await view.refresh(database)
    return reportOf(view)
  })
  const view = await logView()
  const warm = await timed(() => reportOf(view))
  return { coldMs: cold.ms, warmMs: warm.ms, posts: cold.result }
}

/** Words are looked for among all entries: until the first matches, and until the last entry was read. */
async function search(words: string): Promise<{ firstMs: number; allMs: number; found: number }> {
  const view = await logView()
  const begun = performance.now()
  let firstMs = 0
  let found = 0
  for await (const stretch of searchIn(select(view, {}), words)) {
    found += stretch.found.length
    if (found > 0) firstMs ||= performance.now() - begun
  }
  return { firstMs, allMs: performance.now() - begun, found }
}

/** Ids of all entries, in the order in which they came. */
async function ids(): Promise<string[]> {
  const all: string[] = []
  for await (const { lines } of blocksOf()) for (const line of lines) all.push(entryOfLine(line).id)
  return all
}

const forget = () => {
  file = new Blob([])
  sample = []
}

export const bench = {
  prepare,
  rawAdd,
  stage,
  take,
  importAll,
  exportAll,
  verify,
  verifyAside,
  weekly,
  search,
  append,
  ids,
  forget,
}
export type Bench = typeof bench
Object.assign(globalThis, { saringBench: bench, saringProgress: progress })
