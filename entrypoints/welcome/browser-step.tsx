import { Check, CircleAlert, Pin } from 'lucide'
import { browser } from 'wxt/browser'
import { Icon } from '../../components/icon.tsx'
import { useWithheldSites } from '../../components/use-withheld-sites.ts'
import { text } from '../../utils/i18n/i18n.ts'
import { siteName } from '../../utils/i18n/site-name.ts'
import { siteOf, sites } from '../../utils/sites.ts'
import { Step } from './step.tsx'
import { usePinned } from './use-pinned.ts'

/** Where a browser hides the button, told in its own words. */
const vendor = import.meta.env.FIREFOX ? 'Firefox' : navigator.userAgent.includes(' Edg/') ? 'Edge' : 'Chrome'

/** What the browser must be told once: that Saring may read the four sites, and that its button stays in sight. */
export function BrowserStep() {
  const { withheld, failure, ask } = useWithheldSites()
  const pinned = usePinned()
  const kept = new Set(withheld?.map((origin) => siteOf(origin)))
  return (
    <Step
      number={3}
      title={text('welcome.browser')}
      lead={text('welcome.browserLead')}
      done={withheld?.length === 0 && pinned === true}
    >
      <div class="halves">
        <div data-saring="access" data-withheld={withheld?.length}>
          <h3>{text('welcome.access')}</h3>
          {withheld && (
            <ul class="sites">
              {sites.map((site) => (
                <li key={site} data-site={site} data-allowed={!kept.has(site)}>
                  <Icon of={kept.has(site) ? CircleAlert : Check} />
                  {siteName(site)}
                  <span class="quiet">
                    {text(kept.has(site) ? 'welcome.isWithheld' : 'welcome.isAllowed')}
                  </span>
                </li>
              ))}
            </ul>
          )}
          {kept.size > 0 && (
            <>
              <p>{text('welcome.accessWhy')}</p>
              <button type="button" class="button primary" onClick={ask}>
                {text('welcome.allow')}
              </button>
              <p class="quiet">{text('welcome.accessAfter')}</p>
              <p class="quiet" data-saring="by-hand">
                {text(`welcome.access${vendor}`)}
              </p>
            </>
          )}
          <p class="failure" role="status">
            {failure && text('welcome.askFailed', { reason: failure })}
          </p>
        </div>
        <div data-saring="pin" data-pinned={pinned}>
          <h3>
            <Icon of={Pin} />
            {text('welcome.pin')}
          </h3>
          {pinned ? (
            <p>{text('welcome.pinned')}</p>
          ) : (
            <>
              <p>{text(`welcome.pin${vendor}`)}</p>
              <p class="quiet">{text('welcome.pinWhy')}</p>
            </>
          )}
        </div>
      </div>
      <p class="quiet">{text('welcome.version', { version: browser.runtime.getManifest().version })}</p>
    </Step>
  )
}
