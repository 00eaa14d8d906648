import { browser } from 'wxt/browser'
import { isDue, readBackups, writeBackups } from '../../utils/log/backup.ts'
import { database } from '../../utils/log/database.ts'

/**
 * Opens the page that makes the backup, behind the one that is in front, when its time has come. A page and not the
 * worker: only a page can hand a file of any size to the browser's downloads without a further permission.
 */
export async function backUpWhenDue(): Promise<void> {
  const now = Date.now()
  // It waits for the lock of the log to be opened.
  if ((await database.readLock()) && !database.sealing.cipher) return
  const [backups, { count }] = await Promise.all([readBackups(), database.head()])
  if (!isDue(backups, count, now)) return
  await writeBackups({ begunAt: now })
  await browser.tabs.create({ url: browser.runtime.getURL('/backup.html'), active: false })
}
