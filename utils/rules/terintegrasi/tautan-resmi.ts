import { plainHandle } from '../../draft/handle.ts'
import { remember } from '../../draft/remember.ts'
import type { Entity, Sentence } from '../../draft/types.ts'
import { pattern } from '../../lexicon/pattern.ts'
import { anyOf, trait } from '../../lexicon/signals.ts'
import type { Pack } from '../../pack/schema.ts'
import { type Context, defineRule } from '../define.ts'
import { continuesThread, genreOf, opensIncident } from '../genre.ts'

/** Shorter texts are captions. */
const fewestWords = 14

const elsewhere = pattern(
  /\b(?:tautan|link|alamat)\b[^.!?]{0,30}\b(?:bio|profil|komentar|kolom|stiker|story)\b|\b(?:komentar pertama|kolom komentar)\b/u,
)
const disruption = pattern(
  /\b(?:pemadaman|dipadamkan|padam|gangguan|dihentikan sementara|mati air|air (?:mati|tidak mengalir)|aliran air|tutup sementara|ditutup sementara|libur|jam (?:layanan|buka|operasional)|jam pelayanan|penutupan|dialihkan|pengalihan arus|perbaikan (?:pipa|jaringan)|pemeliharaan jaringan)\b/u,
)
/** An institution or official as the text's subject, or the public matter itself. */
const subject = pattern(
  /\b(?:pemerintah|pemkab|pemkot|pemprov|pemda|bupati|wabup|wakil bupati|wali kota|gubernur|camat|lurah|kades|dinas|badan|satpol|tim penilai|tim verifikasi|tim gabungan|tim ahli|tpa|terminal|pasar|bpbd|bappeda|bapenda|diskominfo|dinkes|dinsos|dishub|disdik|disdukcapil|dukcapil|puskesmas|rsud|pdam|perumdam|kpu|bawaslu|baznas|pmi|sekda|dprd|inspektorat|panitia|kecamatan|kelurahan|desa|blk|mal pelayanan publik|samsat|dpmptsp|ptsp|polres|kantor|upt|uptd|pustu|posyandu|perpustakaan|museum|seleksi|rekrutmen|beasiswa|hibah|lelang|apbd|perda|perbup)\b/u,
)
const matter = pattern(
  /\b(?:seleksi|rekrutmen|penerimaan|pendaftaran|beasiswa|hibah|lelang|lowongan|pengumuman|diumumkan|dibuka|syarat|persyaratan|berkas|kuota|jadwal|tarif|program|bantuan|data terbaru|laporan|anggaran|apbd|perda|perbup|peraturan|kebijakan|menyusun rencana|menyusun peta|menyusun program|merancang (?:program|intervensi|kebijakan|layanan|strategi)|angka (?:harapan hidup|kemiskinan|pengangguran|putus sekolah|stunting|kelahiran|kematian|partisipasi)|tingkat (?:kemiskinan|pengangguran|inflasi|partisipasi)|indeks pembangunan|menetapkan|ditetapkan|meluncurkan|diluncurkan|meresmikan|diresmikan|menandatangani|kerja sama|menyiapkan|menyalurkan|disalurkan|membangun|dibangun|realisasi|capaian|penghargaan|pelatihan|lomba|festival|bimtek|sosialisasi|musrenbang|menambah|menyediakan|menghadirkan|memperpanjang|menghapus|menertibkan|memindahkan|menerima|rapat|menggelar|digelar|menyelenggarakan|diselenggarakan|mengumumkan)\b/u,
)
/** What an office lays before the public: a study, a draft, a hearing. */
const laidOpen = pattern(
  /\b(?:kajian|studi kelayakan|analisis dampak|amdal|naskah akademik|rancangan (?:perda|perbup|peraturan|rencana)|rencana (?:tata ruang|induk|detail|pembangunan)|rtrw|rdtr|masterplan|peta (?:rawan|risiko|bencana|jalan)|uji publik|konsultasi publik|dengar pendapat|hasil audit|hasil survei|hasil verifikasi|hasil penilaian|hasil seleksi)\b/u,
)
/** Where to write to, at a provider that is everybody's. */
const anybodys =
  /@(?:gmail|yahoo|ymail|hotmail|outlook|rocketmail|live|icloud|proton(?:mail)?)\.[a-z.]{2,6}$/iu
const sending = pattern(
  /\b(?:kirim\p{L}*|dikirim\p{L}*|masukan|usulan|tanggapan|saran|berkas|lamaran|pendaftaran|daftar|mendaftar|tanya jawab|pertanyaan|konfirmasi|formulir|surel|email|naskah)\b/u,
)
const writesAnywhere = (sentence: Sentence): boolean =>
  sentence.entities.some(({ kind, text }) => kind === 'email' && anybodys.test(text)) &&
  sending.test(sentence)
