import type { Pair } from '../templates.ts'

/** What is wrong with letters of the newsroom. */
export const letters: readonly Pair[] = [
  [
    'harus teks, paling banyak 5.000 karakter tanpa karakter kendali',
    'must be text of at most 5,000 characters without control characters',
  ],
  ['paling sedikit satu bagian', 'at least one part'],
  ['lebih dari {number} bagian', 'more than {number} parts'],
  ['paling sedikit satu naskah', 'at least one text'],
  ['lebih dari {number} kanal', 'more than {number} channels'],
  ['satu kanal disebut dua kali', 'one channel is named twice'],
  ['bagian itu tidak ada', 'there is no such part'],
  ['bukan permintaan atau jawaban tinjauan dari Ruang redaksi', 'is no request and no answer of a newsroom'],
  [
    'pilih berkas yang dibuat Ruang redaksi (saring-tinjauan-….json)',
    'choose a file that a newsroom made (saring-tinjauan-….json)',
  ],
  ['tanda tangannya tidak lengkap', 'its signature is not whole'],
  ['surat versi 1 tidak bertanda tangan', 'letters of version 1 bear no signature'],
  ['naskahnya kosong', 'its text is empty'],
  ['menunjuk bagian yang tidak ada dalam naskah', 'points at what is not in the text'],
  [
    'tidak cocok dengan naskahnya: berkas berubah sesudah dibuat',
    'do not agree with the text: the file was changed after it was made',
  ],
  ['minta berkas aslinya kepada penyunting', 'ask the editor for the original file'],
  [
    'letakkan jawaban yang terakhir, atau minta tinjauan lagi',
    'drop the latest answer, or ask for a review again',
  ],
  [
    'jawaban yang lebih lama: sudah ada jawaban sesudahnya untuk naskah ini',
    'an earlier answer: a later one to this draft was taken already',
  ],
  [
    'jawaban untuk permintaan yang lebih lama: sesudahnya naskah ini dimintakan tinjauan lagi',
    'an answer to an earlier request: a review of this draft was asked for again since',
  ],
  [
    'jawaban untuk permintaan yang tidak dibuat dari naskah ini',
    'an answer to a request that was not made of this draft',
  ],
  ['yang disetujui bukan naskah yang dimintakan tinjauan', 'it approves other words than were asked about'],
  ['tanyakan kepada penyunting, lalu minta tinjauan lagi', 'ask the editor, then ask for a review again'],
  [
    'isi surat tidak sesuai dengan tanda tangannya: berkas diubah sesudah ditandatangani',
    'the letter does not agree with its signature: the file was changed after it was signed',
  ],
  ['berkas terlalu besar untuk sebuah tinjauan', 'the file is too large for a review'],
]
