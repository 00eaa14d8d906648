import { signal } from '@preact/signals'
import { ArchiveRestore } from 'lucide'
import { render } from 'preact'
import { browser } from 'wxt/browser'
import { whenLogOpen } from '../../components/log-gate.tsx'
import { PageHead } from '../../components/page-head.tsx'
import '../../components/tokens.css'
import '../../components/page.css'
import './style.css'
import { language, loadLanguage, text } from '../../utils/i18n/i18n.ts'
import { backupName, writeBackups } from '../../utils/log/backup.ts'
import { database } from '../../utils/log/database.ts'
import { exportLog, exportTypes } from '../../utils/log/export.ts'
import { fileOf } from '../../utils/log/file.ts'
import { keepStorage } from '../../utils/log/storage.ts'

/** Milliseconds for which the page stays when it is done: the browser has taken the file over by then. */
const goodbye = 8000

const share = signal(0)
const told = signal<string | undefined>(undefined)
const failed = signal(false)

function App() {
  const percent = Math.floor(share.value * 100)
  return (
    <main class="backup">
      <PageHead icon={ArchiveRestore} title={text('backup.title')} />
      <p class="lead">{text('backup.lead')}</p>
      <progress max={100} value={percent} aria-label={text('backup.title')} />
      <p role={failed.value ? 'alert' : 'status'} data-tone={failed.value ? 'bad' : undefined}>
        {told.value ?? text('backup.working')}
      </p>
    </main>
  )
}

async function backUp() {
  await keepStorage()
  const begun = new Date()
  const { count } = await database.head()
  const onProgress = (done: number, total: number) => {
    share.value = total === 0 ? 1 : done / total
  }
  const file = await fileOf(
    exportLog('json', { exportedAt: begun.toISOString(), onProgress }),
    exportTypes.json,
  )
  const name = backupName(begun.toISOString().slice(0, 10))
  const link = document.createElement('a')
  link.href = URL.createObjectURL(file)
  link.download = name
  link.click()
  await writeBackups({ lastAt: begun.getTime(), lastCount: count, begunAt: 0 })
  told.value = text('backup.done', { count, name })
  const { damaged } = database.sealing
  if (damaged.size > 0) throw new Error(text('lock.damaged', { places: [...damaged].join(', ') }))
  const tab = await browser.tabs.getCurrent()
  setTimeout(() => tab?.id !== undefined && void browser.tabs.remove(tab.id), goodbye)
}

await loadLanguage()
document.documentElement.lang = language()
document.title = `${text('backup.title')} · ${text('common.product')}`
const mount = document.getElementById('app')!
await whenLogOpen(mount, text('backup.title'))
render(<App />, mount)
backUp().catch((error) => {
  failed.value = true
  told.value = text('backup.failed', { reason: error instanceof Error ? error.message : String(error) })
})
