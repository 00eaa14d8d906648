import { text } from '../../utils/i18n/i18n.ts'
import type { Row } from '../../utils/log/database.ts'
import { Section } from './section.tsx'
import { open, rows } from './state.ts'

/** The posts of a thread, in order, each a way to it. */
export function Thread({ row }: { row: Row }) {
  const parts = (rows.value ?? [])
    .filter(({ platform, thread }) => platform === row.platform && thread?.root === row.thread?.root)
    .sort((a, b) => a.thread!.position - b.thread!.position)
  return (
    <Section title={text('dashboard.thread')}>
      <ol class="thread">
        {parts.map((part) => (
          <li key={part.id}>
            <button
              type="button"
              aria-current={part.id === row.id ? 'true' : undefined}
              onClick={() => open(part.id)}
            >
              <span class="quiet">
                {text('dashboard.threadPart', { position: part.thread!.position + 1 })}
              </span>
              <span class="thread-text">{part.text}</span>
            </button>
          </li>
        ))}
      </ol>
    </Section>
  )
}
