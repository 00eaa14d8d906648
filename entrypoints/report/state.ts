import { computed, effect, signal } from '@preact/signals'
import { aspirationFigures } from '../../utils/aspirations/figures.ts'
import type { Aspiration } from '../../utils/aspirations/schema.ts'
import { watchAspirations } from '../../utils/aspirations-lock.ts'
import { cellsIn, lastDaysIn } from '../../utils/log/cells.ts'
import { database } from '../../utils/log/database.ts'
import type { LogEntry } from '../../utils/log/entry.ts'
import { logView, select } from '../../utils/log/query.ts'
import { rowsAt } from '../../utils/log/rows.ts'
import type { LogView } from '../../utils/log/view.ts'
import { watchLog } from '../../utils/log/watch.ts'
import type { Pack } from '../../utils/pack/schema.ts'
import { watchPack } from '../../utils/pack-in-force.ts'
import { type ApprovedBy, approvalsOf } from '../../utils/report/approvals.ts'
import { withEdits } from '../../utils/report/document.ts'
import { figuresOf } from '../../utils/report/figures.ts'
import { chooseHighlights } from '../../utils/report/highlights.ts'
import { lastFullWeek, type Period, periodBefore } from '../../utils/report/period.ts'
import { makeReport } from '../../utils/report/report.ts'
import { ruleOf } from '../../utils/rules/index.ts'
import { todayIn } from '../../utils/today.ts'
import { readPeriod, writePeriod } from './address.ts'
import { type Edits, keepEdits, loadEdits } from './edits.ts'

/** The newest posts of a period that are read one by one: for the most important, and for who approved them. */
const mostRead = 5000

const log = signal<{ readonly view: LogView } | undefined>(undefined)
export const pack = signal<Pack | undefined>(undefined)
export const failure = signal<string | undefined>(undefined)
/** What went wrong or well last. */
export const notice = signal<{ readonly tone: 'good' | 'bad'; readonly text: string } | undefined>(undefined)

const chosen = signal<Period | undefined>(undefined)
/** Today where the institution is, `YYYY-MM-DD`. */
export const today = computed(() => todayIn(pack.value?.institution.timeZone))
/** The period of the report: the last full week unless another was chosen. */
export const period = computed(
  (): Period | undefined =>
    chosen.value ?? (pack.value && lastFullWeek(today.value, pack.value.report.weekStartsOn)),
)

/** What a person wrote, and the period that it belongs to. */
const edits = signal<{ readonly period: Period; readonly texts: Edits } | undefined>(undefined)
/** What is told of single posts of a period. */
const singled = signal<
  | {
      readonly period: Period
      readonly highlights: readonly LogEntry[]
      readonly approvals: readonly ApprovedBy[]
    }
  | undefined
>(undefined)

/** The figures of the period, from the log's columns. */
const figures = computed(() => {
  if (!log.value || !pack.value || !period.value) return undefined
  const { view } = log.value
  const { until } = period.value
  const cells = cellsIn(view, { from: periodBefore(period.value).from, to: until })
  return figuresOf(cells, period.value, pack.value, lastDaysIn(view, until))
})
/** The places of the period's entries in the log. */
export const places = computed(() => {
  if (!log.value || !period.value) return new Uint32Array(0)
  return select(log.value.view, { from: period.value.from, to: period.value.until })
})

/** What citizens said; undefined until it is read, empty when it cannot be. */
const aspirations = signal<readonly Aspiration[] | undefined>(undefined)
/** Whether they are under the lock. */
const isLocked = signal(false)
const isWithout = signal(false)
/** Whether the report waits for them to be unlocked, or to be left out. */
export const waitsForKey = computed(() => isLocked.value && !isWithout.value)
export function leaveOutAspirations(): void {
  isWithout.value = true
}
const citizens = computed(() => {
  const known = aspirations.value ?? (isLocked.value && isWithout.value ? [] : undefined)
  if (!known || !pack.value || !period.value) return undefined
  const of = { period: period.value, before: periodBefore(period.value), pack: pack.value, now: Date.now() }
  return aspirationFigures(known, of)
})

/** The report as the figures make it. */
const made = computed(() => {
  if (!figures.value || !pack.value || !period.value || !citizens.value) return undefined
  if (singled.value?.period !== period.value || edits.value?.period !== period.value) return undefined
  return makeReport({
    figures: figures.value,
    pack: pack.value,
    highlights: singled.value.highlights,
    approvals: singled.value.approvals,
    citizens: citizens.value,
    today: today.value,
    titleOf: (rule) => ruleOf(rule)?.title ?? rule,
  })
})
/** The report with what a person wrote: what is printed and downloaded. */
export const report = computed(() => made.value && withEdits(made.value, edits.value?.texts ?? {}))
export const isEdited = (id: string): boolean => Object.hasOwn(edits.value?.texts ?? {}, id)

/** Takes what a person wrote in place of a paragraph, and keeps it; undefined goes back to the first text. */
export function edit(id: string, written: string | undefined) {
  if (!edits.value) return
  const { [id]: _, ...others } = edits.value.texts
  const original = made.value?.blocks.find((block) => block.kind === 'paragraph' && block.id === id)
  const same = original?.kind === 'paragraph' && original.text === written
  const texts = written === undefined || same ? others : { ...others, [id]: written }
  edits.value = { ...edits.value, texts }
  keepEdits(edits.value.period, texts).catch(keepFailed)
}

/** Why edits are not kept, if so. */
export const unkept = signal<string | undefined>(undefined)
const keepFailed = (error: unknown) => {
  unkept.value = String(error)
}

/** Shows another period, and puts it into the address. */
export function choose(next: Period) {
  history.replaceState(null, '', `${location.pathname}${writePeriod(next)}`)
  chosen.value = next
}

const fail = (error: unknown) => {
  failure.value = error instanceof Error ? error.message : String(error)
}

async function readPosts(view: LogView, of: Period, from: Pack): Promise<void> {
  const posts = select(view, { from: of.from, to: of.until, kind: 'post' }).slice(0, mostRead)
  const entries = await rowsAt([...posts])
  if (period.peek() !== of) return
  singled.value = {
    period: of,
    highlights: chooseHighlights(entries, from),
    approvals: approvalsOf(entries),
  }
}

/** Follows the log, the pack and the page's address. */
export function start() {
  const follow = () => {
    chosen.value = readPeriod(location.hash)
  }
  follow()
  addEventListener('hashchange', follow)
  watchPack((found) => {
    pack.value = found.pack
  }, fail)
  watchLog(() => database.head(), {
    next: () =>
      void logView().then((view) => {
        log.value = { view }
      }, fail),
    error: fail,
  })
  watchAspirations(
    (found) => {
      isLocked.value = found.lock === 'shut'
      aspirations.value = found.lock === 'shut' ? undefined : found.all
    },
    // The report of what was published stands without them.
    () => {
      aspirations.value = []
    },
  )
  effect(() => {
    const of = period.value
    if (log.value && of && pack.value) readPosts(log.value.view, of, pack.value).catch(fail)
  })
  effect(() => {
    const of = period.value
    if (of)
      loadEdits(of).then((texts) => {
        if (period.peek() === of) edits.value = { period: of, texts }
      }, fail)
  })
}
