/** UTF-16 units that are gathered before they are handed on. */
const pieceSize = 2 ** 20
/** A file of no more pieces stays in memory. */
const mostKept = 2

const folderName = 'exports'
/** Milliseconds after which a file was downloaded or never will be. */
const keptFor = 3_600_000

/**
 * Gathers text into a file without holding it. A small one is a Blob; a large one is written to the extension's own
 * folder on the disk, since a Blob of that size lies in the memory of the browser's main process.
 */
export async function fileOf(pieces: AsyncIterable<string>, type: string): Promise<Blob> {
  const kept: Blob[] = []
  let disk: DiskFile | undefined
  try {
    for await (const piece of gathered(pieces)) {
      if (!disk && kept.length === mostKept) {
        disk = await openDiskFile()
        if (disk) for (const earlier of kept.splice(0)) await disk.writable.write(earlier)
      }
      if (disk) await disk.writable.write(piece)
      else kept.push(new Blob([piece]))
    }
    await disk?.writable.close()
  } catch (error) {
    await disk?.drop()
    throw error
  }
  const file = disk ? await disk.handle.getFile() : new Blob(kept)
  return file.slice(0, file.size, `${type};charset=utf-8`)
}

async function* gathered(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let waiting: string[] = []
  let size = 0
  for await (const piece of pieces) {
    waiting.push(piece)
    size += piece.length
    if (size < pieceSize) continue
    yield waiting.join('')
    waiting = []
    size = 0
  }
  yield waiting.join('')
}

interface DiskFile {
  readonly handle: FileSystemFileHandle
  readonly writable: FileSystemWritableFileStream
  /** Leaves nothing of it behind. */
  drop(): Promise<void>
}

/** Undefined where the browser gives no folder, as in private windows. */
async function openDiskFile(): Promise<DiskFile | undefined> {
  try {
    const folder = await openFolder()
    await dropOld(folder, Date.now())
    const name = `${Date.now()}-${crypto.randomUUID()}`
    const handle = await folder.getFileHandle(name, { create: true })
    const writable = await handle.createWritable()
    const drop = async () => {
      await writable.abort().catch(() => undefined)
      await folder.removeEntry(name).catch(() => undefined)
    }
    return { handle, writable, drop }
  } catch {
    return undefined
  }
}

const openFolder = async () =>
  (await navigator.storage.getDirectory()).getDirectoryHandle(folderName, { create: true })

/** Removes files that were handed to the browser's downloads an hour ago or earlier: names begin with their time. */
export async function dropOldFiles(now: number): Promise<void> {
  try {
    await dropOld(await openFolder(), now)
  } catch {
    // No folder, nothing in it.
  }
}

async function dropOld(folder: FileSystemDirectoryHandle, now: number): Promise<void> {
  for await (const name of folder.keys())
    if (now - Number.parseInt(name, 10) > keptFor) await folder.removeEntry(name).catch(() => undefined)
}
