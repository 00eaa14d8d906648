import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'

/** Whether the button stands on the browser's toolbar; undefined where it does not say. Looked at on every return here. */
export function usePinned(): boolean | undefined {
  const [pinned, set] = useState<boolean>()
  useEffect(() => {
    const look = () =>
      void Promise.resolve(browser.action.getUserSettings?.()).then(
        (settings) => set(settings?.isOnToolbar),
        () => set(undefined),
      )
    look()
    addEventListener('focus', look)
    return () => removeEventListener('focus', look)
  }, [])
  return pinned
}
