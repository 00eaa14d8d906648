import type { Sentence, Span } from '../../draft/types.ts'
import words from '../../lexicon/ancaman.txt'
import { createMarker, is } from '../../lexicon/marker.ts'
import { isPlain } from '../../lexicon/plainSense.ts'
import { allOf, anyOf } from '../../lexicon/signals.ts'
import { apart, spanOf } from '../../lexicon/spans.ts'
import { defineRule } from '../define.ts'
import {
  attending,
  booked,
  isAnswer,
  isCried,
  isOrdinary,
  menacing,
  serving,
  telling,
  threatens,
} from './ancaman/around.ts'
import { loss, never, silenced } from './ancaman/entitlement.ts'
import { knows, located, marked, visited, watched } from './ancaman/home.ts'
import { forfeited, priced } from './ancaman/priced.ts'
import { exposed, exposure, extorted, held, hinted, ransomed, rebuilt } from './ancaman/secrets.ts'
import { entry, kindly, passing, portended, stalked, veiled } from './ancaman/veiled.ts'
import { doom, outcome, strike } from './ancaman/violence.ts'

const mark = createMarker(words)

export default defineRule({
  id: 'hukum/ancaman',
  severity: 'error',
  scope: 'sentence',
  hashtags: true,
  title: 'Ancaman',
  reason: 'Ancaman kekerasan, pembukaan aib, atau pencabutan hak adalah pidana dan penyalahgunaan wewenang.',
  principle: 'integritas',
  source: { name: 'UU ITE (UU 1/2024)', article: 'Pasal 27B dan Pasal 29' },
  lesson:
    'Jangan menakut-nakuti siapa pun, juga pengkritik. Bila ada pelanggaran, sebut aturan dan sanksinya secara netral. Bantuan dan jabatan bukan alat untuk membungkam.',
  tone: {
    says: 'Kalimat ini kemungkinan terbaca sebagai ancaman. Periksa kembali: sebut aturan atau jalur hukumnya secara netral.',
  },
  needs: anyOf(
    mark.of('samar', 'jabatan', 'disiksa', 'akibat', 'cabut', 'aib'),
    // Somebody who does it: `pukul` tells the hour, too.
    allOf(mark.of('siksa'), mark.of('aku')),
    knows,
    watched,
    marked,
    visited,
    extorted,
    located,
    silenced,
    held,
    exposed,
    hinted,
    ransomed,
    never,
    priced,
    forfeited,
    veiled,
    passing,
    stalked,
    portended,
  ),
  wrong: [
    { text: 'Awas, nanti gue hajar lu di parkiran!', flagged: 'gue hajar lu' },
    { text: 'Kami tahu di mana anakmu sekolah.', flagged: 'tahu di mana anakmu' },
    { text: 'Yang masih protes, bansosnya kami coret.', flagged: 'bansosnya kami coret' },
    { text: 'Saya akan sebarkan foto pribadimu kalau tidak diam.', flagged: 'sebarkan foto pribadimu' },
    { text: 'Nek wani lapor maneh, tak pateni kowe!', flagged: 'tak pateni kowe' },
    { text: 'Pegawai yang berani bicara ke wartawan siap-siap dimutasi.', flagged: 'siap-siap dimutasi' },
    {
      text: 'Sayang kalau sampai kenapa-kenapa dengan keluarga Saudara.',
      flagged: 'Sayang kalau sampai kenapa-kenapa',
    },
  ],
  right: [
    { text: 'Pembuang sampah sembarangan diancam pidana kurungan paling lama tiga bulan.' },
    { text: 'Bantuan dihentikan apabila penerima pindah domisili.' },
    { text: 'Awas, jalan licin di tikungan!' },
    { text: 'Banjir mengancam tiga desa, kata BPBD.' },
    { text: 'Kami bantu Anda bakar sampah daun menjadi arang.' },
    { text: 'Kalau Anda dipukul suami, hubungi SAPA 129.' },
    { text: 'Pegawai yang melanggar disiplin akan dipindahkan sesuai ketentuan.' },
    { text: 'Nanti kami hubungi Anda setelah berkas diperiksa.' },
  ],
  *check(sentence) {
    for (const { start, end } of findAll(sentence)) {
      yield {
        start,
        end,
        message: `“${sentence.text.slice(start, end)}” terbaca sebagai ancaman. Hapus; sebut aturan atau jalur hukumnya secara netral.`,
      }
    }
  },
})

function findAll(sentence: Sentence): readonly Span[] {
  if (telling.test(sentence)) return []
  const found = apart(find(sentence)).filter((span) => !isCried(sentence, span))
  const said = passing(sentence)
  const wide = [...forfeited(sentence), ...(said.length > 0 && !isCare(sentence) ? said : [])].filter(
    (span) =>
      !isAnswer(sentence, span) &&
      !isCried(sentence, span) &&
      found.every(({ start, end }) => end <= span.start || start >= span.end),
  )
  return [...found, ...apart(wide)].sort((a, b) => a.start - b.start)
}

/** Care for somebody's safety, or a service that comes to the house. */
const isCare = (sentence: Sentence): boolean =>
  kindly.test(sentence) || (serving.test(sentence) && !menacing.test(sentence))

function* find(sentence: Sentence): Iterable<Span> {
  const marks = mark(sentence)
  for (const span of priced(sentence))
    if (
      !isAnswer(sentence, span) &&
      (!/^(?:alamat|rumah)/u.test(sentence.lower.slice(span.start)) || !attending.test(sentence))
    )
      yield span
  const serves = serving.test(sentence) && !menacing.test(sentence)
  if (!isCare(sentence)) {
    yield* veiled(sentence)
    for (const one of [stalked, portended]) {
      const match = one === portended && entry.test(sentence) ? null : one.exec(sentence)
      if (match) yield spanOf(match)
    }
  }
  const mine = marks.some((hit) => is(hit, 'aku'))
  for (const hit of marks) {
    if (isOrdinary(sentence, marks, hit) || isPlain(sentence, hit)) continue
    if (is(hit, 'samar') && (!is(hit, 'sasaran') || marks.some((other) => is(other, 'kamu', 'syarat'))))
      yield hit
    if (
      is(hit, 'jabatan') &&
      !(is(hit, 'daftar') && (!threatens(sentence, marks) || isAnswer(sentence, hit)))
    )
      yield hit
    if (is(hit, 'siksa')) yield* strike(sentence, marks, hit)
    if (is(hit, 'disiksa')) yield* doom(sentence, marks, hit)
    if (is(hit, 'akibat')) yield* outcome(sentence, marks, hit)
    if (is(hit, 'cabut')) yield* loss(sentence, marks, hit)
    if (is(hit, 'aib')) yield* exposure(sentence, marks, hit)
  }
  for (const one of mine || /\btak\b/u.test(sentence.lower)
    ? [never, knows, watched, marked, visited, extorted, located, silenced, held, exposed, hinted, ransomed]
    : [never, watched, marked, extorted, silenced, held, exposed, hinted, ransomed]) {
    if (one === located && (!menacing.test(sentence) || attending.test(sentence))) continue
    if (one === knows && serves) continue
    if (one === extorted && rebuilt.test(sentence)) continue
    const match = one.exec(sentence)
    if (!match) continue
    const span = spanOf(match)
    if (one === marked && booked.test(sentence) && (!threatens(sentence, marks) || isAnswer(sentence, span)))
      continue
    yield span
  }
}
