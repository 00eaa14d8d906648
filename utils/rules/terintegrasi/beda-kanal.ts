import { type Day, daysBetween, exists, resolveDay } from '../../draft/dates.ts'
import { createOverlap } from '../../draft/overlap.ts'
import { remember } from '../../draft/remember.ts'
import type { Draft, Placed, Sentence, Span } from '../../draft/types.ts'
import { wordingOf } from '../../draft/wording.ts'
import { type Count, findCounts } from '../../lexicon/counts.ts'
import { pattern } from '../../lexicon/pattern.ts'
import { findPlaces, mayBeSame, type Place } from '../../lexicon/places.ts'
import { type Context, type DraftFlag, defineRule } from '../define.ts'
import { draftOf, inWords, type Past, publishedOn } from '../past.ts'

/** How far back the log is asked, in days. */
const reach = 45
/** From this share of the shorter text's content words on two posts are about the same thing, if so many are shared. */
const sameShare = 0.5
const fewestShared = 4
/** A longer text, in UTF-16 code units, is a document about many things. */
const longest = 10_000

type Role = 'event' | 'deadline' | 'opening'
interface When extends Span {
  readonly day: Day
  readonly role: Role
}
interface Clock extends Span {
  /** Minutes since midnight. */
  readonly minute: number
  /** Of the event itself, or of what goes with it: `registrasi pukul 07.00`. */
  readonly role: 'start' | 'end' | 'beside'
}
interface Tally extends Count {
  readonly planned: boolean
}
/** What a sentence says that another channel might say differently; days still without their year. */
interface Facts {
  readonly clocks: readonly Clock[]
  readonly places: readonly Place[]
  readonly counts: readonly Tally[]
  readonly editions: readonly string[]
}

const correction =
  /\b(?:ralat|koreksi|semula|diundur|dimajukan|dipindah|dipindahkan|(?:jadwal|waktu|tempat|lokasi|tanggal|acara|kegiatan|pelaksanaan|jam)(?:nya)?\s(?:\p{L}+\s){0,4}(?:berubah|bergeser|digeser|pindah)|perubahan (?:jadwal|waktu|tempat|lokasi|tanggal)|dijadwal ulang|reschedule|ditunda|penundaan|pembaruan|pemutakhiran|diperbarui|update|revisi|bukan lagi)\b/iu
/** An occasion of its own, on a day of its own, before the event. */
const preparation = pattern(
  /(?<!\p{L})(?:persiapan|dirapatkan|gladi(?: (?:bersih|kotor|resik))?|temu teknis|technical meeting|pertemuan teknis)(?!\p{L})/u,
)
const planWord = pattern(
  /\b(?:target|ditargetkan|menargetkan|kuota|rencana|rencananya|direncanakan|akan|bakal|diperkirakan|diharapkan|kapasitas|maksimal|paling banyak|terbatas|tersedia|disediakan|menyediakan|diundang|mengundang|minimal|usulan|diusulkan|semula)\b/u,
)

const festival = (day: string, time: string) =>
  `Festival layang-layang Pantai Cikadu berlangsung ${day} November 2026, pukul ${time} WIB, di Lapangan Cikadu. Pendaftaran peserta layang-layang gratis.`
const onInstagram = (text: string) => [
  { text, platform: 'instagram', account: '@kominfo.tirtajaya', publishedAt: '2026-11-22T09:00:00+07:00' },
]

const content = remember(contentOf)
const facts = remember(read)

