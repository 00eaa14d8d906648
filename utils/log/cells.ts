import { plainHandle } from '../draft/handle.ts'
import { platforms } from '../pack/schema.ts'
import { type Cell, countIn, emptyCell } from '../report/cells.ts'
import type { LastDay } from '../report/figures.ts'
import { principles } from '../rules/define.ts'
import { dayName, dayNumber, eventIn, hasOpenError, kindIn, platformIn } from './facts.ts'
import { type LogFilter, passes, select } from './query.ts'
import type { LogView } from './view.ts'

type OpenCell = ReturnType<typeof emptyCell>

/**
 * Sums up what a filter leaves of the log by day, office, account, platform and kind, from the columns alone: some
 * ten million entries a second. `search` is left aside.
 */
export function cellsIn(view: LogView, filter: LogFilter): Cell[] {
  const cells = new Map<number, OpenCell>()
  const groups = new Map<number, number>()
  const names = view.names.list

  const cellOf = (n: number): OpenCell => {
    const [account, unit, flags, day] = [view.account[n]!, view.unit[n]!, view.flags[n]!, view.day[n]!]
    const pair = account * 2 ** 26 + unit
    let group = groups.get(pair)
    if (group === undefined) {
      group = groups.size
      groups.set(pair, group)
    }
    // Platform and kind are the lowest five bits, the day has sixteen.
    const key = (group * 32 + (flags & 31)) * 65_536 + day
    let cell = cells.get(key)
    if (!cell) {
      const place = {
        unit: names[unit]!,
        account: names[account]!,
        platform: platformIn(flags),
        kind: kindIn(flags),
      }
      cell = emptyCell({ day: dayName(day), ...place })
      cells.set(key, cell)
    }
    return cell
  }

  for (const n of select(view, filter)) {
    const cell = cellOf(n)
    cell.posts += 1
    if (hasOpenError(view.flags[n]!)) cell.withOpenErrors += 1
    for (const [index, name] of principles.entries())
      cell.principles[name] += view.principles[n * principles.length + index]!
    for (let at = view.findingEnd[n - 1] ?? 0; at < view.findingEnd[n]!; at += 1)
      countIn(cell.findings, names[view.findings[at]!]!)
    for (let at = view.hashtagEnd[n - 1] ?? 0; at < view.hashtagEnd[n]!; at += 1)
      countIn(cell.hashtags, names[view.hashtags[at]!]!)
    countIn(cell.topics, names[view.topic[n]!]!)
    cell.hours[view.hour[n]!]! += 1
  }
  const passing = passes(view, filter)
  for (let n = 0; n < view.count; n += 1) {
    const event = eventIn(view.flags[n]!)
    if ((event === 'edited' || event === 'deleted') && passing(n)) cellOf(n)[event] += 1
  }
  return [...cells.values()]
}

/** The last day up to `until` (`YYYY-MM-DD`) on which each account published or changed something. */
export function lastDaysIn(view: LogView, until: string): LastDay {
  const end = dayNumber(until)
  // One more than the day, so that 0 says that there was none.
  const last = new Uint32Array(view.names.list.length * platforms.length)
  for (let n = 0; n < view.count; n += 1) {
    const day = view.day[n]!
    const flags = view.flags[n]!
    if (day > end) continue
    const event = eventIn(flags)
    if (view.stands[n] === 0 && event !== 'edited' && event !== 'deleted') continue
    const at = view.account[n]! * platforms.length + platforms.indexOf(platformIn(flags))
    if (last[at]! <= day) last[at] = day + 1
  }
  const days = new Map<string, number>()
  const key = (platform: string, account: string) => `${platform} ${plainHandle(account)}`
  for (const [at, day] of last.entries()) {
    if (day === 0) continue
    const name = key(platforms[at % platforms.length]!, view.names.list[Math.floor(at / platforms.length)]!)
    days.set(name, Math.max(day, days.get(name) ?? 0))
  }
  return (platform, account) => {
    const day = days.get(key(platform, account))
    return day === undefined ? undefined : dayName(day - 1)
  }
}
