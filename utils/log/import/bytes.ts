import { FileError } from './problem.ts'

/** Bytes of a file that are read. A larger one is refused before anything of it is read. */
export const mostBytes = 4 * 2 ** 30

/** The bytes of a file piece by piece. Refuses what is too large, empty, or no text. */
export async function* bytesOf(file: Blob, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  if (file.size > mostBytes) throw new FileError(1, 'berkas lebih dari 4 GB')
  if (file.size === 0) throw new FileError(1, 'berkas kosong')
  const reader = file.stream().getReader()
  let first = true
  try {
    for (;;) {
      signal?.throwIfAborted()
      const { done, value } = await reader.read()
      if (done) return
      if (first) refuseOther(value)
      first = false
      yield value
    }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

/** Files that are often taken for text: their first bytes, and what to say. */
const others: readonly (readonly [bytes: readonly number[], reason: string])[] = [
  [[0xff, 0xfe], 'berkas ini UTF-16, bukan UTF-8; simpan ulang sebagai UTF-8'],
  [[0xfe, 0xff], 'berkas ini UTF-16, bukan UTF-8; simpan ulang sebagai UTF-8'],
  [
    [0x50, 0x4b, 0x03, 0x04],
    'berkas ini ZIP atau XLSX; buka dahulu lalu pilih berkas JSON atau CSV di dalamnya',
  ],
  [[0x1f, 0x8b], 'berkas ini GZIP; buka dahulu'],
  [[0x25, 0x50, 0x44, 0x46], 'berkas ini PDF'],
]

function refuseOther(bytes: Uint8Array) {
  for (const [start, reason] of others)
    if (start.every((byte, index) => bytes[index] === byte)) throw new FileError(1, reason)
  if (bytes.subarray(0, 1000).includes(0)) throw new FileError(1, 'berkas ini bukan teks')
}

const decoder = new TextDecoder('utf-8', { fatal: true })

/** UTF-8 to text, strictly. A byte order mark at the start is left out. */
export function decode(bytes: Uint8Array, line: number): string {
  try {
    return decoder.decode(bytes)
  } catch {
    throw new FileError(line, 'bukan UTF-8 yang sah')
  }
}
