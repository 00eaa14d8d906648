import type { Form } from '../../draft/form.ts'
import type { Sentence, Word } from '../../draft/types.ts'
import { beginsHigh } from '../../lexicon/characters.ts'
import words from '../../lexicon/istilah.txt'
import { createLexicon, type Lexicon } from '../../lexicon/lexicon.ts'
import { pattern } from '../../lexicon/pattern.ts'
import { anyForm, anyOf, anyPair, formGives, gives, meets, trait } from '../../lexicon/signals.ts'
import { correct } from '../../lexicon/spelling/single.ts'
import type { Pack } from '../../pack/schema.ts'
import { type Context, defineRule, type Flag } from '../define.ts'

/** A sentence of more words than this is hard to follow at one reading. */
const mostWords = 30
/** So many nominalisations in a row hide who does what. */
const chainLength = 3

const lexicon = createLexicon(words)
/** Nouns made of verbs: pelaksanaan, peningkatan, keberlanjutan. */
const nominal = /^(?:pe[mnlry]|peng|per|ke)[a-z]{4,}an(?:nya)?$/u
/** The same form, but a thing, a place, or the name of a field: these end a chain. */
const thing =
  /^(?:perempuan|kecamatan|kelurahan|kendaraan|perikanan|pertanian|perkebunan|peternakan|perhutanan|perpustakaan|pelabuhan|pendidikan|kesehatan|perumahan|permukiman|pemukiman|pekerjaan|pertanahan|perdagangan|perindustrian|perhubungan|perbankan|pemerintahan|kepolisian|kejaksaan|kementerian|keuangan|kebudayaan|keluaran|kependudukan|ketenagakerjaan|keolahragaan|kepemudaan|kehutanan|kelautan|kebersihan|keamanan|ketertiban|keluarganya|kemanusiaan|keagamaan|pendapatan|penghasilan|pengadilan|perusahaan|perkotaan|perdesaan|pedesaan|pegunungan|perbukitan|persawahan|permainan|peralatan|perlengkapan|pertandingan|pertunjukan|penumpang|pelajaran|pengungsian|kebakaran|kecelakaan|kekeringan|keracunan|kekerasan|kemiskinan|kematian|kelahiran|kewirausahaan|perlindungan|pemuda)/u

const abstract = anyForm((lower) => nominal.test(lower) && !thing.test(lower))
/** Two of them side by side. */
const isAbstract = (form: Form): boolean => formGives(form, abstract)
const chained = anyPair(isAbstract, (_, second) => isAbstract(second))
const match = pattern(/\b(?:stadion|laga|pertandingan|babak|skor|gol|tiket)\b/iu, 'text')

/** Before a word that is spoken of: `istilah feedback berarti …`. */
const explained: ReadonlySet<string> = new Set(['istilah', 'kata', 'lema', 'sebutan', 'padanan', 'arti'])

const prefixed = /^(?:me(?:ng?|m)?|di|ter|ber|pe(?:ng?|m)?)-(?=[a-z]{3})/u
/** Foreign words under an Indonesian prefix: `mem-follow up`. The noun would not do; the spelling's lists have the verb. */
const hyphened = anyForm((lower) => lower.includes('-') && prefixed.test(lower))

const ofPack = new WeakMap<Pack, Lexicon>()
/** The pack's own preferred terms. */
function termsOf(pack: Pack): Lexicon {
  let terms = ofPack.get(pack)
  if (!terms) {
    terms = createLexicon(
      pack.terms.map(({ avoid, prefer, why }) => [avoid.toLowerCase(), [prefer], [why]] as const),
      { passing: true },
    )
    ofPack.set(pack, terms)
  }
  return terms
}

