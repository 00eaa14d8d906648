import type { Finding } from '../checker/finding.ts'
import type { Span } from '../draft/types.ts'
import type { Platform } from '../pack/schema.ts'
import type { Context, Example, Rule } from '../rules/define.ts'
import { ruleOf } from '../rules/index.ts'
import { triggersIn } from './triggers.ts'

/** A wrong example of a rule and a right one; the right one is the wrong one mended, where the rule tells how. */
export interface ExamplePair {
  readonly wrong: string
  /** The words of `wrong` that break the rule; missing where it is the whole text. */
  readonly flagged?: string
  readonly right: string
  /** What stands in `right` in the place of `flagged`. */
  readonly mended?: string
}

/** Longer examples are no quick read beside a draft. */
const readable = 220

/**
 * The pair that teaches most at a glance: one that tells how it is mended before one that does not, one of the draft's
 * own platform before others, a short one before a long one, and then the first: rules begin with the plainest.
 */
export function examplesOf(rule: Rule, platform?: Platform): ExamplePair {
  const fits = ({ platform: on }: Example) => on === undefined || platform === undefined || on === platform
  const rank = (example: Example): number =>
    (example.flagged !== undefined && example.fixed ? 0 : 4000) +
    (fits(example) ? 0 : 2000) +
    (isPlain(example) ? 0 : 1000) +
    (example.text.length > readable ? 500 : 0)
  const best = (all: readonly Example[]) => [...all].sort((a, b) => rank(a) - rank(b))[0]!
  const { text: wrong, flagged, fixed, kind } = best(rule.wrong)
  if (flagged !== undefined && fixed)
    return { wrong, flagged, right: wrong.replace(flagged, () => fixed), mended: fixed }
  // Where the fault lies in what surrounds a text, the same words may be right elsewhere: another text shows more.
  const others = rule.right.filter(({ text }) => text !== wrong)
  const alike = others.filter((example) => example.kind === kind)
  const right = best([alike, others, rule.right].find((list) => list.length > 0)!)
  return { wrong, ...(flagged !== undefined && { flagged }), right: right.text }
}

const isPlain = ({ pack, history, account, media, replyTo }: Example): boolean =>
  !pack && !history && account === undefined && !media && !replyTo

/** What helps to understand one finding beyond what its rule says. */
export interface Lesson {
  readonly examples: ExamplePair
  /** The words of the draft that the finding hangs on (UTF-16 code units); empty where no single ones decide. */
  readonly triggers: readonly Span[]
}

/** The lesson about a finding in its draft; undefined for a rule that is not known. */
export function lessonOn(
  text: string,
  finding: Pick<Finding, 'rule' | 'start' | 'end' | 'whole'>,
  context: Omit<Context, 'draftYear'>,
): Lesson | undefined {
  const rule = ruleOf(finding.rule)
  if (!rule) return undefined
  return { examples: examplesOf(rule, context.platform), triggers: triggersIn(text, finding, context) }
}
