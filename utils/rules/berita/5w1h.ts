import { daysBetween, exists, resolveDay } from '../../draft/dates.ts'
import { remember } from '../../draft/remember.ts'
import type { Sentence } from '../../draft/types.ts'
import {
  type ElementName,
  type Elements,
  elementNames,
  findCues,
  mayCue,
  showsElement,
} from '../../lexicon/elements.ts'
import { pattern } from '../../lexicon/pattern.ts'
import { type Context, defineRule } from '../define.ts'
import { continuesThread, type Genre, genreOf, opensIncident, reports, wishes } from '../genre.ts'

const questions: Record<ElementName, string> = {
  who: 'siapa',
  what: 'apa',
  when: 'kapan',
  where: 'di mana',
  why: 'mengapa',
  how: 'bagaimana',
}
const needs: Partial<Record<Genre, readonly ElementName[]>> = {
  report: elementNames,
  notice: ['when', 'where', 'how'],
}
const timed =
  /\b(?:setiap|tiap|mulai|hari kerja|selama|hingga|sampai|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|24 jam|bulan ini|tahun ini|segera|sekarang|kini)\b/u
const reachable =
  /\b(?:loket|kantor|posko|balai|posyandu|puskesmas|rsud|desa|kelurahan|kecamatan|aplikasi|bio|whatsapp|wa|daring|online|rumah|sekolah|wilayah|jalan|samsat|mal pelayanan|gerai|panitia|petugas|dinas|bank)\b/u
/** Below this length nobody expects to read how it went (the catalogue's figure). */
const shortText = 280

/** For how many days something done is news. */
const recent = 31

/** `Kegiatan berjalan lancar`: a report that does not even say of what. */
const unnamed =
  /^(?:alhamdulillah,? |puji tuhan,? )?(?:acara|kegiatan|agenda|rapat|pertemuan|kunjungan|pelatihan|sosialisasi|rangkaian (?:acara|kegiatan))(?: (?:ini|itu|tersebut|tadi|hari ini|kemarin))? (?:telah |sudah |pun |dapat )?(?:berjalan|berlangsung|selesai|sukses|terlaksana|dilaksanakan|digelar|usai)(?!\p{L})|^(?:alhamdulillah,? )?(?:telah|sudah) (?:terlaksana|dilaksanakan|berlangsung|digelar|selesai)(?: [\p{L}-]+){1,5} dengan (?:baik|lancar|sukses|meriah|tertib|khidmat|penuh)(?!\p{L})|^(?:telah|sudah) (?:dilaksanakan|diselenggarakan|digelar|diadakan|dilakukan|terlaksana) (?:kegiatan |acara )?(?:pe|sosialisasi|rapat|musyawarah|lomba|kunjungan|kerja|senam|gotong|monitoring|apel|evaluasi|koordinasi|imunisasi|vaksinasi)/u
/** `Sosialisasi … digelar`, `dilakukan penanaman pohon`: an event that took place, whoever held it. */
const held =
  /(?<!\p{L})(?<!(?:akan|hendak|bakal|segera|masih|sedang|tengah|belum) )(?:berjalan|berlangsung|digelar|dilaksanakan|diselenggarakan|diadakan|terselenggara|terlaksana|dilangsungkan|dihelat|(?:telah|sudah|kembali|,) dilakukan|sukses|rampung|usai)(?!\p{L})/u
/** Rescue goes on; it is no event that somebody holds. */
const rescue = /(?<!\p{L})(?:evakuasi|pencarian|pemadaman|penanganan|pendinginan|penyelamatan)(?!\p{L})/u
const nameless = ([first]: readonly Sentence[]): boolean => first !== undefined && unnamed.test(first.lower)

const habitual =
  /(?<!\p{L})(?:setiap|tiap|selalu|biasanya|rutin|sehari-hari|sering|kerap|senantiasa|saban)(?!\p{L})|\?/u