export default defineRule({
  id: 'terintegrasi/beda-kanal',
  severity: 'warning',
  scope: 'context',
  title: 'Berbeda dengan kanal lain',
  reason: 'Warga yang melihat dua tanggal atau dua tempat di dua kanal tidak tahu mana yang benar.',
  principle: 'terintegrasi',
  source: { name: 'PermenPANRB 83/2012', article: 'asas terintegrasi' },
  lesson:
    'Salin hari, jam, tempat, dan angka dari satu naskah induk untuk semua kanal. Bila memang berubah, tulis “Ralat” atau “semula … menjadi …”.',
  wrong: [
    {
      text: festival('Sabtu, 28', '09.00'),
      flagged: '28 November 2026',
      history: onInstagram(festival('Minggu, 29', '09.00')),
    },
    {
      text: festival('Sabtu, 28', '09.00'),
      flagged: '09.00',
      history: onInstagram(festival('Sabtu, 28', '08.00')),
    },
    {
      text: festival('Sabtu, 28', '09.00'),
      flagged: 'Lapangan Cikadu',
      history: onInstagram(festival('Sabtu, 28', '09.00').replace('Lapangan Cikadu', 'Alun-Alun Tirtajaya')),
    },
    {
      text: 'Sebanyak 57 kader mengikuti pelatihan kader posyandu di Balai Desa Cikadu, Sabtu (21/11).',
      flagged: '57 kader',
      history: onInstagram('Pelatihan kader posyandu di Balai Desa Cikadu diikuti 75 kader, Sabtu (21/11).'),
    },
  ],
  right: [
    { text: festival('Sabtu, 28', '09.00'), history: onInstagram(festival('Sabtu, 28', '09.00')) },
    {
      text: `Ralat: ${festival('Sabtu, 28', '09.00')}`,
      history: onInstagram(festival('Minggu, 29', '09.00')),
    },
    {
      text: festival('Sabtu, 28', '09.00'),
      history: onInstagram('Imunisasi balita di Posyandu Melati, Rabu, 25 November 2026, pukul 08.00 WIB.'),
    },
    {
      text: `${festival('Sabtu, 28', '09.00')} Parkir di Jalan Melati, tersedia 200 kursi.`,
      history: onInstagram(
        'Festival layang-layang Pantai Cikadu: Sabtu (28/11), pukul 9 pagi, Lapangan Cikadu!',
      ),
    },
  ],
  *check(draft, context) {
    const { kind, history, platform, today } = context
    if (kind !== 'post' || !history.some((past) => past.platform !== platform)) return
    if (draft.text.length > longest) return
    const own = new Set(draft.sentences.flatMap(({ sentence }) => content(sentence)))
    const log = indexed(history)
    const others = aboutTheSame(own, log, context)
      .filter((document) => {
        const past = history[document]!
        const day = publishedOn(past)
        const age = day ? daysBetween(day, today) : -1
        return past.platform !== platform && age >= 0 && age <= reach
      })
      .map((document) => ({ past: history[document]!, known: log.read(document) }))
      .filter(({ known }) => !differ(editionsOf(draft), editionsOf(known.draft)))
      .filter(({ known }) => prepares(draft) === prepares(known.draft))
      .sort((a, b) => b.past.publishedAt.localeCompare(a.past.publishedAt))
    if (others.length === 0 || correction.test(draft.text)) return
    // The latest word counts: an older post may have been corrected since.
    const [latest] = others
    if (latest) yield* compare({ draft, today, year: context.draftYear }, latest.known, latest.past)
  },
})

/** Places in the history of what tells of the same: by its activity where both have one, else by its words. */
function aboutTheSame(own: ReadonlySet<string>, log: Log, { history, activity }: Context): number[] {
  const akin = log
    .find(own)
    .filter(
      ({ document, shared }) =>
        shared >= fewestShared && shared / Math.min(own.size, log.sizes[document]!) >= sameShare,
    )
    .map(({ document }) => document)
  if (activity === undefined) return akin
  const unnamed = akin.filter((document) => history[document]!.activity === undefined)
  return [...unnamed, ...history.flatMap((past, document) => (past.activity === activity ? [document] : []))]
}

interface Side {
  readonly draft: Draft
  readonly today: Day
  readonly year: number | undefined
}

const names: Record<string, string> = {
  x: 'X',
  instagram: 'Instagram',
  facebook: 'Facebook',
  website: 'situs web',
}

