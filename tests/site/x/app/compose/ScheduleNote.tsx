/** @jsxImportSource react */
import { CalendarClock } from 'lucide'
import { Icon } from '../page/Icon.tsx'
import type { Composer } from '../state/composers.ts'
import { config } from '../state/config.ts'
import { labels } from '../state/labels.ts'

export function ScheduleNote({ composer }: { composer: Composer }) {
  if (composer.scheduledFor === null) return null
  const time = new Date(composer.scheduledFor * 1000).toLocaleString(config.lang, {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  return (
    <p className="schedule-note">
      <Icon node={CalendarClock} size={14} /> {labels.willSend} {time}
    </p>
  )
}
