import { remember } from '../../draft/remember.ts'
import type { Placed, Sentence, Span } from '../../draft/types.ts'
import { findHearsay, folklore, hasAttribution, hearsay } from '../../lexicon/attribution.ts'
import { type Claim, type ClaimKind, claiming, findClaims } from '../../lexicon/claims.ts'
import { pattern } from '../../lexicon/pattern.ts'
import { anyOf } from '../../lexicon/signals.ts'
import { type DraftFlag, defineRule } from '../define.ts'

interface Note {
  readonly claims: readonly Claim[]
  readonly hearsay: readonly Span[]
}

const blank: Note = { claims: [], hearsay: [] }
/** Holds a figure: a source named for one figure serves the figures that follow it. */
const hasFigures = remember(({ entities }) =>
  entities.some(({ kind }) => kind === 'percent' || kind === 'number' || kind === 'money'),
)
/** Nothing but hashtags and emoji: no sentence between two others. */
const isEmpty = ({ words, entities }: Sentence): boolean =>
  words.length === 0 && !entities.some(({ kind }) => kind === 'link')

const refutation = pattern(
  /\b(?:hoaks|hoax|mitos|misinformasi|disinformasi|cek fakta|tidak benar|tidaklah benar|tidak betul|keliru|menyesatkan|bohong|klarifikasi|faktanya|salah kaprah|kabar palsu|jangan (?:(?:mudah|langsung|asal|gampang) )?(?:percaya|termakan|terpancing)|belum tentu (?:benar|betul|akurat|sahih)|saring (?:dulu|dahulu|sebelum)|jangan (?:asal |langsung )?(?:disebar|sebar|diteruskan)\p{L}*)\b/u,
)

const messages: Record<ClaimKind, string> = {
  statistic: 'Angka ini perlu sumber: sebutkan lembaga atau dokumen yang mencatatnya, dan tahunnya.',
  superlative:
    'Peringkat atau ukuran “paling” ini perlu sumber: sebutkan siapa yang mengukur atau menetapkannya.',
  medical:
    'Pernyataan kesehatan ini perlu sumber, misalnya Kementerian Kesehatan, BPOM, atau dinas kesehatan.',
  legal: 'Pernyataan hukum ini perlu dasar: sebutkan undang-undang atau peraturan dan pasalnya.',
}
const hearsayMessage =
  'Kabar “katanya” bukan sumber. Periksa kembali kebenarannya lalu sebutkan sumber yang jelas, atau jangan diunggah.'

