import type { Messages } from './types.ts'

export const kredibel: Messages = {
  'kredibel/angka-janggal': [
    [
      'Bagian ini lebih besar daripada keseluruhannya. Periksa kembali kedua angkanya.',
      'This part is larger than its whole. Check both figures again.',
    ],
    [
      'Tulis ribuan dengan titik dan desimal dengan koma.',
      'Write thousands with a point and decimals with a comma, as Indonesian does.',
    ],
    [
      'Letak titik atau koma pada angka ini janggal. Periksa kembali nilainya.',
      'The point or comma in this figure is in an odd place. Check its value again.',
    ],
    [
      'Letak titik pada angka ini janggal. Periksa kembali nilainya.',
      'The point in this figure is in an odd place. Check its value again.',
    ],
    [
      'Bagian dari keseluruhan tidak mungkin melebihi 100 persen. Periksa kembali angkanya.',
      'A part of a whole cannot exceed 100 per cent. Check the figure again.',
    ],
    [
      'Bagian-bagian ini berjumlah {number} persen, melebihi keseluruhan. Periksa kembali angkanya.',
      'These parts add up to {number} per cent, more than the whole. Check the figures again.',
    ],
    [
      'Rincian ini berjumlah {number}, bukan {number2}. Periksa kembali angkanya.',
      'These items add up to {number}, not {number2}. Check the figures again.',
    ],
  ],
  'kredibel/ciri-hoaks': [
    [
      'Kalimat ini kemungkinan terbaca seperti pesan berantai. Periksa kembali: sebut sumber resminya.',
      'This sentence may read like a chain message. Check again: name the official source.',
    ],
    [
      'Ini ciri pesan berantai: orang mengenali hoaks dari ajakan seperti ini. Hapus ajakannya; sebutkan sumber dan tautan resmi.',
      'This is the mark of a chain message: people know a hoax by calls like this. Remove the call; name the source and an official link.',
    ],
  ],
  'kredibel/hari-tanggal': [
    [
      'Tanggal itu jatuh pada hari {day} dan {day2}, bukan {a} dan {b}.',
      'Those dates fall on {day} and {day2}, not {a} and {b}.',
    ],
    ['{date} jatuh pada hari {day}, bukan {a}.', '{date} falls on {day}, not {a}.'],
    ['Tanggal “{a}” tidak ada: bulan {b} tidak ada.', 'There is no date “{a}”: there is no month {b}.'],
    [
      'Tanggal “{a}” tidak ada: bulan itu hanya sampai {b}.',
      'There is no date “{a}”: that month has only {b} days.',
    ],
  ],
  'kredibel/klaim-tanpa-sumber': [
    [
      'Angka ini perlu sumber: sebutkan lembaga atau dokumen yang mencatatnya, dan tahunnya.',
      'This figure needs a source: name the institution or document that recorded it, and the year.',
    ],
    [
      'Peringkat atau ukuran “paling” ini perlu sumber: sebutkan siapa yang mengukur atau menetapkannya.',
      'This ranking or superlative needs a source: say who measured or awarded it.',
    ],
    [
      'Pernyataan kesehatan ini perlu sumber, misalnya Kementerian Kesehatan, BPOM, atau dinas kesehatan.',
      'This health claim needs a source, such as the Ministry of Health, BPOM (food and drug agency) or the local health office.',
    ],
    [
      'Pernyataan hukum ini perlu dasar: sebutkan undang-undang atau peraturan dan pasalnya.',
      'This legal statement needs a basis: name the law or regulation and its article.',
    ],
    [
      'Kabar “katanya” bukan sumber. Periksa kembali kebenarannya lalu sebutkan sumber yang jelas, atau jangan diunggah.',
      'Hearsay (“katanya”) is no source. Check whether it is true and name a clear source, or do not post it.',
    ],
  ],
  'kredibel/kutipan': [
    [
      'Tanda petik ini tidak ditutup. Tutup di akhir ucapan, sebelum nama pembicara.',
      'This quotation mark is not closed. Close it at the end of the words, before the speaker’s name.',
    ],
    ['Tanda petik penutup ini tidak punya pembuka.', 'This closing quotation mark has no opening one.'],
    [
      'Kutipan langsung ini tanpa pembicara. Sebutkan siapa yang mengatakannya.',
      'This direct quotation has no speaker. Say whose words they are.',
    ],
  ],
  'kredibel/tautan': [
    [
      'Alamat ini salah tulis dan tidak akan terbuka. Periksa kembali.',
      'This address is mistyped and will not open. Check it again.',
    ],
    [
      'Tautan ini memuat sandi atau kunci masuk. Hapus, lalu ganti sandinya.',
      'This link holds a password or access key. Remove it, then change the password.',
    ],
    [
      'Alamat berupa deretan angka tidak dapat dikenali warga. Pakai domain resmi.',
      'Nobody can recognise an address made of numbers. Use an official domain.',
    ],
    [
      'Alamat ini menyerupai alamat resmi pemerintah, tetapi bukan. Kemungkinan situs tiruan; periksa kembali.',
      'This address resembles an official government address but is not one. It may be a fake site; check it again.',
    ],
    [
      'Alamat ini menyerupai {a}, tetapi bukan. Kemungkinan situs tiruan; periksa kembali.',
      'This address resembles {a} but is not. It may be a fake site; check it again.',
    ],
    [
      'Tautan pendek menyembunyikan tujuannya. Pakai alamat lengkap pada domain resmi.',
      'A short link hides where it leads. Use the full address on an official domain.',
    ],
    [
      'Tautan ini membawa pelacak. Hapus bagian yang tidak diperlukan.',
      'This link carries trackers. Remove the part that is not needed.',
    ],
    ['Tautan http tidak aman. Pakai https.', 'An http link is not secure. Use https.'],
  ],
  'kredibel/waktu': [
    [
      'Tidak ada waktu “{a}”: jam sampai 24, menit sampai 59. Periksa kembali.',
      'There is no time “{a}”: hours go to 24, minutes to 59. Check it again.',
    ],
    [
      'Waktu selesai lebih awal daripada waktu mulai. Periksa kembali kedua jamnya.',
      'The end comes before the beginning. Check both times again.',
    ],
    [
      'Waktu acara ini tanpa zona. Tambahkan {a} agar tidak keliru.',
      'The time of this event has no zone. Add {a} to avoid mistakes.',
    ],
  ],
}
