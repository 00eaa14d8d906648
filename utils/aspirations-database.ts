import { type Collection, Dexie, type Table } from 'dexie'
import { v7 as uuid } from 'uuid'
import { makeAspiration } from './aspirations/make.ts'
import { storedAuthor } from './aspirations/privacy.ts'
import { answeredBy, type Reply } from './aspirations/reply.ts'
import type { Aspiration, Captured } from './aspirations/schema.ts'
import { settingsOf } from './aspirations/settings.ts'
import { advance, isClosed } from './aspirations/state.ts'
import { workingMinutes, workingTimeOf } from './aspirations/working-time.ts'
import { closedAtOf, isSealed, openRows, rowOf, type StoredRow, sameRows } from './aspirations-seal.ts'
import { type Lock, seal, unseal } from './lock.ts'
import { openedKey } from './lock-key.ts'
import { type Pack, platforms } from './pack/schema.ts'
import type { Shadow } from './replication/shared/shadow.ts'

type Meta = { readonly key: 'salt'; readonly value: string } | { readonly key: 'lock'; readonly value: Lock }

/** A stored aspiration and whether it came now or was there before. */
export interface Stored {
  readonly aspiration: Aspiration
  readonly state: 'new' | 'known'
}

/** A reply that was published while the lock was shut, so that what it answers could not be looked for. */
interface WaitingReply {
  readonly id: string
  readonly box: Uint8Array<ArrayBuffer>
}

/** The id of an aspiration on the institution's server. */
export const sharedId = (id: string): string => `aspirasi:${id}`

/** Told to whoever asks for what is under the lock without its key. */
export class LockedError extends Error {
  override readonly name = 'LockedError'
}

class SettledError extends Error {}

/**
 * What citizens said, apart from the log, so that what is erased here is gone and no export of the log holds any of it.
 * Opened in our own origin only. With a lock all rows are sealed: storing goes on without the key, the rest needs it.
 */
export class AspirationDatabase extends Dexie {
  readonly aspirations!: Table<StoredRow, string>
  readonly replies!: Table<WaitingReply, string>
  readonly meta!: Table<Meta, Meta['key']>
  /** What is known of those that are shared with the institution's server. */
  readonly shadows!: Table<Shadow, string>
  readonly #keyOf: typeof openedKey

  /** `keyOf` gives the key of a lock that was opened. */
  constructor(name = 'saring-aspirasi', keyOf = openedKey) {
    super(name, { chromeTransactionDurability: 'strict' })
    this.#keyOf = keyOf
    this.version(1).stores({ aspirations: 'id, [platform+messageId], author', meta: 'key' })
    this.version(2).stores({ aspirations: 'id, [platform+messageId], author, mark', replies: 'id' })
    this.version(3).stores({ shadows: 'id, conflict' })
    this.on('populate', (transaction) =>
      transaction.table<Meta>('meta').add({ key: 'salt', value: crypto.randomUUID() + crypto.randomUUID() }),
    )
  }

