import { Lock } from 'lucide'
import { text } from '../utils/i18n/i18n.ts'
import type { LearningInForce } from '../utils/learning-in-force.ts'
import { Icon } from './icon.tsx'

/** Says who decides over mode `belajar` where the admin of this computer does not. */
export function LearningLock({ mode: { on, forced } }: { mode: LearningInForce }) {
  if (!forced) return null
  const by = forced.by || text('learning.administrator')
  return (
    <>
      <Icon of={Lock} />{' '}
      {forced.source === 'policy'
        ? text(on ? 'learning.policyOn' : 'learning.policyOff', { by })
        : text(on ? 'learning.forcedOn' : 'learning.forcedOff')}
    </>
  )
}
