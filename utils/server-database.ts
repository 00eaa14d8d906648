import { Dexie, type Table } from 'dexie'
import type { SignedPack } from './pack/signed.ts'
import type { Shadow } from './replication/shared/shadow.ts'

/** A signed pack that was published from here, or is offered by the institution's server. */
export interface SharedPack {
  /** As on the server. */
  readonly id: string
  readonly content: SignedPack
  /** Whether somebody here did not want it. */
  readonly dismissed?: true
}

interface Secret {
  readonly key: 'password'
  readonly value: string
}

/**
 * What belongs to the connection with the institution's server and must not lie in `storage.local`, which content
 * scripts can read, and with them whoever takes over a page's process. Opened in our own origin only.
 */
export class ServerDatabase extends Dexie {
  readonly secrets!: Table<Secret, Secret['key']>
  readonly packs!: Table<SharedPack, string>
  readonly shadows!: Table<Shadow, string>

  constructor(name = 'saring-server') {
    super(name, { chromeTransactionDurability: 'strict' })
    this.version(1).stores({ secrets: 'key', packs: 'id', shadows: 'id, conflict' })
  }

  async password(): Promise<string> {
    return (await this.secrets.get('password'))?.value ?? ''
  }

  async keepPassword(value: string): Promise<void> {
    await this.secrets.put({ key: 'password', value })
  }
}

export const serverDatabase = new ServerDatabase()
