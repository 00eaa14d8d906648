import type { Sentence, Span } from '../../draft/types.ts'
import { hasAttribution } from '../../lexicon/attribution.ts'
import { findCalls, orders } from '../../lexicon/chain/calls.ts'
import { findPromises, mayPromise } from '../../lexicon/chain/promised.ts'
import { debunk, mayRefute, refutes, telling } from '../../lexicon/chain/refuted.ts'
import { findSigns, maySign } from '../../lexicon/chain/signs.ts'
import { anyOf } from '../../lexicon/signals.ts'
import { merged } from '../../lexicon/spans.ts'
import { defineRule } from '../define.ts'

interface Note {
  /** Marks that speak for themselves. */
  readonly strong: readonly Span[]
  /** Calls that a safety post with its source may make as well. */
  readonly weak: readonly Span[]
  /** Tells that something is not true. */
  readonly refutes: boolean
}

const silent: Note = { strong: [], weak: [], refutes: false }

const message =
  'Ini ciri pesan berantai: orang mengenali hoaks dari ajakan seperti ini. Hapus ajakannya; sebutkan sumber dan tautan resmi.'

export default defineRule<Note>({
  id: 'kredibel/ciri-hoaks',
  severity: 'error',
  scope: 'draft',
  title: 'Berciri pesan berantai atau hoaks',
  reason:
    'Ajakan menyebarkan tanpa batas adalah ciri hoaks, sehingga kabar yang benar pun menjadi tidak dipercaya.',
  principle: 'kredibel',
  source: { name: 'SE MenPANRB 137/2018', article: 'tidak membuat atau menyebarkan berita bohong' },
  lesson:
    'Hoaks hidup dari ajakan: sebarkan, jangan berhenti di kamu, sebelum dihapus. Informasi resmi cukup dengan sumber, waktu, dan tautan; warga akan membagikannya sendiri bila berguna. Bila menanggapi hoaks, beri tanda jelas bahwa isinya tidak benar.',
  tone: {
    says: 'Kalimat ini kemungkinan terbaca seperti pesan berantai. Periksa kembali: sebut sumber resminya.',
    unless: (sentence) => debunk.test(sentence) || telling.test(sentence),
    anywhere: true,
  },
  inQuotes: 'softer',
  wrong: [
    { text: 'Teruskan pesan ini ke seluruh grup keluarga sebelum terlambat!', flagged: 'Teruskan' },
    { text: 'Info A1: besok semua SPBU tutup.', flagged: 'Info A1' },
    { text: 'Copas dari grup sebelah, semoga bermanfaat.', flagged: 'grup sebelah' },
    { text: 'Bagikan sebanyak-banyaknya, jangan putus di Anda.', flagged: 'sebanyak-banyaknya' },
    {
      text: 'Siapa yang meneruskan doa ini kepada tujuh orang akan mendapat rezeki.',
      flagged: 'meneruskan doa',
    },
    { text: 'Tulung sebarno nang kabeh grup, ojo mandheg nang kowe.', flagged: 'sebarno' },
    { text: 'WAJIB BACA! Mulai malam ini pesan Anda direkam.', flagged: 'WAJIB BACA' },
  ],
  right: [
    { text: 'Cek fakta: pesan “sebarkan ke semua grup sebelum dihapus” tentang gempa itu tidak benar.' },
    { text: 'Menurut BMKG, hujan lebat turun sampai Rabu. Bagikan informasi ini kepada keluarga.' },
    { text: 'Sebarkan benih secara merata, lalu tutup tipis dengan tanah.' },
    { text: 'Program wajib baca 15 menit berlangsung di SDN Cempaka setiap pagi.' },
    { text: 'Jangan teruskan pesan yang belum jelas sumbernya ke grup mana pun.' },
    { text: 'Rapat pindah ke ruang A1 lantai dua.' },
    { text: 'Kirim berkas lamaran ke surel panitia paling lambat 5 Desember.' },
  ],
  needs: anyOf(orders, maySign, mayPromise, mayRefute),
  blank: silent,
  note: read,
  *check(draft, _context, notes, held) {
    if (held.some((index) => notes[index]!.refutes)) return
    const sourced = draft.sentences.some(({ sentence }) => isSourced(sentence))
    for (const index of held) {
      const placed = draft.sentences[index]!
      const { strong, weak } = notes[index]!
      for (const span of sourced ? strong : [...strong, ...weak]) yield { ...span, in: placed, message }
    }
  },
})

const isSourced = (sentence: Sentence): boolean =>
  hasAttribution(sentence) || sentence.entities.some(({ kind }) => kind === 'phone')

function read(sentence: Sentence): Note {
  const weak: Span[] = []
  const found = [...findSigns(sentence), ...findCalls(sentence, weak), ...findPromises(sentence)]
  const refuted = refutes(sentence)
  if (found.length + weak.length === 0 || telling.test(sentence))
    return refuted ? { ...silent, refutes: true } : silent
  return { strong: merged(found, 2), weak: found.length > 0 ? [] : weak, refutes: refuted }
}
