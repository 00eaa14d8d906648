import { aspirationDatabase } from '../../utils/aspirations-database.ts'
import { onKeyChange } from '../../utils/lock-key.ts'
import { database } from '../../utils/log/database.ts'
import { continueLogLock } from '../../utils/log-lock.ts'
import { packInForce } from '../../utils/pack-in-force.ts'
import { forgetHistory } from './check.ts'

/** Follows the lock: forgets what was read when it is shut, and takes in what waited when it is opened, then calls back. */
export function followLock(opened: () => void): void {
  onKeyChange(() => {
    forgetHistory()
    const work = async () => {
      await database.readLock()
      await continueLogLock()
      // Opened by the log's page, it is open for the inbox, too.
      if (await aspirationDatabase.isUnlocked())
        await aspirationDatabase.settleReplies((await packInForce()).pack)
      if (database.sealing.cipher) opened()
    }
    void work().catch((error) => console.error('[saring] lock', error))
  })
}
