import { GraduationCap } from 'lucide'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { PageHead } from '../../components/page-head.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { CoursePath } from './course.tsx'
import { ExerciseView } from './exercise.tsx'
import { Ground } from './ground.tsx'
import { ModuleView } from './module.tsx'
import { ResultsView } from './results.tsx'
import { partOf, place, storeFailed } from './state.ts'

export function App() {
  const [section = ''] = place.value
  const links = [
    ['', text('practice.course')],
    ['ruang', text('practice.ground')],
    ['hasil', text('practice.results')],
  ] as const
  const inCourse = section === '' || section === 'modul' || section === 'soal'
  return (
    <div class="practice training">
      <PageHead icon={GraduationCap} title={text('practice.title')} />
      <nav aria-label={text('practice.nav')}>
        {links.map(([path, label]) => {
          const here = path === '' ? inCourse : section === path
          return (
            <a key={path} class="button" href={`#/${path}`} aria-current={here ? 'page' : undefined}>
              {label}
            </a>
          )
        })}
        <a class="button ghost-button" href="trainer.html">
          {text('trainer.open')}
        </a>
      </nav>
      {storeFailed.value && (
        <p class="trouble" role="alert">
          {text('practice.storeFailed')}
        </p>
      )}
      <View key={place.value.join('/')} />
    </div>
  )
}

/** One view of the page; the focus goes to it when it follows another one. */
function View() {
  const main = useRef<HTMLElement>(null)
  // Before anybody can type: a late move of the focus would swallow the first letters.
  useLayoutEffect(() => {
    if (moved) main.current?.focus()
    moved = true
    scrollTo(0, 0)
  }, [])
  return (
    <main ref={main} tabIndex={-1}>
      {viewAt(place.value)}
    </main>
  )
}
let moved = false

function viewAt([section, id = '', number = '1']: readonly string[]) {
  if (section === undefined) return <CoursePath />
  if (section === 'ruang') return <Ground />
  if (section === 'hasil') return <ResultsView />
  const part = partOf(id)
  if (section === 'modul' && part?.module?.id === id) return <ModuleView module={part.module} />
  const index = Number(number) - 1
  const exercise = part?.exercises[index]
  if (section === 'soal' && part && exercise)
    return <ExerciseView part={part} index={index} exercise={exercise} />
  return <p>{text('practice.unknown')}</p>
}
