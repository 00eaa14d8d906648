/** @jsxImportSource react */
import { createRoot } from 'react-dom/client'
import { exposeEditors } from '../../parts/probe.ts'
import { Redrawn } from '../../parts/redraw.tsx'
import { App } from './App.tsx'
import { config } from './config.ts'
import '../../parts/page.css'
import './style.css'

exposeEditors()
document.documentElement.lang = config.lang
document.documentElement.dataset.theme = config.theme

const root = document.getElementById('mount')
if (root) createRoot(root).render(<Redrawn>{() => <App />}</Redrawn>)
