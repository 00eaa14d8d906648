import type { Sentence, Span, Word } from '../../draft/types.ts'
import { hasAttribution } from '../../lexicon/attribution.ts'
import entries from '../../lexicon/ciri-hoaks.txt'
import { createLexicon } from '../../lexicon/lexicon.ts'
import { pattern } from '../../lexicon/pattern.ts'
import { anyForm, anyOf, anyWord, gives, meets } from '../../lexicon/signals.ts'
import { defineRule } from '../define.ts'

const signs = createLexicon(entries.section('tanda'))
const orders = createLexicon(entries.section('teruskan'))
const relays = entries.section('penerus')
const negators = entries.section('jangan')
const notNegators = createLexicon(entries.section('jangan-tetapi'))
const endless = createLexicon(entries.section('sebanyak'))
const everybody = entries.section('semua')
const places = entries.section('wadah')
const people = entries.section('orang')
const several = new Set(
  'dua tiga empat lima enam tujuh delapan sembilan sepuluh sapuluh sepuluhan'.split(' '),
)
const groupNames = ['grup', 'group', 'grub', 'wag']
const messages = entries.section('pesan')
const rewards = entries.section('ganjaran')

interface Note {
  /** Marks that speak for themselves. */
  readonly strong: readonly Span[]
  /** Calls that a safety post with its source may make as well. */
  readonly weak: readonly Span[]
  /** Tells that something is not true. */
  readonly refutes: boolean
}

