import type { Sentence, Span } from '../../draft/types.ts'
import type { Pattern } from '../../lexicon/pattern.ts'
import { anyOf, meets } from '../../lexicon/signals.ts'
import { spanOf } from '../../lexicon/spans.ts'
import { condemns } from '../../lexicon/stance.ts'
import { defineRule } from '../define.ts'
import { clan, clanNamed, regime, thrown } from './memecah-belah/brands.ts'
import { envious, gloated, pest, ranked } from './memecah-belah/contempt.ts'
import { ofGroup } from './memecah-belah/groups.ts'
import { blamed, drawn } from './memecah-belah/lines.ts'
import { findMarked, mark, marked } from './memecah-belah/marked.ts'
import { hoarded, theirs, withheld, within } from './memecah-belah/purse.ts'
import { reported } from './memecah-belah/reported.ts'
import { shared, toil } from './memecah-belah/shares.ts'
import { banished, excluded, guests, leave, shunned } from './memecah-belah/shutOut.ts'
import { against, call, chosen, foes, quarters, sides, test, workers } from './memecah-belah/sides.ts'
import { parted, partedByTone } from './memecah-belah/tone.ts'

const message =
  'Kalimat ini membagi warga menjadi kita dan mereka. Periksa kembali: sebut faktanya tanpa julukan dan tanpa membandingkan kelompok.'
/** What every one of these patterns finds divides; a few are looked at again. */
const dividing: readonly Pattern[] = [
  ...[test, leave, against, sides, foes, clan, banished, shunned, ranked, regime, thrown, workers],
  ...[chosen, shared, toil, gloated, guests, excluded, envious],
  ...[withheld, within, theirs, hoarded],
]

export default defineRule({
  id: 'etika/memecah-belah',
  severity: 'warning',
  scope: 'sentence',
  hashtags: true,
  title: 'Memecah belah warga',
  reason:
    'Akun resmi milik semua warga; julukan dan adu banding antarkelompok membuat sebagian merasa bukan bagian.',
  principle: 'integritas',
  source: { name: 'SE MenPANRB 137/2018', article: 'mempererat persatuan dan kesatuan' },
  lesson:
    'Ajak semua orang tanpa menyebut siapa yang kurang. Bandingkan angka, bukan watak. Julukan kubu tidak pernah perlu, juga ketika mengutip komentar warga.',
  tone: {
    says: 'Kalimat ini kemungkinan terbaca mengadu warga, kita melawan mereka. Periksa kembali: sapa semua warga.',
  },
  inQuotes: 'softer',
  needs: anyOf(marked, drawn, blamed, quarters, parted, ...dividing),
  wrong: [
    { text: 'Biarkan para kadrun berisik, kita tetap bekerja.', flagged: 'kadrun' },
    { text: 'Yang tidak memasang bendera berarti bukan warga Tirtajaya.', flagged: 'berarti bukan warga' },
    {
      text: 'Warga kita rajin, tidak seperti kampung seberang yang doyan tawuran.',
      flagged: 'tidak seperti kampung seberang',
    },
    { text: 'Kelompok sebelah pasti panas melihat ini.', flagged: 'Kelompok sebelah' },
    { text: 'Bantuan ini untuk yang seiman saja.', flagged: 'yang seiman saja' },
    { text: 'Honorer dan PNS itu beda kasta.', flagged: 'beda kasta' },
    { text: 'Ora kaya wong kulon, bisane mung njaluk.', flagged: 'Ora kaya wong kulon' },
  ],
  right: [
    { text: 'Produksi padi Desa Waru 6 ton, lebih tinggi daripada Desa Karang yang 5 ton.' },
    { text: 'Final mempertemukan Persinusa dan Cikalong United.' },
    { text: 'Kecebong di kolam ini akan menjadi katak.' },
    { text: 'Kelompok sebelah kanan panggung harap bergeser.' },
    { text: 'Jangan sebut warga lain cebong atau kampret; kita bersaudara.' },
    { text: 'Yang belum terdaftar berarti perlu melapor ke kelurahan.' },
    { text: 'Kita dan mereka yang tinggal di lereng sama-sama perlu waspada.' },
  ],
  *check(sentence) {
    let end = -1
    const told = [...find(sentence)].sort((a, b) => a.start - b.start)
    // The tone is asked where no phrase of its own tells.
    const spans = told.length > 0 ? told : partedByTone(sentence)
    for (const span of spans) {
      if (span.start < end) continue
      end = span.end
      yield { start: span.start, end: span.end, message }
    }
  },
})

function* find(sentence: Sentence): Iterable<Span> {
  if (meets(sentence, marked)) yield* findMarked(sentence)
  if (condemns(sentence)) return
  yield* drawn(sentence)
  for (const span of blamed(sentence)) if (!/\?/u.test(sentence.text.slice(span.end))) yield span
  for (const one of dividing) {
    const match = one.exec(sentence)
    if (match && !isHarmless(one, sentence)) yield { start: match.index, end: match.index + match[0].length }
  }
  const quarter = quarters.exec(sentence)
  if (quarter && call.test(sentence)) yield spanOf(quarter)
}

function isHarmless(one: Pattern, sentence: Sentence): boolean {
  if (one === excluded) return !ofGroup(sentence, mark(sentence))
  if (one === ranked) return pest.test(sentence)
  if (one === regime || one === thrown) return reported.test(sentence)
  return one === clan && !clanNamed.test(sentence.text)
}
