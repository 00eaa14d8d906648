import { signal } from '@preact/signals'
import type { InPage } from '../../components/assistant/in-page.ts'
import { type Checker, createChecker } from '../../utils/checker/checker.ts'
import type { Finding } from '../../utils/checker/finding.ts'
import { parseDay } from '../../utils/draft/dates.ts'
import { localIso } from '../../utils/log/local-time.ts'
import { legibleLine } from '../../utils/newsroom/legible.ts'
import { mostFindings, type Request } from '../../utils/newsroom/schema.ts'
import type { Channel, ChannelText } from '../../utils/newsroom/text.ts'
import type { Platform } from '../../utils/pack/schema.ts'
import type { Context } from '../../utils/rules/define.ts'
import { todayIn } from '../../utils/today.ts'
import { database, editors, pack, published } from './state.ts'

/** The texts that are open, by which each channel is compared with the others. */
export const openTexts = signal<{ readonly activity: string; readonly texts: readonly ChannelText[] }>({
  activity: '',
  texts: [],
})

/** The website has no limits of a platform; in all else it is checked as Facebook is, where long texts are. */
export const platformFor = (channel: Channel): Platform => (channel === 'website' ? 'facebook' : channel)

const checkers = new Map<string, Checker>()

/** What is to be said of one part of a text, with today's date, the log and the other channels around it. */
export function check({ channel, account }: ChannelText, index: number, text: string): readonly Finding[] {
  if (text.trim() === '' || !pack.value) return []
  const key = `${openTexts.value.activity} ${channel} ${index}`
  const checker = checkers.get(key) ?? createChecker()
  checkers.set(key, checker)
  const { timeZone } = pack.value.institution
  const { findings } = checker.check(text, {
    platform: platformFor(channel),
    kind: 'post',
    today: parseDay(todayIn(timeZone)),
    media: [],
    history: historyFor(channel),
    pack: pack.value,
    activity: openTexts.value.activity,
    ...(account !== undefined && { account }),
  })
  return channel === 'website' ? findings.filter(({ rule }) => !rule.startsWith('platform/')) : findings
}

/** Histories by channel, as they were made last: the same one is not prepared anew for every letter typed. */
const histories = new Map<string, { key: string; log: Context['history']; made: Context['history'] }>()

/** The log, and what the same activity says on the other channels, as though it had gone out today. */
export function historyFor(channel: Channel): Context['history'] {
  const { activity, texts } = openTexts.value
  const others = texts.filter((one) => one.channel !== channel)
  const key = JSON.stringify([activity, others])
  const before = histories.get(channel)
  if (before?.key === key && before.log === published.value) return before.made
  const publishedAt = localIso(new Date())
  const made = [
    ...published.value,
    ...others.flatMap((other) =>
      other.parts
        .filter((part) => part.trim() !== '')
        .map((text) => ({
          text,
          platform: other.channel,
          publishedAt,
          activity,
          ...(other.account !== undefined && { account: other.account }),
        })),
    ),
  ]
  histories.set(channel, { key, log: published.value, made })
  return made
}

/** The findings of all texts, as a request tells them. */
export const findingsFor = (texts: readonly ChannelText[]): Request['findings'] =>
  texts
    .flatMap((text) =>
      text.parts.flatMap((part, index) =>
        check(text, index, part).map(({ rule, severity, start, end, message }) => ({
          channel: text.channel,
          part: index,
          rule,
          severity,
          start,
          end,
          message: legibleLine(message),
        })),
      ),
    )
    .slice(0, mostFindings)

/** How the assistant looks after the text areas of this page. */
export const newsroomPage: InPage = {
  composers: '[data-text] textarea[data-composer]',
  box: '[data-text]',
  pack: () => pack.value!,
  accountOf: (_, composer) => composer.closest<HTMLElement>('[data-text]')?.dataset.account || undefined,
  history: historyFor,
  recognise: (text) => database.recognise(text, editors()).catch(() => ({})),
}
