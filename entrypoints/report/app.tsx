import { ArrowLeft, BookUser, FileText } from 'lucide'
import { Icon } from '../../components/icon.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Unlock } from '../../components/unlock.tsx'
import { unlockAspirations } from '../../utils/aspirations-lock.ts'
import { text } from '../../utils/i18n/i18n.ts'
import { Downloads } from './downloads.tsx'
import { Paper } from './paper.tsx'
import { PeriodChoice } from './period-choice.tsx'
import { failure, leaveOutAspirations, notice, places, report, unkept, waitsForKey } from './state.ts'

/** The report as on paper, with what chooses its period, edits it and takes it out. */
export function App() {
  const made = report.value
  return (
    <>
      <section class="tools" aria-label={text('report.title')}>
        <div class="tools-top">
          <PageHead icon={FileText} title={text('report.title')} />
          <div class="downloads">
            <a class="button" href="register.html">
              <Icon of={BookUser} />
              {text('register.title')}
            </a>
            <a class="button" href="dashboard.html">
              <Icon of={ArrowLeft} />
              {text('report.back')}
            </a>
          </div>
        </div>
        <PeriodChoice />
        <Downloads />
        <p class="quiet">
          {made && `${text('report.entries', { count: places.value.length })}. `}
          {text('report.hint')}
        </p>
        <div role="status">
          {notice.value && (
            <p class="told" data-tone={notice.value.tone}>
              {notice.value.text}
            </p>
          )}
        </div>
        {unkept.value !== undefined && (
          <p class="told" data-tone="bad" role="alert">
            {text('report.keepFailed', { reason: unkept.value })}
          </p>
        )}
      </section>
      {failure.value !== undefined ? (
        <main class="told" data-tone="bad">
          <p role="alert">{text('report.failed', { reason: failure.value })}</p>
          <button type="button" class="button" onClick={() => location.reload()}>
            {text('report.retry')}
          </button>
        </main>
      ) : waitsForKey.value ? (
        <main class="locked">
          <Unlock title={text('lock.reportShut')} onSecret={unlockAspirations}>
            <button type="button" class="button" onClick={leaveOutAspirations}>
              {text('lock.without')}
            </button>
          </Unlock>
        </main>
      ) : made ? (
        <Paper report={made} />
      ) : (
        <p class="waiting" role="status">
          {text('report.loading')}
        </p>
      )}
    </>
  )
}
