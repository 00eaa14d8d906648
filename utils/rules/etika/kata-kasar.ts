import type { Sentence } from '../../draft/types.ts'
import { createDisguiseFinder, type Disguised } from '../../lexicon/disguise.ts'
import { besideTopic, inInsultFrame, isName, isThrown } from '../../lexicon/insult.ts'
import words from '../../lexicon/kata-kasar.txt'
import { pattern } from '../../lexicon/pattern.ts'
import { defineRule, type Flag } from '../define.ts'

const find = createDisguiseFinder(words)
/** Speaking about rude words, not with them: mild ones then rest, strong ones weigh less. */
const aboutWords = pattern(
  /(?<![\p{L}\p{N}])(?:perundungan|dirundung|merundung|bullying|ejekan|mengejek|diejek|hinaan|dihina|menghina|umpatan|makian|memaki|julukan|sebutan|menyebut|menyebutnya|disebut|dinamai|panggilan|memanggil|dipanggil|melabeli|dilabeli|label|(?:adalah|ialah|merupakan|asal|arti|makna|asal-usul|penggunaan|pemakaian) kata|kata kasar|kata-kata kasar|ujaran kasar|berkata kasar)(?![\p{L}\p{N}])/u,
)
/** `tidak ada anak yang bodoh`, `masa bodoh`. */
const denied =
  /(?:tidak ada|tidak ada lagi|hentikan|sudahi|akhiri|tinggalkan|stop|lupakan|tiada|tak ada|bukan|bukanlah|bukan karena|masa|jangan mau|tanpa)(?: (?:anak|orang|siswa|murid|manusia|berarti|warga|satu pun|yang|berbahasa|lagi|istilah|cap|kubu|kata|para|dan|kampret|cebong|kadrun)){0,4} $/u

/** `memberantas kebodohan dan kemiskinan`: an ill of the world, nobody's own. */
const illOfTheWorld = (lower: string, { start, end }: Disguised): boolean =>
  lower.slice(start, end) === 'kebodohan' &&
  (/(?:berantas|perangi|lawan|entaskan|mengikis|hapus|kurangi|mengusir|bebas(?:kan)?|lepas|keluar|belenggu|jerat|gelap(?:nya)?|musuh|kemiskinan|ketertinggalan|keterbelakangan|ketidaktahuan|penjajahan),?(?: (?!kalian|kamu|mereka)[\p{L}-]+){0,3} $/u.test(
    lower.slice(0, start),
  ) ||
    /^,?(?: dan| serta| maupun)? (?:kemiskinan|ketertinggalan|keterbelakangan|kemelaratan|ketidakadilan)(?!\p{L})/u.test(
      lower.slice(end),
    ))

/** Living things in the sentences around: `Kelelawar kecil hidup di gua. Kampret itu jangan diganggu.` */
const creatures = pattern(
  /(?<!\p{L})(?:kelelawar|kalong|codot|nyamuk|wereng|serangga|kepinding|kutu|katak|kodok|berudu|amfibi|mamalia|satwa)(?:nya)?(?!\p{L})/u,
)
/** What stands before an animal's name, and before no insult, where it does not open the sentence. */
const namesCreature =
  /(?:^|(?<!\p{L})(?:seekor|ekor|sang|jenis|spesies|koloni|kawanan|populasi|sarang|bernama|disebut|menyebutnya|menyebut|dinamai|namanya|sebutan|nama|dan|atau|melihat|mengganggu|menangkap|memotret|bagi|tentang|kehidupan|habitat|oleh|banyak|ribuan|ratusan) )$/u
/** Whether the word is but an animal's name if the draft speaks of animals: not thrown at anybody, no cry. */
const mayBeCreature = (hit: Disguised, sentence: Sentence): boolean =>
  hit.tags[0] !== 'rancu' &&
  (hit.tags.includes('hewan') || hit.tags.includes('hama')) &&
  (hit.guise === 'plain' || hit.guise === 'affixed') &&
  namesCreature.test(sentence.lower.slice(0, hit.start)) &&
  /^(?: \p{Ll}|[.,](?!\.)|$)/u.test(sentence.text.slice(hit.end)) &&
  !(hit.start === 0 && /^,/u.test(sentence.text.slice(hit.end))) &&
  !sentence.text.includes('!') &&
  !isThrown(hit, sentence)

interface Note {
  readonly flags: readonly Flag[]
  /** Those that other sentences can tell to be animals. */
  readonly beasts: readonly Flag[]
}
const nothing: Note = { flags: [], beasts: [] }

const accused = /(?<!\p{L})dasar (?:\p{L}+ )?$/u

