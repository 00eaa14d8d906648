import { isAlphanumeric, isDigit } from '../../draft/ascii.ts'
import type { Draft, Entity, Placed, Sentence } from '../../draft/types.ts'
import { pattern } from '../../lexicon/pattern.ts'
import { allOf, anyOf, meets, trait } from '../../lexicon/signals.ts'
import { type DraftFlag, defineRule, type Flag } from '../define.ts'

/** `, . : ; ! ?` */
const isMark = (code: number): boolean =>
  code === 44 || code === 46 || code === 58 || code === 59 || code === 33 || code === 63
const abbreviated = pattern(/\b(?:dll|dsb|dst|dkk|yth|ybs)\b|\bRp[.\s]/iu, 'text')
/** `08.00 -15.00`: a space on one side of the dash only. */
const leaning = pattern(
  /(?<![\d.:])(\d{1,2}[.:]\d{2})(?: (-|–)|(-|–) )(\d{1,2}[.:]\d{2})(?![\d.:]*\d)/gu,
  'text',
)
/** `( asli )`: a space inside the brackets. */
const roomy = pattern(/(?<![^\s"“])\((?: [^()\n]{2,120}|[^()\n]{2,120} )\)/gu, 'text')
const mayLean = allOf(trait('time'), anyOf(trait('hyphen'), trait('foreign')))
const bracketed = pattern(/[()[\]]/u, 'text')
const letter = /[\p{L}\p{N}]/u

/** A letter or figure, by its code. */
const isLetter = (code: number): boolean =>
  code < 128 ? isAlphanumeric(code) : letter.test(String.fromCharCode(code))

const [space, tab] = [32, 9]
const misplaced = trait('loose')

/** Whether a mark might be misplaced, by what stands beside it: quick, and most sentences have none. */
function isSuspicious(sentence: Sentence): boolean {
  const { text } = sentence
  if (!meets(sentence, misplaced)) return abbreviated.test(sentence)
  for (let at = 0; at < text.length; at++) {
    if (!isMark(text.charCodeAt(at))) continue
    const before = at > 0 ? text.charCodeAt(at - 1) : space
    const after = at + 1 < text.length ? text.charCodeAt(at + 1) : space
    if (before === space || before === tab) return true
    if (isDigit(before) && isDigit(after)) continue
    if (after === space ? isMark(text.charCodeAt(at + 2)) : isMark(after) || isLetter(after)) return true
  }
  return abbreviated.test(sentence)
}

/** Space before a mark, unless a figure or an emoticon follows. */
const spaceBefore = pattern(
  /(?<=[\p{L}\p{N})\]"”’%])(\s+)([,;:!?]|\.(?!\.))(?=\s|$|["”’)\]]|(?<=[?!,.])\p{Lu}\p{Ll}|(?<=[,;])\p{L}{2})/gu,
  'text',
)
/** No space after a mark. */
const joined = [
  pattern(/(?<=[\p{L}\p{N})"”’%])([,;])(?=\p{L})|(?<=\p{L}|[)"”’%])([,;])(?=\p{N})/gu, 'text'),
  pattern(/(?<=\p{L}{2})(:)(?=\p{L}{2}|\p{N})/gu, 'text'),
  pattern(/(?<=\p{L}{2}|\p{N}{2}|[)"”])([!?])(?=\p{L}{2})/gu, 'text'),
  pattern(
    /(\.)(?<=(?:(?<![\p{L}.])\p{L}{0,30}\p{Ll}{2}|\p{N}{2}|[)"”])\.)(?=\p{Lu}\p{Ll}+(?![\p{L}.])|\p{Lu}\p{Ll}+\.?(?:\s|$))/gu,
    'text',
  ),
]
const doubled = pattern(
  /,(?:\s?,)+|;(?:\s?;)+|:(?:\s?:)+(?![)(DPp3])|(?<!\.)\.\.(?!\.)|\.{4,}|,\.(?!\d)|[;:],|(?<![.\p{L}])\.,/gu,
  'text',
)
const abbreviation = pattern(
  /(?<![\p{L}\p{N}@#./-])(dll|dsb|dst|dkk|yth|ybs)(?![\p{L}\p{N}.-]|\s?\.)/giu,
  'text',
)
const rupiah = pattern(/(?<![\p{L}\p{N}])Rp(\.\s?|\s+)(?=\d)/gu, 'text')
/** Short words before a point that are abbreviations, where a name may follow at once. */
const shortened =
  /(?<![\p{L}])(?:dr|drs|dra|ir|prof|hj|jl|gg|no|kel|kec|kab|st|moh|muh|m|s|a|h|r|kh|tn|ny|bpk)$/iu
/** Inside these, marks follow their own rules. */
const mayMask = new Set<Entity['kind']>(['link', 'email', 'mention', 'hashtag', 'code', 'time'])

interface Facts {
  readonly flags: readonly Flag[]
  /** Places of brackets, an opening one as it is, a closing one as its complement. */
  readonly brackets: readonly { readonly at: number; readonly mark: string }[]
}

const clean: Facts = { flags: [], brackets: [] }

/** A draft of nothing but brackets is told of so many. */
const mostUnclosed = 10

const closerOf: Readonly<Record<string, string>> = { '(': ')', '[': ']' }

export default defineRule<Facts>({
  id: 'profesional/tanda-baca',
  severity: 'suggestion',
  scope: 'paragraph',
  title: 'Tanda baca',
  reason: 'Tanda baca yang rapi membuat pesan mudah dibaca sekali pandang dan menunjukkan kecermatan.',
  principle: 'profesional',
  source: {
    name: 'EYD Edisi V (Keputusan Kepala Badan Bahasa 0424/I/BS.00.01/2022)',
    article: 'penggunaan tanda baca; penulisan rupiah',
  },
  lesson:
    'Tanda baca menempel pada kata di depannya dan diikuti satu spasi. Singkatan dll., dsb., dkk. selalu bertitik. Rp ditulis serangkai dengan angkanya.',
  wrong: [
    { text: 'Bawa KTP , KK, dan pasfoto.', flagged: 'KTP ,', fixed: 'KTP,' },
    { text: 'Peserta hadir,tertib, dan gembira.', flagged: 'hadir,tertib', fixed: 'hadir, tertib' },
    {
      text: 'Laporan sudah ditangani.Lampu kini menyala.',
      flagged: 'ditangani.Lampu',
      fixed: 'ditangani. Lampu',
    },
    { text: 'Kami membagikan beras, telur,, dan susu.', flagged: 'telur,,', fixed: 'telur,' },
    { text: 'Terima kasih..', flagged: 'kasih..', fixed: 'kasih.' },
    { text: 'Siapkan foto, surat, dll untuk diunggah.', flagged: 'dll untuk', fixed: 'dll. untuk' },
    { text: 'Biaya cetak Rp 10.000 per lembar.', flagged: 'Rp 10.000', fixed: 'Rp10.000' },
    { text: 'Denda sebesar Rp. 50.000 berlaku besok.', flagged: 'Rp. 50.000', fixed: 'Rp50.000' },
    { text: 'Rapat digelar Rabu (25/11/2026 di aula.', flagged: '(' },
    { text: 'Ada pertanyaan ? Hubungi kami.', flagged: 'pertanyaan ?', fixed: 'pertanyaan?' },
    { text: 'Sudah vaksin ?Belum?', flagged: 'vaksin ?Belum?', fixed: 'vaksin? Belum?' },
    { text: 'Jadwal: Rabu,25 November 2026.', flagged: 'Rabu,25', fixed: 'Rabu, 25' },
  ],
  right: [
    { text: 'Curah hujan 3,5 mm; biaya Rp1.250.000,00; skala 1:50.000; pukul 07.30–09.15 WIB.' },
    { text: 'Lapor melalui SP4N-LAPOR!, lalu tunggu nomor aduan.' },
    { text: 'Kenapa begitu?! Entahlah... kami cek dulu :) ya ;-)' },
    { text: 'Lihat nusaraya.go.id/berita, surel info@nusaraya.go.id, dan berkas panduan.pdf.' },
    { text: 'Syarat:\n1) berusia 17 tahun;\na) membawa KTP;\n2. sehat.' },
    { text: 'Ditandatangani a.n. Bupati, S.Sos., M.Si., Drs. H. Ahmad, dkk., s.d. Jumat.' },
    { text: 'Bawa tenda, kursi, dll., dan alat tulis, dsb. (disediakan).' },
    { text: 'Skor 3–1 (25-21, 19-25) – hasil akhir; layanan 24/7.' },
    { text: '(Bawa berkas asli. Fotokopi dua lembar.) Loket buka pukul 08.00.' },
    { text: 'QS. Al-Baqarah: 2:183 dibaca bersama. Rasio 1 : 3 dipakai.' },
    { text: 'Dr.Sc. Ratna, No.12, dan versi v2.1 dicatat R.A. Kartini.' },
  ],
  needs: anyOf(misplaced, abbreviated, bracketed, mayLean),
  blank: clean,
  note: readFacts,
  check,
})

function* check(
  draft: Draft,
  _: unknown,
  notes: readonly Facts[],
  held: readonly number[],
): Iterable<DraftFlag> {
  let open: { placed: Placed; at: number; mark: string }[] = []
  let block = -1
  const unclosed = (left: typeof open) =>
    left.slice(0, mostUnclosed).map(({ placed, at, mark }) => ({
      in: placed,
      start: at,
      end: at + 1,
      message: `Tanda “${mark}” tidak ada pasangannya.`,
    }))
  for (const index of held) {
    const placed = draft.sentences[index]!
    const here = draft.lines[placed.line]!.block
    if (here !== block) {
      if (open.length > 0) yield* unclosed(open)
      open = []
      block = here
    }
    for (const flag of notes[index]!.flags) yield { ...flag, in: placed }
    for (const { at, mark } of notes[index]!.brackets) {
      if (closerOf[mark]) open.push({ placed, at, mark })
      else if (closerOf[open.at(-1)?.mark ?? ''] === mark) open.pop()
      else yield* unclosed([{ placed, at, mark }])
    }
  }
  yield* unclosed(open)
}

function readFacts(sentence: Sentence): Facts {
  const loose = isSuspicious(sentence) ? readFlags(sentence) : clean.flags
  const leans = meets(sentence, mayLean) ? [...readLeaning(sentence)] : none
  const brackets = bracketed.test(sentence) ? readBrackets(sentence) : clean.brackets
  const rooms = brackets.length > 1 ? [...readRoomy(sentence)] : none
  const flags = leans.length + rooms.length > 0 ? [...loose, ...leans, ...rooms] : loose
  return flags.length + brackets.length > 0 ? { flags, brackets } : clean
}

function* readRoomy(sentence: Sentence): Iterable<Flag> {
  for (const { index, 0: written } of roomy.all(sentence)) {
    const text = `(${written.slice(1, -1).trim()})`
    if (!/^\([\p{L}\p{N}]{2}/u.test(text)) continue
    yield rewritten(index, written, text, 'Tidak ada spasi di dalam tanda kurung.')
  }
}

function* readLeaning(sentence: Sentence): Iterable<Flag> {
  for (const { index, 0: written, 1: from, 4: to } of leaning.all(sentence)) {
    const text = `${from}–${to}`
    yield rewritten(index, written, text, 'Tanda pisah rentang waktu tidak diapit spasi.')
  }
}

const rewritten = (start: number, written: string, text: string, message: string): Flag => ({
  start,
  end: start + written.length,
  message,
  fixes: [{ label: text, text }],
})

function readFlags(sentence: Sentence): readonly Flag[] {
  const { text, entities } = sentence
  const masked = (at: number) => entities.some((e) => mayMask.has(e.kind) && e.start <= at && e.end > at)
  const taken: number[] = []
  const places = placesOf(text)
  const flags: Flag[] = []
  /** Flags a mark with the words around it, and what it becomes. */
  const flag = (start: number, end: number, becomes: string, message: string): void => {
    if (masked(start) || taken.some((at) => at >= start && at < end)) return
    taken.push(start)
    let from = start
    while (from > 0 && from > start - reach && !isSpace(text[from - 1]!)) from--
    let to = end
    while (to < text.length && to < end + reach && !isSpace(text[to]!)) to++
    // `Rp 5.000,-`: the dash for no cents goes as well.
    const rest =
      becomes === 'Rp' ? text.slice(end, to).replace(/,[-–]+(?=[.,;)]*$)/u, '') : text.slice(end, to)
    const fix = text.slice(from, start) + becomes + rest
    flags.push({ start: from, end: to, message, fixes: [{ label: fix, text: fix }] })
  }
  for (const { index, 0: marks } of places.doubled ? doubled.all(sentence) : none) {
    const mark = marks.length > 3 && marks.startsWith('.') ? '...' : marks.endsWith('.') ? '.' : marks[0]!
    const end = index + marks.length
    // `ini,,warga`: what follows wants its space as well.
    const becomes = mark !== '...' && /^\p{L}/u.test(text.slice(end, end + 2)) ? `${mark} ` : mark
    flag(index, end, becomes, `Tanda “${marks}” cukup “${mark}”.`)
  }
  for (const { index, 0: whole, 1: space = '', 2: mark = '' } of places.spaced
    ? spaceBefore.all(sentence)
    : none) {
    const ratio =
      mark === ':' && /\d$/u.test(text.slice(0, index)) && /^\s\d/u.test(text.slice(index + whole.length))
    if (ratio || emoticon.test(text.slice(index + space.length, index + space.length + 3))) continue
    const joined = /^\p{L}/u.test(text.slice(index + whole.length))
    const becomes = joined ? `${mark} ` : mark
    flag(index, index + whole.length, becomes, `Tidak ada spasi sebelum tanda “${mark}”.`)
  }
  for (const marked of places.joined ? joined : none) {
    for (const { index, 0: mark } of marked.all(sentence)) {
      const before = text.slice(Math.max(0, index - 14), index)
      if (/LAPOR$/u.test(before) && mark === '!') continue
      if (mark === '.' && shortened.test(before)) continue
      if (mark === ':' && /(?:https?|wa|tel|mailto)$/iu.test(before)) continue
      // `rasio guru:murid 1:20`
      if (mark === ':' && /\d\s?:\s?\d|\b(?:rasio|perbandingan|skala)\b/iu.test(text)) continue
      flag(index, index + 1, `${mark} `, `Beri spasi sesudah tanda “${mark}”.`)
    }
  }
  for (const { index, 0: written } of abbreviation.all(sentence)) {
    flag(index, index + written.length, `${written}.`, `Singkatan “${written}.” ditulis dengan titik.`)
  }
  for (const { index, 0: written } of rupiah.all(sentence)) {
    flag(index, index + written.length, 'Rp', 'Rp ditulis serangkai dengan angkanya, tanpa titik.')
  }
  return flags
}

/** At most so many UTF-16 code units of the words around a mark are shown with it. */
const reach = 30
const none: readonly never[] = []
const isSpace = (char: string): boolean => char.trim() === ''

/** What may be wrong with the marks of a text; a no is certain. */
interface Places {
  /** Two marks side by side, or with one space between them. */
  doubled: boolean
  /** White space before a mark. */
  spaced: boolean
  /** A letter or figure right behind a mark that wants a space. */
  joined: boolean
}

function placesOf(text: string): Places {
  const places: Places = { doubled: false, spaced: false, joined: false }
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (!isMark(code)) continue
    const before = at > 0 ? text.charCodeAt(at - 1) : 0
    const after = at + 1 < text.length ? text.charCodeAt(at + 1) : 0
    if (before <= 32 || before > 127) places.spaced = true
    if (isMark(after)) places.doubled = true
    else if (after <= 32 || after > 127) {
      if (after > 0 && isMark(text.charCodeAt(at + 2))) places.doubled = true
      if (after > 127 && !isPunctuation(after)) places.joined = true
    } else if (code === point) {
      // A capital behind a small letter, a figure or what closes: initials and degrees are joined.
      if (after >= 65 && after <= 90 && !(before >= 65 && before <= 90)) places.joined = true
    } else if (isLetter(after)) places.joined = true
  }
  return places
}

const point = 0x2e
/** Dashes, quotation marks and other general punctuation. */
const isPunctuation = (code: number): boolean => code >= 0x2010 && code <= 0x205e

const emoticon = /^[:;]['-]?[)(DPpO3/|*]/u

/** Brackets that are no part of an emoticon, a link, or the number of a list item. */
function readBrackets({ text, entities }: Sentence): Facts['brackets'] {
  const numbered = /^\s*\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,4})\)(?=\s)/u.exec(text)?.[0].length ?? 0
  const found: { at: number; mark: string }[] = []
  for (const { index: at, 0: mark } of text.matchAll(/[()[\]]/gu)) {
    if (at < numbered) continue
    const before = text.slice(Math.max(0, at - 3), at)
    if (/(?<!\()[:;=]['-]?$/u.test(before) && !/\p{L}{2}:?$/u.test(text.slice(0, at))) continue
    // `8)` and `x-)` by themselves, but not the end of `(16/8)`, `(kelas 8)` or `(X)`.
    if (/(?:^|\s)[8xX]['-]?$/u.test(before) && !(mark === ')' && found.at(-1)?.mark === '(')) continue
    // `1) … 2) …` in running text.
    if (mark === ')' && /(?:^|[\s,;:])(?:\d{1,2}|[a-z])$/iu.test(text.slice(Math.max(0, at - 3), at))) {
      const last = found.at(-1)
      if (last?.mark !== '(') continue
    }
    if (entities.some((e) => (e.kind === 'link' || e.kind === 'code') && e.start <= at && e.end > at))
      continue
    found.push({ at, mark })
  }
  return found
}