/** `52 pelajar ikut Kemah Sejarah`: so many took part. */
const joined = pattern(
  /(?<!\p{L})(?:\d{1,4}|belasan|puluhan|ratusan|ribuan) (?:orang )?(?:\p{L}+ ){1,4}(?:ikut|ikutan|ikuti|turut|main|unjuk|nonton)(?: serta)?(?: dalam| pada)? \p{L}/u,
)
const cues = remember(findCues)
/** Whether a sentence answers a question; asked only of those that are open. */
const answers = Object.fromEntries(
  elementNames.map((name) => [
    name,
    remember(
      (sentence) =>
        showsElement[name](sentence) ||
        (mayCue(sentence, name) && cues(sentence).has(name)) ||
        (name === 'what' && joined.test(sentence)),
    ),
  ]),
) as Record<ElementName, (sentence: Sentence) => boolean>
/** What serves a notice as an answer: hours, a counter, an office, a number to call. */
const service = remember(
  ({ lower, entities }): Partial<Elements> => ({
    when: timed.test(lower) || entities.some(({ date, time }) => date ?? time),
    where: reachable.test(lower) || entities.some(({ kind }) => contact.has(kind)),
    how: entities.some(({ kind }) => kind === 'link' || kind === 'phone'),
  }),
)
/** A prize is its own reason. */
const won = pattern(
  /(?<!\p{L})(?:meraih|menjuarai|memenangi|menyabet|merebut|memborong|membawa pulang|menang|juara)(?!\p{L})/u,
)
const asking =
  /^[^\p{L}]*(?:tahukah|pernahkah|sudahkah|siapa|mengapa|kenapa|bagaimana|apa|apakah|kapan|berapa)(?!\p{L})[^?]*\?/u
/** Something lost or found has no reason. */
const lost = /^[^\p{L}]*(?:kehilangan|barang temuan|(?:telah )?ditemukan)(?!\p{L})/u
const summing =
  /(?<!\p{L})(?:(?:tahun|semester|triwulan|bulan) ini|sepanjang (?:tahun|\d{4})|selama (?:setahun|\d{4}))(?!\p{L})/u

/** What was built or mended, told without who did it: `Sumur resapan dibuat di 45 titik`. */
const built = pattern(
  /(?<!\p{L})(?<!(?:akan|hendak|bakal|segera|masih|sedang|tengah|belum|perlu|harus|dapat|bisa|yang) )(?:dibuat|dibangun|digali|dicor|dikeruk|dipugar|diganti|ditambal|dipangkas|didirikan|dibongkar|disemprot|dikuras|dilebarkan|ditinggikan|direnovasi|dinormalisasi|diturap|disedot|dibor|dicuci|disikat|diangkut)(?!\p{L})/u,
)
/** The same of what was planted, laid or mended: the verb of a thing that did nothing itself. */
const made = pattern(
  /(?<!\p{L})(?<!(?:akan|hendak|bakal|segera|masih|sedang|tengah|belum|perlu|harus|dapat|bisa|yang) )(?:dipasang|ditanam|diperbaiki|dibersihkan|ditebar|diaspal|ditata|dicat|diletakkan|ditempatkan|disediakan|disiapkan|dipancang|dibentangkan|dipagari|divaksin|disuntik|dikirim|disalurkan|dibagikan|diserahkan)(?!\p{L})/u,
)
const receiving =
  /^[^\p{L}]*(?:(?:para|semua|seluruh|setiap|kini|sebagian|sementara) )?\p{L}+(?:-\p{L}+)?(?: (?!oleh)\p{L}+){0,2}? (?:(?:kini|juga|pun|ikut|turut|sudah|telah|lalu|kemudian) )?di(?:minta|ajak|ajari|beri|imbau|harap|harapkan|persilakan|ingatkan|bolehkan|izinkan|wajibkan|larang|arahkan|anjurkan|sarankan|tuntun)(?!\p{L})/u
/** Whom a thing was made for, and asked to use it well, did not make it: `Murid diajari menyapu daun dari mulut sumur`. */
const receives = ({ lower }: Sentence): boolean =>
  receiving.test(lower) &&
  !/(?<!\p{L})(?:oleh|bersama|petugas|tim|dinas|relawan|panitia)(?!\p{L})/u.test(lower)
/** The kind of a post, which its day tells as well as its words. */
function genreOfPost(told: readonly Sentence[], { today, draftYear }: Context): Genre {
  const genre = genreOf(told)
  const [first, second] = told
  if (genre === 'other' && first) {
    // Neither a verb of report nor an announcement, but something done on a day that has passed.
    const done = told.slice(0, 2).some((one) => {
      if (!joined.test(one) && !(told.length > 1 && built.test(one))) return false
      const days = one.entities
        .flatMap(({ date }) => (date ? [resolveDay(date, today, draftYear)] : []))
        .filter(exists)
        .map((day) => daysBetween(day, today))
      return days.length > 0 && days.every((age) => age >= 0 && age <= recent)
    })
    return done && !asking.test(first.lower) && !opensIncident(first) ? 'report' : genre
  }
  if (genre !== 'report' || !first) return genre
  // `Mengapa pajak kini bisa dicicil?` explains; a wish that sums the year up stays a wish.
  // What an emergency's post owes, krisis/unsur-wajib asks for.
  if (asking.test(first.lower) || opensIncident(first) || continuesThread(first)) return 'other'
  if (lost.test(first.lower)) return 'notice'
  if (wishes(first) && summing.test(second?.lower ?? '')) return 'greeting'
  // What is yet to take place is announced, whatever verb tells of it.
  const ahead = told
    .slice(0, 3)
    .filter(reports)
    .flatMap(({ entities }) => entities)
    .filter(({ date }) => date)
    .map(({ date }) => resolveDay(date!, today, draftYear))
    .filter(exists)
    .map((day) => daysBetween(today, day))
  return ahead.some((days) => days > 0) && ahead.every((days) => days >= 0) ? 'notice' : genre
}

