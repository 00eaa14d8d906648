import { render } from 'preact'
import '../../components/tokens.css'
import '../../components/page.css'
import '../../components/file-drop.css'
import '../../components/exercise/exercise.css'
import './style/page.css'
import './style/exercises.css'
import './style/class.css'
import './style/screen.css'
import './style/print.css'
import { language, loadLanguage, text } from '../../utils/i18n/i18n.ts'
import { App } from './app.tsx'
import { start } from './store.ts'

await loadLanguage()
document.documentElement.lang = language()
document.title = `${text('trainer.title')} · ${text('common.product')}`
void start()
render(<App />, document.getElementById('app')!)
