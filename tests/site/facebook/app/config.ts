import { given, isOn, oneOf, setting } from '../../parts/settings.ts'

export const config = {
  lang: oneOf('lang', 'en', 'id'),
  theme: oneOf('theme', 'light', 'dark'),
  /** How a post is made: `two` asks for settings in a second dialog before it goes out. */
  flow: oneOf('flow', 'one', 'two'),
  /** The editor is taken down and put up anew with pictures and between the steps, instead of surviving. */
  remount: isOn('remount'),
  /** The dialog's label stays English whatever the language. */
  englishDialog: isOn('englishDialog'),
  plain: isOn('plain'),
  /** Articles that are added to the feed by and by, as if somebody scrolled. */
  stream: Number(setting('stream')),
  /** Whom the page acts for, and who is signed in. */
  self: { handle: given('as'), id: given('selfId'), name: given('selfName') },
  person: { id: given('personId'), name: given('personName') },
}

/** People and pages that `@` offers. */
export const people = ['Budi Santoso', 'Dinas Kesehatan Nusaraya', 'Wening Larasati']