function* compare(mine: Side, theirs: Side, past: Past): Iterable<DraftFlag> {
  const where = `${names[past.platform] ?? past.platform} (${inWords(theirs.today)})`
  const message = (theirsWords: string, mineWords: string) =>
    `Di ${where} tertulis “${theirsWords}”, di sini “${mineWords}”. Samakan, atau tulis “Ralat” bila berubah.`
  const [days, otherDays] = [daysOf(mine), daysOf(theirs)]
  const events = (list: typeof days) => list.filter(({ role }) => role === 'event')
  const [first] = events(days)
  const [otherFirst] = events(otherDays)
  // One has passed and the other is to come: two occasions of one series.
  if (first && otherFirst && isPast(otherFirst.day, mine.today) !== isPast(first.day, mine.today)) return

  const [own, other] = [mine, theirs].map((side) => spread(side, ({ places }) => places))
  const elsewhere =
    own!.length > 0 && other!.length > 0 && !own!.some((a) => other!.some((b) => mayBeSame(a, b)))
  // Another day at another posyandu: two stops of one round.
  const another = first && otherFirst && daysBetween(otherFirst.day, first.day) !== 0
  if (elsewhere && another && own!.some((a) => stops.has(a.head) && other!.some((b) => b.head === a.head)))
    return

  for (const role of ['event', 'deadline', 'opening'] as const) {
    const [own, other] = [days, otherDays].map((list) => list.filter((entry) => entry.role === role))
    const odd = own!.find(({ day }) => !other!.some((entry) => daysBetween(entry.day, day) === 0))
    const missing = other!.find(({ day }) => !own!.some((entry) => daysBetween(entry.day, day) === 0))
    if (odd && missing) yield flag(odd, message(inWords(missing.day), inWords(odd.day)))
  }
  for (const role of ['start', 'end', 'beside'] as const) {
    const [own, other] = [mine, theirs].map((side) =>
      spread(side, ({ clocks }) => clocks.filter((clock) => clock.role === role)),
    )
    const odd = own!.find(({ minute }) => !other!.some((clock) => clock.minute === minute))
    const missing = other!.find(({ minute }) => !own!.some((clock) => clock.minute === minute))
    if (odd && missing) yield flag(odd, message(missing.written, odd.written), missing.written)
  }
  if (elsewhere) {
    yield flag(own![0]!, message(other![0]!.written, own![0]!.written), other![0]!.written)
  }
  // Announced before, reported after: planned against actual numbers.
  const before = otherFirst && daysBetween(theirs.today, otherFirst.day) > 0
  const after = first && isPast(first.day, mine.today)
  if (before && after) return
  const tallies = [mine, theirs].map((side) => spread(side, ({ counts }) => counts))
  for (const count of tallies[0]!) {
    const same = tallies[1]!.filter(({ noun }) => noun === count.noun)
    if (same.length === 0 || same.some(({ value }) => value === count.value)) continue
    const [counterpart] = same
    if (counterpart!.planned !== count.planned) continue
    // A count that the other text also has elsewhere is another thing's.
    if (
      tallies[0]!.some(
        ({ noun, value }) => noun === count.noun && same.some((entry) => entry.value === value),
      )
    )
      continue
    yield flag(count, message(counterpart!.written, count.written), counterpart!.written)
  }
}

/** Where what goes round stops: one of its kind in every village. */
const stops = new Set(
  'posyandu puskesmas pustu poskesdes balai kantor sd sdn smp smpn sma sman smk smkn mi mts paud tk masjid musala pasar posko'.split(
    ' ',
  ),
)

const prepares = ({ sentences }: Draft): boolean =>
  sentences.some(({ sentence }) => preparation.test(sentence))

const isPast = (day: Day, today: Day): boolean => daysBetween(day, today) > 0

type Located<T> = T & { readonly placed: Placed; readonly written: string }

const editionsOf = ({ sentences }: Draft): string[] =>
  sentences.flatMap(({ sentence }) => facts(sentence).editions)

