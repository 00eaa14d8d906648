import { render } from 'preact'
import '../../components/tokens.css'
import '../../components/page.css'
import '../report/style.css'
import { language, loadLanguage, text } from '../../utils/i18n/i18n.ts'
import { App } from './app.tsx'
import { start } from './state.ts'

await loadLanguage()
document.documentElement.lang = language()
document.title = `${text('register.title')} · ${text('common.product')}`
start()
render(<App />, document.getElementById('app')!)