export default defineRule({
  id: 'profesional/keterbacaan',
  severity: 'suggestion',
  scope: 'sentence',
  title: 'Sulit dibaca',
  reason: 'Warga membaca sambil lalu di layar kecil; kalimat pendek dan kata sehari-hari langsung dipahami.',
  principle: 'profesional',
  source: { name: 'PermenPANRB 83/2012', article: 'etika: bahasa yang mudah dipahami' },
  lesson:
    'Satu kalimat, satu gagasan, paling banyak tiga puluh kata. Pakai kata kerja (mengawasi), bukan tumpukan kata benda (pelaksanaan pengawasan). Pilih kata Indonesia yang dikenal semua orang.',
  inQuotes: 'silent',
  language: 'spelling',
  wrong: [
    { text: 'Bupati menghadiri launching aplikasi.', flagged: 'launching', fixed: 'peluncuran' },
    { text: 'Hasil meeting kemarin segera diumumkan.', flagged: 'meeting', fixed: 'rapat' },
    {
      text: 'Dinas Sosial menjadi leading sector program ini.',
      flagged: 'leading sector',
      fixed: 'penanggung jawab utama',
    },
    { text: 'Para stakeholder diundang hadir.', flagged: 'stakeholder', fixed: 'pemangku kepentingan' },
    {
      text: 'Dinas menyelenggarakan peningkatan pelaksanaan pengelolaan pengawasan pasar.',
      flagged: 'peningkatan pelaksanaan pengelolaan pengawasan',
    },
    { text: 'Petugas melakukan pengecekan pipa.', flagged: 'melakukan pengecekan', fixed: 'mengecek' },
    {
      text: 'Dalam kegiatan yang berlangsung sejak pagi di halaman kantor itu, petugas menjelaskan kepada warga yang hadir bahwa pendaftaran bantuan akan dibuka lagi setelah data penerima yang lama selesai diperiksa oleh tim dan diumumkan di balai desa.',
      flagged: 'petugas',
    },
  ],
  right: [
    { text: 'Daftar online lewat website atau email; cegah stunting sejak dini.' },
    { text: 'Kata panitia, “Meeting dan launching itu sukses sekali bagi kami.”' },
    { text: 'Komunitas Coffee Morning Tirtajaya dan Event Organizer Maju hadir.' },
    { text: 'Pembangunan jembatan dimulai besok.' },
    { text: 'Dinas Perumahan, Kawasan Permukiman, dan Pertanahan melayani warga.' },
    { text: 'Pelayanan kesehatan dan pendidikan perempuan terus ditingkatkan.' },
    {
      text: 'Upacara Senin, 23 November 2026, pukul 07.00–08.30 WIB, di Lapangan Tirtajaya Barat dihadiri Kepala Dinas Kesehatan Kabupaten Tirtajaya dr. Sari Wulandari Kusuma, 2.500 pelajar, dan 300 guru dari 42 sekolah.',
    },
  ],
  needs: anyOf(lexicon, hyphened, chained, trait('long')),
  everywhere: ({ terms }) => terms.length > 0,
  *check(sentence, context) {
    yield* plainWords(sentence, context)
    yield* prefixedWords(sentence)
    yield* chains(sentence)
    const count = countWords(sentence)
    if (count > mostWords && sentence.words.length > 0) {
      const [first, last] = [sentence.words[0]!, sentence.words.at(-1)!]
      yield {
        start: first.start,
        end: last.end,
        message: `Kalimat ini ${count} kata; pecah menjadi dua agar mudah diikuti (paling banyak ${mostWords}).`,
      }
    }
  },
})

function* plainWords(sentence: Sentence, { pack }: Context): Iterable<Flag> {
  const terms = pack.terms.length > 0 ? termsOf(pack).within(sentence) : []
  for (const [own, matches] of [
    [true, terms],
    [false, lexicon.within(sentence)],
  ] as const) {
    for (const { first, last, values, tags } of matches) {
      if (explained.has(sentence.words[first - 1]?.lower ?? '')) continue
      if (isName(sentence, first, last) || (tags.includes('laga') && match.test(sentence))) continue
      const [start, end] = [sentence.words[first]!.start, sentence.words[last - 1]!.end]
      const written = sentence.text.slice(start, end)
      const fixes = values.map((value) => {
        const fix = beginsHigh(written) ? value.charAt(0).toUpperCase() + value.slice(1) : value
        return { label: fix, text: fix }
      })
      const why = own && tags[0] ? ` (${tags[0]})` : ''
      yield { start, end, message: `“${written}” lebih jelas ditulis “${fixes[0]!.text}”${why}.`, fixes }
    }
  }
}

