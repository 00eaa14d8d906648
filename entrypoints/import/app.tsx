import { ChevronLeft, FileInput } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { Files } from './files.tsx'
import { Manual } from './manual.tsx'

const isManual = () => location.hash === '#manual'

/** Files to be merged into the log, and a form for a post that was made elsewhere. */
export function App() {
  const [manual, setManual] = useState(isManual)
  useEffect(() => {
    const follow = () => setManual(isManual())
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])
  return (
    <div class="import">
      <div class="import-top">
        <PageHead icon={FileInput} title={text('import.title')} />
        <nav aria-label={text('import.back')}>
          <a class="button" href="dashboard.html">
            <Icon of={ChevronLeft} />
            {text('import.toLog')}
          </a>
        </nav>
      </div>
      <nav class="views" aria-label={text('import.ways')}>
        <a href="#files" aria-current={manual ? undefined : 'page'}>
          {text('import.files')}
        </a>
        <a href="#manual" aria-current={manual ? 'page' : undefined}>
          {text('import.manual')}
        </a>
      </nav>
      <main hidden={manual}>
        <Files />
      </main>
      {manual && (
        <main>
          <Manual />
        </main>
      )}
    </div>
  )
}
