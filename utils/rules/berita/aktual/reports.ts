import { remember } from '../../../draft/remember.ts'
import { pattern } from '../../../lexicon/pattern.ts'
import { future } from './tenses.ts'

const recap = pattern(
  /\b(?:rekap|rekapitulasi|rangkuman|kilas balik|kaleidoskop|sepanjang (?:tahun|bulan|pekan|oktober|november|september)|selama (?:bulan|triwulan|tahun|sepekan|sebulan)|catatan (?:akhir|bulan|perjalanan)|throwback|tbt|mengenang|dikenang|kenangan|sejarah|tepat \p{L}+ tahun|tahun (?:silam|lalu|lampau)|bulan lalu|pekan lalu|peringatan|memperingati|dirgahayu|ulang tahun|hari jadi|hut|haul|milad|anniversary|laporan (?:bulanan|triwulan|tahunan|kinerja)|triwulan|semester|linimasa|perjalanan|setelah|usai|pascabencana|pasca|sejak|kronologi|riwayat|arsip|dahulu|dulu|perkembangan|kelanjutan|tindak lanjut|menindaklanjuti|sebelumnya|klarifikasi|hoaks|cek fakta)\b/u,
)
const reporting = pattern(
  /\b(?:membina|mendampingi|melatih|menyuluh|mengukur|menimbang|mendata|memantau|mengecek|memperbaiki|membersihkan|menebar|memvaksin|menyemprot|menggelar|menyelenggarakan|mengadakan|melaksanakan|membuka|menutup|meresmikan|meluncurkan|melantik|mengukuhkan|menyalurkan|menyerahkan|membagikan|menandatangani|meninjau|mengunjungi|menghadiri|mengikuti|memimpin|menanam|melepas|menyambut|menerima|meraih|menata|menertibkan|memeriksa|meletakkan|memasang|membersihkan|melatih|memperingati|mengevakuasi|memperbaiki|memusnahkan|memberikan|mengajak|bertemu|berkumpul|berlatih|belajar|berkunjung|bersilaturahmi|digelar|diselenggarakan|diadakan|dilaksanakan|diresmikan|diluncurkan|dilantik|disalurkan|diserahkan|dibagikan|ditandatangani|ditanam|diikuti|dihadiri|dipasang|dipimpin|dikukuhkan|dibuka|ditutup|berlangsung|tampil|sukses|meriah|rampung|usai|seusai|telah)\b/u,
)

/** What comes of an occasion: told first it is the news, told at the end only its close. */
export const outcome = pattern(/(?<!\p{L})(?:hasil|hasilnya|pemenang|pemenangnya|juara|juaranya)(?!\p{L})/u)

/** Whether a sentence tells of an old time as such. */
export const looksBack = remember((sentence) => recap.test(sentence))
/** Whether a sentence reports what was done. */
export const reports = remember((sentence) => reporting.test(sentence) && !future.test(sentence))
