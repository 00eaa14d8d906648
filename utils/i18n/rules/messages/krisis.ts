import type { Messages } from './types.ts'

export const krisis: Messages = {
  'krisis/panik': [
    [
      'Kalimat ini menakut-nakuti tanpa sumber resmi. Sebutkan sumbernya dan apa yang harus dilakukan warga, dengan tenang.',
      'This sentence frightens without an official source. Calmly name the source and what people should do.',
    ],
  ],
  'krisis/unsur-wajib': [
    ['Informasi darurat ini belum menyebut {part}.', 'This emergency information does not give {part} yet.'],
  ],
}