const denial = /\b(?:bukan|no|non|anti|100%)\s(?:berita |info |kabar )?(?:hoaks|hoax)\b/gu
const debunk = pattern(
  /\b(?:hoaks|hoax|cek fakta|klarifikasi|disinformasi|misinformasi|tidak benar|tidaklah benar|tidak betul|kabar bohong|berita bohong|kabar palsu|pesan palsu|informasi palsu|berita palsu|membantah|dibantah|menyesatkan|literasi digital|saring sebelum|pesan berantai|ciri-ciri|(?:akun|situs|lowongan|surat|undangan|tautan|link|foto|gambar|rekrutmen|unggahan|itu|ini|tersebut|adalah|ternyata|dipastikan) palsu)\b|\bfakta:/u,
)
/** A sentence that tells of such messages, or warns of them. */
const telling = pattern(
  /\b(?:pesan|kiriman|kabar|tautan|video|unggahan|informasi) (?:yang |dengan )?(?:berisi|meminta|mengajak|menyuruh|bernada|berkedok|memuat|kata|kalimat|serupa|semacam)\b|\b(?:menerima|mendapat|terima|dapat) (?:pesan|kiriman|kabar|tautan)\b(?!(?: ini| itu)? dari (?:tetangga|teman|temen|kawan|saudara|grup|group|sepupu|orang|kenalan|kerabat|om|tante|adik|kakak|rekan|ipar)[^?]*$)|\b(?:kalimat|ajakan|kata|frasa|ungkapan) (?:seperti|semacam|berisi|“|")|\b(?:abaikan|waspadai|hati-hati|curigai|kenali|modus)\b/u,
)
/** `Sumber: grup WhatsApp keluarga`: vouched for by nobody. */
const fromGroup = pattern(
  /(?<!\p{L})(?:sumber|sumbernya|source|info dari|infonya dari)\s?:?\s(?:dari )?(?:(?:grup|group|grub) (?:wa|whatsapp|rt|rw|keluarga|sebelah|ibu-ibu|alumni|pengajian|arisan|telegram|facebook)|wag)(?!\p{L})(?! (?:resmi|dinas|puskesmas|desa|kelurahan|kecamatan|bidan|kader))(?: [\p{L}-]+){0,2}/u,
)
const law = pattern(/\b(?:pidana|dipidana|hukum|undang-undang|pasal|uu|denda)\b/u)

const message =
  'Ini ciri pesan berantai: orang mengenali hoaks dari ajakan seperti ini. Hapus ajakannya; sebutkan sumber dan tautan resmi.'

const mustRead = pattern(
  /(?:^|[^\p{L}])((?:WAJIB|HARUS|PENTING) (?:DI)?BACA(?:KAN)?|[Ww]ajib (?:di)?baca(?=\s?(?:!|:|$|sampai|buat|bagi yang|untuk semua|semua|nih|ini|ya\b|banget))|MOHON DIBACA SAMPAI|BACA DAN SEBARKAN)/u,
  'text',
)
const isRelay = (lower: string): boolean =>
  relays.has(lower) || (lower.endsWith('nya') && relays.has(lower.slice(0, -3)))
const relaying = anyForm(isRelay)
/** `satu klik Anda untuk meneruskannya ke semua kenalan bisa menolong nyawa`: no order, but conscience is called on. */
const urged = pattern(
  /(?<!\p{L})(?:meneruskan|menyebarkan|menyebarluaskan|mengirim|mengirimkan|membagikan|melanjutkan|menyampaikan|mengabarkan|mengoper|melempar|neruske|nerusake|ngirim|nyebarke|neruskeun)(?:nya|na)?(?: (?:pesan|kabar|info|informasi|tulisan|berita|video|ini|lagi|segera))* (?:ke|kepada|ka|nang|marang) (?:setiap|semua|seluruh|tiap|segenap|kabeh|sadaya|sebanyak mungkin)(?! (?:pelanggan|peserta|penerima|petugas|kelurahan|desa|kecamatan|puskesmas|rumah|sekolah|opd))(?: \p{L}+){0,2}/u,
)
const conscience = pattern(
  /(?<!\p{L})(?:berdosa|dosa|bersalah|pahala|pahlawan|menyelamatkan|selamatkan|menolong|nyawa|jariyah|amal|celaka|musibah|jempol(?:mu)?|hati nurani|tega|sekali sentuh|satu (?:sentuhan|klik|ketukan))(?!\p{L})/u,
)
/** `Saya cuma meneruskan: …`: nobody answers for it. */
const forwarded = pattern(
  /(?<!\p{L})(?:saya|kami|aku|mimin|admin|abdi|urang|inyong|ambo) (?:cuma|cuman|hanya|sekadar|sekedar|mung|ngan) (?:meneruskan|nerusin|neruske|nerusake|neruskeun|share)(?: (?:pesan|info|kabar|tulisan|kiriman)(?: ini| ieu| iki)?)?(?: saja| aja| ya| ya gaes| wae| dari (?:grup|sebelah)(?: sebelah)?)*\s?(?=[:.!…])/u,
)
const grading = anyWord('a1')
const silent: Note = { strong: [], weak: [], refutes: false }
/** Also in a hashtag. */
const hoax = anyForm((lower) => /hoa(?:ks|x)/u.test(lower))

export default defineRule<Note>({
  id: 'kredibel/ciri-hoaks',
  severity: 'error',
  scope: 'draft',
  title: 'Berciri pesan berantai atau hoaks',
  reason:
    'Ajakan menyebarkan tanpa batas adalah ciri hoaks, sehingga kabar yang benar pun menjadi tidak dipercaya.',
  principle: 'kredibel',
  source: { name: 'SE MenPANRB 137/2018', article: 'tidak membuat atau menyebarkan berita bohong' },
  lesson:
    'Hoaks hidup dari ajakan: sebarkan, jangan berhenti di kamu, sebelum dihapus. Informasi resmi cukup dengan sumber, waktu, dan tautan; warga akan membagikannya sendiri bila berguna. Bila menanggapi hoaks, beri tanda jelas bahwa isinya tidak benar.',
  tone: {
    says: 'Kalimat ini kemungkinan terbaca seperti pesan berantai. Periksa kembali: sebut sumber resminya.',
    unless: (sentence) => debunk.test(sentence) || telling.test(sentence),
    anywhere: true,
  },
  inQuotes: 'softer',
  wrong: [
    { text: 'Teruskan pesan ini ke seluruh grup keluarga sebelum terlambat!', flagged: 'Teruskan' },
    { text: 'Info A1: besok semua SPBU tutup.', flagged: 'Info A1' },
    { text: 'Copas dari grup sebelah, semoga bermanfaat.', flagged: 'grup sebelah' },
    { text: 'Bagikan sebanyak-banyaknya, jangan putus di Anda.', flagged: 'sebanyak-banyaknya' },
    {
      text: 'Siapa yang meneruskan doa ini kepada tujuh orang akan mendapat rezeki.',
      flagged: 'meneruskan doa',
    },
    { text: 'Tulung sebarno nang kabeh grup, ojo mandheg nang kowe.', flagged: 'sebarno' },
    { text: 'WAJIB BACA! Mulai malam ini pesan Anda direkam.', flagged: 'WAJIB BACA' },
  ],
  right: [
    { text: 'Cek fakta: pesan “sebarkan ke semua grup sebelum dihapus” tentang gempa itu tidak benar.' },
    { text: 'Menurut BMKG, hujan lebat turun sampai Rabu. Bagikan informasi ini kepada keluarga.' },
    { text: 'Sebarkan benih secara merata, lalu tutup tipis dengan tanah.' },
    { text: 'Program wajib baca 15 menit berlangsung di SDN Cempaka setiap pagi.' },
    { text: 'Jangan teruskan pesan yang belum jelas sumbernya ke grup mana pun.' },
    { text: 'Rapat pindah ke ruang A1 lantai dua.' },
    { text: 'Kirim berkas lamaran ke surel panitia paling lambat 5 Desember.' },
  ],
  needs: anyOf(signs, fromGroup, urged, forwarded, orders, relaying, grading, mustRead, debunk, hoax),
  blank: silent,
  note: read,
  *check(draft, _context, notes, held) {
    if (held.some((index) => notes[index]!.refutes)) return
    const sourced = draft.sentences.some(({ sentence }) => isSourced(sentence))
    for (const index of held) {
      const placed = draft.sentences[index]!
      const { strong, weak } = notes[index]!
      for (const span of sourced ? strong : [...strong, ...weak]) yield { ...span, in: placed, message }
    }
  },
})

const refutes = (sentence: Sentence): boolean =>
  (debunk.test(sentence) && debunk.expression.test(sentence.lower.replace(denial, ''))) ||
  (meets(sentence, hoax) &&
    sentence.entities.some(({ kind, text }) => kind === 'hashtag' && /hoa(?:ks|x)/iu.test(text)))

const isSourced = (sentence: Sentence): boolean =>
  hasAttribution(sentence) || sentence.entities.some(({ kind }) => kind === 'phone')

function read(sentence: Sentence): Note {
  const weak: Span[] = []
  const found = [
    ...findSigns(sentence),
    ...findMustRead(sentence),
    ...findCalls(sentence, weak),
    ...findRewards(sentence),
    ...findUrged(sentence),
    ...findForwarded(sentence),
  ]
  const refuted = refutes(sentence)
  if (found.length + weak.length === 0 || telling.test(sentence))
    return refuted ? { ...silent, refutes: true } : silent
  return { strong: merge(found), weak: found.length > 0 ? [] : weak, refutes: refuted }
}

function* findUrged(sentence: Sentence): Iterable<Span> {
  const match = conscience.test(sentence) && !law.test(sentence) ? urged.exec(sentence) : null
  if (match && !warner.test(sentence.lower.slice(0, match.index)))
    yield { start: match.index, end: match.index + match[0].length }
}
const warner =
  /(?<!\p{L})(?:bmkg|bnpb|bpbd|dinas|relawan|panitia|petugas|operator|sistem|sirene|pemkab|pemkot|pemerintah|puskesmas|kementerian)(?!\p{L})/u

function* findForwarded(sentence: Sentence): Iterable<Span> {
  const match = forwarded.exec(sentence)
  if (match) yield { start: match.index, end: match.index + match[0].trimEnd().length }
}

const vouching =
  /^(?:info|infonya|informasi|valid|sumber|sumbernya|kabar|berita|intel|terpercaya|tepercaya|akurat)$/u

const scouted = new Set(['cuaca', 'iklim', 'banjir', 'hama', 'pasar', 'harga', 'siber', 'ombak'])

function* findSigns(sentence: Sentence): Iterable<Span> {
  const grade = meets(sentence, grading) ? sentence.words.findIndex(({ lower }) => lower === 'a1') : -1
  if (
    grade >= 0 &&
    !/\b(?:kios|blok|ruang|gedung|gate|pintu|kelas|lapak|kertas|poster)\b/u.test(sentence.lower)
  ) {
    const near = sentence.words
      .slice(Math.max(0, grade - 3), grade + 3)
      .filter(({ lower }) => vouching.test(lower))
    const word = sentence.words[grade]!
    if (near.length > 0) yield { start: word.start, end: word.end }
  }
  const group = fromGroup.exec(sentence)
  if (group) yield { start: group.index, end: group.index + group[0].length }
  for (const { start, end, tags, phrase, last } of signs.within(sentence)) {
    // `info intel cuaca`: what the scouts of an office report, and nobody's whisper.
    if (phrase.endsWith(' intel') && scouted.has(sentence.words[last]?.lower ?? '')) continue
    // `before it is deleted` may be said of files and accounts too.
    if (
      tags[1] === 'sebelum' &&
      (/\b(?:otomatis|sistem|server|aplikasi|unduh|cadangkan|berkas|data)\b/u.test(sentence.lower) ||
        !/\b(?:sebar|sebarkan|kirim|share|teruskan|bagi|bagikan|tonton|lihat|baca|simpan|viralkan|forward|copas|download|disimak|simak|salin|wartakan|sebarno|sebarkeun|save|screenshot|screenshoot|tangkap layar|rekam|unduh sekarang|capture)/u.test(
          sentence.lower,
        ))
    )
      continue
    if (tags[1] === 'terlambat' && !passing.test(sentence)) continue
    // `Jangan berhenti di bahu jalan`, `tongkat estafet jangan berhenti di kamu`: nothing that is told.
    if (
      /^(?:jangan|stop) .*(?:di|pada|dalam)$/u.test(phrase) &&
      (!holders.test(sentence.lower.slice(end)) || carried.test(sentence))
    )
      continue
    yield { start, end }
  }
}

/** With whom a message may stop. */
const holders =
  /^\s(?:tangan|diri|grup|group|grub|hp|ponsel|handphone|satu|kalian|kamu|anda|kita|saya|aku|sini|situ|sampean|panjenengan|sliramu|kowe|ente|antum|lu|lo|elu|bapak|ibu|kakak|sampeyan|situ|orang|teman|keluarga|kontak|pesan)(?:mu|nya|ku)?(?!\p{L})/u
const carried = pattern(
  /(?<!\p{L})(?:tongkat(?:nya)?|estafet|pelari|bola|umpan|obor|operan|regu|kereta|bus|kendaraan|mobil|motor|zebra)(?!\p{L})/u,
)
const passing = pattern(
  /(?<!\p{L})(?:(?:di)?(?:sebar(?:luas)?|oper|viral|share|forward|bagikan|teruskan|viralkan|copas|kabarkan)(?:kan)?|kirim(?:kan)? (?:ke|kepada|pada) (?:orang|keluarga|teman|kerabat|saudara|tetangga|semua|seluruh|grup|kontak|siapa))(?!\p{L})/u,
)
const school = pattern(
  /\b(?:buku|program|gerakan|siswa|sekolah|pelajar|menit|perpustakaan|literasi|novel|cerita|tulis|sebelum (?:mendaftar|mengisi|datang|melamar|berangkat|unggah|mengunggah)|syarat|petunjuk|panduan|juknis|peserta)\b/u,
)

function* findMustRead(sentence: Sentence): Iterable<Span> {
  const { lower } = sentence
  if (!lower.includes('baca')) return
  const match = mustRead.exec(sentence)
  if (!match || school.test(sentence)) return
  const start = match.index + match[0].indexOf(match[1]!)
  yield { start, end: start + match[1]!.length }
}

const viralObject =
  /^\s?(?:$|[.,!?)–-]|\p{Extended_Pictographic}|(?:ini|info|pesan|video|berita|kabar|biar|agar|supaya|sampai|hingga|ya|dong|yuk|ke|di|kasus|pelaku|muka|mukanya|wajah|wajahnya|orang|si|sebelum|sebanyak|semua|please|guys|gaes|demi|kejadian|peristiwa|postingan|unggahan|foto|fotonya|videonya)(?![\p{L}]))/u
