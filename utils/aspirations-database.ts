import { Dexie, liveQuery, type Table } from 'dexie'
import { v7 as uuid } from 'uuid'
import { makeAspiration } from './aspirations/make.ts'
import { storedAuthor } from './aspirations/privacy.ts'
import { answeredBy, type Reply } from './aspirations/reply.ts'
import type { Aspiration, Captured } from './aspirations/schema.ts'
import { settingsOf } from './aspirations/settings.ts'
import { advance, isClosed } from './aspirations/state.ts'
import { workingMinutes, workingTimeOf } from './aspirations/working-time.ts'
import { type Pack, platforms } from './pack/schema.ts'

interface Meta {
  readonly key: 'salt'
  readonly value: string
}

/** A stored aspiration and whether it came now or was there before. */
export interface Stored {
  readonly aspiration: Aspiration
  readonly state: 'new' | 'known'
}

/**
 * What citizens said, apart from the log, so that what is erased here is gone and no export of the log holds any of it.
 * Opened in our own origin only.
 */
export class AspirationDatabase extends Dexie {
  readonly aspirations!: Table<Aspiration, string>
  readonly meta!: Table<Meta, Meta['key']>

  constructor(name = 'saring-aspirasi') {
    super(name, { chromeTransactionDurability: 'strict' })
    this.version(1).stores({ aspirations: 'id, [platform+messageId], author', meta: 'key' })
    this.on('populate', (transaction) =>
      transaction.table<Meta>('meta').add({ key: 'salt', value: crypto.randomUUID() + crypto.randomUUID() }),
    )
  }

  /** Stores a message once: the same one, by its number or, without one, by its author and words, is known. */
  async add(captured: Captured, pack: Pack, now = new Date()): Promise<Stored> {
    return this.transaction('rw', this.aspirations, this.meta, async () => {
      const made = makeAspiration(captured, {
        pack,
        id: uuid(),
        salt: await this.salt(),
        now: now.toISOString(),
      })
      const { platform, messageId, author, text } = made
      const known =
        messageId === null
          ? await this.aspirations
              .where({ author })
              .filter((one) => one.platform === platform && one.messageId === null && one.text === text)
              .first()
          : await this.aspirations.where({ platform, messageId }).first()
      if (known) return { aspiration: known, state: 'known' }
      await this.aspirations.add(made)
      return { aspiration: made, state: 'new' }
    })
  }

  /** Changes some of them together; those for which nothing comes back stay. Gives what they were before. */
  async change(
    ids: readonly string[],
    to: (aspiration: Aspiration) => Aspiration | undefined,
  ): Promise<readonly Aspiration[]> {
    return this.transaction('rw', this.aspirations, async () => {
      const before = (await this.aspirations.bulkGet([...ids])).filter((one) => one !== undefined)
      const changed = before.flatMap((old) => {
        const after = to(old)
        return after ? [{ old, after }] : []
      })
      await this.aspirations.bulkPut(changed.map(({ after }) => after))
      return changed.map(({ old }) => old)
    })
  }

  /** Puts back what was changed or erased by mistake. */
  async restore(before: readonly Aspiration[]): Promise<void> {
    await this.aspirations.bulkPut([...before])
  }

  /** Erases some of them for good. */
  async erase(ids: readonly string[]): Promise<void> {
    await this.aspirations.bulkDelete([...ids])
  }

  /**
   * Erases everything that a citizen said, by the handle or name that they have on any platform, or by the name under
   * which they are stored. Gives how many there were; of messages stored without a name nothing can be found so.
   */
  async eraseAuthor(handle: string): Promise<number> {
    return this.transaction('rw', this.aspirations, this.meta, async () => {
      const salt = await this.salt()
      const plain = storedAuthor(handle, 'x', 'keep', salt).replace(/^@/u, '').toLowerCase()
      const names = new Set(platforms.map((platform) => storedAuthor(handle, platform, 'pseudonym', salt)))
      if (plain === '') return 0
      return this.aspirations
        .filter(({ author }) => names.has(author) || author.replace(/^@/u, '').toLowerCase() === plain)
        .delete()
    })
  }

  /** Erases what is closed for longer than the pack keeps it; what still waits is never erased by itself. Gives how many. */
  async sweep(pack: Pack, now = new Date()): Promise<number> {
    const oldest = now.getTime() - settingsOf(pack).keepDays * 86_400_000
    return this.aspirations
      .filter((one) => isClosed(one) && Date.parse(one.history.at(-1)?.at ?? one.storedAt) < oldest)
      .delete()
  }

  /** Closes the aspiration that a published reply answers, with the working time that it took; undefined for none. */
  async link(reply: Reply, pack: Pack): Promise<Aspiration | undefined> {
    return this.transaction('rw', this.aspirations, this.meta, async () => {
      const salt = await this.salt()
      const { author: mode } = settingsOf(pack)
      const waiting = await this.aspirations
        .filter((one) => one.platform === reply.platform && !isClosed(one))
        .toArray()
      const found = answeredBy(reply, waiting, (author) => storedAuthor(author, reply.platform, mode, salt))
      if (!found) return undefined
      const { at, link } = reply
      const time = workingTimeOf(pack)
      const minutes = workingMinutes(Date.parse(found.aspiration.receivedAt), Date.parse(at), time)
      const closed = advance(found.aspiration, 'answered', { at, answer: { at, link, minutes } })
      if (closed) await this.aspirations.put(closed)
      return closed
    })
  }

  private async salt(): Promise<string> {
    return (await this.meta.get('salt'))!.value
  }
}

export const aspirationDatabase = new AspirationDatabase()

/** Gives all aspirations, and again at every change from anywhere in the extension. Returns the way to stop. */
export function watchAspirations(
  next: (all: readonly Aspiration[]) => void,
  fail: (reason: unknown) => void,
): () => void {
  const stop = new AbortController()
  // Opened first, since a live query says nothing when the database cannot be opened.
  aspirationDatabase.open().then(() => {
    if (stop.signal.aborted) return
    const subscription = liveQuery(() => aspirationDatabase.aspirations.toArray()).subscribe({
      next,
      error: fail,
    })
    stop.signal.addEventListener('abort', () => subscription.unsubscribe())
  }, fail)
  return () => stop.abort()
}
