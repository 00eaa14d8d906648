import { useEffect, useState } from 'preact/hooks'
import type { DiagnosticRecord } from '../utils/diagnostics/record.ts'
import { onRecord, readRecord } from '../utils/diagnostics/store.ts'

/** What Saring found out about itself, as it changes; undefined until it is read. */
export function useRecord(): { readonly record?: DiagnosticRecord; readonly failure?: string } {
  const [held, hold] = useState<{ record?: DiagnosticRecord; failure?: string }>({})
  useEffect(() => {
    const fail = (error: unknown) => hold({ failure: String(error) })
    readRecord().then((record) => hold({ record }), fail)
    return onRecord((record) => hold({ record }))
  }, [])
  return held
}
