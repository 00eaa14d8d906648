import { ChevronLeft, ChevronRight } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { monthOf, type Period, periodAfter, periodBefore, weekOf } from '../../utils/report/period.ts'
import { readPeriod, writePeriod } from './address.ts'
import { choose, pack, period } from './state.ts'

/** Week, month or any range; the arrows go on by as much. */
export function PeriodChoice() {
  const now = period.value
  const startsOn = pack.value?.report.weekStartsOn
  if (!now || startsOn === undefined) return null
  const [week, month] = [weekOf(now.from, startsOn), monthOf(now.from)]
  return (
    <fieldset class="period-choice">
      <legend class="hidden">{text('report.period')}</legend>
      <button
        type="button"
        class="button icon-only"
        aria-label={text('report.earlier')}
        onClick={() => choose(periodBefore(now))}
      >
        <Icon of={ChevronLeft} />
      </button>
      <Days of={now} />
      <button
        type="button"
        class="button icon-only"
        aria-label={text('report.later')}
        onClick={() => choose(periodAfter(now))}
      >
        <Icon of={ChevronRight} />
      </button>
      <button
        type="button"
        class="button"
        aria-pressed={isSame(now, week)}
        // From a whole month to its last week, which is what is told of most often.
        onClick={() => choose(isSame(now, month) ? weekOf(now.until, startsOn) : week)}
      >
        {text('report.week')}
      </button>
      <button type="button" class="button" aria-pressed={isSame(now, month)} onClick={() => choose(month)}>
        {text('report.month')}
      </button>
    </fieldset>
  )
}

const isSame = (a: Period, b: Period) => a.from === b.from && a.until === b.until

function Days({ of }: { of: Period }) {
  const [days, set] = useState(of)
  useEffect(() => set(of), [of])
  const valid = readPeriod(writePeriod(days)) !== undefined
  const change = (next: Period) => {
    set(next)
    const read = readPeriod(writePeriod(next))
    if (read) choose(read)
  }
  const wrong = !valid && days.from !== '' && days.until !== ''
  return (
    <>
      <label>
        <span>{text('report.from')}</span>
        <input
          type="date"
          value={days.from}
          aria-invalid={wrong}
          onChange={(event) => change({ ...days, from: event.currentTarget.value })}
        />
      </label>
      <label>
        <span>{text('report.until')}</span>
        <input
          type="date"
          value={days.until}
          aria-invalid={wrong}
          onChange={(event) => change({ ...days, until: event.currentTarget.value })}
        />
      </label>
      {wrong && (
        <p class="told" data-tone="bad" role="alert">
          {text('report.badPeriod')}
        </p>
      )}
    </>
  )
}
