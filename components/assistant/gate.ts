import { signal } from '@preact/signals'
import type { Finding } from '../../utils/checker/finding.ts'
import type { NewEntry } from '../../utils/log/entry.ts'
import type { Pack } from '../../utils/pack/schema.ts'
import type { Adapter } from '../../utils/platforms/adapter.ts'
import type { Session } from './session.ts'

/** What the gate asks about: the boxes that one press of the post button would send. */
export interface Question {
  readonly sessions: readonly Session[]
  readonly errors: readonly { readonly session: Session; readonly finding: Finding }[]
  readonly mode: Pack['gate']
}

/** Milliseconds within which a question must be on the screen. */
const appears = 400

export type Decision = NonNullable<NewEntry['gate']>

export interface Gate {
  readonly question: ReturnType<typeof signal<Question | undefined>>
  /** Says how to tell that a question is on the screen. One that nobody can see keeps no post back. */
  readonly shownWhen: (shown: () => boolean) => void
  /** Publishes the texts as they stand, once. Resolves to whether the post button could be pressed. */
  readonly publish: (reason: string) => boolean
  readonly close: () => void
  /** What was decided about a text that is being published now. */
  readonly decisionOn: (text: string) => Decision | undefined
  readonly destroy: () => void
}

interface Wiring {
  readonly page: Document
  readonly adapter: Adapter
  readonly pack: () => Pack
  /** The sessions of a composer box, in order. */
  readonly sessionsIn: (box: HTMLElement) => readonly Session[]
  /** Called when a press goes through, with what it sends. */
  readonly submitted: (sessions: readonly Session[]) => void
  /** Called when errors stand but the pack only wants them told. */
  readonly advise: (errors: Question['errors']) => void
}

/**
 * Stands before the post button and its keys. With an error standing it asks once; for all else, and whenever
 * something in it fails, the press goes to the platform untouched.
 */
export function createGate({ page, adapter, pack, sessionsIn, submitted, advise }: Wiring): Gate {
  const question = signal<Question | undefined>()
  const decisions = new Map<string, Decision>()
  /** The texts that may go out although errors stand: exactly these. */
  let approved: string | undefined

  let isShown = () => false

  const together = (sessions: readonly Session[]) =>
    sessions.map((session) => session.editor.read()).join('\u0000')

  /** Whether the press may go on. */
  const passes = (box: HTMLElement): boolean => {
    const sessions = sessionsIn(box)
    if (sessions.length === 0) return true
    const mode = pack().gate
    const errors = sessions.flatMap((session) => {
      const standing = session.checkNow()
      // Where the institution blocks, dismissing is no way round it.
      const findings = mode === 'block' ? session.report.value.findings : standing
      return findings.filter(({ severity }) => severity === 'error').map((finding) => ({ session, finding }))
    })
    if (errors.length > 0 && mode === 'advise') {
      for (const { session } of errors)
        decisions.set(session.editor.read(), { decision: 'publish', reason: '' })
      advise(errors)
    } else if (errors.length > 0 && approved !== together(sessions)) {
      question.value = { sessions, errors, mode }
      return false
    }
    submitted(sessions)
    return true
  }

  const stand = (event: Event, box: HTMLElement | undefined) => {
    try {
      if (!box || passes(box)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      const asked = question.value
      setTimeout(() => {
        if (asked && question.value === asked && !isShown()) goOn(asked)
      }, appears)
    } catch {
      // Fail open: a fault of ours never keeps a post back.
    }
  }
  /** Presses the button for the texts as they stand. False when it is gone. */
  const goOn = ({ sessions }: Question): boolean => {
    question.value = undefined
    approved = together(sessions)
    const button = sessions[0]?.composer.submit()
    if (!button?.isConnected) return false
    button.click()
    return true
  }
  const onClick = (event: Event) => {
    const [target] = event.composedPath()
    if (!(target instanceof Element)) return
    const button = target.closest('button, [role="button"]')
    if (button?.matches(':disabled, [aria-disabled="true"]')) return
    stand(event, adapter.submitOf(target))
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return
    const [target] = event.composedPath()
    const composer = target instanceof Element ? adapter.composerOf(target) : undefined
    if (composer?.submit()?.matches(':disabled, [aria-disabled="true"]')) return
    stand(event, composer?.box)
  }
  const stop = new AbortController()
  const scope = page.defaultView!
  scope.addEventListener('click', onClick, { capture: true, signal: stop.signal })
  scope.addEventListener('keydown', onKey, { capture: true, signal: stop.signal })

  return {
    question,
    shownWhen(shown) {
      isShown = shown
    },
    publish(reason) {
      const asked = question.value
      if (!asked || asked.mode === 'block') return false
      for (const { editor } of asked.sessions) decisions.set(editor.read(), { decision: 'publish', reason })
      return goOn(asked)
    },
    close() {
      question.value = undefined
    },
    decisionOn: (text) => decisions.get(text),
    destroy: () => stop.abort(),
  }
}
