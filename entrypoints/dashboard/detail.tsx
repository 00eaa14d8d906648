import { ArrowLeft, ExternalLink, MousePointerClick } from 'lucide'
import { Icon } from '../../components/icon.tsx'
import { formatDate, text } from '../../utils/i18n/i18n.ts'
import type { Row } from '../../utils/log/database.ts'
import { Certainty } from './certainty.tsx'
import { Facts } from './facts.tsx'
import { Findings } from './findings.tsx'
import { Principles } from './principles.tsx'
import { Proof } from './proof.tsx'
import { Section } from './section.tsx'
import { Thread } from './thread.tsx'

interface DetailProps {
  row: Row | undefined
  /** Whether an entry was asked for: without it, the pane only says what it is for. */
  wanted: boolean
  onLeave: () => void
}

/** One post with everything that the log knows of it. */
export function Detail({ row, wanted, onLeave }: DetailProps) {
  return (
    <aside
      id="detail"
      class="detail"
      tabIndex={-1}
      aria-label={text('dashboard.detail')}
      onKeyDown={(event) => event.key === 'Escape' && onLeave()}
    >
      {wanted && (
        <button type="button" class="button ghost-button back" onClick={onLeave}>
          <Icon of={ArrowLeft} />
          {text('dashboard.back')}
        </button>
      )}
      {row ? (
        <Post key={row.id} row={row} />
      ) : (
        <p class="detail-hint">
          <Icon of={MousePointerClick} />
          {text(wanted ? 'dashboard.gone' : 'dashboard.choose')}
        </p>
      )}
    </aside>
  )
}

/** Media types come from the platforms' pages; those that we have a word for get it. */
function typeName(type: string): string {
  return type === 'image' || type === 'video' ? text(`dashboard.${type}`) : type
}

function Post({ row }: { row: Row }) {
  const platform = text(`common.${row.platform}`)
  return (
    <article class="post">
      <header class="post-head">
        <div>
          <h2>{row.account}</h2>
          <p class="quiet">
            {platform} · {text(`common.${row.kind}`)} ·{' '}
            <time dateTime={row.publishedAt}>{formatDate(row.at)}</time>
          </p>
        </div>
        {row.permalink && (
          <a class="button" href={row.permalink} target="_blank" rel="noreferrer">
            {text('dashboard.openPost', { platform })}
            <Icon of={ExternalLink} />
          </a>
        )}
      </header>
      <Certainty row={row} />
      <Section title={text('dashboard.draft')}>
        <p class="paper" lang="id">
          {row.text || <span class="quiet">{text('dashboard.noText')}</span>}
        </p>
      </Section>
      {row.thread && <Thread row={row} />}
      {row.media.length > 0 && (
        <Section title={text('dashboard.media')}>
          <ul class="media">
            {row.media.map(({ type, alt }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an entry never changes
              <li key={index}>
                <span class="badge">{typeName(type)}</span>
                {alt || <span class="quiet">{text('dashboard.noAlt')}</span>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Findings row={row} />
      <Section title={text('dashboard.principles')}>
        <Principles scores={row.principles} />
      </Section>
      <Section title={text('dashboard.details')}>
        <Facts row={row} />
      </Section>
      <Section title={text('dashboard.proof')}>
        <Proof row={row} />
      </Section>
    </article>
  )
}
