import type { Sentence, Span } from '../draft/types.ts'
import { beginsHigh } from './characters.ts'
import { createFrames } from './frames.ts'
import words from './hasutan.txt'
import { clauseBefore, createMarker, is, isBehind, type Mark } from './marker.ts'
import { pattern } from './pattern.ts'
import { isPlain } from './plainSense.ts'
import { allOf, anyForm, anyOf, anyPair, type Condition, meets } from './signals.ts'
import { join } from './spans.ts'
import { condemns, isDenied, tellsOfPast } from './stance.ts'

const mark = createMarker(words)
/** Payment that is refused to touts, not to the state. */
const tout =
  /\b(?:tanpa|kepada|calo|oknum|di luar|lebih dari|melebihi|tunai|pungli|palsu|perantara|tidak resmi|(?:melalui|lewat|ke) rekening|qris)\b/u
const nuisance = pattern(
  /\b(?:banjir|api|nyamuk|jentik|tikus|hama|rayap|sampah|narkoba|rokok|stunting|dbd|virus|wabah|gulma|kotoran|kuman|diskon|promo|bazar|bazaar|takjil|kuis|hadiah|doorprize|murah|gratis|judi|pungli|hoaks|korupsi|pinjol|penipu|penipuan|kebakaran|ikan|sate|jagung|lilin)\b/u,
)

/** `iuran sampah`: a nuisance's name in what is to be paid, and in nothing else. */
const levied = pattern(/\b(?:iuran|uang|retribusi|tagihan|pajak) sampah\b/u)
const lure = pattern(
  /\b(?:gratis|diskon|promo|hadiah|pungli|pinjol|penipuan|penipu|judi|palsu|murah|banjir|hoaks)\b/u,
)

/** `jangan pulang sebelum gerbang kantor bupati roboh`; `mereka perlu dikasih pelajaran`, and no more; `kalau polisi tidak bertindak, kita yang bertindak`. */
const standing = pattern(
  /\b(?:jangan|ojo|ulah|jan)\s(?:\p{L}+\s)?(?:pulang|mundur|bubar|berhenti|mulih|balik)\s(?:sebelum|sampai|nganti|samemeh)\s[^.!?]{0,50}?\b(?:roboh|hancur|rata|terbakar|kebakar|jatuh|ambruk|tumbang|pecah|ngaku|sujud|keluar|babak belur)\b|(?<!\p{L})(?:dia|mereka|orang itu|orangnya|pelakunya|malingnya|pemiliknya) (?:itu |ini )?(?:sekali-sekali |sesekali |memang |juga )?(?:perlu|harus|wajib|kudu|pantas|mesti|layak) (?:dikasih|diberi|dikasi|diwenehi|dibere) pelajaran(?=\s?(?:[.,!;?]|$)|\s(?:biar|supaya|agar|sekali|sampai) )|(?<!\p{L})(?:(?:tidur|berbaring|rebahan|berjejer) di (?:tengah )?jalan|duduk di tengah jalan) (?:kalau|bila|jika) perlu(?!\p{L})|(?<!\p{L})(?:kalau|kalo|jika|bila|nek) (?:polisi|aparat|hukum|petugas|satpol pp)(?:nya)? (?:tidak|tak|nggak|gak|ora) (?:mau |bisa |berani |segera )?(?:bertindak|turun|bergerak|menangkap|menindak|becus),? (?:biar |maka |ya |berarti )?(?:kita|warga|massa|kami)(?: sendiri)?(?: yang)?(?: sendiri)? (?:bertindak|turun tangan|hakimi|menghakimi|tindak|hajar|tangkap|adili|selesaikan|bergerak)(?!\p{L})|(?<!\p{L})(?:kalau|bila|jika) perlu,? (?:kita |kami )?(?:seret (?:keluar|dia|mereka|paksa|camat|kades|lurah|bupati|orangnya|pemiliknya)|gebuk|gebukin|hajar|culik|dobrak|duduki (?:kantor|balai|pendopo|gedung)|bakar (?!sampah|ikan|sate|jagung)|keroyok|robohkan)(?: \p{L}+)?(?!\p{L})/u,
)

