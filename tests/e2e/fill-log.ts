import type { Page } from 'playwright-core'
import type { Row } from '../../utils/log/database.ts'
import { storedForm } from '../fixtures/chain.ts'

/** Puts rows in place of the log that a page of the extension has opened, with their chain, as if they had been logged. */
export async function fillLog(page: Page, rows: readonly Row[]): Promise<void> {
  await page.evaluate(
    ({ blocks, head, installation }) =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open('saring')
        request.onerror = () => fail(request.error)
        request.onsuccess = () => {
          const database = request.result
          const transaction = database.transaction(['blocks', 'meta'], 'readwrite')
          transaction.objectStore('blocks').clear()
          for (const [number, block] of blocks.entries()) transaction.objectStore('blocks').put(block, number)
          transaction.objectStore('meta').put({ key: 'head', value: head })
          transaction.objectStore('meta').put({ key: 'installation', value: installation })
          transaction.objectStore('meta').delete('columns')
          transaction.oncomplete = () => {
            database.close()
            done()
          }
          transaction.onabort = () => fail(transaction.error)
        }
      }),
    storedForm(rows),
  )
}
