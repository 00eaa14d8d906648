import { K, start } from './sha256.ts'

/**
 * SHA-256 of four messages at once, in the four lanes of WebAssembly's wide registers: five times as fast as one after
 * the other in JavaScript. The module is put together here, instruction by instruction, so that it can be read.
 */

type Code = readonly number[]

const unsigned = (value: number): number[] =>
  value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)]
const signed = (value: number): number[] =>
  value < 64 && value >= -64 ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)]

const get = (local: number): Code => [0x20, local]
const set = (local: number, value: Code): Code => [...value, 0x21, local]
const i32 = (value: number): Code => [0x41, ...signed(value)]
const wide = (operation: number): Code => [0xfd, ...unsigned(operation)]
const [and, or, xor, add] = [0x4e, 0x50, 0x51, 0xae].map(
  (operation) =>
    (...values: readonly Code[]): Code =>
      values.flatMap((value, index) => (index === 0 ? value : [...value, ...wide(operation)])),
) as [Join, Join, Join, Join]
type Join = (...values: readonly Code[]) => Code
const left = (value: Code, bits: number): Code => [...value, ...i32(bits), ...wide(0xab)]
const right = (value: Code, bits: number): Code => [...value, ...i32(bits), ...wide(0xad)]
const turned = (value: Code, bits: number): Code => or(right(value, bits), left(value, 32 - bits))
const load = (pointer: Code, offset: number): Code => [...pointer, ...wide(0x00), 0, ...unsigned(offset)]
const loadForAll = (pointer: Code, offset: number): Code => [
  ...pointer,
  ...wide(0x09),
  2,
  ...unsigned(offset),
]
const store = (pointer: Code, offset: number, value: Code): Code => [
  ...pointer,
  ...value,
  ...wide(0x0b),
  0,
  ...unsigned(offset),
]
/** The bytes at these places of two registers side by side. */
const picked = (first: Code, second: Code, places: readonly number[]): Code => [
  ...first,
  ...second,
  ...wide(0x0d),
  ...places,
]

/** Where things lie in the module's memory: the eight words of each lane's state, the constants, and the messages. */
const stateAt = 0
const constantsAt = 128
const messagesAt = 512

// The function's parameters: how many blocks, and where each lane's message lies. Then its locals.
const [blocks, lanes, round, registers, words] = [0, [1, 2, 3, 4], 5, 6, 14]
const wideLocals = 24

const bytes = (...parts: readonly number[]) =>
  parts.flatMap((part) => [0, 1, 2, 3].map((byte) => 4 * part + byte))

/** Four words of each lane, put so that a register holds one word of all lanes. */
function loadWords(from: number): Code {
  const swapped = (lane: number): Code => {
    const value = load(get(lane), from * 4)
    return picked(value, value, [3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12])
  }
  const [w0, w1, w2, w3] = [0, 1, 2, 3].map((index) => words + from + index) as [
    number,
    number,
    number,
    number,
  ]
  const [lane0, lane1, lane2, lane3] = lanes as [number, number, number, number]
  // The registers of the state are free until the rounds begin.
  const [t0, t1, t2, t3] = [0, 1, 2, 3].map((index) => registers + index) as [number, number, number, number]
  return [
    ...set(t0, swapped(lane0)),
    ...set(t1, swapped(lane1)),
    ...set(t2, swapped(lane2)),
    ...set(t3, swapped(lane3)),
    ...set(w0, picked(get(t0), get(t1), bytes(0, 4, 1, 5))),
    ...set(w1, picked(get(t2), get(t3), bytes(0, 4, 1, 5))),
    ...set(w2, picked(get(t0), get(t1), bytes(2, 6, 3, 7))),
    ...set(w3, picked(get(t2), get(t3), bytes(2, 6, 3, 7))),
    ...set(t0, picked(get(w0), get(w1), bytes(0, 1, 4, 5))),
    ...set(t1, picked(get(w0), get(w1), bytes(2, 3, 6, 7))),
    ...set(t2, picked(get(w2), get(w3), bytes(0, 1, 4, 5))),
    ...set(t3, picked(get(w2), get(w3), bytes(2, 3, 6, 7))),
    ...set(w0, get(t0)),
    ...set(w1, get(t1)),
    ...set(w2, get(t2)),
    ...set(w3, get(t3)),
  ]
}

/** A round of FIPS 180-4, 6.2.2. The registers change places instead of being moved. */
function oneRound(index: number): Code {
  const local = (name: number) => registers + ((name - index) & 7)
  const [a, b, c, e, f, g] = [0, 1, 2, 4, 5, 6].map((name) => get(local(name))) as [
    Code,
    Code,
    Code,
    Code,
    Code,
    Code,
  ]
  const [d, h] = [local(3), local(7)]
  const sum1 = xor(turned(e, 6), turned(e, 11), turned(e, 25))
  const sum0 = xor(turned(a, 2), turned(a, 13), turned(a, 22))
  const choice = xor(g, and(e, xor(f, g)))
  const majority = or(and(a, b), and(c, or(a, b)))
  const constant = loadForAll(get(round), constantsAt + index * 4)
  return [
    ...set(h, add(get(h), get(words + index), constant, choice, sum1)),
    ...set(d, add(get(d), get(h))),
    ...set(h, add(get(h), sum0, majority)),
  ]
}

/** The word that follows sixteen others. */
function nextWord(index: number): Code {
  const word = (offset: number) => get(words + ((index + offset) & 15))
  const s0 = xor(turned(word(1), 7), turned(word(1), 18), right(word(1), 3))
  const s1 = xor(turned(word(14), 17), turned(word(14), 19), right(word(14), 10))
  return set(words + index, add(word(0), s0, word(9), s1))
}

