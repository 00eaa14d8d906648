import type { EnglishFamily } from './types.ts'

export const kredibel: EnglishFamily = {
  'angka-janggal': {
    title: 'Implausible figure',
    reason: 'One impossible figure makes people doubt all the others.',
    lesson:
      'Do the sum again before you post: a part is not larger than its whole, and the items add up to the total. Write money with a point for thousands and a comma for decimals: Rp1.250.000. Copy figures from the document, not from memory.',
  },
  'ciri-hoaks': {
    title: 'Looks like a chain message or hoax',
    reason:
      'Calls to spread something without limit are the mark of a hoax, and make even true news lose belief.',
    lesson:
      'Hoaxes live on calls: spread this, don’t let it stop with you, before it is deleted. Official information needs only a source, a time and a link; people share it themselves if it is useful. When you answer a hoax, mark clearly that its content is not true.',
  },
  'hari-tanggal': {
    title: 'Day does not match the date',
    reason:
      'A day that does not match its date makes people come on the wrong day and doubt your information.',
    lesson:
      'Look at a calendar before you write the day. When in doubt, give the date alone until the organisers have confirmed it.',
  },
  'klaim-tanpa-sumber': {
    title: 'Claim without a source',
    reason:
      'Citizens and journalists quote official accounts, and cannot check figures and claims that come without a source.',
    lesson:
      'Every figure, ranking, health claim and legal warning needs a source in the same sentence or the one beside it. A short one will do: “menurut BPS”, “data Dinas Kesehatan 2026”, or a link to the document. Word from a chat group is no source.',
  },
  kutipan: {
    title: 'Incomplete quotation',
    reason:
      'A quotation without its closing mark or its speaker’s name leaves people unsure whose words they are reading.',
    lesson:
      'Every direct quotation has an opening mark, a closing mark and the name of the speaker. The name may stand in the sentence before or after. Nicknames, themes and titles of works need quotation marks only.',
  },
  tautan: {
    title: 'Doubtful link',
    reason:
      'Citizens are taught to check an address before they tap it, so an official link must show plainly where it leads, and be safe.',
    lesson:
      'Use the full address on an official domain, beginning with https. Remove trackers such as utm_ and fbclid, and never share a link that contains a password. If it must be short, use a short link that is registered as the institution’s own.',
  },
  waktu: {
    title: 'Imprecise time',
    reason: 'An impossible time, or one without a time zone, makes people come at the wrong moment.',
    lesson:
      'Give the time of an event in full: “pukul”, a point between hours and minutes, then WIB, WITA or WIT. Check the end: it must come after the beginning. One zone at the end is enough for several times in a sentence.',
  },
}
