import { text } from '../../../utils/i18n/i18n.ts'
import { view } from '../state.ts'

/** List or overview. */
export function Views() {
  const overview = view.value.week !== undefined
  return (
    <nav class="views" aria-label={text('glance.views')}>
      <a href="#list" aria-current={overview ? undefined : 'page'}>
        {text('glance.list')}
      </a>
      <a href="#week=" aria-current={overview ? 'page' : undefined}>
        {text('glance.title')}
      </a>
    </nav>
  )
}
