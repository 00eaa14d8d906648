import type { Sentence } from '../../draft/types.ts'
import words from '../kejahatan.txt'
import { createLexicon, type Match } from '../lexicon.ts'

/** Words of legal status, and of what is no accusation. */
export const silent = createLexicon(words.section('status', 'bebas'))
export const status = createLexicon(words.section('status'))

/** `Lukman Hakim, menyuap …`: a name, no judge. */
const isSurname = ({ phrase, start }: Match, { text }: Sentence): boolean =>
  phrase === 'hakim' &&
  text[start] === 'H' &&
  /(?<!\p{L})(?!Majelis|Ketua|Para|Oleh)\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 24), start))

/** `tetangga korban`, `tabungan para korban`, `tiga korban`: told of them, not by them. */
const ofVictims =
  /(?<!\p{L})(?:tetangga|ayah|ibu|paman|suami|istri|teman|kerabat|keponakan|ipar|mantan|pacar|majikan|atasan|bawahan|uang|harta|motor|mobil|dompet|tas|ponsel|rumah|tubuh|nyawa|leher|kepala|tabungan|rekening|perhiasan|tanah|sawah|para|semua|seluruh|dua|tiga|empat|lima|puluhan|ratusan|belasan) (?:para )?$/u
/** `penganiaya yang menampar korban`: what was done to them is told as a fact, of him who did it. */
const harmed =
  /(?<!\p{L})(?:menampar|memukul|memukuli|menendang|menusuk|membacok|menganiaya|menyiksa|mencekik|memerkosa|memperkosa|mencabuli|menyetubuhi|melecehkan|menipu|memperdaya|merampok|mengancam|memeras|menyekap|membunuh|meracuni|menculik|merundung|mengeroyok|menjebak|menjerat|mengelabui|menyeret|menjambak|menghajar|menghabisi|meniduri|menghamili|memaksa|membuang|nggebuki|ngantemi)(?:nya)? (?:para )?$/u
const isVictims = ({ phrase, start }: Match, { lower }: Sentence): boolean => {
  if (phrase !== 'korban') return false
  const lead = lower.slice(Math.max(0, start - 24), start)
  return ofVictims.test(lead) || harmed.test(lead)
}

/** `terbukti doyan pungli`: proven by nobody. */
const isOpinion = ({ phrase, start, end }: Match, { lower }: Sentence): boolean =>
  // `Tak disangka, …`: what nobody had thought.
  (phrase === 'disangka' &&
    /(?<!\p{L})(?:tak|tidak|siapa|ora|teu|nggak|gak)\s$/u.test(lower.slice(0, start))) ||
  // `bermain anggaran` plays no part.
  (phrase === 'bermain' &&
    /^ (?:anggaran|proyek|suap|uang|dana|curang|kotor|belakang|kuitansi|nota|harga|kuota|timbangan|izin|jabatan)(?!\p{L})/u.test(
      lower.slice(end),
    )) ||
  (phrase === 'terbukti' &&
    /^ (?:doyan|suka|hobi|gemar|tukang|rajin|cuma|hanya|memang|jago|ahli)(?!\p{L})/u.test(lower.slice(end)))

/** What keeps a sentence from accusing: its words of legal status, but for a surname and an opinion. */
export const silencing = (sentence: Sentence): Match[] =>
  silent
    .within(sentence)
    .filter((hit) => !isSurname(hit, sentence) && !isOpinion(hit, sentence) && !isVictims(hit, sentence))
