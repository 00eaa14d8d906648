import type { EnglishFamily } from './types.ts'

export const aksesibilitas: EnglishFamily = {
  'emoji-beruntun': {
    title: 'Emoji in a row',
    reason:
      'A screen reader names every emoji, so that a row of them sounds like a long sentence that says nothing.',
    lesson:
      'One emoji at the end of a sentence is enough. For lists, use hyphens or plain numbers; keep emoji for marking the date, place and time.',
  },
  'huruf-hias': {
    title: 'Decorative letters',
    reason:
      'To a computer, decorative letters are not letters, so a screen reader spells them out, skips them or reads them wrongly.',
    lesson:
      'Type with an ordinary keyboard. To stress something, put it at the start of the sentence; do not copy bold or italic letters from a font generator.',
  },
  'tagar-kapital': {
    title: 'Hashtag without capitals',
    reason:
      'A screen reader tells the words of a hashtag apart by their capitals, and so does the eye of somebody skimming.',
    lesson:
      'Begin each word in a hashtag with a capital: #BersamaKitaBisa, not #bersamakitabisa. Acronyms stay in capitals.',
  },
  'teks-alternatif': {
    title: 'Picture without alternative text',
    reason:
      'Those who use a screen reader know a picture only by its alternative text, which is hard to add once the post is out.',
    lesson:
      'Write one or two sentences about what can be seen and why it matters, including any words on a poster. Where there is no field for it, add [Deskripsi gambar: …] at the end of the text.',
  },
}
