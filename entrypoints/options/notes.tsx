import { Info, Lock, TriangleAlert } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Icon, type IconNode } from '../../components/icon.tsx'
import { formatDate, text } from '../../utils/i18n/i18n.ts'
import { problemText } from '../../utils/i18n/problem-text.ts'
import { takeEditor } from './editor-lock.ts'
import {
  dirty,
  hold,
  inForce,
  lockedBy,
  otherBase,
  restoredAt,
  signature,
  trust,
  wholeLock,
} from './state.ts'

/** What somebody should know before editing: who else does, what is locked, what was brought back. */
export function Notes() {
  const problems = inForce.value!.problems
  return (
    <div class="notes" role="status">
      {hold.value !== 'here' && !wholeLock.value && (
        <Note icon={TriangleAlert} grave>
          {text(hold.value === 'elsewhere' ? 'options.elsewhere' : 'options.overtaken')}
          <button type="button" class="button" onClick={takeEditor}>
            {text('options.takeOver')}
          </button>
        </Note>
      )}
      {wholeLock.value && (
        <Note icon={Lock}>{text('options.wholeLocked', { by: lockedBy(wholeLock.value.by) })}</Note>
      )}
      {trust.value.only && !wholeLock.value && <Note icon={Lock}>{text('options.keyLocked')}</Note>}
      {restoredAt.value && dirty.value && (
        <Note icon={Info}>
          {text('options.restoredDraft', {
            when: formatDate(restoredAt.value, { dateStyle: 'medium', timeStyle: 'short' }),
          })}
        </Note>
      )}
      {otherBase.value && (
        <Note icon={TriangleAlert} grave>
          {text('options.otherBase')}
        </Note>
      )}
      {signature.value && dirty.value && (
        <Note icon={TriangleAlert} grave>
          {text('options.signedEdit')}
        </Note>
      )}
      {problems.length > 0 && (
        <Note icon={TriangleAlert} grave>
          {text('options.policyProblems')}{' '}
          {problems.slice(0, 3).map(({ path, reason }) => (
            <span key={path}>
              <code>{path}</code> {problemText(reason)}{' '}
            </span>
          ))}
        </Note>
      )}
    </div>
  )
}

function Note({ icon, grave, children }: { icon: IconNode; grave?: boolean; children: ComponentChildren }) {
  return (
    <div class={grave ? 'note grave' : 'note'}>
      <Icon of={icon} />
      <div>{children}</div>
    </div>
  )
}
