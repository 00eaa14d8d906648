import * as v from 'valibot'
import { browser } from 'wxt/browser'
import { type History, type Memory, readHistory } from './checkpoint.ts'
import { failureKinds } from './failure.ts'

/**
 * The institution's server as the user of this computer connected it. It lies in `storage.local` and goes into no
 * export, backup or report.
 */
const connectionSchema = v.object({
  /** As `readAddress` gives it. */
  url: v.string(),
  user: v.string(),
  password: v.string(),
  /** Whether this computer's log is sent there, and the logs of others are taken from there. */
  send: v.boolean(),
  take: v.boolean(),
})
export type Connection = v.InferOutput<typeof connectionSchema>

const count = v.optional(v.number(), 0)
const setAside = v.object({
  id: v.string(),
  revision: v.string(),
  reason: v.string(),
  conflict: v.boolean(),
})

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
})
export type Status = v.InferOutput<typeof statusSchema>

/** Keys in `storage.local`. */
export const connectionKey = 'server'
const statusKey = 'server-status'
export const askKey = 'server-ask'
const memoryKeys = { push: 'server-push', pull: 'server-pull' } as const

/** Those of `aside` that are kept. */
const mostAside = 100

const stored = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key]

export async function readConnection(): Promise<Connection | undefined> {
  const checked = v.safeParse(connectionSchema, await stored(connectionKey))
  return checked.success ? checked.output : undefined
}

/** Writing it wakes the background, which begins at once. */
export async function connectServer(connection: Connection): Promise<void> {
  await browser.storage.local.remove(statusKey)
  await browser.storage.local.set({ [connectionKey]: connection })
}

/** Forgets address, password and all that was remembered. What was sent stays on the server. */
export async function disconnectServer(): Promise<void> {
  await browser.storage.local.remove([connectionKey, statusKey, askKey, ...Object.values(memoryKeys)])
}

/** Begins a run now, or stops the one that is under way; `again` compares everything from the beginning. */
export async function askServer(ask: 'run' | 'stop' | 'again'): Promise<void> {
  if (ask === 'again') {
    await browser.storage.local.remove(Object.values(memoryKeys))
    await writeStatus({ aside: [], asideCount: 0, done: 0 })
  }
  await browser.storage.local.set({ [askKey]: { ask, at: Date.now() } })
}

export const isStop = (asked: unknown): boolean => (asked as { ask?: unknown } | undefined)?.ask === 'stop'

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

export const memoryOf = (direction: 'push' | 'pull'): Memory => ({
  read: async (): Promise<History> => readHistory(await stored(memoryKeys[direction])),
  write: (history) => browser.storage.local.set({ [memoryKeys[direction]]: history }),
})
