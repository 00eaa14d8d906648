import type { Sentence } from '../draft/types.ts'
import entries from './layanan.txt'
import { createLexicon, type Match } from './lexicon.ts'
import { pattern } from './pattern.ts'
import { allOf, anyForm, anyOf, meets, trait } from './signals.ts'

const announcements = createLexicon(entries.section('pengumuman'))
const signs = createLexicon(entries.section('tanda'))
const reports = createLexicon(entries.section('laporan'))
const asking = createLexicon(entries.section('tanya'))
const ways = createLexicon(entries.section('lewat'))
const hotline = pattern(/(?<![\d.,:/-])(?:11\d|12[39]|1[45]\d{3}|1500[ -]?\d{3})(?![\d.,:/-]?\d)/u)
const mayBeHotline = anyForm((lower) => /(?<!\d)(?:11\d|12[39]|1[45]\d{3}|1500)/u.test(lower))
const emergencyNumber = pattern(
  /\b(?:info|informasi|lapor|laporan|laporkan|gangguan|keluhan|aduan|pengaduan|pln|damkar|polisi|bpbd|pusdalops|call center|hubungi|telepon|telpon|pencet|tekan|panggil|darurat|nomor|call|hotline|kontak|layanan|ambulans|ke|lewat|di|via)\b[^.\d]{0,24}(?:11\d|12[39]|1[45]\d{3}|1500[ -]?\d{3})(?!\d|[.,:/-]\d)/u,
)
const opening = pattern(
  /\b(?:penerimaan|rekrutmen|perekrutan|lelang|pengajuan|perekaman|pemutihan|pengambilan|permohonan|lowongan|pendaftaran|registrasi|beasiswa|seleksi|kantor|loket|layanan|pelayanan|jalan|jembatan|jalur)\b[^.!?]{1,50}\b(?:di ?(?:buka|tutup|perpanjang|liburkan|alihkan|hentikan)|libur|pindah|bergeser)\b(?!\s(?:oleh|bupati|secara resmi|dengan doa))/u,
)
/** Hours and days: `buka setiap hari`, `pendaftaran 1–7 Desember`. */
const hours = pattern(
  /\bsampah\b[^.!?]{0,40}\b(?:diangkut|diambil) (?:setiap|tiap|hari|senin|selasa|rabu|kamis|jumat|sabtu|minggu)\b|\b(?:buka|melayani) (?:setiap|tiap|senin|selasa|rabu|kamis|jumat|sabtu|minggu|24 jam)\b|\b(?:loket|kantor|layanan|pelayanan|gerai|samsat|puskesmas|poli|posyandu|perpustakaan|museum|mpp|ambulans|pos)\b[^.!?]{0,30}\b(?<!sejak )(?:buka|melayani)(?: mulai| pada| dari)? (?:pukul|jam)\b|\b(?:pendaftaran|pengambilan|pembayaran|pengumpulan|penebusan|pencairan)(?: (?:berkas|pada|tanggal|mulai))?:? \d{1,2}[ –—/-]/u,
)
/** A price of a public service that changes from a day on. */
const pricing = pattern(
  /\b(?:tarif|retribusi|iuran|ongkos|biaya)\b[^.!?]{0,80}\b(?:menjadi|naik|turun|berubah|disesuaikan|berlaku)\b/u,
)
const fromDay = pattern(/\b(?:mulai|per|berlaku|terhitung)\b/u)
/** What else stops for a time: its closing is told with a reason or a date, unlike the closing of a festival. */
const closing = pattern(
  /\b(?:pasar|bus|angkot|angkutan|trayek|rute|kereta|kapal|feri|penyeberangan|terminal|pelabuhan|dermaga|halte|taman|museum|kolam|objek wisata|wisata|gedung|stadion|gor|alun-alun|lapangan|makam|tpa|tps|spbu|klinik|puskesmas|posyandu|poli|gerai|perpustakaan|sekolah|pintu|akses|gerbang|laman|situs|aplikasi|sistem|hari bebas kendaraan|car free day|cfd|jembatan|jalan|jalur|ruas|tangga|lift|tanggul|gang|toilet|lapangan parkir)\b[^.!?]{0,60}\b(?:(?:di )?tutup|ditutup(?! (?:dengan|oleh))|berhenti beroperasi|berhenti melayani|tidak beroperasi|tidak melayani|tidak melintasi|tidak melewati|tidak singgah|tidak berlayar|tidak berangkat|(?<!yang |pernah |masih )(?:tidak|belum) (?:dapat|boleh|bisa) (?:di ?(?:lewati|lalui|akses|gunakan|pakai|kunjungi|masuki|lintasi)|melintas|melayani|dibuka)|diliburkan|(?<!(?:hari|selama|masa|musim|saat|cuti|pekan|akhir|jelang|menjelang|mengisi|usai) )libur(?! (?:natal|sekolah|lebaran|nasional|panjang|akhir|tahun|bersama|semester))|dialihkan|dihentikan|ditiadakan|dinonaktifkan|dibatasi)\b[^.!?]{0,40}\b(?:sementara|selama|mulai|pada|hingga|sampai|karena|akibat|untuk|besok|sejak|senin|selasa|rabu|kamis|jumat|sabtu|minggu)\b/u,
)
/** The same, told by who closes it. */
const closed = pattern(
  /\b(?:meniadakan|menghentikan|meliburkan|menutup|mengalihkan|memindahkan|menunda|membatasi) (?:sementara )?(?:layanan|pelayanan|loket|poli|pendaftaran|operasional|jam (?:layanan|buka|operasional|kunjungan)|kunjungan|jadwal|keberangkatan|pengangkutan|akses)\b[^.!?]{0,60}\b(?:sementara|selama|mulai|pada|hingga|sampai|karena|akibat|besok|sejak|senin|selasa|rabu|kamis|jumat|sabtu|minggu)\b/u,
)
/** The reader is sent somewhere to have something done. */
const ordered = pattern(
  /^(?:daftarkan|tukarkan|urus|lunasi|ambil|perbarui|aktifkan|serahkan|kumpulkan|setorkan|perpanjang|cetak|legalisasi|uji)\b[^.!?]{0,60}\b(?:puskesmas|kantor|loket|kelurahan|kecamatan|balai desa|dinas|mpp|mal pelayanan publik|samsat|disdukcapil|posko|bpp|bank|gerai)\b/u,
)
/** Something is given out, collected or checked on a day. */
const handing = pattern(
  /^(?:jadwal )?(?:pengambilan|penukaran|pencairan|pembagian|pembayaran|pelunasan|perekaman|pemeriksaan|pelayanan|layanan|imunisasi|vaksinasi|verifikasi|validasi|pemutakhiran|penjualan|penebusan|pemotretan|uji|tera|sidang|legalisasi|konsultasi|fogging|pengasapan|operasi pasar|pasar murah|donor darah|khitanan|sunatan) [^.!?]{3,90}/u,
)
/** From a day on a service takes fewer than before: `mulai 1 Desember uji kir hanya melayani yang sudah memesan`. */
const restricting = pattern(
  /\b(?:hanya|cuma|khusus|(?:tidak|tak) (?:lagi|akan)) (?:melayani|menerima|dilayani|diterima|memproses|diproses|dibuka|beroperasi)\b|\bhanya (?:boleh|dapat|bisa) (?:melintas|masuk|diakses|digunakan|diurus|diambil|dibeli|ditebus|parkir|bongkar muat)\b|\bwajib (?:memesan|mendaftar|menunjukkan|melampirkan|mengambil nomor|memilah|mengurus)\b/u,
)
const startingOn = pattern(
  /\b(?:mulai|per|terhitung)(?: (?:tanggal|hari)){0,2} (?:\d{1,2}|senin|selasa|rabu|kamis|jumat|sabtu|minggu|besok|lusa|(?:pekan|bulan|tahun) depan|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)(?![\p{L}\d])/u,
)
/** What is handed in by a day: `karya dikirim ke aula sebelum 5 Desember`. */
const submitting = pattern(
  /\b(?:karya|naskah|proposal|lamaran|berkas|video|formulir|dokumen|usulan|portofolio|lembar jawaban)(?: (?!telah|sudah|yang)\p{L}+){0,3} (?:dikirim(?:kan)?|dikumpulkan|diserahkan|diantar(?:kan)?|disetor(?:kan)?|diunggah|dimasukkan|diterima)(?= (?:ke|di|lewat|melalui|via|kepada|dalam|secara|dengan|langsung|panitia|paling|sebelum|selambat-lambatnya|sampai|hingga)\b)(?:(?! dan )[^.!?]){0,60}? (?:sebelum|paling (?:lambat|lama|akhir)|selambat-lambatnya|sampai|hingga) (?:dengan |pada |tanggal |hari )*(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|\d)/u,
)
/** Of a closing that is history: `dulu jalan ini …, kini mulus`. */
const bygone =
  /(?<!\p{L})(?:dulu|dahulu|tempo dulu|kini (?:sudah|telah|mulus|menjadi|dapat|bisa|lancar))(?!\p{L})/u
