import type { Messages } from './types.ts'

export const keterwakilan: Messages = {
  'keterwakilan/akun-salah': [
    [
      'Teks ini berbicara atas nama instansi, tetapi {a} bukan akun resminya. Akun resmi di sini: {b}.',
      'This text speaks for the institution, but {a} is not its official account. Official here: {b}.',
    ],
    [
      'Teks ini berbicara atas nama instansi, tetapi {a} bukan akun resminya.',
      'This text speaks for the institution, but {a} is not its official account.',
    ],
    [
      'Ini tampaknya tulisan pribadi, padahal {a} akun resmi. Periksa kembali akun yang sedang dipakai.',
      'This looks like private writing, while {a} is an official account. Check which account you are using.',
    ],
  ],
  'keterwakilan/netralitas': [
    [
      'Kalimat ini kemungkinan terbaca memihak dalam pemilihan. Periksa kembali; akun resmi wajib netral.',
      'This sentence may take sides in an election. Check again; an official account has to be neutral.',
    ],
    [
      '“{a}” terbaca sebagai keberpihakan. Kini masa pemilihan. Hapus; akun resmi wajib netral.',
      '“{a}” reads as taking sides. It is election time. Remove it; an official account must be neutral.',
    ],
    [
      '“{a}” terbaca sebagai keberpihakan. Hapus; akun resmi wajib netral.',
      '“{a}” reads as taking sides. Remove it; an official account must be neutral.',
    ],
  ],
  'keterwakilan/promosi': [
    [
      'Kalimat ini kemungkinan terbaca sebagai iklan usaha swasta. Periksa kembali: sampaikan layanannya, bukan mereknya.',
      'This sentence may read as advertising for a private business. Check again: tell of the service, not the brand.',
    ],
    [
      'Ini terbaca sebagai promosi usaha swasta. Hapus merek, harga, dan ajakan membelinya.',
      'This reads as promoting a private business. Remove the brand, the price and the call to buy.',
    ],
  ],
  'keterwakilan/suara-pribadi': [
    [
      'Akun resmi berbicara atas nama instansi: ganti orang pertama tunggal dengan “kami” atau nama instansi.',
      'An official account speaks for the institution: replace the first person singular with “kami” (we) or the institution’s name.',
    ],
  ],
}
