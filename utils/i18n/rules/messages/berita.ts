import type { Messages } from './types.ts'

export const berita: Messages = {
  'berita/5w1h': [['Belum terjawab: {part}.', 'Not answered yet: {part}.']],
  'berita/aktual': [
    [
      'Kegiatan ini sudah {n} hari berlalu. Terbitkan lebih cepat, atau beri sudut yang masih baru.',
      'This event was {n} days ago. Publish sooner, or find an angle that is still new.',
    ],
    [
      'Ajakan ini untuk {date}, yang sudah lewat. Periksa kembali tanggalnya.',
      'This invitation is for {date}, which is past. Check the date again.',
    ],
    [
      '“{a}” menyatakan yang sudah lewat, tetapi {date} belum tiba.',
      '“{a}” speaks of the past, but {date} has not come yet.',
    ],
    [
      '“{a}” menyatakan yang akan datang, tetapi {date} sudah lewat.',
      '“{a}” speaks of the future, but {date} is past.',
    ],
    [
      '“{a}” adalah {day}, {date}. Samakan dengan tanggalnya.',
      '“{a}” is {day}, {date}. Make it agree with the date given.',
    ],
    [
      '“{a}” bukan {date}. Samakan dengan tanggalnya.',
      '“{a}” is not {date}. Make it agree with the date given.',
    ],
  ],
  'berita/kepala': [
    [
      'Pokok kabar baru muncul setelah {n} karakter, padahal teks dilipat pada {fold}. Pindahkan ke kalimat pertama.',
      'The main point comes only after {n} characters, while the text is folded at {fold}. Move it to the first sentence.',
    ],
  ],
}
