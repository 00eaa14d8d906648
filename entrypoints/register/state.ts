import { computed, signal } from '@preact/signals'
import { lastDaysIn } from '../../utils/log/cells.ts'
import { database } from '../../utils/log/database.ts'
import { logView } from '../../utils/log/query.ts'
import { watchLog } from '../../utils/log/watch.ts'
import type { Pack } from '../../utils/pack/schema.ts'
import { watchPack } from '../../utils/pack-in-force.ts'
import type { LastDay } from '../../utils/report/figures.ts'
import { registerOf } from '../../utils/report/register.ts'
import { todayIn } from '../../utils/today.ts'

export const pack = signal<Pack | undefined>(undefined)
const lastDay = signal<LastDay | undefined>(undefined)
export const failure = signal<string | undefined>(undefined)

/** The register as the pack and the log make it; undefined until both are read. */
export const register = computed(() =>
  pack.value && lastDay.value
    ? registerOf({
        pack: pack.value,
        lastDay: lastDay.value,
        today: todayIn(pack.value.institution.timeZone),
      })
    : undefined,
)

/** Follows the log and the pack. */
export function start(): void {
  const fail = (error: unknown) => {
    failure.value = error instanceof Error ? error.message : String(error)
  }
  watchPack((found) => {
    pack.value = found.pack
  }, fail)
  watchLog(() => database.head(), {
    // The last day of all: no post is younger than that.
    next: () =>
      void logView().then((view) => {
        lastDay.value = lastDaysIn(view, '9999-12-31')
      }, fail),
    error: fail,
  })
}
