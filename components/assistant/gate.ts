import { signal } from '@preact/signals'
import type { Finding } from '../../utils/checker/finding.ts'
import type { NewEntry } from '../../utils/log/entry.ts'
import { demandOn } from '../../utils/newsroom/approval.ts'
import type { Pack } from '../../utils/pack/schema.ts'
import type { Adapter } from '../../utils/platforms/adapter.ts'
import { pressEnter, sends } from './send-key.ts'
import type { Session } from './session.ts'

type Demand = NonNullable<ReturnType<typeof demandOn>>

/** What the gate asks about: the boxes that one press of the post button would send. */
export interface Question {
  readonly sessions: readonly Session[]
  readonly errors: readonly { readonly session: Session; readonly finding: Finding }[]
  /** Boxes whose texts the pack wants approved, and nobody has, with why: the account's name or the topic's. */
  readonly unapproved: readonly ({ readonly session: Session } & Demand)[]
  readonly mode: Pack['gate']
}

/** Milliseconds within which a question must be on the screen. */
const appears = 1000
/** Milliseconds for which a press waits for the check of a text that was changed just before. */
const patience = 1500
/** So many texts' decisions are kept: more than any thread has boxes. */
const mostDecisions = 50

export type Decision = NonNullable<NewEntry['gate']>

export interface Gate {
  readonly question: ReturnType<typeof signal<Question | undefined>>
  /** Says how to tell that a question is on the screen. One that nobody can see keeps no post back. */
  readonly shownWhen: (shown: () => boolean) => void
  /** Says how to tell that a key is meant for a list of ours in the compose box, and sends nothing. */
  readonly leaves: (taken: () => boolean) => void
  /** Publishes the texts as they stand, once. Resolves to whether the post button could be pressed. */
  readonly publish: (reason: string) => boolean
  /** Goes back to the draft, to mend it (`revise`) or to think again (`cancel`). */
  readonly close: (decision: 'revise' | 'cancel') => void
  /** What was decided at the gate about a draft that is being published now. */
  readonly decisionOn: (session: Session) => Decision | undefined
  readonly destroy: () => void
}

interface Wiring {
  readonly page: Document
  readonly adapter: Adapter
  readonly pack: () => Pack
  /** The sessions that are sent together with an editor, in order. */
  readonly sessionsWith: (editor: HTMLElement) => readonly Session[]
  /** Called when a press goes through, with what it sends. */
  readonly submitted: (sessions: readonly Session[]) => void
  /** Called when errors stand but the pack only wants them told. */
  readonly advise: (errors: Question['errors']) => void
}

/**
 * Stands before the post button and its keys. With an error standing it asks once; for all else, and whenever
 * something in it fails, the press goes to the platform untouched.
 */
