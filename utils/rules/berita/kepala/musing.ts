import { remember } from '../../../draft/remember.ts'
import type { Sentence } from '../../../draft/types.ts'
import { beginsHigh } from '../../../lexicon/characters.ts'
import { pattern } from '../../../lexicon/pattern.ts'

/** Names that everybody shares, in thoughts rather than in news. */
export const shared = new Set(
  'indonesia nusantara tuhan allah gusti nabi muhammad rasulullah pancasila bhinneka garuda yunani romawi eropa asia afrika barat timur islam kristen hindu buddha konghucu alquran quran injil ibu bapak bunda ayah nya bumi maha esa kuasa pertiwi tanah air negeri republik plato aristoteles einstein gandhi mandela'.split(
    ' ',
  ),
)
/** What thoughts dwell on: the old days, the weather, what everybody does. */
const musing = pattern(
  /(?<!\p{L})(?:kita|kakek|nenek|moyang|leluhur|zaman|dahulu|dulu|kenangan|mengingatkan|ingatan|terkenang|teringat|betapa|lupa|melupakan|peradaban|kehidupan|hidup|manusia|orang|generasi|masa kecil|masa lalu|kampung halaman|hujan|angin|embun|senja|fajar|subuh|malam|pagi|sore|langit|bulan|bintang|laut|ombak|sungai|rindu|dongeng|cerita|menceritakan|bercerita|mimpi|harapan|cinta|ibu|ayah|kasih|sayang|syukur|bersyukur|doa|hati|jiwa|wangi|bau|aroma|suara|burung|daun|pohon|tanah|barangkali|mungkin|konon|seolah|bagai|bagaikan|ibarat|laksana|seperti|tak pernah|selalu|kerap|sering|perlahan|pelan-pelan|diam-diam|rumah|anak-anak|kearifan|budaya|tradisi|warisan|adat|bumi|alam|waktu|musim|dunia|bangsa|negeri|kopi|teh|ati|jaman|biyen|simbah|mbah|kahirupan|baheula|karuhun|urang|maso|urang gaek)(?!\p{L})/gu,
)
/** What was done, decided or asked, or what befell a place: news of its own. */
const newsworthy = pattern(
  /(?<!\p{L})(?:telah|tengah|sedang|akan|segera|berhasil|diminta|diimbau|dihimbau|diundang|dilarang|diwajibkan|mengimbau|mengumumkan|mengundang|meresmikan|diresmikan|menggelar|digelar|menyalurkan|disalurkan|meluncurkan|diluncurkan|melantik|menandatangani|mengukuhkan|meninjau|mengunjungi|mengevakuasi|dievakuasi|menjuarai|memenangi|meraih|terpilih|lolos|longsor|banjir|kebakaran|gempa|meluap|merendam|tewas|wafat|ditemukan|siaga|waspada|bupati|wakil bupati|camat|lurah|kepala desa|kades|dinas|polisi|polres|bpbd|puskesmas|petugas|tim|panitia|pemerintah|pemkab|pemkot|kata|ujar|menurut|katanya|ujarnya)(?!\p{L})/u,
)
const placing =
  /(?<!\p{L})(?:di|ke|dari|kabupaten|kota|kecamatan|desa|kampung|tanah|bumi|warga|orang|masyarakat|pulau|gunung|sungai|kali|laut|pantai|ing|wonten|dina|ka|se) $/u
const toCome = /(?<!\p{L})(?:besok|lusa|nanti|pekan|minggu|mulai)(?!\p{L})/u
/** How many different words of musing a sentence has. */
export const signsIn = remember(
  (sentence) => new Set(Array.from(musing.all(sentence), ([word]) => word)).size,
)
/** In a sentence that is all thought, so often. */
const dense = 70
const fewestSigns = 4

/** Whether a sentence without figures tells no event and names nobody but the land. */
export const musesOn = (sentence: Sentence, soon: boolean): boolean =>
  !(soon && toCome.test(sentence.lower)) &&
  !newsworthy.test(sentence) &&
  sentence.words.every(
    ({ text, lower, joined, start }) =>
      !joined || !beginsHigh(text) || shared.has(lower) || placing.test(sentence.lower.slice(0, start)),
  )

/** `Hujan turun lagi sore ini, menyisakan bau tanah …`: so full of them that nothing is told. */
export const isDreamt = (sentence: Sentence): boolean =>
  signsIn(sentence) >= fewestSigns && signsIn(sentence) * dense >= sentence.text.length