const orderWord =
  /^(?:mohon|tolong|tulung|harap|silakan|silahkan|segera|wajib|agar|supaya|ayo|yuk|please|dimohon|diharap|diharapkan|perlu|harus|minta|bantu|mangga|punten|nyuwun|tulungan|marilah|mari|cepat|lekas|langsung|kudu|lalu|dan)$/u

/** The call itself: an order to pass on, and to whom. Calls without a mass of takers go to `weak`. */
function* findCalls(sentence: Sentence, weak: Span[]): Iterable<Span> {
  const { words: all, text } = sentence
  for (const order of orders.within(sentence)) {
    const { first, last, start, end, tags, phrase } = order
    if (isNegated(sentence, first)) continue
    if (
      phrase.startsWith('di') &&
      first > 0 &&
      !all.slice(Math.max(0, first - 4), first).some(({ lower }) => orderWord.test(lower))
    )
      continue
    const loose = tags.includes('umum')
    // `sudah kami sampaikan ke PLN 123`: what we did ourselves.
    if (loose && /^(?:kami|mimin|admin|petugas)$/u.test(all[first - 1]?.lower ?? '')) continue
    const until = reach(sentence, afterAdverbs(all, last))
    if (until !== undefined) {
      yield { start, end: until }
      continue
    }
    if (/^(?:di)?viral/u.test(phrase)) {
      if (viralObject.test(text.slice(end))) yield { start, end }
      continue
    }
    // `Sebarkan informasi hanya dari akun resmi`: how to be careful.
    if (
      /^[^.!?]{0,24} (?:hanya|cuma) (?:dari|yang|bila|jika|kalau|setelah)(?!\p{L})/u.test(
        sentence.lower.slice(end),
      )
    )
      continue
    const object = all.slice(last, last + 4).find(({ lower }) => messages.has(lower))
    const toPeople = all.slice(last, last + 8).some(({ lower }) => people.has(lower) || places.has(lower))
    const bare =
      /^(?:di)?sebar|^forward|^bc$|^broadcast/u.test(phrase) &&
      /^\s?(?:$|[!,.]|(?:ya|terus|luas|segera|sekarang|secepatnya|yuk|dong|biar|agar|supaya|please)\b)/u.test(
        text.slice(end),
      )
    const spread = /^(?:di)?sebar|^forward/u.test(phrase)
    // `forward ke grup RT`: a group is everybody in it.
    const toGroup =
      !loose && all.slice(last, last + 5).some(({ lower }) => /^(?:grup|group|grub|wag|gc)/u.test(lower))
    const toAll =
      spread &&
      /^(?:ke|kepada|ka|nang|nyang)$/u.test(all[last]?.lower ?? '') &&
      toPeople &&
      isEverybody(all, last)
    // `Teruskan kepada keluarga dan kerabat!`: what is passed on goes without saying.
    const toFolk =
      !loose &&
      /^(?:ke|kepada|ka|nang|marang)$/u.test(all[last]?.lower ?? '') &&
      people.has(all[last + 1]?.lower ?? '') &&
      (first === 0 || orderWord.test(all[first - 1]!.lower))
    if (
      bare ||
      toAll ||
      toGroup ||
      toFolk ||
      (object && (spread || (!loose && toPeople) || (loose && toPeople && isEverybody(all, last))))
    ) {
      weak.push({ start, end: object?.end ?? end })
    }
  }
}

