import type { Word } from '../../../draft/types.ts'
import { commonWords, isNameLike, offices, properNames, titles } from '../../../lexicon/names.ts'
import { trait } from '../../../lexicon/signals.ts'
import type { Look } from './look.ts'

export const titled = trait('titled')
const verb = /^(?:me[mnlry]|meng|di|ber|ter)[a-z]{4,}$/u

/** Capitals On Every Word: in running text, with verbs and little words among them. */
export function everyWord({ sentence, own, flags }: Look): void {
  const { words, text, line } = sentence
  if (line !== 'prose' || words.length < 6) return
  const rises = (word: Word) => isNameLike(word) && !word.quoted && word !== words[0]
  let count = 0
  for (const word of words) if (rises(word)) count++
  if (count < 5) return
  const plain = (word: Word) => commonWords.has(word.lower) || verb.test(word.lower)
  const counted = words.filter((word) => !word.quoted && /\p{L}/u.test(word.text))
  const told = count < counted.length * 0.6 ? clauseIn(words, rises, plain) : undefined
  if (count < counted.length * 0.6 && !told) return
  const risen = told ?? words.filter(rises)
  // Where no word but the first is left small, a verb and a `Kepada` are enough.
  const all = count === counted.length - 1 && /[.!?]$/u.test(text.trimEnd())
  if (!told && risen.filter(plain).length < (all ? 2 : 3)) return
  const kept = new Set<number>()
  for (const { first, last } of [...properNames.find(words), ...offices.find(words), ...titles.find(words)])
    for (let i = first; i < last; i++) kept.add(i)
  const start = risen[0]!.start
  const end = risen.at(-1)!.end
  let fixed = ''
  let at = start
  for (const [index, word] of words.entries()) {
    if (word.start < start || word.end > end) continue
    const keep = !isNameLike(word) || word.quoted || kept.has(index) || own.has(word.lower)
    fixed += text.slice(at, word.start) + (keep ? word.text : word.lower)
    at = word.end
  }
  flags.push({
    start,
    end,
    message:
      'Dalam kalimat biasa hanya awal kalimat dan nama yang berhuruf kapital; periksa kembali nama di dalamnya.',
    fixes: [{ label: 'Huruf kecil', text: fixed }],
  })
}

const subject = /^(?:kami|kita|mereka|beliau|anda)$/u
const auxiliary = /^(?:akan|telah|sudah|sedang|masih|dapat|bisa|harus)$/u
/** What names something: a motto may be a clause as well. */
const naming =
  /^(?:moto|motto|slogan|tema|semboyan|tajuk|bertajuk|bertema|berjudul|judul|lagu|program|gerakan|tagline|kampanye|buku|film|puisi|lomba|kegiatan|acara|aplikasi|inovasi|layanan|bernama)$/u

/** `Tadi sore Kami Menerima Kunjungan Para Pensiunan yang …`: a run of raised words that is a clause of its own. */
function clauseIn(
  words: readonly Word[],
  rises: (word: Word) => boolean,
  plain: (word: Word) => boolean,
): readonly Word[] | undefined {
  for (let at = 1; at < words.length; at++) {
    if (!rises(words[at]!) || (words[at]!.joined && rises(words[at - 1]!))) continue
    let last = at
    while (words[last + 1]?.joined && rises(words[last + 1]!)) last++
    const run = words.slice(at, last + 1)
    if (run.length < 5 || run.filter(plain).length < 2 || naming.test(words[at - 1]!.lower)) continue
    const clause = run.some(
      ({ lower }, index) =>
        (subject.test(lower) || auxiliary.test(lower)) && verb.test(run[index + 1]?.lower ?? ''),
    )
    if (clause) return run
  }
  return undefined
}