/** Of what is remembered on its day: `Tepat setahun lalu jembatan ini dibuka.` */
const anniversary = pattern(
  /(?<!\p{L})(?:tepat|genap|persis|sudah) (?:\p{L}+ |\d+ ){0,2}(?:setahun|tahun|dekade|sedekade|windu|sewindu|abad|seabad|bulan|sebulan) (?:yang )?(?:lalu|silam|berlalu)(?!\p{L})/u,
)
/** Behind `terima kasih atas`: what closes an announcement asks for it, and thanks nobody for a deed. */
const courtesy =
  /^ (?:pengertian|perhatian|kesabaran|kerja ?sama(?=nya|[.!]|$| (?:bapak|ibu|anda))|permakluman|kemakluman|maklum|kesediaan (?:menunggu|bersabar|memutar))(?:nya)?(?:,| (?:bapak|ibu|anda|kalian|warga|semua(?:nya)?|seluruh|para pengguna|pelanggan|masyarakat|dan|serta)(?!\p{L})|\.|!|$)/u
/** What would stop only some day, or did: `saat lampu padam`, `listrik sempat padam`. */
const someday =
  /^(?:sempat|saat|jika|bila|apabila|ketika|kalau|tatkala|seandainya|andai|manakala|yen|nek|nalika|mun|lamun)$/u
