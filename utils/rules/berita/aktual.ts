import type { Placed, Sentence } from '../../draft/types.ts'
import { pattern } from '../../lexicon/pattern.ts'
import { anyOf, meets } from '../../lexicon/signals.ts'
import { type Context, type DraftFlag, defineRule } from '../define.ts'
import { callsIn, hasPassed, invitation, lateCalls } from './aktual/calls.ts'
import { type Clash, dated, daysOf, type When } from './aktual/days.ts'
import { relative, relatives, week, weeks } from './aktual/relatives.ts'
import { looksBack, outcome, reports } from './aktual/reports.ts'
import { tellsOfPast, tensed, tenses } from './aktual/tenses.ts'

/** After this many days a report is no news any more (the catalogue's figure). */
const stale = 7
/** What is older than this is history, and told as such. */
const history = 300

interface Note {
  readonly days: readonly When[]
  readonly calls: number
  /** Tense or relative day against the date, told at once. */
  readonly clashes: readonly Clash[]
}

const named = pattern(/\b(?:besok|lusa|kemarin|hari ini)\b/u)
const undated: Note = { days: [], calls: 0, clashes: [] }

export default defineRule<Note>({
  id: 'berita/aktual',
  severity: 'suggestion',
  scope: 'context',
  title: 'Kabar basi atau waktu yang bertentangan',
  reason:
    'Kabar yang terlambat tidak lagi dicari warga, dan waktu yang bertentangan membuat mereka datang pada hari yang salah.',
  principle: 'kredibel',
  source: { name: 'Praktik penulisan berita: nilai aktual' },
  lesson:
    'Terbitkan laporan kegiatan pada hari yang sama, paling lambat sepekan. Sebelum menerbitkan, cocokkan “akan”, “telah”, dan “besok” dengan tanggal hari ini.',
  wrong: [
    { text: 'Dinas Sosial menyerahkan kursi roda kepada lansia di Cikadu, Kamis (5/11).', flagged: '5/11' },
    {
      text: 'Camat telah meresmikan jembatan gantung pada Jumat, 27 November 2026.',
      flagged: 'telah meresmikan',
    },
    { text: 'Lomba mewarnai akan digelar Sabtu, 21 November 2026, di balai desa.', flagged: 'akan digelar' },
    { text: 'Layanan SIM keliling hadir besok, Sabtu (28/11).', flagged: 'besok' },
    {
      text: 'Catat tanggalnya! Kelas memasak berlangsung Jumat, 20 November 2026. Tempat terbatas, bawa celemek.',
      flagged: '20 November 2026',
    },
  ],
  right: [
    { text: 'Dinas Sosial menyerahkan kursi roda kepada lansia di Cikadu, Kamis (19/11).' },
    { text: 'Pendaftaran telah dibuka hingga Jumat, 27 November 2026.' },
    { text: 'Tepat sepuluh tahun lalu, 5 November 2016, jembatan ini diresmikan.' },
    { text: 'Layanan SIM keliling hadir besok, Selasa (24/11).' },
    { text: 'Rekap kegiatan: pelatihan kader digelar Rabu, 4 November 2026.' },
    { text: 'Harga beras per 1 November tercatat Rp13.000 menurut BPS.' },
  ],
  needs: anyOf(dated, named, invitation),
  blank: undated,
  note: read,
  *check(draft, { kind }, notes, held) {
    for (const index of held) {
      const placed = draft.sentences[index]!
      for (const { start, end, message } of notes[index]!.clashes) {
        yield { in: placed, start, end, message, severity: 'warning' }
      }
    }
    if (kind !== 'post' || held.some((index) => notes[index]!.clashes.length > 0)) return
    let first: { readonly index: number; readonly when: When } | undefined
    let youngest = Number.POSITIVE_INFINITY
    for (const index of held) {
      for (const when of notes[index]!.days) {
        if (when.role === 'reference') continue
        first ??= { index, when }
        youngest = Math.min(youngest, when.age)
      }
    }
    // A later date in the text is its news, an old one background.
    if (!first || first.when.age >= history || youngest <= 0) return
    const { index, when } = first
    const placed = draft.sentences[index]!
    const calls = held.reduce((sum, index) => sum + notes[index]!.calls, 0)
    if (calls >= 2 && !pastTold(placed)) yield expired(placed, when)
    else if (
      when.role === 'event' &&
      youngest > stale &&
      reports(placed.sentence) &&
      !draft.sentences.some(
        ({ sentence }, at) => looksBack(sentence) || (at <= index && outcome.test(sentence)),
      )
    ) {
      yield {
        in: placed,
        start: when.start,
        end: when.end,
        message: `Kegiatan ini sudah ${when.age} hari berlalu. Terbitkan lebih cepat, atau beri sudut yang masih baru.`,
      }
    }
  },
})

const pastTold = ({ sentence }: Placed): boolean =>
  tellsOfPast(sentence) || /\b(?:diikuti|dihadiri|telah|sudah|berhasil|sukses)\b/u.test(sentence.lower)

const expired = (placed: Placed, { start, end, day }: When): DraftFlag => ({
  in: placed,
  start,
  end,
  severity: 'warning',
  message: hasPassed(day),
})

function read(sentence: Sentence, context: Context): Note {
  const calls = callsIn(sentence)
  const days = daysOf(sentence, context)
  if (days === undated.days && !named.test(sentence)) return calls > 0 ? { ...undated, calls } : undated
  return { days, calls, clashes: clashesIn(sentence, days, context) }
}

function clashesIn(sentence: Sentence, days: readonly When[], context: Context): readonly Clash[] {
  const told = meets(sentence, tensed) ? [...tenses(sentence, days)] : undated.clashes
  const late = meets(sentence, invitation) ? lateCalls(sentence, days) : undated.clashes
  const clashes = late.length > 0 ? [...told, ...late] : told
  const near = meets(sentence, week) ? [...clashes, ...weeks(sentence, days)] : clashes
  return meets(sentence, relative) ? [...near, ...relatives(sentence, context)] : near
}
