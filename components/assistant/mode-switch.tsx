import { Lock } from 'lucide'
import { text } from '../../utils/i18n/i18n.ts'
import { Icon } from '../icon.tsx'
import type { Ui } from './ui.ts'

/** Mode `belajar` on or off, where the pack leaves it to the admin. */
export function ModeSwitch({ ui }: { ui: Ui }) {
  const { mode, turn } = ui.desk.learning
  const { on, forced } = mode.value
  if (forced)
    return (
      <span class="mode" data-learning={on ? 'on' : 'off'}>
        <Icon of={Lock} />
        {text('learning.mode')}: {text(on ? 'learning.forcedOn' : 'learning.forcedOff')}
      </span>
    )
  return (
    <button
      type="button"
      class="mode"
      role="switch"
      aria-checked={on}
      data-learning={on ? 'on' : 'off'}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => turn(!on)}
    >
      <span class="knob" aria-hidden="true" />
      {text('learning.mode')}
    </button>
  )
}
