import { findIncitement, incites } from '../../lexicon/incitement/incitement.ts'
import { defineRule } from '../define.ts'

export default defineRule({
  id: 'etika/provokasi',
  severity: 'error',
  scope: 'sentence',
  hashtags: true,
  title: 'Menghasut',
  reason:
    'Ajakan menyerang, merusak, memboikot, atau mempermalukan orang dapat berujung kekerasan dan pidana.',
  principle: 'integritas',
  source: { name: 'SE MenPANRB 137/2018', article: 'tidak menyebarkan provokasi' },
  lesson:
    'Arahkan kekesalan ke jalur yang aman: kanal aduan, musyawarah, laporan polisi. Jangan menyebut sasaran bersama kata serbu, bakar, hajar, boikot, atau viralkan.',
  tone: {
    says: 'Kalimat ini kemungkinan terbaca sebagai hasutan. Periksa kembali: ajak warga menempuh jalan yang tenang dan resmi.',
  },
  inQuotes: 'softer',
  needs: incites,
  wrong: [
    { text: 'Ayo geruduk rumah kadesnya malam ini!', flagged: 'geruduk rumah' },
    { text: 'Kalau ketemu petugasnya, hajar saja orangnya.', flagged: 'hajar saja orangnya' },
    { text: 'Boikot toko milik pendatang itu!', flagged: 'Boikot' },
    { text: 'Jangan bayar retribusi sampai bupati mundur.', flagged: 'Jangan bayar retribusi' },
    { text: 'Viralkan mukanya supaya malu sekeluarga.', flagged: 'Viralkan mukanya' },
    { text: 'Dulur kabeh, obong omahe!', flagged: 'obong omahe' },
    { text: 'Mobil dinas itu dibakar saja.', flagged: 'dibakar' },
    { text: 'Abaikan saja perintah Satpol PP.', flagged: 'Abaikan saja perintah' },
  ],
  right: [
    { text: 'Mari lawan hoaks dan perangi stunting bersama-sama.' },
    { text: 'Ratusan warga serbu pasar murah di kantor kecamatan.' },
    { text: 'Jangan bakar sampah di dekat rumah.' },
    { text: 'Gempur rokok ilegal di setiap warung!' },
    { text: 'Dalam simulasi itu, regu dua mengepung gedung dan mendobrak pintu.' },
    { text: 'Pada 1946 rakyat memboikot kantor Belanda.' },
    { text: 'Jangan bayar retribusi kepada calo.' },
    { text: 'Polisi menangkap orang yang mengajak warga membakar kantor desa.' },
    { text: 'Kepung DBD dari rumah: kuras bak mandi setiap pekan.' },
  ],
  *check(sentence) {
    for (const span of findIncitement(sentence)) {
      yield {
        ...span,
        message: `“${sentence.text.slice(span.start, span.end)}” mengajak menyerang, merusak, atau mempermalukan. Hapus; arahkan ke kanal aduan atau jalur hukum.`,
      }
    }
  },
})
