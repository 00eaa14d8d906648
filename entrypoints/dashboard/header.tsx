import { Download, Funnel, ShieldCheck } from 'lucide'
import { useState } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { database, toEntry } from '../../utils/log/database.ts'
import { toCsv, toJson } from '../../utils/log/export.ts'
import { type Verdict, verifyLog } from '../../utils/log/verify.ts'
import { download } from './download.ts'
import { filtered, notice, rows } from './state.ts'

export function Header() {
  const some = (rows.value?.length ?? 0) > 0
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
      {some && (
        <div class="actions">
          <Verify />
          <Exports />
        </div>
      )}
    </header>
  )
}

function Verify() {
  const [busy, setBusy] = useState(false)
  const verify = async () => {
    setBusy(true)
    try {
      const verdict = await verifyLog()
      notice.value = { tone: verdict.intact ? 'good' : 'bad', text: tell(verdict) }
    } catch (error) {
      notice.value = { tone: 'bad', text: text('dashboard.verifyFailed', { reason: String(error) }) }
    } finally {
      setBusy(false)
    }
  }
  return (
    <button type="button" class="button" disabled={busy} onClick={verify}>
      <Icon of={ShieldCheck} />
      {text(busy ? 'dashboard.verifying' : 'dashboard.verify')}
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
  if (!verdict.intact) return text(broken[verdict.reason], { count, seq: verdict.seq })
  return count === 0 ? text('dashboard.intactEmpty') : text('dashboard.intact', { count })
}

function Exports() {
  const none = filtered.value.length === 0
  const save = async (extension: 'json' | 'csv') => {
    // In the order of the chain, so that a reader can check it.
    const entries = filtered.value.map(toEntry).sort((a, b) => a.seq - b.seq)
    const now = new Date().toISOString()
    const name = `saring-log-${now.slice(0, 10)}.${extension}`
    if (extension === 'csv') download(name, 'text/csv', toCsv(entries))
    else download(name, 'application/json', toJson(entries, await database.installation(), now))
    notice.value = { tone: 'good', text: text('dashboard.exported', { count: entries.length, name }) }
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
