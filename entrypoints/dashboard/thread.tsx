import { useEffect, useState } from 'preact/hooks'
import { text } from '../../utils/i18n/i18n.ts'
import type { Row } from '../../utils/log/database.ts'
import { threadOf } from '../../utils/log/query.ts'
import { Section } from './section.tsx'
import { open, readFor } from './state.ts'

/** The posts of a thread, in order, each a way to it. */
export function Thread({ row }: { row: Row }) {
  const [parts, set] = useState<readonly Row[]>([row])
  useEffect(() => readFor(threadOf(row), set), [row])
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
