import type { Sentence, Span } from '../draft/types.ts'

/** How many of something: `57 penyuluh`, `dua ratus lima puluh paket`. */
export interface Count extends Span {
  readonly value: number
  /** What is counted, in lower case. */
  readonly noun: string
}

const units = 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ')
const digits = new Map([...units.map((word, value) => [word, value] as const), ['se', 1]])
const whole = new Map([
  ['sepuluh', 10],
  ['sebelas', 11],
  ['seratus', 100],
  ['seribu', 1000],
  ['sejuta', 1_000_000],
])
const scale = new Map([
  ['puluh', 10],
  ['ratus', 100],
  ['ribu', 1000],
  ['juta', 1_000_000],
])
const numeral = (word: string): boolean =>
  digits.has(word) || whole.has(word) || scale.has(word) || word === 'belas'

/** Reads a number in words from `at`; gives its value and the index after it, or nothing. */
export function readNumeral(
  words: readonly { readonly lower: string; readonly joined: boolean }[],
  at: number,
): { value: number; next: number } | undefined {
  let total = 0
  let group = 0
  let one: number | undefined
  let next = at
  for (; next < words.length; next++) {
    const { lower, joined } = words[next]!
    if (!numeral(lower) || (next > at && !joined)) break
    if (digits.has(lower)) {
      if (one !== undefined) break
      one = digits.get(lower)!
    } else if (whole.has(lower)) {
      const value = whole.get(lower)!
      if (value >= 1000) total += value
      else group += value
    } else if (lower === 'belas') {
      group += 10 + (one ?? 0)
      one = undefined
    } else {
      const factor = scale.get(lower)!
      if (factor < 1000) group += (one ?? 1) * factor
      else {
        total += (group + (one ?? 0) || 1) * factor
        group = 0
      }
      one = undefined
    }
  }
  return next === at ? undefined : { value: total + group + (one ?? 0), next }
}

const noNoun =
  /^(?:dan|atau|dari|di|ke|yang|untuk|pada|dengan|tahun|bulan|hari|jam|menit|persen|kali|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|wib|wita|wit|rupiah|tanggal|lagi|sampai|hingga|lebih|orang-orang|derajat|km|meter|cm|kg)$/u
const label =
  /^(?:nomor|no|pasal|ayat|tahun|rt|rw|kelas|lantai|loket|ke|edisi|angkatan|gelombang|tahap|jalan|km|pukul|jam|usia|umur|tanggal|sdn|smpn|sman|smkn|sd|smp|sma|blok|maksimal|minimal|paling)$/u

/** Everything counted in a sentence, in figures and in words. */
export function findCounts({ words, entities }: Sentence): Count[] {
  const counts: Count[] = []
  const add = (value: number, first: number, next: number, start: number) => {
    const noun = words[next]
    const previous = words[first - 1]
    if (!noun?.joined || noNoun.test(noun.lower) || /\d/u.test(noun.lower)) return
    if (previous && label.test(previous.lower)) return
    counts.push({ value, noun: noun.lower, start, end: noun.end })
  }
  for (const { kind, value, start, end } of entities) {
    if (kind !== 'number' || value === undefined) continue
    const first = words.findIndex((word) => word.end > start)
    let next = first
    while (next >= 0 && words[next] && words[next]!.start < end) next++
    if (first >= 0) add(value, first, next, start)
  }
  for (let index = 0; index < words.length; index++) {
    const read = readNumeral(words, index)
    if (!read) continue
    const previous = words[index - 1]
    // `57 ribu` is read with its figure.
    if (!(previous?.joined && /\d/u.test(previous.text)))
      add(read.value, index, read.next, words[index]!.start)
    index = read.next - 1
  }
  return counts.sort((a, b) => a.start - b.start)
}
