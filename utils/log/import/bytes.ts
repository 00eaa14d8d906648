import { FileError } from './problem.ts'

/** Bytes of a file that are read. A larger one is refused before anything of it is read. */
const mostBytes = 4 * 2 ** 30

/** Bytes read at once: each reading goes through the browser's own process and back. */
export const pieceSize = 2 ** 20

/** The bytes of a file piece by piece, one ahead of what is asked for. Refuses what is too large, empty, or no text. */
export async function* bytesOf(file: Blob, signal?: AbortSignal): AsyncGenerator<Uint8Array> {
  if (file.size > mostBytes) throw new FileError(1, 'berkas lebih dari 4 GB')
  if (file.size === 0) throw new FileError(1, 'berkas kosong')
  const piece = (start: number) => bytesIn(file, start, start + pieceSize)
  let next = piece(0)
  for (let start = 0; start < file.size; start += pieceSize) {
    signal?.throwIfAborted()
    const bytes = await next
    next = piece(start + pieceSize)
    // Told where it is awaited.
    next.catch(() => undefined)
    if (start === 0) refuseOther(bytes)
    yield bytes
  }
}

export async function bytesIn(file: Blob, start: number, end: number): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(start, end).arrayBuffer())
  } catch {
    throw new FileError(1, 'berkas tidak dapat dibaca: sudah diubah atau dipindahkan')
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

// A mark within a file is a character like others: left out, the bytes would not be what was read.
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** UTF-8 to text, strictly. */
export function decode(bytes: Uint8Array, line: number): string {
  try {
    return decoder.decode(bytes)
  } catch {
    throw new FileError(line, 'bukan UTF-8 yang sah')
  }
}
