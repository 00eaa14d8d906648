import { browser } from 'wxt/browser'

/** Key in `storage.local`: whether a button to store a message shows beside it. */
const key = 'captureButton'

/** The choice of the admin of this computer; on by default. */
export async function readCaptureButton(): Promise<boolean> {
  return (await browser.storage.local.get(key))[key] !== false
}

/** Pages that are open already follow when they are loaded anew. */
export async function writeCaptureButton(on: boolean): Promise<void> {
  await browser.storage.local.set({ [key]: on })
}
