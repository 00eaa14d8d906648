import { useCallback, useEffect, useState } from 'preact/hooks'
import { askForSites, onSiteAccess, withheldSites } from '../utils/site-access.ts'

interface SiteAccess {
  /** The sites that the browser's user withholds, as match patterns; undefined until it is known. */
  readonly withheld?: readonly string[]
  /** Why the browser could not be asked; empty when it could. */
  readonly failure: string
  /** Asks the browser's user for them; for the handler of a click alone. */
  readonly ask: () => void
}

/** The sites that are withheld, as that changes, and the way to ask for them. */
export function useWithheldSites(): SiteAccess {
  const [withheld, setWithheld] = useState<readonly string[]>()
  const [failure, setFailure] = useState('')
  const fail = useCallback((error: unknown) => setFailure(String(error)), [])
  const look = useCallback(() => void withheldSites().then(setWithheld, fail), [fail])
  useEffect(() => {
    look()
    return onSiteAccess(look)
  }, [look])
  const ask = () => {
    setFailure('')
    askForSites(withheld ?? []).then(look, fail)
  }
  return { ...(withheld && { withheld }), failure, ask }
}
