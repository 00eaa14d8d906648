import type { Sentence } from '../../draft/types.ts'
import { type Accusation, accuses, findAccusations } from '../../lexicon/accusation/accusation.ts'
import { silencing } from '../../lexicon/accusation/status.ts'
import { crimeOfSomebody, mayName, namesCulprit } from '../../lexicon/accusation/told-after.ts'
import { anyOf } from '../../lexicon/signals.ts'
import { defineRule, type Flag } from '../define.ts'

interface Note {
  readonly flags: readonly Flag[]
  /** A crime without its doer: somebody's once the next sentence names him. */
  readonly crime: Flag | undefined
  /** Names somebody, as `Namanya Tono`. */
  readonly names: boolean
}

const blank: Note = { flags: [], crime: undefined, names: false }

export default defineRule<Note>({
  id: 'etika/praduga-bersalah',
  severity: 'warning',
  scope: 'paragraph',
  title: 'Menyebut orang bersalah sebelum putusan',
  reason:
    'Seseorang tidak boleh disebut pelaku kejahatan sebelum ada putusan hakim, dan tuduhan kepadanya dapat digugat.',
  principle: 'integritas',
  source: { name: 'Kode Etik Jurnalistik dan UU ITE', article: 'Pasal 3; Pasal 27A' },
  lesson:
    'Pakai “terduga”, “diduga”, “tersangka”, atau “terdakwa” sesuai dengan tahap perkaranya, dan sebut sumber statusnya. Setelah ada putusan, tulis putusannya. Bila tidak perlu, jangan sebut orangnya sama sekali.',
  tone: {
    says: 'Kalimat ini kemungkinan terbaca menuduh seseorang. Periksa kembali: sebut status hukumnya atau tunggu keterangan resmi.',
    unless: (sentence) => silencing(sentence).length > 0,
  },
  inQuotes: 'softer',
  wrong: [
    {
      text: 'Polisi menangkap pencuri motor, Bagas Prakoso, di Pasar Waru.',
      flagged: 'pencuri motor, Bagas Prakoso',
    },
    { text: 'Bendahara desa, M.T., menilap uang kas karang taruna.', flagged: 'M.T., menilap' },
    { text: 'Inilah penipu arisan yang meresahkan warga Cisalak.', flagged: 'Inilah penipu' },
    {
      text: 'Rangga Wirawan menggelapkan iuran pasar selama setahun.',
      flagged: 'Rangga Wirawan menggelapkan',
      fixed: 'Rangga Wirawan diduga menggelapkan',
    },
    { text: 'Maling kotak amal itu tetangga kita. Namanya Bagas.', flagged: 'Maling' },
    {
      text: 'Uang kas itu ditilap oleh Kepala Dusun Karanganyar.',
      flagged: 'ditilap oleh Kepala Dusun Karanganyar',
    },
  ],
  right: [
    { text: 'Bagas Prakoso diduga mencuri motor di Pasar Waru; polisi masih memeriksanya.' },
    { text: 'Waspadai penipu yang mengatasnamakan Bapak Ahmad Fauzi.' },
    { text: 'Rina Kartika, pelaku UMKM dari Cisalak, menerima penghargaan.' },
    { text: 'Tari Gandrung yang dibawakan Sri Lestari mencuri perhatian penonton.' },
    { text: 'Hakim memvonis koruptor dana hibah, Sutikno, empat tahun penjara.' },
    { text: 'Pembangunan Jembatan Cikaret memakan dana Rp3 miliar.' },
    { text: 'Anak kucing ini hilang. Namanya Bagas.' },
    { text: 'Kapolsek Waru, Iptu Andi Saputra, menangkap pencuri motor.' },
  ],
  needs: anyOf(accuses, mayName),
  blank,
  note: read,
  *check({ sentences }, _context, notes, held) {
    for (const index of held) {
      const placed = sentences[index]!
      const { flags, crime } = notes[index]!
      for (const flag of flags) yield { ...flag, in: placed }
      if (crime && notes[index + 1]?.names) yield { ...crime, in: placed }
    }
  },
})

function read(sentence: Sentence): Note {
  const flags = findAccusations(sentence).map((accusation) => toFlag(accusation, sentence))
  const found = flags.length === 0 ? crimeOfSomebody(sentence) : undefined
  const names = namesCulprit(sentence)
  if (flags.length === 0 && !found && !names) return blank
  return { flags, crime: found && toFlag(found, sentence), names }
}

function toFlag({ start, end, word, verb }: Accusation, { text }: Sentence): Flag {
  const status = verb ? 'diduga' : 'terduga'
  const fixable =
    word.start >= start &&
    word.end <= end &&
    /^\p{Ll}/u.test(text[word.start] ?? '') &&
    !/terbukti $/iu.test(text.slice(0, word.start))
  const fixed = `${text.slice(start, word.start)}${status} ${text.slice(word.start, end)}`
  return {
    start,
    end,
    message: `“${text.slice(word.start, word.end)}” menyebut seseorang bersalah tanpa status hukum. Periksa kembali: pakai “${status}”, “tersangka”, atau sebut putusannya.`,
    ...(fixable && { fixes: [{ label: `Tambah “${status}”`, text: fixed }] }),
  }
}
