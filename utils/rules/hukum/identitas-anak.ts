import { remember } from '../../draft/remember.ts'
import type { Sentence, Span } from '../../draft/types.ts'
import words from '../../lexicon/anak.txt'
import { clauseBefore, createMarker, type Mark } from '../../lexicon/marker.ts'
import { pattern } from '../../lexicon/pattern.ts'
import { findPersons, type Person } from '../../lexicon/persons.ts'
import { findWhereabouts } from '../../lexicon/whereabouts.ts'
import { defineRule } from '../define.ts'
import { invented, isComforted, isHelper, isObject, reporting } from './identitas-anak/company.ts'

const mark = createMarker(words)
const officials = words.section('pejabat')

/** A lone name is a child's when an age under 18 or a word for a child follows. */
const young = pattern(
  /(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}(?= \((?:\d|1[0-7])(?: tahun)?\)|, (?:bocah|anak|siswa|siswi|pelajar|balita|remaja|santri|murid)\s)|(?<=(?<!\p{L})(?:[Aa]dik|[Aa]nanda|[Dd]ik|[Dd]ek|[Bb]ocah|[Aa]nak|[Bb]alita|[Bb]ayi|[Ss]i kecil) )\p{Lu}\p{Ll}{2,}(?=,? (?:yang (?:men)?jadi )?(?:korban|saksi|pelaku) )/gu,
  'text',
)

