import type { Facts } from './facts.ts'

/** Entries whose facts lie together: chunk `c` holds those from `c * chunkSize`. */
export const chunkSize = 4096

/** Numbers of names, as narrow as they go. */
type Numbers = Uint16Array | Uint32Array

/** What is needed to show, filter and count. Names are kept once a chunk and told by their number. */
export interface ViewChunk {
  readonly names: readonly string[]
  readonly at: Float64Array
  readonly day: Uint16Array
  readonly hour: Uint8Array
  readonly flags: Uint16Array
  readonly account: Numbers
  readonly unit: Numbers
  readonly topic: Numbers
  /** Six for each entry. */
  readonly principles: Uint8Array
  /** Those of entry `i` lie from `findingEnd[i - 1]` to `findingEnd[i]`. */
  readonly findings: Numbers
  readonly findingEnd: Uint32Array
  readonly hashtags: Numbers
  readonly hashtagEnd: Uint32Array
}

/** What is needed to recognise an entry and to check its place in its chain. */
export interface KeyChunk {
  readonly installations: readonly string[]
  readonly id: Float64Array
  readonly post: Float64Array
  readonly hash: Float64Array
  readonly previous: Float64Array
  readonly seq: Float64Array
  readonly installation: Uint16Array
}

export interface Chunk {
  readonly view: ViewChunk
  readonly keys: KeyChunk
}

const principleCount = 6

/** Collects the facts of up to `chunkSize` entries, going on from a chunk that is not full yet. */
export class ChunkBuilder {
  readonly #facts: Facts[] = []

  constructor(begun?: Chunk) {
    const size = begun?.view.at.length ?? 0
    for (let index = 0; index < size; index += 1) this.#facts.push(factsAt(begun!, index))
  }

  get size(): number {
    return this.#facts.length
  }

  add(facts: Facts): void {
    this.#facts.push(facts)
  }

  build(): Chunk {
    const facts = this.#facts
    const names = new Names()
    const installations = new Names()
    const account = facts.map((one) => names.number(one.account))
    const unit = facts.map((one) => names.number(one.unit))
    const topic = facts.map((one) => names.number(one.topic))
    const [findings, findingEnd] = flatten(facts, names, (one) => one.findings)
    const [hashtags, hashtagEnd] = flatten(facts, names, (one) => one.hashtags)
    const floats = (read: (one: Facts) => number) => Float64Array.from(facts, read)
    return {
      view: {
        names: names.list,
        at: floats((one) => one.at),
        day: Uint16Array.from(facts, (one) => one.day),
        hour: Uint8Array.from(facts, (one) => one.hour),
        flags: Uint16Array.from(facts, (one) => one.flags),
        account: narrow(account, names),
        unit: narrow(unit, names),
        topic: narrow(topic, names),
        principles: Uint8Array.from(facts.flatMap((one) => one.principles)),
        findings: narrow(findings, names),
        findingEnd,
        hashtags: narrow(hashtags, names),
        hashtagEnd,
      },
      keys: {
        id: floats((one) => one.id),
        post: floats((one) => one.post),
        hash: floats((one) => one.hash),
        previous: floats((one) => one.previous),
        seq: floats((one) => one.seq),
        installation: Uint16Array.from(facts, (one) => installations.number(one.installation)),
        installations: installations.list,
      },
    }
  }
}

/** Takes the facts of one entry out of a chunk again. */
export function factsAt({ view, keys }: Chunk, index: number): Facts {
  const name = (number: number | undefined) => view.names[number!]!
  const named = (numbers: Numbers, end: Uint32Array) =>
    Array.from(numbers.subarray(end[index - 1] ?? 0, end[index]), name)
  return {
    at: view.at[index]!,
    day: view.day[index]!,
    hour: view.hour[index]!,
    flags: view.flags[index]!,
    account: name(view.account[index]),
    unit: name(view.unit[index]),
    topic: name(view.topic[index]),
    principles: [...view.principles.subarray(index * principleCount, (index + 1) * principleCount)],
    findings: named(view.findings, view.findingEnd),
    hashtags: named(view.hashtags, view.hashtagEnd),
    id: keys.id[index]!,
    post: keys.post[index]!,
    hash: keys.hash[index]!,
    previous: keys.previous[index]!,
    seq: keys.seq[index]!,
    installation: keys.installations[keys.installation[index]!]!,
  }
}

/** Gives each name a number, the same for the same name. */
export class Names {
  readonly list: string[] = []
  readonly #numbers = new Map<string, number>()

  number(name: string): number {
    let number = this.#numbers.get(name)
    if (number === undefined) {
      number = this.list.push(name) - 1
      this.#numbers.set(name, number)
    }
    return number
  }

  /** The number of a name that has one. */
  known(name: string): number | undefined {
    return this.#numbers.get(name)
  }
}

function narrow(numbers: readonly number[], { list }: Names): Numbers {
  return list.length <= 65_536 ? Uint16Array.from(numbers) : Uint32Array.from(numbers)
}

function flatten(
  facts: readonly Facts[],
  names: Names,
  read: (one: Facts) => readonly string[],
): [numbers: number[], end: Uint32Array] {
  const numbers: number[] = []
  const end = new Uint32Array(facts.length)
  for (const [index, one] of facts.entries()) {
    for (const name of read(one)) numbers.push(names.number(name))
    end[index] = numbers.length
  }
  return [numbers, end]
}
