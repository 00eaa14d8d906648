import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { AnswerHelp } from '../../utils/aspirations/answer.ts'
import type { Finding, Report } from '../../utils/checker/finding.ts'
import type { Span } from '../../utils/draft/types.ts'
import type { Editor } from '../../utils/editor/editor.ts'
import type { Recognised, RuleTexts } from '../../utils/messages.ts'
import type { Misspelt } from '../../utils/pack/misspelt.ts'
import type { Pack, Platform } from '../../utils/pack/schema.ts'
import { type Channel, type Composer, draftKind } from '../../utils/platforms/adapter.ts'
import { actingAccount } from '../../utils/rules/account.ts'
import type { Fix } from '../../utils/rules/define.ts'
import { type Acting, followActing, standing } from './acting.ts'
import { type Check, checkPlaces, type Place } from './checks.ts'

/** What a session needs of the world around it. */
export interface Surroundings {
  readonly pack: Signal<Pack>
  /** Called with a draft's session before its text is let go of: the box was emptied, or left the page. */
  readonly leaving: (session: Session) => void
  /** Called when the box holds the text of another channel than before; gives what was remembered of that text. */
  readonly reworded: (session: Session) => Session | undefined
  readonly check: Check
}

export interface Dismissal {
  readonly finding: Finding
  readonly reason: string
}

/** One composer under care, from its first focus until it leaves the page. */
export interface Session {
  readonly composer: Composer
  readonly editor: Editor
  readonly state: ReadonlySignal<'checking' | 'ready' | 'off'>
  /** The text that `report` is about. */
  readonly text: ReadonlySignal<string>
  readonly report: ReadonlySignal<Report>
  /** The findings that nobody dismissed. */
  readonly findings: ReadonlySignal<readonly Finding[]>
  /** Near misses of official hashtags in `text`, by the plain tag that each means. */
  readonly misspelt: ReadonlySignal<ReadonlyMap<string, Misspelt>>
  /** How a reply stands beside what it answers; undefined for anything else, and where that is not known. */
  readonly answerHelp: ReadonlySignal<AnswerHelp | undefined>
  readonly textsOf: (rule: string) => RuleTexts | undefined
  /** The platforms that a finding is about, where the draft goes to others, too; none where it is about all. */
  readonly about: (finding: Finding) => readonly Platform[]
  /** Set for a text that stands in no editor now: the channel that it is for. */
  readonly remembered?: Platform
  /** What the newsroom knows of `text`. */
  readonly recognised: ReadonlySignal<Recognised>
  readonly dismissals: ReadonlySignal<ReadonlyMap<string, Dismissal>>
  readonly fixed: readonly Finding[]
  /** Id of the template that the draft began with. */
  readonly template: Signal<string | undefined>
  /** When the draft got its first character. */
  readonly composedAt: () => Date
  /** Whether the report is about the text as it stands now. */
  readonly current: () => boolean
  /** Who posts, as the page tells. */
  readonly acting: Acting
  /** Name of who posts, as the rules and the log know it. */
  readonly account: () => string | undefined
  /** An account of the pack, one outside it, or one that cannot be told. */
  readonly standing: ReadonlySignal<Standing>
  /** Whether nothing is said and nothing kept: a private draft on an account outside the pack. */
  readonly silent: () => boolean
  /** Checks the text as it stands; resolves when the report is about it, or when it cannot be had (state `off`). */
  readonly refresh: () => Promise<void>
  /** All places that one press publishes on. */
  readonly places: () => readonly Place[]
  /** The first of them. */
  readonly place: () => Place
  /** Resolves to false when the editor did not take the fix exactly. */
  readonly fix: (finding: Finding, fix: Fix) => Promise<boolean>
  readonly replace: (span: Span, text: string) => Promise<boolean>
  readonly dismiss: (finding: Finding, reason: string) => void
  readonly restore: (identity: string) => void
  readonly destroy: () => void
}

export type Standing = ReturnType<typeof standing>

