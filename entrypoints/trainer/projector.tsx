import { ChevronLeft, ChevronRight, Maximize, Moon, Sun, X } from 'lucide'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { Icon, type IconNode } from '../../components/icon.tsx'
import { SeverityMark } from '../../components/severity.tsx'
import type { Finding } from '../../utils/checker/finding.ts'
import { fixLabel } from '../../utils/i18n/fix-label.ts'
import { language, text } from '../../utils/i18n/i18n.ts'
import { messageOf, textsOf } from '../../utils/rule-texts.ts'
import { segmentsOf } from './segments.ts'

interface Props {
  readonly draft: string
  readonly findings: readonly Finding[]
  readonly onClose: () => void
}

const prefersDark = () => matchMedia('(prefers-color-scheme: dark)').matches

/** A draft for all to see, its findings hidden and revealed one by one, from the keyboard or a presenter's remote. */
export function Projector({ draft, findings, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [shown, setShown] = useState(0)
  const [dark, setDark] = useState(prefersDark)
  useLayoutEffect(() => {
    dialog.current?.showModal()
    // The space bar presses what has the focus: it goes on.
    dialog.current?.querySelector<HTMLElement>('[data-next]')?.focus()
  }, [])
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = dark ? 'dark' : 'light'
    return () => {
      delete document.documentElement.dataset.theme
    }
  }, [dark])
  const most = findings.length
  const to = (count: number) => setShown(Math.max(0, Math.min(most, count)))
  const full = () =>
    void (document.fullscreenElement ? document.exitFullscreen() : dialog.current?.requestFullscreen())
  const keys: Readonly<Record<string, () => void>> = {
    ArrowRight: () => to(shown + 1),
    ArrowDown: () => to(shown + 1),
    PageDown: () => to(shown + 1),
    ' ': () => to(shown + 1),
    ArrowLeft: () => to(shown - 1),
    ArrowUp: () => to(shown - 1),
    PageUp: () => to(shown - 1),
    Home: () => to(0),
    End: () => to(most),
    d: () => setDark(!dark),
    f: full,
  }
  const press = (event: KeyboardEvent) => {
    const onButton = event.target instanceof HTMLButtonElement && event.key === ' '
    const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key]
    if (!act || onButton || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    act()
  }
  const current = findings[shown - 1]
  return (
    <dialog
      ref={dialog}
      class="projector"
      aria-label={text('trainer.screen')}
      onClose={onClose}
      onKeyDown={press}
    >
      <p class="projected" lang="id">
        {segmentsOf(draft, findings.slice(0, shown)).map(({ words, by, start }) =>
          by.length === 0 ? (
            words
          ) : (
            <mark key={start} class={`${by[0]!.severity}${by.includes(current!) ? ' current' : ''}`}>
              {words}
            </mark>
          ),
        )}
      </p>
      <div class="revealed" role="status">
        {current ? (
          <Revealed key={current.identity} finding={current} number={shown} count={most} />
        ) : (
          <p class="hint">{text(most === 0 ? 'trainer.nothingFound' : 'trainer.ask')}</p>
        )}
      </div>
      <div class="projector-tools">
        <Tool
          icon={ChevronLeft}
          label={text('trainer.hideLast')}
          onClick={() => to(shown - 1)}
          off={shown === 0}
        />
        <span class="count">
          {shown}/{most}
        </span>
        <Tool
          icon={ChevronRight}
          label={text('trainer.reveal')}
          onClick={() => to(shown + 1)}
          off={shown === most}
          next
        />
        <Tool
          icon={dark ? Sun : Moon}
          label={text(dark ? 'trainer.light' : 'trainer.dark')}
          onClick={() => setDark(!dark)}
        />
        <Tool icon={Maximize} label={text('trainer.full')} onClick={full} />
        <Tool icon={X} label={text('trainer.end')} onClick={() => dialog.current?.close()} />
      </div>
    </dialog>
  )
}

interface ToolProps {
  readonly icon: IconNode
  readonly label: string
  readonly onClick: () => void
  readonly off?: boolean
  readonly next?: boolean
}

/** Never out of reach of the keyboard: where there is nothing to do, it does nothing. */
function Tool({ icon, label, onClick, off = false, next }: ToolProps) {
  return (
    <button
      type="button"
      class="button"
      aria-label={label}
      title={label}
      aria-disabled={off}
      data-next={next}
      onClick={onClick}
    >
      <Icon of={icon} />
    </button>
  )
}

function Revealed({ finding, number, count }: { finding: Finding; number: number; count: number }) {
  const rule = textsOf(finding.rule)
  return (
    <>
      <h2>
        {rule?.title ?? finding.rule} <SeverityMark severity={finding.severity} />
        <span class="hidden">{text('trainer.findingOf', { number, count })}</span>
      </h2>
      <p>{messageOf(finding)}</p>
      {rule && <p>{rule.reason}</p>}
      {finding.fixes.length > 0 && !finding.whole && (
        <p>
          {text('trainer.better')}{' '}
          {finding.fixes.slice(0, 3).map(({ label, text: better }) => (
            <strong key={better} class="fix" lang={better === '' ? language() : 'id'}>
              {better === '' ? fixLabel({ label, text: better }) : better}
            </strong>
          ))}
        </p>
      )}
      {rule && (
        <p class="quiet source">
          {rule.source.article ? `${rule.source.name}, ${rule.source.article}` : rule.source.name}
        </p>
      )}
    </>
  )
}
