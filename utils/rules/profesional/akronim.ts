import { remember } from '../../draft/remember.ts'
import type { Draft, Placed, Sentence, Word } from '../../draft/types.ts'
import list from '../../lexicon/akronim.txt'
import { shouted } from '../../lexicon/capitals.ts'
import { memoise } from '../../lexicon/memoise.ts'
import { allOf, anyForm, anyOf, gives, trait } from '../../lexicon/signals.ts'
import type { Pack } from '../../pack/schema.ts'
import { type DraftFlag, defineRule } from '../define.ts'

const expansions = list.section('kepanjangan')
const isListed = (key: string) => expansions.get(key) !== undefined
/** They read like ordinary words: acronyms only in capitals. */
const onlyCapitals = expansions.tagged('kapital')
const wellKnown = list.section('dikenal')
const roman = /^[IVXLCDM]+$/u
/** Words that say that an explanation follows, or went before. */
const explains =
  /^[\s,”"’]*(?:\(|atau\b|yaitu\b|yakni\b|ialah\b|adalah\b|merupakan\b|singkatan\b|kepanjangan\b|=)/u
const explained =
  /(?:\(|\batau(?: lebih dikenal(?: dengan| sebagai)?)?|\bdisingkat(?: menjadi)?|\bdikenal (?:dengan|sebagai)|\b(?:disebut|bernama|singkatan(?:nya)?|sebutan))\s*(?:[“"']\s*)?$/iu
/** A company, a road, a code, a form: what follows is a name. */
const nameHead =
  /^(?:pt|cv|ud|tbk|toko|hotel|grup|klub|tim|band|merek|tipe|kode|seri|nomor|no|blok|gedung|gerai|radio|tv|universitas|univ|sd|sdn|smp|smpn|sma|sman|smk|smkn|kelas|golongan|gol|ukuran|vitamin|hepatitis|virus|model)$/u

interface Mention {
  readonly word: Word
  /** In lower case. */
  readonly key: string
  readonly unknown: boolean
  /** Told by its head as an office's name: `Dinas PUPR`. */
  readonly office: boolean
}
interface Facts {
  readonly mentions: readonly Mention[]
}

const noMentions: Facts = { mentions: [] }
/** Without the ending and the figures of a suffix: `OPD-nya` → `opd`. */
const keyOf = memoise((lower: string): { readonly key: string; readonly known: boolean } => {
  const key = plainKey(lower)
  return { key, known: isListed(key) }
})

function plainKey(lower: string): string {
  const whole = lower.includes('-') ? lower.replaceAll('-', '') : lower
  if (whole !== lower && !isListed(lower) && isListed(whole)) return whole
  const last = lower[lower.length - 1]
  if ((last !== 'a' && last !== 'u') || isListed(lower)) return lower
  return lower.replace(/-?(?:nya|mu|ku)$/u, '')
}

/** Listed words that are acronyms also where only the first letter is a capital. */
const listedAtLength = anyForm((lower) => {
  const { key, known } = keyOf(lower)
  return known && key.length > 4 && !onlyCapitals.has(key)
})
/** Words that are acronyms in capitals: listed ones, and unknown ones of no word's shape. */
const acronymInCapitals = anyForm((lower) => {
  const { key, known } = keyOf(lower)
  return known || mayBeUnknown(key)
})
/** A capital and a figure, or letters outside ASCII. */
const mayBeShort = anyForm((lower) => /^[^\0-\x7f]|^[a-z](?:\d|[^\0-\x7f])/u.test(lower))

export default defineRule<Facts>({
  id: 'profesional/akronim',
  severity: 'suggestion',
  scope: 'draft',
  title: 'Singkatan tanpa kepanjangan',
  reason: 'Singkatan kantor tidak dikenal warga; jelaskan sekali agar pesan sampai kepada semua orang.',
  principle: 'profesional',
  source: { name: 'PermenPANRB 83/2012', article: 'etika: bahasa yang mudah dipahami' },
  lesson:
    'Tulis kepanjangannya pada penyebutan pertama, diikuti singkatan dalam kurung. Setelah itu singkatannya boleh dipakai. Yang sudah umum, seperti KTP dan BPBD, tidak perlu dijelaskan.',
  wrong: [
    {
      text: 'Seluruh OPD hadir dalam rapat.',
      flagged: 'OPD',
      fixed: 'organisasi perangkat daerah (OPD)',
    },
    {
      text: 'Musrenbang digelar di aula kecamatan.',
      flagged: 'Musrenbang',
      fixed: 'Musyawarah perencanaan pembangunan (Musrenbang)',
    },
    {
      text: 'Urus izin di DPMPTSP, lantai dua. Info: tirtajayakab.go.id.',
      flagged: 'DPMPTSP',
      fixed: 'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu (DPMPTSP)',
    },
    { text: 'Apel dihadiri Forkopimda dan tokoh agama.', flagged: 'Forkopimda' },
    { text: 'RKPD 2027 mulai disusun. RKPD itu memuat 40 program.', flagged: 'RKPD' },
    {
      text: 'Konsultasi ditangani TPKJM kecamatan.',
      pack: { acronyms: { TPKJM: 'tim pengarah kesehatan jiwa masyarakat' } },
      flagged: 'TPKJM',
      fixed: 'tim pengarah kesehatan jiwa masyarakat (TPKJM)',
    },
  ],
  right: [
    { text: 'Bawa KTP, KK, dan kartu BPJS; ASN, TNI, dan Polri ikut apel.' },
    { text: 'Organisasi perangkat daerah (OPD) hadir. OPD lain menyusul.' },
    { text: 'OPD (organisasi perangkat daerah) hadir lengkap.' },
    { text: 'Rumah tidak layak huni atau disingkat RTLH diperbaiki. RTLH itu milik lansia.' },
    { text: 'Rencana kerja pemerintah daerah disusun. RKPD memuat 40 program.' },
    { text: 'RDTR, yaitu rencana detail tata ruang, mulai disusun.' },
    { text: 'Ukuran kaus S sampai XL, golongan darah AB, kelas XII, dan Perang Dunia II.' },
    { text: 'PENGUMUMAN LOKET DITUTUP SEMENTARA\n\nLoket buka lagi besok.' },
    { text: 'Vaksinasi COVID-19 di Dinkes, Dishub, dan puskesmas; unduh berkas PDF lewat HP.' },
    { text: '#RKPD2027 dan @bappeda.tirtajaya membahas jalan desa.' },
  ],
  needs: anyOf(listedAtLength, allOf(anyOf(trait('capitals'), mayBeShort), acronymInCapitals)),
  everywhere: (pack) => ownOf(pack).size > 0,
  blank: noMentions,
  note: readFacts,
  check,
})

function readFacts(sentence: Sentence, { pack }: { readonly pack: Pack }): Facts {
  const mentions: Mention[] = []
  const { words } = sentence
  const given = ownOf(pack)
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    if (given.size === 0 && !gives(word, acronymInCapitals)) continue
    if (word.text === word.lower) continue
    const { key, known } = keyOf(word.lower)
    const second = word.text.charCodeAt(1)
    const capitals =
      !(second >= 97 && second <= 122) && /^\p{Lu}[\p{Lu}\p{N}]/u.test(word.text) && acronym.test(word.text)
    if (!capitals && key.length < 5 && !given.has(key)) continue
    const listed = known ? capitals || !onlyCapitals.has(key) : given.has(key)
    const unknown = !listed && capitals && isUnknown(sentence, index, key) && !isLoud(sentence)
    if (!listed && !unknown) continue
    const head = words[index - 1]
    const office = word.joined && head !== undefined && officeHead.test(head.text)
    mentions.push({ word, key, unknown, office })
  }
  return mentions.length === 0 ? noMentions : { mentions }
}

const acronym = /^\p{Lu}[\p{Lu}\p{N}/-]*[\p{Lu}\p{N}](?:-?(?:nya|mu))?$/u
const officeHead = /^(?:Dinas|Kementerian|RSUD|PLN|Aplikasi|aplikasi)$/u

const own = new WeakMap<Pack, ReadonlyMap<string, string>>()
/** The pack's acronyms by their lower case. */
function ownOf(pack: Pack): ReadonlyMap<string, string> {
  let known = own.get(pack)
  if (!known) {
    known = new Map(Object.entries(pack.acronyms).map(([word, meaning]) => [word.toLowerCase(), meaning]))
    own.set(pack, known)
  }
  return known
}

/** A sentence mostly in capitals: its words are shouted, not acronyms. */
const isLoud = remember(({ words }) => {
  let capital = 0
  for (const { text, lower } of words)
    if (text.length > 3 && text === text.toUpperCase() && (text !== lower || /\p{L}/u.test(text))) capital++
  return capital >= 3 && capital * 2 > words.length
})

/** Whether a word that no list has looks like an acronym: four letters and more, of no word's shape. */
function mayBeUnknown(key: string): boolean {
  if (key.length < 4 || key.length > 9 || key.includes('-') || /\p{N}/u.test(key)) return false
  // Pronounceable ones are mostly names: IKEA, ASTRA, AUDI.
  return (!/[aiueo]/u.test(key) || /[^aiueo]{3}/u.test(key)) && !wellKnown.has(key)
}

/** An acronym that neither list has, and no name's part. */
function isUnknown({ words, line }: Sentence, index: number, key: string): boolean {
  const word = words[index]!
  if (line === 'heading' || !mayBeUnknown(key) || roman.test(word.text) || shouted(word) !== 'no')
    return false
  return !nameHead.test(words[index - 1]?.lower ?? '')
}

function* check(
  draft: Draft,
  { pack }: { readonly pack: Pack },
  notes: readonly Facts[],
  held: readonly number[],
): Iterable<DraftFlag> {
  const given = ownOf(pack)
  const seen = new Set<string>()
  let lower: string | undefined
  for (const index of held) {
    const placed = draft.sentences[index]!
    for (const { word, key, unknown, office } of notes[index]!.mentions) {
      if (seen.has(key)) continue
      const meanings = given.has(key) ? [given.get(key)!] : expansions.get(key)?.[1]
      if (!meanings && !unknown) continue
      seen.add(key)
      if (
        office ||
        isTold(placed.sentence, word) ||
        (wellKnown.has(key) && !given.has(key)) ||
        isNamed(pack, word.text)
      )
        continue
      lower ??= draft.text.toLowerCase()
      if (meanings && isSpelledOut(meanings, lower, placed, word)) continue
      yield {
        in: placed,
        start: word.start,
        end: word.end,
        message: meanings
          ? `Singkatan “${word.text}” belum dijelaskan; tulis kepanjangannya pada penyebutan pertama.`
          : `Singkatan “${word.text}” mungkin tidak dikenal warga; jelaskan kepanjangannya.`,
        fixes: (meanings ?? []).map((general) => {
          const meaning = leadsName(placed.sentence, word) ? asNameOf(general) : general
          const opens = word.start === 0
          const text = `${opens ? meaning.charAt(0).toUpperCase() + meaning.slice(1) : meaning} (${word.text})`
          return { label: text, text }
        }),
      }
    }
  }
}

/** `BPP Cikaret`: spelled out, an office before its own name is part of it and carries capitals. */
function leadsName({ words }: Sentence, word: Word): boolean {
  const next = words[words.indexOf(word) + 1]
  return next?.joined === true && /^\p{Lu}\p{Ll}{2}/u.test(next.text)
}
const ofOffice =
  /^(?:balai|badan|pusat|unit|kantor|lembaga|perusahaan|majelis|komite|kelompok|rumah|pos|gabungan|mal|forum|bank|taman|tempat|sekolah|perkumpulan|koperasi|usaha) /u
const asNameOf = (meaning: string): string =>
  ofOffice.test(meaning)
    ? meaning.replaceAll(
        /(?<!\p{L})(?!(?:dan|di|ke|dari|untuk|yang|dengan|pada|secara|bagi|oleh)(?!\p{L}))\p{Ll}/gu,
        (letter) => letter.toUpperCase(),
      )
    : meaning

/** Explained where it stands: in parentheses either way round, or by `atau`, `disingkat`, `yaitu`. */
function isTold({ text }: Sentence, { start, end }: Word): boolean {
  return (
    explains.test(text.slice(end, end + 24)) || explained.test(text.slice(Math.max(0, start - 60), start))
  )
}

/** The posting institution's own name needs no explanation. */
function isNamed({ institution, accounts, contacts }: Pack, text: string): boolean {
  return (
    institution.name.includes(text) ||
    institution.unit === text ||
    accounts.some(({ unit }) => unit === text) ||
    contacts.some((contact) => contact.label.split(/[\s(),]+/u).includes(text))
  )
}

/** Whether a meaning stands in the draft before the acronym, or in its own sentence. */
function isSpelledOut(
  meanings: readonly string[],
  lower: string,
  { at, sentence }: Placed,
  { start, end }: Word,
): boolean {
  const standsBefore = (text: string, meaning: string, end: number) => {
    const found = text.indexOf(meaning)
    return found >= 0 && found + meaning.length <= end
  }
  return meanings.some((meaning) => {
    const plain = meaning.toLowerCase()
    if (standsBefore(lower, plain, at) || standsBefore(sentence.lower, plain, start)) return true
    // `KWT Mekar Wangi, kelompok wanita tani dari …`: told in apposition.
    const behind = sentence.lower.indexOf(plain, start)
    return behind > 0 && /^[^,;:.(]{0,40}(?:, | [–—] | ?\()$/u.test(sentence.text.slice(end, behind))
  })
}
