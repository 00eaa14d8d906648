import { Download } from 'lucide'
import Papa from 'papaparse'
import { useState } from 'preact/hooks'
import { download } from '../../components/download.ts'
import { Icon } from '../../components/icon.tsx'
import { exportRows } from '../../utils/aspirations/columns.ts'
import type { Aspiration } from '../../utils/aspirations/schema.ts'
import { text } from '../../utils/i18n/i18n.ts'
import { shown } from './state.ts'

/** By it spreadsheets know UTF-8. */
const byteOrderMark = '\uFEFF'

/** Hands aspirations to the browser's downloads, for a spreadsheet. */
export function saveAspirations(some: readonly Aspiration[], personal: boolean): void {
  const rows = Papa.unparse(exportRows(some, { personal }), { escapeFormulae: true })
  const name = `aspirasi-${new Date().toISOString().slice(0, 10)}${personal ? '-data-pribadi' : ''}.csv`
  download(name, new Blob([byteOrderMark, rows], { type: 'text/csv' }))
}

/** What the filter leaves as a file for a spreadsheet: without what citizens wrote and are called, unless that is chosen. */
export function Export() {
  const [personal, choose] = useState(false)
  const count = shown.value.length
  return (
    <details class="more">
      <summary>{text('inbox.export')}</summary>
      <p class="quiet">{text('inbox.exportText')}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={personal}
          onChange={({ currentTarget }) => choose(currentTarget.checked)}
        />
        <span>{text('inbox.exportPersonal')}</span>
      </label>
      {personal && <p class="warned">{text('inbox.exportWarning')}</p>}
      <button
        type="button"
        class="button"
        data-export
        disabled={count === 0}
        onClick={() => saveAspirations(shown.value, personal)}
      >
        <Icon of={Download} />
        {text('inbox.exportSave', { count })}
      </button>
    </details>
  )
}
