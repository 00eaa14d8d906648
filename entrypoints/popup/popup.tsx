import { Funnel, ScrollText } from 'lucide'
import { browser } from 'wxt/browser'
import { Icon } from '../../components/icon.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { platformOf } from '../../utils/sites.ts'
import { Changes } from './changes.tsx'
import { LearningSwitch } from './learning.tsx'
import { SiteSwitch, Unsupported } from './site.tsx'
import { ThisWeek } from './this-week.tsx'
import { Today } from './today.tsx'
import { Withheld } from './withheld.tsx'

/** On or off for the site in front, what was published today, and the way to the log. */
export function Popup({ address }: { address: string | undefined }) {
  const platform = platformOf(address)
  const host = address && /^https?:/u.test(address) ? new URL(address).hostname : undefined
  const open = async () => {
    await browser.tabs.create({ url: browser.runtime.getURL('/dashboard.html') })
    close()
  }
  return (
    <main class="popup">
      <header class="popup-head">
        <span class="mark">
          <Icon of={Funnel} />
        </span>
        <div>
          <h1>{text('popup.title')}</h1>
          <p class="quiet">{text('common.motto')}</p>
        </div>
      </header>
      {platform ? <SiteSwitch platform={platform} /> : <Unsupported host={host} />}
      <Withheld />
      <LearningSwitch />
      <Changes />
      <Today />
      <ThisWeek />
      <button type="button" class="button primary" onClick={open}>
        <Icon of={ScrollText} />
        {text('popup.dashboard')}
      </button>
      <a class="more" href="/inbox.html" target="_blank" rel="noreferrer">
        {text('inbox.open')}
      </a>
      <a class="more" href="/newsroom.html" target="_blank" rel="noreferrer">
        {text('newsroom.open')}
      </a>
      <a class="more" href="/practice.html" target="_blank" rel="noreferrer">
        {text('practice.open')}
      </a>
      <a class="more" href="/trainer.html" target="_blank" rel="noreferrer">
        {text('trainer.open')}
      </a>
      <a class="more" href="/diagnostics.html" target="_blank" rel="noreferrer">
        {text('diagnostics.open')}
      </a>
      <a class="more" href="/welcome.html" target="_blank" rel="noreferrer">
        {text('welcome.open')}
      </a>
    </main>
  )
}
