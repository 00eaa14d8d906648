import type { Sentence, Span } from '../../../draft/types.ts'
import { is, type Mark } from '../../../lexicon/marker.ts'
import { pattern } from '../../../lexicon/pattern.ts'

/** Law, news, condemnation and fiction tell of threats without making them. */
export const telling = pattern(
  /\b(?:pidana|dipidana|penjara|pasal|undang-undang|uu|perda|kuhp|mengecam|kecam|mengutuk|hoaks|(?:dapat|terima|menerima|mendapat|ada) (?:pesan|chat|sms|telepon|dm|wa)|ditangkap|menangkap|tersangka|terdakwa|korban|modus|waspada|waspadai|film|novel|drama|teater|lakon|dongeng|lomba|turnamen|pertandingan|sesuai (?:aturan|ketentuan|peraturan|perda|pp|permen|perbup|perwali|pergub|permenpan|kode etik|perjanjian)|verifikasi|peraturan|ketentuan|syarat)\b/u,
)

/** `“Kubunuh kau!” teriak bajak laut`: words of somebody told of. */
const cried =
  /(?<!\p{L})(?:teriak|seru|bentak|gertak|ancam|raung|pekik|hardik|berbunyi|bertuliskan|berteriak|bertulis)(?!\p{L})/u
export const isCried = ({ lower, quotes }: Sentence, { start, end }: Span): boolean =>
  quotes.some((quote) => quote.start <= start && end <= quote.end) && cried.test(lower)

/** What makes of such knowledge a threat. */
export const menacing = pattern(
  /\b(?:jangan sampai (?:menyesal|nyesel|kenapa-kenapa|kenapa-napa|terjadi)|jangan macam-macam|hati-hati (?:kalau|saja|aja|ya|bicara|kalo)|(?:pikir|pikirkan) (?:dulu|lagi|baik-baik)|awas|(?:lihat|tunggu) saja|jaga (?:mulut|omongan|bicara)|siap-siap|masih mau|masih berani)/u,
)

/** `kami catat nama Bapak untuk gelombang Februari`: put on a list as often as held against somebody. */
export const booked = pattern(
  /(?<!\p{L})(?:kami|saya|kita)\s(?:(?:sudah|akan)\s)?(?:catat|ingat|tandai)\snama(?:nya|\s(?:anda|bapak|ibu))(?!\p{L})/u,
)
/** Somebody is on the way to help. */
export const attending = pattern(
  /\b(?:tim|petugas|teknisi|kurir|fogging|meteran|memperbaiki|perbaikan|datang besok|segera datang|pengiriman|terima kasih|mohon)\b/u,
)
/** Whose hours an office must know: a ride, a treatment, a day nursery. */
export const serving = pattern(
  /(?<!\p{L})(?:antar[- ]jemput|jemputan|penjemputan|penitipan|daycare|terapi\p{L}*|fisioterapi|bus sekolah|pendamping\p{L}*|kursi roda|layanan|kunjungan|sesuaikan|menyesuaikan|disesuaikan|jadwalkan|menjadwalkan|dijadwalkan|imunisasi|vaksin\p{L}*|posyandu|kontrol|rawat jalan|les gratis|bimbingan)(?!\p{L})/u,
)

export const coarse = pattern(
  /\b(?:gue|gua|gw|aing|lu|lo|elu|loe|kowe|sia|maneh|kau)\b|(?<!\p{L})\p{L}{3,}mu\b/u,
)

/** Phrases of threats that an office says of queues, campaigns and visits as well. */
const ordinary =
  /^(?:(?:di)?jaga (?:mulutmu|lidahmu|keluargamu|anak istrimu)|sayang kalau (?:rumahnya|anaknya|usahanya)|kasihan (?:keluarganya|anaknya|istrinya)(?: nanti| kalau)?|awas kamu|jangan sampai (?:keluargamu|anakmu|istri|anak istri)|jangan kaget kalau|tunggu giliranmu|kami akan datang malam-malam|(?:giliran )?kamu berikutnya|(?:sebentar lagi giliranmu|giliranmu sebentar lagi)|namanya kami coret|siap-siap (?:dicoret|kehilangan|dipindah|dihapus)|(?:siap-siap|bersiap) (?:dicoret|dihapus|dipindah))/u
