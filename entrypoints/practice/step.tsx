import { CircleCheck } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Icon } from '../../components/icon.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { partOf, scores } from './state.ts'

interface StepProps {
  readonly id: string
  readonly href: string
  readonly title: string
  readonly number?: number
  readonly children: ComponentChildren
}

/** A part of the course: how far it is done, and the way into it. */
export function Step({ id, href, title, number, children }: StepProps) {
  const count = partOf(id)!.exercises.length
  const done = scores.value.get(id)?.size ?? 0
  const finished = done >= count
  const label = done === 0 ? 'start' : finished ? 'again' : 'carryOn'
  return (
    <section class={finished ? 'step finished' : 'step'}>
      <span class="number" aria-hidden="true">
        {finished ? <Icon of={CircleCheck} /> : (number ?? '•')}
      </span>
      <div>
        <h3 lang={number === undefined ? undefined : 'id'}>{title}</h3>
        <p class="quiet">
          {text('practice.done', { done, count })} · {children}
        </p>
        <progress aria-hidden="true" max={count} value={done} />
      </div>
      <a class={done === 0 && id === 'placement' ? 'button primary' : 'button'} href={href}>
        {text(`practice.${label}`)} <span class="hidden">{title}</span>
      </a>
    </section>
  )
}
