import { remember } from '../../../draft/remember.ts'
import type { Sentence, Span, Word } from '../../../draft/types.ts'
import { createMarker, type Mark } from '../../../lexicon/marker.ts'
import words from '../../../lexicon/pancingan.txt'
import { pattern } from '../../../lexicon/pattern.ts'
import { createSequences } from '../../../lexicon/sequences.ts'

const mark = createMarker(words, true)
const find = createSequences(mark, {
  reads: ['baca 4 hingga 3 ujung'],
  bait: [
    'baca|buka 5 sebelum 2 lenyap',
    'lewatkan 2 ujung',
    'tidak 1 baca 5 rugi',
    'lewatkan 5 rugi',
    'cuma 1 jeli 6 sanggup',
    'apa-yang 5 buat 4 rasa',
    'ke 0 paling',
    'tidak 2 kamu 1 sangka',
    'tidak 2 sangka 1 kamu',
    'jangan 7 sebelum 1 baca|buka 1 media',
    'hal 5 ini 0 diam 1 taruhan',
  ],
  riddle: ['terkuak 2 teka', 'teka 6 terkuak'],
  vague: ['cukup 0 se 2 ini', 'se 1 ini', 'hal 5 ini 0 diam', 'cukup 1 hal 1 ini'],
  feeling: ['buat 4 rasa', 'buat 0 kau'],
  stun: ['tidak 1 sangka'],
  stake: ['taruhan 1 milikmu'],
})
export const hooked = mark.of(
  'ujung',
  'lenyap',
  'lewatkan',
  'rugi',
  'jeli',
  'rasa',
  'sesuatu',
  'sembunyi',
  'tahan',
  'singgah',
  'cukup',
  'media',
  'sangka',
  'milikmu',
  'diam',
  'teka',
  'paling',
)

/** What a sentence does to make curious. None of it is bait by itself. */
export type Hook = 'vague' | 'feeling' | 'stun' | 'stake' | 'hidden' | 'later' | 'away' | 'asks'

export interface Hooks {
  /** Bait by itself. */
  readonly baits: readonly Span[]
  /** A riddle that is said to be solved: no quiz. */
  readonly riddle: boolean
  readonly kinds: ReadonlySet<Hook>
  readonly span: Span | undefined
}
export const unhooked: Hooks = { baits: [], riddle: false, kinds: new Set(), span: undefined }

const classes: readonly (readonly [string, Hook])[] = [
  ['sesuatu', 'vague'],
  ['sembunyi', 'hidden'],
  ['tahan', 'later'],
  ['singgah', 'away'],
]

/** `sampai akhir pekan`: until when, not how far. `Baca sampai akhir syarat dan ketentuan`: there is something to read. */
export const readsOn =
  /^ (?:(?:pekan|bulan|tahun|minggu|periode|acara|pertandingan|laga|musim|pentas|konser|upacara|desember|november)|(?:(?:isi|semua|seluruh|setiap) )?(?:syarat|ketentuan|perjanjian|kontrak|dokumen|surat|aturan|label|petunjuk|polis|pengumuman|buku|formulir|kitab|naskah)(?:nya)?(?!\p{L}))/u
/** `dokumen berklasifikasi rahasia`, `rasa ingin tahu`, `biaya tak terduga`: set terms. */
const isPaper = (all: readonly Word[], { first, last }: Mark): boolean =>
  paper.test(all[first - 1]?.lower ?? '') || kept.test(all[last]?.lower ?? '')
const paper =
  /^(?:sangat|berklasifikasi|bersifat|dokumen|surat|resep|rasa|biaya|belanja|dana|umum|bebas|langsung|kategori|tergolong|arsip|data|sandi|kode)$/u
const kept = /^(?:negara|dagang|jabatan|medis|bank|dapur|pribadi|dan|pelapor|kedokteran)$/u

