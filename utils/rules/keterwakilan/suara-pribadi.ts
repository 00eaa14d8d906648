import { plainHandle } from '../../draft/handle.ts'
import type { Sentence, Word } from '../../draft/types.ts'
import { beginsHigh } from '../../lexicon/characters.ts'
import { createLexicon } from '../../lexicon/lexicon.ts'
import { isCapitalised, isNameLike } from '../../lexicon/names.ts'
import { pattern } from '../../lexicon/pattern.ts'
import { anyForm, anyOf } from '../../lexicon/signals.ts'
import entries from '../../lexicon/suara-pribadi.txt'
import { type Context, defineRule, type Fix, type Flag } from '../define.ts'
import { foreignWords, formula, opensFormula } from '../speaker.ts'

const speakers = createLexicon(entries.section('pribadi', 'daerah', 'bukan'))
const owned = entries.section('milik')
const ownWords = entries.section('akhiran-ku-bukan-milik')
const deeds = entries.section('perbuatan')
const beforeDeeds = entries.section('sebelum-kerja')
const regions = ['sunda', 'minang', 'papua', 'ambon', 'bali', 'jawa', 'cakap', 'manado']
const markers = new Map(regions.map((name) => [name, entries.section(`penanda-${name}`)] as const))

const message =
  'Akun resmi berbicara atas nama instansi: ganti orang pertama tunggal dengan “kami” atau nama instansi.'

