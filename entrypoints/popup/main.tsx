import { render } from 'preact'
import { browser } from 'wxt/browser'
import '../../components/tokens.css'
import '../../components/page.css'
import '../../components/due.css'
import './style.css'
import { language, loadLanguage } from '../../utils/i18n/i18n.ts'
import { Popup } from './popup.tsx'

await loadLanguage()
document.documentElement.lang = language()
// Without the permission for tabs, the address is seen only where the extension may work.
const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
render(<Popup address={tab?.url} />, document.getElementById('app')!)
