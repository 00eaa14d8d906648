import {
  addDays,
  type Day,
  daysBetween,
  exists,
  longDate,
  resolveDay,
  weekdayNames,
  weekdayOf,
  weekdays,
} from '../../draft/dates.ts'
import { remember } from '../../draft/remember.ts'
import type { Placed, Sentence, Span } from '../../draft/types.ts'
import { pattern } from '../../lexicon/pattern.ts'
import { anyOf, meets, trait } from '../../lexicon/signals.ts'
import { type Context, type DraftFlag, defineRule } from '../define.ts'
import { anyWeekday, weekdayBefore } from '../weekdays.ts'

/** After this many days a report is no news any more (the catalogue's figure). */
const stale = 7
/** What is older than this is history, and told as such. */
const history = 300
/** So far off, in days, that a date without a year settles no tense. */
const farOff = 45

type Role = 'event' | 'deadline' | 'reference'
interface When extends Span {
  /** From the weekday before it on. */
  readonly day: Day
  /** In days: negative for a day to come. */
  readonly age: number
  readonly role: Role
  /** Without a year of its own: far off it may as well be last year's or next year's. */
  readonly vague: boolean
}
interface Note {
  readonly days: readonly When[]
  readonly calls: number
  /** Tense or relative day against the date, told at once. */
  readonly clashes: readonly (Span & { readonly message: string })[]
}

const recap = pattern(
  /\b(?:rekap|rekapitulasi|rangkuman|kilas balik|kaleidoskop|sepanjang (?:tahun|bulan|pekan|oktober|november|september)|selama (?:bulan|triwulan|tahun|sepekan|sebulan)|catatan (?:akhir|bulan|perjalanan)|throwback|tbt|mengenang|dikenang|kenangan|sejarah|tepat \p{L}+ tahun|tahun (?:silam|lalu|lampau)|bulan lalu|pekan lalu|peringatan|memperingati|dirgahayu|ulang tahun|hari jadi|hut|haul|milad|anniversary|laporan (?:bulanan|triwulan|tahunan|kinerja)|triwulan|semester|linimasa|perjalanan|setelah|usai|pascabencana|pasca|sejak|kronologi|riwayat|arsip|dahulu|dulu|perkembangan|kelanjutan|tindak lanjut|menindaklanjuti|sebelumnya|klarifikasi|hoaks|cek fakta)\b/u,
)
/** What comes of an occasion: told first it is the news, told at the end only its close. */
const outcome = pattern(/(?<!\p{L})(?:hasil|hasilnya|pemenang|pemenangnya|juara|juaranya)(?!\p{L})/u)
const reporting = pattern(
  /\b(?:membina|mendampingi|melatih|menyuluh|mengukur|menimbang|mendata|memantau|mengecek|memperbaiki|membersihkan|menebar|memvaksin|menyemprot|menggelar|menyelenggarakan|mengadakan|melaksanakan|membuka|menutup|meresmikan|meluncurkan|melantik|mengukuhkan|menyalurkan|menyerahkan|membagikan|menandatangani|meninjau|mengunjungi|menghadiri|mengikuti|memimpin|menanam|melepas|menyambut|menerima|meraih|menata|menertibkan|memeriksa|meletakkan|memasang|membersihkan|melatih|memperingati|mengevakuasi|memperbaiki|memusnahkan|memberikan|mengajak|bertemu|berkumpul|berlatih|belajar|berkunjung|bersilaturahmi|digelar|diselenggarakan|diadakan|dilaksanakan|diresmikan|diluncurkan|dilantik|disalurkan|diserahkan|dibagikan|ditandatangani|ditanam|diikuti|dihadiri|dipasang|dipimpin|dikukuhkan|dibuka|ditutup|berlangsung|tampil|sukses|meriah|rampung|usai|seusai|telah)\b/u,
)
const invitation = pattern(
  /\b(?:catat tanggal(?:nya)?|save the date|jangan (?:lewatkan|sampai (?:ketinggalan|terlewat)|lupa (?:datang|hadir|daftar|ikut))|segera daftar|daftarkan|daftar sekarang|buruan daftar|hadirilah|yuk|yok|ayo|mari|hayu|hayuk|kuy|ikuti|ikutilah|hadiri|hadir di|hadir ya|hadir dan|kunjungi|serbu|ramaikan|meriahkan|semarakkan|datang ke|datang di|nonton|datang ya|datanglah|kami tunggu|ditunggu|tempat terbatas|kuota terbatas|terbatas|siapa cepat|bawa|gabung|merapat|sampai jumpa|saksikan|jangan lupa|mengundang|diundang|pendaftaran|daftar)\b/gu,
)
/** Called by its first words to come: `Hadirilah …`, `Ayo donor darah …`. */
const callToCome =
  /^(?:\P{L}*(?:halo|hai|sahabat|warga|wargi|lur|dulur|kawan|teman-teman|bunda|ayah|adik-adik|dan)(?: \p{L}+)?[,!]? )?\P{L}*(?:jangan (?:lewatkan|sampai (?:ketinggalan|terlewat|melewatkan)|lupa (?:datang|hadir|ikut|nonton|saksikan))|hadirilah|datanglah|saksikan(?:lah)?|ikutilah|ramaikan|meriahkan|semarakkan|sampai (?:jumpa|bertemu|ketemu) di|nonton bareng|catat(?: tanggal(?:nya)?)?|kami (?:mengundang|tunggu|nantikan)|(?:dengan hormat,? )?(?:kami )?mengundang (?:bapak|ibu|warga|seluruh|segenap)|(?:ayo|yuk|mari|hayu|hayuk|kuy)(?: kita)? (?:datang|hadir|hadiri|ikut|ikuti|ikutan|gabung|bergabung|ramaikan|meriahkan|nonton|menonton|saksikan|donor|berkunjung|kunjungi|mampir|merapat|lari|gowes|bersepeda|senam|jalan (?:sehat|pagi|santai)|kerja bakti|bergotong royong|gotong royong|bersih-bersih|kumpul|berkumpul))(?!\p{L})/u