/** Justice by one's own hand, officials dragged out, places stormed, weapons brought, abuse poured. */
const called = createFrames([
  '^ 0 adili 1 sendiri',
  '^ 0 adili 5 tanpa-polisi',
  'tanpa-polisi 4 adili',
  '^ 0 turunkan 3 pejabat 3 dengan-paksa',
  '^ 0 keras 2 pejabat',
  '^ 0 banjiri 4 hujatan',
  '^ 0 banjiri 0 akunnya 5 hujatan',
  '^ 0 blokade 2 tempat 6 bersama-massa',
  '^ 0 kumpul 3 senjata 8 lawan-siapa',
  '^ 0 beri 1 orang-tuju 1 pelajaran',
  'dendam',
  '^ 0 sebar 6 kapok',
  'jangan-layani 6 kapok',
  'jangan-bayar 4 sampai-tuntut',
  'bangkit 1 melawan 1 aparat',
  '^ 0 lumpuhkan 1 wilayah-pusat',
  'didatangi 1 dengan-paksa|bersama-massa 2 kapok',
  'jika 4 tak-didengar 2 senjata 3 siap-pakai',
  'senjata 1 siap-pakai 4 jika 4 tak-didengar',
  'jika 4 dirusak 1 ya-bagus',
  'bahan-bakar 3 siap-pakai 7 tunggu-kalian',
  'blokade 2 tempat 12 sampai-tuntut|sampai-dituruti',
  'jangan-ikut 3 program-negara 6 akal-akalan',
  '^ 0 guyur 3 cairan-kotor',
  'jangan-masuk 2 pejabat|aparat 5 guyur',
  'yang 0 punya 0 muka-nya 2 kirim-sini',
  'bintang-satu 1 ramai',
  'senjata 9 langsung-hajar',
  '^ 0 copot 1 atribut',
  '^ 0 spam 6 akun-hilang',
  'jangan-salahkan 1 jika 8 hangus',
  'bersama-massa|ramai 2 lempari 2 lemparan 4 saat-lewat',
  'waktu-aksi 2 jebol 1 prasarana 2 punya-sana',
  'serbu-nomor 5 bikin-susah|kapok',
  'tindakan-negara 8 gagalkan 2 apa-pun-caranya',
  'gagalkan 4 tindakan-negara 6 apa-pun-caranya',
])

const holders =
  '(?:presiden|wapres|bupati|wabup|gubernur|wagub|wali kota|walikota|camat|lurah|kades|kepala desa|kepala dinas|menteri|rezim|rejim|pemerintah|pemerintahan|penguasa|kapolri|kapolres|panglima|ketua dprd?|pejabat|dia|mereka|orang nomor satu|orang no 1)'
/** `Lengserkan bupati!`, `mari kita gulingkan rezim ini`, `penjarakan gubernur`: whoever governs is to fall. */
const toppled = pattern(
  new RegExp(
    `(?<!\\p{L})(?:lengserkan|lengserno|makzulkan)(?: (?:saja|aja|segera|sekarang|paksa|si|pak|bu|itu))*(?: \\p{L}+)?(?!\\p{L})|(?<!\\p{L})(?:gulingkan|tumbangkan|turunkan paksa|jatuhkan|penjarakan|seret|gantung) (?:(?:saja|aja|segera|si|paksa|para) )*${holders}(?!\\p{L})`,
    'u',
  ),
)
/** Councils, elections and games that bring somebody down, in headlines without the prefix; or a report of it. */
const ousting = pattern(
  /(?<!\p{L})(?:dpr|mpr|dprd|parlemen|muktamar|munas|muswil|konferensi|rapat|sidang|mahkamah|pemilih|hasil|hak angket|interpelasi|skor|gol|babak|juara|ranking|peringkat|tim|klub|pelatih|rekor|berhasil|akhirnya|upaya|isu|wacana|hoaks|ajakan|seruan|menyebut|tuduhan|menuduh)(?!\p{L})/u,
)

