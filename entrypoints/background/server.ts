import { browser } from 'wxt/browser'
import { database } from '../../utils/log/database.ts'
import { LockedError } from '../../utils/log/sealed/middleware.ts'
import { permissionFor } from '../../utils/replication/address.ts'
import {
  askIn,
  askKey,
  connectionKey,
  disconnectServer,
  readConnection,
  readStatus,
  serverLock,
  writeStatus,
} from '../../utils/replication/connection.ts'
import { Failure } from '../../utils/replication/failure.ts'

const alarm = 'server'
/** Minutes between two runs, and the most after failures. */
const pace = 15
const longestWait = 60
/** Minutes from a published post to the run that sends it. */
const soon = 1
/** Milliseconds of one run: browsers end a worker that takes much longer. */
const longestRun = 4 * 60_000
/** Minutes after which a run that has shown no progress is looked after: its worker may have died. */
const silence = 1

let stopper = new AbortController()

/** Whether it is still connected is asked last: what a run has kept since, alarm and status are forgotten, too. */
const schedule = async (minutes: number): Promise<void> => {
  await browser.alarms.create(alarm, { delayInMinutes: minutes })
  await writeStatus({ nextAt: Date.now() + minutes * 60_000 })
  if (!(await readConnection())) await Promise.all([browser.alarms.clear(alarm), disconnectServer()])
}

/** Begins a run soon, where a server is connected and none is due earlier: a post was logged, or the browser started. */
export async function replicateSoon(): Promise<void> {
  if (!(await readConnection())) return
  const planned = await browser.alarms.get(alarm)
  if (planned && planned.scheduledTime <= Date.now() + soon * 60_000) return
  // After failures the server is given its time.
  if (planned && (await readStatus()).attempts > 0) return
  await schedule(soon)
}

export const onServerAlarm = async ({ name }: { readonly name: string }): Promise<void> => {
  if (name !== alarm) return
  await navigator.locks.request(serverLock, { ifAvailable: true }, (lock) =>
    // A slow run, not a dead one.
    lock ? run() : schedule(silence),
  )
}

/** Follows what the options page asks for. */
export async function onServerChange(
  changes: Readonly<Record<string, { readonly newValue?: unknown }>>,
): Promise<void> {
  const [connection, ask] = [changes[connectionKey], changes[askKey]]
  if (connection?.newValue === undefined && connection) {
    stopper.abort()
    await browser.alarms.clear(alarm)
  } else if (connection) {
    stopper.abort()
    await replicateNow()
  } else if (ask?.newValue !== undefined) {
    const asked = askIn(ask.newValue)
    if (asked === 'stop') await stop()
    else if (asked === 'soon') await replicateSoon()
    else await replicateNow()
  }
}

/** Also where the status still tells of a run that died with an earlier worker. */
async function stop(): Promise<void> {
  stopper.abort()
  await navigator.locks.request(serverLock, () => writeStatus({ running: 0 }))
}

/** One run at a time; another one that is asked for meanwhile waits for it. */
async function replicateNow(): Promise<void> {
  await navigator.locks.request(serverLock, run)
}

async function run(): Promise<void> {
  const connection = await readConnection()
  if (!connection) return
  stopper = new AbortController()
  const { signal: stopped } = stopper
  const late = AbortSignal.timeout(longestRun)
  const now = Date.now()
  // Should the worker die, this brings it back. It is put off for as long as something moves.
  await schedule(silence)
  let heard = now
  const alive = () => {
    if (Date.now() - heard < 20_000) return
    heard = Date.now()
    void schedule(silence)
  }
  await writeStatus({ running: now })
  const end = async (minutes: number, changes: Parameters<typeof writeStatus>[0]) => {
    await writeStatus({ ...changes, running: 0 })
    await schedule(minutes)
  }
  try {
    const origins = [permissionFor(connection.url)]
    if (!(await browser.permissions.contains({ origins }))) throw new Failure('permission')
    if ((await database.readLock()) && !database.sealing.cipher) throw new LockedError()
    // Set to work only where a server is connected: the background starts no slower for the others.
    const { replicate } = await import('../../utils/replication/run.ts')
    await replicate(connection, { signal: AbortSignal.any([stopped, late]), now, alive })
    await end(pace, { lastAt: Date.now(), attempts: 0, failure: undefined })
  } catch (error) {
    if (stopped.aborted) await end(pace, {})
    else if (late.aborted) await end(soon, {})
    // It goes on as soon as the lock is opened.
    else if (error instanceof LockedError)
      await end(longestWait, { attempts: 0, failure: { kind: 'locked', detail: '', at: Date.now() } })
    else await fail(error, end)
  }
}

async function fail(
  error: unknown,
  end: (minutes: number, changes: Parameters<typeof writeStatus>[0]) => Promise<unknown>,
): Promise<void> {
  const { kind, message } = error instanceof Failure ? error : new Failure('broken', String(error))
  const attempts = (await readStatus()).attempts + 1
  // Up to twice as long, so that hundreds of offices do not come back in the same moment.
  const wait = Math.min(longestWait, 2 ** (attempts - 1)) * (1 + Math.random())
  await end(wait, { attempts, failure: { kind, detail: message, at: Date.now() } })
}