const contact = new Set<string>(['link', 'phone', 'email', 'mention'])

export default defineRule({
  id: 'berita/5w1h',
  severity: 'suggestion',
  scope: 'draft',
  title: 'Unsur berita belum lengkap',
  reason:
    'Berita yang tidak menjawab siapa, apa, kapan, di mana, mengapa, dan bagaimana menimbulkan pertanyaan yang sama di kolom komentar.',
  principle: 'profesional',
  source: { name: 'Praktik penulisan berita 5W+1H' },
  lesson:
    'Sebelum menerbitkan, jawab enam pertanyaan: siapa, apa, kapan, di mana, mengapa, bagaimana. Jawaban terpenting diletakkan di kalimat pertama.',
  wrong: [
    {
      text: 'Dinas Sosial menyerahkan 40 alat bantu dengar kepada pelajar, Kamis (19/11). Bantuan itu bertujuan agar mereka mengikuti pelajaran dengan nyaman.',
    },
    {
      text: 'Wakil Bupati meresmikan jembatan gantung di Desa Cikadu, Sabtu (21/11). Terima kasih kepada semua pihak.',
    },
    {
      text: 'Pelatihan kader posyandu digelar di Balai Desa Cikadu untuk menekan angka stunting. Bidan memandu peserta menimbang balita.',
    },
  ],
  right: [
    {
      text: 'Dinas Sosial menyerahkan 40 alat bantu dengar kepada pelajar di Aula SLB Negeri, Kamis (19/11), agar mereka mengikuti pelajaran dengan nyaman.',
    },
    { text: 'Selamat Hari Guru Nasional untuk Bapak dan Ibu Guru.' },
    { text: 'Baik, Kak, petugas kami menangani lampu itu sore ini.', kind: 'reply' },
    { text: 'Layanan perpanjangan SIM dibuka di Alun-Alun, Rabu (25/11). Bawa KTP dan SIM lama.' },
    { text: '“Membaca adalah jendela dunia.”\n— Pepatah' },
  ],
  *check({ text, sentences }, context) {
    if (context.kind !== 'post') return
    const told: Sentence[] = []
    for (const { sentence } of sentences) if (sentence.words.length > 1) told.push(sentence)
    const genre = genreOfPost(told, context)
    const wanted = needs[genre]
    if (!wanted) return
    const [opening] = told
    const things =
      opening !== undefined && (built.test(opening) || made.test(opening)) && !answers.who(opening)
    const has = (name: ElementName) =>
      told.some((one) => answers[name](one) && !(things && name === 'who' && receives(one))) ||
      (genre === 'notice' && told.some((one) => service(one)[name]))
    // In a long draft hardly anything is unanswered, and then nothing else need be known.
    const missing = wanted.filter(
      (name) =>
        !(name === 'how' && text.length < shortText) &&
        !(name === 'why' && genre === 'report' && told.slice(0, 2).some((one) => won.test(one))) &&
        !has(name),
    )
    if (missing.length === 0) return
    // What is done every Friday is no news by itself.
    const once = told.filter(({ lower }) => !habitual.test(lower))
    const acted = genre === 'report' && once.some((one) => answers.who(one) && answers.what(one))
    if (genre === 'report' && !nameless(told) && !once.some(answers.what)) return
    // A line by itself may be a caption; with more behind it, an event that was held is a report.
    const staged =
      genre === 'report' &&
      told.length > 1 &&
      once.some((one) => answers.what(one) && held.test(one.lower) && !rescue.test(one.lower))
    // One answer alone makes no news: a caption, a thought, a picture's title.
    if (
      !acted &&
      !staged &&
      !nameless(told) &&
      !(has('what') && (has('when') || (genre === 'report' && has('where')))) &&
      !(has('when') && has('where'))
    )
      return
    if (
      genre === 'report' &&
      !acted &&
      !staged &&
      !nameless(told) &&
      (['who', 'when', 'where'] as const).filter(has).length < 2
    )
      return
    yield { message: `Belum terjawab: ${missing.map((name) => questions[name]).join(', ')}.` }
  },
})
