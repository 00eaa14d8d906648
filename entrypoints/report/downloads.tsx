import { Download, Printer } from 'lucide'
import { useState } from 'preact/hooks'
import { download } from '../../components/download.ts'
import { Icon } from '../../components/icon.tsx'
import { reportFiles } from '../../components/report-files.ts'
import { text } from '../../utils/i18n/i18n.ts'
import { exportLog, exportTypes } from '../../utils/log/export.ts'
import { fileOf } from '../../utils/log/file.ts'
import type { Report } from '../../utils/report/document.ts'
import { fileName } from '../../utils/report/names.ts'
import { notice, period, places, report } from './state.ts'

const entriesAs = (format: 'csv' | 'json') => () =>
  fileOf(
    exportLog(format, { places: places.value, exportedAt: new Date().toISOString() }),
    exportTypes[format],
  )

/** What each button hands over: the report as edited, or the period's entries. */
const files: Readonly<Record<string, (made: Report) => Promise<Blob> | Blob>> = {
  ...reportFiles,
  csv: entriesAs('csv'),
  json: entriesAs('json'),
}

export function Downloads() {
  const [busy, setBusy] = useState(false)
  const made = report.value
  const save = async (ending: string) => {
    if (!made || !period.value) return
    setBusy(true)
    notice.value = { tone: 'good', text: text('report.preparing') }
    try {
      const name = fileName(period.value, ending)
      download(name, await files[ending]!(made))
      notice.value = { tone: 'good', text: text('report.saved', { name }) }
    } catch (error) {
      notice.value = { tone: 'bad', text: text('report.saveFailed', { reason: String(error) }) }
    } finally {
      setBusy(false)
    }
  }
  return (
    <fieldset class="downloads">
      <legend class="hidden">{text('report.files')}</legend>
      <button type="button" class="button primary" disabled={!made} onClick={() => print()}>
        <Icon of={Printer} />
        {text('report.print')}
      </button>
      {Object.keys(files).map((ending) => (
        <button
          key={ending}
          type="button"
          class="button"
          disabled={!made || busy}
          onClick={() => void save(ending)}
        >
          <Icon of={Download} />
          {ending === 'doc' ? text('report.word') : ending.toUpperCase()}
        </button>
      ))}
    </fieldset>
  )
}