export function createGate({ page, adapter, pack, sessionsWith, submitted, advise }: Wiring): Gate {
  const question = signal<Question | undefined>()
  /** By text, as an editor may be made anew between the press and the next; the oldest are let go of. */
  const decisions = new Map<string, Decision>()
  const decide = (text: string, reason: string) => {
    decisions.delete(text)
    decisions.set(text, { decision: 'publish', reason })
    const [oldest] = decisions.keys()
    if (decisions.size > mostDecisions && oldest !== undefined) decisions.delete(oldest)
  }
  /** How the latest question about a draft ended that was not published as it stood. */
  const turnedBack = new WeakMap<Session, { readonly draft: Date; readonly decision: Decision }>()
  /** The texts that may go out although errors stand: exactly these. */
  let approved: string | undefined

  let isShown = () => false
  let isTaken = () => false
  /** While a press waits for the check of its text; `over` for the press that then goes on. */
  let waiting: 'on' | 'over' | undefined

  const together = (sessions: readonly Session[]) =>
    sessions.map((session) => session.editor.read()).join('\u0000')

  /** Whether a press that sends these sessions may go on, by reports that are about their texts. */
  const passes = (sessions: readonly Session[]): boolean => {
    const mode = pack().gate
    const errors = sessions.flatMap((session) => {
      if (isOutdated(session)) return []
      // Where the institution blocks, dismissing is no way round it.
      const findings = mode === 'block' ? session.report.value.findings : session.findings.value
      return findings.filter(({ severity }) => severity === 'error').map((finding) => ({ session, finding }))
    })
    const unapproved = sessions.flatMap((session) => lacking(pack(), session))
    const answered = approved === together(sessions)
    const asking = mode === 'advise' ? [] : errors
    if (asking.length + unapproved.length > 0 && !answered) {
      const held = unapproved.length > 0 && pack().approval?.whenMissing === 'block'
      const strictness = held || (mode === 'block' && errors.length > 0) ? 'block' : 'confirm'
      question.value = { sessions, errors: asking, unapproved, mode: strictness }
      const asked = question.value
      setTimeout(() => {
        if (question.value === asked && !isShown()) goOn(asked.sessions)
      }, appears)
      return false
    }
    if (mode === 'advise' && errors.length > 0) {
      for (const { session } of errors) {
        const text = session.editor.read()
        if (!decisions.has(text)) decide(text, '')
      }
      advise(errors)
    }
    submitted(sessions)
    return true
  }

  const stand = (event: Event, editor: HTMLElement | undefined) => {
    try {
      const sessions = editor ? sessionsWith(editor) : []
      if (sessions.length === 0) return
      const known = sessions.every((session) => session.state.value === 'off' || session.current())
      if (!known && waiting === 'over') submitted(sessions)
      else if (!known || !passes(sessions)) {
        event.preventDefault()
        event.stopImmediatePropagation()
        if (!known && waiting === undefined) void wait(sessions)
      }
    } catch {
      // Fail open: a fault of ours never keeps a post back.
    }
  }
  /** A press that came before the check of its text waits for the answer, but not long; then it goes on. */
  const wait = async (sessions: readonly Session[]) => {
    waiting = 'on'
    const late = new Promise<void>((resolve) => setTimeout(resolve, patience))
    await Promise.race([Promise.all(sessions.map((session) => session.refresh())), late])
    waiting = 'over'
    press(sessions)
    waiting = undefined
  }
  const press = (sessions: readonly Session[]): boolean => {
    // A text that is only remembered may have no box any more.
    const first = sessions.find(({ remembered }) => remembered === undefined)
    const button = first?.composer.submit()
    if (button?.isConnected) button.click()
    else if (first?.composer.root.isConnected && first.composer.sentBy) pressEnter(first.composer)
    else return false
    return true
  }
  /** Presses the button for the texts as they stand. False when it is gone. */
  const goOn = (sessions: readonly Session[]): boolean => {
    question.value = undefined
    approved = together(sessions)
    return press(sessions)
  }
  const onClick = (event: Event) => {
    const [target] = event.composedPath()
    if (!(target instanceof Element)) return
    const button = target.closest('button, [role="button"]')
    if (button?.matches(':disabled, [aria-disabled="true"]')) return
    stand(event, adapter.submitOf(target))
  }
  const onKey = (event: KeyboardEvent) => {
    // An input method that is at work takes Enter for itself (in some browsers told by the key code alone).
    if (event.key !== 'Enter' || event.isComposing || event.keyCode === 229 || isTaken()) return
    const [target] = event.composedPath()
    const composer = target instanceof Element ? adapter.composerOf(target) : undefined
    if (!composer || !sends(composer, event)) return
    if (composer.submit()?.matches(':disabled, [aria-disabled="true"]')) return
    stand(event, composer.root)
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
    leaves(taken) {
      isTaken = taken
    },
    publish(reason) {
      const asked = question.value
      if (!asked || asked.mode === 'block') return false
      for (const { editor } of asked.sessions) decide(editor.read(), reason)
      return goOn(asked.sessions)
    },
    close(decision) {
      for (const session of question.value?.sessions ?? []) {
        turnedBack.set(session, { draft: session.composedAt(), decision: { decision, reason: '' } })
      }
      question.value = undefined
    },
    decisionOn(session) {
      const back = turnedBack.get(session)
      const sameDraft = back?.draft === session.composedAt()
      return decisions.get(session.editor.read()) ?? (sameDraft ? back?.decision : undefined)
    },
    destroy: () => stop.abort(),
  }
}

/** Whether what was found is about an earlier text, and nothing can be found in this one any more. */
const isOutdated = ({ state, text, editor }: Session): boolean =>
  state.value === 'off' && text.value !== editor.read()

/** What the pack asks of a box's text that has no approval; nothing of an empty or private one. */
function lacking(pack: Pack, session: Session): Question['unapproved'] {
  const text = session.text.value
  if (session.state.value === 'off' || text.trim() === '' || session.silent()) return []
  if (session.recognised.value.approval) return []
  const demand = session.places().flatMap((place) => demandOn(pack, { ...place, text }) ?? [])[0]
  return demand ? [{ session, ...demand }] : []
}
