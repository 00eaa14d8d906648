import { type Clock, isPossible, readClocks } from '../../draft/clock.ts'
import type { Sentence } from '../../draft/types.ts'
import { pattern } from '../../lexicon/pattern.ts'
import { anyForm, anyOf, anyPair, meets, trait } from '../../lexicon/signals.ts'
import type { Pack } from '../../pack/schema.ts'
import { defineRule, type Flag } from '../define.ts'
import { isAnnounced, isComing, isPlan, saysOtherwise } from './waktu/announced.ts'

const zones: Record<Pack['institution']['timeZone'], string> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Pontianak': 'WIB',
  'Asia/Makassar': 'WITA',
  'Asia/Jayapura': 'WIT',
}

/** Times of day in words: `pukul tujuh`, `setengah delapan`. */
const inWords = anyOf(
  anyForm((lower) => /setengah|satengah/u.test(lower)),
  anyPair(
    ({ lower }) => /(?:pukul|jam|tabuh)$/u.test(lower),
    (_, { lower }) => lower.charCodeAt(0) > 96,
  ),
)

interface Note {
  readonly flags: readonly Flag[]
  /** Names a time with its zone. */
  readonly zoned?: true
  /** A time without one, wrong only where the draft names a coming event's time with its zone elsewhere. */
  readonly loose?: Flag
}

const blank: Note = { flags: [] }
const zoned: Note = { flags: [], zoned: true }

export default defineRule<Note>({
  id: 'kredibel/waktu',
  severity: 'warning',
  scope: 'draft',
  title: 'Waktu tidak tepat',
  reason: 'Jam yang mustahil atau tanpa zona waktu membuat warga datang pada saat yang salah.',
  principle: 'kredibel',
  source: {
    name: 'EYD Edisi V (Keputusan Kepala Badan Bahasa 0424/I/BS.00.01/2022)',
    article: 'penulisan waktu',
  },
  lesson:
    'Tulis waktu acara lengkap: pukul, titik di antara jam dan menit, lalu WIB, WITA, atau WIT. Baca ulang jam selesai: harus sesudah jam mulai. Satu zona di akhir cukup untuk beberapa jam dalam satu kalimat.',
  wrong: [
    {
      text: 'Upacara digelar Senin (30/11/2026) pukul 07.30 di alun-alun.',
      flagged: 'pukul 07.30',
      fixed: 'pukul 07.30 WIB',
    },
    { text: 'Siaran langsung dimulai pukul 25.00 WIB.', flagged: '25.00' },
    { text: 'Rapat berlangsung pukul 13.00–11.30 WIB.', flagged: '13.00–11.30' },
    { text: 'Pasar murah dibuka pukul 10.75 WIB.', flagged: '10.75 WIB' },
    {
      text: 'Lomba dimulai pukul 09.00 WIB dan selesai pukul 08.00 WIB.',
      flagged: '09.00 WIB dan selesai pukul 08.00',
    },
    {
      text: 'Kita kumpul besok jam setengah delapan pagi di balai desa.',
      flagged: 'jam setengah delapan pagi',
    },
    {
      text: 'Malam lampion dibuka Sabtu (5/12/2026) pukul 18.30 WIB. Lampion dilepas jam 20.00 dari dermaga.',
      flagged: 'jam 20.00',
      fixed: 'jam 20.00 WIB',
    },
  ],
  right: [
    { text: 'Upacara digelar Senin (30/11/2026) pukul 07.30 WIB di alun-alun.' },
    { text: 'Ronda malam berlangsung pukul 22.00–04.00 WIB.' },
    { text: 'Rapat daring Selasa (1/12/2026) pukul 08.30 WIB, 09.30 WITA, atau 10.30 WIT.' },
    { text: 'Loket buka Senin–Jumat pukul 08.00–15.00.' },
    { text: 'Ia mencatat 10.75 detik di final, lalu menang 25-22, 25-20.' },
    { text: 'Gerbang ditutup pukul 24.00 WIB. IGD buka 24 jam.' },
    { text: 'Gladi pukul 07.00, upacara pukul 08.00, dan pawai pukul 09.00 WIB, Senin (30/11/2026).' },
  ],
  needs: anyOf(trait('time'), inWords),
  blank,
  note(sentence, { pack, kind, today }) {
    if (isComplete(sentence)) return zoned
    const clocks = readClocks(sentence)
    if (clocks.length === 0) return blank
    const wrong = [...impossible(sentence, clocks), ...reversed(sentence, clocks)]
    if (wrong.length > 0) return { flags: wrong }
    if (clocks.some(({ zone }) => zone)) return zoned
    // `Jumat, 17 Agustus 1945, pukul 10.00`: history, and nobody is invited.
    if (sentence.entities.some(({ date }) => date?.year !== undefined && date.year < today.year)) return blank
    if (saysOtherwise(sentence)) return blank
    const zone = zones[pack.institution.timeZone]
    if (isAnnounced(sentence, kind === 'reply')) return { flags: [zoneless(sentence, clocks, zone)] }
    const loose = kind !== 'reply' && isPlan(sentence, clocks)
    return loose ? { flags: [], loose: zoneless(sentence, clocks, zone) } : blank
  },
  *check(draft, { today }, notes, held) {
    let coming: boolean | undefined
    for (const index of held) {
      const { flags, loose } = notes[index]!
      const placed = draft.sentences[index]!
      for (const flag of flags) yield { ...flag, in: placed }
      if (!loose) continue
      coming ??= held.some((at) => notes[at]!.zoned) && isComing(draft, today)
      if (coming) yield { ...loose, in: placed }
    }
  },
})

