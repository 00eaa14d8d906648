import { parseDraft } from '../draft/parse.ts'
import { type Elements, elementNames, findElements } from '../lexicon/elements.ts'
import { suggestHashtags } from '../pack/hashtags.ts'
import type { Pack, Platform } from '../pack/schema.ts'
import type { Channel, ChannelText } from './text.ts'
import { joinThread, splitThread } from './thread.ts'

export interface Situation {
  readonly pack: Pack
  /** `YYYY-MM-DD` where the institution is. */
  readonly today: string
  /** Of the activity; empty for none. */
  readonly title: string
}

/** One text as another channel wants it, as a beginning: its writer goes on from there. */
export function versionFor(channel: Channel, source: ChannelText, around: Situation): ChannelText {
  const text = joinThread(source.parts).trim()
  const account = around.pack.accounts.filter(({ platform }) => platform === channel)
  return {
    channel,
    parts: partsFor(channel, text, around),
    ...(account.length === 1 && { account: account[0]!.handle }),
  }
}

function partsFor(channel: Channel, text: string, around: Situation): string[] {
  switch (channel) {
    case 'x':
      return splitThread(withHashtags(text, 'x', around))
    case 'facebook':
      return [withHashtags(text, 'facebook', around)]
    case 'instagram':
      return [withHashtags(withoutLinks(text), 'instagram', around)]
    case 'website':
      return [release(text, around)]
  }
}

/**
 * The text with the official hashtags that its words call for, up to the pack's limit; on X, where every character
 * counts, with the required ones alone.
 */
function withHashtags(text: string, platform: Platform, { pack, today }: Situation): string {
  const there = new Set((text.match(/[#＃][\p{L}\p{M}\p{N}_]+/gu) ?? []).map((tag) => tag.toLowerCase()))
  const room = Math.max(0, pack.hashtagLimits[platform] - there.size)
  const tags = suggestHashtags(pack, { text, platform, today })
    .filter(({ state }) => state === 'offered')
    .filter(
      ({ required, reasons }) =>
        required || (platform !== 'x' && reasons.some(({ kind }) => kind === 'words')),
    )
    .slice(0, room)
    .map(({ tag }) => tag)
  if (tags.length === 0) return text
  const lastLine = text.slice(text.lastIndexOf('\n') + 1)
  return `${text}${isTagLine(lastLine) ? ' ' : '\n\n'}${tags.join(' ')}`
}

/** A line of nothing but hashtags. */
const isTagLine = (line: string): boolean => /^\s*(?:[#＃][\p{L}\p{M}\p{N}_]+\s*)+$/u.test(line)

/** The text for a caption, in which no link can be followed: each becomes `tautan di bio`. */
export function withoutLinks(text: string): string {
  const links = parseDraft(text).sentences.flatMap(({ sentence, at }) =>
    sentence.entities
      .filter(({ kind }) => kind === 'link')
      .map((entity) => sentence.toRaw(entity))
      .map(({ start, end }) => ({ start: at + start, end: at + end })),
  )
  let made = ''
  let end = 0
  for (const link of links) {
    // `di https://…` would read `di tautan di bio`.
    const before = text
      .slice(end, link.start)
      .replace(/\b(di|pada|ke)(\s+)$/iu, (_, word: string, gap: string) => {
        const through = /^\p{Lu}/u.test(word) ? 'Melalui' : 'melalui'
        return `${through}${gap}`
      })
    made += `${before}tautan di bio`
    end = link.end
  }
  return made + text.slice(end)
}

/** A release: title, dateline, the text without its closing hashtags, and whom to ask. */
function release(text: string, { pack, today, title }: Situation): string {
  const lines = text.split('\n')
  while (lines.length > 1 && (lines.at(-1)!.trim() === '' || isTagLine(lines.at(-1)!))) lines.pop()
  const draft = parseDraft(lines.join('\n'))
  const [first] = draft.lines
  const headed = first?.kind === 'heading' && draft.lines.length > 1
  const named = title.trim()
  const heading = named || (headed ? draft.text.slice(first.start, first.end).trim() : titleFrom(draft.text))
  const body = (headed ? draft.text.slice(first.end) : draft.text).trim()
  const { region, unit } = pack.institution
  const place = region.replace(/^(?:pemerintah\s+)?(?:kabupaten|kota|provinsi)\s+/iu, '').toUpperCase()
  const [year, month, day] = today.split('-').map(Number)
  const date = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(year!, month! - 1, day)),
  )
  const contact = pack.contacts.find(
    ({ kind }) => kind === 'email' || kind === 'phone' || kind === 'whatsapp',
  )
  const asking = contact ? `\n\nNarahubung: ${unit}, ${contact.label} ${contact.value}` : ''
  return `${heading}\n\n${place}, ${date} – ${body}${asking}`
}

/** A title from a text that has none: its first sentence, cut at twelve words. */
function titleFrom(text: string): string {
  const [first] = parseDraft(text).sentences
  const words = (first?.sentence.raw ?? text).trim().split(/\s+/u)
  return words
    .slice(0, 12)
    .join(' ')
    .replace(/(?<![.,;:!?…])[.,;:!?…]+$/u, '')
}

/** Which of the six questions of news a text answers. */
export function elementsIn(text: string): Elements {
  const found = parseDraft(text).sentences.map(({ sentence }) => findElements(sentence))
  return Object.fromEntries(
    elementNames.map((name) => [name, found.some((elements) => elements[name])]),
  ) as unknown as Elements
}
