import { moduleTitle } from '../../utils/exercise-texts.ts'
import { text } from '../../utils/i18n/i18n.ts'
import { course } from '../../utils/training/course.ts'
import { suggestedModules } from '../../utils/training/suggested.ts'
import { BundleDrop, OpenedBundles } from './bundle.tsx'
import { attempts } from './state.ts'
import { Step } from './step.tsx'

/** The way through the course: placement test, ten parts, final test. */
export function CoursePath() {
  const advised = suggestedModules(attempts.value)
  return (
    <>
      <h2>{text('practice.course')}</h2>
      <p class="lead">{text('practice.lead')}</p>
      <OpenedBundles />
      <Step id="placement" href="#/soal/placement/1" title={text('practice.placement')}>
        {text('practice.placementLead')}
      </Step>
      <h2>{text('practice.modules')}</h2>
      {advised && (
        <p class="lead">
          {advised.length === 0 ? text('practice.advisedNone') : text('practice.advisedLead')}
        </p>
      )}
      <ol class="path">
        {course.map(({ id, title, minutes }, index) => (
          <li key={id}>
            <Step id={id} href={`#/modul/${id}`} title={moduleTitle({ id, title })} number={index + 1}>
              {text('practice.minutes', { count: minutes })}
              {advised?.includes(id) && <span class="badge advised">{text('practice.advised')}</span>}
            </Step>
          </li>
        ))}
      </ol>
      <Step id="final" href="#/soal/final/1" title={text('practice.final')}>
        {text('practice.finalLead')}
      </Step>
      <BundleDrop />
    </>
  )
}
