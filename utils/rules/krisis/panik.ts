import { remember } from '../../draft/remember.ts'
import type { Sentence, Span } from '../../draft/types.ts'
import { namesAuthority } from '../../lexicon/crisis.ts'
import { createFrames } from '../../lexicon/frames.ts'
import { createLexicon } from '../../lexicon/lexicon.ts'
import entries from '../../lexicon/panik.txt'
import { pattern } from '../../lexicon/pattern.ts'
import { isPlain } from '../../lexicon/plainSense.ts'
import { anyOf } from '../../lexicon/signals.ts'
import { defineRule } from '../define.ts'

const panic = createLexicon(entries.section('panik'))
const frightening = createLexicon(entries.section('seram'))
const emergencies = createLexicon(entries.section('darurat'))
const calm = createLexicon(entries.section('wajar'))

interface Note {
  /** Panic by itself. */
  readonly certain: readonly Span[]
  /** Frightening words: panic where an emergency is the subject. */
  readonly dark: readonly Span[]
}

const blank: Note = { certain: [], dark: [] }

/** What comes over everybody and everything, and no way out. */
const terror = createFrames([
  'bencana 4 akan 1 memusnahkan 2 wilayah',
  'bencana 3 membunuh 1 siapa-saja',
  'banyak-orang 3 akan 2 tewas',
  'pemangsa 1 berkeliaran 3 di-mana-mana',
  'borong 2 barang 4 sebelum 4 habis',
  'barang 6 borong 1 sebelum 1 habis',
  'tiada 3 selamat',
  'rumah-sakit 2 menyerah',
  'mayat 1 bergelimpangan',
  'wilayah 3 akan 1 rata',
  'tinggalkan 4 sebelum 4 rata',
  'sebentar-lagi 2 hancur-semua 2 semua-kita',
  'semua-kita 4 sebentar-lagi 2 hancur-semua',
  'habis-sudah',
  'bencana 1 tidak-bertahan',
  'borong 3 barang 3 selagi-ada',
  'barang 1 akan 0 habis',
  'sasaran-racun 1 diracun',
  'racun-masuk 2 sasaran-racun',
  'bom 1 dipasang',
  'jangan-keluar 5 mati',
  'semua-kita 3 disuntik 5 kejang',
])

/** Everybody, and what is to become of them: `kita semua akan binasa`, `semua yang tidak siap akan mati`. */
const doom = pattern(
  /(?<!\p{L})(?:kita semua|kita|kalian|semua orang|semua yang|siapa saja yang|seluruh warga|seluruh penduduk|anak-anak kita|keluarga kita|satu (?:kota|kabupaten|desa|kampung|kecamatan|kelurahan|pulau|provinsi)|seluruh (?:kota|desa|kampung|kecamatan|kabupaten|pulau|nusaraya)|seisi (?:kota|desa|kampung)|kabeh wong|sadayana|sadonyo|semua warga)(?: [\p{L}-]{1,30}){0,4} (?:(?:akan|bakal|bisa|pasti|segera|tinggal|sudah pasti|arep|bakalan) (?:ikut |segera |jadi |menjadi )?|(?:jadi|menjadi) (?=abu|arang|lautan|kuburan|puing))(?:mati|tewas|binasa|musnah|hancur|tenggelam|punah|lenyap|celaka|terkubur|hanyut|hangus|terbakar|keracunan|kelaparan|habis|tersapu|korban(?! (?:penipuan|penipu|scam|phishing|hoaks|pinjol|judi|peretasan|kejahatan|kekerasan|perundungan))|abu|arang|lautan api|lautan darah|kuburan|puing|rata dengan tanah|menderita selamanya)(?!\p{L})|(?<!\p{L})(?:siap-siap|bersiaplah|tinggal tunggu)(?: saja| aja)? (?:kita|kalian|semua)(?: semua(?:nya)?)? (?:mati|tewas|binasa|musnah|hancur|tenggelam|lenyap|terkubur|hanyut|hangus|terbakar|habis|tersapu|jadi abu|jadi korban)(?!\p{L})|(?<!\p{L})(?:siapa pun|siapa saja|siapapun|anak-anak kita|anak kita|kalian semua|kita semua)(?: [\p{L}-]{1,30}){0,2} (?:bisa|bakal|akan|pasti) (?:dimangsa|diterkam|dibunuh|dibantai|diculik|dihabisi|ditelan|digorok)(?!\p{L})|(?<!\p{L})entah (?:besok|nanti|lusa|malam ini) kita (?:semua )?masih (?:ada|hidup|selamat|bernapas)(?!\p{L})/u,
)

