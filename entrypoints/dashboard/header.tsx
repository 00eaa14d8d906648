import { BookUser, Download, FileInput, FileText, Funnel, Inbox, Newspaper, ShieldCheck } from 'lucide'
import { download } from '../../components/download.ts'
import { Icon } from '../../components/icon.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { database } from '../../utils/log/database.ts'
import { type ExportFormat, exportLog, exportTypes } from '../../utils/log/export.ts'
import { fileOf } from '../../utils/log/file.ts'
import { findDamaged } from '../../utils/log/sealed/turn.ts'
import type { Verdict } from '../../utils/log/verify.ts'
import { filter, filtered, notice, searching, total } from './state.ts'
import { runTask, task } from './task.tsx'
import { verifyAside } from './verify-aside.ts'

export function Header() {
  const some = total.value > 0
  return (
    <header class="top">
      <div class="brand">
        <span class="mark">
          <Icon of={Funnel} />
        </span>
        <div>
          <p class="product">{text('common.product')}</p>
          <h1>{text('dashboard.title')}</h1>
        </div>
      </div>
      <div class="actions">
        <a class="button" href="inbox.html">
          <Icon of={Inbox} />
          {text('inbox.open')}
        </a>
        <a class="button" href="newsroom.html">
          <Icon of={Newspaper} />
          {text('newsroom.title')}
        </a>
        <a class="button" href="import.html">
          <Icon of={FileInput} />
          {text('dashboard.import')}
        </a>
        {!some && (
          <a class="button" href="register.html">
            <Icon of={BookUser} />
            {text('register.title')}
          </a>
        )}
        {some && (
          <>
            <a class="button" href="report.html">
              <Icon of={FileText} />
              {text('glance.report')}
            </a>
            <Verify />
            <Exports />
          </>
        )}
      </div>
    </header>
  )
}

function Verify() {
  const verify = async () => {
    notice.value = undefined
    try {
      const verdict = await runTask('dashboard.verifying', verifyAside)
      if (!verdict) return
      // Under a lock a record that its key does not open is told by its place, too.
      const damaged = !verdict.intact && database.sealing.cipher ? await findDamaged(database) : []
      const places = damaged.length > 0 ? ` ${text('lock.damaged', { places: damaged.join(', ') })}` : ''
      notice.value = { tone: verdict.intact ? 'good' : 'bad', text: tell(verdict) + places }
    } catch (error) {
      notice.value = { tone: 'bad', text: text('dashboard.verifyFailed', { reason: String(error) }) }
    }
  }
  return (
    <button type="button" class="button" disabled={task.value !== undefined} onClick={verify}>
      <Icon of={ShieldCheck} />
      {text('dashboard.verify')}
    </button>
  )
}

const broken = {
  missing: 'dashboard.brokenMissing',
  changed: 'dashboard.brokenChanged',
  unlinked: 'dashboard.brokenUnlinked',
} as const

function tell(verdict: Verdict): string {
  const { count } = verdict
  if (!verdict.intact) {
    const where = text(broken[verdict.reason], { count, seq: verdict.seq })
    return verdict.installation
      ? `${where} ${text('dashboard.brokenIn', { installation: verdict.installation })}`
      : where
  }
  return count === 0 ? text('dashboard.intactEmpty') : text('dashboard.intact', { count })
}

function Exports() {
  const none = filtered.value.length === 0 || searching.value || task.value !== undefined
  const save = async (format: ExportFormat) => {
    const exportedAt = new Date().toISOString()
    const name = `saring-log-${exportedAt.slice(0, 10)}.${format}`
    const whole = Object.keys(filter.value).length === 0
    const places = whole ? undefined : filtered.value
    const count = filtered.value.length
    notice.value = undefined
    try {
      const file = await runTask('dashboard.exporting', (control) =>
        fileOf(exportLog(format, { exportedAt, ...control, ...(places && { places }) }), exportTypes[format]),
      )
      if (!file) return
      download(name, file)
      const { damaged } = database.sealing
      notice.value =
        damaged.size > 0
          ? { tone: 'bad', text: text('lock.damaged', { places: [...damaged].join(', ') }) }
          : { tone: 'good', text: text('dashboard.exported', { count, name }) }
    } catch (error) {
      notice.value = { tone: 'bad', text: text('dashboard.exportFailed', { reason: String(error) }) }
    }
  }
  return (
    <>
      {(['json', 'csv'] as const).map((format) => (
        <button
          key={format}
          data-export={format}
          type="button"
          class={format === 'csv' ? 'button primary' : 'button'}
          aria-label={text(format === 'csv' ? 'dashboard.exportCsv' : 'dashboard.exportJson')}
          disabled={none}
          onClick={() => save(format)}
        >
          <Icon of={Download} />
          {format.toUpperCase()}
        </button>
      ))}
    </>
  )
}
