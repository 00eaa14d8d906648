import type { Sentence, Span } from '../../../draft/types.ts'
import { createMarker } from '../../../lexicon/marker.ts'
import words from '../../../lexicon/mutlak.txt'
import { createSequences } from '../../../lexicon/sequences.ts'
import { anyOf } from '../../../lexicon/signals.ts'

const mark = createMarker(words, true)
const find = createSequences(mark, {
  impossible: ['mustahil 2 celaka', 'tak-bisa 1 celaka 2 siapa-pun', 'tak-pernah 4 celaka'],
  flawless: ['tiada 1 cacat 1 sedikit-pun'],
  sudden: ['tahu-tahu 1 jadi-hebat'],
  nobody: ['nihil 6 kelak 2 celaka', 'nihil 7 setara', 'lain 4 tertinggal', 'lain 2 nihil 4 setara'],
  lasting: ['mapan 2 abadi', 'abadi 2 mapan'],
  cure: [
    'sakit 2 musnah 2 tandas',
    'sakit 2 kabur',
    'sakit 1 serta-merta 0 musnah',
    'musnah 0 tandas 3 sakit',
    'selamat-tinggal 1 sakit',
    'sakit 5 tanpa 0 tabib',
    'tanpa 0 tabib 5 sakit',
    'ramuan 7 tanpa 0 tabib',
    'sembuh 1 tanpa 2 ulang',
    'basmi 2 sakit 2 tandas',
    'basmi 2 sakit 3 kecuali',
    'sekali-obat 6 sakit 2 musnah',
    'sakit 9 sekali-obat 4 sembuh',
    'sekali-obat 3 sembuh',
  ],
  gone: [
    'momok 2 musnah 2 tandas',
    'momok 4 kabur',
    'basmi 2 tandas',
    'basmi 0 semua 3 kecuali',
    'selamat-tinggal 1 momok',
  ],
  promise: [
    'jamin 2 bagus',
    'pasti 1 bagus',
    'pasti 0 terbit',
    'jamin 0 terbit',
    'bagus 0 persen',
    'persen 1 bagus|mapan|terbit',
  ],
  all: ['semua 4 bagus 2 kecuali'],
})
/** Of each sequence the class that office posts have least of. */
export const boundless = anyOf(
  mark.of(
    'mustahil',
    'siapa-pun',
    'jadi-hebat',
    'nihil',
    'abadi',
    'sakit',
    'jamin',
    'pasti',
    'persen',
    'kecuali',
    'sumpah',
    'lain',
    'kabur',
    'tandas',
    'selamat-tinggal',
    'tabib',
    'sedikit-pun',
    'tak-pernah',
    'ulang',
    'sekali-obat',
  ),
)

export interface Boundless extends Span {
  readonly first: number
  readonly cures: boolean
  /** Stays wrong where the sentence strives, or names somebody who counted. */
  readonly firm: boolean
}

/** Claims without bounds that are told by what they put together, whatever the words. */
export function* findBoundless(sentence: Sentence): Iterable<Boundless> {
  const { lower } = sentence
  for (const oath of mark(sentence))
    if (oath.classes.has('sumpah'))
      yield { start: oath.start, end: oath.end, first: oath.first, cures: false, firm: true }
  for (const { name, start, end, first } of find(sentence)) {
    const said = lower.slice(start, end)
    if (guards[name]?.(said, lower, lower.slice(0, start), lower.slice(end))) continue
    yield { start, end, first, cures: name === 'cure', firm: !counted.has(name) }
  }
}

const counted = new Set(['gone', 'nobody', 'all'])

type Guard = (said: string, sentence: string, before: string, after: string) => boolean

const denied = /,|(?<!\p{L})(?:tidak|tak|belum|bukan|jangan|tanpa|nggak|gak)(?!\p{L})/u

const unfinished =
  /(?<!\p{L})(?:tidak|tak|belum|bukan) (?:bisa |dapat |akan |langsung )?(?:hilang|sembuh|pulih|musnah|lenyap|tuntas|habis|beres|mati)(?!\p{L})/u

const guards: Readonly<Record<string, Guard>> = {
  // `Tanpa relawan, mustahil sampah ini habis`: what it takes.
  impossible: (said, sentence) =>
    /,/u.test(said) ||
    /(?<!\p{L})(?:tanpa|kecuali|jika tidak|kalau tidak|kalau bukan)(?!\p{L})/u.test(sentence),
  // `secepat itu` compares with what was just told.
  nobody: (said, _, __, after) =>
    /^ (?:itu|tahun|biasa|dulu|kemarin)/u.test(after) ||
    /,|(?<!\p{L})(?:tidak perlu|tak perlu|jangan)(?!\p{L})/u.test(said),
  // `berlaku seumur hidup`: for how long a paper is good.
  lasting: (said) => /(?<!\p{L})(?:berlaku|mengabdi|penjara|belajar|dan)(?!\p{L})/u.test(said),
  // What hospitals do without a knife is no miracle.
  cure: (said, sentence) =>
    unfinished.test(said) ||
    (/(?<!\p{L})(?:operasi|cuci darah|kemoterapi)$/u.test(said) &&
      /(?<!\p{L})(?:rsud|rumah sakit|dokter|pasien|spesialis|klinik|kateter|laser|endoskopi)(?!\p{L})/u.test(
        sentence,
      )),
  // A record or an account is deleted for good in the plain sense.
  gone: (said, sentence) =>
    unfinished.test(said) ||
    /^membunuh dalam/u.test(said) ||
    /(?<!\p{L})(?:data|akun|dokumen|aplikasi|berkas|arsip|foto|pesan|api|kebakaran|denda|tunggakan)(?!\p{L})/u.test(
      said,
    ) ||
    /(?<!\p{L})(?:target|targetnya|menuju|bertahap)(?!\p{L})/u.test(sentence),
  // `dijamin undang-undang`, `dijamin kerahasiaannya dan …`
  promise: (said, _, __, after) =>
    denied.test(said) ||
    /(?<!\p{L})(?:dan|oleh|yang|dalam|untuk|undang-undang|jkn|bpjs|negara|lps)(?!\p{L})/u.test(said) ||
    /^ (?:jkn|bpjs|lps|syarat|verifikasi administrasi)(?!\p{L})/u.test(after),
}
