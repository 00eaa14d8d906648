import { useEffect, useState } from 'preact/hooks'
import { LearningLock } from '../../components/learning-lock.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { followLearning, type LearningInForce } from '../../utils/learning-in-force.ts'
import { writeLearning } from '../../utils/learning-mode.ts'
import { Switch } from './switch.tsx'

/** Switches mode `belajar`, where pack and policy leave it to the admin. */
export function LearningSwitch() {
  const [mode, setMode] = useState<LearningInForce>()
  const [failure, fail] = useState('')
  const failed = (error: unknown) => fail(text('learning.saveFailed', { reason: String(error) }))
  useEffect(() => followLearning(setMode), [])
  if (!mode) return <div class="site" aria-busy="true" />
  const { on, forced } = mode
  return (
    <section class="site" data-learning={on ? 'on' : 'off'}>
      <div>
        <h2>{text('learning.mode')}</h2>
        <p class="quiet">{text(on ? 'learning.modeOn' : 'learning.modeOff')}</p>
        {forced && (
          <p class="quiet">
            <LearningLock mode={mode} />
          </p>
        )}
        <p class="failure" role="status">
          {failure}
        </p>
      </div>
      <Switch
        on={on}
        label={text('learning.mode')}
        disabled={forced !== undefined}
        onFlip={() => writeLearning(!on).then(() => fail(''), failed)}
      />
    </section>
  )
}
