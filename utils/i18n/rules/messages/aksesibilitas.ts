import type { Messages } from './types.ts'

export const aksesibilitas: Messages = {
  'aksesibilitas/emoji-beruntun': [
    [
      '{n} emoji berurutan: cukup satu, atau tidak sama sekali.',
      '{n} emoji in a row: one is enough, or none at all.',
    ],
    [
      'Emoji menjadi penanda butir di {n} baris. Pakai tanda hubung (-) atau angka biasa.',
      'Emoji serve as bullets on {n} lines. Use hyphens (-) or plain numbers.',
    ],
  ],
  'aksesibilitas/huruf-hias': [
    [
      'Huruf hias dieja satu per satu atau dilewati pembaca layar, dan tidak ditemukan pencarian.',
      'Screen readers spell decorative letters one by one or skip them, and searches do not find them.',
    ],
    [
      'Kata ini memuat huruf Kiril atau Yunani yang hanya mirip huruf Latin.',
      'This word holds Cyrillic or Greek letters that only look like Latin ones.',
    ],
    [
      'Tanda yang ditumpuk atau dicoretkan pada huruf membuat kata ini tidak terbaca.',
      'Marks piled on its letters or struck through them make this word unreadable.',
    ],
    ['Ada karakter tak terlihat di tengah kata ini.', 'There is an invisible character within this word.'],
  ],
  'aksesibilitas/tagar-kapital': [
    [
      'Awali setiap kata dengan huruf kapital agar tagar ini terbaca: {tag}.',
      'Begin each word with a capital so that this hashtag can be read: {tag}.',
    ],
  ],
  'aksesibilitas/teks-alternatif': [
    [
      'Gambar ini belum punya teks alternatif. Tulis apa yang terlihat dan tulisan penting di dalamnya.',
      'This picture has no alternative text yet. Write what can be seen and any important words in it.',
    ],
    [
      '{n} dari {all} gambar belum punya teks alternatif. Tulis apa yang terlihat dan tulisan penting di dalamnya.',
      '{n} of {all} pictures have no alternative text yet. Write what can be seen and any important words in them.',
    ],
    [
      '{n} gambar belum punya teks alternatif. Tulis apa yang terlihat dan tulisan penting di dalamnya.',
      '{n} pictures have no alternative text yet. Write what can be seen and any important words in them.',
    ],
  ],
}
