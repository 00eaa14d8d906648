import type { AnswerHelp } from '../../utils/aspirations/answer.ts'
import type { Report } from '../../utils/checker/finding.ts'
import { strictest } from '../../utils/checker/strictest.ts'
import type { CheckAnswer, CheckRequest, Recognised, RuleTexts } from '../../utils/messages.ts'
import type { Misspelt } from '../../utils/pack/misspelt.ts'
import type { Platform } from '../../utils/pack/schema.ts'

/** Where a draft would go if it went now. */
export type Place = Omit<CheckRequest, 'composer' | 'text'>

/** Has a draft checked; rejects when that cannot be done. */
export type Check = (request: CheckRequest) => Promise<CheckAnswer>

/** What is said of a draft by the rules of all the places that it goes to. */
export interface Checked {
  readonly report: Report
  readonly rules: ReadonlyMap<string, RuleTexts>
  readonly misspelt: ReadonlyMap<string, Misspelt>
  /** What the newsroom knows of the text. */
  readonly recognised: Recognised
  /** How a reply stands beside what it answers. */
  readonly answerHelp: AnswerHelp | undefined
  /** The platforms that a finding is about, by its identity: only of those that are not about all. */
  readonly about: ReadonlyMap<string, readonly Platform[]>
}

/** Checks a text for each of its places, under a name of its own for each, and joins the stricter of all. */
export async function checkPlaces(
  check: Check,
  name: string,
  text: string,
  places: readonly Place[],
): Promise<Checked> {
  const answers = await Promise.all(
    places.map(async (place) => ({
      platform: place.platform,
      answer: await check({ composer: `${name} ${place.platform}`, text, ...place }),
    })),
  )
  const about = new Map<string, Platform[]>()
  for (const { platform, answer } of answers) {
    for (const { identity } of answer.report.findings) {
      about.set(identity, [...(about.get(identity) ?? []), platform])
    }
  }
  return {
    report: strictest(answers.map(({ answer }) => answer.report) as [Report, ...Report[]]),
    rules: new Map(answers.flatMap(({ answer }) => Object.entries(answer.rules))),
    misspelt: new Map(Object.entries(answers[0]!.answer.misspelt)),
    recognised: answers[0]!.answer.recognised ?? {},
    answerHelp: answers[0]!.answer.answerHelp,
    about: new Map([...about].filter(([, platforms]) => platforms.length < places.length)),
  }
}
