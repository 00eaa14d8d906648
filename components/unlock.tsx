import { Lock } from 'lucide'
import type { ComponentChildren } from 'preact'
import { unlockAspirations } from '../utils/aspirations-lock.ts'
import { text } from '../utils/i18n/i18n.ts'
import { Icon } from './icon.tsx'
import { SecretForm } from './secret-form.tsx'

interface Props {
  /** What is locked here. */
  readonly title: string
  /** Other ways on. */
  readonly children?: ComponentChildren
}

/** Stands in place of what is locked, and goes by itself once it is open. */
export function Unlock({ title, children }: Props) {
  return (
    <section class="unlock" aria-label={title} data-locked>
      <h2>
        <Icon of={Lock} />
        {title}
      </h2>
      <p class="quiet">{text('lock.shutText')}</p>
      <SecretForm onSecret={unlockAspirations} go={text('lock.open')} first>
        {children}
      </SecretForm>
    </section>
  )
}