/** Whether the one time of a sentence is a possible one with its zone, as in nearly every announcement. */
function isComplete(sentence: Sentence): boolean {
  let times = 0
  for (const { time } of sentence.entities) {
    if (!time) continue
    if (++times > 1 || !time.zone || !isPossible(time)) return false
  }
  return times === 1 && !meets(sentence, inWords)
}

function* impossible({ text }: Sentence, clocks: readonly Clock[]): Iterable<Flag> {
  for (const { start, end, possible } of clocks) {
    if (possible) continue
    const message = `Tidak ada waktu “${text.slice(start, end)}”: jam sampai 24, menit sampai 59. Periksa kembali.`
    yield { start, end, message }
  }
}

const range = /^\s*(?:[-–—]|s\.?\s?d\.?|s\/d|sampai(?: dengan)?|hingga|to)\s*(?:(?:pukul|jam|pkl\.?)\s?)?$/u
const begins =
  /(?<!\p{L})(?:mulai|dimulai|dibuka|buka|berangkat|start|pembukaan|dari|berlangsung|kick ?off|antara|diawali|masuk|wiwit|ti|diwiwiti|dimimitian)(?!\p{L})[^.;]{0,30}$/u
const ends =
  /(?<!\p{L})(?:selesai|berakhir|ditutup|tutup|rampung|bubar|usai|pulang|hingga|sampai|diakhiri|penutupan|kelar|rengse|nganti)(?!\p{L})[^.;]{0,24}$/u
const nextDay =
  /keesokan|esok|besok|berikutnya|lusa|hari kedua|(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)(?!\p{L})/u
const night = pattern(/malam|dini hari|ronda|jaga|piket|sif|shift|begadang|subuh/u)

function* reversed(sentence: Sentence, clocks: readonly Clock[]): Iterable<Flag> {
  const { lower, entities } = sentence
  for (const [index, first] of clocks.entries()) {
    const second = clocks[index + 1]
    if (!second || first.minutes === undefined || second.minutes === undefined) continue
    if (!first.exact || !second.exact || !first.possible || !second.possible) continue
    if (second.minutes >= first.minutes || (first.zone && second.zone && first.zone !== second.zone)) continue
    const between = lower.slice(first.end, second.start)
    const told =
      ends.test(between) &&
      (begins.test(lower.slice(Math.max(0, first.start - 60), first.start)) || begins.test(between))
    if (!range.test(between) && !told) continue
    if (nextDay.test(between)) continue
    if (entities.some(({ kind, start }) => kind === 'date' && start >= first.end && start < second.start))
      continue
    if (isOvernight(first.minutes, second.minutes, night.test(sentence))) continue
    const message = 'Waktu selesai lebih awal daripada waktu mulai. Periksa kembali kedua jamnya.'
    yield { start: first.start, end: second.end, message }
  }
}

/** A night shift: from the afternoon into the next morning, or at night at all, and no longer than 16 hours. */
const isOvernight = (from: number, to: number, atNight: boolean): boolean =>
  to + 1440 - from <= 960 && (atNight || (from >= 900 && to <= 720))

const thisPart = /^([^,;!?]{0,40}?\d) (?:pagi|siang|sore|petang|malam) (?:ini|nanti|besok)(?!\p{L})/u

/** The first time of a sentence; one zone serves for the times that stand together. */
function zoneless({ lower, text }: Sentence, clocks: readonly Clock[], zone: string): Flag {
  let last = 0
  while (clocks[last + 1] && range.test(lower.slice(clocks[last]!.end, clocks[last + 1]!.start))) last++
  const { start } = clocks[0]!
  // `pukul 22.00 malam ini`: the zone stands behind the figures.
  const part = thisPart.exec(text.slice(start))
  const whole = clocks[last]!.end
  const end = part && start + part[0].length > whole ? start + part[1]!.length : whole
  return {
    start,
    end,
    message: `Waktu acara ini tanpa zona. Tambahkan ${zone} agar tidak keliru.`,
    fixes: [{ label: `Tambahkan ${zone}`, text: `${text.slice(start, end)} ${zone}` }],
  }
}
