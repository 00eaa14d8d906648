import type { EnglishFamily } from './types.ts'

export const terintegrasi: EnglishFamily = {
  'beda-kanal': {
    title: 'Differs from another channel',
    reason: 'People who see two dates or two places on two channels do not know which one is right.',
    lesson:
      'Copy the day, time, place and figures for all channels from one master text. If something has really changed, write “Ralat” (correction) or “semula … menjadi …” (formerly … now …).',
  },
  duplikat: {
    title: 'Posted twice',
    reason: 'The same text on the same account makes followers skip it, and X may refuse it as spam.',
    lesson:
      'If the information does need repeating, begin with “Pengingat:” (reminder) or “Pembaruan:” (update) and add what is new. Regular series are registered in the institution’s pack.',
  },
  'sebut-akun': {
    title: 'Mention of an official account',
    reason:
      'A mistyped handle leads people to somebody else’s account, and an institution mentioned by name alone cannot be followed with one tap.',
    lesson:
      'Choose the account from the official list, do not type it from memory: points and underscores differ on each platform. Mention the account once, next to the institution’s name.',
  },
  'tagar-resmi': {
    title: 'Official hashtag',
    reason:
      'Official hashtags tie the posts of all the institution’s channels into one story that people find easily.',
    lesson:
      'Insert the required hashtags from the list, do not type them from memory. A campaign’s hashtag is used only while the campaign lasts.',
  },
  'tautan-resmi': {
    title: 'No reference to an official channel',
    reason:
      'A release without an official link, account or e-mail address cannot be checked and is easily forged.',
    lesson:
      'Close every release and announcement with one reference: a page on the official website, the account of the office in charge, or its e-mail address. Use a go.id or desa.id domain.',
  },
}
