import { folds } from '../../draft/fold.ts'
import { countLength } from '../../draft/length.ts'
import { remember } from '../../draft/remember.ts'
import type { Placed, Sentence } from '../../draft/types.ts'
import { beginsHigh } from '../../lexicon/characters.ts'
import { pattern } from '../../lexicon/pattern.ts'
import { defineRule } from '../define.ts'
import { isDreamt, musesOn, shared, signsIn } from './kepala/musing.ts'
import { findPantuns } from './kepala/pantun.ts'

/** Share of the text before the news that may show no sign of being a lead-in. */
const mostPlain = 0.6

interface Note {
  /**
   * Where in the sentence its news begins, if it has any: 0, or the main clause behind a long preamble
   * (`Menindaklanjuti …, bersama ini kami sampaikan bahwa`).
   */
  readonly news?: number
  /**
   * What stands in front instead: `surely` a salutation, chat, background, a row of pictures; `likely` a sentence without
   * a name, a figure or an event.
   */
  readonly leadIn: 'surely' | 'likely' | 'no'
  /** A place's history or a scene: a lead-in where a notice follows, a story of its own elsewhere. */
  readonly story?: boolean
  /** Nothing that happened stands here, but what somebody muses on: no figure, nobody by name, no event. */
  readonly muses?: boolean
  /** News that asks something of residents, or tells them what opens, closes or changes, on a day. */
  readonly notice?: boolean
}

