import { GraduationCap, Presentation } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { Icon, type IconNode } from '../../components/icon.tsx'
import { LearningLock } from '../../components/learning-lock.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { followLearning, type LearningInForce } from '../../utils/learning-in-force.ts'
import { writeLearning } from '../../utils/learning-mode.ts'
import { addressOfPath } from './place.ts'
import { SilencedTips } from './silenced-tips.tsx'
import { say } from './state.ts'

/** Mode `belajar` on this computer, the tips that are silent here, and the way to the pages for learning. */
export function LearningSection() {
  return (
    <>
      <Mode />
      <SilencedTips />
      <section class="records" aria-labelledby="places-to-learn">
        <h3 id="places-to-learn">{text('learning.placesToLearn')}</h3>
        <div class="ways">
          <Way
            icon={GraduationCap}
            address="/practice.html"
            name={text('practice.open')}
            lead={text('learning.practiceLead')}
          />
          <Way
            icon={Presentation}
            address="/trainer.html"
            name={text('trainer.open')}
            lead={text('learning.trainerLead')}
          />
        </div>
      </section>
    </>
  )
}

function Mode() {
  const [mode, setMode] = useState<LearningInForce>()
  useEffect(() => followLearning(setMode), [])
  if (!mode) return <div class="card" aria-busy="true" />
  const { on, forced } = mode
  const turn = () =>
    writeLearning(!on).catch((error) =>
      say(text('learning.saveFailed', { reason: String(error) }), { bad: true }),
    )
  return (
    <div class="card" data-learning={on ? 'on' : 'off'}>
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          aria-checked={on}
          aria-describedby={forced ? 'learning-about learning-lock' : 'learning-about'}
          checked={on}
          disabled={forced !== undefined}
          onChange={turn}
        />
        {text('learning.mode')}
      </label>
      <p class="quiet" id="learning-about">
        {text(on ? 'learning.modeOn' : 'learning.modeOff')}
      </p>
      {forced && (
        <p class="locked" id="learning-lock">
          <LearningLock mode={mode} />
          {forced.source === 'pack' && (
            <a href={`options.html${addressOfPath('learning')}`}>{text('learning.changeInPack')}</a>
          )}
        </p>
      )}
    </div>
  )
}

interface WayProps {
  readonly icon: IconNode
  readonly address: string
  readonly name: string
  readonly lead: string
}

function Way({ icon, address, name, lead }: WayProps) {
  return (
    <div class="way">
      <Icon of={icon} />
      <p>{lead}</p>
      <a class="button" href={address}>
        {name}
      </a>
    </div>
  )
}
