import type { Draft, Placed, Sentence, Span, Word } from '../../draft/types.ts'
import { countLetters, isCapitals, shouted } from '../../lexicon/capitals.ts'
import { asName, properNames } from '../../lexicon/names.ts'
import { pattern } from '../../lexicon/pattern.ts'
import { anyOf, meets, trait } from '../../lexicon/signals.ts'
import { type DraftFlag, defineRule } from '../define.ts'

/** Marks in a row, also with single spaces between them: `!!!`, `?!?!`, `! ! !`. */
const rows = pattern(/[!?‼⁉⁈⁇](?:\s?[!?‼⁉⁈⁇])+|[‼⁉⁈⁇]/gu, 'text')
/** A draft is shouted when more than this share of its letters are capitals. */
const share = 0.4
/** Below this many letters a share says nothing. */
const fewest = 20

const marked = anyOf(trait('exclamation'), trait('question'), trait('strange'))
const mayShout = anyOf(trait('shouting'), trait('strange'))
/** With a link, a handle, a tag or a bracketed label the letters that count are not those of its text. */
const mayBeTall = anyOf(
  ...[trait('tall'), trait('link'), trait('at'), trait('hash'), trait('sign'), trait('strange')],
)

interface Facts {
  readonly marks: readonly (Span & { readonly text: string; readonly count: number })[]
  /** Stretches of three and more shouted words. */
  readonly runs: readonly (Span & { readonly words: number })[]
  /** Too many of its letters are capitals. */
  readonly crowded: boolean
  /** Every letter is a capital. */
  readonly upper: boolean
}
const quiet: Facts = { marks: [], runs: [], crowded: false, upper: false }

export default defineRule<Facts>({
  id: 'etika/membentak',
  severity: 'warning',
  scope: 'draft',
  title: 'Terkesan membentak',
  reason: 'Huruf kapital beruntun dan tanda seru bertumpuk dibaca warga sebagai bentakan.',
  principle: 'profesional',
  source: { name: 'PermenPANRB 83/2012', article: 'etika: bahasa yang sopan dan santun' },
  lesson:
    'Satu tanda seru sudah cukup. Tekankan hal penting dengan menaruhnya di awal kalimat, bukan dengan huruf kapital. Kapital penuh hanya untuk singkatan dan satu baris judul.',
  inQuotes: 'softer',
  wrong: [
    { text: 'Loket tutup pukul tiga!!! Jangan datang terlambat.', flagged: '!!!', fixed: '!' },
    { text: 'Kenapa belum bayar juga??? Mohon segera dilunasi.', flagged: '???', fixed: '?' },
    { text: 'Mohon bawa berkas asli, JANGAN DATANG KALAU belum lengkap.', flagged: 'JANGAN DATANG KALAU' },
    { text: 'Siapa yang membuang sampah di sini？！！', flagged: '？！！' },
    { text: 'KAMI SUDAH BILANG berkali-kali, loket dua khusus lansia.', flagged: 'KAMI SUDAH BILANG' },
  ],
  right: [
    { text: 'BPBD, TNI, Polri, PMI, dan BAZNAS menggelar apel siaga.' },
    { text: '[SIAGA BANJIR BANDANG] Warga bantaran Kali Waru diimbau mengungsi.' },
    {
      text: 'PENGUMUMAN LIBUR PELAYANAN KANTOR\n\nKantor kecamatan tutup pada hari Rabu dan buka lagi Kamis.',
    },
    { text: 'Selamat bertanding, para atlet! #NUSARAYAPASTIBISA' },
    { text: 'Urus KTP, KIA, KK, SKPWNI, dan IKD di MPP. Gratis!' },
  ],
  needs: anyOf(marked, mayShout, mayBeTall),
  blank: quiet,
  note: readSentence,
  check,
})

