import type { Entity, Sentence, Span, Word } from '../draft/types.ts'
import entries from './balasan.txt'
import { createLexicon } from './lexicon.ts'
import { pattern } from './pattern.ts'

/** What one sentence of a reply (or of the comment it answers) contributes. */
export interface ReplyFacts {
  /** A complaint called so (`certain`), or only its matter named. */
  readonly complaint: 'certain' | 'matter' | undefined
  readonly glad: boolean
  readonly step: boolean
  readonly unit: boolean
  readonly channel: boolean
  readonly time: boolean
  /** Promises that nobody can keep for certain. */
  readonly promises: readonly Span[]
}

const lexicon = (name: string) => createLexicon(entries.section(name))
const complaints = lexicon('keluhan')
const citizenComplaints = lexicon('keluhan-warga')
const gladness = lexicon('pujian')
const agents = entries.section('pelaku')
const auxiliaries = entries.section('bantu')
const regionalAuxiliaries = auxiliaries.tagged('daerah')
const noDeeds = entries.section('bukan-perbuatan')
const bareDeeds = entries.section('langkah-polos')
const deeds = lexicon('langkah')
const requests = lexicon('minta')
const channels = lexicon('kanal')
const units = lexicon('unit')
const roleBefore = entries.section('peran').where((tags) => !tags.includes('sesudah'))
const roleAfter = entries.section('peran').tagged('sesudah')
const times = lexicon('waktu')
const since = entries.section('sejak')
const plans = entries.section('rencana')
const noStep = entries.section('bukan-langkah')
const onlyReceived = entries.section('terima-saja')
const certainty = lexicon('kepastian')
const results = entries.section('hasil')
const absolutes = lexicon('janji-mutlak')
const noPromise = lexicon('bukan-janji')