/** `… adalah Kirana, warga Gang Delima`: a lone name behind a link, in a sentence about a child and a crime. */
const pointed = pattern(
  /(?<=(?<!\p{L})(?:adalah|ialah|yakni|yaitu|itu) )\p{Lu}\p{Ll}{2,}(?= ?,\s(?:warga|asal|siswa|siswi|murid|santri|yang tinggal|tinggal|anak|putra|putri)\b)/gu,
  'text',
)
/** `korban perkosaan itu adalah Yuniarti, penjaga toko kain`: a lone name that a link makes the victim's. */
const victim = pattern(
  /(?<!\p{L})(?:korban|penyintas)(?:nya)?(?:\s[\p{Ll}\d-]+){0,6}?,?\s(?:adalah|ialah|yakni|yaitu|bernama|itu|tersebut|atas nama)\s(?:seorang\s)?(\p{Lu}\p{Ll}{2,}(?:\s\p{Lu}\p{Ll}+){0,2})(?=\s?[,.(]|$)/gu,
  'text',
)
/** A child's own account: `remaja itu memakai akun @…`, `pemilik akun @…`; no account to report to. */
const owned =
  /(?:memakai|menggunakan|memiliki|mempunyai|punya|pemilik|pengguna|bernama|dengan|berakun|mengelola|mengoperasikan|lewat|melalui)\s(?:nama\s)?(?:akun|profil|username)\s(?:\p{L}+\s){0,2}$|akun(?:nya)?\s(?:\p{L}+\s){0,2}(?:adalah\s|ialah\s|yakni\s|yaitu\s)?$/u
/** `kirim semangat ke akunnya, @…`: the account of whom the draft is about, or of the family. */
const owners =
  /(?<!\p{L})akun(?:nya| (?:korban|anak itu|adik|ibunya|ayahnya|bapaknya|tantenya|pamannya|kakaknya|neneknya|kakeknya|keluarganya|orang tuanya|ibu korban|ayah korban|keluarga korban))(?: (?:di|instagram|ig|facebook|tiktok|x)){0,2}\s?[,:(]?\s$/u
/** Between a child and the name: what the child did or suffered, and how the name is brought in. */
const apposed =
  /^\s(?:(?:itu|tersebut|ini)\s)?yang\s[^.,;]{3,70},\s(?:(?:yakni|yaitu|masing-masing|adalah|bernama|atas nama)\s|[^.,;]{0,40}(?:nama asli(?:nya)?|bernama|namanya)\s)?$/u
/** A school behind the name: `… dari SMK Karya Bakti`. */
const ofSchool =
  /^(?:\sdan\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2})?,?\s(?:dari|asal|siswa|siswi|murid|pelajar|santri|kelas)\s(?:kelas\s\S+\s)?(?:SDN?|SMPN?|SMAN?|SMKN?|MTsN?|MAN?|MIN?|TK|PAUD|Pesantren|Ponpes)(?!\p{L})/u
/** Where a parent of the child works or sells: `ibunya berjualan tempe di Pasar Waru`. */
const livelihood = pattern(
  /(?<!\p{L})(?:ibu|ayah|bapak|orang tua|orangtua|nenek|kakek|paman|bibi|wali|kakak)(?:nya|\skorban|\spelaku|\sanak itu)?,?\s(?:(?:adalah|seorang|yang|sehari-hari)\s){0,2}(?:bekerja|berjualan|berdagang|mengajar|berdinas|bertugas|membuka|memiliki|penjual|pedagang|karyawan|karyawati|guru|pegawai|buruh|tukang|pemilik|penjaga|perawat|bidan|sopir|satpam)\s(?:\p{Ll}+\s){0,4}?(?:di|pada)\s(?:\p{Ll}+\s)?(?:\p{Lu}[\p{L}\d]*|RT\s\d+)(?:\s(?:\p{Lu}[\p{L}\d]*|\d+)){0,4}/giu,
  'text',
)

/** Whether a sentence speaks of a crime. */
interface Note {
  readonly crime: boolean
  readonly sexual: boolean
}

interface Identities {
  /** Accounts of somebody told of elsewhere in the draft. */
  readonly accounts: readonly Span[]
  /** Identities of somebody who by age or kinship is a child of the case. */
  readonly minors: readonly Span[]
  /** Identities of a victim, whatever the age. */
  readonly victims: readonly Span[]
}

const blank: Note = { crime: false, sexual: false }
const nothing: Identities = { accounts: [], minors: [], victims: [] }
/** `mencuri ilmu`, `mencuri perhatian juri` */
const playful = pattern(
  /(?<!\p{L})(?:mencuri|curi|pencuri) (?:ilmu|perhatian|hati|start|poin|gol|momen|panggung|kesempatan|bola)(?!\p{L})/u,
)
/** Programmes, prizes and prevention name children rightly. */
const benign = pattern(
  /\b(?:juara|lomba|prestasi|medali|beasiswa|penghargaan|olimpiade|imunisasi|posyandu|khitanan|wisuda|pentas|duta|forum anak|lulus)\b/u,
)
const school = pattern(/\b(?:sdn?|smpn?|sman?|smkn?|mtsn?|min?|tk|paud)\b|kelas (?:\d|[ivx]+\b)/u)
const age =
  /^\.?,?\s?(?:\(|yang (?:baru )?(?:berusia|berumur) |berusia |berumur |usia |umur |\p{Ll}+ )?(\d{1,2})\s?(?:\)|tahun|thn|th\b)/u

/** A parent by trade, office or first name, with the place that goes with it. */
const kin =
  /^(?:anak|putra|putri|cucu|keponakan|adik|budak|ananda)(?:nya|e|na|ku)?(?: (?:sulung|bungsu|tunggal|kandung|pertama|kedua|ketiga|semata wayang|tiri|angkat))?(?: dari)?(?: seorang| si)? (?:(?:ketua|kepala|kades|lurah|camat|pemilik|penjual|tukang|pedagang|guru|sopir|imam|takmir|kiai|ustaz|juragan|penjaga|satpam|bidan|mantri|pengasuh|pengurus|anggota|pegawai|perawat|dukun|bos)(?: [\p{L}\p{N}]+){1,5}|(?:pak|bu|bapak|ibu|mang|kang|mbak|mbah|lik|bi|haji|hj|mas) \p{L}+(?: (?:rt|rw|yang|yg|dusun|gang|kelas|depan|belakang|warung) ?[\p{L}\p{N}]*(?: [\p{L}\p{N}]+){0,4})?)/iu

export default defineRule<Note>({
  id: 'hukum/identitas-anak',
  severity: 'error',
  scope: 'draft',
  title: 'Identitas anak atau korban terbuka',
  reason:
    'Identitas anak dalam perkara dan korban kekerasan seksual wajib dirahasiakan; jejaknya melekat seumur hidup.',
  principle: 'integritas',
  source: { name: 'UU 11/2012 SPPA; UU 12/2022 TPKS', article: 'Pasal 19 dan 97; Pasal 69' },
  lesson:
    'Hapus nama, inisial dengan alamat, sekolah, kelas, dan nama orang tua. Tulis “seorang anak” dan wilayah yang luas. Hal yang sama berlaku bagi korban kekerasan seksual dewasa dan keluarganya.',
  wrong: [
    { text: 'Polisi mengamankan Dafa Pratama (15) karena mencuri motor.', flagged: 'Dafa Pratama' },
    { text: 'Korban pencabulan itu, S.W., siswi kelas 6 SDN 2 Waru, kini didampingi.', flagged: 'S.W.' },
    {
      text: 'Anak yang dianiaya adalah putri dari Bapak Sunarto, warga Dusun Krajan.',
      flagged: 'Bapak Sunarto',
    },
    { text: 'Korban pemerkosaan bernama Lina Marlina sudah melapor.', flagged: 'Lina Marlina' },
    { text: 'Saksi pembunuhan itu Rizky, bocah 9 tahun.', flagged: 'Rizky' },
  ],
  right: [
    { text: 'Seorang anak berusia 14 tahun diamankan karena mencuri motor.' },
    { text: 'Kapolres Waru AKBP Andi Saputra menjelaskan kasus pencabulan anak itu.' },
    { text: 'Selamat kepada Nadia Putri (12), juara lomba pidato antikekerasan!' },
    { text: 'Polisi menahan Hendra Wijaya (41), tersangka pencabulan anak.' },
    { text: 'Status Anak Krakatau masih Siaga.' },
    { text: 'Kepala DP3A, Yohana Rumbiak, meresmikan rumah aman bagi anak korban kekerasan.' },
  ],
  needs: mark.of('perkara', 'seksual'),
  blank,
  note(sentence) {
    const marks = mark(sentence)
    const [crime, sexual] = [has(marks, 'perkara') && !playful.test(sentence), has(marks, 'seksual')]
    return crime || sexual ? { crime, sexual } : blank
  },
  *check(draft, _context, notes) {
    const sexual = notes.some((note) => note.sexual)
    const named = draft.sentences.some(({ sentence }) => identities(sentence).minors.length > 0)
    for (const placed of draft.sentences) {
      const { accounts, minors, victims } = identities(placed.sentence)
      const spans = [...minors, ...(sexual ? victims : []), ...(sexual || named ? accounts : [])]
      for (const [at, span] of spans.entries()) {
        if (spans.slice(0, at).some((other) => other.start < span.end && other.end > span.start)) continue
        yield {
          in: placed,
          start: span.start,
          end: span.end,
          message:
            'Identitas anak atau korban terbuka di sini. Hapus nama, sekolah, alamat, dan nama keluarganya.',
        }
      }
    }
  },
})

const has = (marks: readonly Mark[], name: string) => marks.some(({ classes }) => classes.has(name))
/** Asked only where a draft speaks of a crime. */
const identities = remember(read)

function read(sentence: Sentence): Identities {
  const marks = mark(sentence)
  const persons = /\p{Lu}|@/u.test(sentence.text)
    ? findPersons(sentence).filter((person) => person.kind !== 'post')
    : []
  if (marks.length === 0 && persons.length === 0) return nothing
  if (benign.test(sentence)) return nothing
  const crime = has(marks, 'perkara') && !playful.test(sentence)
  const sexual = has(marks, 'seksual')
  const child = has(marks, 'anak') || has(marks, 'orang-tua') || school.test(sentence)
  const minors: Span[] = []
  for (const match of child && crime ? pointed.all(sentence) : []) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (persons.every((other) => other.start >= span.end || other.end <= span.start)) minors.push(span)
  }
  for (const match of young.all(sentence)) {
    const span = { start: match.index, end: match.index + match[0].length }
    if (persons.every((other) => other.start >= span.end || other.end <= span.start))
      persons.push({ ...span, kind: 'name' })
  }
  const victims: Span[] = []
  for (const person of persons) {
    const years = age.exec(sentence.text.slice(person.end, person.end + 40))
    const adult = years !== null && Number(years[1]) >= 18
    if (years && !adult) minors.push({ start: person.start, end: person.end + years[0].length })
    else if (sexual && isObject(sentence, person)) victims.push(person)
    else if (isOfficial(sentence, person) || isHelper(sentence, person)) continue
    else if (crime && person.kind === 'account' && isComforted(sentence, marks, person)) minors.push(person)
    else if (isParent(sentence, marks, person) && (child || has(marks, 'peran'))) minors.push(person)
    else if (!adult && isChild(sentence, marks, person)) minors.push(person)
    else if (!adult && (crime || sexual) && isApposed(sentence, marks, person, persons)) minors.push(person)
    else if (isVictim(sentence, marks, person)) (child && crime && !adult ? minors : victims).push(person)
  }
  if (sexual && !has(marks, 'pejabat')) {
    for (const match of victim.all(sentence)) {
      const end = match.index + match[0].length
      const span = { start: end - match[1]!.length, end }
      if (
        invented.test(sentence.lower) ||
        persons.some((other) => other.start < end && other.end > span.start)
      )
        continue
      victims.push(span)
    }
  }
  // `ibunya berjualan tempe di Pasar Waru`: told in the sentence of the child or the victim.
  if (crime || sexual) {
    for (const match of livelihood.all(sentence)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if ((child || has(marks, 'peran')) && persons.every((p) => p.start >= span.end || p.end <= span.start))
        minors.push(span)
    }
  }
  // Nobody is named: the school or the house alone tells who.
  if (sexual && minors.length + victims.length === 0) victims.push(...findWhereabouts(sentence))
  // `anak dari penjual soto depan Pasar Baru`: the parents' trade and place tell as much as their name.
  for (const hit of marks) {
    if (!hit.classes.has('orang-tua') || persons.some((p) => p.start < hit.end + 14 && p.end > hit.start))
      continue
    const told = kin.exec(sentence.text.slice(hit.start))
    if (told && (child || has(marks, 'peran')))
      minors.push({ start: hit.start, end: hit.start + told[0].length })
  }
  const accounts = persons.filter(({ kind, start }) => {
    const lead = sentence.lower.slice(0, start)
    return kind === 'account' && owners.test(lead) && !reporting.test(lead)
  })
  return { accounts, minors, victims }
}

