import * as v from 'valibot'
import { digest } from '../log/hash.ts'
import type { Remote, Sequence } from './remote.ts'

/**
 * How far one side is known to be, newest first, as in CouchDB's protocol: each step has an id, and both sides keep the
 * steps that they took together. Where they share none, replication begins anew, which costs time and nothing else.
 */
const historySchema = v.array(v.object({ session: v.string(), last: v.union([v.string(), v.number()]) }))
export type History = v.InferOutput<typeof historySchema>

/** Steps that are kept. */
const longest = 10

export const readHistory = (stored: unknown): History => {
  const checked = v.safeParse(historySchema, stored)
  return checked.success ? checked.output : []
}

/** This side's memory. */
export interface Memory {
  read(): Promise<History>
  write(history: History): Promise<void>
}

/** Id of the local document on the server for one direction between an installation and a database. */
export const replicationId = async (direction: string, installation: string, url: string): Promise<string> =>
  `saring-${direction}-${(await digest(`${installation} ${url}`)).slice(0, 32)}`

export class Checkpoints {
  #history: History = []

  constructor(
    private readonly id: string,
    private readonly remote: Remote,
    private readonly memory: Memory,
  ) {}

  /** Up to where both sides are sure; undefined when they share no step. */
  async read(): Promise<Sequence | undefined> {
    const [theirs, ours] = await Promise.all([this.remote.checkpoint(this.id), this.memory.read()])
    const known = new Map(ours.map(({ session, last }) => [session, last]))
    const shared = readHistory(theirs?.history).find(({ session, last }) => known.get(session) === last)
    this.#history = shared ? ours.slice(ours.findIndex(({ session }) => session === shared.session)) : []
    return shared?.last
  }

  /** First on the server, then here: when only one comes about, the step counts as not taken. */
  async write(last: Sequence): Promise<void> {
    const history = [{ session: crypto.randomUUID(), last }, ...this.#history].slice(0, longest)
    await this.remote.saveCheckpoint(this.id, { history })
    await this.memory.write(history)
    this.#history = history
  }
}
