import type { Clock } from '../../../draft/clock.ts'
import type { Day } from '../../../draft/dates.ts'
import type { Draft, Sentence } from '../../../draft/types.ts'
import { pattern } from '../../../lexicon/pattern.ts'

const announces = pattern(
  /(?<!\p{L})(?:acara|kegiatan|digelar|diadakan|diselenggarakan|dilaksanakan|berlangsung|dimulai|mulai|hadir|hadiri|ikuti|saksikan|kumpul|berkumpul|tayang|upacara|rapat|lomba|pawai|undangan|start|kick ?off|datang|konser|pentas|pertandingan|siaran|kelas|pelatihan|sosialisasi|pengajian|gotong royong|kerja bakti|jumpa|bertemu|berangkat|dikumpulake|diwiwiti|ngariung|dimimitian|ditunggu|penutupan|pembukaan|pendaftaran|gerbang|penampil(?:an)?|penonton|naik panggung|naik pentas|registrasi|gladi|laga|final|pemutaran|pengundian|kembang api|doa bersama)(?!\p{L})/u,
)
const gathers = pattern(
  /(?<!\p{L})(?:acara|acaranya|kegiatan|kegiatannya|digelar|diadakan|diselenggarakan|dilaksanakan|berlangsung|dimulai|upacara|rapat|lomba|pawai|undangan|konser|pentas|pertandingan|siaran|kelas|pelatihan|sosialisasi|pengajian|festival|bazar|kerja bakti|gotong royong|pembukaan|penutupan|pendaftaran|ditutup)(?!\p{L})/u,
)
const visits = pattern(
  /(?<!\p{L})(?:tim|petugas|regu|kru|teknisi|montir|truk|armada|mobil|ambulans|kami)(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:meninjau|ditinjau|tiba|mengecek|cek|memeriksa|periksa|turun|memperbaiki|menangani|menjemput|jemput|mengangkut|mengambil|memotong|memasang|mendatangi|meluncur|ke lokasi|ke rumah)(?!\p{L})/u,
)
const comingDay = pattern(
  /(?<!\p{L})(?:besok|lusa|nanti(?! (?:kami|akan|petugas|dibantu|admin|mimin))|malam ini|sore ini|siang ini|pagi ini|hari ini|sesuk|sesok|enjing|isukan|isuk|bisuk|pageto|(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|ahad) (?:depan|ini|besok|pagi|malam|sore))(?!\p{L})/u,
)
const routine = pattern(
  /(?<!\p{L})(?:buka|tutup|beroperasi|operasional|jam layanan|jam kerja|jam buka|melayani|jam besuk|setiap hari|tiap hari|hari kerja|senin\s?[-–—]\s?(?:jumat|kamis|sabtu|minggu)|setiap (?:pagi|malam|sore)|loket|pelayanan|layanan)(?!\p{L})/u,
)
const past = pattern(
  /(?<!\p{L})(?:tadi|kemarin|telah|sudah|terjadi|sejak|semalam|tercatat|dilaporkan|wafat|meninggal|lahir|berpusat|ditemukan|diterima|kejadian|waktu itu|saat itu|ketika|tewas|kecelakaan|menjelang|sekitar pukul)(?!\p{L})/u,
)
const elsewhere = pattern(
  /waktu setempat|gmt|utc|hoaks|hoax|cek fakta|tidak benar|kabar bohong|(?:waktu|jam) (?:arab|mekah|makkah|jepang|eropa|new york|london|singapura|malaysia)|\bw(?:ib|ita|it)(?!\p{L})/u,
)

/** Whether a time is of the past, of another place, or of a rumour. */
export const saysOtherwise = (sentence: Sentence): boolean => elsewhere.test(sentence) || past.test(sentence)

/** Whether a time is an event's that readers are told to come to. */
export function isAnnounced(sentence: Sentence, answering: boolean): boolean {
  const dated = sentence.entities.some(({ kind }) => kind === 'date') || comingDay.test(sentence)
  if (!(dated || announces.test(sentence)) || (routine.test(sentence) && !dated)) return false
  // One who is told when the crew comes, or when to drop by, lives in the zone; an event is told to all who read.
  return !answering || !(visits.test(sentence) || !(dated || gathers.test(sentence)))
}

/** What happens time and again, or happened before. */
const otherwhen = pattern(
  /(?<!\p{L})(?:setiap|tiap|tiap-tiap|saban|biasanya|biasa|rutin|umumnya|sebelumnya|(?:tahun|bulan|pekan|minggu|malam) (?:lalu|kemarin|silam)|dulu|dahulu|lazimnya)(?!\p{L})/u,
)

/** `Lampion dilepas jam 20.00`: a step of an event, if the draft tells of one. */
export const isPlan = (sentence: Sentence, clocks: readonly Clock[]): boolean =>
  /^(?:pukul|jam|pkl)/u.test(sentence.lower.slice(clocks[0]!.start)) &&
  clocks[0]!.exact &&
  !routine.test(sentence) &&
  !otherwhen.test(sentence)

/** Whether a draft names a day that is still to come. */
export const isComing = ({ sentences }: Draft, today: Day): boolean =>
  sentences.some(({ sentence }) =>
    sentence.entities.some(
      ({ date }) =>
        date !== undefined &&
        ((date.year ?? today.year) - today.year || date.month - today.month || date.day - today.day) > 0,
    ),
  )
