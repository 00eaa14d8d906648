/** @jsxImportSource react */
import { createRoot } from 'react-dom/client'
import { exposeEditors } from '../../parts/probe.ts'
import { App } from './App.tsx'
import { listenForShortcuts } from './shortcuts.ts'
import { composers, textOf } from './state/composers.ts'
import { applyTheme, config } from './state/config.ts'
import { readIntent } from './state/dialogs.ts'
import 'draft-js/dist/Draft.css'
import './style/page.css'
import './style/composer.css'
import './style/layers.css'

applyTheme()
exposeEditors()
readIntent()
listenForShortcuts()

if (config.beforeUnload) {
  addEventListener('beforeunload', (event) => {
    const unsent = Object.values(composers.get()).some(({ boxes }) =>
      boxes.some((box) => textOf(box).trim() !== ''),
    )
    if (unsent) event.preventDefault()
  })
}

const root = document.getElementById('react-root')
if (root) createRoot(root).render(<App />)
