import { remember } from '../draft/remember.ts'
import type { Sentence } from '../draft/types.ts'
import { pattern } from '../lexicon/pattern.ts'

/** What a sentence shows of the kind of text it stands in. */
interface GenreCues {
  /** Holiday wishes, congratulations, thanks, a quotation of the day, condolence. */
  readonly greets: boolean
  /** Tells what took place: a verb of report. */
  readonly reports: boolean
  /** Tells of what is to come, or what a service asks: registration, hours, closure, an invitation. */
  readonly announces: boolean
  /** Calls the reader to come, join or register. */
  readonly invites: boolean
  /** Advice, debunks, warnings and emergencies, history, statistics: neither report nor announcement. */
  readonly otherwise: boolean
}

export type Genre = 'greeting' | 'report' | 'notice' | 'other'

const greeting = pattern(
  /\b(?:selamat (?:hari|tahun|natal|idul|lebaran|menunaikan|ulang|pagi|siang|sore|malam|berpuasa|berakhir|beristirahat|jalan|datang|atas|kepada|untuk|bertugas|bertanding)|dirgahayu|turut (?:berduka|berbela)|berbelasungkawa|belasungkawa|innalillahi|inna lillahi|mohon maaf lahir|minal aidin|semoga (?:amal|husnul|almarhum|khusnul)|rest in|wilujeng tepang|sugeng (?:tanggap|riyadi|warsa)|happy|kutipan hari ini|quote|kata bijak|met hari)\b/u,
)
const attributedQuote = pattern(/^\s*[—–-]\s*\p{Lu}[^.!?]{2,50}$|^["“«„'].{10,}["”»]\.?$/u, 'text')
const report = pattern(
  /\b(?:menggelar|menyelenggarakan|mengadakan|melaksanakan|membuka|menutup|meresmikan|meluncurkan|melantik|mengukuhkan|menyalurkan|menyerahkan|membagikan|menandatangani|meninjau|mengunjungi|menghadiri|mengikuti|memimpin|menanam|melepas|menyambut|meraih|menata|menertibkan|memeriksa|menemukan|mengevakuasi|memperbaiki|membangun|meletakkan|mendampingi|memaparkan|memamerkan|membersihkan|memasang|melatih|mengajarkan|mengajari|menyosialisasikan|menggalang|merazia|menyita|memusnahkan|memulangkan|mengukur|menebar|mengaspal|menyuntik|mengkhitan|bertemu|berkumpul|berlatih|menampilkan|mementaskan|digelar|diselenggarakan|diadakan|dilaksanakan|diresmikan|diluncurkan|dilantik|dikukuhkan|disalurkan|diserahkan|dibagikan|ditandatangani|ditanam|diperiksa|diikuti|dihadiri|dipasang|ditata|diarak|dipulangkan|dievakuasi|diperbaiki|dibersihkan|disuntik|dilepas|ditebar|ditinjau|dilatih|dikunjungi|dipentaskan|dipamerkan|diaspal|dimusnahkan|dipimpin|berlangsung|rampung|terlaksana|terselenggara|dihelat|dilangsungkan|(?<!akan )dilakukan (?:kegiatan |acara |aksi )?(?:penanaman|penyerahan|peletakan|penandatanganan|pelantikan|pengukuhan|peninjauan|kunjungan|peresmian|penyaluran|pembagian|pelepasan|doa bersama|santunan|pemotongan|kerja bakti|senam|apel|sosialisasi|pelatihan|panen)|meriah|semarak|khidmat|khusyuk|lancar|tertib|sukses|seru|mencicipi|mendatangi|menyambangi|menjajal|mencoba|menyaksikan|membekali|memborong|memperagakan|mempraktikkan|memusatkan|menuntaskan|menyelesaikan|menerima kunjungan|menjamu|memberangkatkan|mengirim|mengirimkan|mendistribusikan|menyumbang|menyumbangkan|memberi|memberikan|memboyong|menjuarai|memenangi|mengantar|mengangkut|mendaki|menyusuri|menjelajahi|bermain|bertanding|berlaga|bersepeda|berjalan kaki|berdiskusi|berdialog|bermusyawarah|bersepakat|menyepakati|menandai|menguji|menyeleksi|mengumpulkan|memanen|memetik|menjaring|mencetak|menulis|melukis|mengecat|mendongeng|dibekali|diberangkatkan|dikirim|dikumpulkan|dipanen|diuji|diseleksi|disepakati|dijamu|disambut|dicat|dilukis|seusai|selesai digelar|belajar|tampil|nongkrong|mampir)\b/u,
)
const announcement = pattern(
  /\b(?:pendaftaran|mendaftar|daftarkan|daftar (?:di|ke|lewat|melalui|via|sekarang)|dibuka|jadwal|syarat|persyaratan|kuota|buka (?:pukul|setiap|kembali|mulai|lagi)|tutup (?:sementara|mulai|pukul)|ditutup|akan|besok|lusa|mulai (?:besok|lusa|hari|senin|selasa|rabu|kamis|jumat|sabtu|minggu|pukul|\d)|pemadaman|gangguan|dialihkan|pengalihan|layanan|pelayanan|loket|pengumuman|lowongan|rekrutmen|seleksi|hibah|beasiswa|batas waktu|paling lambat|berkas|pengambilan|pembayaran|jatuh tempo|pindah ke)\b/u,
)
const invitation = pattern(
  /\b(?:ayo|mari|yuk|yok|hayu|hayuk|catat tanggal(?:nya)?|jangan (?:lewatkan|lupa|sampai)|segera daftar|daftarkan|hadirilah|hadiri|datang|datanglah|ikuti|ikutan|gabung|bergabung|diundang|mengundang|merapat|save the date|sampai jumpa di|kami tunggu|ditunggu|tempat terbatas|kuota terbatas|siapa cepat|bawa|silakan|simak|saksikan)\b/u,
)
const other = pattern(
  /\b(?:hoaks|hoax|cek fakta|mitos|tips|cara |langkah |waspada|siaga|gempa|banjir|longsor|tsunami|kebakaran|erupsi|cuaca|prakiraan|suhu|kualitas udara|sejarah|legenda|konon|dahulu|zaman|tahukah|data bps|menurut data|angka|persen|indeks|harga|inflasi|lomba foto|kuis|apakah|bagaimana|mengapa|kenapa)\b/u,
)