const breaks = /[,.;:!?–—()]/u
const thanks = pattern(
  /\b(?:terima kasih|terimakasih|makasih|trims|matur nuwun|matur suwun|hatur nuhun|nuhun|tarimo kasih|suksma|mauliate|kurru sumange|tarima kasih|apresiasi|menghargai|memahami|mengerti)\b[^,.;:!?]{0,12}\b(?:sudah|telah|karena|atas|untuk|tos|parantos|sampun|kana|dene|alah|ka|su|laporan|laporannya|infonya|kekesalan|keluhan|kekecewaan)\b[^,.;:!?]*/gu,
)
const responsible = pattern(
  /\b(?:kewenangan|wewenang|ranah|tanggung jawab|tanggungjawab|domain|tupoksi)(?:nya)?\s(?!warga|kita|kami|bersama|semua|moral)\p{L}+/u,
)
const call = pattern(/\b(?:hubungi|menghubungi|kontak|telepon|telpon|nelepon|ngontak|kontek)\b/u)
/** A number to dial: `info 1500-123`. */
const line = pattern(/\b(?:info|informasi|telp|telepon)\s?:?\s\+?\d[\d -]{2,}/u)
/** An order that asks for details or shows the way, at the start of a clause. */
const order = pattern(
  /(?:^|[,.;:!]\s|\b(?:dan|lalu|serta|boleh|kak|bu|pak)\s)(?:kirim|kirimkan|sertakan|lampirkan|sebutkan|infokan|balas|hubungi|datang ke|cek|unggah|isi formulir|bawa|ulangi|laporkan|pantau|datangi|dm|japri|kabari|ambil|buat|minta|siapkan|isi|ajukan|pilih|ketik|unduh|serahkan|tunjukkan|daftar|rebus|kuras)(?:lah|nya)?\s(?!doa|salam|hikmah|maaf|ampun|pengertian|maklum|perhatian|sendiri|saja|aja|hati)/u,
)
/** A question back: where, which number, since when. */
const asking = pattern(
  /\b(?:di mana|dimana|sebelah mana|posisi|lokasi|lokasinya|alamat|alamatnya|nomor|titik|titiknya|sejak kapan|jam berapa|pukul berapa|rt berapa|atas nama|ruas mana|daerah mana|blok mana|di bagian mana|wonten pundi|ing ngendi|neng endi|palih mana|di palih|dima|di maa|di mano)\b[^?]{0,80}\?/u,
)
/** `boleh tahu sekolah dan tanggalnya?`, `loket berapa?`: facts asked for, and no reasons. */
const wondering = pattern(
  /\bboleh (?:kami |saya |mimin )?(?:tahu|tau) (?!kenapa|mengapa|ngapain|alasan|maksud|apa)[^?]{3,80}\?|\b(?:sekolah|loket|kantor|puskesmas|desa|gang|halte|tps|kelas) (?:mana|berapa)\b[^?]{0,60}\?/u,
)
/** `sekarang sudah normal`, `aliran kembali lancar`: the trouble is over. */
const mended = pattern(
  /(?:\b(?:sekarang|kini|saat ini|barusan|alhamdulillah|pagi ini|siang ini|sore ini|malam ini)|(?<=\p{L}nya))(?: \p{L}+)? (?:sudah|udah|telah|kembali) (?:kembali )?(?:normal|pulih|menyala|nyala|mengalir|lancar|bersih|teratasi|terurai|bisa (?:dipakai|diakses|digunakan|dilalui|dilewati|dibuka)|dapat (?:dipakai|diakses|digunakan|dilalui|dilewati|dibuka))\b/u,
)
/** `Lain kali jadwal kami umumkan lebih awal`: what will be done otherwise. */
const pledged = pattern(
  /(?<!\p{L})(?:lain kali|ke depan(?:nya)?|selanjutnya|berikutnya|mulai (?:besok|pekan depan|minggu depan|bulan depan))(?: [\p{L}-]+){0,4} kami (?:umumkan|kabarkan|kabari|beri tahu|beritahukan|pasang|tambah|siapkan|sediakan|buka|perbarui|ubah|tempel|tulis)(?!\p{L})/u,
)
/** `kami memahami betapa lelahnya Ibu`: what is felt along was no pleasure. */
const feltAlong = pattern(
  /(?<!\p{L})(?:mengerti|memahami|paham|pahami|maklum|memaklumi|membayangkan|bayangkan|merasakan|rasakan|mangertos|ngartos|ngarti|ngerti|kebayang|terbayang)(?: \p{L}+){0,2} (?:betapa|sapinten|sepinten|kumaha|piye|gimana|bagaimana) (?!(?:bahagia|bangga|senang|gembira|kagum|haru|rindu|cinta|sayang|semangat|antusias|indah|bingah|seneng|meriah|seru|lega|puas|penting|berharga|hebat|mulia|lancar|mudah|cepat|ramah|bagus|baik|enak|nyaman)(?:nya|ne|na)?(?!\p{L}))\p{L}+(?:nya|ne|ipun|na)(?!\p{L})|(?<!\p{L})(?:memahami|mengerti|pahami|merasakan|rasakan|maklumi|memaklumi) (?:rasa )?(?:kegelisahan|kecemasan|kesulitan|kelelahan|keletihan|kepenatan|kebingungan|kekhawatiran|keresahan|kerepotan|kegundahan|kesusahan|penatnya|lelahnya|letihnya|capeknya|repotnya|susahnya|sulitnya|bingungnya|khawatirnya|cemasnya|gelisahnya|gundahnya|pusingnya|beratnya|sedihnya|lelah|letih|cemas|khawatir|bingung)(?!\p{L})/u,
)
/** `cerita soal antrean sudah kami simak`: taken up, whatever it is about. */
const takenUp = pattern(
  /(?<!\p{L})(?:cerita|ceritanya|curhat|curhatan|curhatannya|laporan|aspirasi|temuan|masukan|saran)(?: (?:kakak|kak|ibu|bapak|bu|pak|anda|panjenengan|dari \p{L}+))? (?:soal|tentang|mengenai|terkait|perihal|babagan|ngeunaan)(?: [\p{L}\d-]+){1,8} (?:sudah|telah|udah|sampun|parantos|tos) (?:kami|mimin|admin|kula|ku kami)? ?(?:baca|simak|dengar|catat|tampung|terima|lihat|dibaca|disimak|didengar|dicatat|ditampung|diterima|kaaos|kadangu)(?!\p{L})/u,
)
/** `berkasnya dapat dilengkapi di loket 3`: what the citizen can do, and where. */
const offered = pattern(
  /(?<!(?:tidak|belum|tak|kurang|nggak|gak) )(?<!\p{L})(?:dapat|bisa|tinggal|cukup) (?:langsung )?(?:di\p{L}{4,}|me\p{L}{4,}|datang|ambil|lapor|daftar)(?: [\p{L}]+){0,3}? (?:di|ke|lewat|melalui) (?:loket|kantor|meja|layanan|posko|kelurahan|kecamatan|balai|puskesmas|dinas|mal|aplikasi|situs|gerai|ruang|nomor)(?!\p{L})/u,
)
/** Beside these a unit is where the trouble is. */
const beside =
  /^(?:depan|belakang|samping|dekat|sekitar|seberang|sebelah|halaman|parkiran|gerbang|pagar|selatan|utara|timur|barat|ngarep|ngajeng|payuneun|hareupeun|tukang|muka|simpang|perempatan|pertigaan)$/u
