import type { Placed, Sentence, Span } from '../../draft/types.ts'
import { loneHeadline, withholds } from '../../lexicon/headline.ts'
import { createLexicon } from '../../lexicon/lexicon.ts'
import entries from '../../lexicon/umpan-klik.txt'
import { defineRule } from '../define.ts'

const section = (name: string) => entries.filter(([, , tags]) => tags[0] === name)
const baits = createLexicon(section('umpan'))
const honest = createLexicon(section('wajar'))

const message =
  'Kalimat ini memancing rasa penasaran dan menahan isinya. Sebutkan langsung pokoknya: apa, siapa, kapan.'

interface Note {
  readonly baits: readonly Span[]
  readonly honest: boolean
}

export default defineRule<Note>({
  id: 'integritas/umpan-klik',
  severity: 'warning',
  scope: 'paragraph',
  title: 'Umpan klik',
  reason: 'Judul yang menahan isi membuat warga merasa dikelabui dan enggan membaca unggahan berikutnya.',
  principle: 'integritas',
  source: { name: 'Permen PANRB 83/2012', article: 'prinsip integritas: jujur dan tidak menyesatkan' },
  inQuotes: 'silent',
  language: true,
  lesson:
    'Taruh kabarnya di kalimat pertama; pembaca yang puas akan kembali. Hindari “ternyata ini”, “bikin kaget”, “simak sampai habis”, dan titik-titik panjang. Pertanyaan boleh, asal langsung dijawab.',
  wrong: [
    { text: 'Heboh! Warga Waru menemukan ini di sawah.', flagged: 'Heboh' },
    { text: 'Lima cara hemat air. Nomor 3 mengejutkan!', flagged: 'Nomor 3 mengejutkan' },
    { text: 'Jalan ini mau diapakan? Simak sampai habis, ya.', flagged: 'Simak sampai habis' },
    { text: 'Kamu nggak bakal percaya apa yang terjadi di kantor desa.', flagged: 'nggak bakal percaya' },
    { text: 'Ada kabar besar untuk kita semua..........', flagged: '..........' },
    { text: 'Viral Pria Naik Motor ke Kantor Desa, Alasannya Bikin Haru' },
  ],
  right: [
    { text: 'Apa syarat membuat KIA? Bawa akta kelahiran dan KK ke Disdukcapil.' },
    { text: 'Setelah dicek, ternyata ini hoaks lama yang beredar kembali.' },
    { text: 'Kuis Sabtu: tebak nama jembatan ini, kamu nggak bakal percaya jawabannya!' },
    { text: 'Bupati Resmikan Jembatan Cibodas Sepanjang 90 Meter' },
    { text: 'Selamat pagi, Tirtajaya… Semoga harimu menyenangkan.' },
    {
      text: 'Air Mati Dua Hari, Ini Penjelasan PDAM\n\nPipa induk di Jalan Pelita pecah karena tertimpa pohon. Perbaikan selesai Kamis.',
    },
    { text: 'Pengunjung berkata, “Tempat ini bikin kaget, bagus sekali.”' },
  ],
  note: (sentence) => ({ baits: findBaits(sentence), honest: honest.find(sentence.words).length > 0 }),
  *check(draft, _context, notes) {
    if (notes.some((note) => note.honest)) return
    let found = false
    for (const [index, placed] of draft.sentences.entries()) {
      const [first, ...rest] = notes[index]!.baits
      if (!first) continue
      found = true
      yield { start: first.start, end: rest.at(-1)?.end ?? first.end, in: placed, message }
    }
    if (found) return
    const headline = loneHeadline(draft)
    const [placed] = draft.sentences.filter(({ sentence }) => sentence === headline[0])
    if (placed && withholds(headline)) yield { ...wholeOf(placed), in: placed, message }
  },
})

const wholeOf = ({ sentence }: Placed): Span => ({ start: 0, end: sentence.text.length })

const dots = /\.{5,}|…{2,}|(?:\.\s){4,}\./u
/** Points that announce what does not follow: `dan yang menang adalah…` */
const trailing =
  /(?<!\p{L})(?:adalah|ternyata|yaitu|yakni|karena|siapa|apa|rupanya|ini|dia|jawabannya|rahasianya)\s?(?:\.{3,}|…)\s*$|(?<!\p{L})(?:pemenangnya|jawabannya|rahasianya|hasilnya|namanya|orangnya|dia) (?:adalah|ternyata|yaitu|ialah|itu)\s?(?:\.{3,}|…)/u
const hidden =
  /(?<!\p{L})(?:begini|ini|inilah|inikah)(?:lah)?\s(?:nasib|rahasia|alasan mengejutkan|penyebab mengejutkan|sosok|kondisi terkini)\s|(?<!\p{L})(?:mencoba|memakai|melakukan|pakai|lakukan|gara-gara|cukup|hanya dengan|modal)\s(?:cara|hal|trik|benda|bahan)\s(?:ini|itu|satu ini)(?!\p{L})|(?<!\p{L})jangan (?:di)?(?:gulir|scroll|skip|geser)|(?<!\p{L})(?:mau|pengin|pengen|ingin) tahu\?\s*$|(?<!\p{L})apa itu\?\s*$/u

function findBaits(sentence: Sentence): Span[] {
  const { words, lower, text } = sentence
  const found: Span[] = []
  for (const { start, end, tags, first } of baits.find(words)) {
    if (words[first]!.quoted) continue
    if (
      tags.includes('seru') &&
      !(first === 0 && /^\s?(?:!|…|\.{3}|,|\p{Extended_Pictographic})/u.test(text.slice(end)))
    )
      continue
    found.push({ start, end })
  }
  for (const pattern of [dots, trailing, hidden]) {
    const match = pattern.exec(lower)
    if (match && (pattern !== hidden || !isShortQuestion(sentence))) {
      found.push({ start: match.index, end: match.index + match[0].trimEnd().length })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

/** `Apa itu?` alone is bait only with something withheld before it, which other cues tell. */
const isShortQuestion = ({ words, lower }: Sentence): boolean =>
  words.length <= 3 && /apa itu\?|tahu\?/u.test(lower)
