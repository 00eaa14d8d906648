import { type Campaign, nothing, readCampaign } from '../../lexicon/campaign/campaign.ts'
import { ownWords } from '../../lexicon/campaign/elsewhere.ts'
import { campaigning } from '../../lexicon/campaign/signs.ts'
import { nobody, type Watched } from '../../lexicon/campaign/watched.ts'
import { pattern } from '../../lexicon/pattern.ts'
import { type Context, type DraftFlag, defineRule } from '../define.ts'

/** What was counted is told, games have sides too, and pairs who marry stand for nothing. */
const counted = pattern(
  /(?<!\p{L})(?:(?:memperoleh|meraih|mendapat|mendapatkan|mengantongi|meraup) [\d.,]{1,12} (?:persen )?suara|suara (?:sah|tidak sah)|rekapitulasi|calon (?:pengantin|mempelai)|(?:menang|unggul|kalah|imbang) \d{1,2} ?[–:-] ?\d{1,2}|tarik tambang|panjat pinang)(?!\p{L})/u,
)

export default defineRule<Campaign>({
  id: 'keterwakilan/netralitas',
  severity: 'error',
  scope: 'draft',
  title: 'Keberpihakan dalam pemilihan',
  reason: 'Akun resmi milik semua warga; dukungan kepada calon atau partai melanggar netralitas ASN.',
  principle: 'keterwakilan',
  source: { name: 'UU 20/2023 tentang ASN', article: 'Pasal 9 ayat (2); SKB 22 September 2022 Lampiran II' },
  lesson:
    'Akun instansi boleh mengajak warga memakai hak pilih, tetapi tidak boleh menyebut pilihannya. Hindari nomor urut, julukan partai, salam jari, dan tagar pemenangan, juga pada pilkades. Ragu? Kutip KPU atau Bawaslu apa adanya.',
  tone: {
    says: 'Kalimat ini kemungkinan terbaca memihak dalam pemilihan. Periksa kembali; akun resmi wajib netral.',
    unless: (sentence) => readCampaign(sentence, nobody).neutrality || counted.test(sentence),
    anywhere: true,
  },
  wrong: [
    { text: 'Jangan lupa hari Rabu, coblos nomor dua ya, Bapak Ibu.', flagged: 'coblos nomor dua' },
    { text: 'Selamat pagi, warga! #TirtajayaHebat #DamarWijaya2Periode', flagged: '#DamarWijaya2Periode' },
    { text: 'Mari dukung Damar Wijaya melanjutkan pembangunan.', flagged: 'dukung Damar Wijaya' },
    { text: 'Golkar memang paling peduli petani.', flagged: 'Golkar' },
    { text: 'Pilkades tinggal sepekan, menangkan Pak Rohman!', flagged: 'menangkan Pak Rohman' },
    { text: 'Lanjutkan dua periode, Pak Bupati!', flagged: 'dua periode' },
    { text: 'Saatnya ganti bupati. Salam dua jari!', flagged: 'ganti bupati' },
    { text: 'Menuju TPS bersama: Rahmat–Sulastri ✌️', flagged: 'Rahmat–Sulastri ✌️' },
  ],
  right: [
    { text: 'Gunakan hak pilih Anda pada Rabu, 27 November 2026. Cek TPS di laman KPU.' },
    { text: 'ASN dilarang mendukung paslon, termasuk lewat tagar atau salam dua jari.' },
    { text: 'KPU menetapkan paslon nomor urut 1 sebagai pemenang dengan perolehan suara 52 persen.' },
    { text: 'Mari dukung atlet kita pada partai final sore ini!' },
    { text: 'Lanjutkan minum obat sampai tuntas sesuai dengan anjuran dokter.' },
    { text: 'Untuk mengurus KTP, pilih nomor 2 pada menu WhatsApp Dukcapil.' },
    { text: 'Bupati Damar Wijaya meninjau perbaikan Jembatan Cikaret.' },
    { text: 'Bayar PKB di Samsat terdekat, layanan kini lebih cepat.' },
  ],
  needs: campaigning,
  everywhere: ({ electionWatch }) => electionWatch !== undefined,
  blank: nothing,
  note: (sentence, context) => ownWords(sentence, readCampaign(sentence, watched(context))),
  *check(draft, context, notes, held): Iterable<DraftFlag> {
    if (held.some((index) => notes[index]!.neutrality)) return
    const election = held.some((index) => notes[index]!.election)
    for (const index of held) {
      const placed = draft.sentences[index]!
      const { calls, hints } = notes[index]!
      if (calls.length + hints.length === 0) continue
      let end = -1
      const spans = (election ? [...calls, ...hints] : [...calls]).sort((a, b) => a.start - b.start)
      for (const span of spans) {
        if (span.start < end) continue
        end = span.end
        const words = placed.sentence.text.slice(span.start, span.end)
        yield { in: placed, start: span.start, end: span.end, message: message(words, context) }
      }
    }
  },
})

/** The people and parties that the pack watches. */
function watched({ pack }: Context): Watched {
  return pack.electionWatch ?? nobody
}

function message(words: string, { pack, today }: Context): string {
  const watch = pack.electionWatch
  const day = `${today.year}-${String(today.month).padStart(2, '0')}-${String(today.day).padStart(2, '0')}`
  const season = watch && watch.from <= day && day <= watch.until ? ' Kini masa pemilihan.' : ''
  return `“${words}” terbaca sebagai keberpihakan.${season} Hapus; akun resmi wajib netral.`
}
