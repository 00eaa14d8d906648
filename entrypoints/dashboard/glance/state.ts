import { computed, signal } from '@preact/signals'
import { parseDay } from '../../../utils/draft/dates.ts'
import { cellsIn, lastDaysIn } from '../../../utils/log/cells.ts'
import type { LogFilter } from '../../../utils/log/query.ts'
import type { Pack } from '../../../utils/pack/schema.ts'
import { watchPack } from '../../../utils/pack-in-force.ts'
import { glanceFrom, glanceOf } from '../../../utils/report/glance.ts'
import { weekOf } from '../../../utils/report/period.ts'
import { ruleOf } from '../../../utils/rules/index.ts'
import { todayIn } from '../../../utils/today.ts'
import { writeAddress } from '../address.ts'
import { failure, log, view } from '../state.ts'

export const pack = signal<Pack | undefined>(undefined)

/** Follows the pack in force. */
export const followPack = (): (() => void) =>
  watchPack(
    (found) => {
      pack.value = found.pack
    },
    (error) => {
      failure.value = String(error)
    },
  )

/** The week with those that it is compared with: summed up from the log's columns while the overview is seen. */
export const glance = computed(() => {
  if (!log.value || !pack.value || view.value.week === undefined) return undefined
  const { institution, report } = pack.value
  const today = todayIn(institution.timeZone)
  const week = weekOf(dayOr(view.value.week, today), report.weekStartsOn)
  const { view: columns } = log.value
  return glanceOf(cellsIn(columns, { from: glanceFrom(week), to: week.until }), week, {
    pack: pack.value,
    today,
    lastDay: lastDaysIn(columns, week.until),
    principleOf: (rule) => ruleOf(rule)?.principle,
  })
})

/** A day of an address, unless it is none of the calendar. */
function dayOr(given: string, other: string): string {
  try {
    parseDay(given)
    return given
  } catch {
    return other
  }
}

/** The address of the list with the week's entries that a figure counts. */
export function entriesOf(filter: LogFilter): string {
  const { from, until } = glance.value!.week
  return writeAddress({ filter: { from, to: until, ...filter } })
}