/** `Oper lagi ke semua saudara`: what stands between the order and its takers. */
function afterAdverbs(all: readonly Word[], from: number): number {
  let at = from
  while (at < from + 2 && adverbs.has(all[at]?.lower ?? '')) at++
  return at
}
const adverbs = new Set(
  'lagi juga segera langsung saja aja dong ya terus cepat deh sekarang kembali ulang'.split(' '),
)

const isEverybody = (all: readonly Word[], from: number): boolean =>
  all.slice(from, from + 8).some(({ lower }) => everybody.has(lower))

/** Where the words that make a call boundless end: all contacts, ten groups, as many as possible. */
function reach({ words: all, lower }: Sentence, last: number): number | undefined {
  const rest = all.slice(last, last + 16)
  const [limitless] = endless.find(rest)
  if (limitless) return limitless.end
  // `Kirim ke semua orang`: what is sent goes without saying, it is this message.
  const elided = /^(?:ke|kepada|ka|nang|kanggo|dateng)$/u.test(rest[0]?.lower ?? '')
  const about = elided || rest.some((word) => messages.has(word.lower))
  let groups = 0
  for (const [index, word] of rest.entries()) {
    const count = everybody.has(word.lower) || several.has(word.lower) || /^\d{1,3}$/u.test(word.lower)
    if (groupNames.some((name) => word.lower.startsWith(name)) && ++groups >= 2) return word.end
    if (!count) continue
    const near = rest.slice(index + 1, index + 4)
    const place = near.find((candidate) => places.has(candidate.lower))
    // `ke setiap nomor layanan yang tertera`: an office's own numbers are nobody's contacts.
    if (place && !serving.test(lower.slice(place.end))) return place.end
    const taker = near.find(
      ({ lower: name }) => people.has(name) || people.has(name.replace(/(?:mu|nya|ku|na|ne)$/u, '')),
    )
    const to = /^(?:ke|kepada|ka|nang|neng|marang|dhateng|minimal|setidaknya|sedikitnya|pada)$/u.test(
      rest[index - 1]?.lower ?? '',
    )
    if (
      taker &&
      to &&
      about &&
      !/\b(?:peserta|perwakilan|bantuan|paket|sembako|undangan)\b/u.test(lower) &&
      ((elided && everybody.has(word.lower)) ||
        /\d|^(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sapuluh)/u.test(word.lower))
    )
      return taker.end
  }
  return undefined
}