const supposed = /^(?:kalau|kalo|jika|bila|apabila|seandainya|andai|sekiranya|misalnya|apakah|katanya)$/u
const wishing = new Set(
  'semoga moga mudah-mudahan mugi mugi-mugi mugia muga muga-muga agar supaya'.split(' '),
)
/** `regu drainase sudah di lokasi`: somebody is where the trouble is. */
const present = pattern(
  /\b(?:petugas|tim|regu|teknisi|kru|personel|satgas|relawan|mobil tangki|alat berat|ambulans)(?:nya)?(?: \p{L}+){0,2} (?:sudah|telah|sedang|masih|kini|tengah) (?:ada |berada |tiba |sampai )?di (?:lokasi|lapangan|tempat|sana|titik|jalan)\b(?! lain)/u,
)
const courtesy =
  /^(?:maaf|terima|terimakasih|permohonan|apresiasi|rasa|salam|bahwa|simpati|doa|pengertian|kesabaran|maklum|pengertiannya|kesabarannya|ampun|hormat|ucapan)$/u
const channelLead =
  /^(?:lewat|melalui|via|ke|ka|silakan|silahkan|mohon|hubungi|cek|kirim|kontak|nomor|pantau|balas|lumantar|lantaran|liwat|ring|dhateng|dateng|nang|marang|gunakan|pakai|buka|mangga|kunjungi|isi|layanan|datangi|lewaik|malalui|kasi|kase|lapor)$/u
const accountLead =
  /\b(?:di|lewat|melalui|via|ke|ikuti|pantau|kunjungi|follow|cek|hubungi|mention|tandai)\s(?:akun\s|ig\s|instagram\s|x\s|twitter\s|facebook\s|fb\s|resmi\s){0,3}$/u
const dialled = /^[^.,!?\d]{0,30}\d[\d -]{2,}/u
/** Whom an office sends. */
const sent =
  /^(?:petugas|tim|regu|polisi|relawan|satgas|damkar|linmas|teknisi|kader|babinsa|personel|satpol|satlantas|kru)(?:nya)?$/u
const doing = /^(?:me|ber)\p{L}{4,}$/u
const charged = /^(?:me|ber)\p{L}{4,}$|^(?:akan|sedang|sudah|telah|kami|bertugas|piket)$/u
const activeDeed = /^(?:me|ber)/u
const noImprovement = /^(?:demi|bahan|untuk|jadi|menjadi|masukan|kritik|saran)$/u
const person = /\b(?:kami|saya|kita|mimin|admin|min)\b/u

