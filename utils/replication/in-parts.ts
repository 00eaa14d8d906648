import { Failure } from './failure.ts'
import type { Remote } from './remote.ts'

/** Stores documents on the server, in smaller parts where it, or a proxy before it, takes no more at once. */
export async function storeInParts(documents: Parameters<Remote['store']>[0], remote: Remote): Promise<void> {
  try {
    const refused = await remote.store(documents)
    // It stays unsent, and is tried again: what a server takes is the server's to put right.
    for (const reason of refused.values()) throw new Failure('forbidden', reason)
  } catch (error) {
    if (!(error instanceof Failure) || error.kind !== 'tooBig' || documents.length === 1) throw error
    const half = Math.ceil(documents.length / 2)
    await storeInParts(documents.slice(0, half), remote)
    await storeInParts(documents.slice(half), remote)
  }
}
