import { computed, effect, signal } from '@preact/signals'
import { wrap } from 'comlink'
import { liveQuery } from 'dexie'
import { type AspirationFilter, chooseAspirations } from '../../utils/aspirations/filter.ts'
import { handOver } from '../../utils/aspirations/hand-over.ts'
import { withKind } from '../../utils/aspirations/make.ts'
import type { Aspiration, AspirationKind, AspirationState } from '../../utils/aspirations/schema.ts'
import { advance } from '../../utils/aspirations/state.ts'
import { workingMinutes, workingTimeOf } from '../../utils/aspirations/working-time.ts'
import { aspirationDatabase } from '../../utils/aspirations-database.ts'
import { watchAspirations } from '../../utils/aspirations-lock.ts'
import { text } from '../../utils/i18n/i18n.ts'
import type { Pack } from '../../utils/pack/schema.ts'

import { watchPack } from '../../utils/pack-in-force.ts'
import { shareSoon } from '../../utils/replication/connection.ts'
import { readAddress, writeAddress } from './address.ts'
import type { WaveFinder } from './waves.worker.ts'

/** Everything that is stored; undefined until it is read, and while it is locked. */
export const all = signal<readonly Aspiration[] | undefined>(undefined)
export const lock = signal<'off' | 'open' | 'shut' | undefined>(undefined)
/** How many messages the lock's key does not open. */
export const unreadable = signal(0)
/** Ids of messages that others changed at the same time. */
export const inConflict = signal<ReadonlySet<string>>(new Set())
export const failure = signal<string | undefined>(undefined)
export const pack = signal<Pack | undefined>(undefined)
export const filter = signal<AspirationFilter>({ state: 'open' })
/** Milliseconds since 1970, moved on every half minute: what is overdue becomes so while the page is open. */
export const now = signal(Date.now())
export const activeId = signal<string | undefined>(undefined)
export const selected = signal<ReadonlySet<string>>(new Set())
export const notice = signal<
  { readonly tone: 'good' | 'bad'; readonly text: string; readonly undo?: true } | undefined
>(undefined)
/** The ids of all messages about the same matter, by the id of each. */
export const alike = signal<ReadonlyMap<string, readonly string[]>>(new Map())

export const shown = computed(() => (all.value ? chooseAspirations(all.value, filter.value, now.value) : []))
/** Whether messages about the same matter stand as one in the list. */
export const grouped = signal(true)
/** Whether the keys are being explained. */
export const helping = signal(false)
/** What the list holds: of messages about the same matter the most urgent one, or all. */
export const listed = computed(() => {
  if (!grouped.value) return shown.value
  const seen = new Set<string>()
  return shown.value.filter(({ id }) => {
    const [wave = id] = alike.value.get(id) ?? []
    return !seen.has(wave) && seen.add(wave)
  })
})
export const active = computed(() => all.value?.find(({ id }) => id === activeId.value))

/** What the next step is for: what is selected, or else the active one. */
const targets = (): string[] =>
  selected.value.size > 0 ? [...selected.value] : activeId.value === undefined ? [] : [activeId.value]

let undoable: readonly Aspiration[] = []

const say = (words: string, tone: 'good' | 'bad' = 'good', undo = false) => {
  notice.value = { tone, text: words, ...(undo && { undo: true as const }) }
}
export const failed = (error: unknown) => say(String(error), 'bad')

async function change(
  ids: readonly string[],
  to: (one: Aspiration) => Aspiration | undefined,
): Promise<void> {
  try {
    const before = await aspirationDatabase.change(ids, to)
    if (before.length === 0) return say(text('inbox.notPossible'), 'bad')
    undoable = before
    // At once, as the next key is for others.
    selected.value = new Set()
    await shareSoon()
    say(text('inbox.changed', { count: before.length }), 'good', true)
  } catch (error) {
    failed(error)
  }
}

export function sort(kind: AspirationKind): void {
  const from = pack.value
  if (from) void change(targets(), (one) => withKind(one, kind, from))
}

/** Moves the targets to a state; an answer that was given elsewhere counts from now. */
export function move(state: AspirationState): void {
  const at = new Date()
  const from = pack.value
  if (!from) return
  const time = workingTimeOf(from)
  void change(targets(), (one) =>
    advance(one, state, {
      at: at.toISOString(),
      ...(state === 'forwarded' && one.unit !== '' && { to: one.unit }),
      ...(state === 'answered' && {
        answer: {
          at: at.toISOString(),
          link: null,
          minutes: workingMinutes(Date.parse(one.receivedAt), at.getTime(), time),
        },
      }),
    }),
  )
}

/** Writes a part of one aspiration, without a word about it. */
export function write(id: string, part: Partial<Pick<Aspiration, 'note' | 'unit'>>): void {
  aspirationDatabase.change([id], (one) => ({ ...one, ...part })).catch(failed)
}