/** In headlines these tell what an officer does (`Hadiri rakernas, Bupati …`); with an hour behind they call. */
const mayCall = /^\P{L}*(?:hadiri|ikuti|datang|kunjungi)(?!\p{L})/u
/** What is offered of an occasion when it is over. */
const keepsake =
  /(?<!\p{L})(?:yang|sejak|dari|hasil|rekaman|siaran|tayangan|ulang|kembali|lagi|keseruan|kemeriahan|potret|foto|video|dokumentasi|liputan|cuplikan|momen|rangkuman|kisah|cerita|setelah|usai|seusai|pasca\p{L}*|sesuai|tentang|mengenai|soal|atas|terkait|perkembangan|kelanjutan|pengumuman|sampai|hingga|sebelum|tertanggal|per|untuk|agar|bagi|lanjutan|penundaan|pengganti)(?!\p{L})/u
const clockBehind =
  /^\)?,? ?(?:pagi|siang|sore|petang|malam)?,? ?(?:mulai )?(?:pukul|jam|mulai|selama|di|malam|sore|pagi|siang|bersama|[!.]|$)/u
const nextTime =
  /\b(?:berikutnya|selanjutnya|mendatang|kapan-kapan|tahun depan|lain kali|gelombang berikut)\b/u
const past = pattern(
  /\b(?:telah|sudah|usai|seusai|selepas|rampung|sukses|berhasil|selesai)\s(?:\p{L}+\s){0,1}?(?:menggelar|menyelenggarakan|mengadakan|melaksanakan|mengikuti|menghadiri|meresmikan|melantik|menyalurkan|menyerahkan|membagikan|meninjau|mengunjungi|memimpin|menanam|menerima|meraih|menandatangani|meluncurkan|membuka|menutup|melatih|memeriksa|memperingati|melepas|berlangsung|dilaksanakan|digelar|diselenggarakan|diadakan|dibuka|ditutup|diresmikan|dilantik|disalurkan|diserahkan|dibagikan|ditandatangani|dihadiri|diikuti|diluncurkan|berkumpul|berkunjung|bertemu|berakhir|dimulai|tiba|pulang|acara|kegiatan|rapat|upacara|apel|lomba|pelatihan|pertemuan)(?:nya)?|\b(?:telah|sudah)\s(?!(?:me|di|ber|ter)?(?:siap|persiap|rencana|jadwal|tetap|umum|pasti|putus|sepakat|undang|sedia|daftar|target|panjang|konfirmasi|komitmen|nyata|pesan|kantong|milik|jadi|janji|tentu|koordinasi|agenda|informasi|ingat|imbau|sampai|beritahu|minta|mohon|atur|bentuk|tunjuk|terbit|anggar|alokasi|verifikasi|dapat|punya|rilis|terima)|men(?:yiap|jadwal|etap|yepakat|yedia|daftar|argetkan|yatakan|jadi|janji|entu|yampai|gundang|gumum|gonfirmasi|gantong|gagenda|ginformasi|gingat|gimbau|gatur|unjuk|erbit|ganggar|galokasi|dapat|erima)|mem(?:astikan|utuskan|esan|iliki|perpanjang|persiap|ohon|inta|beritahu|bentuk|punyai))(?:me|di|ber)\p{L}{4,}|\b(?:seusai|selepas)\b|\b(?:kemarin|tadi pagi|tadi malam|semalam(?! suntuk)|barusan|baru saja)\b/u,
)
const future = pattern(
  /\b(?:akan|bakal|hendak|besok|lusa|arep|badhe|bade|nanti|akan segera|segera|dijadwalkan|direncanakan|rencananya)\b/u,
)
/** Between a word of tense and a date these lead to another time. */
const elsewhere =
  /\b(?:untuk|hingga|sampai|guna|agar|akan|yang|sejak|setelah|sebelum|menjelang|dari|paling|batas|bahwa|karena|sebagai|menuju|menyambut|jadwal|hasil|sesuai|berdasarkan|menindaklanjuti|mulai|per|s\.d)\b/u