/** Reads a sentence for what an answer to a complaint needs. */
export function readReply(sentence: Sentence): ReplyFacts {
  const { words: all, lower, entities } = sentence
  const cues = complaints.find(all).filter((cue) => !isHopedAway(sentence, cue.first))
  const citizen = [...thanks.all(sentence)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
  const ours = (span: Span) => !citizen.some(({ start, end }) => span.start >= start && span.start < end)
  const glad = gladness.find(all).some(
    ({ first }) =>
      // `mugia enggal saé deui` wishes it were.
      !clauseBefore(sentence, first, 4).some(({ lower: word }) => wishing.has(word)) &&
      !/^(?:tidak|kurang|belum|tak|ora|teu)$/u.test(all[first - 1]?.lower ?? ''),
  )
  const step = hasStep(sentence, ours)
  return {
    complaint: feltAlong.test(sentence)
      ? 'certain'
      : (complaintOf(cues, lower) ?? (takenUp.test(sentence) ? 'matter' : undefined)),
    glad,
    step,
    unit: hasUnit(sentence, ours),
    channel: hasChannel(sentence, ours),
    time: hasTime(all, entities, step, ours),
    promises: findPromises(sentence),
  }
}

/** Whether a citizen's comment says that they were wronged, in words that in a reply would be no complaint. */
export const isWronged = ({ words: all }: Sentence): boolean => citizenComplaints.find(all).length > 0

function complaintOf(
  cues: readonly { readonly tags: readonly string[] }[],
  lower: string,
): ReplyFacts['complaint'] {
  if (cues.some(({ tags }) => tags.includes('pasti'))) return 'certain'
  // A warning against touts and swindlers takes up no complaint.
  return cues.length > 0 && !others.test(lower) ? 'matter' : undefined
}

/** `bila Ibu keberatan`, `kalau ada kendala`: what may come, and nobody has told of. */
const isSupposed = (sentence: Sentence, index: number): boolean =>
  /^(?:keberatan|kendala|keluhan|masalah|gangguan|pengaduan|aduan|kesalahan|kekeliruan)(?:nya)?$/u.test(
    sentence.words[index]!.lower,
  ) && clauseBefore(sentence, index, 4).some(({ lower }) => supposed.test(lower))

/** `semoga tidak mengecewakan`, `tanpa kendala`: no trouble is told of. */
const isHopedAway = (sentence: Sentence, index: number): boolean =>
  isSupposed(sentence, index) ||
  /^(?:tanpa|bebas|anti|tidak|tak|jangan|bukan)$/u.test(clauseBefore(sentence, index, 1)[0]?.lower ?? '') ||
  /\b(?:semoga|moga|mudah-mudahan)\b.{0,40}\b(?:tidak|tak|bebas|jangan)\b/u.test(
    clauseBefore(sentence, index, 6)
      .map(({ lower }) => lower)
      .join(' '),
  )

type Ours = (span: Span) => boolean

function hasStep(sentence: Sentence, ours: Ours): boolean {
  const { words: all } = sentence
  if ([order, asking, wondering, pledged, offered].some((step) => step.test(sentence))) return true
  if (present.test(sentence) && !sentence.words.some(({ lower }) => noStep.has(lower))) return true
  if (
    mended.test(sentence) &&
    !sentence.text.includes('?') &&
    !all.some(({ lower }) => noStep.has(lower) || supposed.test(lower))
  )
    return true
  for (const match of requests.find(all)) if (ours(match) && !isDenied(sentence, match.first)) return true
  for (const match of deeds.find(all)) {
    if (!ours(match) || isDenied(sentence, match.first)) continue
    const after = all[match.last]?.lower
    const before = all[match.first - 1]?.lower ?? ''
    // `demi perbaikan ke depan` is a wish; `perbaikan selesai Selasa` a step.
    if (
      match.phrase.startsWith('pe') &&
      (noImprovement.test(before) || after === 'ke' || after === 'pelayanan')
    )
      continue
    return true
  }
  return all.some((word, index) => {
    if (!hasDeed(sentence, word, index)) return false
    return ours(word) && !isDenied(sentence, index)
  })
}

/** A deed of the office that shows by its company: an agent, an auxiliary, a passive. */
function hasDeed(sentence: Sentence, word: Word, index: number): boolean {
  const { words: all } = sentence
  if (
    bareDeeds.has(word.lower) &&
    !all.slice(index + 1, index + 3).some(({ lower }) => courtesy.test(lower))
  ) {
    const lead = clauseBefore(sentence, index, 4)
    if (lead.some(({ lower }) => agents.has(lower)) || auxiliaries.has(all[index - 1]?.lower ?? ''))
      return true
  }
  const agent = () => clauseBefore(sentence, index, 4).some(({ lower }) => agents.has(lower))
  // `relawan dan petugas membersihkannya`
  if (/^me\p{L}+nya$/u.test(word.lower) && deeds.has(word.lower.slice(0, -3)) && agent()) return true
  // `polisi dan relawan menabur pasir`: sent ones need no auxiliary.
  if (
    doing.test(word.lower) &&
    !noDeeds.has(word.lower) &&
    sent.test(clauseBefore(sentence, index, 1)[0]?.lower ?? '')
  )
    return true
  // Who is at it or about to: `polisi sedang mengatur lalu lintas`.
  if (
    doing.test(word.lower) &&
    !noDeeds.has(word.lower) &&
    auxiliaries.has(all[index - 1]?.lower ?? '') &&
    agent()
  )
    return true
  // In a regional language the verb itself need not be known: `petugas nuju ngabersihan`.
  if (
    word.lower.length >= 5 &&
    regionalAuxiliaries.has(all[index - 1]?.lower ?? '') &&
    clauseBefore(sentence, index, 5).some(({ lower }) => agents.has(lower))
  ) {
    return true
  }
  // In any language: an auxiliary and a passive (`sampun dipunaturaken`, `parantos ditepikeun`).
  const passive = /^(?:di|dipun)\p{L}{3,}/u.test(word.lower) && !onlyReceived.has(word.lower)
  return passive && clauseBefore(sentence, index, 2).some(({ lower }) => auxiliaries.has(lower))
}

/** The words before one, no further than the last mark. */
function clauseBefore({ words: all, text }: Sentence, index: number, reach: number): Word[] {
  const found: Word[] = []
  for (let i = index - 1; i >= Math.max(0, index - reach); i--) {
    if (breaks.test(text.slice(all[i]!.end, all[i + 1]!.start))) break
    found.unshift(all[i]!)
  }
  return found
}

const isDenied = (sentence: Sentence, index: number): boolean =>
  clauseBefore(sentence, index, 6).some(({ lower }) => noStep.has(lower))

function hasUnit(sentence: Sentence, ours: Ours): boolean {
  const { words: all } = sentence
  if (responsible.test(sentence)) return true
  return units.find(all).some((match) => {
    if (!ours(match)) return false
    const lead = clauseBefore(sentence, match.first, 2).map((word) => word.lower)
    if (beside.test(lead.at(-1) ?? '')) return false
    if (lead.some((word) => roleBefore.has(word))) return !isDenied(sentence, match.first)
    // `silakan ambil di Disdukcapil`
    if (lead.at(-1) === 'di' && requests.find(all).some(({ last }) => last === match.first - 1))
      return !isDenied(sentence, match.first)
    const rest = all.slice(match.last, match.last + 4)
    // `antrean puskesmas sudah kami simak`: it is not the unit that did.
    if (
      /^(?:sudah|telah|udah)$/u.test(rest[0]?.lower ?? '') &&
      /^(?:kami|mimin|admin|saya)$/u.test(rest[1]?.lower ?? '')
    )
      return false
    return (
      rest.some(
        (word, at) =>
          // `petugas yang kurang ramah` is who is complained of.
          (roleAfter.has(word.lower) &&
            !(word.lower === 'yang' && !charged.test(rest[at + 1]?.lower ?? ''))) ||
          (activeDeed.test(word.lower) && deeds.has(word.lower)),
      ) &&
      !isDenied(sentence, match.first) &&
      rest.every(({ lower: word }) => !noStep.has(word))
    )
  })
}

function hasChannel(sentence: Sentence, ours: Ours): boolean {
  const { words: all, entities, lower } = sentence
  if (entities.some((entity) => /^(?:link|email|phone)$/u.test(entity.kind) && ours(entity))) return true
  if (entities.some(({ kind, start }) => kind === 'mention' && accountLead.test(lower.slice(0, start))))
    return true
  const numbered = line.exec(sentence)
  if (numbered && ours({ start: numbered.index, end: numbered.index })) return true
  const dial = call.exec(sentence)
  if (dial && ours({ start: dial.index, end: dial.index })) {
    const index = all.findIndex((word) => word.start >= dial.index)
    if (index >= 0 && !isDenied(sentence, index)) return true
  }
  return channels.find(all).some(
    (match) =>
      ours(match) &&
      !isDenied(sentence, match.first) &&
      (match.tags.includes('sendiri') ||
        // `Call center Bapenda: 1500-777`
        dialled.test(lower.slice(match.end)) ||
        clauseBefore(sentence, match.first, 3).some((word) => channelLead.test(word.lower))),
  )
}

function hasTime(all: readonly Word[], entities: readonly Entity[], step: boolean, ours: Ours): boolean {
  const planned = step || all.some(({ lower }) => plans.has(lower))
  const ahead: Span[] = times.find(all).filter(({ tags }) => planned || tags.includes('depan'))
  const ofTrouble = (span: Span) =>
    all
      .filter((word) => word.end <= span.start)
      .slice(-3)
      // `akan ditata mulai Kamis`, `mulai besok` are to come.
      .some(({ lower }) => since.has(lower) && !(lower === 'mulai' && (step || ahead.includes(span))))
  const dated = planned ? entities.filter(({ kind }) => kind === 'date' || kind === 'time') : []
  return [...ahead, ...dated].some((span) => ours(span) && !ofTrouble(span))
}

const others =
  /\b(?:oknum|calo|penipu|penipuan|waspada|waspadai|hoaks|hoax|jangan (?:mudah |mau |langsung |sampai )?(?:percaya|tergiur|memberi|bayar|membayar|lewat|pakai|terpancing|tertipu|menggunakan)|siapa pun yang|pihak yang)\b/u
const wish = pattern(/\b(?:semoga|mudah-mudahan|moga|mugi|mugi-mugi|mugia|agar|supaya|harap|berharap)\b/u)

function findPromises(sentence: Sentence): Span[] {
  const { words: all, lower } = sentence
  if (others.test(lower) || wish.test(sentence)) return []
  const found: Span[] = absolutes.find(all).map(({ start, end }) => ({ start, end }))
  for (const { first, last, phrase, start, end } of certainty.find(all)) {
    const lead = all.slice(Math.max(0, first - 3), first)
    if (
      noPromise.find([...lead, ...all.slice(last, last + 1)]).length > 0 ||
      lead.some((word) => noStep.has(word.lower))
    )
      continue
    if (phrase === 'pastikan' && !person.test(lead.map((word) => word.lower).join(' '))) continue
    if (phrase === 'tanggung' && all[last]?.lower === 'jawab') continue
    const near = all.slice(Math.max(0, first - 6), last + 12)
    const result = near.find((word) => results.has(word.lower))
    const [when] = times.find(near)
    if (!result && !when) continue
    const ends = [end, result?.end ?? end, when?.end ?? end]
    const starts = [start, result?.start ?? start, when?.start ?? start]
    found.push({ start: Math.min(...starts), end: Math.max(...ends) })
  }
  return found.sort((a, b) => a.start - b.start).slice(0, 1)
}
