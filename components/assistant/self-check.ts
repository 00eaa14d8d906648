import type { Check, Note } from '../../utils/diagnostics/record.ts'
import type { Matches } from '../../utils/platforms/matches.ts'
import type { Session } from './session.ts'
import type { Submission } from './submission.ts'

/** Milliseconds after a compose box was found at which account and button are read: only if all fail, a check fails. */
const readings = [1500, 3000, 5000]
/** Milliseconds after a press within which a sent draft must have its proof. */
const patience = 90_000
/** For how long, in milliseconds, a compose box that has gone may still be what was published from. */
const remembered = 600_000

/** Asks of Saring itself, while a compose box is used and never else, whether the page is still as its table says. */
export interface SelfCheck {
  /** A compose box was found. */
  readonly attended: (session: Session) => void
  /** A press of the post button went through. */
  readonly pressed: (session: Session, submissions: readonly Submission[]) => void
  /** A draft was published: on a clear answer (`firm`) or a weak one, after a press that was seen or without. */
  readonly proven: (id: string, proof: { readonly firm: boolean; readonly pressSeen: boolean }) => void
  /** Something was published that no compose box held. `used` is what the witness found of the table. */
  readonly unknown: () => void
  /** What the witness found of the platform's table. */
  readonly found: (forms: readonly string[]) => void
  readonly destroy: () => void
}

interface Wiring {
  readonly page: Document
  readonly matches: Matches
  /** Whether a compose box was found in this page before the assistant was there. */
  readonly foundBefore: () => boolean
  readonly tell: (note: Note) => void
}

export function createSelfCheck(
  { page, matches, foundBefore, tell }: Wiring,
  delay: (perform: () => void, ms: number) => unknown = setTimeout,
): SelfCheck {
  let stopped = false
  let latest = foundBefore() ? Date.now() : Number.NEGATIVE_INFINITY
  const sent = new Set<string>()
  /** Forms found in exchanges, and results that wait for the next telling. */
  let forms: string[] = []
  const later = (perform: () => void, ms: number) => delay(() => stopped || perform(), ms)
  const report = (...results: readonly (readonly [Check, boolean])[]) => {
    const matched = [...new Set([...forms, ...matches.take()])]
    forms = []
    if (results.length + matched.length > 0)
      tell({ checks: results.map(([check, ok]) => ({ check, ok })), matched })
  }
  const look = () => matches.look(page, () => stopped || report())

  /**
   * Reads until it succeeds; fails when every reading of a box that is still there did. What waits holds no box back:
   * one that left the page is let go at once, not when its readings are over.
   */
  const settle = (box: WeakRef<Session>, check: Check, works: (session: Session) => boolean) => {
    const attempt = (index: number) => {
      const session = box.deref()
      if (!session?.composer.root.isConnected || page.hidden) return
      if (works(session)) return report([check, true])
      const [now, next] = [readings[index]!, readings[index + 1]]
      if (next === undefined) return report([check, false])
      later(() => attempt(index + 1), next - now)
    }
    later(() => attempt(0), readings[0]!)
  }
  const awaitProof = (box: WeakRef<Session>, id: string, text: string) => {
    sent.add(id)
    later(() => {
      const session = box.deref()
      // A draft that still stands in its box was not sent at all.
      const stays = session?.composer.root.isConnected && session.editor.read() === text
      if (sent.delete(id) && !stays) report(['evidence', false])
    }, patience)
  }

  return {
    attended(session) {
      const { composer } = session
      const box = new WeakRef(session)
      latest = Date.now()
      report(['composer', true])
      if (composer.namesAccount?.() !== false) settle(box, 'account', accountRead)
      // Where a key sends, there may be no button at all.
      if (composer.sentBy !== 'Enter') settle(box, 'submit', submitFound)
      later(look, readings[0]!)
    },
    pressed(session, submissions) {
      latest = Date.now()
      look()
      if (session.composer.goesOn?.() || session.remembered !== undefined) return
      const box = new WeakRef(session)
      for (const { id, text } of submissions) awaitProof(box, id, text)
    },
    proven(id, { firm, pressSeen }) {
      sent.delete(id)
      report(['evidence', firm], ['submit', pressSeen])
    },
    unknown() {
      if (Date.now() - latest > remembered) report(['composer', false])
    },
    found(used) {
      forms.push(...used)
      later(() => report(), 0)
    },
    destroy() {
      stopped = true
    },
  }
}

function accountRead(session: Session): boolean {
  session.acting.look()
  return session.account() !== undefined
}

const submitFound = ({ composer }: Session): boolean => composer.submit() !== undefined
