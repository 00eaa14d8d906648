import { useEffect } from 'preact/hooks'
import { text } from '../../utils/i18n/i18n.ts'
import { findTemplates, suggestTemplates, type Template } from '../../utils/pack/template.ts'
import { useFloating } from './float.ts'
import type { Session } from './session.ts'
import { pickTemplate } from './templates.tsx'
import type { Ui } from './ui.ts'

const most = 6
const longest = 200

/**
 * A slash at the start of an empty compose box offers templates. The focus stays in the box; only the keys that choose
 * are taken, and only while the list is open.
 */
export function Slash({ ui, session }: { ui: Ui; session: Session }) {
  useEffect(() => {
    // A list that was closed stays so until the slash is gone.
    let closed = false
    const look = () => {
      // A draft that is long was not empty just now, and costs time to read.
      if (session.text.value.length > longest) return
      const query = session.silent() ? undefined : /^\/(\S{0,40})\n?$/u.exec(session.editor.read())?.[1]
      if (query === undefined) closed = false
      ui.slash.value = query === undefined || closed ? undefined : { query, at: 0, close }
    }
    const close = () => {
      closed = true
      ui.slash.value = undefined
    }
    const stop = session.editor.observe(look)
    return () => {
      stop()
      ui.slash.value = undefined
    }
  }, [ui, session])
  const found = slashTemplates(ui, session)
  const open = ui.slash.value
  const shown = open !== undefined && found.length > 0
  const ref = useFloating<HTMLDivElement>(shown ? session.composer.root : undefined, {
    placement: 'bottom-start',
    gap: 4,
    contained: true,
  })
  if (!shown) return null
  return (
    <div ref={ref} class="float slash" data-saring="slash">
      <div role="listbox" aria-label={text('assistant.templates')}>
        {found.map((template, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are taken in the compose box, where the focus stays
          <div
            key={template.id}
            role="option"
            tabIndex={-1}
            aria-selected={index === open.at}
            data-template={template.id}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => chooseFromSlash(ui, session, template)}
          >
            {template.title}
          </div>
        ))}
      </div>
      <p class="hint">{text('assistant.slashHint')}</p>
      <div class="hidden" role="status" aria-live="polite">
        {text('assistant.slashSpoken', {
          title: found[open.at]?.title ?? '',
          number: open.at + 1,
          total: found.length,
        })}
      </div>
    </div>
  )
}

/** The templates that an open slash list shows; none when it is closed. */
export function slashTemplates(ui: Ui, session: Session): Template[] {
  const open = ui.slash.value
  if (!open) return []
  const pack = ui.desk.pack.value
  const { platform, kind } = session.place()
  const found =
    open.query === ''
      ? suggestTemplates(pack, { text: '', platform, kind, today: ui.desk.today() })
      : findTemplates(pack, platform, kind, open.query)
  return found.slice(0, most)
}

function chooseFromSlash(ui: Ui, session: Session, template: Template): void {
  ui.slash.value?.close()
  pickTemplate(ui, session, template)
}

/** Takes a key for an open slash list; false when the key is not for it. */
export function takeSlashKey(ui: Ui, session: Session, event: KeyboardEvent): boolean {
  const open = ui.slash.value
  const found = slashTemplates(ui, session)
  if (!open || found.length === 0 || event.ctrlKey || event.metaKey || event.altKey) return false
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
  if (step !== undefined) {
    ui.slash.value = { ...open, at: (open.at + step + found.length) % found.length }
  } else if (event.key === 'Escape') open.close()
  else if (event.key === 'Enter' || event.key === 'Tab') chooseFromSlash(ui, session, found[open.at]!)
  else return false
  return true
}
