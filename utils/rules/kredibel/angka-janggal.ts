import { anyOf, meets } from '../../lexicon/signals.ts'
import { defineRule, type Flag } from '../define.ts'
import { none, related, several, totalsOf } from './angka-janggal/counts.ts'
import { amount, money, outlay } from './angka-janggal/money.ts'
import { among, parts, persons } from './angka-janggal/parts.ts'
import {
  composition,
  percent,
  shares,
  spelledOut,
  spelledShares,
  voted,
  votes,
} from './angka-janggal/percent.ts'
import { type Listed, sumMessage, sums, unlisted } from './angka-janggal/sums.ts'

interface Note {
  readonly flags: readonly Flag[]
  /** Parts that are listed, and may be more than a total in the sentence before. */
  readonly listed?: Listed
  /** Shares of candidates, which are too many if they are of votes. */
  readonly won?: Flag
}

const blank: Note = { flags: [] }

export default defineRule<Note>({
  id: 'kredibel/angka-janggal',
  severity: 'warning',
  scope: 'paragraph',
  title: 'Angka janggal',
  reason: 'Satu angka yang mustahil membuat warga meragukan semua angka lainnya.',
  principle: 'kredibel',
  source: { name: 'Permen PANRB 83/2012', article: 'prinsip kredibel: informasi akurat' },
  lesson:
    'Hitung ulang sebelum mengunggah: bagian tidak melebihi keseluruhan, rincian berjumlah sama dengan totalnya. Tulis uang dengan titik untuk ribuan dan koma untuk desimal: Rp1.250.000. Salin angka dari dokumen, jangan dari ingatan.',
  wrong: [
    { text: 'Sebanyak 62 dari 58 sekolah sudah mengirim laporan.', flagged: '62 dari 58 sekolah' },
    { text: 'Biaya sewa lapak Rp 75,000.00 per bulan.', flagged: 'Rp 75,000.00', fixed: 'Rp75.000' },
    { text: 'Dana desa cair Rp1.00.000 per keluarga.', flagged: 'Rp1.00.000' },
    {
      text: 'Dari 50 peserta, 60 peserta lulus ujian.',
      flagged: '50 peserta, 60 peserta',
    },
    { text: 'Imunisasi diterima 112 persen balita di Desa Waru.', flagged: '112 persen' },
    {
      text: 'Bantuan 90 unit terdiri atas 40 unit pompa, 30 unit traktor, dan 35 unit penyemprot.',
      flagged: '40 unit pompa, 30 unit traktor, dan 35 unit',
    },
    { text: 'Sepuluh dari delapan posyandu sudah memiliki timbangan.', flagged: 'Sepuluh dari delapan' },
  ],
  right: [
    { text: 'Realisasi pajak mencapai 104,6 persen dari target dan tumbuh 137 persen.' },
    { text: 'Dari 840 pemilih, 512 memilih nomor satu, 301 nomor dua, dan 27 suara tidak sah.' },
    { text: 'Sebanyak 200 relawan hadir, antara lain 45 orang dari Waru dan 38 orang dari Cempaka.' },
    { text: 'Aplikasi versi 2.10.00 tersedia. Hubungi 0811-9000-123.' },
    { text: 'Waktu tunggu turun dari 42 menit menjadi 19 menit.' },
    { text: 'Pelatihan diikuti 60 siswa dari 12 sekolah. Pendapatan naik dari 40 menjadi 65 juta.' },
    { text: 'Tiket Rp10.000,00 atau Rp50.000,- untuk lima orang; APBD Rp1,2 triliun.' },
  ],
  needs: anyOf(amount, percent, spelledOut, several),
  blank,
  note(sentence) {
    const counts = meets(sentence, several) ? totalsOf(sentence) : none
    const flags: Flag[] = []
    if (meets(sentence, amount)) flags.push(...money(sentence), ...outlay(sentence))
    flags.push(...spelledShares(sentence))
    if (meets(sentence, percent)) flags.push(...shares(sentence), ...composition(sentence))
    if (counts.length > 1 && meets(sentence, related))
      flags.push(...parts(sentence, counts), ...among(sentence, counts))
    const { flag, listed } = counts.length > 2 ? sums(sentence, counts) : unlisted
    if (flag) flags.push(flag)
    const won = flags.length === 0 && meets(sentence, percent) ? votes(sentence) : undefined
    return flags.length > 0 || listed || won
      ? { flags, ...(listed && { listed }), ...(won && { won }) }
      : blank
  },
  *check(draft, _context, notes, held) {
    for (const index of held) {
      const placed = draft.sentences[index]!
      const { flags, listed, won } = notes[index]!
      for (const flag of flags) yield { ...flag, in: placed }
      const near = won ? draft.sentences.slice(Math.max(0, index - 3), index + 1) : []
      if (won && near.some(({ sentence }) => voted.test(sentence))) yield { ...won, in: placed }
      const before = draft.sentences[index - 1]
      if (!listed || !before || before.line !== placed.line) continue
      const { start, end, noun, sum, most } = listed
      const total = totalsOf(before.sentence).findLast(
        (figure) => figure.noun === noun || (noun === 'orang' && persons.test(figure.noun)),
      )
      if (total && sum > total.value && most < total.value)
        yield { start, end, in: placed, message: sumMessage(sum, total.value) }
    }
  },
})