/** Verbs that need no target to be an order, as a word may begin with them. */
const beatings = anyForm((lower) =>
  /^(?:k?eroyok|kroyok|gebuk|hajar|pukuli|hakimi|bantai|habisi|lempari|timpuk|antem|gebug|ganyang|labrak|ge?ruduk|bacok|tonjok|ludahi|sweeping|kempes|bakar|gantung|arak|telanjangi|sikat|cegat|serbu)|^(?=.*\d).*\p{L}/u.test(
    lower,
  ),
)
const attacks = createMarker(words.where(([name, tag]) => name === 'serang' && tag !== 'berjam'))
/** `pukul dia`, not `pukul 08.00`. */
const strikes = anyPair(
  ({ lower }) => /^puku[l1]/u.test(lower),
  (_, { lower }) => !/^\d/u.test(lower),
)
const deeds = [
  'serang',
  'menyerang',
  'diserang',
  'boikot',
  'jera',
  'bangkang',
  'umbar',
  'ganas',
  'datang',
  'siap',
] as const
/** What no incitement does without. */
export const incites: Condition = anyOf(
  mark.of('boikot', 'ganas'),
  allOf(mark.of('umbar'), mark.of('identitas')),
  allOf(mark.of('bangkang'), mark.of('pungutan', 'aturan', 'sasaran')),
  allOf(mark.of('menyerang', 'diserang', 'siap'), mark.of('sasaran')),
  allOf(mark.of('datang'), mark.of('ramai')),
  allOf(anyOf(attacks, strikes), anyOf(mark.of('sasaran'), beatings)),
  standing,
  called,
  toppled,
)

/** Work that is done together, with tools that are weapons elsewhere. */
const shared = pattern(
  /\b(?:kerja bakti|gotong royong|gugur gunung|melatih|pelatih|memasak|dapur umum|panen|kebun|sawah|rumput|cangkul|kurban|tenda|lomba|pertandingan|laga|gol|futsal|voli|karnaval|pawai|bersih-bersih|reboisasi|penghijauan|gowes|bersepeda|sepeda|lari|trail|maraton|tanjakan|tanjakannya|tikungan|pendakian|ujian|soal-soal|menu|kuliner|diskonnya)\b/u,
)
/** Verbs that only violence makes a crime of: shut, call on, take. */
const soft =
  /^(?:segel|gembok|kunci|rebut|kuasai|ambil alih|datang\p{L}*|dateng\p{L}*|samper\p{L}*|tandangi|bongkar\p{L}*|bubar\p{L}*|siram\p{L}*|guyur|mandikan|paksa|tekan|balik\p{L}*|jatuhkan|parani|tekani|cekel\p{L}*|remuk|potong|putuskan|demo|tutupen|kejar|uber|buru|sita|cabuti|copoti|maki|caci|hina|teriaki|tangkapi|kuasain|dudukin)$/u
/** Verbs that need no target to be an order to hurt somebody. */
const beaten =
  /^(?:keroyok|kroyok\p{L}*|gebuk\p{L}*|hajar|pukuli|hakimi|bantai|habisi|lempari|timpuk\p{L}*|antem\p{L}*|gebug\p{L}*|ganyang|labrak|geruduk\p{L}*|gruduk|bacok\p{L}*|tonjok\p{L}*|ludahi|sweeping|kempes\p{L}*)$/u