function isOfficial(sentence: Sentence, person: Person): boolean {
  const index = sentence.words.findIndex(({ start }) => start >= person.start)
  if (index < 0) return false
  if (clauseBefore(sentence, index, 4).some(({ lower }) => officials.has(lower))) return true
  // `Kepala DP3A, Yohana Rumbiak,`: an apposition.
  return (
    /,\s$/u.test(sentence.text.slice(0, person.start)) &&
    sentence.words.slice(Math.max(0, index - 6), index).some(({ lower }) => officials.has(lower))
  )
}

/** `putri dari Bapak Sunarto`, `buah hati dari Bapak Darma dan Ibu Lilis`. */
const isParent = ({ text }: Sentence, marks: readonly Mark[], person: Person): boolean =>
  marks.some(
    ({ classes, start, end }) =>
      classes.has('orang-tua') &&
      start <= person.start &&
      person.start - end <= 34 &&
      !/[.;]/u.test(text.slice(end, person.start)),
  )

const gapOf = ({ text }: Sentence, from: number, to: number) => text.slice(from, to)

/** `bocah bernama X`, `X, siswa SMP`, `inisial R.A., siswi kelas 6`. */
function isChild(sentence: Sentence, marks: readonly Mark[], person: Person): boolean {
  if (person.kind === 'initials') {
    const child = marks.some(({ classes }) => classes.has('anak'))
    return (
      child && marks.some(({ classes, start }) => classes.has('tempat') && Math.abs(start - person.end) < 70)
    )
  }
  return marks.some(({ classes, start, end }) => {
    if (!classes.has('anak')) return false
    if (
      end <= person.start &&
      person.start - end < 90 &&
      /(?<!\p{L})bernama\s$/u.test(sentence.lower.slice(0, person.start))
    )
      return !/[.;]/u.test(gapOf(sentence, end, person.start))
    if (end <= person.start)
      return /^,?\s(?:(?:korban|pelaku|saksi|itu|tersebut|ini)\s?,?\s?)?(?:bernama\s|berinisial\s|yakni\s|yaitu\s|adalah\s|ialah\s|dengan akun\s|akun\s)?$/u.test(
        gapOf(sentence, end, person.start),
      )
    return start >= person.end && /^\s?[,(]\s?(?:seorang\s|si\s)?$/u.test(gapOf(sentence, person.end, start))
  })
}

/** A child's name or account that the sentence brings in at some distance. */
function isApposed(
  sentence: Sentence,
  marks: readonly Mark[],
  person: Person,
  persons: readonly Person[],
): boolean {
  const { text, lower } = sentence
  const child = marks.some(({ classes, end }) => classes.has('anak') && end <= person.start)
  if (person.kind === 'account') {
    const lead = lower.slice(0, person.start)
    return child && owned.test(lead) && !reporting.test(lead)
  }
  if (person.kind !== 'name' || invented.test(lower)) return false
  if (ofSchool.test(text.slice(person.end))) return child || has(marks, 'peran')
  if (
    marks.some(
      ({ classes, end }) =>
        classes.has('anak') && end <= person.start && apposed.test(gapOf(sentence, end, person.start)),
    )
  )
    return true
  // `… Fikri Maulana dan Bagas Saputra`: who stands beside a child is one too.
  const before = persons.find(
    (other) =>
      other.end < person.start &&
      /^(?:,| dan|, dan| serta)\s$/u.test(gapOf(sentence, other.end, person.start)),
  )
  return before !== undefined && isApposed(sentence, marks, before, [])
}

/** A victim by name, initials with a place, or account: `korban …, X`, `X (24), …, korban …`. */
function isVictim(sentence: Sentence, marks: readonly Mark[], person: Person): boolean {
  const role = marks.find(({ classes, phrase, start, end }) => {
    if (!classes.has('peran') || !/^(?:korban|korbannya|penyintas|menimpa|dialami)/u.test(phrase))
      return false
    if (end <= person.start)
      return (
        person.start - end <= 80 &&
        !/\b(?:oleh|pelaku|tersangka|kepada|bersama|didampingi|kata|polisi)\b/u.test(
          gapOf(sentence, end, person.start).toLowerCase(),
        )
      )
    return (
      start - person.end <= 70 &&
      /^\s?(?:\(\d|,|adalah|merupakan|menjadi|yang)/u.test(gapOf(sentence, person.end, start))
    )
  })
  if (!role) return false
  return person.kind !== 'initials' || marks.some(({ classes }) => classes.has('tempat'))
}
