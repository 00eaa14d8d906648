import { CircleAlert, CircleCheck, CircleHelp, Download, HardDrive, Lock, X } from 'lucide'
import { download } from '../../components/download.ts'
import { Icon } from '../../components/icon.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { problemText } from '../../utils/i18n/problem-text.ts'
import { forgetKey } from '../../utils/lock-key.ts'
import { database } from '../../utils/log/database.ts'
import { changeFilter, filter, notice, rejected, storage, undecided, view } from './state.ts'
import { TaskProgress } from './task.tsx'

/** What happened last, and what the log had to refuse. */
export function Notices() {
  const told = notice.value
  return (
    <>
      <TaskProgress />
      <div class="notices" role="status">
        {told && (
          <p class="notice" data-tone={told.tone}>
            <Icon of={told.tone === 'good' ? CircleCheck : CircleAlert} />
            <span>{told.text}</span>
            <button
              type="button"
              class="button ghost-button icon-only"
              aria-label={text('dashboard.dismiss')}
              onClick={() => {
                notice.value = undefined
              }}
            >
              <Icon of={X} />
            </button>
          </p>
        )}
      </div>
      <Locked />
      <Undecided />
      {rejected.value.length > 0 && <Rejections />}
      <Shortage />
    </>
  )
}

/** Said where files of the log are taken out: they are not under its lock. */
function Locked() {
  if (database.sealing.cipher === undefined) return null
  return (
    <p class="notice" data-tone="plain" role="status" data-log-locked>
      <Icon of={Lock} />
      <span>{text('lock.logOpen')}</span>
      <button type="button" class="button" data-lock-now onClick={() => void forgetKey()}>
        {text('lock.now')}
      </button>
    </p>
  )
}

/** Posts that only a person can decide on, while they are not shown already. */
function Undecided() {
  const count = undecided.value
  if (count === 0 || filter.value.certainty === 'open' || view.value.week !== undefined) return null
  return (
    <p class="notice" data-tone="plain">
      <Icon of={CircleHelp} />
      <span>{text('dashboard.undecided', { count })}</span>
      <button type="button" class="button" onClick={() => changeFilter({ certainty: 'open' })}>
        {text('dashboard.showUndecided')}
      </button>
    </p>
  )
}

/** Said while there is still time to make room. */
function Shortage() {
  const { shortage = 'none', quota = 0, usage = 0 } = storage.value ?? {}
  if (shortage === 'none') return null
  const left = Math.max(0, Math.floor((quota - usage) / 2 ** 20))
  return (
    <p class="notice" data-tone="bad" role={shortage === 'now' ? 'alert' : 'status'}>
      <Icon of={HardDrive} />
      <span>{text(shortage === 'now' ? 'backup.short' : 'backup.soon', { left })}</span>
      <a class="button" href="/backup.html" target="_blank" rel="noreferrer">
        <Icon of={Download} />
        {text('backup.now')}
      </a>
    </p>
  )
}

function Rejections() {
  const { length, [length - 1]: latest } = rejected.value
  const save = () =>
    download(
      `${text('dashboard.rejectedFile')}.json`,
      new Blob([JSON.stringify(rejected.value, null, 2)], { type: 'application/json' }),
    )
  return (
    <p class="notice" data-tone="bad">
      <Icon of={CircleAlert} />
      <span>{text('dashboard.rejected', { count: length, reason: problemText(latest!.reason) })}</span>
      <button type="button" class="button" onClick={save}>
        <Icon of={Download} />
        {text('dashboard.rejectedDownload')}
      </button>
    </p>
  )
}