/** `tsunami raksasa pasti datang`: a disaster foretold as certain. */
const foretold = pattern(
  /(?<!\p{L})(?:tsunami|banjir|banjir bandang|air bah|gempa|longsor|letusan|erupsi|gelombang|ombak|badai|bendungan|tanggul|wabah|virus|kerusuhan)(?: (?:bandang|besar|raksasa|dahsyat|susulan|mahadahsyat|mematikan|ganas|setinggi \p{L}+|yang lebih besar|lebih besar|lebih dahsyat|lebih kuat|itu|ini|tinggi)){0,2} pasti (?:akan |segera |bakal )?(?:datang|terjadi|menerjang|menimbun|mengubur|jebol|pecah|meletus|masuk|menelan|menghantam|menyapu|melanda|runtuh|tiba|menghancurkan|menenggelamkan)(?!\p{L})/u,
)
/** Nobody says so, or nobody can. */
/** `gempa susulan raksasa dua jam lagi`: a disaster foretold to the hour. */
const timed = pattern(
  /(?<!\p{L})(?:tsunami|gempa|lindu|banjir bandang|air bah|letusan|erupsi|badai)(?: (?:susulan|besar|raksasa|dahsyat|mahadahsyat|setinggi \p{L}+|lebih besar|yang lebih besar|bandang)){0,2}(?: \p{L}+){0,3} (?:\d+|satu|dua|tiga|empat|lima|beberapa|se) ?(?:jam|menit) lagi(?!\p{L})/u,
)
/** `pekan depan bahan bakar lenyap total`: what everybody needs, gone on a day, which sends them off to hoard it. */
const vanishing = pattern(
  /(?<!\p{L})(?:besok|lusa|nanti malam|malam ini|hari ini|sebentar lagi|(?:pekan|minggu|bulan) depan|\p{L}+ hari lagi),? (?:(?:semua|seluruh|stok|persediaan|pasokan) ){0,2}(?:bahan bakar|bbm|bensin|solar|pertalite|pertamax|elpiji|gas(?: melon)?|beras|minyak(?: goreng| tanah)?|gula|sembako|tepung|telur|garam|mi instan|susu|obat|air mineral|uang tunai)(?: (?:akan|bakal|sudah|pasti|segera|langsung|benar-benar)){0,2} (?:(?:lenyap|hilang|raib|ludes|musnah|habis|kosong|langka)(?: (?:total|sama sekali|semua(?:nya)?|tak bersisa|tanpa sisa)(?!\p{L}))|(?:lenyap|hilang|raib|ludes) dari(?!\p{L}))/u,
)
/** `sekali batuk langsung tewas`. */
const instant = pattern(
  /(?<!\p{L})(?:sekali|sekejap|begitu) \p{L}+(?: \p{L}+)? (?:langsung|pasti|auto|seketika) (?:tewas|mati|meninggal|mampus|modar|koit)(?!\p{L})/u,
)
const unsaid =
  /(?<!\p{L})(?:tidak|tak|belum|bukan|jangan|jika|bila|apabila|kalau|apakah|kapan|isu|kabar|ramalan|prediksi|mitos|hoaks)(?!\p{L})/u

const message =
  'Kalimat ini menakut-nakuti tanpa sumber resmi. Sebutkan sumbernya dan apa yang harus dilakukan warga, dengan tenang.'

export default defineRule<Note>({
  id: 'krisis/panik',
  severity: 'warning',
  scope: 'draft',
  title: 'Memicu kepanikan',
  reason:
    'Orang yang panik mengambil keputusan berbahaya; tugas akun resmi adalah menenangkan dan mengarahkan.',
  principle: 'responsif',
  source: {
    name: 'SE MenPANRB 137/2018',
    article: 'informasi jelas sumber dan kebenarannya, tidak memprovokasi',
  },
  inQuotes: 'softer',
  lesson:
    'Ganti kata seram dengan petunjuk: apa yang terjadi menurut siapa, ke mana harus pergi, nomor mana yang dihubungi. Perintah evakuasi boleh tegas asal sumbernya resmi. Jangan menyuruh orang memborong atau lari tanpa arah.',
  wrong: [
    { text: 'Segera lari semua! Kota ini akan tenggelam.', flagged: 'Segera lari' },
    { text: 'Gempa mengerikan mengguncang, kiamat sudah dekat.', flagged: 'mengerikan' },
    { text: 'Cepat borong beras sebelum kehabisan!', flagged: 'borong beras' },
    { text: 'Banyune wis teka, ayo mlayu kabeh, ora ana sing slamet!', flagged: 'mlayu kabeh' },
    {
      text: 'Tanggul tinggal menunggu detik untuk jebol dan menelan seluruh desa.',
      flagged: 'menelan seluruh desa',
    },
  ],
  right: [
    {
      text: 'Berdasarkan peringatan BMKG pukul 02.14 WIB, warga pesisir harus segera lari ke tempat tinggi.',
    },
    { text: 'Cek fakta: pesan “selamatkan diri masing-masing” itu tidak benar.' },
    { text: 'Jangan panik. Stok beras aman, tidak perlu memborong.' },
    { text: 'Satu jam mematikan lampu, berjuta manfaat. Dahsyatnya aksi kecil!' },
    { text: 'Sambal andaliman ini ngeri-ngeri sedap!' },
    { text: 'Museum memamerkan surat tentang letusan 1883 yang mengerikan.' },
    { text: 'Peserta lari pagi berkumpul di alun-alun.' },
  ],
  needs: anyOf(panic, frightening, doom, foretold, timed, instant, vanishing, terror),
  blank,
  note: read,
  *check(draft, _context, notes, held) {
    const some = (test: (sentence: Sentence) => boolean) =>
      draft.sentences.some(({ sentence }) => test(sentence))
    if (some(isCalm) || some((sentence) => namesAuthority(sentence) && !hearsay.test(sentence))) return
    const emergency = some(isEmergency)
    for (const index of held) {
      const placed = draft.sentences[index]!
      const { certain, dark } = notes[index]!
      const spans = emergency || certain.length > 0 ? [...certain, ...dark] : []
      if (spans.length === 0) continue
      const start = Math.min(...spans.map((span) => span.start))
      yield { start, end: Math.max(...spans.map((span) => span.end)), in: placed, message }
    }
  },
})