/** `segel pintunya … kita`, `bubarkan paksa`: the doing is ours, by force or by a crowd. */
const forced = ({ lower }: Sentence, hit: Span, target: Span): boolean =>
  /\b(?:paksa|rame-rame|ramai-ramai|beramai-ramai|bareng|massa|batu|bambu|bensin|molotov|golok|parang)\b/u.test(
    lower,
  ) ||
  /\b(?:kita|urang|torang|katong|kitong|kito)\s(?:\p{L}+\s)?$/u.test(lower.slice(0, hit.start)) ||
  /(?:nya|na|e|é)$/u.test(lower.slice(target.start, target.end))

const belonging = /^(?:\s(?:saja|aja|wae|bae|dulu|sekalian|semua))?\s\p{L}{3,12}nya(?!\p{L})/u

/** Nothing of its own behind the verb: the clause ends, or only `saja`, `di tempat` follows. */
const ends = ({ lower }: Sentence, { end }: Span): boolean =>
  /^(?:\s(?:saja|aja|wae|bae|dong|rame-rame|ramai-ramai|beramai-ramai|bareng-bareng|di tempat|sekalian|kabeh|semua|dulu|sik|heula|langsung))*\s?(?:[.,!;]|$|\s(?:baru|kalau|kalo|klo|nek|biar|ben|sampai|sampe)\b)/u.test(
    lower.slice(end),
  )

/** `biar kita datengin rame-rame`. */
function mob(sentence: Sentence, marks: readonly Mark[], hit: Mark): Span | undefined {
  if (!is(hit, 'datang') || isDenied(sentence, hit.first, 3)) return undefined
  const crowd = marks.find(
    (other) => is(other, 'ramai') && Math.max(other.first - hit.last, hit.first - other.last) <= 3,
  )
  if (!crowd || nuisance.test(sentence) || shared.test(sentence)) return undefined
  const person =
    /(?:nya|na|e)$|^(?:datengin|datangin|samperin|labrak|damprat|geruduk|gruduk|kepung|gerebek|grebek|cegat)/u.test(
      sentence.lower.slice(hit.start, hit.end),
    )
  const public_ =
    /\b(?:posyandu|puskesmas|museum|pasar|perpustakaan|stan|stand|bazar|festival|tps|balai|lokasi|wisata|taman)\b/u
  return person && !public_.test(sentence.lower) && isCalled(sentence, hit) ? join(hit, crowd) : undefined
}

const isCalled = (sentence: Sentence, hit: Mark): boolean =>
  clauseBefore(sentence, hit.first, 2).every(({ lower }) =>
    /^(?:kita|urang|biar|ayo|yuk|mari|hayu|mending|besok|nanti|malam|ini|torang|katong|saja|langsung|ben|tinggal|warga|massa)$/u.test(
      lower,
    ),
  )

/** `kami mengajak seluruh warga menduduki …`: we call, and right behind it stands the deed. */
const bidding =
  /\b(?:kami|kita|saya|aku|torang|katong) (?:pun |juga )?(?:mengajak|ajak|menyerukan|serukan|mengimbau|imbau|meminta|minta|menginstruksikan|memerintahkan|perintahkan)(?: agar| supaya| untuk| kepada)?(?: \p{L}+){0,4}?(?: untuk| agar| supaya)?\s$/u

/** Where a sentence calls on people to attack, damage, boycott, disobey or expose. */
export function findIncitement(sentence: Sentence): Span[] {
  const marks = mark(sentence)
  const free = meets(sentence, called) && !nuisance.test(sentence) && !shared.test(sentence)
  const framed = free ? called(sentence) : []
  const fall = ousting.test(sentence) ? null : toppled.exec(sentence)
  if (framed.length === 0 && !fall && !marks.some((hit) => is(hit, ...deeds)) && !standing.test(sentence))
    return []
  if (condemns(sentence) || tellsOfPast(sentence)) return []
  const found: Span[] = [...framed]
  const word = fall ? sentence.words.findIndex(({ start }) => start >= fall.index) : -1
  if (fall && !isDenied(sentence, word, 3))
    found.push({ start: fall.index, end: fall.index + fall[0].length })
  const siege = standing.exec(sentence)
  if (siege) found.push({ start: siege.index, end: siege.index + siege[0].length })
  for (const hit of marks) {
    const span =
      attack(sentence, marks, hit) ??
      ruin(sentence, marks, hit) ??
      defiance(sentence, marks, hit) ??
      exposure(sentence, marks, hit) ??
      mob(sentence, marks, hit)
    if (!span) continue
    const before = found.find((other) => span.start <= other.end + 2 && span.end >= other.start)
    if (before) found[found.indexOf(before)] = join(before, span)
    else found.push(span)
  }
  return found
}

