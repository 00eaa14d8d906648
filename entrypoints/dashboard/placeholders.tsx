import { CircleAlert, ExternalLink, FunnelX, RotateCw, SearchX, Sprout } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Icon, type IconNode } from '../../components/icon.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { clearFilter } from './state.ts'

interface PlaceholderProps {
  icon: IconNode
  title: string
  tone?: 'bad'
  children: ComponentChildren
}

function Placeholder({ icon, title, tone, children }: PlaceholderProps) {
  return (
    <section class="placeholder" data-tone={tone} role={tone === 'bad' ? 'alert' : undefined}>
      <span class="placeholder-icon">
        <Icon of={icon} />
      </span>
      <h2>{title}</h2>
      {children}
    </section>
  )
}

/** First run. */
export function Empty() {
  return (
    <Placeholder icon={Sprout} title={text('dashboard.emptyTitle')}>
      <p>{text('dashboard.emptyText')}</p>
      <a class="button primary" href="https://x.com/" target="_blank" rel="noreferrer">
        {text('dashboard.emptyAction')}
        <Icon of={ExternalLink} />
      </a>
      <a class="button" href="import.html">
        {text('dashboard.emptyImport')}
      </a>
    </Placeholder>
  )
}

export function NoMatch() {
  return (
    <Placeholder icon={SearchX} title={text('dashboard.noMatchTitle')}>
      <p>{text('dashboard.noMatchText')}</p>
      <button type="button" class="button" onClick={clearFilter}>
        <Icon of={FunnelX} />
        {text('dashboard.clearFilters')}
      </button>
    </Placeholder>
  )
}

export function Failed({ reason }: { reason: string }) {
  return (
    <Placeholder icon={CircleAlert} title={text('dashboard.failedTitle')} tone="bad">
      <p>{text('dashboard.failedText')}</p>
      <p class="quiet">{text('dashboard.failedReason', { reason })}</p>
      <button type="button" class="button primary" onClick={() => location.reload()}>
        <Icon of={RotateCw} />
        {text('dashboard.retry')}
      </button>
    </Placeholder>
  )
}

/** Grey rows, so that nothing jumps when the log is there. Seen only when reading takes long. */
export function Loading() {
  return (
    <div class="loading" role="status">
      <span class="hidden">{text('dashboard.loading')}</span>
      {[72, 54, 88, 63, 80, 47].map((width) => (
        <div key={width} class="ghost" aria-hidden="true">
          <span style={{ width: '30%' }} />
          <span style={{ width: `${width}%` }} />
        </div>
      ))}
    </div>
  )
}