const each = (count: number, make: (index: number) => Code): Code =>
  Array.from({ length: count }, (_, index) => make(index)).flat()

const block = (body: Code): Code => [0x02, 0x40, ...body, 0x0b]
const loop = (body: Code): Code => [0x03, 0x40, ...body, 0x0b]
const leaveIf = (condition: Code, depth: number): Code => [...condition, 0x0d, depth]
const increased = (local: number, by: number): Code => set(local, [...get(local), ...i32(by), 0x6a])

const body: Code = block(
  loop([
    ...leaveIf([...get(blocks), 0x45], 1),
    ...each(4, (group) => loadWords(group * 4)),
    ...each(8, (index) => set(registers + index, load(i32(0), stateAt + index * 16))),
    ...set(round, i32(0)),
    ...block(
      loop([
        ...each(16, oneRound),
        ...leaveIf([...get(round), ...i32(192), 0x46], 1),
        ...each(16, nextWord),
        ...increased(round, 64),
        0x0c,
        0,
      ]),
    ),
    ...each(8, (index) =>
      store(i32(0), stateAt + index * 16, add(load(i32(0), stateAt + index * 16), get(registers + index))),
    ),
    ...lanes.flatMap((lane) => increased(lane, 64)),
    ...increased(blocks, -1),
    0x0c,
    0,
  ]),
)

const sized = (content: Code): Code => [...unsigned(content.length), ...content]
const section = (id: number, content: Code): Code => [id, ...sized(content)]
const name = (text: string): Code => sized([...text].map((letter) => letter.charCodeAt(0)))

const moduleBytes = (): Uint8Array<ArrayBuffer> =>
  Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    // One function that takes five numbers, and one memory.
    ...section(1, [1, 0x60, 5, 0x7f, 0x7f, 0x7f, 0x7f, 0x7f, 0]),
    ...section(3, [1, 0]),
    ...section(5, [1, 0, 4]),
    ...section(7, [2, ...name('memory'), 2, 0, ...name('compress'), 0, 0]),
    ...section(10, [1, ...sized([2, 1, 0x7f, wideLocals, 0x7b, ...body, 0x0b])]),
  ])

interface Lanes {
  readonly memory: WebAssembly.Memory
  readonly compress: (blocks: number, a: number, b: number, c: number, d: number) => void
}

let made: Lanes | null | undefined

/** Undefined where the browser has no WebAssembly, or none with wide registers. */
function lanesOf(): Lanes | undefined {
  if (made === undefined) {
    try {
      const instance = new WebAssembly.Instance(new WebAssembly.Module(moduleBytes()))
      made = instance.exports as unknown as Lanes
      new Int32Array(made.memory.buffer, constantsAt, K.length).set(K)
    } catch {
      made = null
    }
  }
  return made ?? undefined
}

const blockLength = 64
/** Blocks that a message takes with its end: a bit, and its length in eight bytes. */
const blocksOf = (length: number) => Math.ceil((length + 9) / blockLength)

/** SHA-256 of each of these messages, eight numbers of 32 bits for each. Undefined where it cannot be done in lanes. */
export function sha256OfMany(messages: readonly Uint8Array[]): Int32Array | undefined {
  const module = lanesOf()
  if (!module) return undefined
  const digests = new Int32Array(messages.length * 8)
  for (let from = 0; from < messages.length; from += mostAtOnce)
    hashInto(digests.subarray(from * 8), messages.slice(from, from + mostAtOnce), module)
  return digests
}

/** Messages that are laid into the module's memory together. */
const mostAtOnce = 64

function hashInto(digests: Int32Array, messages: readonly Uint8Array[], { memory, compress }: Lanes): void {
  const counts = messages.map(({ length }) => blocksOf(length))
  const places: number[] = []
  let size = messagesAt
  for (const count of counts) {
    places.push(size)
    size += count * blockLength
  }
  const missing = size - memory.buffer.byteLength
  if (missing > 0) memory.grow(Math.ceil(missing / 65_536))
  const room = new Uint8Array(memory.buffer)
  const view = new DataView(memory.buffer)
  for (const [index, message] of messages.entries()) {
    const { length } = message
    const at = places[index]!
    const end = at + counts[index]! * blockLength
    room.set(message, at)
    room.fill(0, at + length, end)
    room[at + length] = 0x80
    view.setUint32(end - 8, length / 2 ** 29)
    view.setUint32(end - 4, length << 3)
  }

  const state = new Int32Array(memory.buffer, stateAt, 32)
  // Side by side go those of a length, so that no lane waits for long.
  const order = [...counts.keys()].sort((a, b) => counts[a]! - counts[b]!)
  for (let first = 0; first < order.length; first += 4) {
    const group = order.slice(first, first + 4)
    for (let word = 0; word < 8; word += 1) state.fill(start[word]!, word * 4, word * 4 + 4)
    let done = 0
    for (const [turn, index] of group.entries()) {
      // A lane that is through goes along with this one: what it comes to is not asked for.
      const pointer = (lane: number) => places[group[Math.max(lane, turn)] ?? index]! + done * blockLength
      compress(counts[index]! - done, pointer(0), pointer(1), pointer(2), pointer(3))
      done = counts[index]!
      for (let word = 0; word < 8; word += 1) digests[index * 8 + word] = state[word * 4 + turn]!
    }
  }
}