/** Whether a verb in its base form is an order: it opens the clause, or a call stands before it. */
function isOrder(sentence: Sentence, marks: readonly Mark[], hit: Mark): boolean {
  if (isDenied(sentence, hit.first, 2) || marks.some((other) => is(other, 'berita'))) return false
  const [nearest] = clauseBefore(sentence, hit.first, 1)
  if (!nearest) return true
  const before = marks.find((other) => other.last === hit.first)
  // `patungan beli bensin buat bakar …`: a purpose is an order where somebody calls for it.
  if (before && /^(?:buat|untuk|kanggo|pikeun)$/u.test(before.phrase))
    return (
      /\b(?:ayo|yuk|mari|hayu|patungan|kita|urang)\b/u.test(sentence.lower.slice(0, hit.start)) &&
      !/\b(?:polisi|petugas|satpol|aparat)\b/u.test(sentence.lower)
    )
  if (is(before, 'ajak')) {
    // `warga serbu bazar` tells; `warga, serbu` calls.
    return before!.phrase !== 'warga' || clauseBefore(sentence, before!.first, 1).length > 0
  }
  // `besok jam 8 kepung`, `sabtu 28 november serbu`.
  return /^\d/u.test(nearest.lower) && clauseBefore(sentence, hit.first, 6).length <= 5
}

/** The target right behind a verb: only fillers lie between. */
function targetOf(
  sentence: Sentence,
  marks: readonly Mark[],
  hit: Mark,
  reach: number,
  ...classes: string[]
): Mark | undefined {
  // `Lampu jalan rusak, warga melapor`: another clause.
  if (hit.first > 0 && sentence.text[hit.end] === ',') return undefined
  let at = hit.last
  for (const other of marks) {
    if (other.first < at) continue
    if (other.first !== at || at - hit.last > reach) return undefined
    if (/[.;!?:()]/u.test(sentence.text.slice(hit.end, other.start))) return undefined
    if (is(other, ...classes)) return other
    if (!is(other, 'isi', 'ajak')) return undefined
    at = other.last
  }
  return undefined
}

