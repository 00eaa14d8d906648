import type { Sentence, Span } from '../../draft/types.ts'
import { pattern } from '../pattern.ts'
import type { Campaign } from './campaign.ts'

/** What carries a slogan, and what becomes of it: `spanduk bertuliskan “…” dicopot`, `jangan menempel stiker “…”`. */
const refused = pattern(
  /(?<!\p{L})(?:spanduk|stiker|kaus|kaos|baliho|banner|poster|tulisan|bertuliskan|unggahan|komentar|yel-yel|selebaran|brosur|pamflet|coretan|mural|status|pesan|topi|rompi|bendera)(?!\p{L})[^!?]{0,120}(?<!\p{L})(?:dicopot|dilepas|diturunkan|ditertibkan|dibersihkan|dihapus|dicabut|diamankan|ditarik|disita|ditutup|diganti)(?!\p{L})|(?<!\p{L})(?:tidak|jangan|dilarang|bukan|tanpa)(?: boleh| untuk| lagi)? (?:menempel|menempelkan|memasang|memakai|mengenakan|membagikan|menulis|menyebarkan|mengunggah|meneriakkan|menyanyikan|kalimat|ucapan|pernyataan|sikap)(?!\p{L})/u,
)
/** What ripens in the colour of a party. */
const ripe =
  /^(kuning|merah|hijau|biru|putih|ungu)(?:-\1)?(?:nya)? (?:padi|sawah|daun|bunga|mangga|labu|jagung|pisang|cabai|tomat|sayur|buah|kebun|ladang|bougenvil|teratai)/u

/** Without what a sentence quotes only to say that it is taken down, and without crops that are yellow. */
export function ownWords(sentence: Sentence, campaign: Campaign): Campaign {
  const { calls, hints } = campaign
  if (calls.length + hints.length === 0) return campaign
  const { lower, quotes } = sentence
  const quoted = quotes.length > 0 && refused.test(sentence)
  const ours = ({ start, end }: Span): boolean =>
    !ripe.test(lower.slice(start, end)) &&
    !(quoted && quotes.some((quote) => quote.start <= start && end <= quote.end))
  if (calls.every(ours) && hints.every(ours)) return campaign
  return { ...campaign, calls: calls.filter(ours), hints: hints.filter(ours) }
}
