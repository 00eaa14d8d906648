import { liveQuery } from 'dexie'
import { useEffect, useState } from 'preact/hooks'
import { Rivals } from '../../components/rivals.tsx'
import type { Aspiration } from '../../utils/aspirations/schema.ts'
import { aspirationDatabase, sharedId } from '../../utils/aspirations-database.ts'
import { formatDate, text } from '../../utils/i18n/i18n.ts'
import { shareSoon } from '../../utils/replication/connection.ts'
import { sharedAspirations } from '../../utils/replication/shared/aspirations.ts'
import { chooseVersion, rivalsOf } from '../../utils/replication/shared/choose.ts'
import type { Rival } from '../../utils/replication/shared/shadow.ts'
import { failed } from './state.ts'

/** What others made of the same message at the same time, for a person to choose from. */
export function MessageRivals({ one }: { one: Aspiration }) {
  const [rivals, setRivals] = useState<readonly Rival[]>([])
  const shared = sharedId(one.id)
  useEffect(() => {
    const followed = liveQuery(() => aspirationDatabase.shadows.get(shared)).subscribe({
      next: (shadow) => setRivals(rivalsOf(shadow)),
      error: failed,
    })
    return () => followed.unsubscribe()
  }, [shared])
  const choose = async (revision?: string) => {
    await chooseVersion(sharedAspirations(), shared, revision)
    await shareSoon()
  }
  return (
    <Rivals
      rivals={rivals}
      onChoose={(revision) => void choose(revision).catch(failed)}
      show={({ content }) => <Differing one={one} other={content as Aspiration} />}
    />
  )
}

/** Line by line what is another in the other version. */
function Differing({ one, other }: { one: Aspiration; other: Aspiration }) {
  const lines = [
    [text('inbox.kind'), kindOf],
    [text('inbox.state'), ({ state }: Aspiration) => text(`inbox.state_${state}`)],
    [text('inbox.unit'), ({ unit }: Aspiration) => unit || text('inbox.noUnit')],
    [text('inbox.note'), ({ note }: Aspiration) => note],
    [text('inbox.answer'), ({ answer }: Aspiration) => (answer ? formatDate(answer.at) : '')],
    [text('inbox.history'), ({ history }: Aspiration) => formatDate(history.at(-1)?.at ?? one.storedAt)],
  ] as const
  const different = lines.filter(([, of]) => of(one) !== of(other))
  return (
    <dl>
      {different.map(([name, of]) => (
        <>
          <dt>{name}</dt>
          <dd dir="auto">{of(other) || '–'}</dd>
        </>
      ))}
    </dl>
  )
}

const kindOf = ({ kind }: Aspiration): string => text(kind === null ? 'inbox.unsorted' : `inbox.kind_${kind}`)
