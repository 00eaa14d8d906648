import { createAnswers, type Phrase } from '../../tests/fixtures/phrases.ts'
import { ruleOf, rules } from '../../utils/rules/index.ts'

export const ids = (): string[] => rules.map(({ id }) => id)
export const answer = (id: string, phrase: Phrase): string => createAnswers(ruleOf(id)!)(phrase)