const serving =
  /^ (?:layanan|darurat|pengaduan|aduan|petugas|resmi|posko|puskesmas|kantor|call|pelanggan|antrean|registrasi|rekening|ktp|induk)(?!\p{L})/u

function isNegated({ words: all, text }: Sentence, first: number): boolean {
  const from = Math.max(0, first - 4)
  const before = all.slice(from, first)
  const free = new Set(notNegators.find(before).flatMap((match) => before.slice(match.first, match.last)))
  return before.some(
    (word) =>
      negators.has(word.lower) &&
      !free.has(word) &&
      !/[,.;:!?–—]/u.test(text.slice(word.end, all[first]!.start)),
  )
}

const condition =
  /^(?:siapa|siapapun|barangsiapa|barang|yang|kalau|jika|bila|apabila|sapa|sopo|saha|sing|anu|nu|jikalau|andai|seseorang|setiap|ikhlas|tidak|nek|menawi|upami|kalo|nan|sia|sai)$/u

/** `Whoever passes this on to ten people is blessed`, and the curse on who does not. */
function* findRewards(sentence: Sentence): Iterable<Span> {
  if (!meets(sentence, relaying)) return
  const { words: all } = sentence
  for (const [index, word] of all.entries()) {
    if (!gives(word, relaying)) continue
    const lead = all.slice(Math.max(0, index - 4), index)
    const opening = lead.find((candidate) => condition.test(candidate.lower))
    if (!opening) continue
    const about = [...lead, ...all.slice(index + 1, index + 5)].some((candidate) =>
      messages.has(candidate.lower),
    )
    // `Barang siapa tidak meneruskan, rezekinya seret`: what is passed on goes without saying.
    const elided =
      /^(?:barang|barangsiapa|siapa|siapapun|sapa|sopo|saha)$/u.test(opening.lower) &&
      /^,|^ (?:maka|akan|bakal)(?!\p{L})/u.test(sentence.lower.slice(word.end))
    if (!about && !elided && !word.lower.endsWith('nya')) continue
    const rest = all.slice(index + 1, index + 22)
    const reward = rest.find(
      ({ lower }) => rewards.has(lower) || rewards.has(lower.replace(/(?:nya|mu)$/u, '')),
    )
    if (reward && !law.test(sentence)) {
      yield { start: opening.start, end: reward.end }
      return
    }
  }
}

function merge(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start)
  const merged: Span[] = []
  for (const span of sorted) {
    const before = merged.at(-1)
    if (before && span.start <= before.end + 2)
      merged[merged.length - 1] = { start: before.start, end: Math.max(before.end, span.end) }
    else merged.push(span)
  }
  return merged
}
