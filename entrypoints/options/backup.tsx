import { ArchiveRestore } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { browser } from 'wxt/browser'
import { Icon } from '../../components/icon.tsx'
import { formatDate, text } from '../../utils/i18n/i18n.ts'
import { type Backups, backupIntervals, readBackups, writeBackups } from '../../utils/log/backup.ts'
import { type Found, watchLogLock } from '../../utils/log-lock.ts'

/** How often a copy of the log is saved to the computer's downloads. */
export function BackupSection() {
  const [backups, set] = useState<Backups>()
  const [lock, setLock] = useState<Found['lock']>('off')
  useEffect(() => {
    const read = () => void readBackups().then(set)
    read()
    browser.storage.onChanged.addListener(read)
    return () => browser.storage.onChanged.removeListener(read)
  }, [])
  useEffect(
    () =>
      watchLogLock(
        ({ lock }) => setLock(lock),
        () => {},
      ),
    [],
  )
  const backUp = () => browser.tabs.create({ url: browser.runtime.getURL('/backup.html') })
  return (
    <fieldset class="card group">
      <legend>{text('backup.schedule')}</legend>
      <div class="choices">
        {backupIntervals.map((every) => (
          <label key={every} class="choice">
            <input
              type="radio"
              name="backup"
              checked={backups?.every === every}
              onChange={() => void writeBackups({ every })}
            />
            {text(`backup.${every}`)}
          </label>
        ))}
      </div>
      <p class="quiet">
        {backups && backups.lastAt > 0
          ? text('backup.last', { date: formatDate(backups.lastAt), count: backups.lastCount })
          : text('backup.never')}
      </p>
      {lock !== 'off' && (
        <p class="quiet">{text(lock === 'shut' ? 'lock.backupWaits' : 'lock.backupPlain')}</p>
      )}
      <button type="button" class="button" onClick={() => void backUp()}>
        <Icon of={ArchiveRestore} />
        {text('backup.now')}
      </button>
    </fieldset>
  )
}
