import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Reply } from '../../utils/aspirations/reply.ts'
import type { Finding } from '../../utils/checker/finding.ts'
import type { Note as CheckNote } from '../../utils/diagnostics/record.ts'
import type { Length } from '../../utils/draft/length.ts'
import { openEditor } from '../../utils/editor/index.ts'
import { createMarks } from '../../utils/editor/marks.ts'
import type { Change } from '../../utils/log/change.ts'
import type { NewEntry } from '../../utils/log/entry.ts'
import type { LengthRequest } from '../../utils/messages.ts'
import type { Memory } from '../../utils/pack/fields.ts'
import type { Pack, Platform } from '../../utils/pack/schema.ts'
import type { Adapter } from '../../utils/platforms/adapter.ts'
import { followMatches } from '../../utils/platforms/matches.ts'
import { formsUsed } from '../../utils/platforms/tables/catalogue.ts'
import { todayIn } from '../../utils/today.ts'
import { standing } from './acting.ts'
import { createApart } from './apart.ts'
import type { Place } from './checks.ts'
import { createGate, type Gate } from './gate.ts'
import { createLearning, type Learning, type LearningWork } from './learning.ts'
import { watchNotices } from './notices.ts'
import { type Publications, trackPublications } from './publications.ts'
import { replyOf } from './reply-of.ts'
import { createSelfCheck } from './self-check.ts'
import { createSession, type Session, type Surroundings } from './session.ts'
import { type Submission, takeDown } from './submission.ts'

export interface Work {
  readonly page: Document
  readonly adapter: Adapter
  readonly pack: Signal<Pack>
  /** Has a draft checked. */
  readonly check: Surroundings['check']
  /** Has a text counted as its platform counts. */
  readonly measure: (request: LengthRequest) => Promise<Length>
  /** Saves a draft as a template of the admin's own; rejects with the reason when it cannot be one. */
  readonly saveTemplate: (draft: { title: string; body: string; kind: 'post' | 'reply' }) => Promise<unknown>
  /** What was put into templates' fields before. */
  readonly fieldMemory: {
    readonly read: () => Promise<Memory>
    readonly write: (memory: Memory) => Promise<void>
  }
  readonly uses: ReadonlySignal<ReadonlyMap<string, number>>
  /** Name and version of the checker, as the log keeps it. */
  readonly engine: string
  /** Hands an entry to the log; resolves once it cannot be lost any more. */
  readonly log: (entry: NewEntry) => Promise<void>
  /** Tells the log what became of a post that it may hold. */
  readonly mark: (change: Change) => Promise<unknown>
  /** Tells that a reply or comment is out: it may answer what a citizen said. */
  readonly answer?: (reply: Reply) => Promise<unknown>
  /** Keeps what Saring found out about itself on this page. */
  readonly keep: (note: CheckNote) => Promise<unknown>
  /** Whether a compose box was found in this page before. */
  readonly foundBefore: () => boolean
  readonly learning: LearningWork
  /** Keeps a draft in the newsroom and opens it there; missing where there is no such way. */
  readonly keepDraft?: (draft: {
    readonly text: string
    readonly platform: Platform
    readonly account?: string
  }) => Promise<unknown>
}

/** What the assistant has to say once, apart from findings. */
export interface Note {
  readonly kind: 'done' | 'trouble'
  readonly text:
    | 'logged'
    | 'scheduled'
    | 'uncertain'
    | 'logFailed'
    | 'fixFailed'
    | 'pressAgain'
    | 'advised'
    | 'elsewhere'
    | 'keepFailed'
  /** Text to offer for copying by hand. */
  readonly copy?: string
}

