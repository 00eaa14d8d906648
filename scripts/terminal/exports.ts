import { openAsBlob } from 'node:fs'
import type { LogEntry } from '../../utils/log/entry.ts'
import { hashOf } from '../../utils/log/hash.ts'
import { FileError, type Problem, Problems } from '../../utils/log/import/problem.ts'
import { readEntries } from '../../utils/log/import/read.ts'

export interface ReadExports {
  /** Each once, by its id, in the order of its installation's chain. */
  readonly entries: readonly LogEntry[]
  readonly broken: readonly {
    readonly file: string
    readonly problems: readonly Problem[]
    readonly count: number
  }[]
}

/** Reads exports and merges them by id. A file with anything wrong in it counts as broken and gives no entry. */
export async function readExports(files: readonly string[]): Promise<ReadExports> {
  const merged = new Map<string, LogEntry>()
  const broken: ReadExports['broken'][number][] = []
  for (const file of files) {
    const { entries, problems } = await readOne(file, merged)
    if (problems.count > 0) broken.push({ file, problems: problems.told, count: problems.count })
    else for (const entry of entries) merged.set(entry.id, entry)
  }
  const entries = [...merged.values()].sort(
    (a, b) =>
      (a.installation < b.installation ? -1 : a.installation > b.installation ? 1 : 0) || a.seq - b.seq,
  )
  return { entries, broken }
}

async function readOne(file: string, known: ReadonlyMap<string, LogEntry>) {
  const problems = new Problems()
  const entries: LogEntry[] = []
  const chains = new Map<string, Map<number, LogEntry>>()
  try {
    for await (const some of readEntries(await openAsBlob(file))) {
      const hashes = await Promise.all(some.map(({ entry }) => entry && hashOf(entry)))
      for (const [index, { line, ...read }] of some.entries()) {
        if (!read.entry) {
          problems.add(line, read.reason)
          continue
        }
        const { entry } = read
        const reason =
          hashes[index] === entry.hash
            ? wrongWith(entry, known, chains)
            : `catatan ${entry.seq}: isinya tidak cocok dengan sidiknya`
        if (reason) problems.add(line, reason)
        entries.push(entry)
      }
    }
  } catch (error) {
    if (error instanceof FileError) problems.add(error.line, error.reason)
    else problems.add(1, `tidak dapat dibaca: ${error instanceof Error ? error.message : String(error)}`)
  }
  return { entries, problems }
}

/** Checks an entry's neighbours in the chain, and that no other entry has its id. */
function wrongWith(
  entry: LogEntry,
  known: ReadonlyMap<string, LogEntry>,
  chains: Map<string, Map<number, LogEntry>>,
): string | undefined {
  const chain = chains.get(entry.installation) ?? new Map<number, LogEntry>()
  chains.set(entry.installation, chain)
  const [before, same, after] = [-1, 0, 1].map((step) => chain.get(entry.seq + step))
  chain.set(entry.seq, entry)
  const other = known.get(entry.id)
  if (other && other.hash !== entry.hash) return `catatan ${entry.seq}: id-nya sudah dipakai catatan lain`
  if (same && same.hash !== entry.hash) return `catatan ${entry.seq}: nomornya dipakai dua kali`
  if ((before && before.hash !== entry.previous) || (after && after.previous !== entry.hash))
    return `catatan ${entry.seq}: tidak bersambung dengan catatan di sebelahnya`
  return undefined
}
