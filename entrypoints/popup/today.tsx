import { useEffect, useState } from 'preact/hooks'
import { formatDate, formatNumber, text } from '../../utils/i18n/i18n.ts'
import { countSince } from '../../utils/log/query.ts'
import { watchLog } from '../../utils/log/watch.ts'

/** How many posts of today are in the log. */
export function Today() {
  const [count, set] = useState<number | 'failed'>()
  useEffect(() => {
    const midnight = new Date().setHours(0, 0, 0, 0)
    return watchLog(() => countSince(midnight), { next: set, error: () => set('failed') })
  }, [])
  return (
    <section class="today" aria-busy={count === undefined}>
      <h2>
        {text('popup.today')}
        <span class="quiet">
          {formatDate(Date.now(), { weekday: 'long', day: 'numeric', month: 'long' })}
        </span>
      </h2>
      {count === 'failed' ? (
        <p role="alert">{text('popup.countFailed')}</p>
      ) : (
        <p class="tally">
          <strong>{count === undefined ? '–' : formatNumber(count)}</strong>{' '}
          <span class="quiet">{text('popup.count', { count: count ?? 0 })}</span>
        </p>
      )}
    </section>
  )
}
