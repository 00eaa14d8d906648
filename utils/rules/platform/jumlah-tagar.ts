import { platformNames } from '../../draft/platform.ts'
import { trait } from '../../lexicon/signals.ts'
import { defineRule } from '../define.ts'

const none: readonly string[] = []

export default defineRule<readonly string[]>({
  id: 'platform/jumlah-tagar',
  severity: 'warning',
  scope: 'draft',
  title: 'Terlalu banyak tagar',
  reason:
    'Tagar yang berlebihan menenggelamkan pesan, melelahkan pengguna pembaca layar, dan dapat dianggap spam oleh platform.',
  principle: 'profesional',
  source: { name: 'Panduan penggunaan tagar X, Instagram, dan Facebook' },
  lesson:
    'Pilih tagar wajib dan satu atau dua tagar topik. Tagar yang tidak akan dicari siapa pun lebih baik menjadi kata biasa di dalam kalimat.',
  wrong: [
    {
      text: 'Posyandu Melati buka Rabu pagi. #TirtajayaHebat #Posyandu #Balita #SehatBersama',
      platform: 'x',
    },
    { text: 'Panen raya di Cikadu. #A#B#C#D', platform: 'x' },
    {
      text: 'Lomba mewarnai untuk TK. ＃TirtajayaHebat ＃Lomba ＃Anak ＃Mewarnai ＃TK ＃Ceria',
      platform: 'instagram',
    },
    {
      text: 'Pasar murah #TirtajayaHebat hadir di #Sukaraja bersama #Bulog.\n#PasarMurah #Beras #Minyak',
      platform: 'facebook',
    },
  ],
  right: [
    { text: 'Posyandu Melati buka Rabu pagi. #TirtajayaHebat #Posyandu #Balita', platform: 'x' },
    {
      text: 'Bersih sungai hari ini. #BersihSungai #TirtajayaHebat #Relawan #BERSIHSUNGAI #bersihsungai',
      platform: 'x',
    },
    {
      text: 'Antrean #12, #13, #14, #15, dan #16 dilayani di loket dua. Rincian: https://tirtajayakab.go.id/a#b',
      platform: 'x',
    },
    { text: '#Satu #Dua #Tiga #Empat #Lima', platform: 'instagram' },
    {
      text: '#Satu #Dua #Tiga #Empat #Lima',
      platform: 'x',
      pack: { hashtagLimits: { x: 5, facebook: 5, instagram: 5 } },
    },
  ],
  needs: trait('hashtag'),
  blank: none,
  note: ({ entities }) =>
    entities.filter(({ kind }) => kind === 'hashtag').map(({ text }) => text.toLowerCase()),
  *check(_draft, { platform, pack }, notes, held) {
    const count = new Set(held.flatMap((index) => notes[index]!)).size
    const limit = pack.hashtagLimits[platform]
    if (count <= limit) return
    yield {
      message: `Ada ${count} tagar. Di ${platformNames[platform]} cukup paling banyak ${limit}: hapus ${count - limit} yang paling umum.`,
    }
  },
})
