import type { Sentence, Span } from '../../draft/types.ts'
import { createFrames, opensClause } from '../frames.ts'
import words from '../hasutan.txt'
import { createMarker, is, isBehind, type Mark } from '../marker.ts'
import { pattern } from '../pattern.ts'
import { allOf, anyOf, type Condition } from '../signals.ts'
import { join } from '../spans.ts'
import { condemns, tellsOfPast } from '../stance.ts'
import { lawful } from './harmless.ts'

/**
 * Orders to break and to beat whose target no list knows: told by how far it is to go, with what, when, with how many,
 * or that nobody will suffer for it.
 */
const mark = createMarker(words, true)
const havoc = createFrames(
  [
    '^ 0 h-rusak|h-kas|h-pukul|h-pasti|serang 6 h-sampai 1 h-hasil|h-tak-bisa',
    '^ 0 h-rusak|h-kas|h-pukul|h-pasti|serang 6 h-sampai 0 h-musuh 0 h-pergi',
    '^ 0 h-kas 2 h-fasum',
    '^ 0 h-lunak 4 h-perusak',
    '^ 0 h-rusak|h-kas 3 h-perusak',
    '^ 0 h-pukul|h-lunak|serang 0 h-orang 1 h-dengan 0 h-alat',
    '^ 0 h-pukul|serang 0 h-saja 0 h-orang',
    '^ 0 h-pukul|serang 1 h-orang 2 h-ramai',
    '^ 0 h-rusak|h-kas 3 h-ramai',
    '^ 0 h-rusak|h-kas 1 h-saja 1 h-fasum',
    '^ 0 h-rusak|h-kas 1 h-fasum 4 h-nekat',
    '^ 0 h-pukul|serang 2 h-orang 4 h-nekat',
    'h-bawa 4 h-malam 6 h-kita-rusak',
    'h-malam 4 h-kita-rusak 2 h-fasum',
    'h-kita-rusak 2 h-fasum 2 h-ramai',
    'h-kita-rusak 2 h-ramai 2 h-fasum',
    'h-malam 4 h-rusak|h-kas 1 h-fasum',
    '^ 0 h-terobos 2 h-tak-henti',
    'h-petugas 3 h-tak-henti',
    '^ 0 h-tak-henti 4 h-petugas',
    '^ 0 h-kucil 3 h-kerabat',
    '^ 0 h-rujak',
    '^ 0 h-fiktif 4 h-rumahnya',
    'h-siapa-berani 0 h-rusak|h-kas|h-pukul|serang 9 h-upah',
    'h-siapa-berani 0 h-aktif 9 h-upah',
    'h-tantang 3 h-rusak|h-kas|h-pukul|serang 2 h-fasum|h-orang',
    'h-kenapa-tidak 2 h-pasti|h-kas|h-pukul 2 h-fasum|h-orang',
    '^ 0 h-pasti 2 h-fasum',
    '^ 0 h-kas 2 h-bubar',
    '^ 0 h-lunak 3 h-fasum 5 h-malam|h-nekat',
    '^ 0 h-lunak|h-biasa|h-rusak|h-pukul|serang|h-kasih 8 h-biar 0 h-musuh 1 h-derita|h-tak-bisa',
    'h-kita|h-saja 8 h-biar 0 h-musuh 1 h-derita|h-tak-bisa',
    'h-kalau 2 h-orang 2 h-datang 3 h-pukul|h-kas|h-pasti',
    '^ 0 h-lunak|h-biasa|h-kasih 6 h-biar 0 h-kapok',
    '^ 0 h-kasih 0 h-jelek 4 h-dirumah',
    'h-ramai 5 h-bawa-jahat',
    'h-bawa-jahat 5 h-ramai',
    'suruh 0 h-jamu 0 h-dengan 0 h-alat',
    '^ 0 h-jamu 0 h-dengan 0 h-alat',
    '^ 0 h-cebur 1 h-ke-air',
    '^ 0 h-bikin 0 h-musuh 0 h-tak-bisa',
    '^ 0 h-tuang 0 h-zat 2 h-wadah',
    '^ 0 h-kas 0 h-saja',
    '^ 0 h-hubungi 8 h-biar 0 h-kapok',
    '^ 0 h-hubungi 8 h-biar 0 h-musuh 1 h-derita|h-tak-bisa',
    '^ 0 h-kas|h-pukul|h-pasti 0 h-tubuh',
    'h-biar 0 h-musuh 0 h-tahu-siapa',
    '^ 0 h-kurung',
    'h-jangan-jual 3 h-pengadu',
    '^ 0 h-hantam 0 h-fasum',
    'h-siapa 5 h-kas',
    'h-saja 1 h-fasum 2 h-sampai 0 h-hasil',
    'h-rekam 1 identitas 4 h-lempar-ke',
    '^ 0 h-biasa|h-lunak|h-pasti 1 h-fasum 4 h-tanpa-bayar',
    'h-kucil-saja',
    'h-fasum|h-orang 2 h-pasif 0 h-saja',
    'suruh 0 h-pasif 0 h-ramai',
    'h-ajak 4 h-aktif',
    'h-siapa 6 h-pasti 6 h-upah',
    'h-jangan-biarkan 0 h-musuh 0 h-dapat',
    '^ 0 h-pukul|h-kas 0 h-dengan 0 h-alat',
    'h-duel 6 h-bawa-jahat',
    '^ 0 h-pasti 0 h-malam',
    'aturan 7 h-bungkus',
    'h-kita 0 h-pukul|h-pasti|h-kas 0 h-saja',
    'h-mending 2 pungutan 3 h-ditahan',
    '^ 0 h-gagal-sita 6 h-ramai',
    '^ 0 h-gagal-sita 6 h-dengan 0 h-alat',
  ],
  mark,
)

