import { Lock } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { formatDate, formatNumber, text } from '../../utils/i18n/i18n.ts'
import { countSince } from '../../utils/log/query.ts'
import { watchLog } from '../../utils/log/watch.ts'
import { watchLogLock } from '../../utils/log-lock.ts'

/** How many posts of today are in the log. */
export function Today() {
  const [count, set] = useState<number | 'failed' | 'locked'>()
  const [state, follow] = useState<string>()
  useEffect(
    () =>
      watchLogLock(
        ({ lock, id }) => follow(`${lock} ${id}`),
        () => set('failed'),
      ),
    [],
  )
  useEffect(() => {
    if (state === undefined) return undefined
    if (state.startsWith('shut')) return set('locked')
    const midnight = new Date().setHours(0, 0, 0, 0)
    return watchLog(() => countSince(midnight), { next: set, error: () => set('failed') })
  }, [state])
  return (
    <section class="today" aria-busy={count === undefined}>
      <h2>
        {text('popup.today')}
        <span class="quiet">
          {formatDate(Date.now(), { weekday: 'long', day: 'numeric', month: 'long' })}
        </span>
      </h2>
      {count === 'failed' && <p role="alert">{text('popup.countFailed')}</p>}
      {count === 'locked' && (
        <p class="quiet popup-locked" data-locked>
          <Icon of={Lock} />
          {text('lock.logShut')}
        </p>
      )}
      {typeof count !== 'string' && (
        <p class="tally">
          <strong>{count === undefined ? '–' : formatNumber(count)}</strong>{' '}
          <span class="quiet">{text('popup.count', { count: count ?? 0 })}</span>
        </p>
      )}
    </section>
  )
}
