import type { Page } from 'playwright-core'
import type { Aspiration } from '../../utils/aspirations/schema.ts'

/** Puts exactly these into the store of aspirations, without a lock, through a page of the extension. */
export const put = (page: Page, all: readonly Aspiration[]) =>
  page.evaluate(async (rows) => {
    const database = await new Promise<IDBDatabase>((done, fail) => {
      const request = indexedDB.open('saring-aspirasi')
      request.onsuccess = () => done(request.result)
      request.onerror = () => fail(request.error)
    })
    const change = database.transaction(['aspirations', 'meta'], 'readwrite')
    change.objectStore('meta').delete('lock')
    change.objectStore('aspirations').clear()
    for (const row of rows) change.objectStore('aspirations').put(row)
    await new Promise((done) => {
      change.oncomplete = done
    })
    database.close()
  }, all as Aspiration[])

/** Everything in the store, read in the same way. */
export const stored = (page: Page) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('saring-aspirasi')
      request.onsuccess = () => done(request.result)
    })
    const request = database.transaction('aspirations').objectStore('aspirations').getAll()
    const rows = await new Promise<unknown>((done) => {
      request.onsuccess = () => done(request.result)
    })
    database.close()
    return rows as Aspiration[]
  })
