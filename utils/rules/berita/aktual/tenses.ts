import { longDate } from '../../../draft/dates.ts'
import type { Sentence } from '../../../draft/types.ts'
import { pattern } from '../../../lexicon/pattern.ts'
import { anyOf, meets } from '../../../lexicon/signals.ts'
import { type Clash, farOff, type When } from './days.ts'

const past = pattern(
  /\b(?:telah|sudah|usai|seusai|selepas|rampung|sukses|berhasil|selesai)\s(?:\p{L}+\s){0,1}?(?:menggelar|menyelenggarakan|mengadakan|melaksanakan|mengikuti|menghadiri|meresmikan|melantik|menyalurkan|menyerahkan|membagikan|meninjau|mengunjungi|memimpin|menanam|menerima|meraih|menandatangani|meluncurkan|membuka|menutup|melatih|memeriksa|memperingati|melepas|berlangsung|dilaksanakan|digelar|diselenggarakan|diadakan|dibuka|ditutup|diresmikan|dilantik|disalurkan|diserahkan|dibagikan|ditandatangani|dihadiri|diikuti|diluncurkan|berkumpul|berkunjung|bertemu|berakhir|dimulai|tiba|pulang|acara|kegiatan|rapat|upacara|apel|lomba|pelatihan|pertemuan)(?:nya)?|\b(?:telah|sudah)\s(?!(?:me|di|ber|ter)?(?:siap|persiap|rencana|jadwal|tetap|umum|pasti|putus|sepakat|undang|sedia|daftar|target|panjang|konfirmasi|komitmen|nyata|pesan|kantong|milik|jadi|janji|tentu|koordinasi|agenda|informasi|ingat|imbau|sampai|beritahu|minta|mohon|atur|bentuk|tunjuk|terbit|anggar|alokasi|verifikasi|dapat|punya|rilis|terima)|men(?:yiap|jadwal|etap|yepakat|yedia|daftar|argetkan|yatakan|jadi|janji|entu|yampai|gundang|gumum|gonfirmasi|gantong|gagenda|ginformasi|gingat|gimbau|gatur|unjuk|erbit|ganggar|galokasi|dapat|erima)|mem(?:astikan|utuskan|esan|iliki|perpanjang|persiap|ohon|inta|beritahu|bentuk|punyai))(?:me|di|ber)\p{L}{4,}|\b(?:seusai|selepas)\b|\b(?:kemarin|tadi pagi|tadi malam|semalam(?! suntuk)|barusan|baru saja)\b/u,
)
export const future = pattern(
  /\b(?:akan|bakal|hendak|besok|lusa|arep|badhe|bade|nanti|akan segera|segera|dijadwalkan|direncanakan|rencananya)\b/u,
)
/** Between a word of tense and a date these lead to another time. */
const elsewhere =
  /\b(?:untuk|hingga|sampai|guna|agar|akan|yang|sejak|setelah|sebelum|menjelang|dari|paling|batas|bahwa|karena|sebagai|menuju|menyambut|jadwal|hasil|sesuai|berdasarkan|menindaklanjuti|mulai|per|s\.d)\b/u

/** A sentence with a word of tense. */
export const tensed = anyOf(past, future)

export const tellsOfPast = (sentence: Sentence): boolean => past.test(sentence)

/** `akan digelar` before a date that has passed, `telah diresmikan` before one to come. */
export function* tenses(sentence: Sentence, days: readonly When[]): Iterable<Clash> {
  for (const { start, end, day, age, role, vague } of days) {
    const tense = age < 0 ? past : future
    if (role !== 'event' || age === 0 || !meets(sentence, tense)) continue
    const ahead = -age
    if (vague && Math.abs(ahead) > farOff) continue
    const from = Math.max(0, start - 110)
    const before = sentence.lower.slice(from, start)
    const told = tense.expression.exec(before)
    if (
      !told ||
      elsewhere.test(before.slice(told.index + told[0].length)) ||
      /[;:]/u.test(before.slice(told.index))
    )
      continue
    if (
      ahead > 0 &&
      /\b(?:yang|bagi|jika|bila|apabila|setelah)\s(?:\p{L}+\s)?$/u.test(before.slice(0, told.index))
    )
      continue
    // `akan` after `sudah` or in `yang akan datang` tells no clash by itself.
    if (ahead < 0 && /\b(?:tidak|belum|yang|sejak|lalu|kemarin)\s$/u.test(before.slice(0, told.index)))
      continue
    const message =
      ahead > 0
        ? `“${told[0]}” menyatakan yang sudah lewat, tetapi ${longDate(day)} belum tiba.`
        : `“${told[0]}” menyatakan yang akan datang, tetapi ${longDate(day)} sudah lewat.`
    yield { start: from + told.index, end, message }
  }
}
