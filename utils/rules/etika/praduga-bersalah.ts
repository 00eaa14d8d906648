import type { Sentence } from '../../draft/types.ts'
import { type Accusation, accuses, findAccusations } from '../../lexicon/accusation.ts'
import { defineRule, type Flag } from '../define.ts'

export default defineRule({
  id: 'etika/praduga-bersalah',
  severity: 'warning',
  scope: 'sentence',
  title: 'Menyebut orang bersalah sebelum putusan',
  reason:
    'Seseorang tidak boleh disebut pelaku kejahatan sebelum ada putusan hakim, dan tuduhan kepadanya dapat digugat.',
  principle: 'integritas',
  source: { name: 'Kode Etik Jurnalistik dan UU ITE', article: 'Pasal 3; Pasal 27A' },
  lesson:
    'Pakai “terduga”, “diduga”, “tersangka”, atau “terdakwa” sesuai dengan tahap perkaranya, dan sebut sumber statusnya. Setelah ada putusan, tulis putusannya. Bila tidak perlu, jangan sebut orangnya sama sekali.',
  inQuotes: 'softer',
  language: true,
  wrong: [
    {
      text: 'Polisi menangkap pencuri motor, Bagas Prakoso, di Pasar Waru.',
      flagged: 'pencuri motor, Bagas Prakoso',
    },
    { text: 'Bendahara desa, M.T., menilap uang kas karang taruna.', flagged: 'M.T., menilap' },
    { text: 'Inilah penipu arisan yang meresahkan warga Cisalak.', flagged: 'Inilah penipu' },
    {
      text: 'Rangga Wirawan menggelapkan iuran pasar selama setahun.',
      flagged: 'Rangga Wirawan menggelapkan',
      fixed: 'Rangga Wirawan diduga menggelapkan',
    },
    {
      text: 'Uang kas itu ditilap oleh Kepala Dusun Karanganyar.',
      flagged: 'ditilap oleh Kepala Dusun Karanganyar',
    },
  ],
  right: [
    { text: 'Bagas Prakoso diduga mencuri motor di Pasar Waru; polisi masih memeriksanya.' },
    { text: 'Waspadai penipu yang mengatasnamakan Bapak Ahmad Fauzi.' },
    { text: 'Rina Kartika, pelaku UMKM dari Cisalak, menerima penghargaan.' },
    { text: 'Tari Gandrung yang dibawakan Sri Lestari mencuri perhatian penonton.' },
    { text: 'Hakim memvonis koruptor dana hibah, Sutikno, empat tahun penjara.' },
    { text: 'Pembangunan Jembatan Cikaret memakan dana Rp3 miliar.' },
    { text: 'Kapolsek Waru, Iptu Andi Saputra, menangkap pencuri motor.' },
  ],
  needs: accuses,
  *check(sentence) {
    for (const accusation of findAccusations(sentence)) yield toFlag(accusation, sentence)
  },
})

function toFlag({ start, end, word, verb }: Accusation, { text }: Sentence): Flag {
  const status = verb ? 'diduga' : 'terduga'
  const fixable = word.start >= start && word.end <= end && /^\p{Ll}/u.test(text[word.start] ?? '')
  const fixed = `${text.slice(start, word.start)}${status} ${text.slice(word.start, end)}`
  return {
    start,
    end,
    message: `“${text.slice(word.start, word.end)}” menyebut seseorang bersalah tanpa status hukum. Periksa kembali: pakai “${status}”, “tersangka”, atau sebut putusannya.`,
    ...(fixable && { fixes: [{ label: `Tambah “${status}”`, text: fixed }] }),
  }
}