function* check(
  draft: Draft,
  _: unknown,
  notes: readonly Facts[],
  held: readonly number[],
): Iterable<DraftFlag> {
  const titles = titleLines(
    draft,
    held.filter((index) => notes[index]!.upper).map((index) => draft.sentences[index]!),
  )
  let loud = false
  let tooMany = false
  for (const index of held) {
    const placed = draft.sentences[index]!
    const { marks, runs, crowded } = notes[index]!
    for (const { start, end, text, count } of marks) {
      const plain = text.includes('?') ? '?' : '!'
      yield {
        in: placed,
        start,
        end,
        message: `“${text}” terkesan membentak; cukup “${plain}”.`,
        fixes: [{ label: plain, text: plain }],
        ...(count < 3 && { severity: 'suggestion' as const }),
      }
    }
    if (titles.has(placed.line)) continue
    tooMany ||= crowded
    for (const run of runs) {
      loud = true
      yield {
        in: placed,
        start: run.start,
        end: run.end,
        message: 'Kata-kata berhuruf kapital beruntun terbaca sebagai bentakan; tulis dengan huruf biasa.',
        fixes: lowerFix(placed.sentence, run),
      }
    }
  }
  // Where no sentence has too many capitals, the draft has not.
  if (loud || !tooMany) return
  let letters = 0
  let capitals = 0
  for (const { sentence, line } of draft.sentences) {
    if (titles.has(line)) continue
    const voiced = countVoiced(sentence)
    letters += voiced.letters
    capitals += voiced.capitals
  }
  if (letters >= fewest && capitals / letters > share) {
    yield { message: 'Lebih dari 40% huruf ditulis kapital, sehingga terkesan membentak; pakai huruf biasa.' }
  }
}

function lowerFix({ text, words }: Sentence, { start, end }: Span) {
  let fixed = ''
  let at = start
  const named = new Set<Word>()
  for (const { first, last } of properNames.find(words))
    for (const word of words.slice(first, last)) named.add(word)
  for (const word of words) {
    if (word.start < start || word.end > end) continue
    const plain = named.has(word) || word.lower === 'anda' ? asName(word.lower) : word.lower
    fixed += text.slice(at, word.start) + (shouted(word) === 'no' ? word.text : plain)
    at = word.end
  }
  fixed += text.slice(at, end)
  if (words[0]?.start === start) fixed = fixed.charAt(0).toUpperCase() + fixed.slice(1)
  return [{ label: 'Huruf biasa', text: fixed }]
}

/** Lines in capitals that serve as titles: the topmost (two may stand together), and short ones over plain text. */
function titleLines({ text, lines, sentences }: Draft, shouting: readonly Placed[]): Set<number> {
  const titles = new Set<number>()
  if (shouting.length === 0) return titles
  const upper = new Map<number, number>()
  for (const { line, sentence } of shouting) upper.set(line, (upper.get(line) ?? 0) + sentence.words.length)
  const known = new Set(shouting)
  const isPlain = (placed: Placed) => placed.sentence.words.length > 0 && !known.has(placed)
  const plain = (line: number) => lines[line]?.sentences.some(isPlain) ?? false
  if (!sentences.some(isPlain)) return titles
  let top = 0
  for (let line = 0; line < lines.length && line - top < 2; line++) {
    if (!upper.has(line) && !plain(line) && line === top) top++
    else if (upper.has(line) && !plain(line)) titles.add(line)
    else break
  }
  for (const [line, count] of upper) {
    if (count > 5 || plain(line) || !plain(line + 1)) continue
    const { start, end } = lines[line]!
    if (!/[!?]/u.test(text.slice(start, end))) titles.add(line)
  }
  return titles
}

function readSentence(sentence: Sentence): Facts {
  const marks = meets(sentence, marked) ? findMarks(sentence) : quiet.marks
  const runs = meets(sentence, mayShout) ? findRuns(sentence) : quiet.runs
  const tall = meets(sentence, mayBeTall)
  const upper = tall && isUpper(sentence.words)
  const { letters, capitals } = tall ? countVoiced(sentence) : { letters: 0, capitals: 0 }
  const crowded = capitals > share * letters
  return marks.length + runs.length === 0 && !upper && !crowded ? quiet : { marks, runs, crowded, upper }
}

