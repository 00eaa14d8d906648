import { TriangleAlert } from 'lucide'
import { Icon } from '../../components/icon.tsx'
import { useWithheldSites } from '../../components/use-withheld-sites.ts'
import { text } from '../../utils/i18n/i18n.ts'
import { siteName } from '../../utils/i18n/site-name.ts'
import { siteOf } from '../../utils/sites.ts'

/** Where the browser keeps the extension off a site, with the way to ask for it; nothing while it keeps it off none. */
export function Withheld() {
  const { withheld = [], failure, ask } = useWithheldSites()
  if (withheld.length === 0) return null
  const names = withheld.map((origin) => siteName(siteOf(origin)!)).join(', ')
  return (
    <section class="withheld" data-saring="withheld">
      <p>
        <Icon of={TriangleAlert} />
        <span>{text('welcome.withheld', { sites: names })}</span>
      </p>
      <button type="button" class="button" onClick={ask}>
        {text('welcome.allow')}
      </button>
      <p class="failure" role="status">
        {failure}
      </p>
    </section>
  )
}