function attack(sentence: Sentence, marks: readonly Mark[], hit: Mark): Span | undefined {
  if (is(hit, 'siap')) {
    const aim = marks.find((other) => is(other, 'sasaran') && isBehind(other, hit, 8))
    const ours =
      /\b(?:kita|urang|sambut|lempar\p{L}*|hadang|cegat|serbu|bakar|malam(?: ini)? mereka (?:pasti |bakal |akan )?(?:lewat|melintas|pulang))\b/u.test(
        sentence.lower.slice(hit.end),
      )
    return aim && ours && !shared.test(sentence) && !nuisance.test(sentence) && isOrder(sentence, marks, hit)
      ? hit
      : undefined
  }
  if (is(hit, 'ganas')) {
    const plain = shared.test(sentence) || nuisance.test(sentence) || isPlain(sentence, hit)
    return plain || isDenied(sentence, hit.first, 3) ? undefined : hit
  }
  if (is(hit, 'serang')) {
    if (!isOrder(sentence, marks, hit)) return undefined
    if (beginsHigh(sentence.text.slice(hit.start)) && hit.first > 0 && hit.phrase === 'serang')
      return undefined
    if (nuisance.test(sentence) || shared.test(sentence)) return undefined
    const target = targetOf(sentence, marks, hit, 3, 'sasaran')
    if (target) return soft.test(hit.phrase) && !forced(sentence, hit, target) ? undefined : join(hit, target)
    if (
      !beaten.test(hit.phrase) &&
      !/^(?:bakar|gantung|arak\p{L}*|telanjangi\p{L}*|sikat|cegat|serbu)$/u.test(hit.phrase)
    )
      return undefined
    const extent = marks.find((other) => is(other, 'sampai') && isBehind(other, hit, 1))
    if (extent) return join(hit, extent)
    if (!beaten.test(hit.phrase)) return undefined
    // `lempari saja dagangannya`: whatever is his or hers.
    const theirs = belonging.exec(sentence.lower.slice(hit.end))
    if (theirs) return { start: hit.start, end: hit.end + theirs[0].length }
    return ends(sentence, hit) ? hit : undefined
  }
  if (is(hit, 'menyerang')) {
    const call =
      bidding.test(sentence.lower.slice(0, hit.start)) ||
      clauseBefore(sentence, hit.first, 4).some(({ lower }) =>
        /^(?:ayo|mari|yuk|yok|saatnya|waktunya|hayu|bersatu|harus|wajib|kudu|berani|siap)$/u.test(lower),
      )
    const target = call && !isDenied(sentence, hit.first, 4) && targetOf(sentence, marks, hit, 3, 'sasaran')
    return target && !nuisance.test(sentence) ? join(hit, target) : undefined
  }
  if (is(hit, 'diserang')) {
    if (isDenied(sentence, hit.first, 3) || nuisance.test(sentence)) return undefined
    const ordered = marks.find(
      (other) => is(other, 'suruh') && (isBehind(hit, other, 1) || isBehind(other, hit, 1)),
    )
    const target = marks.find(
      (other) =>
        is(other, 'sasaran') &&
        Math.max(hit.first - other.last, other.first - hit.last) <= 5 &&
        !/[.;!?]/u.test(sentence.text.slice(Math.min(other.end, hit.end), Math.max(other.start, hit.start))),
    )
    return ordered && target ? join(target, hit) : undefined
  }
  return undefined
}

/** `boikot warungnya`, `jangan dibeli dagangannya, biar gulung tikar`. */
function ruin(sentence: Sentence, marks: readonly Mark[], hit: Mark): Span | undefined {
  // `Boikot plastik sekali pakai`: a thing, nobody's trade.
  if (
    !is(hit, 'boikot') ||
    /^ (?:plastik|kantong|sedotan|styrofoam|stirofoam|rokok|sampah|kemasan|barang (?:palsu|ilegal|bajakan)|produk (?:palsu|ilegal|bajakan))(?!\p{L})/u.test(
      sentence.lower.slice(hit.end),
    )
  )
    return undefined
  const wish = marks.find((other) => is(other, 'jera') && isBehind(other, hit, 10))
  if (wish) return join(hit, wish)
  const ruined = shaming.exec(sentence.lower.slice(hit.end))
  if (ruined && /bangkrut|tikar|kapok|jera|tutup|rugi|hancur/u.test(ruined[0]))
    return { start: hit.start, end: hit.end + ruined.index + ruined[0].length }
  if (hit.phrase !== 'boikot' || !isOrder(sentence, marks, hit)) return undefined
  if (/\b(?:pemilu|pilkada|seruan|isu|aksi|gerakan|surat|kabar)\b/u.test(sentence.lower)) return undefined
  if (/\b(?:bukan|tidak ada)\b/u.test(sentence.lower.slice(0, hit.start))) return undefined
  const next = sentence.words[hit.last]
  return next?.joined ? { start: hit.start, end: next.end } : hit
}