export default defineRule<Note>({
  id: 'kredibel/klaim-tanpa-sumber',
  severity: 'warning',
  scope: 'draft',
  title: 'Klaim tanpa sumber',
  reason:
    'Warga dan wartawan mengutip akun resmi, sehingga angka dan klaim tanpa sumber tidak dapat mereka periksa.',
  principle: 'kredibel',
  source: { name: 'SE MenPANRB 137/2018', article: 'informasi jelas sumber dan kebenarannya' },
  lesson:
    'Setiap angka, peringkat, klaim kesehatan, dan ancaman hukum memerlukan sumber dalam kalimat yang sama atau kalimat tetangganya. Cukup singkat: “menurut BPS”, “data Dinas Kesehatan 2026”, atau tautan dokumen. Kabar dari grup percakapan bukan sumber.',
  wrong: [
    {
      text: 'Angka pengangguran Tirtajaya turun 12 persen tahun ini. Terima kasih semua.',
      flagged: 'turun 12 persen',
    },
    {
      text: 'Danau Tirta adalah danau terdalam kedua di Indonesia. Ayo berkunjung!',
      flagged: 'terdalam kedua',
    },
    { text: 'Air rebusan daun salam menyembuhkan diabetes dalam sebulan.', flagged: 'menyembuhkan diabetes' },
    { text: 'Pembuang sampah di sungai dapat dipidana penjara paling lama tiga bulan.', flagged: 'pidana' },
    { text: 'Katanya pasar lama akan dibongkar bulan depan.', flagged: 'Katanya' },
    { text: 'Jarene wong, wit ringin iku arep ditegor. Mugi-mugi ora.', flagged: 'Jarene wong' },
    { text: 'Satu dari tiga remaja di daerah kita merokok.', flagged: 'Satu dari tiga remaja' },
  ],
  right: [
    { text: 'Menurut BPS, angka pengangguran Tirtajaya turun 12 persen tahun ini.' },
    { text: 'Angka stunting turun 3 persen. Data Dinas Kesehatan per Oktober 2026.' },
    { text: 'Pelatihan diikuti 50 peserta dari 12 desa. Potongan pajak 25 persen berlaku sampai Desember.' },
    { text: '“Kami panen dua kali setahun,” katanya.' },
    { text: 'Apa kabarnya hari ini, Sobat?' },
    { text: 'Konon, menurut cerita rakyat, telaga ini tempat mandi putri kerajaan.' },
    {
      text: 'Perda Nomor 3 Tahun 2020 mengancam pembuang sampah dengan pidana kurungan paling lama tiga bulan.',
    },
    { text: 'Mitos: bawang putih menyembuhkan hipertensi. Fakta: obat tetap harus diminum.' },
  ],
  needs: anyOf(claiming, hearsay),
  blank,
  note(sentence) {
    const claims = findClaims(sentence)
    const talk = findHearsay(sentence)
    return claims.length + talk.length > 0 ? { claims, hearsay: talk } : blank
  },
  *check(draft, _context, notes, held) {
    const { sentences } = draft
    const at = (index: number) => sentences[index]!.sentence
    /** The next sentence that is not empty, in either direction. */
    const beside = (index: number, by: 1 | -1) => {
      let next = index + by
      while (next in sentences && isEmpty(at(next))) next += by
      return next
    }
    const named = (index: number) => index in sentences && hasAttribution(at(index))
    const sourced = (index: number) => {
      const next = beside(index, 1)
      return (
        named(beside(index, -1)) ||
        named(index) ||
        named(next) ||
        (headed(draft, sentences[index]!) && named(beside(next, 1)))
      )
    }
    // `Konon airnya tak pernah kering. Cerita rakyat itu dibukukan.`
    const tale = (index: number) => index in sentences && folklore.test(at(index))
    const refuted = (index: number) => index in sentences && refutation.test(at(index))
    /** A source covers the figures of all sentences in a row behind it. */
    const carriedTo = (index: number) => {
      for (let before = beside(index, -1); before >= 0 && hasFigures(at(before)); before = beside(before, -1))
        if (sourced(before)) return true
      return false
    }
    for (const index of held) {
      const placed = sentences[index]!
      if (isEmpty(placed.sentence) || sourced(index) || refuted(index) || refuted(beside(index, 1))) continue
      const note = notes[index]!
      const told = note.hearsay.length > 0 && [beside(index, -1), beside(index, 1)].some(tale)
      const talk = told ? note.hearsay.filter((span) => !legendary(placed.sentence, span)) : note.hearsay
      yield* flags(placed, { ...note, hearsay: talk }, hasFigures(placed.sentence) && carriedTo(index))
    }
  },
})

const legendary = ({ lower }: Sentence, { start }: Span): boolean =>
  /^(?:konon|kocap|kone)/u.test(lower.slice(start))

const headed = (draft: { readonly lines: readonly { readonly kind: string }[] }, { line }: Placed): boolean =>
  draft.lines[line]?.kind === 'heading'

function* flags(placed: Placed, { claims, hearsay }: Note, covered: boolean): Iterable<DraftFlag> {
  for (const span of hearsay) yield { ...span, in: placed, message: hearsayMessage }
  for (const { kind, start, end } of claims) {
    if (kind === 'statistic' && covered) continue
    yield { start, end, in: placed, message: messages[kind] }
  }
}