function spread<T extends Span>({ draft }: Side, pick: (facts: Facts) => readonly T[]): Located<T>[] {
  return draft.sentences.flatMap((placed) =>
    pick(facts(placed.sentence)).map((fact) => ({
      ...fact,
      placed,
      written: placed.sentence.text.slice(fact.start, fact.end),
    })),
  )
}

const flag = ({ placed, start, end }: Located<Span>, message: string, fix?: string): DraftFlag => ({
  in: placed,
  start,
  end,
  message,
  ...(fix !== undefined && { fixes: [{ label: `Samakan: ${fix}`, text: fix }] }),
})

const deadline =
  /(?:sampai|hingga|paling lambat|sebelum|batas|terakhir|ditutup|s\.?\/?d\.?|tutup)\s(?:dengan\s|pada\s|tanggal\s|hari\s|\p{L}+,?\s){0,3}\(?$/u
const opening =
  /(?:pendaftaran|registrasi|seleksi|penerimaan|pengajuan|loket|lowongan|penjualan|pemesanan|tiket)[^.!?]{0,40}(?:dibuka|buka|mulai|dimulai)\s(?:pada\s|tanggal\s|hari\s|\p{L}+,?\s){0,3}\(?$|(?:sejak|per)\s(?:pada\s|tanggal\s|hari\s|\p{L}+,?\s){0,3}\(?$/u
const reference = /(?:nomor|no\.?|perda|perbup|tahun|lahir|wafat|berdiri|data)\s(?:\p{L}+\s){0,2}$/u

function daysOf(side: Side): Located<When>[] {
  return side.draft.sentences.flatMap((placed) => {
    const { entities, lower, text } = placed.sentence
    return entities.flatMap(({ date, start, end }) => {
      if (!date) return []
      const day = resolveDay(date, side.today, side.year)
      const before = lower.slice(Math.max(0, start - 72), start)
      if (!exists(day) || reference.test(before)) return []
      const role: Role = deadline.test(before) ? 'deadline' : opening.test(before) ? 'opening' : 'event'
      return [{ day, role, start, end, placed, written: text.slice(start, end) }]
    })
  })
}

const afternoon = /^\s?(?:siang|sore|petang|malam)/u
const untilBefore = /(?:[-–—]|sampai|hingga|s\.?\/?d\.?)\s?(?:pukul\s|jam\s|dengan\s)?$/u

/** What has its own hour beside the event's. */
const besideEvent =
  /(?<!\p{L})(?:registrasi|daftar ulang|sarapan|makan siang|gladi|pintu (?:masuk )?di ?buka|gerbang di ?buka|pemanasan|berkumpul|kumpul|doa bersama|istirahat|penukaran|pengambilan nomor|panitia hadir|peserta hadir|parkir di ?buka)(?!\p{L})[^.;!?,–—]{0,40}$/u
const hours = 'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas'
const hourNames = hours.split('|')
/** `pukul delapan pagi` */
const spelled = pattern(
  new RegExp(
    `(?<!\\p{L})(?:pukul|jam) (setengah )?(${hours}) (pagi|siang|sore|petang|malam)(?!\\p{L})`,
    'gu',
  ),
)
const roleOf = (before: string): Clock['role'] =>
  untilBefore.test(before) ? 'end' : besideEvent.test(before) ? 'beside' : 'start'

/** The same in words. */
function spelledOf(sentence: Sentence): Clock[] {
  return Array.from(spelled.all(sentence), ({ index, 0: written, 1: half, 2: name, 3: part }) => {
    const hour = hourNames.indexOf(name!) + 1
    const later = part === 'pagi' || (part === 'siang' && hour > 6) ? 0 : 12
    const minute = (hour + later) * 60 - (half ? 30 : 0)
    return {
      minute,
      role: roleOf(sentence.lower.slice(Math.max(0, index - 72), index)),
      start: index,
      end: index + written.length,
    }
  })
}

function clocksOf(sentence: Sentence): Clock[] {
  const { entities, lower } = sentence
  const written = entities.flatMap(({ time, start, end }) => {
    if (!time) return []
    const shifted = afternoon.test(lower.slice(end, end + 8)) && time.hour < 12 && time.hour > 0
    const early = shifted && lower.slice(end).trimStart().startsWith('siang') && time.hour > 6
    const minute = (time.hour + (shifted && !early ? 12 : 0)) * 60 + time.minute
    return [{ minute, role: roleOf(lower.slice(Math.max(0, start - 72), start)), start, end }]
  })
  return [...written, ...spelledOf(sentence)]
}

const edition = pattern(
  /\b(?:(edisi|angkatan|gelombang|tahap|putaran|seri|sesi|jilid|batch|musim|volume|vol\.?|hari|pertemuan)\s(?:yang\s)?(?:ke-?\s?)?([ivxlc]+|\d+|pertama|kedua|ketiga|keempat|kelima|keenam|ketujuh|kedelapan))\b|\bke-(\d+)\b/gu,
)

/** Words that carry a text's subject: neither grammar nor dates, nor what every invitation says. */
const empty = new Set(
  'yang dan dari untuk dengan pada ini itu akan telah sudah juga serta atau oleh agar para kami kita anda ada bisa dapat lebih dalam secara karena sebagai adalah hari pukul jam wib wita wit mulai sampai hingga senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober november desember bawa membawa daftar lewat melalui ayo mari yuk jangan lupa gratis warga seluruh kabupaten kecamatan desa dinas kantor tautan bio info selengkapnya tahun terima kasih selamat kegiatan acara digelar menggelar berlangsung peserta satu dua tiga empat lima dari kepada setiap tidak bagi antara seperti saat bersama mereka masing masing-masing orang baru besar hanya masih lagi kali hadir diikuti mengikuti ikut sebanyak'.split(
    ' ',
  ),
)

function read(sentence: Sentence): Facts {
  const planned = planWord.test(sentence)
  return {
    clocks: clocksOf(sentence),
    places: findPlaces(sentence),
    counts: findCounts(sentence).map((count) => ({ ...count, planned })),
    editions: [...edition.all(sentence)].map(([, kind = 'ke', name, number]) => `${kind} ${name ?? number}`),
  }
}

function contentOf(sentence: Sentence): string[] {
  return wordingOf(sentence)
    .filter((word) => word.length > 2 && !empty.has(word) && !/\d/u.test(word))
    .map(rootOf)
}

/** Enough of a word to know it again under another affix: menanam, ditanam, penanaman. */
function rootOf(word: string): string {
  const bare = word
    .replace(/^(?:me(?:ng|ny|n|m)?|pe(?:ng|ny|n|m|r)?|di|ber|ter)(?=.{4})/u, '')
    .replace(/(?<=.{4})(?:kan|nya|an|i)$/u, '')
  return bare.slice(0, 6)
}

/** Whether both name an edition of the same kind, and another one: the 12th and the 13th. */
function differ(mine: readonly string[], theirs: readonly string[]): boolean {
  const kind = (name: string) => name.split(' ')[0]
  return mine.some((name) => !theirs.includes(name) && theirs.some((other) => kind(other) === kind(name)))
}

interface Log {
  readonly find: ReturnType<typeof createOverlap>
  readonly sizes: readonly number[]
  readonly read: (document: number) => Side
}
const logs = new WeakMap<Context['history'], Log>()

function indexed(history: Context['history']): Log {
  const known = logs.get(history)
  if (known) return known
  const sides = history.map((past): Side => {
    const draft = draftOf(past)
    return {
      draft,
      today: publishedOn(past) ?? { year: 1970, month: 1, day: 1 },
      year: undefined,
    }
  })
  const contents = sides.map(
    ({ draft }) => new Set(draft.sentences.flatMap(({ sentence }) => content(sentence))),
  )
  const log: Log = {
    find: createOverlap(contents),
    sizes: contents.map(({ size }) => size),
    read: (document) => sides[document]!,
  }
  logs.set(history, log)
  return log
}
