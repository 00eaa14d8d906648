import { plainTag } from '../../utils/draft/nearTag.ts'
import type { HashtagSuggestion } from '../../utils/pack/hashtags.ts'
import type { Platform } from '../../utils/pack/schema.ts'
import type { Session } from './session.ts'
import type { Ui } from './ui.ts'

/** Puts text where the caret is, or was; at the end where it never was. Words next to it are kept apart by a space. */
export function insertAtCaret(ui: Ui, session: Session, written: string): void {
  const draft = session.editor.read()
  const span = session.editor.selection() ?? { start: draft.length, end: draft.length }
  const before = /[^\s([“"]$/u.test(draft.slice(0, span.start)) ? ' ' : ''
  const behind = /^[\p{L}\p{N}@#]/u.test(draft.slice(span.end)) ? ' ' : ''
  void ui.desk.apply(() => session.replace(span, `${before}${written}${behind}`), written)
}

type Wanted = Pick<HashtagSuggestion, 'tag' | 'misspelt'>

/** Puts hashtags into the draft in one go: a near miss gives way to the right one, the others come at its end. */
export function insertHashtags(ui: Ui, session: Session, tags: readonly Wanted[]): void {
  const draft = session.editor.read()
  const wanted = withHashtags(draft, tags, session.place().platform)
  const names = tags.map(({ tag }) => tag).join(' ')
  void ui.desk.apply(() => session.replace({ start: 0, end: draft.length }, wanted), names)
}

/** The draft with hashtags: on X behind the last word, on the others in a paragraph of their own. */
export function withHashtags(draft: string, tags: readonly Wanted[], platform: Platform): string {
  const stands = ({ misspelt }: Wanted) =>
    misspelt !== undefined && draft.slice(misspelt.start, misspelt.end) === misspelt.text
  // From the end, so that the places of those before stay right.
  const wrong = tags.filter(stands).sort((a, b) => b.misspelt!.start - a.misspelt!.start)
  let text = draft
  for (const { tag, misspelt } of wrong)
    text = text.slice(0, misspelt!.start) + tag + text.slice(misspelt!.end)
  const present = named(text)
  const added = tags.filter((one) => !stands(one) && !present.has(plainTag(one.tag))).map(({ tag }) => tag)
  if (added.length === 0) return text
  const follows = text.trim() === '' || /\s$/u.test(text)
  const tagsAlready = /[#＃][\p{L}\p{M}\p{N}_]+$/u.test(text)
  return text + (follows ? '' : platform === 'x' || tagsAlready ? ' ' : '\n\n') + added.join(' ')
}

const named = (text: string) =>
  new Set([...text.matchAll(/[#＃][\p{L}\p{M}\p{N}_]+/gu)].map(([tag]) => plainTag(tag)))
