import { GitFork } from 'lucide'
import type { ComponentChildren } from 'preact'
import { text } from '../utils/i18n/i18n.ts'
import type { Rival } from '../utils/replication/shared/shadow.ts'
import { Icon } from './icon.tsx'
import './rivals.css'

interface Props {
  readonly rivals: readonly Rival[]
  /** How a version differs from what is shown. */
  readonly show: (rival: Rival) => ComponentChildren
  /** The newest revision of the chosen one; none for what is shown. */
  readonly onChoose: (revision?: string) => void
}

/** What several people changed at the same time: every version, and the choice between them. */
export function Rivals({ rivals, show, onChoose }: Props) {
  if (rivals.length === 0) return null
  return (
    <section class="rivals" data-rivals={rivals.length} aria-labelledby="rivals">
      <h2 id="rivals">
        <Icon of={GitFork} />
        {text('server.rivalTitle')}
      </h2>
      <p>{text('server.rivalLead')}</p>
      <ol>
        {rivals.map((rival, index) => (
          <li key={rival.revisions[0]}>
            <h3>
              {text('server.rivalOther')} {rivals.length > 1 && index + 1}
            </h3>
            {show(rival)}
            <button type="button" class="button" onClick={() => onChoose(rival.revisions[0])}>
              {text('server.takeOther')}
            </button>
          </li>
        ))}
      </ol>
      <button type="button" class="button primary" onClick={() => onChoose()}>
        {text('server.keepHere')}
      </button>
    </section>
  )
}
