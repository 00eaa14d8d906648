import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { Finding } from '../../utils/checker/finding.ts'
import type { LessonRequest, MeritsRequest } from '../../utils/messages.ts'
import type { TipsTold } from '../../utils/tips.ts'
import type { Lesson } from '../../utils/training/lesson.ts'
import { dateRule, type Merit, newsRule } from '../../utils/training/praised.ts'
import { followDrafts, type Look, type Shown } from '../../utils/training/progress.ts'
import { oftenBroken, type TipMemory, tipState } from '../../utils/training/tips.ts'
import type { Session } from './session.ts'

/** Milliseconds without a change after which a writer rests: what stands then was meant. */
const rests = 2500
/** Findings with a tip at once; the others are plain until these are mended. */
const mostTips = 3

type Tips = readonly TipMemory[]

/** What mode `belajar` needs of the world around it. Nothing of it is asked while the mode is off. */
export interface LearningWork {
  readonly mode: ReadonlySignal<{ readonly on: boolean; readonly forced: boolean }>
  readonly turn: (on: boolean) => Promise<unknown>
  readonly remembered: () => Promise<Tips>
  readonly tell: (told: TipsTold) => Promise<Tips>
  readonly silence: (tip: string, silenced: boolean) => Promise<Tips>
  readonly explain: (request: LessonRequest) => Promise<Lesson>
  readonly merits: (request: MeritsRequest) => Promise<readonly Merit[]>
}

/** One line for something that was done well, and what exactly. */
export type Praise =
  | { readonly kind: 'mended'; readonly rule: string; readonly title: string }
  | { readonly kind: 'keptNow'; readonly rule: string; readonly title: string; readonly count: number }
  | { readonly kind: 'news' | 'date'; readonly rule: string }

/** Mode `belajar` beside the compose boxes of a page. */
export interface Learning {
  readonly mode: LearningWork['mode']
  readonly turn: (on: boolean) => void
  /** Whether a tip may be shown now. False until it is known what was shown before. */
  readonly isDue: (tip: string) => boolean
  /** The findings of a draft that get a tip: one for a rule, few at once, the same ones while the draft is written. */
  readonly withTip: (session: Session, findings: readonly Finding[]) => ReadonlySet<string>
  readonly silence: (tip: string, silenced: boolean) => void
  readonly isSilenced: (tip: string) => boolean
  readonly explain: (session: Session, finding: Finding) => Promise<Lesson>
  readonly praise: (session: Session) => ReadonlySignal<Praise | undefined>
  readonly follow: (session: Session) => void
  readonly leave: (session: Session) => void
  /** A draft went out (`sent`), or was let go of. */
  readonly ended: (session: Session, sent: boolean) => void
  readonly destroy: () => void
}

interface Follower {
  readonly praise: Signal<Praise | undefined>
  readonly end: (sent: boolean) => void
  /** Rules with a tip due when this draft first broke them. */
  readonly due: Map<string, boolean>
  readonly stop: () => void
}

