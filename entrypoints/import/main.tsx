import { render } from 'preact'
import '../../components/tokens.css'
import '../../components/page.css'
import './style.css'
import { whenLogOpen } from '../../components/log-gate.tsx'
import { language, loadLanguage, text } from '../../utils/i18n/i18n.ts'
import { App } from './app.tsx'
import { followPack, keepDataKey } from './state.ts'

await loadLanguage()
document.documentElement.lang = language()
document.title = `${text('import.title')} · ${text('common.product')}`
const mount = document.getElementById('app')!
keepDataKey(await whenLogOpen(mount, text('import.title')))
await followPack()
render(<App />, mount)