const salutation = pattern(
  /^[^\p{L}]*(?:dengan (?:penuh |segala )?(?:rasa |kerendahan )?(?:syukur|bangga|hormat|bahagia|haru|hati|gembira|suka cita|sukacita)|pertama-tama|izinkan(?:lah)?|perkenankan(?:lah)?|salam|(?:met |selamat )?(?:pagi|siang|sore|malam),? |semoga|muga-muga|mugi|moga|smoga|doa|apa kabar|kumaha|pripun|piye|baa kaba|terima kasih|hatur|matur|syukur|puji|assalamu\S*|as-?salamu\S*|ass?\.?\s?w|bismillah|shalom|om swast|namo bud|rahayu|puji (?:dan )?syukur|segala puji|alhamdulillah|yang (?:kami |saya )?(?:hormati|terhormat|muliakan|banggakan|cintai|berbahagia)|yth|kepada (?:yth|yang|para|seluruh|segenap|bapak|ibu|warga|sahabat|semua)|hormat kami|izin menyampaikan|mohon izin|selamat (?:pagi|siang|sore|malam|datang|berakhir|beraktivitas|menjalankan|hari (?:senin|selasa|rabu|kamis|jumat|sabtu|minggu))|halo|hallo|hai|hey|hei|hi|sampurasun|ramp[eé]s|wilujeng|sugeng|horas|njuah-juah|tabik|tabea?|ewako|salama'?|kul[ao] ?nuwun|nuwun sewu|nderek|adil ka.? talino|ya'?ahowu|om|mejuah(?:-juah)?|hadirin|marilah|mari (?:kita|bersama)|sel?awat|shalawat|salawat|(?:tidak|tak|gak|nggak|enggak|ora|teu) (?:te)?rasa|tiada kata|rasa syukur|salamaik|punten|untuk (?:seluruh|semua|para|segenap|sahabat|sobat)|sahabat|sobat|teman|kawan|dulur|lur|sedulur|wargi|baraya|dunsanak|bapak|ibu|ayah|bunda|adik|kakak|gaes|guys|warga (?:yang|tercinta))(?!\p{L})/iu,
  'text',
)
const background = pattern(
  /^[^\p{L}]*(?:di (?:era|zaman|tengah|dunia|masa)|pada (?:era|zaman|masa|hakikatnya|dasarnya)|dalam (?:era|dunia|sejarah|kehidupan|rangka|upaya|konteks|menghadapi)|era|seiring|sepanjang (?:sejarah|zaman|masa)|selama (?:ini|berabad-abad|puluhan tahun)|sejarah (?:mencatat|membuktikan)|dewasa ini|saat ini|akhir-akhir ini|belakangan ini|hari-hari ini|sudah sejak lama|sudah lama|sudah bukan rahasia|bukan rahasia|telah kita|berangkat dari|atas dasar|dilandasi|dilatarbelakangi|bertolak dari|melihat|menyadari|memasuki|menghadapi|menyongsong|oleh karena|oleh sebab|karena itu(?:lah)?|oleh karena itu(?:lah)?|untuk itulah|itulah|tentu(?:nya| saja)?|semua orang|ada yang|siapa pun|untuk itu|maka dari|hal (?:ini|itu|tersebut)|tanpa|tuntutan|kebutuhan|tantangan|masyarakat (?:modern|saat)|pemerintah (?:di|terus|senantiasa|selalu)|berbagai (?:upaya|tantangan|cara)|kita (?:hidup|semua|sering|kerap)|siapa di|ada pepatah|kata (?:orang|pepatah)|sejalan dengan|seperti (?:kita|yang|diketahui|biasa)|sebagaimana|kita (?:semua )?(?:tahu|ketahui|sadari|mengetahui)|tidak (?:dapat|bisa) (?:dimungkiri|dipungkiri)|tak (?:dapat|bisa) (?:dimungkiri|dipungkiri)|sejak (?:dahulu|dulu|zaman|lama|dahulu kala|manusia|nenek|awal|kecil|berabad|ribuan|ratusan)|sudah menjadi|merupakan|hidup|menindaklanjuti|berdasarkan|sehubungan|mengingat|memperhatikan|menimbang|bahwa|globalisasi|perkembangan|kemajuan|pada prinsipnya|manusia|setiap (?:manusia|orang|insan|daerah|bangsa)|negara yang|bangsa yang|sesungguhnya|perlu (?:kita )?(?:ketahui|diketahui)|tahukah|siapa (?:sih|nih|yang|tak)|pernah(?:kah)?|bicara soal|ngomongin|konon|dahulu|dulu)(?!\p{L})/iu,
  'text',
)
/** `Pendidikan adalah jendela dunia`: what everybody knows of something. */
const aphorism = pattern(
  /^[^\p{L}]*(?:\p{L}+\s){1,3}(?:adalah|ialah|merupakan|ibarat|bagaikan|laksana)\s(?:salah satu\s)?(?:jendela|kunci|hak|fondasi|pondasi|investasi|anugerah|amanah|tiang|cermin|jantung|tulang punggung|urat nadi|ibu|sumber|kebutuhan|bagian|modal|aset|pilar|warisan|cahaya|napas|nafas|kekayaan|titipan|harta|ladang|jembatan|rumah|jati diri|kewajiban|tanggung jawab|cita-cita|dambaan|idaman|impian|wujud|bentuk|bekal|bukti|benteng|pelita|lentera|obor|akar|roh|ruh|nadi|penopang|penentu)(?!\p{L})/u,
)
/** The portrait of a place: how old, how large, named after what. */
const history = pattern(
  /(?<!\p{L})(?:berdiri (?:pada|sejak|tahun)|didirikan (?:pada|sejak|tahun|oleh)|membentang (?:dari|di|seluas)|secara geografis|berbatasan (?:dengan|langsung)|luas wilayah(?:nya)?|wilayahnya|penduduknya|mata pencaharian|nama \p{L}+ (?:sendiri )?(?:berasal|diambil|konon)|asal(?:-| )usul|cikal bakal|penjajahan|kolonial|(?:setelah|sebelum|sesudah|masa|zaman) kemerdekaan|(?:terbentuk|dibentuk|lahir|bermula|berawal) (?:\p{N}+ tahun|sejak|dari|pada)|(?:\p{N}{2,}|puluhan|ratusan) tahun (?:yang )?(?:lalu|silam)|pada mulanya|dikenal sebagai (?:penghasil|lumbung|daerah|kawasan|sentra|bandar|pelabuhan)|(?:tahun|era|dekade|dasawarsa) \p{N}{4}-?an|kewedanaan|kerajaan|kesultanan|kawedanan|hindia belanda|turun-temurun|turun temurun|abad ke-?\s?\p{L}*|terdiri (?:atas|dari) \p{N}+ (?:desa|kelurahan|kecamatan|dusun|nagari|kampung|distrik|gampong|pekon))(?!\p{L})/u,
)
/** A scene painted before anything is told. */
const scene = pattern(
  /(?<!\p{L})(?:embun|kabut (?:tipis|masih|pagi)|mentari|sang surya|matahari (?:baru|belum|mulai|terbit|masih|tepat|pelan)|fajar|senja|rembulan|purnama|(?:ayam|jago) (?:jantan )?berkokok|kokok ayam|langit (?:masih|mulai|pagi|sore|tampak|biru|mendung)|rintik|gerimis|semilir|sayup(?:-sayup)?|aroma|tungku(?:nya)?|asap tipis|derit|deru ombak|debur ombak|gemericik|kicau(?:an)?|denting|secangkir|kepulan|tangannya|jemarinya|jari-jarinya|senyumnya|matanya|raut wajah(?:nya)?|tatapan(?:nya)?|langkahnya|(?:sudah|telah|selama|hampir|lebih dari) \S+ tahun (?:lebih )?(?:ia|dia|beliau|lelaki|perempuan|pria|wanita|ibu|bapak|kakek|nenek|lamanya))(?!\p{L})/u,
)
/** What asks something of residents, or tells them what opens, closes or changes. */
const serves = pattern(
  /(?<!\p{L})(?:diminta|diimbau|dihimbau|dilarang|diwajibkan|wajib|dimohon|diundang|diharap|diharapkan|pendaftaran|pendaftarannya|mendaftar|daftar|dibuka|ditutup|dialihkan|pengalihan|pemadaman|padam|dihentikan|diperpanjang|diundur|ditunda|dibatalkan|dipindahkan|pindah|berlaku|jadwal|tersedia|gratis|layanan|pelayanan|loket|batas waktu|paling lambat|jatuh tempo|digelar|dibagikan|disalurkan|dicairkan|lowongan|seleksi|vaksinasi|imunisasi|pemeriksaan|perekaman|pengambilan|pencairan|pembayaran|penukaran|tutup|libur|singgah|mampir|keliling|melayani|dimulai|berangkat|bebas|diskon|keringanan|potongan|pemutihan)(?!\p{L})/u,
)
const chat = pattern(
  /\b(?:nih|deh|dong|hayo|wah|wih|eh|duh|aduh|ups|ehem|hmm|pengin|pengen|kepo|juara|hayuk|ngaku|asik|mantap|seneng|senang|gimana|kayaknya|rasanya|apalagi|lupa|jadi gini|begini ceritanya|muga-muga|mugi|semoga|moga|kabare|kabeh|waras|sehat selalu|tetap semangat|jangan lupa (?:sarapan|minum|senyum|bahagia|bersyukur)|nah|ciee|sih|kok|lho|hehe\p{L}*|haha\p{L}*|wkwk\p{L}*|mimin|guys|gaes|yuk|kalian|kamu|simak|baca sampai|geser|ada kabar|kabar (?:gembira|baik|bahagia|penting)|ada (?:info|pengumuman|yang (?:baru|spesial|beda))|coba tebak|penasaran|siap-siap|tenang|sabar|tarik napas|seduh|ngopi|nyeruput|cerita dulu|kangen|rindu|kasur|hore|asyik|spill)\b/iu,
)
/** Chat where nothing is told yet; `Informasi cuaca 24–26 November: ombak 2 meter` is the news itself. */
const heralds = pattern(/\b(?:pengumuman|perhatian|penting|info|informasi|berita)\b/u)
const happening = pattern(
  /\b(?:dibuka|ditutup|tutup|buka|digelar|diselenggarakan|diadakan|dilaksanakan|berlangsung|dimulai|dialihkan|pindah|berlaku|dihentikan|dipadamkan|padam|libur|hadir|tersedia|diperpanjang|diundur|dimajukan|ditunda|dibatalkan|diresmikan|meresmikan|menggelar|membuka|menutup|menyalurkan|menyerahkan|membagikan|meluncurkan|melantik|mengukuhkan|menandatangani|meraih|menjuarai|mengimbau|mengumumkan|mengundang|mengajak|diminta|diimbau|diundang|dilarang|gratis|mulai|usai|rampung|tampil|meninjau|mengunjungi|menanam|mengevakuasi|diperbaiki|dibangun|longsor|banjir|kebakaran|gempa|siaga|waspada|waspadai|hindari|segera|lapor|daftar|pendaftaran|seleksi|jadwal|layanan|lowongan|pemadaman|vaksinasi|imunisasi|lomba|festival|bazar|pelatihan|meninggal|wafat|terpilih|lolos|juara|menang|ditemukan|tewas|resmi)\b/u,
)
/** What changes with the times: in a thought without a name, a figure or a day, no news. */
const trend = pattern(/\b(?:naik|turun|berkurang|bertambah|rusak)\b/u)
const mainClause = pattern(
  /(?:bersama ini|dengan ini|maka|kami (?:sampaikan(?! (?:salam|terima kasih|penghargaan|ucapan|apresiasi|rasa|permohonan|maaf|selamat|hormat|doa))|informasikan|beritahukan|umumkan|beri tahukan)|disampaikan|diumumkan|diberitahukan|diinformasikan|menyampaikan)(?:\s\p{L}+){0,4}?(?:\sbahwa|,|\s)/u,
)
/** What a general thought is about, where no name, figure or event stands. */
const thought = pattern(
  /(?<!\p{L})(?:kehidupan|hidup|zaman|kebutuhan|tantangan|perubahan|kemajuan|peradaban|manusia|orang|bahagia|kebahagiaan|harapan|cita-cita|kebersamaan|tanggung jawab|kewajiban|kesehatan|masyarakat|pelayanan|inovasi|waktu ke waktu|segala|senantiasa|selalu|masa depan|generasi|bangsa|persatuan|keberhasilan|perkembangan|teknologi|informasi|semangat|kita|cinta|rezeki|syukur|doa)(?!\p{L})/u,
)
const today = pattern(
  /\b(?:hari ini|besok|lusa|malam ini|sore ini|siang ini|pagi ini|nanti malam|pekan ini|pekan depan|minggu depan|mulai (?:besok|hari|senin|selasa|rabu|kamis|jumat|sabtu|minggu))\b/u,
)
const legal =
  /\b(?:nomor|no\.|undang-undang|peraturan|perda|perbup|tahun|surat|edaran|pasal|keputusan|instruksi)\b/u

