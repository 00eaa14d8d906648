import type { EnglishFamily } from './types.ts'

export const responsif: EnglishFamily = {
  balasan: {
    title: 'Reply to a complaint without follow-up',
    reason:
      'People who complain want to know what happens next; thanks alone make their report feel ignored.',
    lesson:
      'Answer a complaint with at least one of four things: the next step, the unit in charge, a channel to follow it, or the time. Promise only what is in your hands: “petugas kami datang Kamis” (our staff come on Thursday), not “pasti besok selesai” (surely done tomorrow).',
  },
  'kanal-aduan': {
    title: 'Announcement without a channel for questions and complaints',
    reason: 'People who have to act always have questions; without a channel they ask where nobody answers.',
    lesson:
      'End every announcement of a service with one way to ask: a number, an e-mail address, a link, a counter, the comments, or SP4N-LAPOR!. A promise to take complaints is not enough if the channel is not named. Choose one that staff really look after.',
  },
}
