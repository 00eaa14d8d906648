import { Lock } from 'lucide'
import { render } from 'preact'
import { text } from '../utils/i18n/i18n.ts'
import type { DataKey } from '../utils/log/database.ts'
import { database } from '../utils/log/database.ts'
import { type Found, unlockLog, watchLogLock } from '../utils/log-lock.ts'
import { PageHead } from './page-head.tsx'
import { Unlock } from './unlock.tsx'

/**
 * Resolves when a page may read the log: at once where there is no lock or it is open, else when it was opened here or
 * elsewhere; until then the page asks for it. To what the page's workers need. Once the lock is shut, put on or taken
 * off, the page begins anew, so that nothing that it has read stays.
 */
export function whenLogOpen(mount: Element, title: string): Promise<DataKey | undefined> {
  return new Promise((resolve) => {
    let begun: string | undefined
    const next = ({ lock, id, waiting }: Found) => {
      const state = `${lock} ${id}`
      if (begun === undefined && lock === 'shut') render(<Shut title={title} waiting={waiting} />, mount)
      else if (begun === undefined) {
        begun = state
        render(null, mount)
        resolve(database.handOver())
      } else if (begun !== state) location.reload()
    }
    // What cannot be opened at all is told by the page itself.
    watchLogLock(next, () => resolve(undefined))
  })
}

function Shut({ title, waiting }: { title: string; waiting: number }) {
  return (
    <main class="log-shut">
      <PageHead icon={Lock} title={title} />
      <Unlock title={text('lock.logShut')} onSecret={unlockLog}>
        {waiting > 0 && <p class="quiet">{text('lock.waiting', { count: waiting })}</p>}
      </Unlock>
    </main>
  )
}
