import { createAnswers, type Phrase, readPhrase } from '../../tests/fixtures/phrases.ts'
import { ruleOf, rules } from '../../utils/rules/index.ts'

export const ids = (): string[] => rules.map(({ id }) => id)

/** The lines of some drafts with what a rule says of them as it is, sorted by the drafts whatever it says. */
export function linesOf(id: string, phrases: readonly Phrase[]): string[] {
  const answer = createAnswers(ruleOf(id)!)
  const sortedBy = ({ text, around }: Phrase) => `${text}\t${JSON.stringify(around) ?? ''}`
  return phrases
    .map((phrase) => [sortedBy(phrase), answer(phrase)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, line]) => line)
}

export const answersAnew = (id: string, lines: readonly string[]): string[] =>
  linesOf(id, lines.map(readPhrase))
