import type { Draft, Sentence, Span } from '../../draft/types.ts'
import { trait } from '../../lexicon/signals.ts'
import { type DraftFlag, defineRule } from '../define.ts'

/** From so many emoji on, more than one in `share` words is too many. */
const many = 3
const share = 10

/** Emoji that are read in a second way, and the words beside which they mean just what they show. */
const ambiguous = new Map<string, RegExp | undefined>([
  ['🍑', /\b(?:persik|peach|aprikot|plum)/iu],
  ['🍆', /\b(?:terong|terung)/iu],
  [
    '💦',
    /\b(?:air|banjir|hujan|siram|menyiram|cuci|mencuci|sungai|renang|berenang|kolam|pantai|laut|keringat|pompa|pipa|keran|kran|pdam|perumdam|irigasi|waterpark|curug|embung|waduk|semprot|penyemprotan|disinfektan|wudu|mandi|basah|sumur|sanitasi)/iu,
  ],
  ['🖕', undefined],
  ['🔞', /\b(?:18|dewasa|usia|rokok|merokok|pornografi|judi)/iu],
])
/** Markers at the head of a line, for time, place and contact, are useful: they do not count. */
const marker = /^[📅📆🗓📍📌🕐-🕧⏰⌚☎📞📱📲🔗📧✉💬📝🎫🎟]/u

/** Emoji by Unicode, but signs of text. */
const sign = /^[©®™#*\d]$/u

interface Facts {
  /** Those that are read in a second way, without the colour of their skin. */
  readonly emoji: readonly (Span & { readonly plain: string })[]
  readonly counted: number
  readonly inside: readonly Span[]
}

const blank: Facts = { emoji: [], counted: 0, inside: [] }

export default defineRule<Facts>({
  id: 'profesional/emoji',
  severity: 'suggestion',
  scope: 'draft',
  title: 'Emoji berlebihan atau rancu',
  reason:
    'Emoji yang bertaburan mengganggu pembaca layar, dan sebagian bermakna ganda yang memalukan instansi.',
  principle: 'profesional',
  source: { name: 'PermenPANRB 83/2012', article: 'asas profesional' },
  lesson:
    'Satu atau dua emoji sebagai penanda sudah cukup: 📅 untuk waktu, 📍 untuk tempat. Taruh di awal atau akhir kalimat, jangan mengganti huruf.',
  wrong: [
    { text: 'Yuk 🎉 datang 🎊 ke pasar 🛒 murah 💸 besok 🌅 pagi!' },
    { text: 'Selamat pa🌞gi, warga Tirtajaya.', flagged: 'pa🌞gi' },
    { text: 'Instruktur senam baru, dijamin semangat 🍑', flagged: '🍑' },
    { text: 'Begini jawaban kami untuk pengkritik 🖕', flagged: '🖕' },
  ],
  right: [
    { text: 'Terima kasih, Kak 🙏' },
    { text: '📍 Aula kecamatan\n📅 Senin, 23 November 2026' },
    { text: '📅 Senin, 23 November 2026\n📍 Aula kecamatan\n🕘 09.00 WIB\n☎️ 112' },
    { text: 'Panen terong ungu petani Karang melimpah 🍆' },
    { text: 'Piknik keluarga di taman kota 👨‍👩‍👧‍👦 buka setiap hari.' },
    { text: 'Pilih 1 atau 2, tekan #, merek Tirta© dan Jaya™ *.' },
    { text: 'Banjir surut, petugas menyemprot lumpur dengan pompa air 💦' },
    {
      text: 'Kami membuka 🚪 posko, menyiapkan obat, makanan hangat, selimut, dan tempat tidur untuk warga.',
    },
  ],
  needs: trait('emoji'),
  blank,
  note: readFacts,
  check,
})

function readFacts({ text, entities }: Sentence): Facts {
  const emoji = entities.filter(
    ({ kind, text: shown }) => kind === 'emoji' && !(shown.length === 1 && sign.test(shown)),
  )
  if (emoji.length === 0) return blank
  const inside = emoji.flatMap(({ start, end }) => {
    if (start === 0 || text[start - 1] === ' ') return []
    const before = /(?<!\p{L})\p{L}+$/u.exec(text.slice(Math.max(0, start - 24), start))
    const after = /^\p{L}+/u.exec(text.slice(end, end + 24))
    // After a capital begins another word that only lacks its space.
    return before && after && /^\p{Ll}/u.test(after[0])
      ? [{ start: start - before[0].length, end: end + after[0].length }]
      : []
  })
  const counted = emoji.filter(({ start, text: shown }) => start > 0 || !marker.test(shown)).length
  const unclear = emoji.flatMap(({ start, end, text: shown }) => {
    if (!ambiguous.has(shown.slice(0, 2))) return []
    const plain = shown.replace(/[\u{1f3fb}-\u{1f3ff}\ufe0f]/gu, '')
    return ambiguous.has(plain) ? [{ start, end, plain }] : []
  })
  if (counted + unclear.length + inside.length === 0) return blank
  return { emoji: unclear, counted, inside }
}

function* check(
  { sentences, text }: Draft,
  _: unknown,
  notes: readonly Facts[],
  held: readonly number[],
): Iterable<DraftFlag> {
  let emoji = 0
  for (const index of held) {
    const placed = sentences[index]!
    const facts = notes[index]!
    emoji += facts.counted
    for (const span of facts.inside) {
      yield {
        in: placed,
        ...span,
        message: 'Emoji di dalam kata membuatnya sulit dibaca; tulis katanya utuh.',
      }
    }
    for (const { start, end, plain } of facts.emoji) {
      if (ambiguous.get(plain)?.test(text)) continue
      yield {
        in: placed,
        start,
        end,
        severity: 'warning',
        message: `${plain} sering dibaca dengan makna lain; pilih emoji yang netral atau hapus.`,
        fixes: [{ label: 'Hapus', text: '' }],
      }
    }
  }
  const words = emoji < many ? 0 : sentences.reduce((sum, { sentence }) => sum + sentence.words.length, 0)
  if (emoji >= many && emoji * share > words) {
    yield { message: `Ada ${emoji} emoji untuk ${words} kata; sisakan satu atau dua sebagai penanda.` }
  }
}
