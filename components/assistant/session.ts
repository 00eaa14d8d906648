import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import { createChecker } from '../../utils/checker/checker.ts'
import type { Finding, Report } from '../../utils/checker/finding.ts'
import { parseDay } from '../../utils/draft/dates.ts'
import type { Span } from '../../utils/draft/types.ts'
import type { Editor } from '../../utils/editor/editor.ts'
import type { Marks } from '../../utils/editor/marks.ts'
import type { Pack } from '../../utils/pack/schema.ts'
import type { Adapter, Composer } from '../../utils/platforms/adapter.ts'
import type { Context, Fix } from '../../utils/rules/define.ts'

/** What a session needs of the world around it. */
export interface Surroundings {
  readonly adapter: Adapter
  readonly pack: Signal<Pack>
  readonly history: Signal<Context['history']>
  readonly marks: Marks
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
  readonly text: ReadonlySignal<string>
  readonly report: ReadonlySignal<Report>
  /** The findings that nobody dismissed. */
  readonly findings: ReadonlySignal<readonly Finding[]>
  readonly dismissals: ReadonlySignal<ReadonlyMap<string, Dismissal>>
  readonly fixed: readonly Finding[]
  /** Id of the template that the draft began with. */
  readonly template: Signal<string | undefined>
  /** When the draft got its first character. */
  readonly composedAt: () => Date
  /** Checks the text as it stands, at once. */
  readonly checkNow: () => readonly Finding[]
  readonly context: () => Omit<Context, 'draftYear'>
  /** Resolves to false when the editor did not take the fix exactly. */
  readonly fix: (finding: Finding, fix: Fix) => Promise<boolean>
  readonly replace: (span: Span, text: string) => Promise<boolean>
  readonly dismiss: (finding: Finding, reason: string) => void
  readonly restore: (identity: string) => void
  readonly destroy: () => void
}

/** Milliseconds without a change after which a draft is checked. */
const pause = 120
const nothing: Report = {
  findings: [],
  principles: { kredibel: 1, integritas: 1, profesional: 1, responsif: 1, terintegrasi: 1, keterwakilan: 1 },
  skipped: [],
}
const idle = (run: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(run, { timeout: 300 })
  else setTimeout(run, 0)
}

export function createSession(composer: Composer, editor: Editor, around: Surroundings): Session {
  const { adapter, pack, history, marks } = around
  const checker = createChecker()
  const state = signal<'checking' | 'ready' | 'off'>('checking')
  const text = signal('')
  const report = signal(nothing)
  const dismissals = signal<ReadonlyMap<string, Dismissal>>(new Map())
  const findings = computed(() =>
    report.value.findings.filter(({ identity }) => !dismissals.value.has(identity)),
  )
  const template = signal<string | undefined>()
  const fixed: Finding[] = []
  let composedAt = new Date()
  let timer: ReturnType<typeof setTimeout> | undefined

  const context = (): Omit<Context, 'draftYear'> => {
    const account = adapter.account()
    const replyTo = composer.replyTo()
    const { timeZone } = pack.value.institution
    return {
      platform: adapter.platform,
      kind: composer.kind(),
      today: parseDay(new Intl.DateTimeFormat('sv', { timeZone }).format(new Date())),
      media: composer.media(),
      history: history.value,
      pack: pack.value,
      ...(account !== undefined && { account }),
      ...(replyTo && { replyTo }),
    }
  }

  const checkNow = (): readonly Finding[] => {
    clearTimeout(timer)
    try {
      const written = editor.read()
      if (text.value === '' && written !== '') composedAt = new Date()
      if (written.trim() === '') forget()
      text.value = written
      report.value = written.trim() === '' ? nothing : checker.check(written, context())
      state.value = 'ready'
      paint()
    } catch {
      report.value = nothing
      state.value = 'off'
      marks.clear(composer)
    }
    return findings.value
  }
  /** A new draft starts with a clean slate. */
  const forget = () => {
    fixed.length = 0
    template.value = undefined
    if (dismissals.value.size > 0) dismissals.value = new Map()
  }
  const paint = () => {
    const words = findings.value.filter(({ whole }) => !whole)
    marks.paint(
      composer,
      words.map((finding) => ({ severity: finding.severity, ranges: editor.ranges(finding) })),
    )
  }
  const soon = () => {
    if (state.value === 'ready') state.value = 'checking'
    clearTimeout(timer)
    timer = setTimeout(() => idle(() => composer.root.isConnected && checkNow()), pause)
  }
  const changes = new MutationObserver(soon)
  changes.observe(composer.root, { childList: true, subtree: true, characterData: true })
  // Pictures and their descriptions stand in the box beside the editor.
  const beside = new MutationObserver((records) => {
    if (records.some(({ target }) => !composer.root.contains(target))) soon()
  })
  beside.observe(composer.box, { childList: true, subtree: true })
  const stop = pack.subscribe(soon)
  const stopHistory = history.subscribe(soon)

  const replace = async (span: Span, replacement: string) => {
    const done = await editor.replace(span, replacement)
    checkNow()
    return done
  }
  return {
    composer,
    editor,
    state,
    text,
    report,
    findings,
    dismissals,
    fixed,
    template,
    composedAt: () => composedAt,
    checkNow,
    context,
    replace,
    async fix(finding, fix) {
      // The text may have moved on since the finding was shown: find it again by its identity.
      checkNow()
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
      clearTimeout(timer)
      changes.disconnect()
      beside.disconnect()
      stop()
      stopHistory()
      marks.clear(composer)
    },
  }
}
