import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { serverDatabase } from '../server-database.ts'
import { type History, type Memory, readHistory } from './checkpoint.ts'
import { failureKinds } from './failure.ts'
import { type SharedKind, sharedKinds } from './shared/store.ts'

const off = v.optional(v.boolean(), false)

/**
 * The institution's server as the user of this computer connected it. It lies in `storage.local`, its password in the
 * extension's own database, and neither goes into any export, backup or report.
 */
const connectionSchema = v.object({
  /** As `readAddress` gives it. */
  url: v.string(),
  user: v.string(),
  /** Earlier versions kept it here, where content scripts can read it: see `readConnection`. */
  password: v.optional(v.string()),
  /** Whether what is on this computer is sent there, and what others sent is taken from there. */
  send: v.boolean(),
  take: v.boolean(),
  /** What is exchanged beside the log, each by itself. */
  aspirations: off,
  drafts: off,
  packs: off,
  /** Whether this computer's own signed pack is offered to others. */
  publish: off,
})
export type Connection = Required<v.InferOutput<typeof connectionSchema>>
/** What a person chooses; what is not named is off. */
export type Choices = Pick<Connection, 'send' | 'take'> &
  Partial<Pick<Connection, 'aspirations' | 'drafts' | 'packs' | 'publish'>>

const count = v.optional(v.number(), 0)
const setAside = v.object({
  id: v.string(),
  revision: v.string(),
  reason: v.string(),
  conflict: v.boolean(),
})

const sharedStatus = v.object({
  /** When the last exchange of this kind came to its end. */
  at: count,
  sent: count,
  taken: count,
  /** Documents of which several versions wait for a person to choose. */
  conflicts: count,
  /** Whether the lock on the inbox keeps the messages here. */
  locked: v.optional(v.boolean(), false),
})
export type SharedStatus = v.InferOutput<typeof sharedStatus>

/** What became of it. Times in milliseconds since 1970, 0 for never. */
const statusSchema = v.object({
  /** When the run that is under way began, or 0. */
  running: count,
  /** The last run that came to its end. */
  lastAt: count,
  /** Entries of the log, from its beginning, that the server is known to hold. */
  done: count,
  /** Entries taken from there so far. */
  taken: count,
  failure: v.optional(v.object({ kind: v.picklist(failureKinds), detail: v.string(), at: v.number() })),
  /** Runs that failed one after the other. */
  attempts: count,
  nextAt: count,
  /** The newest of what was not taken, or lies on the server in two versions. */
  aside: v.optional(v.array(setAside), []),
  asideCount: count,
  shared: v.optional(
    v.object(
      Object.fromEntries(sharedKinds.map((kind) => [kind, v.optional(sharedStatus)])) as Record<
        SharedKind,
        v.OptionalSchema<typeof sharedStatus, undefined>
      >,
    ),
    {},
  ),
})
export type Status = v.InferOutput<typeof statusSchema>

/** The Web Lock that a run holds, and that goes with the worker that dies: by it the status stays honest. */
export const serverLock = 'saring-server'

/** Keys in `storage.local`. */
export const connectionKey = 'server'
const statusKey = 'server-status'
export const askKey = 'server-ask'
const memoryKeys = {
  push: 'server-push',
  pull: 'server-pull',
  aspirations: 'server-aspirations',
  /** Erasures alone, which are followed while the inbox is locked. */
  erasures: 'server-erasures',
  drafts: 'server-drafts',
  packs: 'server-packs',
} as const
export type MemoryName = keyof typeof memoryKeys

/** Those of `aside` that are kept. */
const mostAside = 100

const stored = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key]

export async function readConnection(): Promise<Connection | undefined> {
  const checked = v.safeParse(connectionSchema, await stored(connectionKey))
  if (!checked.success) return undefined
  const { password: before, ...connection } = checked.output
  if (before === undefined) return { ...connection, password: await serverDatabase.password() }
  await serverDatabase.keepPassword(before)
  await browser.storage.local.set({ [connectionKey]: connection })
  return { ...connection, password: before }
}