export function createLearning(work: LearningWork): Learning {
  const { mode } = work
  const memories = signal<ReadonlyMap<string, TipMemory> | undefined>()
  const followers = new Map<Session, Follower>()
  const none = signal<Praise | undefined>()
  const opened = signal(0)

  /** What cannot be remembered costs nothing but the fading of tips. */
  const take = (answer: Promise<Tips>) =>
    answer.then(
      (tips) => {
        memories.value = new Map(tips.map((memory) => [memory.tip, memory]))
      },
      () => {
        memories.value ??= new Map()
      },
    )
  const stateOf = (tip: string) => tipState(memories.value?.get(tip), Date.now())
  const isDue = (tip: string) => mode.value.on && memories.value !== undefined && stateOf(tip) === 'due'

  const follow = (session: Session): Follower => {
    const drafts = followDrafts()
    const praise = signal<Praise | undefined>()
    const due = new Map<string, boolean>()
    /** Text that was last asked of for merits. */
    let weighed = ''
    let timer: ReturnType<typeof setTimeout> | undefined

    const tell = ({ broken, kept, seen }: Shown, sent = 0) => {
      if (broken.length + kept.length + sent > 0) void take(work.tell({ broken, kept, seen, sent }))
    }
    const rest = async () => {
      if (session.state.value !== 'ready' || session.silent() || session.text.value.trim() === '') return
      const look = lookAt(session)
      if (praise.value && look.standing.has(praise.value.rule)) praise.value = undefined
      const shown = drafts.rest(look)
      tell(shown)
      const [rule] = shown.kept
      const title = rule === undefined ? undefined : session.textsOf(rule)?.title
      if (rule !== undefined && title !== undefined) praise.value = { kind: 'mended', rule, title }
      else await weigh(look)
    }
    const weigh = async ({ standing }: Look) => {
      const known = [...(memories.value?.values() ?? [])]
      const often = known.filter((memory) => oftenBroken(memory) > 0).map(({ tip }) => tip)
      const rules = [...new Set([...often, newsRule, dateRule])].filter(
        (rule) => isDue(rule) && !standing.has(rule) && !due.has(rule),
      )
      const text = session.text.value
      if (rules.length === 0 || praise.value || text === weighed) return
      weighed = text
      const [merit] = await work.merits({ ...session.place(), text, rules }).catch(() => [])
      if (!merit || session.text.value !== text) return
      const { rule, title } = merit
      const count = oftenBroken(memories.value?.get(rule))
      praise.value =
        count > 0
          ? { kind: 'keptNow', rule, title, count }
          : { kind: rule === newsRule ? 'news' : 'date', rule }
      void take(work.tell({ broken: [], kept: [rule], seen: [], sent: 0 }))
    }
    const stop = effect(() => {
      // Whatever of these changes begins the rest anew.
      void [session.report.value, session.dismissals.value]
      clearTimeout(timer)
      if (mode.value.on) timer = setTimeout(() => void rest(), rests)
    })
    return {
      praise,
      due,
      end(sent) {
        const text = session.text.value.trim()
        if (mode.value.on && text !== '' && !session.silent())
          tell(drafts.end(lookAt(session)), sent ? text.split(/\s+/u).length : 0)
        else drafts.end(nothing)
        praise.value = undefined
        due.clear()
      },
      stop() {
        clearTimeout(timer)
        stop()
      },
    }
  }

  // Asked for whenever a compose box is opened, since a tip may be given back elsewhere; while the mode is off, never.
  const stopAsking = effect(() => {
    if (opened.value === 0 || !mode.value.on) return
    void take(work.remembered())
  })

  return {
    mode,
    turn: (on) => void work.turn(on).catch(() => {}),
    isDue,
    withTip(session, findings) {
      const due = followers.get(session)?.due
      const shown = new Map<string, string>()
      if (!due || !mode.value.on || memories.value === undefined) return new Set()
      for (const { rule, identity } of findings) {
        if (shown.size >= mostTips) break
        // Decided once for each draft: a tip neither goes away nor comes while somebody works on its finding.
        if (!due.has(rule)) due.set(rule, isDue(rule))
        if (due.get(rule) && !shown.has(rule)) shown.set(rule, identity)
      }
      return new Set(shown.values())
    },
    isSilenced: (tip) => memories.value?.get(tip)?.silenced === true,
    silence: (tip, silenced) => void take(work.silence(tip, silenced)),
    explain: (session, { rule, start, end, whole }) =>
      work.explain({
        ...session.place(),
        text: session.text.value,
        finding: { rule, start, end, whole },
      }),
    praise: (session) => followers.get(session)?.praise ?? none,
    follow(session) {
      followers.set(session, follow(session))
      opened.value++
    },
    leave(session) {
      followers.get(session)?.stop()
      followers.delete(session)
    },
    ended(session, sent) {
      followers.get(session)?.end(sent)
    },
    destroy() {
      stopAsking()
      for (const { stop } of followers.values()) stop()
      followers.clear()
    },
  }
}

const nothing: Look = { length: 0, standing: new Set(), clicked: new Set(), dismissed: new Set() }

function lookAt(session: Session): Look {
  return {
    length: session.text.value.trim().length,
    standing: new Set(session.findings.value.map(({ rule }) => rule)),
    clicked: new Set(session.fixed.map(({ rule }) => rule)),
    dismissed: new Set([...session.dismissals.value.values()].map(({ finding }) => finding.rule)),
  }
}