export async function eraseTargets(): Promise<void> {
  const ids = new Set(targets())
  const gone = all.value?.filter(({ id }) => ids.has(id)) ?? []
  if (gone.length === 0) return
  try {
    await aspirationDatabase.erase([...ids])
    undoable = gone
    selected.value = new Set()
    await shareSoon()
    say(text('inbox.erased', { count: gone.length }), 'good', true)
  } catch (error) {
    failed(error)
  }
}

/** For good: what a citizen asks to have erased is not kept for an undoing. */
export async function eraseAuthor(handle: string): Promise<void> {
  try {
    const count = await aspirationDatabase.eraseAuthor(handle)
    undoable = []
    await shareSoon()
    say(text('inbox.erased', { count }), count > 0 ? 'good' : 'bad')
  } catch (error) {
    failed(error)
  }
}

export async function undo(): Promise<void> {
  const before = undoable
  undoable = []
  notice.value = undefined
  if (before.length > 0) await aspirationDatabase.restore(before).catch(failed)
}

export async function copy(words: string, done: 'inbox.copied' | 'inbox.copiedAnswer'): Promise<void> {
  try {
    await navigator.clipboard.writeText(words)
    say(text(done))
  } catch (error) {
    say(text('inbox.copyFailed', { reason: String(error) }), 'bad')
  }
}

export function copyHandOver(): void {
  const ids = new Set(targets())
  const chosen = all.value?.filter(({ id }) => ids.has(id)) ?? []
  if (chosen.length > 0 && pack.value) void copy(handOver(chosen, pack.value), 'inbox.copied')
}

/** Selects a message or takes it out again; with it all that stand under it in the list. */
export function toggle(id: string): void {
  const next = new Set(selected.value)
  const together = grouped.value ? shownAlike(id) : [id]
  const out = next.has(id)
  for (const one of together)
    if (out) next.delete(one)
    else next.add(one)
  selected.value = next
}

function shownAlike(id: string): string[] {
  const open = new Set(shown.value.map((one) => one.id))
  return (alike.value.get(id) ?? [id]).filter((one) => open.has(one))
}

export function selectAlike(id: string): void {
  selected.value = new Set(shownAlike(id))
}

export function moveActive(by: number): void {
  const list = listed.value
  const at = list.findIndex(({ id }) => id === activeId.value)
  const next = list[Math.max(0, Math.min(list.length - 1, at < 0 ? 0 : at + by))]
  if (next) activeId.value = next.id
}

/** Changes parts of the filter; an empty value takes the part away. */
export function changeFilter(changes: Partial<Record<keyof AspirationFilter, string>>): void {
  const next = Object.fromEntries(
    Object.entries({ ...filter.value, ...changes }).filter(([, value]) => value),
  )
  filter.value = next
  selected.value = new Set()
  history.replaceState(null, '', location.pathname + writeAddress(next))
}

/** Groups the messages on a thread of its own: ten thousand take a second or two. */
async function group(messages: readonly Aspiration[]): Promise<void> {
  const worker = new Worker(new URL('./waves.worker.ts', import.meta.url), { type: 'module' })
  try {
    const waves = await wrap<WaveFinder>(worker)(
      messages.map(({ id, text: words, receivedAt }) => ({ id, text: words, receivedAt })),
    )
    if (messages === all.peek())
      alike.value = new Map(waves.flatMap(({ ids }) => (ids.length > 1 ? ids.map((id) => [id, ids]) : [])))
  } finally {
    worker.terminate()
  }
}

/** Leaves nothing of what was under the lock in the page. */
function forgetShown(): void {
  undoable = []
  notice.value = undefined
  selected.value = new Set()
  activeId.value = undefined
  alike.value = new Map()
}

/** Follows the store, the pack and the page's address. */
export function start(): void {
  const fail = (error: unknown) => {
    failure.value = error instanceof Error ? error.message : String(error)
  }
  const follow = () => {
    filter.value = readAddress(location.hash)
  }
  follow()
  addEventListener('hashchange', follow)
  watchPack((found) => {
    pack.value = found.pack
    aspirationDatabase.sweep(found.pack).catch(fail)
  }, fail)
  watchAspirations((found) => {
    const shut = found.lock === 'shut'
    lock.value = found.lock
    all.value = shut ? undefined : found.all
    unreadable.value = shut ? 0 : found.unreadable
    if (shut) forgetShown()
  }, fail)
  liveQuery(() => aspirationDatabase.shadows.where('conflict').equals(1).primaryKeys()).subscribe({
    next: (found) => {
      inConflict.value = new Set(found.map((id) => id.slice(id.indexOf(':') + 1)))
    },
    error: fail,
  })
  let timer: ReturnType<typeof setTimeout>
  effect(() => {
    const messages = all.value
    clearTimeout(timer)
    if (messages && messages.length > 1) timer = setTimeout(() => void group(messages).catch(() => {}), 300)
  })
  setInterval(() => {
    now.value = Date.now()
  }, 30_000)
}
