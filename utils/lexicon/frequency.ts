/** Words that offices write in many posts, the most frequent first: each line four times as frequent as the next. */
const frequent = [
  'di dan yang ke ini',
  'dari untuk dengan pada warga kami tidak itu desa dalam hari pukul tahun dinas',
  `sudah akan kita anak orang rumah ada dua sampai jalan air pasar pagi malam semua petugas mulai lagi kepada bagi
  dapat bisa atau oleh jangan ya pak bu ibu bapak kak kecamatan kelurahan kabupaten kota kantor sekolah balai nomor
  bersama karena sebelum setiap lebih telah masih saat para adalah menjadi sebanyak satu tiga`,
  `atas kalau baru lewat lalu depan datang besok saja minggu senin selasa rabu kamis jumat sabtu kepala tim kali kelas
  peserta foto bantuan keluarga kerja digelar jadwal pekan guru jam persen sejak layanan sendiri surat siswa jembatan
  rapat bawa buka dibuka ditutup korban jadi kini ikut tahu bukan kesehatan daerah hadir menurut bulan mereka naik hujan
  daftar mau mohon tanpa kata menerima pendaftaran dimulai membawa pelatihan pelajar semoga sama sekarang per petani
  belum masuk diminta ayo kembali lengkap seluruh banjir membuka taman sekali cek hasil wajib tetap kelompok lima setelah
  lama silakan lapangan halaman pajak sungai siap panitia ikan pesan harga hati baik umum turun selama siapa tiap pohon
  juga punya pemerintah beras sore langsung anda ketua hubungi info lansia kartu pertama lain apa nama terus saya cara
  aman dana pelayanan perlu libur dusun selesai relawan aplikasi sesuai penerima berkas maaf kegiatan segera waktu
  masyarakat januari februari maret april mei juni juli agustus september oktober november desember harus agar serta
  sebagai hanya tersebut hingga secara terima kasih selamat informasi lanjut gratis sampah tahap terminal tutup acara`,
]
const weights = new Map(
  frequent.flatMap((words, line) => words.split(/\s+/u).map((word) => [word, 160 >> (2 * line)] as const)),
)

/** How often a word may stand in a sentence, roughly, against others: what is seldom tells most. */
export const frequency = (word: string): number => weights.get(word) ?? (word.length < 4 ? 2 : 1)

/** The word of a phrase that tells it best from others. */
export const rarest = (words: readonly string[]): string =>
  words.reduce((best, word) => (frequency(word) < frequency(best) ? word : best))
