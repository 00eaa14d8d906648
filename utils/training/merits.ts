import { type Checker, createChecker } from '../checker/checker.ts'
import { weekdayNames, weekdays } from '../draft/dates.ts'
import { parseDraft } from '../draft/parse.ts'
import { elementNames, findElements } from '../lexicon/elements.ts'
import { meets } from '../lexicon/signals.ts'
import type { Context, Rule } from '../rules/define.ts'
import { genreOf } from '../rules/genre.ts'
import { ruleOf } from '../rules/index.ts'
import { dateRule, type Merit, newsRule } from './praised.ts'

/** A draft of fewer words keeps to most rules by saying nothing. */
const fewestWords = 12

/**
 * Which of the rules asked for a draft keeps to although it could have broken them: a report that answers all six
 * questions, a weekday beside the right date, and for any other rule a text that it looks into and finds sound.
 */
export function meritsIn(
  text: string,
  context: Omit<Context, 'draftYear'>,
  asked: readonly string[],
): Merit[] {
  const sentences = parseDraft(text).sentences.map(({ sentence }) => sentence)
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
  if (words < fewestWords) return []
  const earned = (rule: Rule): boolean => {
    const checker = createChecker([rule])
    if (checker.check(text, context).findings.length > 0) return false
    if (rule.id === newsRule) return context.kind === 'post' && tellsAll(sentences)
    if (rule.id === dateRule) return breaksWithOtherDays(text, context, checker)
    return !rule.needs || sentences.some((sentence) => meets(sentence, rule.needs!))
  }
  return asked.flatMap((id) => {
    const rule = ruleOf(id)
    return rule && earned(rule) ? [{ rule: id, title: rule.title }] : []
  })
}

/** A report in which all six questions are answered. */
function tellsAll(sentences: Parameters<typeof genreOf>[0]): boolean {
  const told = sentences.filter(({ words }) => words.length > 1)
  if (genreOf(told) !== 'report') return false
  const all = told.map(findElements)
  return elementNames.every((name) => all.some((one) => one[name]))
}

/** Whether the rule speaks up once every weekday is another: then the draft named one beside a date. */
function breaksWithOtherDays(text: string, context: Omit<Context, 'draftYear'>, checker: Checker): boolean {
  const turned = text.replace(/\p{L}+(?:['’]\p{L}+)?/gu, (word) => {
    const at = weekdayNames.get(word.toLowerCase())
    return at === undefined ? word : weekdays[(at + 1) % weekdays.length]!
  })
  return turned !== text && checker.check(turned, context).findings.length > 0
}
