/** How the browser keeps the log, and how much of it still fits. */
export interface StorageState {
  /** Bytes that the extension takes, and that it may take. */
  readonly usage: number
  readonly quota: number
  /** False when the browser may empty it as it needs room. */
  readonly persisted: boolean
  /** `soon`: make room or a backup in the next weeks; `now`: the next import or a few hundred posts may not fit. */
  readonly shortage: 'none' | 'soon' | 'now'
}

const mega = 2 ** 20

/** What is left, in bytes: a year of a busy office is some 20 MB, the merged log of a regency some 500 MB. */
export function shortageOf(left: number): StorageState['shortage'] {
  if (left < 50 * mega) return 'now'
  return left < 500 * mega ? 'soon' : 'none'
}

/** Asks the browser; undefined where it does not say. */
export async function storageState(storage = navigator.storage): Promise<StorageState | undefined> {
  try {
    const { usage, quota } = await storage.estimate()
    if (usage === undefined || quota === undefined) return undefined
    return { usage, quota, persisted: await storage.persisted(), shortage: shortageOf(quota - usage) }
  } catch {
    return undefined
  }
}

/** Asks that the log is never emptied to make room. To be called in a page; true when it is so. */
export async function keepStorage(storage = navigator.storage): Promise<boolean> {
  try {
    return (await storage.persisted()) || (await storage.persist())
  } catch {
    return false
  }
}