/** Somebody is named, but nobody who must know. */
const hearsay = pattern(
  /(?<!\p{L})(?:menurut|kata|cerita|kabar dari|info dari|informasi dari) (?:(?:beberapa|sejumlah|seorang|para|banyak|orang) )*(?:sopir|warga|tetangga|orang|pedagang|grup|teman|kerabat|saudara|penumpang|netizen|sumber|kabar|cerita|dukun|paranormal|peramal|orang pintar|tukang)(?!\p{L})/u,
)
const emergencyWords = entries.section('darurat')
/** What may go out for everybody without a death: the power, the water, a card. */
const machines = pattern(
  /(?<!\p{L})(?:kartu|nomor|akun|ponsel|televisi|genset|kamera|cctv|meteran|tanaman|bibit|lampu|listrik|mesin|aliran|jaringan|sinyal|internet|pompa|kuota|pulsa|gulma|hama|jentik|nyamuk|kuman)(?!\p{L})/u,
)
const negated =
  /(?<!\p{L})(?:jangan|tidak perlu|tak perlu|tidak usah|dilarang|larangan|bukan|tanpa|aja|ojo|ulah|hindari|mencegah)\s(?:\p{L}+\s){0,2}$/u
/** Of whom one falls a victim without a disaster. */
const fraud =
  /^ (?:penipuan|penipu|scam|phishing|hoaks|pinjol|judi|peretasan|kejahatan|kekerasan|perundungan)(?!\p{L})/u
/** Police reports of hoarders and crowds at a market: no call. */
const told =
  /(?<!\p{L})(?:warga|pengunjung|pembeli|pelaku|pedagang|tersangka|emak-emak|ibu-ibu|orang|konsumen|untuk|yang)\s(?:\p{L}+\s){0,2}$/u

function foresee(sentence: Sentence): RegExpExecArray | null {
  const match =
    foretold.exec(sentence) ?? timed.exec(sentence) ?? instant.exec(sentence) ?? vanishing.exec(sentence)
  return match && !unsaid.test(sentence.lower.slice(0, match.index)) ? match : null
}

function read(sentence: Sentence): Note {
  const { words, lower } = sentence
  const doomed = doom.exec(sentence) ?? foresee(sentence)
  const certain = panic.find(words).filter(({ start, end, phrase, tags }) => {
    if (isPlain(sentence, { phrase, start, end })) return false
    const before = lower.slice(Math.max(0, start - 40), start)
    if (phrase.endsWith('jadi korban') && fraud.test(lower.slice(end))) return false
    return !negated.test(before) && !(tags.includes('borong') && told.test(before))
  })
  const dark = frightening
    .find(words)
    .filter(({ start }) => !negated.test(lower.slice(Math.max(0, start - 40), start)))
  const note = {
    certain: machines.test(sentence)
      ? certain.filter(({ phrase }) => phrase !== 'mati semua')
      : [
          ...certain,
          ...terror(sentence),
          ...(doomed ? [{ start: doomed.index, end: doomed.index + doomed[0].length }] : []),
        ],
    dark: dark.filter(({ phrase, end }) => !harmless(phrase, lower.slice(end))),
  }
  return note.certain.length + note.dark.length > 0 ? note : blank
}

// Asked only where something frightens.
const isEmergency = remember(
  ({ words }) =>
    words.some(({ lower }) => emergencyWords.has(lower.replace(/(?:nya|ne|na)$/u, ''))) ||
    emergencies.find(words).length > 0,
)
const isCalm = remember(({ words, lower }) =>
  calm
    .find(words)
    .some(({ phrase, start }) => phrase !== 'sejarah' || !/sepanjang $/u.test(lower.slice(0, start))),
)

/** `mematikan lampu` switches off, `dahsyatnya aksi kecil` praises. */
const harmless = (phrase: string, after: string): boolean =>
  (phrase === 'mematikan' &&
    /^\s(?:lampu|listrik|mesin|kompor|keran|api|air|aliran|telepon|ponsel|gawai|suara|notifikasi|komputer|sakelar|meteran|alat)/u.test(
      after,
    )) ||
  (phrase === 'maut' && /^\s(?:menjemput ayah)/u.test(after))
