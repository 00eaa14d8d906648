import { useEffect, useState } from 'preact/hooks'
import { text } from '../../utils/i18n/i18n.ts'
import { countOffers } from '../../utils/pack-offers.ts'
import type { Connection, Status } from '../../utils/replication/connection.ts'
import { sharedKinds } from '../../utils/replication/shared/store.ts'
import { addressOf } from './place.ts'

const pages = {
  aspirations: { href: 'inbox.html', label: 'server.toInbox' },
  drafts: { href: 'newsroom.html', label: 'server.toNewsroom' },
} as const

interface Props {
  readonly connection: Connection
  readonly status: Status
}

/** What became of each kind beside the log, and where something waits for a person. */
export function ServerKinds({ connection, status: { shared } }: Props) {
  const offers = useOffers(shared.packs?.at)
  const chosen = sharedKinds.filter((kind) => connection[kind] || (kind === 'packs' && connection.publish))
  return chosen.map((kind) => {
    const found = shared[kind]
    return (
      <>
        <dt>{text(kind === 'packs' ? 'server.packsTitle' : `server.${kind}`)}</dt>
        <dd data-server-kind={kind} data-sent={found?.sent} data-conflicts={found?.conflicts}>
          {found && found.at > 0
            ? text('server.kindFigures', { sent: found.sent, taken: found.taken })
            : text('server.kindWaits')}
          {found?.locked && <p class="server-locked">{text('server.aspirationsLocked')}</p>}
          {kind !== 'packs' && found !== undefined && found.conflicts > 0 && (
            <p class="server-conflict">
              {text('server.conflicts', { count: found.conflicts })}{' '}
              <a href={pages[kind].href}>{text(pages[kind].label)}</a>
            </p>
          )}
          {kind === 'packs' && offers > 0 && (
            <p class="server-conflict">
              {text('server.packsOffered', { count: offers })}{' '}
              <a href={`options.html${addressOf('paket')}`}>{text('server.toPacks')}</a>
            </p>
          )}
        </dd>
      </>
    )
  })
}

function useOffers(at: number | undefined): number {
  const [count, set] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted anew after each exchange
  useEffect(() => {
    countOffers().then(set, () => set(0))
  }, [at])
  return count
}
