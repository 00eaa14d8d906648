import { remember } from '../draft/remember.ts'
import type { Draft, Placed } from '../draft/types.ts'
import { pattern } from '../lexicon/pattern.ts'

const label =
  /^(?:[-–—•*▪\d.)( ]{0,5})(?:(?:t|q|p|tanya|penanya|pertanyaan|question|tj|faq|ask|warga|masyarakat|pemohon|pelapor|peserta|pasien|siswa|siswi|pelajar|mahasiswa|anak|ibu|bapak|ayah|petani|nelayan|pedagang|pelaku usaha|pengunjung|penumpang|orang tua|istri|suami|netizen|warganet|narasumber|dialog|testimoni|curhat|cuitan|komentar|kiriman|surat|keluhan|aduan|laporan|cerita|kata|pesan|suara|kisah|tutur|ujar|ucap|isi hati|naskah|bunyi|contoh|lirik|format|ketik|doa|bacaan|ikrar|sumpah|janji)(?:\s[^:\n]{1,40})?|(?:pak|bu|kak|mas|mbak|bang|teh|kang|ibu|bapak)\s[^:\n.]{1,30})\s?[:：]/iu
const institution =
  /^[^:\n]{0,40}\b(?:admin|mimin|min|redaksi|kami|dinas|humas|penulis|kepala dinas|pimpinan)\b[^:\n]{0,20}[:：]/iu
const speech = pattern(
  /^(?:[Kk]ata|[Uu]jar|[Tt]utur|[Cc]erita|[Uu]cap|[Cc]eletuk)\s(?!saya|aku|gue|kami|admin|mimin)[^,.:]{2,50}[,:]\s|[,”"!?]\s?(?:(?:kata|ujar|tutur|ucap|ungkap|jelas|imbuh|papar|terang|tegas|pungkas|celetuk|kenang|tukas|canda|aku|kelakar)nya(?!\p{L})|(?:kata|ujar|tutur|ucap|ungkap|cerita|jelas|imbuh|tambah|papar|terang|tegas|pungkas|celetuk|kenang|lanjut|tukas|canda|seru|kelakar|teriak|pekik|sahut|sapa|gurau|seloroh|timpal|cetus|keluh|pinta|puji|kisah)\s(?:(?!Admin|Mimin|Saya|Aku)\p{Lu}|dia\b|ia\b|beliau|warga|salah|seorang|pak\b|bu\b|mak\b|ibu|bapak|kepala|ketua|guru|siswa|siswi|petani|nelayan|pedagang|anak|orang))/u,
  'text',
)
export const formula = pattern(
  /yang\s(?:bertanda|bertandatangan)|\bdemi allah\b|\bdengan ini (?:saya )?(?:menyatakan|menerangkan|berjanji|bersumpah|mengajukan)|\b(?:sumpah|janji|ikrar|pakta integritas|surat pernyataan|surat kuasa|formulir|lirik|puisi|naskah|syair|pantun)\b[^.!?]{0,60}:$|\bsaya bersumpah\b|\baku bersumpah\b|\bdemi kehormatanku\b/iu,
  'text',
)

/** Whether a sentence opens with a label that gives the words to somebody else: `T:`, `Warga:`, `Testimoni Bu Ani:`. */
const isLabelled = remember(({ text }) => {
  const colon = text.search(/[:：]/u)
  return colon > 0 && colon < 60 && label.test(text) && !institution.test(text)
})

/** Direct speech without quotation marks: `Saya senang, kata Bu Wati.` */
const isSpoken = remember((sentence) => speech.test(sentence))

/** Whether a sentence begins a text to be spoken or signed by others: an oath, a form, a song, a poem. */
export const opensFormula = remember((sentence) => formula.test(sentence))

/**
 * Tells of a sentence whether its words are put in somebody else's mouth by what stands around them: a labelled line,
 * an oath or form from its first sentence to the end of the block (or of the next, where it ends with a colon), and
 * a check list whose items all speak as the reader. `formulas` are the sentences that begin an oath or a form,
 * `speaking` those in the first person.
 */
export function foreignWords(
  draft: Draft,
  formulas: readonly Placed[],
  speaking: readonly Placed[],
): (placed: Placed) => boolean {
  const inFormula = (placed: Placed) => {
    const begun = formulas.findLast(({ at }) => at <= placed.at)
    if (!begun) return false
    const further = /:$/u.test(begun.sentence.text) ? 1 : 0
    return draft.lines[placed.line]!.block <= draft.lines[begun.line]!.block + further
  }
  const isItem = ({ line }: Placed) => draft.lines[line]!.kind === 'item'
  const items = speaking.filter(
    (placed) => isItem(placed) && draft.lines[placed.line]!.sentences[0]!.sentence === placed.sentence,
  )
  return (placed) =>
    isLabelled(draft.lines[placed.line]!.sentences[0]!.sentence) ||
    inFormula(placed) ||
    isSpoken(placed.sentence) ||
    (items.length > 1 && isItem(placed))
}
