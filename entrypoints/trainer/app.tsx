import { Presentation } from 'lucide'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { PageHead } from '../../components/page-head.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { BundleEditor } from './bundle-editor.tsx'
import { BundleList } from './bundle-list.tsx'
import { ClassView } from './class.tsx'
import { Editor } from './editor.tsx'
import { ExerciseList } from './exercise-list.tsx'
import { PrintView } from './print.tsx'
import { place } from './route.ts'
import { Screen } from './screen.tsx'
import { failure, ready } from './store.ts'

const views = ['', 'paket', 'kelas', 'cetak', 'layar'] as const
const labels = {
  '': 'trainer.exercises',
  paket: 'trainer.bundles',
  kelas: 'trainer.class',
  cetak: 'trainer.print',
  layar: 'trainer.screen',
} as const

export function App() {
  const [section = ''] = place.value
  const here = section === 'soal' ? '' : section
  return (
    <div class="trainer">
      <div class="trainer-top">
        <PageHead icon={Presentation} title={text('trainer.title')} />
        <nav aria-label={text('trainer.toPractice')}>
          <a class="button" href="practice.html">
            {text('trainer.toPractice')}
          </a>
        </nav>
      </div>
      <nav class="views" aria-label={text('trainer.nav')}>
        {views.map((view) => (
          <a key={view} href={`#/${view}`} aria-current={view === here ? 'page' : undefined}>
            {text(labels[view])}
          </a>
        ))}
      </nav>
      {failure.value !== undefined && (
        <p class="told" data-tone="bad" role="alert">
          {text('trainer.failed', { reason: failure.value })}
        </p>
      )}
      {ready.value ? (
        <View key={place.value.join('/')} />
      ) : (
        failure.value === undefined && <p role="status">{text('trainer.loading')}</p>
      )}
    </div>
  )
}

let moved = false

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

function viewAt([section, id]: readonly string[]) {
  if (section === undefined) return <ExerciseList />
  if (section === 'soal' && id !== undefined) return <Editor id={id} />
  if (section === 'paket') return id === undefined ? <BundleList /> : <BundleEditor id={id} />
  if (section === 'kelas') return <ClassView />
  if (section === 'cetak') return <PrintView />
  if (section === 'layar') return <Screen id={id} />
  return <p>{text('practice.unknown')}</p>
}
