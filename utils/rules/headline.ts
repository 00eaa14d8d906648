import { months, weekdayNames } from '../draft/dates.ts'
import type { Draft, Sentence } from '../draft/types.ts'
import entries from '../lexicon/judul.txt'
import { createLexicon } from '../lexicon/lexicon.ts'

const cues = createLexicon(entries)
const threshold = 3
/** `Hari ini` points to a day, not to what is withheld. */
const dayWord =
  /^(?:hari|pagi|siang|sore|malam|petang|pekan|minggu|bulan|tahun|kali|saat|akhir|musim|semester|abad|dekade)$/u
const isDay = (word: string): boolean => dayWord.test(word) || weekdayNames.has(word) || months.has(word)

/** The sentences of a draft that is nothing but a headline: one line in capitals on most words, no full stop. */
export function loneHeadline({ lines, sentences }: Draft): readonly Sentence[] {
  if (sentences.length > 3) return []
  const [line, second] = lines.filter((candidate) =>
    candidate.sentences.some(({ sentence }) => sentence.words.length > 0),
  )
  if (!line || second) return []
  const all = line.sentences.flatMap(({ sentence }) => sentence.words)
  if (all.length < 4 || all.length > 22) return []
  const long = all.filter(({ text }) => text.length > 3)
  const capital = long.filter(({ text }) => /^[\p{Lu}\d]/u.test(text)).length
  const last = line.sentences.at(-1)!.sentence.text.trimEnd()
  if (capital < long.length * 0.75 || /[\p{L}\d]\.$/u.test(last)) return []
  return line.sentences.map(({ sentence }) => sentence)
}

/** Whether a headline withholds its point, by the weight of its cues. */
export function withholds(sentences: readonly Sentence[]): boolean {
  let weight = 0
  for (const { words, text } of sentences) {
    for (const { phrase, values, tags, first } of cues.find(words)) {
      const own = Number(values[0])
      if (phrase === 'ini' && isDay(words[first - 1]?.lower ?? '')) continue
      if (tags[0] === 'terang') weight -= own
      else weight += own + (tags[0] === 'tunjuk' && first === 0 ? 1 : 0)
    }
    if (/\?/u.test(text)) weight += 3
    if (/!/u.test(text)) weight += 2
    if (/\.{3}|…/u.test(text)) weight += 2
    if (/,\s(?:Ini|Begini|Ternyata|Apa|Siapa|Kok)\s/u.test(text)) weight += 1
    // A counted list: `5 Cara …`.
    if (/^(?:Ini )?\d{1,2}\s\p{Lu}/u.test(text)) weight += 2
  }
  return weight >= threshold
}
