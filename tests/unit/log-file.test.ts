import { afterEach, expect, test, vi } from 'vitest'
import { dropOldFiles, fileOf } from '../../utils/log/file.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

const mega = 2 ** 20
async function* piecesOf(...pieces: string[]) {
  yield* pieces
}
/** Several pieces that are gathered, and one that is left. */
const large = ['a'.repeat(mega - 1), 'é🙂', 'b'.repeat(mega), 'c'.repeat(mega), 'd'.repeat(mega), 'akhir']

/** The extension's own folder, as far as files are written to it. Tells what lies in it. */
function folder() {
  const files = new Map<string, Blob>()
  const directory = {
    getFileHandle: async (name: string) => {
      files.set(name, new Blob([]))
      return {
        getFile: async () => files.get(name)!,
        createWritable: async () => {
          const parts: BlobPart[] = []
          return {
            write: async (part: BlobPart) => void parts.push(part),
            close: async () => void files.set(name, new Blob(parts)),
            abort: async () => undefined,
          }
        },
      }
    },
    removeEntry: async (name: string) => {
      if (!files.delete(name)) throw new Error('gone')
    },
    async *keys() {
      yield* [...files.keys()]
    },
  }
  const getDirectoryHandle = vi.fn(async () => directory)
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => ({ getDirectoryHandle }) } })
  return { files, getDirectoryHandle }
}

test('a small file stays in memory', async () => {
  const { files, getDirectoryHandle } = folder()
  const file = await fileOf(piecesOf('{"a":', '"é"}'), 'application/json')
  expect(await file.text()).toBe('{"a":"é"}')
  expect(file.type).toBe('application/json;charset=utf-8')
  expect(await (await fileOf(piecesOf(large[0]!, large[1]!, 'x'), 'text/csv')).text()).toHaveLength(mega + 3)
  expect((await fileOf(piecesOf(), 'text/csv')).size).toBe(0)
  expect(files.size).toBe(0)
  expect(getDirectoryHandle).not.toHaveBeenCalled()
})

test('a large one is written to the folder on the disk, all of it and in order', async () => {
  const { files, getDirectoryHandle } = folder()
  const file = await fileOf(piecesOf(...large), 'text/csv')
  expect((await file.text()) === large.join('')).toBe(true)
  expect(file.type).toBe('text/csv;charset=utf-8')
  expect(files.size).toBe(1)
  expect(getDirectoryHandle).toHaveBeenCalledWith('exports', { create: true })
})

test('a large one stays in memory where there is no folder', async () => {
  vi.stubGlobal('navigator', {})
  expect((await (await fileOf(piecesOf(...large), 'text/csv')).text()) === large.join('')).toBe(true)
})

test('one that was stopped leaves nothing on the disk', async () => {
  const { files } = folder()
  async function* stopped() {
    yield* large
    expect(files.size).toBe(1)
    throw new Error('stopped')
  }
  await expect(fileOf(stopped(), 'text/csv')).rejects.toThrow('stopped')
  expect(files.size).toBe(0)
})

test('files that were downloaded an hour ago go, and no others', async () => {
  const { files } = folder()
  vi.useFakeTimers({ now: Date.parse('2026-11-27T10:00:00+07:00'), toFake: ['Date'] })
  await fileOf(piecesOf(...large), 'text/csv')
  const [first] = [...files.keys()]
  await dropOldFiles(Date.now() + 3_600_000)
  expect([...files.keys()]).toEqual([first])
  vi.setSystemTime(Date.now() + 3_600_001)
  await fileOf(piecesOf(...large), 'text/csv')
  expect([...files.keys()]).not.toContain(first)
  expect(files.size).toBe(1)
  await dropOldFiles(Date.now() + 3_600_001)
  expect(files.size).toBe(0)
  vi.stubGlobal('navigator', {})
  await expect(dropOldFiles(Date.now())).resolves.toBeUndefined()
})
