import { Percent } from '../../components/exercise/percent.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import type { Module } from '../../utils/training/course.ts'
import { partOf, scores } from './state.ts'

/** A quarter of an hour: what to read, then what to do. */
export function ModuleView({ module }: { module: Module }) {
  const { exercises } = partOf(module.id)!
  const further = partOf(`${module.id}.lanjut`)!.exercises
  const own = scores.value.get(module.id)
  const sources = module.sources.map(({ name, article }) => (article ? `${name}, ${article}` : name))
  return (
    <>
      <h2 lang="id">{module.title}</h2>
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