const referenceBefore = pattern(
  /\b(?:per|data|sejak|dari|nomor|no\.?|lahir|wafat|tahun|hari|perda|perbup|tertanggal|bertanggal|terhitung|dibandingkan|setelah|usai|pasca|hasil|bencana|kejadian|gempa|banjir|sebelum|menjelang|mulai|semula|putusan|surat|edaran|periode|hingga kini|terdaftar|mendaftar|dimulai)\s(?:\p{L}+,?\s){0,3}\(?$/u,
)
const deadlineBefore = pattern(
  /(?:(?<!\p{L})(?:sampai|hingga|paling lambat|sebelum|batas|terakhir|ditutup|s\.?\/?d\.?(?!\p{L}))|[–—]|(?<!\p{L})-|-(?=\s?(?:senin|selasa|rabu|kamis|jum|sabtu|minggu|\(?$)))\s?(?:dengan\s|pada\s|tanggal\s|hari\s|\p{L}+,?\s){0,3}\(?$/u,
)
const weekdayAhead = /(?<=(?<!\p{L})(\p{L}{4,7})(\s(?:pagi|siang|sore|malam|petang))?(,\s?|\s?\(|\s))/uy

const looksBack = remember((sentence) => recap.test(sentence))
const reports = remember((sentence) => reporting.test(sentence) && !future.test(sentence))
/** How many different calls to come or to register a sentence holds. */
function callsIn(sentence: Sentence): number {
  if (!meets(sentence, invitation)) return 0
  const calls = new Set(Array.from(invitation.all(sentence), ([call]) => call))
  return calls.size > 0 && nextTime.test(sentence.lower) ? 0 : calls.size
}

const named = pattern(/\b(?:besok|lusa|kemarin|hari ini)\b/u)
const dated = trait('date')
const undated: Note = { days: [], calls: 0, clashes: [] }

export default defineRule<Note>({
  id: 'berita/aktual',
  severity: 'suggestion',
  scope: 'context',
  title: 'Kabar basi atau waktu yang bertentangan',
  reason:
    'Kabar yang terlambat tidak lagi dicari warga, dan waktu yang bertentangan membuat mereka datang pada hari yang salah.',
  principle: 'kredibel',
  source: { name: 'Praktik penulisan berita: nilai aktual' },
  lesson:
    'Terbitkan laporan kegiatan pada hari yang sama, paling lambat sepekan. Sebelum menerbitkan, cocokkan “akan”, “telah”, dan “besok” dengan tanggal hari ini.',
  wrong: [
    { text: 'Dinas Sosial menyerahkan kursi roda kepada lansia di Cikadu, Kamis (5/11).', flagged: '5/11' },
    {
      text: 'Camat telah meresmikan jembatan gantung pada Jumat, 27 November 2026.',
      flagged: 'telah meresmikan',
    },
    { text: 'Lomba mewarnai akan digelar Sabtu, 21 November 2026, di balai desa.', flagged: 'akan digelar' },
    { text: 'Layanan SIM keliling hadir besok, Sabtu (28/11).', flagged: 'besok' },
    {
      text: 'Catat tanggalnya! Kelas memasak berlangsung Jumat, 20 November 2026. Tempat terbatas, bawa celemek.',
      flagged: '20 November 2026',
    },
  ],
  right: [
    { text: 'Dinas Sosial menyerahkan kursi roda kepada lansia di Cikadu, Kamis (19/11).' },
    { text: 'Pendaftaran telah dibuka hingga Jumat, 27 November 2026.' },
    { text: 'Tepat sepuluh tahun lalu, 5 November 2016, jembatan ini diresmikan.' },
    { text: 'Layanan SIM keliling hadir besok, Selasa (24/11).' },
    { text: 'Rekap kegiatan: pelatihan kader digelar Rabu, 4 November 2026.' },
    { text: 'Harga beras per 1 November tercatat Rp13.000 menurut BPS.' },
  ],
  needs: anyOf(dated, named, invitation),
  blank: undated,
  note: read,
  *check(draft, { kind }, notes, held) {
    for (const index of held) {
      const placed = draft.sentences[index]!
      for (const { start, end, message } of notes[index]!.clashes) {
        yield { in: placed, start, end, message, severity: 'warning' }
      }
    }
    if (kind !== 'post' || held.some((index) => notes[index]!.clashes.length > 0)) return
    let first: { readonly index: number; readonly when: When } | undefined
    let youngest = Number.POSITIVE_INFINITY
    for (const index of held) {
      for (const when of notes[index]!.days) {
        if (when.role === 'reference') continue
        first ??= { index, when }
        youngest = Math.min(youngest, when.age)
      }
    }
    // A later date in the text is its news, an old one background.
    if (!first || first.when.age >= history || youngest <= 0) return
    const { index, when } = first
    const placed = draft.sentences[index]!
    const calls = held.reduce((sum, index) => sum + notes[index]!.calls, 0)
    if (calls >= 2 && !pastTold(placed)) yield expired(placed, when)
    else if (
      when.role === 'event' &&
      youngest > stale &&
      reports(placed.sentence) &&
      !draft.sentences.some(
        ({ sentence }, at) => looksBack(sentence) || (at <= index && outcome.test(sentence)),
      )
    ) {
      yield {
        in: placed,
        start: when.start,
        end: when.end,
        message: `Kegiatan ini sudah ${when.age} hari berlalu. Terbitkan lebih cepat, atau beri sudut yang masih baru.`,
      }
    }
  },
})

const pastTold = ({ sentence }: Placed): boolean =>
  past.test(sentence) || /\b(?:diikuti|dihadiri|telah|sudah|berhasil|sukses)\b/u.test(sentence.lower)

const expired = (placed: Placed, { start, end, day }: When): DraftFlag => ({
  in: placed,
  start,
  end,
  severity: 'warning',
  message: hasPassed(day),
})

const hasPassed = (day: Day): string =>
  `Ajakan ini untuk ${longDate(day)}, yang sudah lewat. Periksa kembali tanggalnya.`

function read(sentence: Sentence, context: Context): Note {
  const calls = callsIn(sentence)
  const days = daysOf(sentence, context)
  if (days === undated.days && !named.test(sentence)) return calls > 0 ? { ...undated, calls } : undated
  return { days, calls, clashes: clashesIn(sentence, days, context) }
}

function clashesIn(sentence: Sentence, days: readonly When[], context: Context): Note['clashes'] {
  const told =
    meets(sentence, past) || meets(sentence, future) ? [...tenses(sentence, days)] : undated.clashes
  const late = meets(sentence, invitation) ? lateCalls(sentence, days) : undated.clashes
  const clashes = late.length > 0 ? [...told, ...late] : told
  const near = meets(sentence, week) ? [...clashes, ...weeks(sentence, days)] : clashes
  return meets(sentence, relative) ? [...near, ...relatives(sentence, context)] : near
}

/** `Hadirilah pengajian akbar, Jumat (20/11) pukul 19.00` on the Monday after: called to what has been. */
function lateCalls(sentence: Sentence, days: readonly When[]): Note['clashes'] {
  const [when] = days
  if (when?.role !== 'event' || when.age > farOff || days.some(({ age }) => age <= 0)) return []
  const { lower } = sentence
  const called =
    callToCome.exec(lower) ??
    (/^\)?,? (?:mulai )?pukul/u.test(lower.slice(when.end)) ? mayCall.exec(lower) : null)
  if (!called) return []
  const between = lower.slice(called[0].length, when.start)
  if (/[.;:!?]/u.test(between) || keepsake.test(between) || looksBack(sentence)) return []
  if (meets(sentence, past) && past.test(sentence)) return []
  if (!clockBehind.test(lower.slice(when.end))) return []
  const { start, end, day } = when
  return [{ start, end, message: hasPassed(day) }]
}

/** `pekan depan, Jumat (20/11)` on the Monday after. */
function* weeks(sentence: Sentence, days: readonly When[]): Iterable<Note['clashes'][number]> {
  for (const match of week.all(sentence)) {
    const at = match.index + match[0].length
    const when = days.find(({ start }) => start >= at && start <= at + 2)
    if (!when || when.age === 0 || /^(?:lalu|kemarin|silam)$/u.test(match[1]!) === when.age > 0) continue
    if (when.vague && Math.abs(when.age) > farOff) continue
    const message = `“${match[0].replace(/[ ,(]{1,3}$/u, '')}” bukan ${longDate(when.day)}. Samakan dengan tanggalnya.`
    yield { start: match.index, end: when.end, message }
  }
}

function daysOf(sentence: Sentence, { today, draftYear }: Context): readonly When[] {
  if (!meets(sentence, dated)) return undated.days
  const days: When[] = []
  for (const { date, start, end } of sentence.entities) {
    if (!date) continue
    const day = resolveDay(date, today, draftYear)
    if (!exists(day)) continue
    days.push({
      start: weekdayStart(sentence, start),
      end,
      day,
      age: daysBetween(day, today),
      role: roleOf(sentence, start),
      vague: date.year === undefined,
    })
  }
  return days
}

/** Where the weekday before a date starts, or else the date. */
function weekdayStart(sentence: Sentence, start: number): number {
  if (!meets(sentence, anyWeekday)) return start
  const plain = weekdayBefore(sentence, start)
  if (plain >= 0) return sentence.words[plain]!.start
  weekdayAhead.lastIndex = start
  const [, name, part = '', gap] = weekdayAhead.exec(sentence.lower) ?? []
  return name && weekdayNames.has(name) ? start - name.length - part.length - gap!.length : start
}

/** What the words before a date make of it. */
function roleOf(sentence: Sentence, start: number): Role {
  const ends = meets(sentence, deadlineBefore)
  if (!ends && !meets(sentence, referenceBefore)) return 'event'
  const before = sentence.lower.slice(Math.max(0, start - 48), start)
  if (ends && deadlineBefore.expression.test(before)) return 'deadline'
  return referenceBefore.expression.test(before) &&
    !/(?<!\p{L})akan (?:segera |kembali )?(?:mulai|dimulai)\s(?:\p{L}+,?\s){0,3}\(?$/u.test(before)
    ? 'reference'
    : 'event'
}

function* tenses(sentence: Sentence, days: readonly When[]): Iterable<Note['clashes'][number]> {
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

const offsets: Readonly<Record<string, number>> = {
  besok: 1,
  lusa: 2,
  'hari ini': 0,
  'pagi ini': 0,
  'siang ini': 0,
  'sore ini': 0,
  'malam ini': 0,
  'nanti malam': 0,
  'tadi subuh': 0,
  'tadi pagi': 0,
  'tadi siang': 0,
  'tadi sore': 0,
  kemarin: -1,
  'kemarin lusa': -2,
}
const relative = pattern(
  /(?<![\p{L}-])(besok|lusa|hari ini|pagi ini|siang ini|sore ini|malam ini|nanti malam|tadi (?:subuh|pagi|siang|sore)|kemarin lusa|kemarin)(?:\s(?:pagi|siang|sore|malam|petang))?(?:\s?,\s?|\s?\(|\s)(?:hari\s)?/gu,
)

const week = pattern(
  /(?<!\p{L})(?:pekan|bulan|senin|selasa|rabu|kamis|jumat|sabtu|minggu) (lalu|kemarin|silam|depan|mendatang)(?:,? (?:yakni|yaitu|tepatnya|pada|hari))*(?:\s?,\s?|\s?\(|\s)/gu,
)

/** `besok, Sabtu (21/11)` on a Monday. */
function* relatives(sentence: Sentence, { today, draftYear }: Context): Iterable<Note['clashes'][number]> {
  const { lower, entities } = sentence
  for (const match of relative.all(sentence)) {
    const wanted = addDays(today, offsets[match[1]!]!)
    const at = match.index + match[0].length
    const name = /^\p{L}+(?:['’]\p{L}+)?/u.exec(lower.slice(at, at + 10))?.[0] ?? ''
    const weekday = weekdayNames.get(name)
    const gap = weekday === undefined ? 3 : name.length + 4
    const date = entities.find((entity) => entity.date && entity.start >= at && entity.start <= at + gap)
    const day = date && resolveDay(date.date!, today, draftYear)
    const wrong =
      day && exists(day)
        ? daysBetween(day, wanted) !== 0
        : weekday !== undefined && weekday !== weekdayOf(wanted)
    // `kemarin Sabtu` may be any Saturday that has been.
    if (!wrong || (!day && match[1] === 'kemarin')) continue
    yield {
      start: match.index,
      end: date?.end ?? at + name.length,
      message: `“${match[1]}” adalah ${weekdays[weekdayOf(wanted)]}, ${longDate(wanted)}. Samakan dengan tanggalnya.`,
    }
  }
}
