/** @jsxImportSource react */
import { X } from 'lucide'
import { useState } from 'react'
import { Icon } from '../page/Icon.tsx'
import { subject, updateComposer } from '../state/composers.ts'
import { config } from '../state/config.ts'
import { labels } from '../state/labels.ts'
import { goBack, route } from '../state/router.ts'

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)
const monthName = (month: number) => new Date(2000, month - 1).toLocaleString(config.lang, { month: 'long' })
const twoDigits = (value: number) => String(value).padStart(2, '0')

/** /compose/post/schedule: attaches a time; the post is sent by its own button afterwards. */
export function SchedulePage() {
  const { place } = subject.use()
  const [time, setTime] = useState(tomorrowAtNine)
  const leave = () => goBack(place === 'modal' ? '/compose/post' : route.get().page)
  const confirm = () => {
    const date = new Date(time.year, time.month - 1, time.day, time.hour, time.minute)
    updateComposer(place, { scheduledFor: Math.floor(date.getTime() / 1000) })
    leave()
  }
  const thisYear = new Date().getFullYear()
  const select = (name: keyof typeof time, values: number[], show: (value: number) => string) => (
    <label>
      <span>{labels[name]}</span>
      <select
        value={time[name]}
        onChange={(event) => setTime({ ...time, [name]: Number(event.currentTarget.value) })}
        data-part={name}
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {show(value)}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <div role="dialog" className="subpage">
      <div className="dialog-bar">
        <button type="button" data-testid="app-bar-close" aria-label={labels.close} onClick={leave}>
          <Icon node={X} size={20} />
        </button>
        <h2>{labels.schedule}</h2>
        <button
          type="button"
          data-testid="scheduledConfirmationPrimaryAction"
          className="small-button"
          onClick={confirm}
        >
          {labels.confirm}
        </button>
      </div>
      <div className="selects">
        {select('month', range(1, 12), monthName)}
        {select('day', range(1, 31), String)}
        {select('year', range(thisYear, thisYear + 1), String)}
        {select('hour', range(0, 23), twoDigits)}
        {select('minute', range(0, 59), twoDigits)}
      </div>
    </div>
  )
}

function tomorrowAtNine() {
  const date = new Date()
  date.setDate(date.getDate() + 1)
  return { month: date.getMonth() + 1, day: date.getDate(), year: date.getFullYear(), hour: 9, minute: 0 }
}
