import { text } from '../utils/i18n/i18n.ts'
import { Icon, type IconNode } from './icon.tsx'

/** The top of an extension page: its mark, the product, the page's name. */
export function PageHead({ icon, title }: { icon: IconNode; title: string }) {
  return (
    <header class="page-head">
      <span class="mark">
        <Icon of={icon} />
      </span>
      <div>
        <p class="product">{text('common.product')}</p>
        <h1>{title}</h1>
      </div>
    </header>
  )
}
