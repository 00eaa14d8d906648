import { type Signal, signal } from '@preact/signals'
import type { Finding } from '../../utils/checker/finding.ts'
import type { Template } from '../../utils/pack/template.ts'
import type { Desk } from './desk.ts'

export type Tab = 'findings' | 'hashtags' | 'templates' | 'contacts'

/** What is open in the interface, for all its parts. */
export interface Ui {
  readonly desk: Desk
  readonly panel: Signal<boolean>
  readonly tab: Signal<Tab>
  /** The finding whose card is shown, by identity. */
  readonly card: Signal<{ readonly identity: string; readonly byKey: boolean } | undefined>
  /** The template whose form is open. */
  readonly template: Signal<Template | undefined>
  /** The list of templates that a slash in an empty compose box opens: what is typed behind it, and which is chosen. */
  readonly slash: Signal<
    { readonly query: string; readonly at: number; readonly close: () => void } | undefined
  >
  /** The extension behind this page is gone: it was updated or switched off. */
  readonly stale: Signal<boolean>
  readonly openDashboard: () => void
}

export function createUi(desk: Desk, openDashboard: () => void): Ui {
  return {
    desk,
    openDashboard,
    panel: signal(false),
    tab: signal<Tab>('findings'),
    card: signal(),
    template: signal(),
    slash: signal(),
    stale: signal(false),
  }
}

/** Severity counts of findings. */
export function count(findings: readonly Finding[]): {
  errors: number
  warnings: number
  suggestions: number
} {
  const of = (severity: string) => findings.filter((finding) => finding.severity === severity).length
  return { errors: of('error'), warnings: of('warning'), suggestions: of('suggestion') }
}

/** Gives the caret back to the compose box, where it was. */
export function backToEditor(ui: Ui): void {
  const session = ui.desk.active.value
  session?.editor.focus()
}
