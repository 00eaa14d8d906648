import { render } from 'preact'
import '../../components/tokens.css'
import '../../components/page.css'
import '../../components/pack-import/pack-import.css'
import './style.css'
import { language, loadLanguage } from '../../utils/i18n/i18n.ts'
import { App } from './app.tsx'
import { start } from './state.ts'

await loadLanguage()
document.documentElement.lang = language()
await start()
render(<App />, document.getElementById('app')!)
