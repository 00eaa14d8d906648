import type { EnglishFamily } from './types.ts'

export const krisis: EnglishFamily = {
  panik: {
    title: 'Stirs up panic',
    reason:
      'People who panic make dangerous decisions; an official account is there to calm and to guide them.',
    lesson:
      'Replace frightening words with directions: what happened and according to whom, where to go, which number to call. An order to evacuate may be firm as long as its source is official. Do not tell people to stock up or to run without saying where.',
  },
  'unsur-wajib': {
    title: 'Emergency information is incomplete',
    reason:
      'In an emergency people act on a single post: without the source, time, place, action and emergency number they are left guessing.',
    lesson:
      'An emergency post holds five things: the official source, the time with WIB, WITA or WIT, the place, what to do, and the emergency number. Prepare its template before disaster strikes. Update the post when the situation changes.',
  },
}