/** Writing it wakes the background, which begins at once. */
export async function connectServer(
  given: Choices & Pick<Connection, 'url' | 'user' | 'password'>,
): Promise<void> {
  const { password, ...connection } = given
  await browser.storage.local.remove(statusKey)
  await serverDatabase.keepPassword(password)
  await browser.storage.local.set({ [connectionKey]: connection })
}

/** Chooses anew what is exchanged. */
export async function chooseExchange(choices: Partial<Choices>): Promise<void> {
  const before = await readConnection()
  if (!before) return
  const { password: _, ...connection } = before
  await browser.storage.local.set({ [connectionKey]: { ...connection, ...choices } })
}

/**
 * Forgets address, password and how far the server was. What was sent stays there; which documents were erased is kept
 * in mind, so that none of them comes back with the next connection.
 */
export async function disconnectServer(): Promise<void> {
  const { secrets, packs, shadows } = serverDatabase
  await serverDatabase.transaction('rw', secrets, packs, shadows, () =>
    // What it offered belongs to the connection, too.
    Promise.all([secrets.clear(), packs.clear(), shadows.clear()]),
  )
  await browser.storage.local.remove([connectionKey, statusKey, askKey, ...Object.values(memoryKeys)])
}

/** Begins a run now, or stops the one that is under way; `again` compares everything from the beginning. */
export async function askServer(ask: 'run' | 'stop' | 'again' | 'soon'): Promise<void> {
  if (ask === 'again') {
    await browser.storage.local.remove(Object.values(memoryKeys))
    await writeStatus({ aside: [], asideCount: 0, done: 0 })
  }
  await browser.storage.local.set({ [askKey]: { ask, at: Date.now() } })
}

/** What was asked for last. */
export const askIn = (asked: unknown): unknown => (asked as { ask?: unknown } | undefined)?.ask

/** Tells the background, where a server is connected, that there is something to send. */
export async function shareSoon(): Promise<void> {
  const connection = await readConnection()
  if (connection?.aspirations || connection?.drafts) await askServer('soon')
}

export async function readStatus(): Promise<Status> {
  const checked = v.safeParse(statusSchema, await stored(statusKey))
  return checked.success ? checked.output : v.parse(statusSchema, {})
}

export async function writeStatus(changes: Partial<Status>): Promise<void> {
  await browser.storage.local.set({ [statusKey]: { ...(await readStatus()), ...changes } })
}

/** Adds to what the user should see, the newest first, each once. */
export async function noteAside(found: Status['aside']): Promise<void> {
  if (found.length === 0) return
  const { aside, asideCount } = await readStatus()
  const known = new Set(aside.map(({ id, revision }) => `${id} ${revision}`))
  const fresh = found.filter(({ id, revision }) => !known.has(`${id} ${revision}`))
  await writeStatus({
    aside: [...fresh, ...aside].slice(0, mostAside),
    asideCount: asideCount + fresh.length,
  })
}

export const memoryOf = (name: MemoryName): Memory => ({
  read: async (): Promise<History> => readHistory(await stored(memoryKeys[name])),
  write: (history) => browser.storage.local.set({ [memoryKeys[name]]: history }),
})

let waiting = false

/**
 * The status as it is: a run whose worker died is none, and is told as `interrupted`. `over` is called once when a run
 * that is under way comes to an end, in whatever way: then the status is to be read again.
 */
export async function honestStatus(
  over: () => void,
  locks: LockManager = navigator.locks,
): Promise<Status & { readonly interrupted?: true }> {
  const status = await readStatus()
  if (status.running === 0) return status
  const { held = [] } = await locks.query()
  if (!held.some(({ name }) => name === serverLock)) {
    // It may have come to its end since the status was read.
    const now = await readStatus()
    return now.running === 0 ? now : { ...now, running: 0, interrupted: true }
  }
  if (!waiting) {
    waiting = true
    const told = () => {
      waiting = false
      over()
    }
    void locks.request(serverLock, { mode: 'shared' }, () => undefined).then(told, told)
  }
  return status
}