function findMarks(sentence: Sentence): Facts['marks'] {
  const { text, entities } = sentence
  if (!mayHaveRow(text)) return quiet.marks
  const marks = []
  for (const match of rows.all(sentence)) {
    let count = 0
    for (const mark of match[0]) count += mark === '!' || mark === '?' ? 1 : mark.trim() === '' ? 0 : 2
    const start = match.index
    const end = start + match[0].length
    const calm = count === 2 && !['!!', '??', '‼', '⁇'].includes(match[0])
    const name = count === 2 && text.endsWith('LAPOR', start)
    const inLink = entities.some(
      (e) => (e.kind === 'link' || e.kind === 'code') && e.start < end && e.end > start,
    )
    if (!calm && !name && !inLink) marks.push({ start, end, text: match[0], count })
  }
  return marks
}

/** Whether two marks stand beside each other, or one that is doubled in itself. */
function mayHaveRow(text: string): boolean {
  let before = -9
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x203c && code <= 0x2049) return true
    if (code !== 33 && code !== 63) continue
    if (at - before <= 2) return true
    before = at
  }
  return false
}

/** Whether a word is in capitals and none has a small letter. */
const isUpper = (words: readonly Word[]): boolean =>
  words.some(isCapitals) && !words.some(({ text }) => /\p{Ll}/u.test(text))

/** The words outside labels. */
function unlabelled({ text, words }: Sentence): readonly Word[] {
  const labels = findLabels(text)
  return labels.length === 0 ? words : words.filter((word) => !labels.some((label) => covers(label, word)))
}

/** The letters and capitals of the words, acronyms and labels left out. */
const countVoiced = (sentence: Sentence): { letters: number; capitals: number } =>
  countLetters(unlabelled(sentence).filter((word) => !isCapitals(word) || shouted(word) !== 'no'))

const covers = (span: Span, word: Word) => span.start <= word.start && span.end >= word.end

const bracketed = /[[【][^[\]【】]{1,80}[\]】]/gu
const opening = /^[^\p{L}]{0,12}[\p{Lu}\p{N}/-]{1,30}(?: [\p{Lu}\p{N}/-]{1,30}){0,3}\s?(?:[:|]|[–—-]\s)/u

/** Labels: in brackets, or of at most four words before a colon or dash at the start. */
function findLabels(text: string): Span[] {
  const labels: Span[] = []
  if (text.includes('[') || text.includes('【')) {
    for (const match of text.matchAll(bracketed))
      labels.push({ start: match.index, end: match.index + match[0].length })
  }
  const label = mayOpenLabelled(text) ? opening.exec(text) : null
  if (label) labels.push({ start: 0, end: label[0].length })
  return labels
}

/** Whether a mark that closes a label comes before the first small letter. */
function mayOpenLabelled(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 97 && code <= 122) return false
    if (code === 45 || code === 58 || code === 124 || code > 127) return true
  }
  return false
}

function findRuns(sentence: Sentence): Facts['runs'] {
  const runs: (Span & { words: number })[] = []
  let run: Word[] = []
  const close = () => {
    while (run.length > 0 && shouted(run.at(-1)!) === 'no') run.pop()
    const count = run.filter((word) => shouted(word) !== 'no').length
    const sure = run.some((word) => shouted(word) === 'surely')
    if (count >= 3 && sure) runs.push({ start: run[0]!.start, end: run.at(-1)!.end, words: count })
    run = []
  }
  for (const word of unlabelled(sentence)) {
    if (!isCapitals(word)) {
      if (run.length > 0) close()
      continue
    }
    const before = run.at(-1)
    const voice = shouted(word)
    const gap = before ? sentence.text.slice(before.end, word.start) : ''
    const follows = !before || /^\s+$/u.test(gap) || (/^[,!.?\s]{1,5}$/u.test(gap) && voice === 'surely')
    if (!follows) close()
    if (run.length > 0 || voice !== 'no') run.push(word)
  }
  close()
  return runs
}
