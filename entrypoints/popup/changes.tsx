import { TriangleAlert } from 'lucide'
import { Icon } from '../../components/icon.tsx'
import { useRecord } from '../../components/use-record.ts'
import { changesIn } from '../../utils/diagnostics/record.ts'
import { text } from '../../utils/i18n/i18n.ts'
import { siteName } from '../../utils/i18n/site-name.ts'

/** Where a platform changed so that Saring cannot do something there; nothing while all is well. */
export function Changes() {
  const { record } = useRecord()
  const changes = record ? changesIn(record) : []
  return (
    <section class="changes" aria-live="polite" hidden={changes.length === 0}>
      <ul>
        {changes.map(({ site, check }) => (
          <li key={`${site} ${check}`} data-change={`${site} ${check}`}>
            <Icon of={TriangleAlert} />
            <span>
              <strong>{text(`diagnostics.${check}Changed`, { site: siteName(site) })}.</strong>{' '}
              <span class="quiet">{text(`diagnostics.${check}Means`)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
