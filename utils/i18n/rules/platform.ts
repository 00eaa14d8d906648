import type { EnglishFamily } from './types.ts'

export const platform: EnglishFamily = {
  'jumlah-tagar': {
    title: 'Too many hashtags',
    reason:
      'Too many hashtags drown the message, tire those who use a screen reader, and may be taken for spam by the platform.',
    lesson:
      'Choose the required hashtags and one or two for the topic. A hashtag that nobody would search for is better as a plain word in the sentence.',
  },
  panjang: {
    title: 'Too long for the platform',
    reason: 'A text beyond the limit is refused or cut off, so that people do not get the whole information.',
    lesson:
      'One point a post. Move the details to the official website and link to them; on X, every link counts as only 23 characters.',
  },
  'tautan-mati': {
    title: 'Link that cannot be tapped',
    reason:
      'On Instagram, links in captions and comments cannot be tapped, so people have to type them themselves.',
    lesson:
      'On Instagram, put the link into the bio or a story sticker and write “melalui tautan di bio” (through the link in the bio). Keep the full address for Facebook and X.',
  },
}
