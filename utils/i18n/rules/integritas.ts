import type { EnglishFamily } from './types.ts'

export const integritas: EnglishFamily = {
  berlebihan: {
    title: 'Exaggerated claim',
    reason: 'Promises and superlatives that are not borne out wear away trust when reality differs.',
    lesson:
      'Let the facts do the praising: “selesai dalam 15 menit” (done in 15 minutes) is stronger than “tercepat se-Indonesia” (the fastest in Indonesia). Name an award together with whoever gave it. Never promise a cure or absolute safety.',
  },
  'umpan-klik': {
    title: 'Clickbait',
    reason:
      'A headline that holds back its content leaves people feeling tricked and reluctant to read the next post.',
    lesson:
      'Put the news into the first sentence; satisfied readers come back. Avoid “ternyata ini”, “bikin kaget”, “simak sampai habis” and long rows of dots. Questions are fine as long as they are answered at once.',
  },
}
