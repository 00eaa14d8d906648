import type { EnglishFamily } from './types.ts'

export const profesional: EnglishFamily = {
  akronim: {
    title: 'Unexplained abbreviation',
    reason:
      'People do not know office abbreviations; explain them once, so that the message reaches everybody.',
    lesson:
      'Write the name in full at its first mention, followed by the abbreviation in brackets. From then on the abbreviation will do. Common ones, such as KTP and BPBD, need no explanation.',
  },
  'di-ke': {
    title: 'Spelling of “di” and “ke”',
    reason:
      'As prepositions they are written apart, as prefixes joined; mistakes make an official text look careless.',
    lesson:
      'If “di” answers the question “di mana” (where), write it apart. If it makes a passive verb and could be replaced by “me-”, join it: “di rumah”, but “ditulis”.',
  },
  ejaan: {
    title: 'Non-standard spelling',
    reason:
      'Standard spelling shows that an official text was written with care, and makes it easier to read for everybody.',
    lesson:
      'When in doubt, look the word up in KBBI Daring. Mind the three most frequent mistakes: loanwords (apotek, aktivitas, risiko), k, p, t and s lost after a prefix (memengaruhi, menyukseskan), and compounds (kerja sama, bertanggung jawab).',
  },
  emoji: {
    title: 'Too many or ambiguous emoji',
    reason:
      'Scattered emoji hinder screen readers, and some have a second meaning that embarrasses the institution.',
    lesson:
      'One or two emoji as markers are enough: 📅 for the time, 📍 for the place. Put them at the start or end of a sentence, never in place of letters.',
  },
  kapital: {
    title: 'Capital letters',
    reason:
      'Names of people, places, days and institutions take a capital; the right letter respects whoever is named.',
    lesson:
      'Capitals begin sentences, proper names, days, months, religions, and titles followed by a name. Titles without a name (para bupati) and names of kinds (jeruk bali) take small letters.',
  },
  'kata-ganda': {
    title: 'Word written twice',
    reason:
      'A word typed twice shows that the text was not read again, and at times turns its meaning around.',
    lesson:
      'Read the text aloud once more before publishing. The ear catches the doubled word that the eye skips.',
  },
  keterbacaan: {
    title: 'Hard to read',
    reason:
      'People read in passing on small screens; short sentences and everyday words are understood at once.',
    lesson:
      'One idea a sentence, thirty words at most. Use verbs (mengawasi), not stacks of nouns (pelaksanaan pengawasan). Choose Indonesian words that everybody knows.',
  },
  'ragam-baku': {
    title: 'Colloquial language',
    reason:
      'Standard words are understood by everybody and keep the institution’s dignity; chat abbreviations are easily misread.',
    lesson:
      'Write as if the head of the office were to read it out before citizens: friendly, but complete. Friendly particles such as “ya” and “yuk” are fine; abbreviations and slang are not.',
  },
  'tanda-baca': {
    title: 'Punctuation',
    reason: 'Tidy punctuation makes a message readable at a glance and shows care.',
    lesson:
      'A punctuation mark stands close to the word before it and is followed by one space. The abbreviations dll., dsb. and dkk. always take their point. Rp is written together with its figure.',
  },
}
