import { given, isOn, oneOf } from '../../parts/settings.ts'

export const config = {
  lang: oneOf('lang', 'en', 'id'),
  theme: oneOf('theme', 'light', 'dark'),
  /** What the caption is written in: Lexical, or the text field of earlier years. */
  caption: oneOf('caption', 'lexical', 'textarea'),
  plain: isOn('plain'),
  /** Which of the recorded requests sends a comment. */
  comments: oneOf('comments', 'new', 'revamped', 'old'),
  self: { handle: given('as'), id: given('selfId') },
}

export const people = ['dinkes_nusaraya', 'budi.santoso']
