import { Lock } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { learningIsOn, onLearning, readLearning, writeLearning } from '../../utils/learning-mode.ts'
import type { Pack } from '../../utils/pack/schema.ts'
import { packInForce } from '../../utils/pack-in-force.ts'
import { Switch } from './switch.tsx'

/** Switches mode `belajar`, where the pack leaves it to the admin. */
export function LearningSwitch() {
  const [chosen, choose] = useState<boolean>()
  const [forced, force] = useState<Pack['learning']>()
  const [failure, fail] = useState('')
  const failed = (error: unknown) => fail(text('learning.saveFailed', { reason: String(error) }))
  useEffect(() => {
    readLearning().then(choose, () => choose(false))
    packInForce().then(
      ({ pack }) => force(pack.learning),
      () => {},
    )
    return onLearning(choose)
  }, [])
  if (chosen === undefined) return <div class="site" aria-busy="true" />
  const on = learningIsOn({ learning: forced }, chosen)
  return (
    <section class="site" data-learning={on ? 'on' : 'off'}>
      <div>
        <h2>{text('learning.mode')}</h2>
        <p class="quiet">{text(on ? 'learning.modeOn' : 'learning.modeOff')}</p>
        {forced && (
          <p class="quiet">
            <Icon of={Lock} /> {text(on ? 'learning.forcedOn' : 'learning.forcedOff')}
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
