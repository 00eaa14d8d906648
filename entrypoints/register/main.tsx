import { render } from 'preact'
import '../../components/tokens.css'
import '../../components/page.css'
import '../report/style.css'
import { whenLogOpen } from '../../components/log-gate.tsx'
import { language, loadLanguage, text } from '../../utils/i18n/i18n.ts'
import { App } from './app.tsx'
import { start } from './state.ts'

await loadLanguage()
document.documentElement.lang = language()
document.title = `${text('register.title')} · ${text('common.product')}`
const mount = document.getElementById('app')!
await whenLogOpen(mount, text('register.title'))
start()
render(<App />, mount)