const cuesOf = remember(
  (sentence: Sentence): GenreCues => ({
    greets: greeting.test(sentence) || attributedQuote.test(sentence),
    reports: report.test(sentence),
    announces: announcement.test(sentence),
    invites: invitation.test(sentence),
    otherwise: other.test(sentence) || /\?\s*$/u.test(sentence.text),
  }),
)

/**
 * What kind of text a draft is, told by its sentences with words, mostly the first three. A report that ends in an
 * invitation stays a report; a greeting over news (`Selamat pagi! …`) is the news.
 */
export function genreOf(sentences: readonly Sentence[]): Genre {
  const body = sentences.slice(0, 3).map(cuesOf)
  const [first, second, third] = body
  if (!first) return 'other'
  if (first.greets && !second?.reports && !second?.announces && !third?.reports) return 'greeting'
  const happens = (sentence: Sentence) => {
    const { greets, reports, announces } = cuesOf(sentence)
    return !greets && (reports || announces)
  }
  if (!sentences.some(happens)) {
    return sentences.some((sentence) => cuesOf(sentence).greets) ? 'greeting' : 'other'
  }
  if (body.some(({ otherwise }) => otherwise) && !body.some(({ reports }) => reports)) return 'other'
  const announces = body.filter((cue) => cue.announces).length
  const reports = body.filter((cue) => cue.reports).length
  const invites = () => {
    let count = 0
    return sentences.some((sentence) => cuesOf(sentence).invites && ++count > 1)
  }
  if (body.some((cue) => cue.invites) || announces > reports || (announces > 0 && invites())) return 'notice'
  return reports > 0 ? 'report' : 'other'
}
