import { CircleCheck, RefreshCw, TriangleAlert } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { Confirm } from '../../components/confirm.tsx'
import { Icon } from '../../components/icon.tsx'
import { formatDate, type TextKey, text } from '../../utils/i18n/i18n.ts'
import { database } from '../../utils/log/database.ts'
import { watchLog } from '../../utils/log/watch.ts'
import { permissionFor } from '../../utils/replication/address.ts'
import {
  askServer,
  type Connection,
  chooseExchange,
  disconnectServer,
  honestStatus,
  readConnection,
  type Status,
} from '../../utils/replication/connection.ts'
import type { FailureKind } from '../../utils/replication/failure.ts'
import { ServerChoices } from './server-choices.tsx'
import { ConnectForm, requestAccess } from './server-connect.tsx'
import { ServerKinds } from './server-kinds.tsx'
import './style/server.css'
import { problemText } from '../../utils/i18n/problem-text.ts'

type Told = Awaited<ReturnType<typeof honestStatus>>

/** The institution's shared server: connecting, what became of it, and what needs a look. Off until connected. */
export function ServerSection() {
  const [known, set] = useState<{ readonly connection?: Connection; readonly status: Told }>()
  const [count, setCount] = useState(0)
  useEffect(() => {
    const read = async () => {
      const [connection, status] = await Promise.all([readConnection(), honestStatus(follow)])
      set({ status, ...(connection && { connection }) })
    }
    const follow = () => void read()
    follow()
    browser.storage.onChanged.addListener(follow)
    const stop = watchLog(() => database.head(), { next: (head) => setCount(head.count), error: () => {} })
    return () => {
      browser.storage.onChanged.removeListener(follow)
      stop()
    }
  }, [])
  if (!known) return <div class="card" aria-busy="true" />
  const { connection, status } = known
  if (!connection) return <ConnectForm />
  return (
    <>
      <StatusCard connection={connection} status={status} waiting={Math.max(0, count - status.done)} />
      <details class="card server-choices">
        <summary>{text('server.change')}</summary>
        <ServerChoices chosen={connection} onChange={(change) => void chooseExchange(change)} />
      </details>
      {status.asideCount > 0 && <Aside status={status} />}
      <div class="card">
        <p class="quiet" id="again-lead">
          {text('server.againLead')}
        </p>
        <button
          type="button"
          class="button"
          aria-describedby="again-lead"
          disabled={status.running > 0}
          onClick={() => void askServer('again')}
        >
          {text('server.again')}
        </button>
      </div>
    </>
  )
}

const said: Readonly<Record<FailureKind, readonly [TextKey, TextKey]>> = {
  unreachable: ['server.unreachable', 'server.unreachableDo'],
  slow: ['server.slow', 'server.slowDo'],
  password: ['server.passwordBad', 'server.passwordBadDo'],
  forbidden: ['server.forbidden', 'server.forbiddenDo'],
  missing: ['server.missing', 'server.missingDo'],
  full: ['server.full', 'server.fullDo'],
  tooBig: ['server.tooBig', 'server.tooBigDo'],
  broken: ['server.broken', 'server.brokenDo'],
  notCouch: ['server.notCouch', 'server.notCouchDo'],
  permission: ['server.permission', 'server.permissionDo'],
  locked: ['server.locked', 'server.lockedDo'],
}

const clock = (at: number) => formatDate(at, { hour: '2-digit', minute: '2-digit' })
const moment = (at: number) => formatDate(at, { dateStyle: 'medium', timeStyle: 'short' })
const entries = (count: number) => text('server.entries', { count })

interface StatusProps {
  readonly connection: Connection
  readonly status: Told
  /** Entries of the log that the server is not known to hold. */
  readonly waiting: number
}

function stateOf({ running, failure, lastAt, interrupted }: Told) {
  if (running > 0) return { name: 'running', icon: RefreshCw, key: 'server.running' } as const
  if (interrupted) return { name: 'interrupted', icon: RefreshCw, key: 'server.interrupted' } as const
  if (failure) return { name: 'failed', icon: TriangleAlert, key: 'server.failed' } as const
  if (lastAt === 0) return { name: 'running', icon: RefreshCw, key: 'server.checking' } as const
  return { name: 'connected', icon: CircleCheck, key: 'server.connected' } as const
}

function StatusCard({ connection, status, waiting }: StatusProps) {
  const { running, failure, lastAt, taken, nextAt } = status
  const state = stateOf(status)
  const disconnect = async () => {
    await disconnectServer()
    await browser.permissions.remove({ origins: [permissionFor(connection.url)] }).catch(() => false)
  }
  const allow = async () => {
    if (await requestAccess(connection.url)) await askServer('run')
  }
  return (
    <div class="card" data-server={state.name}>
      <p class="server-state" role="status">
        <Icon of={state.icon} />
        {text(state.key)}
      </p>
      {failure && running === 0 && (
        <div class="server-failure">
          <p>
            <strong>{text(said[failure.kind][0])}</strong> {text(said[failure.kind][1])}
          </p>
          <p class="quiet">
            {nextAt > 0 && text('server.retry', { time: clock(nextAt) })}{' '}
            {failure.detail && text('server.detail', { detail: failure.detail })}
          </p>
        </div>
      )}
      <dl class="server-facts">
        <dt>{text('server.at')}</dt>
        <dd class="server-address">{connection.url}</dd>
        <dt>{text('server.last')}</dt>
        <dd>{lastAt > 0 ? moment(lastAt) : text('server.never')}</dd>
        {connection.send && (
          <>
            <dt>{text('server.waiting')}</dt>
            <dd data-server-waiting={waiting}>
              {waiting > 0 ? entries(waiting) : text('server.nothingWaits')}
            </dd>
          </>
        )}
        {connection.take && (
          <>
            <dt>{text('server.taken')}</dt>
            <dd data-server-taken={taken}>{entries(taken)}</dd>
          </>
        )}
        <ServerKinds connection={connection} status={status} />
      </dl>
      <div class="server-actions">
        {running > 0 ? (
          <button type="button" class="button" onClick={() => void askServer('stop')}>
            {text('server.stop')}
          </button>
        ) : (
          <button type="button" class="button primary" onClick={() => void askServer('run')}>
            {text('server.now')}
          </button>
        )}
        {failure?.kind === 'permission' && (
          <button type="button" class="button" onClick={() => void allow()}>
            {text('server.allow')}
          </button>
        )}
        <Confirm
          label={text('server.disconnect')}
          question={text('server.disconnectAsk')}
          go={text('server.disconnectGo')}
          onGo={() => void disconnect()}
        />
      </div>
    </div>
  )
}

/** What the log did not take, and what lies on the server in two versions. */
function Aside({ status: { aside, asideCount } }: { readonly status: Status }) {
  return (
    <details class="card server-aside">
      <summary>{text('server.aside', { count: asideCount })}</summary>
      <p class="quiet">
        {text('server.asideLead')}{' '}
        {asideCount > aside.length && text('server.asideMore', { count: aside.length })}
      </p>
      <ul>
        {aside.map(({ id, revision, reason, conflict }) => (
          <li key={`${id} ${revision}`}>
            <strong>{text(conflict ? 'server.asideConflict' : 'server.asideBroken')}</strong>{' '}
            {problemText(reason)} <code>{id}</code>
          </li>
        ))}
      </ul>
    </details>
  )
}
