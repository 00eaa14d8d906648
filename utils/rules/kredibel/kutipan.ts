import { remember } from '../../draft/remember.ts'
import type { Draft, Placed } from '../../draft/types.ts'
import { beginsHigh } from '../../lexicon/characters.ts'
import { pattern } from '../../lexicon/pattern.ts'
import { findPersons } from '../../lexicon/persons.ts'
import { meets } from '../../lexicon/signals.ts'
import { type DraftFlag, defineRule } from '../define.ts'

export default defineRule({
  id: 'kredibel/kutipan',
  severity: 'suggestion',
  scope: 'paragraph',
  title: 'Kutipan tidak utuh',
  reason:
    'Kutipan tanpa penutup atau tanpa nama pembicara membuat warga tidak tahu ucapan siapa yang dibaca.',
  principle: 'kredibel',
  source: {
    name: 'EYD Edisi V (Keputusan Kepala Badan Bahasa 0424/I/BS.00.01/2022)',
    article: 'tanda petik',
  },
  lesson:
    'Setiap kutipan langsung punya tanda pembuka, tanda penutup, dan nama yang berbicara. Nama boleh di kalimat sebelum atau sesudahnya. Julukan, tema, dan judul karya cukup diapit tanda petik.',
  wrong: [
    { text: '“Kami siap melayani setiap hari, ujar Kepala Puskesmas.', flagged: '“Kami siap melayani' },
    {
      text: 'Taman baca dibuka kembali. “Anak-anak kini punya tempat belajar yang nyaman dan gratis.” Taman buka setiap sore.',
      flagged: '“Anak-anak kini punya tempat belajar',
    },
    { text: 'Kepala desa berkata, "Jalan ini selesai bulan depan.', flagged: '"Jalan ini' },
    { text: 'Kami mendukung penuh pembangunan ini,” kata Bu Lurah.', flagged: '”' },
  ],
  right: [
    { text: '“Kami siap melayani setiap hari,” ujar Kepala Puskesmas.' },
    { text: 'Warga menyebutnya “Kampung Ember” karena dulu setiap rumah punya banyak ember.' },
    {
      text: 'Kepala Dinas Pendidikan, Rudi Hartono, meminta guru bersabar. “Biarkan anak-anak bercerita dulu. Pelajaran bisa dikejar.”',
    },
    { text: 'Peringatan tahun ini bertema “Bersatu kita bangun desa yang tangguh dan mandiri.”' },
    { text: "Jum'at berkah: 300 nasi kotak dari Ma'had Nurul 'Ilmi." },
    { text: 'Pipa 4" sepanjang 600 meter terpasang sampai Dusun Lebak.' },
    { text: 'Lomba membaca puisi “Aku” dan cerpen "Robohnya Surau Kami" berlangsung Sabtu.' },
  ],
  *check(draft) {
    for (const { start: from, block } of draft.blocks) {
      for (const offset of block.quotes.unbalanced) {
        const at = from + offset
        if (!/["“”„«»]/u.test(draft.text[at]!)) continue
        const placed = draft.sentences[holderOf(draft, at)]
        if (!placed) continue
        const start = at - placed.at
        const opens = /\S/u.test(draft.text[at + 1] ?? ' ')
        yield {
          start: opens ? start : Math.max(0, start - 1),
          end: opens ? placed.sentence.raw.trimEnd().length : start + 1,
          raw: true,
          in: placed,
          message: opens
            ? 'Tanda petik ini tidak ditutup. Tutup di akhir ucapan, sebelum nama pembicara.'
            : 'Tanda petik penutup ini tidak punya pembuka.',
        }
      }
      for (const { start, end } of block.quotes.spans) {
        const flag = block.quotes.unbalanced.includes(start)
          ? undefined
          : speakerless(draft, from + start, from + end)
        if (flag) yield flag
      }
    }
  },
})

const speech =
  'kata|ujar|tutur|ucap|ungkap|jelas|papar|terang|tegas|imbuh|tambah|pungkas|sebut|cerita|kenang|seru|canda|celetuk|teriak|pekik|sahut|gurau|seloroh|timpal|cetus|pinta|aku|lanjut|tandas|tukas|beber|pesan|kisah|tulis|ajak|imbau|harap|kelakar|sambung|kutip|sapa|jawab|tanya|keluh|saran|puji|urai'
const verbs =
  'mengatakan|menyatakan|menuturkan|mengungkapkan|menjelaskan|menegaskan|menyampaikan|menambahkan|mengemukakan|memaparkan|menerangkan|berkata|berujar|bertutur|berpesan|bercerita|berharap|berterima kasih|mengaku|meminta|mengajak|mengingatkan|menyebut|menulis|membalas|menjawab|bertanya|menilai|mengimbau|mengapresiasi|menceritakan|mengisahkan|menyambut|mengenang|memuji|berseru|berbisik|dikutip|dikatakan|disampaikan(?! (?:melalui|lewat|ke|kepada|via|secara|di|paling|pada)(?!\\p{L}))|dituturkan|diungkapkan|menurut|sambutan|pidato|amanat|arahan|pesan|testimoni|komentar|ucapan|pernyataan|tersenyum|tertawa|terkekeh|mengangguk|menggeleng|menunjuk|terharu|berkaca-kaca|menangis|menghela|menatap|terkenang|bersyukur|gembira|senang|lega|bangga|curhat|begitu|demikian|itulah|reaksi|kesan|tanggapan|pengakuan|curahan|pepatah|peribahasa|semboyan|moto|tema|bertema|bertajuk|bertuliskan|berjudul|tajuk|slogan|tagline|ungkapan|hadis|ayat|sabda|firman|bunyi|berbunyi|tulisan|spanduk|judul|sumpah|ikrar|janji|lirik|puisi|lagu|doa|bacaan|kutipan|pertanyaan|yel-yel|isi surat|pasal|pesan singkat|saur|ceuk|ngendika|ngendikan|criyos|jare|kandhane|kecek|kato|nyarios|matur|sanjang|didok|nakana|ujarne|tuturipun'
/** What readers may do is told of nobody: `kelompok lain dapat meminta pelatihan`. */
const unspoken = '(?<!(?:dapat|bisa|boleh|silakan|silahkan|berhak|jangan|tinggal) )'
const someone =
  'dia|ia|beliau|salah|seorang|warga|pak|bu|ibu|bapak|petani|nelayan|pedagang|guru|siswa|anak|kepala|ketua|pengelola|peserta|pengunjung|wakil|orang|mereka|para|kader|bidan|dokter|relawan|sang|mak|kakek|nenek|perwakilan|pemilik|tokoh'
const speaker = pattern(
  new RegExp(
    `(?<!\\p{L})(?:(?:${speech})nya(?!\\p{L})|(?:${speech}) (?:\\p{Lu}|(?:${someone})(?!\\p{L}))|${unspoken}(?:${verbs})(?!\\p{L}))`,
    'u',
  ),
)
/** Right behind a quote a bare verb names the speaker whoever follows. */
const behind = new RegExp(`●\\s*(?:,\\s*)?(?:${speech})(?:nya)?\\s\\p{L}`, 'u')

const introduced = /[:：]\s*●|●\s*(?:[—–-]\s?\p{Lu}|\((?:QS|HR|Hadis|\p{Lu}))/u

/** Whether a sentence says who speaks, or that the quoted words are a title, a theme, a slogan. */
const namesSpeaker = remember((sentence) => {
  const { text, quotes } = sentence
  const mayName = meets(sentence, speaker)
  if (quotes.length === 0 && !text.includes('●')) return mayName && speaker.expression.test(smallFirst(text))
  let outside = ''
  let at = 0
  for (const { start, end } of quotes) {
    outside += `${text.slice(at, start)} ● `
    at = Math.max(at, end)
  }
  outside += text.slice(at)
  // A colon before the quote introduces it, a dash or bracket behind it names whose it is.
  return (
    behind.test(outside) ||
    introduced.test(outside) ||
    (mayName && speaker.expression.test(smallFirst(outside)))
  )
})
const smallFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

const tellsSpeaker = ({ sentence }: Placed): boolean => namesSpeaker(sentence)

const closing = '"”“«»'

function speakerless(draft: Draft, start: number, end: number): DraftFlag | undefined {
  const index = holderOf(draft, start)
  const placed = draft.sentences[index]
  if (!placed) return undefined
  if (tellsSpeaker(placed) || !isStatement(draft.text.slice(start, end))) return undefined
  const until = draft.sentences[holderOf(draft, end - 1)] ?? placed
  for (let line = Math.max(0, placed.line - 1); line < until.line + 2; line++)
    if (draft.lines[line]?.sentences.some(tellsSpeaker)) return undefined
  // `Suara Pak Darto bergetar. “…”`: whoever the sentence before is about speaks.
  const before = draft.sentences[index - 1]
  // In a paragraph of its own, too, the quote is of whoever the paragraph before ends with.
  const near = before && (before.line === placed.line || isAlone(draft, placed, end))
  const about = near && findPersons(before.sentence).length > 0
  if (about || isCaptioned(draft, placed, end)) return undefined
  return {
    start: start - placed.at,
    end: Math.min(end - placed.at, placed.sentence.raw.length),
    raw: true,
    in: placed,
    message: 'Kutipan langsung ini tanpa pembicara. Sebutkan siapa yang mengatakannya.',
  }
}

/** Whether nothing stands in a quote's lines but the quote. */
function isAlone({ text }: Draft, { at }: Placed, end: number): boolean {
  const from = text.lastIndexOf('\n', at) + 1
  const to = text.indexOf('\n', end)
  return text.slice(from, at).trim() === '' && text.slice(end, to < 0 ? undefined : to).trim() === ''
}

/** Whether a full sentence is quoted: it starts with a capital, has five words or more and ends as a sentence ends. */
function isStatement(quote: string): boolean {
  if (!'"“„«»'.includes(quote[0]!)) return false
  const said = quote.slice(1, closing.includes(quote.at(-1)!) ? -1 : undefined).trim()
  if (!'.!?…,'.includes(said.at(-1) ?? ' ') || !beginsHigh(said)) return false
  const words = said.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []
  if (words.length < 5) return false
  // Titles of works carry capitals on every word.
  return words.slice(1).filter((word) => beginsHigh(word)).length < (words.length - 1) * 0.6
}

/** A quote with its author below or behind it: `— Ki Hajar Dewantara`. */
const isCaptioned = (draft: Draft, { line }: Placed, end: number): boolean =>
  /^\s*(?:[—–~-]\s?\p{Lu}|\(\p{Lu})/u.test(draft.text.slice(end, end + 12)) ||
  /^[—–~-]\s?\p{Lu}/u.test(draft.lines[line + 1]?.sentences[0]?.sentence.text ?? '')

/** The index of the sentence that holds a place of the source, or -1; a binary search, as sentences stand in order. */
function holderOf({ sentences }: Draft, at: number): number {
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle]!.at <= at) low = middle
    else high = middle - 1
  }
  const placed = sentences[low]
  return placed && at >= placed.at && at < placed.at + placed.sentence.raw.length ? low : -1
}
