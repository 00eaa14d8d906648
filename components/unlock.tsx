import { Lock } from 'lucide'
import type { ComponentChildren } from 'preact'
import { text } from '../utils/i18n/i18n.ts'
import { Icon } from './icon.tsx'
import { SecretForm } from './secret-form.tsx'

interface Props {
  /** What is locked here. */
  readonly title: string
  /** Tries the secret; false when it is wrong. */
  readonly onSecret: (secret: string) => Promise<boolean>
  /** Other ways on. */
  readonly children?: ComponentChildren
}

/** Stands in place of what is locked, and goes by itself once it is open. */
export function Unlock({ title, onSecret, children }: Props) {
  return (
    <section class="unlock" aria-label={title} data-locked>
      <h2>
        <Icon of={Lock} />
        {title}
      </h2>
      <p class="quiet">{text('lock.shutText')}</p>
      <SecretForm onSecret={onSecret} go={text('lock.open')} first>
        {children}
      </SecretForm>
    </section>
  )
}
