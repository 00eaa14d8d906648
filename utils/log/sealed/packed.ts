const kinds = { Float64Array, Uint32Array, Uint16Array, Uint8Array } as const
type Kind = keyof typeof kinds

/** Where the numbers of a list lie behind the text that tells of it. */
interface Place {
  readonly kind: Kind
  readonly at: number
  readonly size: number
}

/** Under this name stands a place instead of its list: no record of the log has a part without a name. */
const placeName = ''
const headSize = 4
const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * A record of the log as bytes: its JSON, behind which lie the bytes of its lists of numbers. In step, unlike what the
 * browser clones records with, and exact, unlike JSON alone.
 */
export function pack(record: unknown): Uint8Array {
  const lists: Uint8Array[] = []
  let size = 0
  const text = JSON.stringify(record, (_, value: unknown) => {
    if (!ArrayBuffer.isView(value)) return value
    const list = new Uint8Array(value.buffer, value.byteOffset, value.byteLength)
    const place: Place = { kind: value.constructor.name as Kind, at: size, size: list.length }
    if (!(place.kind in kinds)) throw new TypeError(`no list of the log: ${place.kind}`)
    lists.push(list)
    size += list.length
    return { [placeName]: place }
  })
  const head = encoder.encode(text)
  const packed = new Uint8Array(headSize + head.length + size)
  new DataView(packed.buffer).setUint32(0, head.length)
  packed.set(head, headSize)
  let at = headSize + head.length
  for (const list of lists) {
    packed.set(list, at)
    at += list.length
  }
  return packed
}

/** The record that was packed. */
export function unpack(packed: Uint8Array): unknown {
  const start = headSize + new DataView(packed.buffer, packed.byteOffset).getUint32(0)
  return JSON.parse(decoder.decode(packed.subarray(headSize, start)), (_, value: unknown) => {
    if (typeof value !== 'object' || value === null || !(placeName in value)) return value
    const { kind, at, size } = value[placeName] as Place
    // Copied, since numbers of several bytes must not lie askew.
    return new kinds[kind](packed.slice(start + at, start + at + size).buffer)
  })
}
