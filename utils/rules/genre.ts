import { remember } from '../draft/remember.ts'
import type { Sentence } from '../draft/types.ts'
import { pattern } from '../lexicon/pattern.ts'

export type Genre = 'greeting' | 'report' | 'notice' | 'other'

const greeting = pattern(
  /\b(?:selamat (?:hari|tahun|menyambut|memasuki|memperingati|merayakan|natal|idul|lebaran|menunaikan|ulang|pagi|siang|sore|malam|berpuasa|berakhir|beristirahat|jalan|datang|atas|kepada|untuk|bertugas|bertanding)|dirgahayu|turut (?:berduka|berdukacita|berbela)|berdukacita|berbelasungkawa|belasungkawa|innalillahi|inna lillahi|mohon maaf lahir|minal aidin|semoga (?:amal|husnul|almarhum|khusnul)|rest in|wilujeng tepang|sugeng (?:tanggap|riyadi|warsa)|happy|kutipan hari ini|quote|kata bijak|met hari)\b/u,
)
/** A post of thanks: `Terima kasih kepada relawan yang membersihkan jalan.` */
const thanks = pattern(
  /^[^\p{L}]*(?:terima kasih|terimakasih|matur nuwun|hatur nuhun)(?: banyak| yang (?:se\p{L}+-\p{L}+|tulus|tak terhingga|mendalam))?,? (?:kepada|untuk|atas|para|seluruh|semua|bagi)(?!\p{L})/u,
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

/** Holiday wishes, congratulations, thanks, a quotation of the day, condolence. */
export const wishes = remember(
  (sentence) => greeting.test(sentence) || thanks.test(sentence) || attributedQuote.test(sentence),
)
/** Tells what took place: a verb of report. */
export const reports = remember((sentence) => report.test(sentence))
/** Opens with what has just happened to roads and houses: `[SIAGA BANJIR] …`, `Pohon tumbang menutup Jalan Melati.` */
const incident = pattern(
  /^[^\p{L}]{0,6}(?:(?:update|pembaruan|info terkini|info (?:lalin|lalu lintas)|laporan awal|breaking)[^:]{0,40}: ?)?(?:pohon tumbang|banjir|genangan|antrean kendaraan|kemacetan|lalu lintas (?:padat|macet|tersendat)|tanah longsor|longsor|kebakaran|gempa|angin kencang|puting beliung|tanggul jebol|jembatan (?:putus|ambruk)|kecelakaan|tabrakan)(?!\p{L})/u,
)
export const opensIncident = (sentence: Sentence): boolean =>
  incident.test(sentence) && sentence.entities.some(({ time }) => time)

/** `2/3 Dishub lalu menguji …`: the parts before it are told already. */
export const continuesThread = ({ text }: Sentence): boolean =>
  /^[^\p{L}\d]{0,3}(?:[2-9]|1\d)\s?\/\s?\d{1,2}[\s.):]/u.test(text)

/** Tells of what is to come, or what a service asks: registration, hours, closure, an invitation. */
const announces = remember((sentence) => announcement.test(sentence))
/** Calls the reader to come, join or register. */
const invites = remember((sentence) => invitation.test(sentence))
/** Advice, debunks, warnings and emergencies, history, statistics: neither report nor announcement. */
const tellsOtherwise = remember((sentence) => other.test(sentence) || /\?\s*$/u.test(sentence.text))
const happens = (sentence: Sentence): boolean =>
  (reports(sentence) || announces(sentence)) && !wishes(sentence)

/**
 * What kind of text a draft is, told by its sentences with words, mostly the first three. A report that ends in an
 * invitation stays a report; a greeting over news (`Selamat pagi! …`) is the news.
 */
export function genreOf(sentences: readonly Sentence[]): Genre {
  const body = sentences.slice(0, 3)
  const [first, second, third] = body
  if (!first) return 'other'
  if (wishes(first) && !(second && (reports(second) || announces(second))) && !(third && reports(third)))
    return 'greeting'
  if (!sentences.some(happens)) return sentences.some(wishes) ? 'greeting' : 'other'
  const told = body.filter(reports).length
  if (told === 0 && body.some(tellsOtherwise)) return 'other'
  const announced = body.filter(announces).length
  if (announced > told || body.some(invites) || (announced > 0 && sentences.filter(invites).length > 1))
    return 'notice'
  return told > 0 ? 'report' : 'other'
}