/** What is broken, beaten and chased in kitchens, fields and games. */
const homely = pattern(
  /(?<!\p{L})(?:bawang|cabai|bumbu|adonan|telur(?! busuk)|daging|(?<!bangkai |kotoran )ayam|bebek|kelapa|singkong|ubi|jahe|kunyit|lengkuas|serai|sambal|resep|kompos|pupuk|benih|tanah liat|tablet|obat|pil|puing|semak|gulma|alang-alang|monyet|gajah|babi|celeng|kera|biawak|buaya|harimau|lebah|tawon|lalat|kecoak|semut|belalang|wereng|sembelih|kurban|bola|masalah|soal ujian|gawang|skor|set|babak|kentungan|beduk|bedug|gong|gamelan|gendang|rekor|target|mimpi|cita-cita|kesempatan|peluang|rasa|malas|kantuk|lemak|kalori|celengan|dompet|rupiah|malware|sandi|akun palsu|spam|kedaluwarsa|kadaluwarsa|bekas kemasan|limbah|jelantah|masker bekas|kartu (?:atm|lama)|terjebak|terendam|terperangkap|terkunci|tertimpa|tersengat|tersedak|pelampung|korban|evakuasi|keadaan darurat|atraksi|wahana|bayi|pasien|sapi|kerbau|kuda|merpati|tumpeng|layang-layang|gadungan|mengaku|identitas palsu|tanpa surat|doa|ucapan|dukungan|pujian|selamat|kerja bakti|gotong royong|lomba|pertandingan|laga|gol|karnaval|pawai|bersih-bersih|tenda|memasak|menu|kuliner|ujian|tanjakan|cat air|mural|lukis|kanvas|origami|kerajinan|praktik|praktikum|prakarya|eksperimen)(?:nya)?(?!\p{L})/u,
)

const strong = ['h-rusak', 'h-pasti', 'h-kas', 'h-pukul'] as const
const spurs = [
  'h-perusak',
  'h-malam',
  'h-nekat',
  'h-ramai',
  'h-sendiri',
  'h-balas',
  'h-hasil',
  'h-tak-bisa',
  'h-alat',
  'h-hukum',
] as const
/** What makes an order of plain work, too. */
const plainSpurs = ['h-perusak', 'h-malam', 'h-nekat', 'h-sendiri', 'h-hukum'] as const
/** What some of them only are behind a word of theirs: `sampai jebol`, `pakai batu`, `tanpa menunggu polisi`. */
const led = new Map([
  ['h-hasil', 'h-sampai'],
  ['h-tak-bisa', 'h-sampai'],
  ['h-alat', 'h-dengan'],
  ['h-hukum', 'h-tanpa'],
])
const aims = ['h-fasum', 'h-orang'] as const

/** What no havoc does without. */
export const mayWreck: Condition = anyOf(
  havoc,
  allOf(mark.of(...spurs), mark.of(...strong, 'h-lunak'), mark.of(...aims)),
  mark.of('h-kas', 'h-pasti'),
  allOf(mark.of('h-rusak'), mark.of('h-pukul')),
)

function isLed(marks: readonly Mark[], hit: Mark, name: string): boolean {
  const lead = led.get(name)
  return !lead || marks.some((other) => is(other, lead) && isBehind(hit, other, 1))
}

/** Another order to harm, of another word. */
const follows = (sentence: Sentence, hit: Mark, next: Mark): boolean =>
  next.phrase !== hit.phrase &&
  isBehind(next, hit, 7) &&
  next.first > hit.last &&
  is(next, ...strong) &&
  opensClause(sentence, next)

/** Right behind it what is somebody's: `timbangannya`, `lawange`, `kacana`. */
const possessed = ({ words }: Sentence, { last }: Mark): boolean =>
  /^\p{L}{3,}(?:nya|nye|nyo|ne|na|é)$/u.test(words[last]?.lower ?? '')

/** An order to harm somebody or something of theirs, and somewhere in the sentence what spurs on to it. */
function findSpurred(sentence: Sentence): Span[] {
  const marks = mark(sentence)
  for (const hit of marks) {
    const hard = is(hit, ...strong)
    if ((!hard && !is(hit, 'h-lunak')) || !opensClause(sentence, hit)) continue
    const aim = marks.find((other) => is(other, ...aims) && isBehind(other, hit, 2))
    const spur = marks.find(
      (other) =>
        (other.first >= hit.last || other.last <= hit.first) &&
        (hard ? spurs : plainSpurs).some((name) => is(other, name) && isLed(marks, other, name)),
    )
    if (aim && spur) return [join(hit, aim)]
    // `sergap sopirnya, rampas kuncinya`: one deed after the other, to what is theirs.
    const next = hard ? marks.find((other) => follows(sentence, hit, other)) : undefined
    if (next && (aim || possessed(sentence, hit) || possessed(sentence, next))) return [join(hit, next)]
  }
  return []
}

export function findHavoc(sentence: Sentence): readonly Span[] {
  if (homely.test(sentence) || lawful.test(sentence)) return []
  const found = havoc(sentence)
  return found.length > 0 || condemns(sentence) || tellsOfPast(sentence) ? found : findSpurred(sentence)
}
