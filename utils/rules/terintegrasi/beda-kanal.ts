import { daysBetween } from '../../draft/dates.ts'
import type { Draft } from '../../draft/types.ts'
import { pattern } from '../../lexicon/pattern.ts'
import { defineRule } from '../define.ts'
import { publishedOn } from '../past.ts'
import { tellTheSame } from './beda-kanal/across.ts'
import { compare } from './beda-kanal/compare.ts'
import { differ, editionsOf } from './beda-kanal/facts.ts'
import { aboutTheSame, indexed, maybeTheSame } from './beda-kanal/log.ts'
import { content } from './beda-kanal/subject.ts'

/** How far back the log is asked, in days. */
const reach = 45
/** A longer text, in UTF-16 code units, is a document about many things. */
const longest = 10_000
const correction =
  /\b(?:ralat|koreksi|semula|diundur|dimajukan|dipindah|dipindahkan|(?:jadwal|waktu|tempat|lokasi|tanggal|acara|kegiatan|pelaksanaan|jam)(?:nya)?\s(?:\p{L}+\s){0,4}(?:berubah|bergeser|digeser|pindah)|perubahan (?:jadwal|waktu|tempat|lokasi|tanggal)|dijadwal ulang|reschedule|ditunda|penundaan|pembaruan|pemutakhiran|diperbarui|update|revisi|bukan lagi)\b/iu
/** An occasion of its own, on a day of its own, before the event. */
const preparation = pattern(
  /(?<!\p{L})(?:persiapan|dirapatkan|gladi(?: (?:bersih|kotor|resik))?|temu teknis|technical meeting|pertemuan teknis)(?!\p{L})/u,
)
const festival = (day: string, time: string) =>
  `Festival layang-layang Pantai Cikadu berlangsung ${day} November 2026, pukul ${time} WIB, di Lapangan Cikadu. Pendaftaran peserta layang-layang gratis.`

const onInstagram = (text: string) => [
  { text, platform: 'instagram', account: '@kominfo.tirtajaya', publishedAt: '2026-11-22T09:00:00+07:00' },
]

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
    const mine = { draft, today, year: context.draftYear }
    const near = (document: number): boolean => {
      const past = history[document]!
      const day = publishedOn(past)
      const age = day ? daysBetween(day, today) : -1
      return past.platform !== platform && age >= 0 && age <= reach
    }
    const akin = aboutTheSame(own, log, context).filter(near)
    const abroad = maybeTheSame(own, log).filter(
      (document) => near(document) && !akin.includes(document) && tellTheSame(mine, log.read(document)),
    )
    const others = [...akin, ...abroad]
      .map((document) => ({ past: history[document]!, known: log.read(document) }))
      .filter(({ known }) => !differ(editionsOf(draft), editionsOf(known.draft)))
      .filter(({ known }) => prepares(draft) === prepares(known.draft))
      .sort((a, b) => b.past.publishedAt.localeCompare(a.past.publishedAt))
    if (others.length === 0 || correction.test(draft.text)) return
    // The latest word counts: an older post may have been corrected since.
    const [latest] = others
    if (latest) yield* compare(mine, latest.known, latest.past)
  },
})

const prepares = ({ sentences }: Draft): boolean =>
  sentences.some(({ sentence }) => preparation.test(sentence))