const thanks =
  'Salam sehat dan salam budaya! Kepada para seniman, budayawan, pegiat sanggar, pelajar, mahasiswa, guru, dan seluruh pencinta seni yang selalu setia menjaga warisan leluhur kita bersama. '

const reading = remember(read)

export default defineRule({
  id: 'berita/kepala',
  severity: 'suggestion',
  scope: 'draft',
  title: 'Pokok kabar di bawah lipatan',
  reason:
    'Platform melipat teks panjang, sehingga warga yang tidak menekan “selengkapnya” hanya membaca bagian awalnya.',
  principle: 'profesional',
  source: { name: 'Praktik penulisan berita: piramida terbalik' },
  lesson:
    'Tulis pokok kabar di kalimat pertama: apa, kapan, di mana. Salam, latar belakang, dan ucapan terima kasih menyusul di belakang.',
  wrong: [
    { text: `${thanks}Hibah kesenian dibuka sampai 15 Desember 2026.`, platform: 'instagram' },
    {
      text: `🎉🎉🎉\n📢📢📢\n${'✨'.repeat(130)}\nLoket samsat pindah ke Mal Pelayanan Publik mulai Kamis, 26 November 2026.`,
      platform: 'instagram',
    },
    {
      text: `Di era digital yang serba cepat ini, setiap orang dituntut untuk terus belajar dan beradaptasi dengan perubahan. ${'Seiring perkembangan zaman, kebutuhan akan keterampilan pun semakin beragam dan menantang. '.repeat(5)}Pelatihan desain dibuka Senin, 30 November 2026.`,
    },
  ],
  right: [
    { text: `Hibah kesenian dibuka sampai 15 Desember 2026. ${thanks}`, platform: 'instagram' },
    { text: `${thanks}Hibah kesenian dibuka sampai 15 Desember 2026.`, platform: 'facebook' },
    {
      text: 'TIRTAJAYA – Sebanyak 14 desa pesisir kini memiliki alat peringatan dini tsunami bertenaga surya buatan pelajar. Alat itu berbunyi otomatis begitu menerima sinyal dari BMKG.',
      platform: 'instagram',
    },
    {
      text: 'Innalillahi wa inna ilaihi rajiun. Keluarga besar Pemerintah Kabupaten Tirtajaya turut berduka atas wafatnya Bapak Suwarno. Semoga almarhum diterima di sisi-Nya dan keluarga diberi ketabahan.',
      platform: 'instagram',
    },
  ],
  *check(draft, { platform, kind }) {
    const fold = folds[platform]
    if (kind !== 'post' || draft.text.length * 2 <= fold) return
    const pantuns = findPantuns(draft.text)
    const sings = ({ at }: Placed) => pantuns.some(({ start, end }) => at >= start && at < end)
    const point = draft.sentences.findIndex(
      (placed) => reading(placed.sentence).news !== undefined && !sings(placed),
    )
    if (point < 0) return
    const { at, sentence } = draft.sentences[point]!
    const start = at + sentence.toRaw({ start: reading(sentence).news!, end: sentence.text.length }).start
    if (start === 0) return
    const ahead = countLength(draft.text.slice(0, start), platform, 'post').used
    const before = draft.sentences.slice(0, point)
    if (ahead < fold) return
    const told = reading(sentence)
    const dreams = told.notice === true && wanders(before)
    if (!dreams && before.some((placed) => reading(placed.sentence).leadIn === 'no' && !sings(placed))) return
    if (mourns(dreams && !sung(draft.text) ? '' : draft.text)) return
    if (!told.notice && before.some((placed) => sings(placed) || reading(placed.sentence).story)) return
    const plain = before
      .filter((placed) => reading(placed.sentence).leadIn === 'likely')
      .reduce((sum, placed) => sum + placed.sentence.raw.length, 0)
    // A story that unfolds is no lead-in: most of what stands in front must show itself as one.
    // A notice with its day, and before it not one name, figure or event, is buried all the same.
    if (!told.notice && plain > mostPlain * ahead) return
    yield {
      message: `Pokok kabar baru muncul setelah ${ahead} karakter, padahal teks dilipat pada ${fold}. Pindahkan ke kalimat pertama.`,
    }
  },
})

