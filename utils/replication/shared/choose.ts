import { type Rival, type Shadow, withRivals } from './shadow.ts'
import type { SharedStore } from './store.ts'

/** The other versions of a document that lie on the server, and are readable here. */
export const rivalsOf = (shadow: Shadow | undefined): readonly Rival[] =>
  (shadow?.rivals ?? []).filter(({ content }) => content !== undefined)

/**
 * Ends a conflict: the version that is here stays, or the one that is named by its newest revision comes in its place.
 * The others are closed on the server with the next run. False when that version is not there any more.
 */
export function chooseVersion(store: SharedStore, id: string, revision?: string): Promise<boolean> {
  return store.atomically(async () => {
    const shadow = await store.shadows.get(id)
    const rivals = shadow?.rivals ?? []
    const chosen = rivals.find(({ revisions }) => revisions[0] === revision)
    if (!shadow || (revision !== undefined && chosen?.content === undefined)) return false
    if (chosen) await store.put(id, chosen.content)
    const closing = [...(shadow.closing ?? []), ...rivals.map(({ revisions }) => revisions)]
    await store.shadows.put({ ...withRivals(shadow, []), closing })
    return true
  })
}
