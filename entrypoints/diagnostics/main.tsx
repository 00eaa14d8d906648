import { render } from 'preact'
import '../../components/tokens.css'
import '../../components/page.css'
import './style.css'
import { language, loadLanguage, text } from '../../utils/i18n/i18n.ts'
import { App } from './app.tsx'

await loadLanguage()
document.documentElement.lang = language()
document.title = `${text('diagnostics.title')} · ${text('common.product')}`
render(<App />, document.getElementById('app')!)