export default defineRule<Note>({
  id: 'etika/kata-kasar',
  severity: 'error',
  // Whether a bat is one is told by the sentences around.
  scope: 'paragraph',
  title: 'Kata kasar',
  reason: 'Kata kasar melukai pembaca dan menjatuhkan wibawa instansi, juga bila hurufnya disamarkan.',
  principle: 'integritas',
  source: { name: 'SE MenPANRB 137/2018', article: 'menjaga etika di media sosial' },
  lesson:
    'Tulis apa yang terjadi, bukan umpatan tentang orangnya. Huruf yang diganti angka atau bintang tetap terbaca. Bila sedang kesal, simpan draf dan baca lagi sepuluh menit kemudian.',
  inQuotes: 'softer',
  needs: find,
  wrong: [
    { text: 'Yang membuang puing di taman itu memang goblok.', flagged: 'goblok' },
    { text: 'Dasar b4jing4n, kabel lampu jalan dicuri lagi.', flagged: 'b4jing4n' },
    { text: 'Siapa pun yang merusak halte ini t.o.l.o.l sekali.', flagged: 't.o.l.o.l' },
    { text: 'Petugasnya sudah datang, k*parat itu malah kabur.', flagged: 'k*parat' },
    { text: 'Antre dong, dasar monyet kalian semua!', flagged: 'monyet' },
    { text: 'Terserah kalian saja. #wargagoblok', flagged: '#wargagoblok' },
    { text: 'Anjir, antrean paspor hari ini panjang juga.', flagged: 'Anjir' },
  ],
  right: [
    { text: 'Vaksinasi rabies untuk anjing dan kucing gratis di balai desa.' },
    { text: 'Jembatan di Desa Anjir Pasar selesai diperbaiki, begitu pula jalan ke Pulau Asu.' },
    { text: 'Buang sampah kalian pada tempatnya, ya.' },
    { text: 'Kutu bangsat di kasur asrama dibasmi petugas puskesmas.' },
    { text: 'Tari topeng itu memekik nyaring; analisis kontrol mutu berjalan seperti biasa.' },
    { text: 'Jaringan 4G dan biodiesel B20 dibahas di TPS3R.' },
    { text: 'Kelelawar kecil hidup di gua itu. Kampret keluar menjelang magrib; jangan diganggu.' },
    { text: 'Tidak ada anak yang bodoh, setiap anak belajar dengan caranya sendiri.' },
  ],
  blank: nothing,
  note: (sentence) => {
    const flags: Flag[] = []
    const beasts: Flag[] = []
    const found = find(sentence)
    for (const hit of found) {
      const flag = judge(hit, sentence, found)
      if (flag) (mayBeCreature(hit, sentence) ? beasts : flags).push(flag)
    }
    return flags.length + beasts.length > 0 ? { flags, beasts } : nothing
  },
  *check(draft, _context, notes, held) {
    for (const index of held) {
      const { flags, beasts } = notes[index]!
      const placed = draft.sentences[index]!
      const alive =
        beasts.length > 0 &&
        draft.sentences.some((other) => other !== placed && creatures.test(other.sentence))
      for (const flag of alive ? flags : [...flags, ...beasts]) yield { ...flag, in: placed }
    }
  },
})

function judge(hit: Disguised, sentence: Sentence, found: readonly Disguised[]): Flag | undefined {
  const tier = hit.tags[0]
  const hidden = hit.guise !== 'plain' && hit.guise !== 'affixed' && hit.guise !== 'tag'
  const about = aboutWords.test(sentence)
  // `memang asu`: said of somebody, an abusive word keeps its sting beside any topic.
  const plainThing = besideTopic(hit, sentence) && !(tier !== 'rancu' && isThrown(hit, sentence))
  if (!hidden && (plainThing || isName(hit, sentence) || illOfTheWorld(sentence.lower, hit))) return undefined
  if (tier === 'rancu') {
    // A thing's plain name in a hashtag is a topic; glued to `dasar` or hidden behind signs it is an insult.
    if (hit.guise === 'tag') return undefined
    const company = !hit.tags.includes('halus') && found.some((other) => other.tags[0] !== 'rancu')
    if (!hidden && !company && !inInsultFrame(hit, sentence)) return undefined
  }
  // Thrown at somebody, also a mild word is an insult.
  const thrown = !hit.tags.includes('seru') && !hit.tags.includes('halus') && isThrown(hit, sentence)
  const soft = hit.tags.includes('halus') && !accused.test(sentence.lower.slice(0, hit.start))
  const light = tier === 'ringan' || soft
  const mild = light && !thrown
  const spared = light || hit.tags.includes('label')
  if (spared && (about || denied.test(sentence.lower.slice(0, hit.start)))) return undefined
  return {
    start: hit.start,
    end: hit.end,
    message: message(sentence.text.slice(hit.start, hit.end), hit, hidden),
    ...((mild || about) && { severity: 'warning' as const }),
  }
}

function message(written: string, hit: Disguised, hidden: boolean): string {
  if (hidden) return `“${written}” terbaca sebagai kata kasar. Hapus, atau sampaikan maksudnya dengan santun.`
  if (hit.tags[0] === 'rancu')
    return `“${written}” di sini terbaca sebagai makian. Hapus, atau ganti dengan kata yang santun.`
  if (hit.tags[0] === 'ringan')
    return `“${written}” terdengar merendahkan. Ganti dengan kata yang lebih santun.`
  return `“${written}” kata kasar. Hapus, atau ganti dengan kata yang santun.`
}
