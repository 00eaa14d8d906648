import { batch, computed, effect, signal } from '@preact/signals'
import { text } from '../../utils/i18n/i18n.ts'
import { differences } from '../../utils/pack/difference.ts'
import {
  applyEdit,
  begin,
  type Edit,
  type Editing,
  edited,
  nextVersion,
  problemsOf,
  redone,
  undone,
} from '../../utils/pack/edit.ts'
import { lockOn } from '../../utils/pack/merge.ts'
import { notices } from '../../utils/pack/notices.ts'
import type { Pack } from '../../utils/pack/schema.ts'
import type { Problem } from '../../utils/pack/validate.ts'
import { onPackChange } from '../../utils/pack-changes.ts'
import { dropPackDraft, keepPackDraft, onPackDraft, readPackDraft } from '../../utils/pack-draft.ts'
import { packHistory, type Version } from '../../utils/pack-history.ts'
import {
  importPack,
  ownPack,
  type PackInForce,
  packInForce,
  requiredKey,
  trustedKey,
} from '../../utils/pack-in-force.ts'
import { rules } from '../../utils/rules/index.ts'
import { holdEditor } from './editor-lock.ts'
import { followId } from './ids.ts'

/** Milliseconds after which what was typed is kept and checked. */
const pause = 200
const tab = crypto.randomUUID()

export const inForce = signal<PackInForce>()
export const editing = signal<Editing>()
export const versions = signal<readonly Version[]>([])
/** Fingerprint of the trusted key, and whether only packs signed with it may be used. */
export const trust = signal<{ key?: string; only: boolean }>({ only: false })
/** Whether this tab may edit, another does, or another took over. */
export const hold = signal<'here' | 'elsewhere' | 'overtaken'>('elsewhere')
/** When the draft that was opened again was last changed. */
export const restoredAt = signal<number>()
/** What just happened, for everybody to see and hear. */
export const told = signal<{ message: string; bad?: boolean; undo?: boolean }>()
/** Entry that was just added: what it lacks is not held against it yet. */
export const fresh = signal('')
const packBase = signal<Pack>()

export const problems = signal<readonly Problem[]>([])
export const remarks = signal<readonly Problem[]>([])

export const changes = computed(() =>
  editing.value ? differences(editing.value.base, editing.value.now) : [],
)
export const dirty = computed(() => changes.value.length > 0)
export const wholeLock = computed(() => inForce.value?.locks.find(({ path }) => path === ''))
export const mayEdit = computed(() => hold.value === 'here' && !wholeLock.value && !trust.value.only)
/** The fingerprint with which the pack in force is signed. */
export const signature = computed(() => {
  const [latest] = versions.value
  const pack = packBase.value
  return latest && pack && differences(latest.pack, pack).length === 0 ? latest.fingerprint : undefined
})
/** Whether another pack came into force after the draft was begun. */
export const otherBase = computed(
  () =>
    dirty.value &&
    packBase.value !== undefined &&
    differences(editing.value!.base, packBase.value).length > 0,
)

export const lockAt = (path: string) => lockOn(inForce.value?.locks ?? [], path)
export const lockedBy = (by: string): string => by || text('options.admin')

/** The problems at a place and within it. */
export const problemsAt = (list: readonly Problem[], path: string): Problem[] =>
  list.filter((problem) => problem.path === path || problem.path.startsWith(`${path}.`))

export function say(message: string, more: { bad?: boolean; undo?: boolean } = {}): void {
  told.value = { message, ...more }
}

/** Whether somebody typed here since this tab last had the draft from elsewhere. */
let typed = false
let waiting: ReturnType<typeof setTimeout> | undefined

/** One step of the editor; kept at once after a short pause. */
export function edit(step: Edit): void {
  const before = editing.value
  if (!mayEdit.value || !before) return
  const after = edited(before, step)
  const follow = followId(before.base, before.now, after.now, step)
  // One step for whoever undoes it.
  move(follow ? { ...after, now: applyEdit(after.now, follow) } : after)
}

export function undo(): void {
  if (mayEdit.value && editing.value) move(undone(editing.value))
}

