import { formatDate, type TextKey, text } from '../../utils/i18n/i18n.ts'
import type { Row } from '../../utils/log/database.ts'

function approvalOf({ by, position, at, proof }: NonNullable<Row['approval']>): string {
  const who = position === '' ? by : `${by}, ${position}`
  return `${text('dashboard.approvalBy', { by: who, date: formatDate(at) })} (${text(`dashboard.approval_${proof}`)})`
}

/** The rest of an entry, by name. What is empty is left out. */
export function Facts({ row }: { row: Row }) {
  const facts: readonly (readonly [TextKey, string | undefined])[] = [
    ['dashboard.unit', row.unit],
    ['dashboard.admin', row.admin],
    ['dashboard.composed', formatDate(row.composedAt)],
    ['dashboard.published', formatDate(row.publishedAt)],
    ['dashboard.evidence', text(`dashboard.${row.evidence}`)],
    ['dashboard.topic', row.topic],
    ['dashboard.template', row.template],
    ['dashboard.approval', row.approval && approvalOf(row.approval)],
    ['dashboard.activity', row.activity],
    ['dashboard.hashtags', row.hashtags.join(' ')],
    ['dashboard.mentions', row.mentions.join(' ')],
    ['dashboard.links', row.links.join('\n')],
    ['dashboard.pack', `${row.pack.id} · ${row.pack.version}`],
    ['dashboard.engine', row.engine],
  ]
  return (
    <dl class="facts">
      {facts.map(
        ([key, value]) =>
          value && (
            <div key={key}>
              <dt>{text(key)}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
  )
}