/** A question in the citizen's mouth; one that turns to the reader is the account's own. */
const question = pattern(/\?[\s"”’)\]\p{Extended_Pictographic}\ufe0f!]*$/u, 'text')
const ownQuestion = pattern(
  /\b(?:kalian|sobat|teman-teman|temen-temen|kawan-kawan|guys|gaes|gais|sedulur|dulur|baraya|dunsanak|setuju|sependapat|menurut (?:saya|aku|gue)|(?:saya|aku|gue) bantu|bantu(?:kah)? (?:saya|aku)|menurutku|sama (?:kayak|seperti) (?:saya|aku|gue)|ada yang)\b|,?\s(?:kan|ya|yah|bukan|nggak sih|gak sih|tidak)\s?\?/iu,
  'text',
)
const titleBefore =
  /\b(?:lagu|tembang|hymne|himne|mars|puisi|novel|film|buku|drama|sinetron|lomba|program|aplikasi|gerakan|kampanye|tema|bertema|bertemakan|tajuk|bertajuk|judul|berjudul|slogan|moto|motto|tagline|yel-yel|layanan|fitur|menu|kelas|acara|komunitas|antologi|inovasi|jargon)(?:\s\p{L}{1,20}){0,2}\s?$/iu

/** The same over marks between capitals: `tema Hari Anak: Suaraku, Masa Depanku`. */
const titleRunBefore =
  /(?<!\p{L})(?:[Tt]ema|[Bb]ertema|[Bb]ertemakan|[Tt]ajuk|[Bb]ertajuk|[Jj]udul|[Bb]erjudul|[Ss]logan|[Mm]oto|[Tt]agline)(?:[:,]? \p{Lu}\p{L}*){0,4}[:,]? $/u
/** What a citizen is told to send or press: `Ketik SAYA SETUJU`. */
const typing = /^(?:ketik|ketiklah|mengetik|balas|tulis|kirim|klik|pilih|tekan)$/u

interface Note {
  readonly flags: readonly Flag[]
  readonly firstPerson: boolean
  /** Begins an oath or a form. */
  readonly opens: boolean
}
const nothing: Note = { flags: [], firstPerson: false, opens: false }
/** `ku` by itself, before or behind another word. */
const own = anyForm((lower) => lower.startsWith('ku') || lower.endsWith('ku'))

export default defineRule<Note>({
  id: 'keterwakilan/suara-pribadi',
  severity: 'warning',
  // A question list, an oath or a form is told by the lines around it.
  scope: 'paragraph',
  title: 'Berbicara sebagai pribadi',
  reason:
    'Akun resmi adalah suara instansi, sehingga kata “saya” atau “aku” membuat pendapat pribadi terbaca sebagai sikap lembaga.',
  principle: 'keterwakilan',
  source: { name: 'PermenPANRB 83/2012', article: 'asas keterwakilan' },
  lesson:
    'Baca kembali draf seolah-olah kepala dinas yang mengucapkannya. Pakai “kami” atau nama instansi, dan simpan kesan pribadi untuk akun pribadi. Kata-kata orang lain boleh tetap “saya” asal berada dalam tanda petik.',
  inQuotes: 'silent',
  wrong: [
    {
      text: 'Saya rasa pasar malam tahun ini paling tertib.',
      flagged: 'Saya',
      fixed: 'Kami',
    },
    {
      text: 'Menurutku taman ini cocok untuk belajar bersepeda.',
      flagged: 'Menurutku',
      fixed: 'Menurut kami',
    },
    {
      text: 'Terima kasih, kuucapkan selamat kepada para juara.',
      flagged: 'kuucapkan',
      fixed: 'kami ucapkan',
    },
    { text: 'Gue salut banget sama petugas kebersihan kota.', flagged: 'Gue', fixed: 'Kami' },
    { text: 'Abdi mah reueus pisan ka para petani Cikadu.', flagged: 'Abdi' },
    { text: 'Sa bangga skali deng kitong pu anak-anak sekolah.', flagged: 'Sa' },
  ],
  right: [
    { text: '“Saya bersyukur jembatan ini selesai,” kata Camat Sukaraja.' },
    { text: 'T: Apakah saya perlu membawa KTP asli?\nJ: Ya, cukup ditunjukkan kepada petugas.' },
    { text: 'Pelaku usaha di Maluku berlaku jujur, lalu duduk di bangku yang kaku sambil membaca buku.' },
    { text: 'Saya yang bertanda tangan di bawah ini menyatakan bahwa data saya benar.' },
    { text: 'Lomba lagu anak menampilkan Tanah Airku dan Ibu Kita Kartini.' },
    { text: 'Para abdi negara dan awak kapal feri menerima penghargaan.' },
    { text: 'Akhirnya aku bisa piknik juga!', account: '@rina_suka_piknik' },
    { text: 'Kader PKK menjalankan gerakan Aku Hatinya PKK di pekarangan.' },
  ],
  needs: anyOf(speakers, own, formula),
  blank: nothing,
  note: (sentence, context) => {
    const said = read(sentence, context)
    return opensFormula(sentence) ? { ...said, opens: true } : said
  },
  *check(draft, context, notes, held) {
    if (!held.some((index) => notes[index]!.flags.length > 0) || isPrivate(context)) return
    const those = (test: (note: Note) => boolean) =>
      held.filter((index) => test(notes[index]!)).map((index) => draft.sentences[index]!)
    const isForeign = foreignWords(
      draft,
      those(({ opens }) => opens),
      those(({ firstPerson }) => firstPerson),
    )
    for (const index of held) {
      const placed = draft.sentences[index]!
      if (isForeign(placed)) continue
      for (const flag of notes[index]!.flags) yield { ...flag, in: placed }
    }
  },
})

/** An account that no pack lists, on any platform, is somebody's own: private posts are none of our business. */
function isPrivate({ account, pack }: Context): boolean {
  if (account === undefined || pack.accounts.length === 0) return false
  const handle = plainHandle(account)
  return !pack.accounts.some((known) => plainHandle(known.handle) === handle)
}

function read(sentence: Sentence, context: Context): Note {
  const { words } = sentence
  const flags = [...standing(sentence, context), ...enclitics(sentence), ...proclitics(sentence)]
  if (flags.length === 0) return nothing
  if (question.test(sentence) && !ownQuestion.test(sentence)) return nothing
  const first = words[0]
  return {
    flags: flags.filter((flag) => !inSlogan(sentence, flag, context)),
    firstPerson: flags.some(({ start }) => start === first?.start || start <= 5),
    opens: false,
  }
}

/** Words that stand alone: `saya`, `gue`, `abdi`. */
function* standing(sentence: Sentence, context: Context): Iterable<Flag> {
  const { words, text } = sentence
  for (const match of speakers.find(words)) {
    const [kind, region] = match.tags
    if (kind === 'bukan') continue
    const word = words[match.first]!
    if (
      kind === 'daerah' &&
      !hasMarker(sentence, match.first, match.last, region!) &&
      !acts(sentence, word, words[match.last])
    )
      continue
    if (isTitle(sentence, match.first, match.last)) continue
    if (
      word.text.length > 2 &&
      word.text === word.text.toUpperCase() &&
      typing.test(words[match.first - 1]?.lower ?? '')
    )
      continue
    const formal = word.lower === 'saya' || word.lower === 'aku'
    // `“…,” aku Kepala Desa`: somebody admits what is quoted.
    if (word.lower === 'aku' && quotedBefore.test(text.slice(Math.max(0, word.start - 4), word.start)))
      continue
    if (!formal && isCapitalised(word) && match.first > 0 && !opensClause(text, word)) continue
    const { start, end } = match
    if (region === 'frasa') {
      if (match.phrase !== 'secara pribadi' || opensClause(text, word)) yield { start, end, message }
      continue
    }
    const written = text.slice(start, end)
    const unit = context.pack.institution.unit
    const own = text.slice(end, end + 1) === ' ' && match.first === 0 ? [{ label: unit, text: unit }] : []
    yield { start, end, message, fixes: [fixOf(cased(match.values[0] ?? 'kami', written)), ...own] }
  }
  for (const [index, word] of words.entries()) {
    // `ku` written apart: Sundanese for `by`, and first person only before a deed.
    const next = words[index + 1]
    if (
      word.lower === 'ku' &&
      next?.joined &&
      isDeed(next.lower) &&
      !(isCapitalised(word) && isCapitalised(next))
    ) {
      yield { start: word.start, end: word.end, message, fixes: [fixOf(cased('kami', word.text))] }
    }
  }
}

/** `doaku`, `menurutku`, `harapanku`, `KTP-ku`. */
function* enclitics(sentence: Sentence): Iterable<Flag> {
  for (const [index, word] of sentence.words.entries()) {
    if (word.lower.length < 4 || !word.lower.endsWith('ku')) continue
    if (ownWords.has(word.lower) || ownWords.has(word.lower.slice(word.lower.lastIndexOf('-') + 1))) continue
    const whole = word.text.slice(0, -2)
    const bare = whole.endsWith('-') || whole.endsWith('‑') ? whole.slice(0, -1) : whole
    if (!isOwned(bare.toLowerCase(), whole !== bare)) continue
    if (isCapitalised(word) && isTitle(sentence, index, index + 1)) continue
    const { start, end } = word
    yield {
      start,
      end,
      message,
      fixes: [fixOf(`${bare} ${word.text === word.text.toUpperCase() ? 'KAMI' : 'kami'}`)],
    }
  }
}

function isOwned(base: string, hyphenated: boolean): boolean {
  const last = base.slice(Math.max(base.lastIndexOf('-'), base.lastIndexOf('‑')) + 1)
  if (hyphenated || owned.has(last) || owned.has(base)) return true
  if (last.length >= 5 && last.endsWith('an')) return true
  return last === base && /^me(?:m|n|ng|ny|l|r|w|y)\p{L}{4,}$/u.test(base)
}

/** `kuharap`, `kuucapkan`, `kunikmati`. */
function* proclitics({ words, text: whole }: Sentence): Iterable<Flag> {
  for (const word of words) {
    const { lower, text, start, end } = word
    if (lower.length < 5 || !lower.startsWith('ku') || !isDeed(lower.slice(2))) continue
    // `kartu Kusuka`: a name, where no clause begins.
    if (isNameLike(word) && !opensClause(whole, word)) continue
    const rest = text.slice(2)
    yield { start, end, message, fixes: [fixOf(`${cased('kami', text)} ${rest}`)] }
  }
}

const isDeed = (word: string): boolean =>
  deeds.has(word) ||
  (word.endsWith('kan') && deeds.has(word.slice(0, -3))) ||
  (word.endsWith('i') && deeds.has(word.slice(0, -1)))

function hasMarker({ words }: Sentence, first: number, last: number, region: string): boolean {
  const set = markers.get(region)!
  // Indonesian words serve as markers only beside the word itself, those of the region anywhere.
  const near = region === 'papua' || region === 'ambon' || region === 'minang'
  const from = near ? Math.max(0, first - 1) : 0
  const to = near ? Math.min(words.length, last + 3) : words.length
  for (let i = from; i < to; i++) if ((i < first || i >= last) && set.has(words[i]!.lower)) return true
  return false
}

/** `Sa sudah teruskan`, `Beta juga dengar`: a pronoun of eastern Malay before a deed; `beta` is a version, too. */
function acts({ text }: Sentence, word: Word, next: Word | undefined): boolean {
  if (word.lower !== 'sa' && (word.lower !== 'beta' || !opensClause(text, word))) return false
  return (
    word.text !== 'SA' &&
    next?.joined === true &&
    next.text === next.lower &&
    (beforeDeeds.has(next.lower) || isDeed(next.lower) || /^(?:me[mnlrwy]|ber)\p{L}{4,}/u.test(next.lower))
  )
}

/** Part of a title: `Aku Hatinya PKK`, `Saya Indonesia`, `Tanah Airku`, `lagu Indonesiaku`. */
function isTitle({ words, text }: Sentence, first: number, last: number): boolean {
  const word = words[first]!
  const next = words[last]
  if (!isCapitalised(word)) return false
  const before = text.slice(Math.max(0, word.start - 60), word.start)
  if (titleBefore.test(before) || titleRunBefore.test(before)) return true
  if (word.text === word.text.toUpperCase()) return false
  const preceding = words[first - 1]
  const opens = opensClause(text, word)
  if (next?.joined && isCapitalised(next)) {
    // Before a name at the start of a sentence (`Saya Rina dari Diskominfo`) it is a person who speaks.
    const after = words[last + 1]
    return (
      !opens ||
      titleWords.has(next.lower) ||
      (word.lower !== 'saya' &&
        after?.joined === true &&
        isCapitalised(after) &&
        !/^(?:dari|selaku)$/u.test(after.lower))
    )
  }
  return !opens && word.joined && preceding !== undefined && isCapitalised(preceding)
}

const quotedBefore = /[,.!?…]["”»’]\s$/u

const titleWords = new Set(
  'indonesia pancasila cinta bangga hatinya anak siap bisa peduli sehat sadar juga pelajar generasi pilih berani suka warga jaya hebat maju tanah'.split(
    ' ',
  ),
)

/** Whether a word begins the sentence or a part of it after a mark or emoji. */
function opensClause(text: string, { start }: Word): boolean {
  return /(?:^|[.!?:;•"“(\]–—-]|[^\p{L}\p{N}\p{P}\s])\s*$|\n[^\S\n]*$/u.test(
    text.slice(Math.max(0, start - 12), start),
  )
}

function cased(replacement: string, written: string): string {
  if (written.length > 2 && written === written.toUpperCase()) return replacement.toUpperCase()
  return beginsHigh(written) ? replacement[0]!.toUpperCase() + replacement.slice(1) : replacement
}

const fixOf = (text: string): Fix => ({ label: text, text })

function inSlogan({ lower }: Sentence, { start, end }: Flag, { pack }: Context): boolean {
  return [...pack.slogans, ...pack.series.map(({ phrase }) => phrase)].some((slogan) => {
    const at = lower.indexOf(slogan.toLowerCase())
    return at >= 0 && at <= start && at + slogan.length >= end
  })
}
