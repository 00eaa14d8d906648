import { Download, Trash2 } from 'lucide'
import { useEffect, useRef, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { download } from '../../components/download.ts'
import { Icon } from '../../components/icon.tsx'
import type { DiagnosticRecord } from '../../utils/diagnostics/record.ts'
import { diagnosticReport } from '../../utils/diagnostics/report.ts'
import { clearRecord } from '../../utils/diagnostics/store.ts'
import { text } from '../../utils/i18n/i18n.ts'

/** The report as a file, and the way to begin counting anew. */
export function Report({ record }: { record: DiagnosticRecord }) {
  const [asks, ask] = useState(false)
  const clearButton = useRef<HTMLButtonElement>(null)
  const save = () => {
    const madeAt = new Date().toISOString()
    const circumstances = {
      saring: browser.runtime.getManifest().version,
      browser: navigator.userAgent,
      madeAt,
    }
    const file = new Blob([diagnosticReport(record, circumstances)], { type: 'application/json' })
    download(`saring-pemeriksaan-${madeAt.slice(0, 10)}.json`, file)
  }
  const keepButton = useRef<HTMLButtonElement>(null)
  const asked = useRef(false)
  useEffect(() => {
    // The question takes the focus, and gives it back.
    if (asks) keepButton.current?.focus()
    else if (asked.current) clearButton.current?.focus()
    asked.current = asks
  }, [asks])
  const answer = async (yes: boolean) => {
    if (yes) await clearRecord()
    ask(false)
  }
  return (
    <section class="report">
      <p class="quiet">{text('diagnostics.downloadText')}</p>
      <div class="actions">
        <button type="button" class="button primary" onClick={save}>
          <Icon of={Download} />
          {text('diagnostics.download')}
        </button>
        {asks ? (
          <fieldset
            class="sure"
            aria-label={text('diagnostics.clearSure')}
            onKeyDown={(event) => event.key === 'Escape' && void answer(false)}
          >
            <span>{text('diagnostics.clearSure')}</span>
            <button type="button" class="button" onClick={() => void answer(true)}>
              {text('diagnostics.clearYes')}
            </button>
            <button
              type="button"
              class="button ghost-button"
              ref={keepButton}
              onClick={() => void answer(false)}
            >
              {text('diagnostics.clearNo')}
            </button>
          </fieldset>
        ) : (
          <button type="button" class="button ghost-button" ref={clearButton} onClick={() => ask(true)}>
            <Icon of={Trash2} />
            {text('diagnostics.clear')}
          </button>
        )}
      </div>
    </section>
  )
}