const everyday = pattern(
  /(?<!\p{L})(?:petugas|kader|antrean|antre|loket|kursi|nomor|panggilan|sabar|sensus|pendataan|layanan|program|bedah rumah|bangun ulang|menyemprot|penyemprotan|fogging|imunisasi|vaksin\p{L}*|vitamin|gizi|stunting|sinyal|siaran|stb|listrik|air|daftar antrean|daftarkan|mendaftar|putus sekolah|kejar paket|beasiswa|sehat|kesehatan|dbd|demam|diare|tbc|campak|flu|virus|kuman|nyamuk|penyakit|sariawan|gigi|rokok|merokok|asap|narkoba|licin|basah|terpeleset|helm|sabuk|tertinggal|ketinggalan|kehabisan|terpapar|tertular|kecanduan|penipuan|maklum|verifikasi|sistem|aplikasi|kedaluwarsa|cuaca|hujan|banjir|dik|adik-adik|nak|lilin(?:nya)?|naik panggung|pentas|daftar tunggu|domisili|meninggal|ganda)(?!\p{L})/u,
)
export const isOrdinary = (sentence: Sentence, marks: readonly Mark[], { phrase, end }: Mark): boolean =>
  ordinary.test(phrase) &&
  everyday.test(sentence) &&
  !/(?<!\p{L})(?:awas|(?:lihat|tunggu) saja|pikir lagi|jaga mulut|protes|komentar|laporanmu)(?!\p{L})/u.test(
    sentence.lower.slice(end),
  ) &&
  !marks.some((other) => is(other, 'protes') && !is(other, 'biasa'))

/** Whether a name on a list is meant to frighten: a menace stands beside it, or that somebody spoke up. */
export const threatens = (sentence: Sentence, marks: readonly Mark[]): boolean =>
  menacing.test(sentence) ||
  coarse.test(sentence) ||
  /(?<!\p{L})(?:jangan menyesal|kalau (?:nanti |besok )?(?:urus|mengurus|butuh))(?!\p{L})/u.test(
    sentence.lower,
  ) ||
  marks.some(
    (other) =>
      is(other, 'protes') && !is(other, 'biasa') && !/kolom $/u.test(sentence.lower.slice(0, other.start)),
  )

export const inClause = ({ text }: Sentence, from: number, to: number) =>
  !/[.;!?:]/u.test(text.slice(from, to))

/** Those who spoke up get an answer: a name is kept secret, a report has its number; `aksi bersih pantai` is no protest. */
const answered = pattern(
  /(?<!\p{L})(?:rahasiakan|dirahasiakan|dibimbing|bimbingan|beri nomor|diberi nomor|tindak ?lanjut\p{L}*|ditindaklanjuti|kami teruskan|hadiah\p{L}*|lindungi|dilindungi|sanggah|sanggahan|kami perbaiki|kami bantu|(?:komentar|unggahan|postingan|pesan|akun)(?:nya)? (?:akan )?(?:kami )?(?:hapus|tutup|blokir|sembunyikan|dihapus|disembunyikan)|aksi (?:bersih|donor|sosial|tanam|menanam|kemanusiaan|peduli|hijau|nyata|pungut|lari|simpatik)|demo (?:masak|memasak|produk|alat|kesehatan|kebencanaan)|donor darah)(?!\p{L})/u,
)
/** `Warga yang protes karena namanya dicoret dapat …`: the loss is what they complain of, and the sentence goes on about them. */
const goesOn =
  /^\s?,?\s?(?:dapat|bisa|silakan|mohon|dipersilakan|diminta|diundang|diimbau|dimohon|berhak|boleh|akan kami|segera|cukup|hubungi|harap|jangan (?:ragu|khawatir|panik))(?!\p{L})/u
/** What is dragged or lifted next is a tree, not a person. */
const thing = /sebelum (?:kami|saya|warga)(?: yang)? \p{L}+$/u
const person = /^\s?(?:[.!,?]|$|paksa|kalian|anda|bapak|ibu|keluar|sendiri|kamu|saudara|satu)/u

/** Whether what `priced` finds is an answer and no price. */
export function isAnswer(sentence: Sentence, { start, end }: Span): boolean {
  const { lower } = sentence
  const found = lower.slice(start, end)
  const rest = lower.slice(end)
  return (
    answered.test(sentence) ||
    (!found.includes(',') && goesOn.test(rest)) ||
    (thing.test(found) && !person.test(rest))
  )
}
