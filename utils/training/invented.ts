import { parseDraft } from '../draft/parse.ts'
import { trainingDay, trainingPack } from './pack.ts'
import type { Exercise } from './schema.ts'

const figure = /\d+(?:[.,:]\d+)*/gu
const quotation = /[“"]([^“”"]{3,})[”"]/gu
const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[\s.,:;!?]+/gu, ' ')
    .trim()
const digits = (written: string): string => written.replace(/\D/gu, '').replace(/^0+(?=\d)/u, '')

/**
 * What an answer says and nothing that the trainee was given holds: figures, quotations, links and accounts, each
 * once and in the order of the text. Figures compare by their digits, `1.000` as `1000`; the day on which the
 * exercises play and the institution's own contacts are given.
 */
export function findInvented(text: string, exercise: Exercise): string[] {
  const given = materialOf(exercise)
  const lower = given.toLowerCase()
  const known = new Set(Array.from(given.matchAll(figure), ([written]) => digits(written)))
  for (const part of given.match(/\d+/gu) ?? []) known.add(digits(part))
  const found: { at: number; words: string }[] = []
  const taken: { start: number; end: number }[] = []
  for (const { sentence, at } of parseDraft(text).sentences) {
    for (const { kind, text: words, start, end } of sentence.entities) {
      if (kind !== 'link' && kind !== 'mention' && kind !== 'email' && kind !== 'hashtag') continue
      const span = sentence.toRaw({ start, end })
      taken.push({ start: at + span.start, end: at + span.end })
      if (
        kind !== 'hashtag' &&
        !lower.includes(words.toLowerCase().replace(/^https?:\/\/(?:www\.)?|\/$/gu, ''))
      )
        found.push({ at: at + span.start, words })
    }
  }
  for (const match of text.matchAll(figure)) {
    const at = match.index
    if (taken.some(({ start, end }) => at < end && at + match[0].length > start)) continue
    const parts = match[0].split(/[.,:]/u)
    if (known.has(digits(match[0])) || (parts.length > 1 && parts.every((part) => known.has(digits(part)))))
      continue
    found.push({ at, words: match[0] })
  }
  const flat = plain(given)
  for (const match of text.matchAll(quotation)) {
    if (!flat.includes(plain(match[1]!))) found.push({ at: match.index, words: match[0] })
  }
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ words }) => words))]
}

/** Everything that the trainee may draw upon; the model answer's own additions are no inventions either. */
function materialOf(exercise: Exercise): string {
  const { situation, replyTo, model, title, office } = exercise
  const facts = 'facts' in exercise ? exercise.facts.flatMap(({ says, accept }) => [says, ...accept]) : []
  const draft = 'draft' in exercise ? (exercise.draft ?? '') : ''
  const contacts = trainingPack.contacts.map(({ value }) => value)
  const [year, month, day] = trainingDay.split('-')
  return [title, office, situation, replyTo, draft, model, ...facts, ...contacts, ...trainingPack.domains]
    .concat(`${day}/${month} ${day} ${year}`)
    .join('\n')
}
