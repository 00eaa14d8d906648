import { featureOfPair, featuresOfWord, hashOfWord } from '../../utils/checker/tone/features.ts'
import { opening, tokensOf } from '../../utils/checker/tone/tokens.ts'
import { parseDraft, spanOf } from '../../utils/draft/parse.ts'
import type { Draft } from '../../utils/draft/types.ts'
import { slugOf } from '../../utils/rules/families.ts'

/** A text to learn from. */
export interface Example {
  readonly features: Uint32Array
  /** The tone that it was written for, to strike it or to come close to it. */
  readonly about: string
  /** The tones that it strikes. */
  readonly tones: ReadonlySet<string>
}

/** A draft of a rule's own: an example of its definition, or a case of the tests. */
export interface Case {
  readonly rule: string
  readonly input: { readonly text: string }
  readonly expect: readonly { readonly rule: string; readonly quote?: string }[]
}

/** The examples of a list: a line each, `+ ` before one that strikes the tone, `- ` before one that strikes none. */
export function* fromList(list: string, tone: string): Iterable<Example> {
  for (const [, sign, text] of list.matchAll(/^([+-]) (.+)$/gmu)) {
    const tokens = parseDraft(text!).sentences.flatMap(({ sentence }) => tokensOf(sentence))
    yield { features: featuresOf(tokens), about: tone, tones: new Set(sign === '+' ? [tone] : []) }
  }
}

/** The sentences of drafts: each strikes the tones of the rules that flag words in it. */
export function* fromCases(cases: readonly Case[], names: readonly string[]): Iterable<Example> {
  for (const { rule, input, expect } of cases) {
    const flagged = expect.filter((one) => names.includes(slugOf(one.rule)))
    // Of a whole draft it is not known which sentence it is.
    if (flagged.some(({ quote = '' }) => quote === '' || !input.text.includes(quote))) continue
    const draft = parseDraft(input.text)
    for (const placed of draft.sentences) {
      const here = flagged.filter(({ quote = '' }) =>
        touches(placed, input.text.indexOf(quote), quote.length),
      )
      const tones = new Set(here.map((one) => slugOf(one.rule)))
      yield { features: featuresOf(tokensOf(placed.sentence)), about: slugOf(rule), tones }
    }
  }
}

function touches(placed: Draft['sentences'][number], at: number, length: number): boolean {
  const { start, end } = spanOf(placed, { start: 0, end: placed.sentence.text.length })
  return at < end && at + length > start
}

function featuresOf(tokens: readonly string[]): Uint32Array {
  const features = tokens.flatMap((token, i) => [
    ...featuresOfWord(token),
    featureOfPair(hashOfWord(tokens[i - 1] ?? opening), hashOfWord(token)),
  ])
  return Uint32Array.from(features)
}
