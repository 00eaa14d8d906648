import { Check } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { text } from '../../utils/i18n/i18n.ts'

interface Props {
  readonly number: number
  readonly title: string
  readonly lead: string
  readonly done: boolean
  readonly children: ComponentChildren
}

/** One of the things to do at the first run; a tick instead of its number once it is done. */
export function Step({ number, title, lead, done, children }: Props) {
  const id = useId()
  return (
    <section class="step" aria-labelledby={id} data-done={done}>
      <header>
        <span class="number" aria-hidden={!done}>
          {done ? <Icon of={Check} label={text('welcome.done')} /> : number}
        </span>
        <div>
          <h2 id={id}>{title}</h2>
          <p class="quiet">{lead}</p>
        </div>
      </header>
      <div class="body">{children}</div>
    </section>
  )
}
