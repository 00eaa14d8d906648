import type { Messages } from './types.ts'

export const platform: Messages = {
  'platform/jumlah-tagar': [
    [
      'Ada {n} tagar. Di {a} cukup paling banyak {b}: hapus {c} yang paling umum.',
      '{n} hashtags. On {a}, {b} at most will do: remove the {c} most general.',
    ],
  ],
  'platform/panjang': [
    [
      'Kelebihan {number} karakter: {a} menghitung {number2} dari {number3}.',
      'Too long by {number}: {a} counts {number2} of {number3} characters.',
    ],
    [
      'Sisa {number} karakter: {a} menghitung {number2} dari {number3}.',
      '{number} left: {a} counts {number2} of {number3} characters.',
    ],
  ],
  'platform/tautan-mati': [
    [
      'Tautan ini tidak dapat diklik di Instagram. Letakkan di bio, lalu arahkan pembaca ke sana.',
      'This link cannot be tapped on Instagram. Put it into the bio and point readers there.',
    ],
  ],
}