function* prefixedWords(sentence: Sentence): Iterable<Flag> {
  if (!meets(sentence, hyphened)) return
  const { words, text } = sentence
  for (const [index, word] of words.entries()) {
    if (word.quoted || !gives(word, hyphened)) continue
    const rest = [word.lower.replace(prefixed, ''), ...words.slice(index + 1, index + 3).map((w) => w.lower)]
    const size = [3, 2, 1].find((count) => lexicon.has(rest.slice(0, count).join(' ')))
    const verb = correct(word.lower)
    const fixes = verb?.kind === 'asing' ? verb.right.map((fix) => ({ label: fix, text: fix })) : []
    const last = size === undefined ? fixes[0] && word : words[index + size - 1]
    if (!last) continue
    const written = text.slice(word.start, last.end)
    yield {
      start: word.start,
      end: last.end,
      message: `“${written}” adalah istilah asing; pakai kata kerja Indonesia.`,
      ...(last === word && fixes.length > 0 && { fixes }),
    }
  }
}

/** Part of a proper name: with a capital inside the sentence, beside another word with a capital. */
function isName({ words: found, text, line }: Sentence, first: number, last: number): boolean {
  const capital = (word: Word | undefined) => word?.joined !== undefined && beginsHigh(word.text)
  const word = found[first]!
  if (word.quoted) return true
  if (line === 'heading' || !capital(word) || text === text.toUpperCase()) return false
  const next = found[last]
  const after = next?.joined === true && capital(next) && !/^\p{Lu}+$/u.test(next.text)
  if (first === 0) return after && last - first > 1 && beginsHigh(found[last - 1]!.text)
  const before = word.joined && capital(found[first - 1])
  return before || after || (word.joined && last - first > 1 && capital(found[last - 1]))
}

/** Three and more nominalisations with nothing between them. */
function* chains(sentence: Sentence): Iterable<Flag> {
  if (!meets(sentence, chained)) return
  const { words: found } = sentence
  let start = 0
  for (let at = 0; at <= found.length; at++) {
    const word = found[at]
    const goes = word !== undefined && isNominal(word) && (at === start || word.joined)
    if (goes) continue
    if (at - start >= chainLength) {
      yield {
        start: found[start]!.start,
        end: found[at - 1]!.end,
        message:
          'Kata benda bertumpuk sulit dipahami; pakai kata kerja, misalnya “mengawasi” alih-alih “pelaksanaan pengawasan”.',
      }
    }
    start = word !== undefined && isNominal(word) ? at : at + 1
  }
}

const isNominal = (word: Word): boolean => {
  const { text, quoted, start } = word
  return !quoted && gives(word, abstract) && (start === 0 || /^\p{Ll}/u.test(text))
}

/** Words outside quotation marks; a name, a date, a time or a sum counts as one. */
function countWords({ words: found, entities }: Sentence): number {
  if (found.length <= mostWords) return 0
  let count = 0
  let next = 0
  let inEntity = -1
  let inName = false
  for (const [index, { start, text, quoted, joined }] of found.entries()) {
    if (quoted) continue
    while (next < entities.length && entities[next]!.end <= start) next++
    const entity = entities[next]
    if (entity && entity.start <= start) {
      if (inEntity !== next) count++
      inEntity = next
      inName = false
      continue
    }
    const capital = index > 0 && beginsHigh(text)
    if (!(capital && inName && joined)) count++
    inName = capital
  }
  return count
}