const counted = /^\s?(?:orang|warga|siswa|peserta|unit|kilo|meter|hektare|ton|kg|km|paket|desa|rumah|anak)/u

export const isDated = anyOf(trait('date'), trait('time'))
const contact = anyOf(trait('phone'), trait('email'), trait('link'), trait('mention'))
const mayAnnounce = anyOf(
  ...[announcements, opening, closing, closed, ordered, hours],
  allOf(isDated, anyOf(handing, submitting, allOf(pricing, fromDay))),
  allOf(restricting, startingOn),
)
/** What tells of a service, or offers a way to ask. */
export const mayBeService = anyOf(mayAnnounce, signs, reports, ways, mayBeHotline, contact)

/** Where a sentence tells what somebody did, or greets; an announcement may too where it is `lunak`. */
export const tellsOfDeeds = (sentence: Sentence): readonly Match[] =>
  reports
    .within(sentence)
    .filter(({ phrase, end }) => phrase !== 'terima kasih atas' || !courtesy.test(sentence.lower.slice(end)))
/** Announces by itself that something opens, closes, stops or must be done. */
export const announces = (sentence: Sentence): boolean =>
  meets(sentence, mayAnnounce) &&
  !anniversary.test(sentence) &&
  (announcements.within(sentence).length > 0 ||
    opening.test(sentence) ||
    (closing.test(sentence) && !bygone.test(sentence.lower)) ||
    closed.test(sentence) ||
    ordered.test(sentence) ||
    hours.test(sentence) ||
    (restricting.test(sentence) && startingOn.test(sentence)) ||
    (meets(sentence, isDated) &&
      (handing.test(sentence) ||
        submitting.test(sentence) ||
        (pricing.test(sentence) && fromDay.test(sentence)))))
/** Kinds of half signs: papers to bring, a deadline, a schedule. A date or time is one as well. */
export const signsIn = (sentence: Sentence): string[] =>
  signs
    .within(sentence)
    .filter(({ tags, first }) => tags[1] !== 'ubah' || !isSomeday(sentence, first))
    .map(({ tags }) => tags[1]!)
const isSomeday = ({ words }: Sentence, at: number): boolean =>
  words.slice(Math.max(0, at - 3), at).some(({ lower }) => someday.test(lower))
/** Offers a way to ask or complain. */
export function offersChannel(sentence: Sentence): boolean {
  if (meets(sentence, contact)) return true
  const number = meets(sentence, mayBeHotline) ? hotline.exec(sentence) : null
  if (number && !counted.test(sentence.lower.slice(number.index + number[0].length))) {
    if (emergencyNumber.test(sentence) || /^\W*\d+\W*$/u.test(sentence.text)) return true
  }
  const through = ways.within(sentence)
  if (through.some(({ tags }) => tags.includes('cukup'))) return true
  return (
    through.length > 0 &&
    asking.within(sentence).some(({ start }) => through.every((way) => way.start !== start))
  )
}