/** `jangan bayar pajak`, `abaikan saja perintah petugas`. */
function defiance(sentence: Sentence, marks: readonly Mark[], hit: Mark): Span | undefined {
  const paying = is(hit, 'bayar')
  if (
    !is(hit, 'bangkang') ||
    (nuisance.test(sentence) && !(paying && levied.test(sentence) && !lure.test(sentence)))
  )
    return undefined
  const object = targetOf(
    sentence,
    marks,
    hit,
    4,
    ...(paying
      ? ['pungutan']
      : /^lawan(?:en| (?:saja|aja|terus|wae|bae))$/u.test(hit.phrase)
        ? ['aturan', 'sasaran']
        : ['aturan']),
  )
  // `Tolak vaksin kedaluwarsa`
  if (
    object &&
    /^ (?:kedaluwarsa|kadaluarsa|palsu|ilegal|oplosan|rusak|liar|gelap)(?!\p{L})/u.test(
      sentence.lower.slice(object.end),
    )
  )
    return undefined
  if (!object || tout.test(sentence.lower.slice(hit.start))) return undefined
  // `warga jangan mau didata …` is an order whoever stands before it.
  const outright =
    /^(?:jangan|ojo|aja|ulah|jan|tidak usah|gak usah|ga usah|nggak usah)/u.test(hit.phrase) && hit.first < 4
  if (!outright && !isOrder(sentence, marks, hit) && !(paying && hit.first < 4)) return undefined
  return join(hit, object)
}

/** `biar dia sekeluarga malu` */
const shaming =
  /\b(?:biar|supaya|agar|ben|sina|meh|nak|sampai|sampe)\s(?:\p{L}+\s){0,3}?(?:bangkrut|gulung tikar|tutup|rugi|hancur|diteror|malu|kapok|jera|isin|era|éra|takut|dipecat|nangis|menyesal|(?:tahu|tau) (?:rasa|diri|kelakuan\p{L}*|belang\p{L}*|siapa dia|busuk\p{L}*))\b|\b(?:bikin|buat|gawe|jadikan|jieun) (?:\p{L}+ ){1,2}?(?:bangkrut|gulung tikar|tutup|rugi|hancur|sepi|kapok)\b/u

/** `viralkan mukanya`, `sebarkan alamat rumahnya`. */
function exposure(sentence: Sentence, marks: readonly Mark[], hit: Mark): Span | undefined {
  if (!is(hit, 'umbar') || !isOrder(sentence, marks, hit)) return undefined
  const object = targetOf(sentence, marks, hit, 3, 'identitas')
  if (!object) return undefined
  const wish = shaming.exec(sentence.lower.slice(object.end))
  // `bagikan fotonya`, `cari alamatnya` are harmless without the wish to shame.
  if (
    /^(?:posting|unggah|upload|tempel|pasang|siarkan|share|bagi|kirim|umumkan|cari|lacak|ungkap|buka)/u.test(
      hit.phrase,
    ) ||
    /^(?:nama|foto|alamat)(?:nya)?$/u.test(object.phrase)
  )
    if (!wish && !/^(?:spill|viral|sebar|kuliti|permalukan|bongkar|bocor|umbar|dox|doks)/u.test(hit.phrase))
      return undefined
  if (wish) return { start: hit.start, end: object.end + wish.index + wish[0].length }
  const own = /(?:nya|na|nyo|e|é)$/u.test(sentence.lower.slice(object.start, object.end))
  const someone =
    marks.some((other) => is(other, 'sasaran') && other.first === object.last) ||
    /^\s(?:wartawan|hakim|jaksa|saksi|korban|pelapor|pelaku|orang|dia|mereka|si|petugas|guru|pegawai|pejabat|oknum|admin|warga|tetangga|lurah|kades)\b/u.test(
      sentence.lower.slice(object.end),
    )
  if (/^buka/u.test(hit.phrase) && !/identitas|aib|muka|data/u.test(object.phrase)) return undefined
  return own || someone ? join(hit, object) : undefined
}