const emergency = remember(({ lower }) => /(?<![\d.,])(?:11\d|129)(?![\d.,]*\d)/u.test(lower))
const publicDomain = /(?:^|[./@])(?:go\.id|desa\.id)(?::\d+)?(?:[/?#]|$)/iu

const hasSubject = remember((sentence) => subject.test(sentence) || laidOpen.test(sentence))
const isPublicMatter = remember((sentence) => matter.test(sentence) || laidOpen.test(sentence))

/** Nothing is missing where this stands: it leads to details, or it is kanal-aduan that speaks. */
const settles = anyOf(elsewhere, disruption, trait('link'), trait('email'), trait('mention'))

export default defineRule<boolean>({
  id: 'terintegrasi/tautan-resmi',
  severity: 'suggestion',
  scope: 'context',
  title: 'Tanpa rujukan ke kanal resmi',
  reason: 'Rilis tanpa tautan, akun, atau surel resmi tidak dapat diperiksa dan mudah dipalsukan.',
  principle: 'terintegrasi',
  source: { name: 'PermenPANRB 83/2012', article: 'asas terintegrasi' },
  lesson:
    'Tutup setiap rilis dan pengumuman dengan satu rujukan: halaman di situs resmi, akun dinas terkait, atau surel dinas. Pakai domain go.id atau desa.id.',
  wrong: [
    {
      text: 'Pemerintah Kabupaten Tirtajaya menandatangani kerja sama pengelolaan sampah dengan Universitas Tirta, Senin (23/11), di Pendopo. Kerja sama berlangsung tiga tahun.',
    },
    {
      text: 'Seleksi terbuka kepala dinas dimulai 1 Desember 2026. Berkas diterima panitia paling lambat 15 Desember 2026 pukul 16.00 WIB di kantor BKD.',
      platform: 'x',
    },
    {
      text: 'Rekrutmen petugas pendata UMKM dibuka sampai Jumat (27/11). Panitia menerima pelamar berusia 20–45 tahun. Daftar di https://tirtajaya-loker.com',
    },
  ],
  right: [
    {
      text: 'Pemerintah Kabupaten Tirtajaya menandatangani kerja sama pengelolaan sampah, Senin (23/11), di Pendopo. Selengkapnya: tirtajayakab.go.id/sampah',
    },
    {
      text: 'Seleksi terbuka kepala dinas dimulai 1 Desember 2026. Berkas diterima panitia paling lambat 15 Desember 2026. Info: @kominfo_tirtajaya',
      platform: 'x',
    },
    {
      text: 'Seleksi terbuka kepala dinas dimulai 1 Desember 2026. Berkas diterima panitia paling lambat 15 Desember 2026 pukul 16.00 WIB di kantor BKD.',
      platform: 'instagram',
    },
    {
      text: 'Selamat Hari Guru Nasional. Pemerintah Kabupaten Tirtajaya mengucapkan terima kasih kepada Bapak dan Ibu Guru yang setia mendidik anak-anak kita.',
    },
    { text: 'Pohon di depan pendopo berbunga lagi. Siapa yang sempat berfoto di bawahnya pagi ini?' },
  ],
  needs: settles,
  blank: false,
  missing: true,
  note: (sentence, { pack }) =>
    sentence.entities.some((entity) => isOfficial(entity, pack)) ||
    elsewhere.test(sentence) ||
    // A service that stops or changes its hours: who is affected asks through a channel, which kanal-aduan wants.
    (sentence.words.length > 1 && disruption.test(sentence)),
  *check({ sentences }, { platform, kind, pack }, _notes, held) {
    if (kind !== 'post' || platform === 'instagram' || held.length > 0) return
    const told = sentences.map(({ sentence }) => sentence).filter(({ words }) => words.length > 1)
    if (!hasWords(told, fewestWords) || !told.some((one) => hasSubject(one) || writesAnywhere(one))) return
    // Of a tree across the road there are no details yet, but a number to call.
    if (told[0] && opensIncident(told[0]) && told.some(emergency)) return
    if (told[0] && continuesThread(told[0])) return
    const genre = genreOf(told)
    if (genre === 'greeting' || (genre === 'other' && !told.some(isPublicMatter))) return
    const [domain] = pack.domains
    yield {
      message: 'Belum ada tautan, akun, atau surel resmi tempat warga memeriksa rinciannya.',
      ...(domain !== undefined && {
        insert: { where: 'end', text: `Selengkapnya: ${domain}`, label: `Tambahkan ${domain}` },
      }),
    }
  },
})

/** Whether sentences have so many words together. */
function hasWords(sentences: readonly Sentence[], fewest: number): boolean {
  let count = 0
  for (let index = 0; index < sentences.length && count < fewest; index++)
    count += sentences[index]!.words.length
  return count >= fewest
}

function isOfficial({ kind, text }: Entity, pack: Pack): boolean {
  if (kind === 'mention') {
    const handle = plainHandle(text)
    return pack.accounts.some((account) => plainHandle(account.handle) === handle)
  }
  if (kind === 'email') return isOwnHost(text.split('@')[1]!.toLowerCase(), pack) || publicDomain.test(text)
  if (kind !== 'link') return false
  const bare = text
    .toLowerCase()
    .replace(/^[a-z]+:\/\//u, '')
    .replace(/^www\./u, '')
  const contacts = pack.contacts.map(({ value }) => value.replace(/\D/gu, '').replace(/^0/u, '62'))
  if (/^(?:wa\.me|api\.whatsapp\.com)/u.test(bare)) {
    return contacts.some((digits) => digits.length > 6 && bare.replace(/\D/gu, '').includes(digits))
  }
  if (
    pack.shortLinks.some((link) => bare === link.toLowerCase() || bare.startsWith(`${link.toLowerCase()}/`))
  )
    return true
  return isOwnHost(bare.split(/[/?#:]/u)[0]!, pack) || publicDomain.test(bare)
}

const isOwnHost = (host: string, { domains }: Context['pack']): boolean =>
  domains.some((domain) => host === domain.toLowerCase() || host.endsWith(`.${domain.toLowerCase()}`))