/** `Bukan hujan, bukan angin.`: what it is comes later, if at all. */
export const notThis = pattern(
  /(?<!\p{L})bukan (?:[\p{L}-]+ ){0,2}[\p{L}-]+, (?:dan |juga )?bukan (?:pula |karena )?[\p{L}-]+/u,
)
const told = /(?<!\p{L})(?:melainkan|tetapi|tapi|adalah|ialah|yaitu|hanya|cukup)(?!\p{L})/u

const core = words.section('tanya-inti')
const filling = words.section('tanya-isi')
const lone = words.section('tanya-sisa')
const warned =
  /(?<!\p{L})(?:jangan|hindari|tidak|tanpa|stop|ojo|ulah)(?: (?:pernah|asal|sembarang|sembarangan))? $/u
/** A short question that names nothing: `Apa gerangan?`, `Siapa dia?`, `Langkah apa itu?`, `Isinya?` */
function teases({ words: all, text }: Sentence): boolean {
  if (all.length === 0 || all.length > 7 || !/\?[^\p{L}?]{0,12}$/u.test(text)) return false
  if (all.length < 3 && lone.has(all[0]!.lower)) return true
  let asks = false
  let others = 0
  for (const { lower } of all) {
    if (core.has(lower)) asks = true
    else if (!filling.has(lower)) others++
  }
  return asks && others < (all.length > 2 ? 2 : 1) && !(others > 0 && all.length > 4)
}

function readHooks(sentence: Sentence): Hooks {
  const { words: all, lower } = sentence
  const marks = mark(sentence).filter(({ first }) => !all[first]!.quoted)
  const kinds = new Set<Hook>()
  const spans: Span[] = []
  const add = (kind: Hook, span: Span) => {
    // Words that are one hook are no second one.
    if (spans.some(({ start, end }) => span.start < end && span.end > start)) return
    kinds.add(kind)
    spans.push(span)
  }
  for (const [name, kind] of classes) {
    const one = marks.find((each: Mark) => each.classes.has(name) && !isPaper(all, each))
    // `Jangan buka tautan dari nomor tak dikenal`: a warning sends nobody there.
    if (one && !(kind === 'away' && warned.test(lower.slice(0, one.start)))) add(kind, one)
  }
  const baits: Span[] = []
  let riddle = false
  for (const { name, start, end, first } of find(sentence)) {
    if (all[first]!.quoted) continue
    riddle ||= name === 'riddle'
    if (name === 'reads' && readsOn.test(lower.slice(end))) continue
    if (name === 'bait' || name === 'reads' || name === 'riddle') baits.push({ start, end })
    else add(name as Hook, { start, end })
  }
  const denied = notThis.exec(sentence)
  if (denied && !told.test(lower)) add('vague', { start: denied.index, end: denied.index + denied[0].length })
  if (teases(sentence)) add('asks', { start: 0, end: sentence.text.length })
  if (kinds.size === 0 && baits.length === 0) return unhooked
  return {
    baits,
    riddle,
    kinds,
    span:
      spans.length > 0
        ? { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) }
        : undefined,
  }
}
/** What a sentence does to make curious; its bait, its riddle and its pull are asked for apart. */
export const findHooks = remember(readHooks)

const weights: Readonly<Record<Hook, number>> = {
  vague: 2,
  feeling: 2,
  stun: 2,
  stake: 2,
  hidden: 2,
  later: 2,
  asks: 2,
  away: 1,
}

/** Sentences in a row that together make curious: what one only points at and another one puts off. */
export function baited(notes: readonly Hooks[], index: number): readonly number[] {
  const kinds = new Set<Hook>()
  const held: number[] = []
  for (let at = index; at < Math.min(notes.length, index + 3); at++) {
    if (notes[at]!.kinds.size === 0) continue
    held.push(at)
    for (const kind of notes[at]!.kinds) kinds.add(kind)
  }
  let weight = 0
  for (const kind of kinds) weight += weights[kind]
  return kinds.size > 1 && weight > 2 ? held : []
}