export function redo(): void {
  if (mayEdit.value && editing.value) move(redone(editing.value))
}

function move(next: Editing): void {
  typed = true
  editing.value = next
  clearTimeout(waiting)
  waiting = setTimeout(settleDraft, pause)
}

/** Checks the draft and keeps it now. */
function settleDraft(): void {
  clearTimeout(waiting)
  waiting = undefined
  judge()
  const state = editing.value
  if (!state) return
  const kept = dirty.value
    ? keepPackDraft({ pack: state.now, base: state.base, at: Date.now(), tab })
    : dropPackDraft()
  kept.catch((error) => say(text('options.failed', { reason: String(error) }), { bad: true }))
}

function judge(): void {
  const state = editing.value
  if (!state) return
  const today = new Date().toLocaleDateString('sv')
  batch(() => {
    problems.value = problemsOf(state.now)
    remarks.value = notices(state.now, { today, rules: rules.map(({ id }) => id) })
  })
}

export async function discard(): Promise<void> {
  typed = false
  const pack = await ownPack()
  batch(() => {
    editing.value = begin(pack)
    restoredAt.value = undefined
  })
  settleDraft()
  say(text('options.discarded'))
}

/** Puts the draft in force as a new version. False when it has problems or is refused. */
export async function save(confirmed = false): Promise<'saved' | 'problems' | 'unsigned'> {
  fresh.value = ''
  settleDraft()
  const state = editing.value
  if (!state || problems.value.length > 0) return 'problems'
  const { base, now } = state
  const pack = now.version === base.version ? { ...now, version: nextVersion(now.version) } : now
  if (!confirmed && (signature.value !== undefined || trust.value.key !== undefined)) return 'unsigned'
  const taken = await importPack(pack, { confirmed, how: 'edited' })
  if (!taken.ok) {
    problems.value = taken.problems
    return taken.trust ? 'unsigned' : 'problems'
  }
  await begun(pack)
  say(text('options.saved', { version: pack.version }))
  return 'saved'
}

/** A pack has come into force: the draft is done with. */
export async function begun(pack: Pack): Promise<void> {
  typed = false
  batch(() => {
    editing.value = begin(pack)
    restoredAt.value = undefined
  })
  judge()
  await dropPackDraft()
  await refresh()
}

async function refresh(): Promise<void> {
  const [merged, own, history, key, required] = await Promise.all([
    packInForce(),
    ownPack(),
    packHistory(),
    trustedKey(),
    requiredKey(),
  ])
  batch(() => {
    inForce.value = merged
    packBase.value = own
    versions.value = history
    trust.value = { ...(key !== undefined && { key }), only: required !== undefined }
  })
}

/** Reads what is in force and the draft that was left, and keeps up with what other tabs do. */
export async function start(): Promise<void> {
  await refresh()
  await open()
  onPackChange(async () => {
    await refresh()
    if (!dirty.value && editing.value) {
      editing.value = begin(packBase.value!)
      judge()
    }
  })
  onPackDraft((draft) => {
    if (draft?.tab === tab || (hold.value === 'here' && (typed || !draft))) return
    typed = false
    editing.value = draft ? begin(draft.base, draft.pack) : begin(packBase.value!)
    judge()
  })
  const leave = () => waiting !== undefined && settleDraft()
  addEventListener('pagehide', leave)
  document.addEventListener('visibilitychange', leave)
  holdEditor(hold, leave)
}

async function open(): Promise<void> {
  const [draft, pack] = [await readPackDraft(), packBase.value!]
  // A policy's pack is shown as it is: there is nothing to edit.
  const shown = wholeLock.value ? inForce.value!.pack : pack
  batch(() => {
    editing.value = draft && !wholeLock.value ? begin(draft.base, draft.pack) : begin(shown)
    restoredAt.value = draft && !wholeLock.value && dirty.value ? draft.at : undefined
  })
  judge()
}

/** Told things go after a while, but for those that went wrong. */
effect(() => {
  const now = told.value
  if (!now || now.bad) return
  const timer = setTimeout(() => {
    if (told.value === now) told.value = undefined
  }, 12_000)
  return () => clearTimeout(timer)
})
