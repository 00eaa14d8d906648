import { computed, type Signal, signal } from '@preact/signals'
import type { Pack, Platform } from '../../utils/pack/schema.ts'
import type { Channel } from '../../utils/platforms/adapter.ts'
import { actingAccount } from '../../utils/rules/account.ts'
import { standing } from './acting.ts'
import { type Check, type Checked, checkPlaces, type Place } from './checks.ts'
import { foreignRule, nothing, type Session } from './session.ts'

/**
 * The texts that a press sends besides those in sight: where a page words each channel apart and shows one text at a
 * time, the others are remembered as they stood when they were last seen.
 */
export interface Apart {
  /** Takes down what a compose box holds, before the page may put another channel's text in its place. */
  readonly keep: (session: Session) => void
  /** Notes that a box holds another channel's text now; gives what was remembered of that text. */
  readonly reworded: (session: Session) => Session | undefined
  /** The remembered texts that the same press sends: they can be read and asked about, but not written to. */
  readonly besides: (sessions: readonly Session[]) => Session[]
  /** Forgets all: they were published. */
  readonly clear: () => void
}

export function createApart(pack: Signal<Pack>, check: Check): Apart {
  const kept = signal<ReadonlyMap<Platform, Session>>(new Map())
  /** What stood there for all channels before they were worded apart: with that, each begins. */
  let joint = ''
  const remember = (session: Session, channel: Channel, text: string) => {
    const remembered = rememberText(session, channel, text, pack.value, check)
    kept.value = new Map(kept.value).set(channel.platform, remembered)
    void remembered.refresh()
  }
  const clear = () => {
    joint = ''
    if (kept.value.size > 0) kept.value = new Map()
  }
  return {
    clear,
    keep(session) {
      const { worded } = session.composer
      if (!worded) return
      const platform = worded()?.platform
      const channel = session.acting.channels().find((one) => one.platform === platform)
      if (channel) remember(session, channel, session.editor.read())
      else if (platform === undefined) joint = session.editor.read()
    },
    reworded(session) {
      const worded = session.composer.worded?.()
      if (!worded) {
        clear()
        return undefined
      }
      for (const channel of worded.others) {
        if (!kept.value.has(channel.platform) && joint.trim() !== '') remember(session, channel, joint)
      }
      return kept.value.get(worded.platform)
    },
    besides(sessions) {
      const others = sessions.flatMap(({ composer }) => composer.worded?.()?.others ?? [])
      const here = new Set(
        sessions.flatMap(({ acting }) => acting.channels()).map(({ platform }) => platform),
      )
      const missing = new Set(
        others.map(({ platform }) => platform).filter((platform) => !here.has(platform)),
      )
      return [...missing].flatMap((platform) => kept.value.get(platform) ?? [])
    },
  }
}

/** A session of a text that stands there no more: as the session that it was read from, but for what it says. */
function rememberText(session: Session, channel: Channel, text: string, pack: Pack, check: Check): Session {
  const name = crypto.randomUUID()
  const { platform } = channel
  const account = actingAccount(pack, platform, channel.account)
  const place = (): Place => ({ ...session.place(), platform, ...(account !== undefined && { account }) })
  const state = signal<Session['state']['value']>('checking')
  const checked = signal<Checked | undefined>()
  const report = signal(nothing)
  const findings = signal<Session['findings']['value']>([])
  const dismissals = signal(session.dismissals.value)
  const composedAt = session.composedAt()
  const outside = standing(pack, channel)
  const silent = () =>
    outside === 'outside' && !report.value.findings.some(({ rule }) => rule === foreignRule)
  return {
    ...session,
    remembered: platform,
    recognised: computed(() => checked.value?.recognised ?? {}),
    editor: { ...session.editor, read: () => text, paint: () => {} },
    acting: { ...session.acting, channels: () => [channel], look: () => {} },
    account: () => account,
    standing: signal(outside),
    silent,
    state,
    text: signal(text),
    report,
    findings,
    dismissals,
    misspelt: signal(new Map()),
    fixed: [...session.fixed],
    template: signal(session.template.value),
    composedAt: () => composedAt,
    textsOf: (rule) => checked.value?.rules.get(rule),
    about: () => [platform],
    current: () => state.value === 'ready',
    async refresh() {
      try {
        checked.value = text.trim() === '' ? undefined : await checkPlaces(check, name, text, [place()])
        report.value = checked.value?.report ?? nothing
        findings.value = silent()
          ? []
          : report.value.findings.filter(({ identity }) => !dismissals.value.has(identity))
        state.value = 'ready'
      } catch {
        state.value = 'off'
      }
    },
    places: () => [place()],
    place,
    replace: async () => false,
    fix: async () => false,
    dismiss: () => {},
    restore: () => {},
    destroy: () => {},
  }
}
