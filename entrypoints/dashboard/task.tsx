import { signal } from '@preact/signals'
import { CircleStop, LoaderCircle } from 'lucide'
import { Icon } from '../../components/icon.tsx'
import { type TextKey, text } from '../../utils/i18n/i18n.ts'

interface Task {
  readonly name: TextKey
  /** From 0 to 1. */
  readonly done: number
  readonly stop: () => void
}

/** The long work that is under way: one at a time, seen with its progress, and it can be stopped. */
export const task = signal<Task | undefined>(undefined)

/** What work is given: it tells how far it is, and ends when the signal says so. */
export interface TaskControl {
  readonly signal: AbortSignal
  readonly onProgress: (done: number, total: number) => void
}

/** Runs long work. Resolves to undefined when it was stopped. */
export async function runTask<Result>(
  name: TextKey,
  work: (control: TaskControl) => Promise<Result>,
): Promise<Result | undefined> {
  const controller = new AbortController()
  const stop = () => controller.abort()
  task.value = { name, done: 0, stop }
  let ended = false
  const onProgress = (done: number, total: number) => {
    // From another thread, word of the progress may come after the result.
    if (!ended) task.value = { name, done: total === 0 ? 1 : done / total, stop }
  }
  try {
    return await work({ signal: controller.signal, onProgress })
  } catch (error) {
    if (controller.signal.aborted) return undefined
    throw error
  } finally {
    ended = true
    task.value = undefined
  }
}

export function TaskProgress() {
  const current = task.value
  if (!current) return null
  const percent = Math.floor(current.done * 100)
  return (
    <div class="notice task" data-tone="plain">
      <Icon of={LoaderCircle} />
      <span>{text(current.name)}</span>
      <progress max={100} value={percent} aria-label={text(current.name)} />
      <span class="task-percent">{percent}%</span>
      <button type="button" class="button" onClick={current.stop}>
        <Icon of={CircleStop} />
        {text('dashboard.stop')}
      </button>
    </div>
  )
}