/** The rule that says that a text speaks as the institution on a foreign account: the one thing said there. */
export const foreignRule = 'keterwakilan/akun-salah'
/** Milliseconds without a change after which a draft is checked. */
const pause = 120
export const nothing: Report = {
  findings: [],
  principles: { kredibel: 1, integritas: 1, profesional: 1, responsif: 1, terintegrasi: 1, keterwakilan: 1 },
  skipped: [],
  named: { hashtags: [], mentions: [], links: [] },
}

export function createSession(composer: Composer, editor: Editor, around: Surroundings): Session {
  const { pack } = around
  const name = crypto.randomUUID()
  const state = signal<'checking' | 'ready' | 'off'>('checking')
  const text = signal('')
  const report = signal(nothing)
  const rules = new Map<string, RuleTexts>()
  let about: ReadonlyMap<string, readonly Platform[]> = new Map()
  /** The channel that the text is for alone, where each is worded apart. */
  let worded: Platform | undefined
  const misspelt = signal<ReadonlyMap<string, Misspelt>>(new Map())
  const recognised = signal<Recognised>({})
  const answerHelp = signal<AnswerHelp | undefined>()
  const dismissals = signal<ReadonlyMap<string, Dismissal>>(new Map())
  const findings = computed(() =>
    report.value.findings.filter(({ identity }) => !dismissals.value.has(identity)),
  )
  const template = signal<string | undefined>()
  const fixed: Finding[] = []
  let composedAt = new Date()
  /** Whether the text speaks as the institution on an account that is not its own. */
  let spoken = false
  let timer: ReturnType<typeof setTimeout> | undefined
  /** Checks are numbered: an answer that comes after a later one's is left aside. */
  let asked = 0
  let answered = 0

  const acting = followActing(composer.channels, () => void (composer.root.isConnected && refresh()))
  const outside = signal<Standing>('unknown')
  const accountOn = ({ platform, account }: Channel) => actingAccount(pack.value, platform, account)
  const places = (): Place[] => {
    const replyTo = composer.replyTo()
    const draft = { kind: draftKind(composer.kind()), media: composer.media(), ...(replyTo && { replyTo }) }
    return acting.channels().map((channel) => {
      const account = accountOn(channel)
      return { ...draft, platform: channel.platform, ...(account !== undefined && { account }) }
    })
  }
  /** What the rules may take for granted: an account only once its reading has settled. */
  const sure = ({ account, ...place }: Place): Place =>
    acting.settled.value && account !== undefined ? { ...place, account } : place
  const refresh = async (): Promise<void> => {
    clearTimeout(timer)
    const own = ++asked
    let written: string | undefined
    try {
      written = editor.read()
      if (composer.worded?.()?.platform !== worded) changeWording()
      if (text.value === '' && written !== '') composedAt = new Date()
      acting.look()
      // Where several channels are posted to at once, the first is whose they are.
      outside.value = standing(pack.value, acting.channels()[0]!)
      if (written.trim() === '') {
        if (text.value.trim() !== '') around.leaving(session)
        forget()
        answered = own
        misspelt.value = new Map()
        recognised.value = {}
        answerHelp.value = undefined
        settle(written, nothing)
        await lookAhead(own)
        return
      }
      const checked = await checkPlaces(around.check, name, written, places().map(sure))
      // A text that changed meanwhile is being checked anew.
      if (own < answered || editor.read() !== written) return
      answered = own
      for (const [id, texts] of checked.rules) rules.set(id, texts)
      misspelt.value = checked.misspelt
      answerHelp.value = checked.answerHelp
      about = checked.about
      recognised.value = checked.recognised
      const made = checked.report
      spoken = made.findings.some(({ rule }) => rule === foreignRule)
      settle(written, silent() ? { ...nothing, named: made.named } : made)
    } catch {
      if (own < answered) return
      recognised.value = {}
      // What was found in this very text before still stands.
      if (written !== text.value) settle('', nothing)
      state.value = 'off'
    }
  }
  /** What an answer needs is told before its first word, too. */
  const lookAhead = async (own: number) => {
    const all = places().map(sure)
    if (silent() || all[0]?.kind !== 'reply' || !all[0].replyTo) return
    // Nothing depends on it: what fails here leaves the box as it is.
    const checked = await checkPlaces(around.check, name, '', all).catch(() => undefined)
    if (own === asked && text.value.trim() === '') answerHelp.value = checked?.answerHelp
  }
  const silent = () => outside.value === 'outside' && !spoken
  const settle = (written: string, made: Report) => {
    text.value = written
    report.value = made
    state.value = 'ready'
    paint()
  }
  /** Another channel's text is another draft, which perhaps was begun before. */
  const changeWording = () => {
    const was = worded
    worded = composer.worded?.()?.platform
    const before = around.reworded(session)
    // Worded apart only now, or as one again: it is the same text still.
    if (was === undefined || worded === undefined) return
    text.value = ''
    forget()
    if (!before) return
    fixed.push(...before.fixed)
    template.value = before.template.value
    dismissals.value = before.dismissals.value
    text.value = before.text.value
    composedAt = before.composedAt()
  }
  /** A new draft starts with a clean slate. */
  const forget = () => {
    fixed.length = 0
    template.value = undefined
    spoken = false
    if (dismissals.value.size > 0) dismissals.value = new Map()
  }
  const paint = () => {
    const words = findings.value.filter(({ whole }) => !whole)
    editor.paint(words.map(({ severity, start, end }) => ({ severity, span: { start, end } })))
  }
  const soon = () => {
    if (state.value === 'ready') state.value = 'checking'
    clearTimeout(timer)
    timer = setTimeout(() => composer.root.isConnected && void refresh(), pause)
  }
  const stopChanges = editor.observe(soon)
  // Pictures and their descriptions stand in the box beside the editor.
  const beside = new MutationObserver((records) => {
    if (records.some(({ target }) => !composer.root.contains(target))) soon()
  })
  beside.observe(composer.box, { childList: true, subtree: true })
  const stop = pack.subscribe(soon)

  const replace = async (span: Span, replacement: string) => {
    const done = await editor.replace(span, replacement)
    await refresh()
    return done
  }
  const session: Session = {
    composer,
    editor,
    acting,
    account: () => accountOn(acting.channels()[0]!),
    standing: outside,
    silent,
    state,
    text,
    report,
    findings,
    misspelt,
    answerHelp,
    textsOf: (rule) => rules.get(rule),
    about: ({ identity }) => about.get(identity) ?? (worded === undefined ? [] : [worded]),
    recognised,
    dismissals,
    fixed,
    template,
    composedAt: () => composedAt,
    current: () => state.value === 'ready' && text.value === editor.read(),
    refresh,
    places,
    place: () => places()[0]!,
    replace,
    async fix(finding, fix) {
      // The text may have moved on since the finding was shown: find it again by its identity.
      if (text.value !== editor.read()) await refresh()
      const now = report.value.findings.find(({ identity }) => identity === finding.identity)
      const wanted = now?.fixes.find(({ label }) => label === fix.label)
      // Its words are gone: nothing is left to mend, and nothing to complain of.
      if (!now || !wanted) return true
      const done = await replace(now, wanted.text)
      if (done) fixed.push(now)
      return done
    },
    dismiss(finding, reason) {
      dismissals.value = new Map(dismissals.value).set(finding.identity, { finding, reason })
      paint()
    },
    restore(identity) {
      const left = new Map(dismissals.value)
      left.delete(identity)
      dismissals.value = left
      paint()
    },
    destroy() {
      if (text.value.trim() !== '') around.leaving(session)
      // What is still being checked is told to nobody: its marks would be painted under words that are gone.
      answered = Number.POSITIVE_INFINITY
      acting.destroy()
      clearTimeout(timer)
      beside.disconnect()
      stopChanges()
      stop()
      editor.destroy()
    },
  }
  return session
}
