import { ArrowLeft, Inbox, SearchX, Sprout } from 'lucide'
import { useEffect } from 'preact/hooks'
import { Icon, type IconNode } from '../../components/icon.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Unlock } from '../../components/unlock.tsx'
import { unlockAspirations } from '../../utils/aspirations-lock.ts'
import { text } from '../../utils/i18n/i18n.ts'
import { Detail } from './detail.tsx'
import { Export } from './export.tsx'
import { Bulk, Filters } from './filters.tsx'
import { Help } from './help.tsx'
import { onKey } from './keys.ts'
import { List } from './list.tsx'
import { LockNow, LockSection } from './lock.tsx'
import { PageButton, Privacy } from './more.tsx'
import { all, changeFilter, failure, lock, notice, pack, shown, undo, unreadable } from './state.ts'

export function App() {
  useEffect(() => {
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
  return (
    <div class="inbox">
      <section class="inbox-top" aria-label={text('inbox.title')}>
        <PageHead icon={Inbox} title={text('inbox.title')} />
        <div class="row-actions">
          <LockNow />
          <Help />
          <a class="button" href="dashboard.html">
            <Icon of={ArrowLeft} />
            {text('inbox.back')}
          </a>
        </div>
      </section>
      <div role="status">
        {notice.value && (
          <p class="told" data-tone={notice.value.tone}>
            {notice.value.text}
            {notice.value.undo && (
              <button type="button" class="button" onClick={() => void undo()}>
                {text('inbox.undo')}
              </button>
            )}
          </p>
        )}
      </div>
      <Content />
    </div>
  )
}

function Content() {
  if (failure.value !== undefined)
    return (
      <main class="told" data-tone="bad">
        <p role="alert">{text('inbox.failedOpen', { reason: failure.value })}</p>
        <button type="button" class="button" onClick={() => location.reload()}>
          {text('inbox.retry')}
        </button>
      </main>
    )
  if (lock.value === 'shut')
    return (
      <main>
        <Unlock title={text('lock.inboxShut')} onSecret={unlockAspirations} />
      </main>
    )
  if (!all.value || !pack.value)
    return (
      <main class="placeholder">
        <p role="status">{text('inbox.loading')}</p>
      </main>
    )
  if (all.value.length === 0)
    return (
      <main>
        <Placeholder icon={Sprout} title={text('inbox.emptyTitle')} words={text('inbox.emptyText')} />
        <PageButton />
        <LockSection />
      </main>
    )
  return (
    <>
      {unreadable.value > 0 && (
        <p class="told" data-tone="bad" role="alert">
          {text('lock.unreadable', { count: unreadable.value })}
        </p>
      )}
      <Filters />
      <Bulk />
      <main class="panes">
        {shown.value.length > 0 ? (
          <List />
        ) : (
          <Placeholder icon={SearchX} title={text('inbox.noMatchTitle')} words={text('inbox.noMatchText')}>
            <button
              type="button"
              class="button"
              onClick={() =>
                changeFilter({
                  search: '',
                  kind: '',
                  platform: '',
                  account: '',
                  topic: '',
                  unit: '',
                  state: '',
                })
              }
            >
              {text('inbox.clear')}
            </button>
          </Placeholder>
        )}
        <Detail />
      </main>
      <Export />
      <PageButton />
      <Privacy />
      <LockSection />
    </>
  )
}

interface PlaceholderProps {
  icon: IconNode
  title: string
  words: string
  children?: preact.ComponentChildren
}

function Placeholder({ icon, title, words, children }: PlaceholderProps) {
  return (
    <section class="placeholder">
      <span class="placeholder-icon">
        <Icon of={icon} />
      </span>
      <h2>{title}</h2>
      <p>{words}</p>
      {children}
    </section>
  )
}
