import type { Messages } from './types.ts'

export const hukum: Messages = {
  'hukum/ancaman': [
    [
      'Kalimat ini kemungkinan terbaca sebagai ancaman. Periksa kembali: sebut aturan atau jalur hukumnya secara netral.',
      'This sentence may read as a threat. Check again: state the rule or the legal way neutrally.',
    ],
    [
      '“{a}” terbaca sebagai ancaman. Hapus; sebut aturan atau jalur hukumnya secara netral.',
      '“{a}” reads as a threat. Remove it; state the rule or the legal way neutrally.',
    ],
  ],
  'hukum/data-pribadi': [
    ['{part} adalah data pribadi; jangan disebarkan.', '{part} is personal data; do not spread it.'],
    [
      'Nomor ponsel ini tidak ada dalam daftar kontak instansi; pastikan pemiliknya setuju, atau pakai nomor kantor.',
      'This mobile number is not among the institution’s contacts; make sure that its owner agrees, or use the office’s number.',
    ],
    [
      'Nomor ponsel pribadi adalah data pribadi; pakai nomor kantor atau samarkan.',
      'A private mobile number is personal data; use the office’s number or mask it.',
    ],
    [
      'Pelat nomor beserta pemiliknya adalah data pribadi.',
      'A number plate together with its owner is personal data.',
    ],
    [
      'Alamat rumah lengkap dengan RT/RW adalah data pribadi; cukup sebut desa atau kelurahannya.',
      'A full home address with its RT/RW (neighbourhood unit) is personal data; the village or kelurahan is enough.',
    ],
    [
      'Penyakit seseorang adalah data pribadi yang spesifik; samarkan namanya atau hilangkan penyakitnya.',
      'Somebody’s illness is specific personal data; mask the name or leave the illness out.',
    ],
    [
      'Kemungkinan surel pribadi; pakai surel resmi instansi.',
      'Probably a private e-mail address; use the institution’s official one.',
    ],
  ],
  'hukum/hak-cipta': [
    [
      'Ini belum menyebut pencipta. Tulis nama atau akunnya, atau ganti dengan karya sendiri.',
      'This does not name an author. Give the name or account, or use a work of your own.',
    ],
    [
      'Unggahan ulang perlu menyebut akun atau nama pemiliknya, dan sebaiknya dengan izin.',
      'A repost must name its owner’s account or name, and is best made with permission.',
    ],
  ],
  'hukum/identitas-anak': [
    [
      'Identitas anak atau korban terbuka di sini. Hapus nama, sekolah, alamat, dan nama keluarganya.',
      'The identity of a child or victim is revealed here. Remove the name, school, address and names of the family.',
    ],
  ],
  'hukum/informasi-dikecualikan': [
    [
      'Kalimat ini kemungkinan membuka informasi yang belum atau tidak boleh diumumkan. Periksa kembali bersama PPID.',
      'This sentence may disclose what is not, or not yet, to be published. Check again with the information officer (PPID).',
    ],
    [
      'Kata sandi tidak boleh dipublikasikan; ganti segera bila sudah telanjur tersebar.',
      'Passwords must not be published; change it at once if it has got out already.',
    ],
    ['Kode OTP atau PIN tidak boleh dipublikasikan.', 'OTP codes and PINs must not be published.'],
    [
      'Token atau kunci akses tidak boleh dipublikasikan; cabut segera bila sudah telanjur tersebar.',
      'Tokens and access keys must not be published; revoke it at once if it has got out already.',
    ],
    [
      'Kode kunci ruang atau gedung tidak boleh dipublikasikan.',
      'Lock codes of rooms and buildings must not be published.',
    ],
    [
      'Soal dan kunci jawaban ujian yang belum selesai tidak boleh dipublikasikan.',
      'Questions and answer keys of an examination that is not over must not be published.',
    ],
    [
      'Hasil seleksi atau tender yang belum diumumkan tidak boleh dibuka; tunggu pengumuman resminya.',
      'The outcome of a selection or tender not yet announced must not be disclosed; wait for the announcement.',
    ],
    [
      'Jadwal razia atau sidak yang belum berlangsung tidak boleh dibuka; sasarannya akan bersiap.',
      'The time of a raid or spot check still to come must not be disclosed; its targets would prepare.',
    ],
    [
      'Rincian harga perkiraan sendiri bersifat rahasia sampai tender selesai; cukup sebut pagu atau nilai totalnya.',
      'The details of the owner’s estimate (HPS) are secret until the tender is over; the ceiling or the total is enough.',
    ],
    [
      'Dokumen rahasia atau internal termasuk informasi yang dikecualikan; periksa kembali sebelum terbit.',
      'Secret and internal documents are exempt information; check again before publishing.',
    ],
    [
      'Nota dinas adalah surat internal dan termasuk informasi yang dikecualikan; jangan dipublikasikan.',
      'A nota dinas is an internal memo and exempt information; do not publish it.',
    ],
    [
      'Konsep laporan atau hasil audit yang belum final adalah informasi internal; tunggu sampai diumumkan.',
      'Draft reports and audit results that are not final are internal; wait until they are announced.',
    ],
  ],
  'hukum/judi-pinjol-porno': [
    [
      'Kalimat ini kemungkinan mempromosikan judi, pinjaman ilegal, atau pornografi. Periksa kembali; hapus bila benar.',
      'This sentence may promote gambling, illegal loans or pornography. Check again; remove it if it does.',
    ],
    [
      'Kalimat ini mempromosikan {part}. Hapus, dan periksa kembali apakah akun ini diretas.',
      'This sentence promotes {part}. Remove it, and check whether this account has been hacked.',
    ],
  ],
}