/** Whether thoughts and scenes are all that stands before a notice, and show themselves as such throughout. */
function wanders(before: readonly Placed[]): boolean {
  let signs = 0
  let length = 0
  for (const { sentence } of before) {
    const { leadIn, muses, news } = reading(sentence)
    if (news !== undefined || (leadIn !== 'surely' && !muses)) return false
    signs += signsIn(sentence)
    length += sentence.text.length
  }
  return signs >= 3 && signs * lettersPerSign >= length
}
/** In thoughts one of their words comes at least so often, in letters. */
const lettersPerSign = 110

/** Whether a text is headed or set as verse; a pantun that is only spoken of makes none. */
const sung = (text: string): boolean =>
  text.split('\n').filter((line) => line.trim() !== '').length > 3 ||
  /^.{0,60}\b(?:puisi|sajak|pantun|syair|innalillahi|berduka)\b/isu.test(text)

const mourns = (text: string): boolean =>
  /\b(?:innalillahi|inna lillahi|berduka|berdukacita|belasungkawa|berbelasungkawa|almarhum|almarhumah|puisi|sajak|pantun|syair)\b/iu.test(
    text,
  )

function read(sentence: Sentence): Note {
  const { words, text, lower, entities } = sentence
  if (words.length === 0) return { leadIn: 'surely' }
  // Somebody's own words at the start are a story, not a salutation.
  if (sentence.quotes[0]?.start === 0) return { leadIn: 'no' }
  const opening = salutation.test(sentence)
  const tale = history.test(sentence)
  const story = tale || scene.test(sentence)
  const past = story || background.test(sentence) || aphorism.test(sentence)
  const clause = opening || past ? mainClause.exec(sentence) : null
  if (clause && clause.index > 40) return { leadIn: 'surely', news: clause.index }
  const figures = entities.some(
    ({ kind, start }) =>
      kind === 'date' ||
      kind === 'time' ||
      kind === 'money' ||
      kind === 'percent' ||
      kind === 'phone' ||
      (kind === 'number' && !legal.test(lower.slice(Math.max(0, start - 24), start))),
  )
  const chats = chat.test(sentence) || asks(text) || (!figures && heralds.test(sentence))
  const soon = today.test(sentence)
  const named = words.some(
    ({ text: word, lower: known, joined }) => joined && beginsHigh(word) && !shared.has(known),
  )
  const general = !figures && !named && !soon && thought.test(sentence)
  const happens = happening.test(sentence) || (!general && trend.test(sentence))
  const surely = opening || past || chats
  const short = words.length < 4
  // `Hujan turun lagi sore ini, menyisakan bau tanah yang mengingatkan kita pada …`: so full of them that nothing is told.
  const muses = !figures && musesOn(sentence, soon)
  const dreams = muses && isDreamt(sentence)
  const tells = dreams
    ? false
    : surely
      ? (figures || soon) && happens && !tale
      : figures || (happens && (named || soon || words.length > 5))
  const thinks = !figures && !happens && !named && thought.test(sentence)
  const leadIn =
    surely || thinks || (short && !happens)
      ? 'surely'
      : !dreams && (named || figures || happens)
        ? 'no'
        : 'likely'
  if (!tells || short) return { leadIn, story, muses }
  const notice = serves.test(sentence) && (soon || entities.some(({ kind }) => kind === 'date'))
  // A row of pictures or hashtags in front belongs to no sentence.
  return { leadIn, story, notice, news: words[0]!.start }
}

/** Whether a text ends in a question mark, whatever pictures and marks follow it. */
function asks(text: string): boolean {
  const at = text.lastIndexOf('?')
  return at >= 0 && !/\p{L}/u.test(text.slice(at))
}
