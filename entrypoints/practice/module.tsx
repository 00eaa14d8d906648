import { Percent } from '../../components/exercise/percent.tsx'
import { moduleTitle } from '../../utils/exercise-texts.ts'
import { text } from '../../utils/i18n/i18n.ts'
import { course, type Module } from '../../utils/training/course.ts'
import { partOf, scores } from './state.ts'

/** A quarter of an hour: what to read, then what to do. */
export function ModuleView({ module }: { module: Module }) {
  const { exercises } = partOf(module.id)!
  const further = partOf(`${module.id}.lanjut`)!.exercises
  const own = scores.value.get(module.id)
  const sources = module.sources.map(({ name, article }) => (article ? `${name}, ${article}` : name))
  return (
    <>
      <a class="back" href="#/">
        {text('practice.back', { title: text('practice.course') })}
      </a>
      <h2>{moduleTitle(module)}</h2>
      <section class="reading card" aria-label={text('practice.reading')} lang="id">
        {module.reading.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <p class="quiet small" lang={undefined}>
          {text('practice.sources', { sources: sources.join('; ') })}
        </p>
      </section>
      <h3>{text('practice.exercises')}</h3>
      <ol class="tasks">
        {exercises.map(({ id, title, kind, level }, index) => (
          <li key={id} class="card">
            <div>
              <a href={`#/soal/${module.id}/${index + 1}`} lang="id">
                {title}
              </a>
              <p class="quiet small">
                {text(`practice.${kind}`)} · {text('practice.level', { level })}
              </p>
            </div>
            {own?.has(id) && <Percent value={own.get(id)!} />}
          </li>
        ))}
      </ol>
      <WayOn module={module} />
      {further.length > 0 && (
        <section class="card further">
          <div>
            <h3>{text('practice.further')}</h3>
            <p class="quiet">{text('practice.furtherLead', { count: further.length })}</p>
          </div>
          <a class="button" href={`#/soal/${module.id}.lanjut/1`}>
            {text('practice.start')} <span class="hidden">{text('practice.further')}</span>
          </a>
        </section>
      )}
    </>
  )
}

/** To the first exercise that is left; when none is, to what follows. */
function WayOn({ module: { id } }: { module: Module }) {
  const { exercises } = partOf(id)!
  const own = scores.value.get(id)
  const left = exercises.findIndex((exercise) => !own?.has(exercise.id))
  const next = course[course.findIndex((one) => one.id === id) + 1]
  if (left >= 0)
    return (
      <p>
        <a class="button primary" href={`#/soal/${id}/${left + 1}`}>
          {text(left === 0 ? 'practice.beginExercises' : 'practice.carryOn')}
        </a>
      </p>
    )
  return (
    <p>
      <a class="button primary" href={next ? `#/modul/${next.id}` : '#/'}>
        {next ? text('practice.nextModule', { title: moduleTitle(next) }) : text('practice.toFinal')}
      </a>
    </p>
  )
}
