import type { Entity, Sentence, Span } from '../../draft/types.ts'
import { trait } from '../../lexicon/signals.ts'
import { defineRule } from '../define.ts'

interface Row extends Span {
  readonly count: number
  readonly fix: string
}
interface Note {
  readonly rows: readonly Row[]
  /** The emoji that the sentence opens with, when words follow it. */
  readonly bullet?: Span
}

/** So many in a row, so many lines: from here on a screen reader's listener loses the thread. */
const row = 3
const bullets = 4

const nothing: Note = { rows: [] }

export default defineRule<Note>({
  id: 'aksesibilitas/emoji-beruntun',
  severity: 'suggestion',
  // A list is told by its lines; a row by its sentence.
  scope: 'draft',
  title: 'Emoji beruntun',
  reason:
    'Pembaca layar menyebut nama setiap emoji, sehingga deretan emoji terdengar sebagai kalimat panjang tanpa isi.',
  principle: 'profesional',
  source: { name: 'UU 8/2016 tentang Penyandang Disabilitas' },
  lesson:
    'Satu emoji di akhir kalimat sudah cukup. Untuk daftar, pakai tanda hubung atau angka biasa; emoji penanda cukup untuk tanggal, tempat, dan jam.',
  wrong: [
    { text: 'Selamat kepada para juara 🎉🎉🎉🎉', flagged: '🎉🎉🎉🎉', fixed: '🎉' },
    { text: 'Terima kasih, relawan 🙏 ❤️ 💪 sampai jumpa!', flagged: '🙏 ❤️ 💪', fixed: '🙏' },
    { text: 'Hubungi 1️⃣1️⃣2️⃣ bila darurat.', flagged: '1️⃣1️⃣2️⃣', fixed: '112' },
    {
      text: 'Syarat:\n✅ KTP asli\n✅ Kartu keluarga\n✅ Pasfoto\n✅ Surat pengantar',
      flagged: '✅ KTP asli',
    },
  ],
  right: [
    { text: '📅 Rabu, 25 November 2026\n📍 Balai Desa Cikadu\n🕘 09.00 WIB' },
    { text: 'Selamat bertanding 🏸🇮🇩 dan sampai jumpa 👨‍👩‍👧‍👦❤️' },
    { text: 'Syarat:\n• KTP asli\n• Kartu keluarga\n• Pasfoto\n• Surat pengantar 😊' },
    { text: 'Panen cabai 🌶️ jadi pelajaran 📐 dan tawa 😄 di kebun 🌱 sekolah.' },
  ],
  needs: trait('emoji'),
  blank: nothing,
  note: (sentence) => {
    const emoji = sentence.entities.filter(({ kind }) => kind === 'emoji')
    if (emoji.length === 0) return nothing
    const [first] = emoji
    const opens = sentence.text.slice(0, first!.start).trim() === '' && sentence.words.length > 0
    return { rows: rowsOf(sentence, emoji), ...(opens && { bullet: first! }) }
  },
  *check(draft, _context, notes, held) {
    const lists: number[][] = []
    let lastLine = -9
    for (const index of held) {
      const { line, sentence } = draft.sentences[index]!
      const { rows, bullet } = notes[index]!
      for (const { start, end, count, fix } of rows) {
        yield {
          in: draft.sentences[index]!,
          start,
          end,
          message: `${count} emoji berurutan: cukup satu, atau tidak sama sekali.`,
          fixes: [{ label: fix, text: fix }],
        }
      }
      if (!bullet || draft.lines[line]!.sentences[0]!.sentence !== sentence) continue
      if (line === lastLine) continue
      // One line between two bullets may carry on the first.
      if (line - lastLine > 2) lists.push([])
      lists.at(-1)!.push(index)
      lastLine = line
    }
    for (const entries of lists) {
      const index = entries[0]!
      const { bullet } = notes[index]!
      if (entries.length < bullets || !bullet) continue
      yield {
        in: draft.sentences[index]!,
        start: bullet.start,
        end: bullet.end,
        message: `Emoji menjadi penanda butir di ${entries.length} baris. Pakai tanda hubung (-) atau angka biasa.`,
        fixes: [{ label: '-', text: '-' }],
      }
    }
  },
})

function rowsOf({ text }: Sentence, emoji: readonly Entity[]): Row[] {
  const rows: Row[] = []
  for (let first = 0; first < emoji.length; ) {
    let last = first
    while (emoji[last + 1] && text.slice(emoji[last]!.end, emoji[last + 1]!.start).trim() === '') last++
    const count = last - first + 1
    if (count >= row) {
      const members = emoji.slice(first, last + 1)
      const keycaps = members.every(({ text: one }) => /^\d\ufe0f?\u20e3$/u.test(one))
      const fix = keycaps ? members.map(({ text: one }) => one[0]).join('') : members[0]!.text
      rows.push({ start: members[0]!.start, end: members.at(-1)!.end, count, fix })
    }
    first = last + 1
  }
  return rows
}