  /** Stores a message once: the same one, by its number or, without one, by its author and words, is known. */
  async add(captured: Captured, pack: Pack, now = new Date()): Promise<Stored> {
    const salt = await this.#salt()
    const made = makeAspiration(captured, { pack, id: uuid(), salt, now: now.toISOString() })
    return this.#retried(async (lock) => {
      const row = await rowOf(made, lock, salt)
      return this.#write(lock, async (): Promise<Stored> => {
        const known = await this.#known(row)
        // One that is sealed tells no more than that it is there.
        if (known) return { aspiration: isSealed(known) ? { ...made, id: known.id } : known, state: 'known' }
        await this.aspirations.add(row)
        return { aspiration: made, state: 'new' }
      })
    })
  }

  async #known(row: StoredRow): Promise<StoredRow | undefined> {
    if (isSealed(row)) return this.aspirations.where({ mark: row.mark }).first()
    const { platform, messageId, author, text } = row
    if (messageId !== null) return this.aspirations.where({ platform, messageId }).first()
    const same = (one: StoredRow) =>
      !isSealed(one) && one.platform === platform && one.messageId === null && one.text === text
    return this.aspirations.where({ author }).filter(same).first()
  }

  /** Changes some of them together; those for which nothing comes back stay. Gives what they were before. */
  async change(
    ids: readonly string[],
    to: (aspiration: Aspiration) => Aspiration | undefined,
  ): Promise<readonly Aspiration[]> {
    const read = async () => (await this.aspirations.bulkGet([...ids])).filter((row) => row !== undefined)
    return this.#change(read, (all) =>
      all.flatMap((old) => {
        const after = to(old)
        return after ? [{ old, after }] : []
      }),
    )
  }

  /** Reads and opens rows, and writes what became of some of them, unless these were changed meanwhile: then anew. */
  async #change(
    read: () => Promise<StoredRow[]>,
    work: (all: readonly Aspiration[]) => readonly { readonly old: Aspiration; readonly after: Aspiration }[],
    also: () => Promise<void> = async () => undefined,
  ): Promise<readonly Aspiration[]> {
    const salt = await this.#salt()
    return this.#retried(async (lock) => {
      const rows = await read()
      const changed = work((await openRows(rows, await this.#key(lock))).all)
      const ids = changed.map(({ old }) => old.id)
      const before = rows.filter(({ id }) => ids.includes(id))
      const after = await Promise.all(changed.map((one) => rowOf(one.after, lock, salt)))
      return this.#write(lock, async () => {
        const now = (await this.aspirations.bulkGet(before.map(({ id }) => id))).filter(
          (row) => row !== undefined,
        )
        if (!sameRows(before, now)) return undefined
        await this.aspirations.bulkPut(after)
        await also()
        return changed.map(({ old }) => old)
      })
    })
  }

  /** Puts back what was changed or erased by mistake. One whose erasure others know by now comes back as another one. */
  async restore(before: readonly Aspiration[]): Promise<void> {
    const salt = await this.#salt()
    await this.#retried(async (lock) => {
      const shadows = await this.shadows.bulkGet(before.map(({ id }) => sharedId(id)))
      const back = before.map((one, index) => (shadows[index]?.gone ? { ...one, id: uuid() } : one))
      const rows = await Promise.all(back.map((one) => rowOf(one, lock, salt)))
      return this.#write(lock, () => this.aspirations.bulkPut(rows).then(() => true))
    })
  }

  /** Erases some of them for good, with what is known of other versions. The server is told with the next run. */
  async erase(ids: readonly string[]): Promise<void> {
    await this.transaction('rw', this.aspirations, this.shadows, async () => {
      await this.aspirations.bulkDelete([...ids])
      await this.#forgetRivals(this.shadows.where('id').anyOf(ids.map(sharedId)))
    })
  }

  /** Leaves of other versions only that they are there. */
  async #forgetRivals(shadows: Collection<Shadow, string>): Promise<void> {
    await shadows.modify((shadow) => {
      if (shadow.rivals)
        Object.assign(shadow, { rivals: shadow.rivals.map(({ revisions }) => ({ revisions })) })
    })
  }

  /**
   * Erases everything that a citizen said, by the handle or name that they have on any platform, or by the name under
   * which they are stored. Gives how many there were; of messages stored without a name nothing can be found so.
   */
  async eraseAuthor(handle: string): Promise<number> {
    const salt = await this.#salt()
    const plain = storedAuthor(handle, 'x', 'keep', salt).replace(/^@/u, '').toLowerCase()
    const names = new Set(platforms.map((platform) => storedAuthor(handle, platform, 'pseudonym', salt)))
    if (plain === '') return 0
    const { all } = await openRows(await this.aspirations.toArray(), await this.#key(await this.lock()))
    const theirs = all.filter(
      ({ author }) => names.has(author) || author.replace(/^@/u, '').toLowerCase() === plain,
    )
    await this.erase(theirs.map(({ id }) => id))
    return theirs.length
  }

  /** Erases what is closed for longer than the pack keeps it; what still waits is never erased by itself. Gives how many. */
  async sweep(pack: Pack, now = new Date()): Promise<number> {
    const oldest = now.getTime() - settingsOf(pack).keepDays * 86_400_000
    const old = await this.aspirations
      .filter((row) => {
        const closedAt = isSealed(row) ? row.closedAt : closedAtOf(row)
        return closedAt !== null && closedAt < oldest
      })
      .primaryKeys()
    await this.erase(old)
    return old.length
  }

  /**
   * Closes the aspiration that a published reply answers, with the working time that it took; undefined for none. While
   * the lock is shut the reply waits for it: see `settleReplies`.
   */
  async link(reply: Reply, pack: Pack): Promise<Aspiration | undefined> {
    const waits = await this.#retried(async (lock) => {
      if (!lock || (await this.#keyOf(lock.id))) return false
      const id = uuid()
      const box = await seal(lock, id, reply)
      return this.#write(lock, () => this.replies.add({ id, box }).then(() => true))
    })
    if (waits) return undefined
    try {
      return await this.#close(reply, pack)
    } catch (error) {
      // It was shut just now.
      if (error instanceof LockedError) return this.link(reply, pack)
      throw error
    }
  }

  async #close(reply: Reply, pack: Pack, also?: () => Promise<void>): Promise<Aspiration | undefined> {
    const salt = await this.#salt()
    const { author: mode } = settingsOf(pack)
    const authorOf = (author: string) => storedAuthor(author, reply.platform, mode, salt)
    const { at, link } = reply
    let closed: Aspiration | undefined
    const read = () => this.aspirations.toArray()
    const work = (all: readonly Aspiration[]) => {
      const waiting = all.filter((one) => one.platform === reply.platform && !isClosed(one))
      const old = answeredBy(reply, waiting, authorOf)?.aspiration
      const minutes = old && workingMinutes(Date.parse(old.receivedAt), Date.parse(at), workingTimeOf(pack))
      closed = old && advance(old, 'answered', { at, answer: { at, link, minutes: minutes! } })
      return old && closed ? [{ old, after: closed }] : []
    }
    await this.#change(read, work, also)
    return closed
  }

  /** Closes what was answered while the lock was shut. Each reply goes with what it closes, in one step. */
  async settleReplies(pack: Pack): Promise<void> {
    const lock = await this.lock()
    const key = lock && (await this.#key(lock))
    if (!key) return
    for (const { id, box } of await this.replies.toArray()) {
      const reply = (await unseal(key, id, box)) as Reply
      const also = async () => {
        // Another page, or the worker, may be doing the same: what it closed is not closed twice.
        if ((await this.replies.get(id)) === undefined) throw new SettledError()
        await this.replies.delete(id)
      }
      await this.#close(reply, pack, also).catch((error) => {
        if (!(error instanceof SettledError)) throw error
      })
    }
  }

  /** Whether there is no lock, or it is open. */
  async isUnlocked(): Promise<boolean> {
    const lock = await this.lock()
    return lock === undefined || (await this.#keyOf(lock.id)) !== undefined
  }

  /** The lock that is on, be it open or shut. */
  async lock(): Promise<Lock | undefined> {
    return (await this.meta.get('lock'))?.value as Lock | undefined
  }

  /** Puts a lock on: all rows and the lock itself in one step, so that there is no state in between. */
  async turnLockOn(lock: Lock): Promise<void> {
    const salt = await this.#salt()
    await this.#retried(async (before) => {
      if (before) throw new Error('locked already')
      const rows = await this.aspirations.toArray()
      const { all } = await openRows(rows, undefined)
      const sealed = await Promise.all(all.map((one) => rowOf(one, lock, salt)))
      return this.#write(undefined, async () => {
        if (!sameRows(rows, await this.aspirations.toArray())) return undefined
        await this.aspirations.bulkPut(sealed)
        await this.meta.put({ key: 'lock', value: lock })
        await this.#forgetRivals(this.shadows.where('conflict').equals(1))
        return true
      })
    })
  }

  /** Takes the lock off in one step. Rejects, and changes nothing, when one row cannot be opened. */
  async turnLockOff(pack: Pack): Promise<void> {
    await this.#retried(async (lock) => {
      if (!lock) return true
      await this.settleReplies(pack)
      const rows = await this.aspirations.toArray()
      const { all, unreadable } = await openRows(rows, await this.#key(lock))
      if (unreadable > 0) throw new Error(`${unreadable} of the rows cannot be opened`)
      return this.#write(lock, async () => {
        if ((await this.replies.count()) > 0) return undefined
        if (!sameRows(rows, await this.aspirations.toArray())) return undefined
        await this.aspirations.bulkPut(all)
        await this.meta.delete('lock')
        return true
      })
    })
  }

  async #salt(): Promise<string> {
    return (await this.meta.get('salt'))!.value as string
  }

  async #key(lock: Lock | undefined): Promise<CryptoKey | undefined> {
    const key = lock && (await this.#keyOf(lock.id))
    if (lock && !key) throw new LockedError('locked')
    return key
  }

  /** Tries again for as long as something was changed meanwhile, which `work` tells by undefined. */
  async #retried<Result>(work: (lock: Lock | undefined) => Promise<Result | undefined>): Promise<Result> {
    for (;;) {
      const done = await work(await this.lock())
      if (done !== undefined) return done
    }
  }

  /** A transaction that writes only while the lock is the one that the rows were made for. */
  #write<Result>(lock: Lock | undefined, work: () => PromiseLike<Result>): Promise<Result | undefined> {
    return this.transaction('rw', [this.aspirations, this.replies, this.meta, this.shadows], async () => {
      if ((await this.lock())?.id !== lock?.id) return undefined
      return work()
    })
  }
}

export const aspirationDatabase = new AspirationDatabase()
