import { CircleAlert, CircleCheck, CircleDashed, Eye, TriangleAlert } from 'lucide'
import { Icon, type IconNode } from '../../components/icon.tsx'
import {
  type Check,
  changesIn,
  checks,
  type DiagnosticRecord,
  standingOf,
  type Tally,
} from '../../utils/diagnostics/record.ts'
import { formatDate, text } from '../../utils/i18n/i18n.ts'
import { siteName } from '../../utils/i18n/site-name.ts'
import { sites } from '../../utils/sites.ts'

type Standing = ReturnType<typeof standingOf>

const icons: Readonly<Record<Standing, IconNode>> = {
  untried: CircleDashed,
  works: CircleCheck,
  doubt: Eye,
  changed: CircleAlert,
}

/** What changed, in words, and how each check of each site stands. */
export function Sites({ record }: { record: DiagnosticRecord }) {
  const changes = changesIn(record)
  const untried = sites.every((site) => Object.keys(record.checks[site]).length === 0)
  return (
    <>
      <div class="changes" role="status">
        {changes.map(({ site, check }) => (
          <p key={`${site} ${check}`} data-change={`${site} ${check}`} class="change">
            <Icon of={TriangleAlert} />
            <span>
              <strong>{text(`diagnostics.${check}Changed`, { site: siteName(site) })}.</strong>{' '}
              {text(`diagnostics.${check}Means`)}
            </span>
          </p>
        ))}
        <p class="quiet">
          {text(
            changes.length > 0
              ? 'diagnostics.whatToDo'
              : untried
                ? 'diagnostics.nothingYet'
                : 'diagnostics.allWell',
          )}
        </p>
      </div>
      <div class="sites">
        {sites.map((site) => (
          <section key={site} class="card" aria-labelledby={`site-${site}`}>
            <h2 id={`site-${site}`}>{siteName(site)}</h2>
            <ul>
              {checks.map((check) => (
                <Line key={check} check={check} tally={record.checks[site][check]} />
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}

const short: Intl.DateTimeFormatOptions = { dateStyle: 'medium', timeStyle: 'short' }

function Line({ check, tally }: { check: Check; tally: Tally | undefined }) {
  const standing = standingOf(check, tally)
  const when =
    tally?.since !== undefined && standing === 'changed'
      ? text('diagnostics.since', { when: formatDate(tally.since, short) })
      : tally?.lastWorked !== undefined &&
        text('diagnostics.lastWorked', { when: formatDate(tally.lastWorked, short) })
  return (
    <li data-check={check} data-standing={standing}>
      <Icon of={icons[standing]} />
      <div>
        <p>
          {text(`diagnostics.${check}`)}: <strong>{text(`diagnostics.${standing}`)}</strong>
        </p>
        {tally && (
          <p class="quiet">
            {[when, text('diagnostics.counts', { worked: tally.worked, failed: tally.failed })]
              .filter(Boolean)
              .join(' · ')}
          </p>
        )}
      </div>
    </li>
  )
}
