import type { EnglishFamily } from './types.ts'

export const berita: EnglishFamily = {
  '5w1h': {
    title: 'Parts of the story are missing',
    reason:
      'A story that leaves out who, what, when, where, why or how brings the same question into the comments again and again.',
    lesson:
      'Before publishing, answer six questions: who, what, when, where, why and how. The most important answer goes into the first sentence.',
  },
  aktual: {
    title: 'Old news, or times that contradict each other',
    reason:
      'Nobody looks for news that comes late, and times that contradict each other make people come on the wrong day.',
    lesson:
      'Report on an event the same day, or within a week at the latest. Before publishing, compare “akan” (will), “telah” (has) and “besok” (tomorrow) with today’s date.',
  },
  kepala: {
    title: 'The main point is below the fold',
    reason: 'Platforms fold long texts, so that whoever does not press “See more” reads only the beginning.',
    lesson:
      'Put the main point into the first sentence: what, when and where. Greetings, background and thanks come afterwards.',
  },
}