/** All composers of a page: which is at work, and everything that the assistant's parts share. */
export interface Desk {
  readonly active: ReadonlySignal<Session | undefined>
  readonly note: Signal<Note | undefined>
  readonly gate: Gate
  readonly publications: Publications
  /** Replaces text in the active composer and says so when the editor did not take it. */
  readonly apply: (change: (session: Session) => Promise<boolean>, wanted: string) => Promise<void>
  readonly fixAll: (session: Session) => Promise<void>
  readonly attend: (target: EventTarget | null) => void
  /** The texts of other channels that a press would send besides this draft, as they were last seen. */
  readonly besides: (session: Session) => readonly Session[]
  readonly pack: Signal<Pack>
  readonly measure: Work['measure']
  readonly saveTemplate: Work['saveTemplate']
  readonly fieldMemory: Work['fieldMemory']
  readonly learning: Learning
  readonly keepDraft: Work['keepDraft']
  /** How many of the log's posts carry a hashtag, by its text without mark, in lower case. */
  readonly uses: Work['uses']
  /** The date where the institution is, `YYYY-MM-DD`. */
  readonly today: () => string
  readonly destroy: () => void
}

/** Past so many fixes of one draft each finding is mended once more at most: two rules might undo each other. */
const mostFixes = 200

export function createDesk(work: Work): Desk {
  const { page, adapter, pack, check, engine, log, mark } = work
  const marks = createMarks(page)
  const sessions = new Map<HTMLElement, Session>()
  const focused = signal<Session | undefined>()
  const note = signal<Note | undefined>()
  const apart = createApart(pack, check)
  const learning = createLearning(work.learning)
  const selfCheck = createSelfCheck({
    page,
    matches: followMatches(adapter.platform),
    foundBefore: work.foundBefore,
    tell: (told) => void work.keep(told).catch(() => {}),
  })

  const sessionOf = (root: HTMLElement): Session | undefined => {
    const known = sessions.get(root)
    if (known) return known
    const composer = adapter.composerOf(root)
    if (!composer) return undefined
    const session = createSession(composer, openEditor(composer.editor, root, marks), {
      pack,
      check,
      reworded: apart.reworded,
      leaving(left) {
        learning.ended(left, false)
        publications.left(submissionsOf(left, left.text.value))
      },
    })
    sessions.set(root, session)
    learning.follow(session)
    selfCheck.attended(session)
    void session.refresh()
    return session
  }
  /** Editors that the page took away are no longer looked after. */
  const dropGone = () => {
    for (const [root, session] of sessions) {
      if (root.isConnected) continue
      session.destroy()
      learning.leave(session)
      sessions.delete(root)
      if (focused.value === session) focused.value = undefined
    }
  }
  const sessionsWith = (editor: HTMLElement): Session[] => {
    dropGone()
    const inSight = (adapter.composerOf(editor)?.thread() ?? []).flatMap((root) => sessionOf(root) ?? [])
    return [...inSight, ...apart.besides(inSight)]
  }

  /** What would be published of a draft, once for each channel; nothing of a private one. */
  const submissionsOf = (session: Session, text: string): Submission[] =>
    session.silent()
      ? []
      : session.places().map((place) => {
          const submission = takeDown(session, text, place, pack.value, engine, gate.decisionOn(session))
          if (place.replyTo) answered.set(submission, place.replyTo)
          return submission
        })
  /** What each draft on its way answers, as its box showed it. */
  const answered = new WeakMap<Submission, Place['replyTo'] & object>()
  const publications = trackPublications({
    permalinkOf: adapter.permalinkOf,
    standing: (platform, handle) => standing(pack.value, { platform, account: { handle } }),
    publish(entry, submission, inReplyTo) {
      const reply = replyOf(entry, answered.get(submission), inReplyTo)
      // Only once it is logged: an answer that is lost must not close anything.
      const kept = entry.scheduledFor !== undefined ? 'scheduled' : entry.uncertain ? 'uncertain' : 'logged'
      log(entry).then(
        () => {
          note.value = { kind: 'done', text: kept }
          if (reply) void work.answer?.(reply).catch(() => {})
        },
        () => {
          note.value = { kind: 'trouble', text: 'logFailed' }
        },
      )
    },
    mark: (change) => void mark(change).catch(() => {}),
    proven(id, proof) {
      apart.clear()
      selfCheck.proven(id, proof)
    },
    unknown: selfCheck.unknown,
    used: (marks) => selfCheck.found(formsUsed(adapter.platform, marks)),
  })
  const gate = createGate({
    page,
    adapter,
    pack: () => pack.value,
    sessionsWith,
    submitted(pressed) {
      const written = pressed.filter((session) => session.editor.read().trim() !== '')
      for (const session of written) session.acting.look()
      const sent = written.map((session) => [session, submissionsOf(session, session.editor.read())] as const)
      for (const session of written) learning.ended(session, true)
      publications.submitted(sent.flatMap(([, submissions]) => submissions))
      for (const [session, submissions] of sent) selfCheck.pressed(session, submissions)
      notices.watch()
    },
    advise() {
      note.value = { kind: 'trouble', text: 'advised' }
    },
  })

  const notices = watchNotices(page, adapter, publications)
  const watcher = new MutationObserver((records) => {
    if (records.some(({ removedNodes }) => removedNodes.length > 0)) dropGone()
  })
  watcher.observe(page.body, { childList: true, subtree: true })

  const attend = (target: EventTarget | null) => {
    const composer = target instanceof Element ? adapter.composerOf(target) : undefined
    if (!composer) return
    dropGone()
    focused.value = sessionOf(composer.root)
  }
  const stop = new AbortController()
  page.addEventListener('focusin', ({ target }) => attend(target), { capture: true, signal: stop.signal })
  page.defaultView!.addEventListener('pagehide', publications.leaving, { signal: stop.signal })
  // By a tab or a switch of the page's, another text may come into a box: before that, what stands there is kept.
  for (const name of ['pointerdown', 'keydown', 'click']) {
    page.defaultView!.addEventListener(
      name,
      ({ target }) => {
        if (!(target instanceof Element) || !target.closest('[role="tab"], [role="switch"]')) return
        for (const [root, session] of sessions) if (root.isConnected) apart.keep(session)
      },
      { capture: true, passive: true, signal: stop.signal },
    )
  }

  const apply: Desk['apply'] = async (change, wanted) => {
    const session = focused.value
    if (!session) return
    if (!(await change(session))) note.value = { kind: 'trouble', text: 'fixFailed', copy: wanted }
  }
  return {
    active: computed(() => focused.value),
    note,
    gate,
    publications,
    apply,
    async fixAll(session) {
      // A fix that leaves the text as it was, or that the editor refuses, ends the matter for its finding.
      const idle = new Set<string>()
      for (;;) {
        const next = session.findings.value.find(
          ({ fixes, identity }) => fixes.length > 0 && !idle.has(identity),
        )
        if (!next) return
        const before = session.text.value
        if (!(await session.fix(next, next.fixes[0]!))) {
          note.value = { kind: 'trouble', text: 'fixFailed', copy: next.fixes[0]!.text }
          return
        }
        if (session.text.value === before || session.fixed.length > mostFixes) idle.add(next.identity)
      }
    },
    attend,
    besides: (session) => apart.besides([session]),
    pack,
    measure: work.measure,
    saveTemplate: work.saveTemplate,
    fieldMemory: work.fieldMemory,
    uses: work.uses,
    learning,
    keepDraft: work.keepDraft,
    today: () => todayIn(pack.value.institution.timeZone),
    destroy() {
      stop.abort()
      selfCheck.destroy()
      watcher.disconnect()
      notices.stop()
      gate.destroy()
      for (const session of sessions.values()) session.destroy()
      learning.destroy()
      marks.destroy()
    },
  }
}

/** Findings worst first, then by place. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  const order = { error: 0, warning: 1, suggestion: 2 } as const
  return [...findings].sort((a, b) => order[a.severity] - order[b.severity] || a.start - b.start)
}
