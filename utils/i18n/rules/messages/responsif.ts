import type { Messages } from './types.ts'

export const responsif: Messages = {
  'responsif/balasan': [
    [
      'Janji ini kemungkinan tidak dapat dipastikan. Sebutkan langkah dan perkiraan waktunya saja.',
      'This promise can probably not be guaranteed. Give only the step and an estimate of the time.',
    ],
    [
      'Balasan ini belum menjawab keluhan: tambahkan langkah berikutnya, unit yang menangani, kanal, atau waktunya.',
      'This reply does not answer the complaint yet: add the next step, the unit in charge, a channel or the time.',
    ],
  ],
  'responsif/kanal-aduan': [
    [
      'Pengumuman ini belum menyebut cara bertanya atau mengadu. Tambahkan nomor, tautan, atau ajakan menulis di komentar.',
      'This announcement gives no way to ask or complain yet. Add a number, a link, or an invitation to comment.',
    ],
  ],
}
