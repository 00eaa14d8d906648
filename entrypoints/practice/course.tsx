import { CircleCheck } from 'lucide'
import { Icon } from '../../components/icon.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { course } from '../../utils/training/course.ts'
import { partOf, scores } from './state.ts'

/** The way through the course: placement test, ten parts, final test. */
export function CoursePath() {
  return (
    <>
      <h2>{text('practice.course')}</h2>
      <p class="lead">{text('practice.lead')}</p>
      <Step id="placement" href="#/soal/placement/1" title={text('practice.placement')}>
        {text('practice.placementLead')}
      </Step>
      <h2>{text('practice.modules')}</h2>
      <ol class="path">
        {course.map(({ id, title, minutes }, index) => (
          <li key={id}>
            <Step id={id} href={`#/modul/${id}`} title={title} number={index + 1}>
              {text('practice.minutes', { count: minutes })}
            </Step>
          </li>
        ))}
      </ol>
      <Step id="final" href="#/soal/final/1" title={text('practice.final')}>
        {text('practice.finalLead')}
      </Step>
    </>
  )
}

interface StepProps {
  readonly id: string
  readonly href: string
  readonly title: string
  readonly number?: number
  readonly children: string
}

function Step({ id, href, title, number, children }: StepProps) {
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
          {children} · {text('practice.done', { done, count })}
        </p>
        <progress aria-hidden="true" max={count} value={done} />
      </div>
      <a class={done === 0 && id === 'placement' ? 'button primary' : 'button'} href={href}>
        {text(`practice.${label}`)} <span class="hidden">{title}</span>
      </a>
    </section>
  )
}
