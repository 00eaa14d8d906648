/** @jsxImportSource react */
import { createRoot } from 'react-dom/client'
import { exposeEditors } from '../../parts/probe.ts'
import { Redrawn } from '../../parts/redraw.tsx'
import { App } from './App.tsx'
import { config } from './config.ts'
import { streamArticles } from './state.ts'
import '../../parts/page.css'
import './style.css'

exposeEditors()
document.documentElement.lang = config.lang
document.documentElement.dataset.theme = config.theme

/** The site's own module system, which scripts of the page can ask who is signed in. */
const modules: Record<string, unknown> = {
  CurrentUserInitialData: {
    ACCOUNT_ID: config.person.id,
    USER_ID: config.self.id,
    NAME: config.self.name,
  },
}
Object.assign(window, { require: (name: string) => modules[name] })

streamArticles(config.stream)

const root = document.getElementById('mount')
if (root) createRoot(root).render(<Redrawn>{() => <App />}</Redrawn>)
