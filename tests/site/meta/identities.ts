import { createHash } from 'node:crypto'

export interface Identity {
  /** Digits, the same for the same handle. */
  readonly id: string
  /** The name in its address. */
  readonly handle: string
  readonly name: string
  readonly kind: 'profile' | 'page'
}

/** The person who is signed in, whichever page they act for. */
export const person: Identity = {
  id: idOf('sari.dewi'),
  handle: 'sari.dewi',
  name: 'Sari Dewi',
  kind: 'profile',
}

const names: Readonly<Record<string, string>> = {
  kominfonusaraya: 'Kominfo Nusaraya',
  wisatanusaraya: 'Wisata Nusaraya',
  kominfotirtajaya: 'Kominfo Tirtajaya',
}

/** Whom the site knows by handle, and finds again by id. */
export interface Directory {
  byHandle(handle: string): Identity
  byId(id: string | undefined): Identity
}

export function createDirectory(): Directory {
  const byId = new Map([[person.id, person]])
  const byHandle = (handle: string): Identity => {
    if (handle === person.handle) return person
    const identity: Identity = { id: idOf(handle), handle, name: names[handle] ?? handle, kind: 'page' }
    byId.set(identity.id, identity)
    return identity
  }
  return { byHandle, byId: (id) => byId.get(id ?? '') ?? person }
}

export function idOf(handle: string): string {
  const digest = createHash('sha256').update(handle).digest()
  return String(100_000_000_000_000n + (digest.readBigUInt64BE() % 800_000_000_000_000n))
}
