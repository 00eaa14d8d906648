import { given, oneOf } from '../../parts/settings.ts'

export const config = {
  lang: oneOf('lang', 'en', 'id'),
  theme: oneOf('theme', 'light', 'dark'),
  /** What the compose box is made of: its engine was not recorded. */
  body: oneOf('body', 'plain', 'lexical'),
  /** How two texts stand there once each channel is worded apart: that was seen with tabs and one text at a time. */
  apart: oneOf('apart', 'tabs', 'panels', 'both'),
  self: { id: given('selfId'), name: given('selfName') },
  person: { id: given('personId') },
  instagram: { id: given('instagramId'), handle: given('instagram') },
}

export const people = ['Budi Santoso', 'Dinas Kesehatan Nusaraya']
