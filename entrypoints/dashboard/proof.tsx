import { ShieldAlert, ShieldCheck } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { type TextKey, text } from '../../utils/i18n/i18n.ts'
import { type Row, toEntry } from '../../utils/log/database.ts'
import { isUnchanged } from '../../utils/log/verify.ts'
import { readFor } from './state.ts'

/** The entry's place in the chain, and whether its content still is what was hashed. */
export function Proof({ row }: { row: Row }) {
  const [unchanged, tell] = useState<boolean>()
  useEffect(() => readFor(isUnchanged(toEntry(row)), tell), [row])
  const facts: readonly (readonly [TextKey, string])[] = [
    ['dashboard.seq', String(row.seq)],
    ['dashboard.hash', row.hash],
    ['dashboard.previous', row.previous],
    ['dashboard.installation', row.installation],
  ]
  return (
    <>
      <p class="verdict" data-tone={unchanged === false ? 'bad' : 'good'} role="status">
        <Icon of={unchanged === false ? ShieldAlert : ShieldCheck} />
        {text(
          unchanged === undefined
            ? 'dashboard.checking'
            : unchanged
              ? 'dashboard.unchanged'
              : 'dashboard.changed',
        )}
      </p>
      <dl class="facts mono">
        {facts.map(([key, value]) => (
          <div key={key}>
            <dt>{text(key)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
