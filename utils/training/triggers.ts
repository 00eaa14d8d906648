import { createChecker } from '../checker/checker.ts'
import type { Finding } from '../checker/finding.ts'
import { parseDraft } from '../draft/parse.ts'
import type { Span } from '../draft/types.ts'
import type { Context } from '../rules/define.ts'
import { ruleOf } from '../rules/index.ts'

/** A draft with more words around a finding is not taken apart: nobody could follow the answer. */
const mostWords = 60
/** Beyond this length, in UTF-16 code units, each question to the rule would take too long. */
const longest = 6000
/** More words than this point at nothing in particular. */
const mostTriggers = 8

/**
 * Which words of a draft a finding hangs on: those without which its rule would say nothing. Found by asking the rule
 * itself, once for each word left out. Empty where no single word decides (then the finding's own words do, or what is
 * missing), and for drafts that are too long.
 */
export function triggersIn(
  text: string,
  finding: Pick<Finding, 'rule' | 'start' | 'end' | 'whole'>,
  context: Omit<Context, 'draftYear'>,
): Span[] {
  const rule = ruleOf(finding.rule)
  if (!rule || text.length > longest) return []
  const around = finding.whole ? { start: 0, end: text.length } : sentencesAround(text, finding)
  const words = wordsIn(text, around)
  if (words.length > mostWords) return []
  const checker = createChecker([rule])
  const count = (draft: string) => checker.check(draft, context).findings.length
  const before = count(text)
  const decisive = words.filter(({ start, end }) => count(text.slice(0, start) + text.slice(end)) < before)
  return decisive.length > mostTriggers ? [] : joined(text, decisive)
}

/** From the start of the first sentence that a finding touches to the end of the last one. */
function sentencesAround(text: string, { start, end }: Span): Span {
  const touched = parseDraft(text).sentences.filter(
    ({ at, sentence }) => at < Math.max(end, start + 1) && at + sentence.raw.length > start,
  )
  const last = touched.at(-1)
  return {
    start: Math.min(start, touched[0]?.at ?? start),
    end: Math.max(end, last ? last.at + last.sentence.raw.length : end),
  }
}

/** Words with what belongs to them (`#`, `@`, digits), but not the punctuation around them. */
const wordsIn = (text: string, { start, end }: Span): Span[] =>
  [...text.slice(start, end).matchAll(/[#@]?[\p{L}\p{M}\p{N}](?:\S*[\p{L}\p{M}\p{N}%])?/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }))

/** Neighbours as one stretch: `Rabu, 26 November` is read as one thing. */
function joined(text: string, words: readonly Span[]): Span[] {
  const all: { start: number; end: number }[] = []
  for (const { start, end } of words) {
    const last = all.at(-1)
    if (last && !/[\p{L}\p{N}]/u.test(text.slice(last.end, start))) last.end = end
    else all.push({ start, end })
  }
  return all
}
