import type { Messages } from './types.ts'

export const profesional: Messages = {
  'profesional/akronim': [
    [
      'Singkatan “{a}” belum dijelaskan; tulis kepanjangannya pada penyebutan pertama.',
      'The abbreviation “{a}” is not explained yet; write it in full at its first mention.',
    ],
    [
      'Singkatan “{a}” mungkin tidak dikenal warga; jelaskan kepanjangannya.',
      'People may not know the abbreviation “{a}”; explain it.',
    ],
  ],
  'profesional/di-ke': [['“{a}” ditulis “{b}”: {part}.', '“{a}” is written “{b}”: {part}.']],
  'profesional/ejaan': [['“{a}” → “{b}” ({part}).', '“{a}” → “{b}” ({part}).']],
  'profesional/emoji': [
    [
      'Ada {n} emoji untuk {m} kata; sisakan satu atau dua sebagai penanda.',
      '{n} emoji for {m} words; keep one or two as markers.',
    ],
    [
      'Emoji di dalam kata membuatnya sulit dibaca; tulis katanya utuh.',
      'An emoji within a word makes it hard to read; write the whole word.',
    ],
    [
      '{a} sering dibaca dengan makna lain; pilih emoji yang netral atau hapus.',
      '{a} is often read in another sense; choose a neutral emoji or remove it.',
    ],
  ],
  'profesional/kapital': [
    [
      'Dalam kalimat biasa hanya awal kalimat dan nama yang berhuruf kapital; periksa kembali nama di dalamnya.',
      'In ordinary sentences only their beginnings and names take capitals; check the names within.',
    ],
    ['{part} ditulis “{a}”.', '{part} is written “{a}”.'],
  ],
  'profesional/kata-ganda': [['“{a}” tertulis dua kali.', '“{a}” is written twice.']],
  'profesional/keterbacaan': [
    [
      'Kalimat ini {n} kata; pecah menjadi dua agar mudah diikuti (paling banyak {m}).',
      'This sentence has {n} words; split it so that it is easy to follow ({m} at most).',
    ],
    ['“{a}” lebih jelas ditulis “{b}”.', '“{a}” is clearer as “{b}”.'],
    ['“{a}” lebih jelas ditulis “{b}” ({c}).', '“{a}” is clearer as “{b}” ({c}).'],
    [
      '“{a}” adalah istilah asing; pakai kata kerja Indonesia.',
      '“{a}” is a foreign term; use an Indonesian verb.',
    ],
    [
      'Kata benda bertumpuk sulit dipahami; pakai kata kerja, misalnya “mengawasi” alih-alih “pelaksanaan pengawasan”.',
      'Stacked nouns are hard to understand; use a verb, such as “mengawasi” instead of “pelaksanaan pengawasan”.',
    ],
  ],
  'profesional/ragam-baku': [
    ['Dalam ragam resmi “{a}” ditulis “{b}”.', 'In formal style, “{a}” is written “{b}”.'],
    [
      '“{a}” adalah bahasa obrolan; kalimat ini utuh tanpanya.',
      '“{a}” is chat language; the sentence is complete without it.',
    ],
  ],
  'profesional/tanda-baca': [
    ['Tanda “{a}” tidak ada pasangannya.', 'The mark “{a}” has no counterpart.'],
    ['Tanda “{a}” cukup “{b}”.', 'Instead of “{a}”, “{b}” is enough.'],
    ['Tidak ada spasi sebelum tanda “{a}”.', 'There is no space before “{a}”.'],
    ['Beri spasi sesudah tanda “{a}”.', 'Put a space after “{a}”.'],
    ['Tidak ada spasi di dalam tanda kurung.', 'There is no space inside brackets.'],
    ['Tanda pisah rentang waktu tidak diapit spasi.', 'The dash of a span of time has no spaces around it.'],
    ['Singkatan “{a}” ditulis dengan titik.', 'The abbreviation “{a}” is written with its point.'],
    [
      'Rp ditulis serangkai dengan angkanya, tanpa titik.',
      'Rp is written together with its figure, without a point.',
    ],
  ],
}
