import { useEffect, useState } from 'preact/hooks'
import { Rivals } from '../../components/rivals.tsx'
import type { ChannelText } from '../../utils/newsroom/text.ts'
import { shareSoon } from '../../utils/replication/connection.ts'
import { chooseVersion, rivalsOf } from '../../utils/replication/shared/choose.ts'
import { sharedDrafts } from '../../utils/replication/shared/drafts.ts'
import type { Rival } from '../../utils/replication/shared/shadow.ts'
import { Difference } from './difference.tsx'
import { database, follow, kept } from './state.ts'

interface Props {
  readonly id: string
  readonly texts: readonly ChannelText[]
  readonly flush: () => Promise<void>
}

/** The versions of a draft that others wrote at the same time, for a person to choose from. */
export function DraftRivals({ id, texts, flush }: Props) {
  const [rivals, setRivals] = useState<readonly Rival[]>([])
  const shared = `naskah:${id}`
  useEffect(
    () =>
      follow(
        () => database.shadows.get(shared),
        (shadow) => setRivals(rivalsOf(shadow)),
      ),
    [shared],
  )
  const choose = async (revision?: string) => {
    await flush()
    await kept(() => chooseVersion(sharedDrafts(database), shared, revision))
    await shareSoon()
  }
  return (
    <Rivals
      rivals={rivals}
      onChoose={(revision) => void choose(revision)}
      show={({ content }) => (
        <Difference before={texts} after={(content as { texts: readonly ChannelText[] }).texts} />
      )}
    />
  )
}
