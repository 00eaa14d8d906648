import { Newspaper } from 'lucide'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { PageHead } from '../../components/page-head.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { DocumentView } from './document.tsx'
import { List } from './list.tsx'
import { ReviewView } from './review.tsx'
import { documents, failure, pack, place } from './state.ts'

export function App() {
  return (
    <div class="newsroom">
      <PageHead icon={Newspaper} title={text('newsroom.title')} />
      {failure.value !== undefined && (
        <p class="told" data-tone="bad" role="alert">
          {text('newsroom.storeFailed', { reason: failure.value })}
        </p>
      )}
      <View key={place.value.join('/')} />
    </div>
  )
}

/** One view of the page; the focus goes to it when it follows another one. */
function View() {
  const main = useRef<HTMLElement>(null)
  useLayoutEffect(() => {
    if (moved) main.current?.focus()
    moved = true
    scrollTo(0, 0)
  }, [])
  const [section, id = ''] = place.value
  const ready = documents.value !== undefined && pack.value !== undefined
  return (
    <main ref={main} tabIndex={-1}>
      {!ready ? (
        failure.value === undefined && <p class="quiet">{text('newsroom.loading')}</p>
      ) : section === 'naskah' ? (
        <DocumentView id={id} />
      ) : section === 'tinjauan' ? (
        <ReviewView id={id} />
      ) : (
        <List />
      )}
    </main>
  )
}
let moved = false
