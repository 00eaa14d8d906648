import type { Platform } from '../pack/schema.ts'
import type { Aspiration, AspirationKind, AspirationState } from './schema.ts'
import { isClosed, isOverdue } from './state.ts'

/** What of the aspirations is shown. A part that is missing asks for nothing. */
export interface AspirationFilter {
  readonly search?: string
  /** `open`: new or forwarded. `overdue`: open and past its time. */
  readonly state?: AspirationState | 'open' | 'overdue'
  /** `none`: not sorted yet. */
  readonly kind?: AspirationKind | 'none'
  readonly platform?: Platform
  readonly account?: string
  readonly topic?: string
  readonly unit?: string
}

/** What the filter leaves, most urgent first: overdue, then by due time, then those without; what is closed last, the newest first. */
export function chooseAspirations(
  all: readonly Aspiration[],
  filter: AspirationFilter,
  now: number,
): Aspiration[] {
  const words = filter.search?.toLowerCase().split(/\s+/u).filter(Boolean) ?? []
  const { state, kind, platform, account, topic, unit } = filter
  return all
    .filter(
      (one) =>
        (platform === undefined || one.platform === platform) &&
        (account === undefined || one.account === account) &&
        (topic === undefined || one.topic === topic) &&
        (unit === undefined || one.unit === unit) &&
        (kind === undefined || (kind === 'none' ? one.kind === null : one.kind === kind)) &&
        (state === undefined || isIn(one, state, now)) &&
        words.every((word) => searched(one).includes(word)),
    )
    .sort(byUrgency)
}

function isIn(one: Aspiration, state: NonNullable<AspirationFilter['state']>, now: number): boolean {
  if (state === 'open') return !isClosed(one)
  return state === 'overdue' ? isOverdue(one, now) : one.state === state
}

const searched = ({ text, author, note, unit, account }: Aspiration): string =>
  `${text}\n${author}\n${note}\n${unit}\n${account}`.toLowerCase()

const never = '9999'

/** Due times are ISO 8601 in UTC, which sort as text; what is overdue is due earliest. */
function byUrgency(a: Aspiration, b: Aspiration): number {
  const [closed, other] = [isClosed(a), isClosed(b)]
  if (closed !== other) return closed ? 1 : -1
  if (closed) return compare(b.receivedAt, a.receivedAt) || compare(a.id, b.id)
  return compare(a.dueAt ?? never, b.dueAt ?? never) || compare(a.id, b.id)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
