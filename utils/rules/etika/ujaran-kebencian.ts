import { findHostility, mayBeHostile } from '../../lexicon/hostility/hostility.ts'
import { defineRule } from '../define.ts'

export default defineRule({
  id: 'etika/ujaran-kebencian',
  severity: 'error',
  scope: 'sentence',
  hashtags: true,
  title: 'Kebencian terhadap kelompok',
  reason:
    'Kata yang mengusir, merendahkan, atau menolak suatu kelompok melukai warga yang dilayani instansi ini.',
  principle: 'integritas',
  source: { name: 'UU ITE (UU 1/2024)', article: 'Pasal 28 ayat (2)' },
  lesson:
    'Sebut perbuatannya, jangan kelompoknya. Bila asal, agama, atau keadaan seseorang tidak perlu diketahui untuk memahami berita, hapus. Aturan yang sama berlaku untuk semua warga.',
  tone: {
    says: 'Kalimat ini kemungkinan terbaca memusuhi atau merendahkan suatu kelompok. Periksa kembali: sebut perbuatannya, bukan kelompoknya.',
  },
  inQuotes: 'softer',
  needs: mayBeHostile,
  wrong: [
    { text: 'Usir semua pendatang dari kampung kita!', flagged: 'Usir semua pendatang' },
    { text: 'Rumah kos ini jangan terima orang Flores.', flagged: 'jangan terima orang Flores' },
    { text: 'Kaum Syiah itu penyakit masyarakat.', flagged: 'Kaum Syiah itu penyakit masyarakat' },
    { text: 'Para pengungsi itu cuma benalu.', flagged: 'pengungsi itu cuma benalu' },
    { text: 'Wong Madura kuwi pancen tukang rusuh.', flagged: 'Wong Madura kuwi pancen tukang rusuh' },
    { text: 'Waria sebaiknya disingkirkan dari kota ini.', flagged: 'Waria sebaiknya disingkirkan' },
    { text: 'Penyandang disabilitas tidak pantas menjadi pegawai.', flagged: 'tidak pantas' },
    { text: 'Suruh pulang ke hutan saja orang-orang gunung itu.', flagged: 'Suruh pulang ke hutan' },
  ],
  right: [
    { text: 'Selamat Tahun Baru Imlek bagi warga Tionghoa.' },
    { text: 'Jangan usir pendatang; daftarkan mereka sebagai penduduk nonpermanen.' },
    { text: 'Dinsos mendampingi waria lanjut usia dan penyandang disabilitas.' },
    { text: 'Bupati mengecam seruan “usir orang Papua” yang beredar di media sosial.' },
    { text: 'Bersihkan kampung Cina menjelang festival!' },
    { text: 'Rumah tidak layak huni milik penyandang disabilitas diperbaiki.' },
    { text: 'Vaksinasi anjing Bali digelar di sepuluh banjar.' },
    { text: 'Pejuang mengusir penjajah Belanda pada 1947.' },
    { text: 'Peternak babi suku Batak dan Dayak mengikuti pelatihan.' },
  ],
  *check(sentence) {
    for (const span of findHostility(sentence)) {
      yield {
        ...span,
        message:
          'Kalimat ini memusuhi atau merendahkan suatu kelompok. Hapus; bila ada perbuatan yang melanggar, sebut perbuatannya tanpa asal, agama, atau keadaan orangnya.',
      }
    }
  },
})
