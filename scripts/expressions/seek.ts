import { type AST, RegExpParser } from '@eslint-community/regexpp'
import { casePack } from '../../tests/fixtures/case.ts'
import { createAnswers, isPlain, type Phrase, readPhrase } from '../../tests/fixtures/phrases.ts'
import { newSignal } from '../../utils/lexicon/signals.ts'
import type { Rule } from '../../utils/rules/define.ts'
import { rules } from '../../utils/rules/index.ts'
import { type Change, changesOf } from './changes.ts'
import { basesOf, keyOf, type Tried } from './drafts.ts'
import { type Asked, type Expression, expressions, listen } from './expression.ts'
import { type Frame, framesAround, framesBetweenWords, lonely } from './frames.ts'
import { compiles, differs, find, isNear } from './matching.ts'
import { phrasesOf } from './phrases.ts'

interface Candidate extends Phrase {
  /** The piece of the expression that its phrase was made for. */
  readonly node?: AST.Node
}

const never = /(?!)/u
const mostFrames = 5
const mostAsking = 30
const mostRuns = 30
const parser = new RegExpParser()

/** What was found for a rule: drafts that tell its expressions from changed ones, and the changes that none tells. */
export interface Sought {
  readonly phrases: readonly Phrase[]
  readonly changes: number
  readonly untold: readonly { readonly source: string; readonly what: string; readonly why: string }[]
}

/** Expressions of files that several rules share: each is looked after by the first rule where it shows. */
const shown = new Set<Expression>()

/** Seeks drafts for the expressions of a rule. Those that are known already stay as long as they tell something. */
export function seek(id: string, known: readonly string[], quick: boolean): Sought {
  const rule = rules.find((one) => one.id === id)!
  const search = new Search(rule, known.map(readPhrase), quick)
  const { bases } = search
  const own = expressions.filter(
    (one) =>
      one.file === `utils/rules/${id}.ts` ||
      one.file.startsWith(`utils/rules/${id}/`) ||
      (/^utils\/rules\/[^/]+$/u.test(one.file) &&
        !shown.has(one) &&
        bases.some(({ asked }) => asked.has(one))),
  )
  for (const expression of own) search.seekFor(expression)
  return search
}

class Search implements Sought {
  readonly bases: readonly Tried[]
  readonly untold: { source: string; what: string; why: string }[] = []
  changes = 0
  private readonly rule: Rule
  private readonly quick: boolean
  private readonly known: readonly Tried[]
  private readonly chosen = new Map<string, Tried>()
  private readonly tried = new Map<string, Tried>()
  /** Expressions whose answers about words are remembered. */
  private readonly remembered = new Set<Expression>()

  constructor(rule: Rule, known: readonly Phrase[], quick: boolean) {
    this.rule = rule
    this.quick = quick
    this.bases = basesOf(rule).map((draft) => {
      const usual = this.try({ text: draft.text })
      const own = this.try(draft)
      // What surrounds it stands there only where it matters.
      return own.answer.split('\t')[0] === usual.answer ? usual : own
    })
    this.known = known.map((draft) => this.try(draft))
    if (quick) for (const draft of this.known) this.chosen.set(keyOf(draft), draft)
  }

  get phrases(): readonly Phrase[] {
    return [...this.chosen.values()]
  }

  seekFor(expression: Expression): void {
    const { source, flags } = expression
    const pattern = parser.parsePattern(source, 0, source.length, { unicode: flags.includes('u') })
    const phrases = phrasesOf(pattern)
    let frames = this.framesOf(expression, phrases)
    if (frames.length === 0) {
      this.remembered.add(expression)
      frames = this.framesOf(expression, phrases)
    }
    if (frames.length > 0) shown.add(expression)
    const changes = changesOf(pattern).filter(
      ({ source: changed, isLoss }) => compiles(changed, flags) && !(this.quick && isLoss),
    )
    const made: Candidate[] = []
    for (const { node, text } of phrases) for (const frame of frames) made.push({ ...frame(text), node })
    const asking = this.asking(expression)
    this.changes += changes.length
    for (const change of changes) {
      const changed = new RegExp(change.source, flags)
      const why = this.notice(expression, change, changed, made, asking, frames.length)
      if (why) this.untold.push({ source, what: change.what, why })
    }
  }

  /** Chooses a draft on which the rule answers otherwise with the change; tells why there is none. */
  private notice(
    expression: Expression,
    { node }: Change,
    changed: RegExp,
    made: readonly Candidate[],
    asking: readonly Tried[],
    frames: number,
  ): string | undefined {
    let differing = 0
    let runs = 0
    const seen = new Set<string>()
    const tells = (draft: Candidate | Tried): boolean => {
      if (!isPlain(draft.text)) return false
      const tried = this.try(draft)
      const key = keyOf(tried)
      if (seen.has(key)) return false
      seen.add(key)
      const texts = tried.asked.get(expression)
      if (!texts || !differs(expression.original, changed, texts)) return false
      differing++
      if (runs++ > mostRuns) return false
      if (this.answer(tried, expression, changed) === tried.answer) return false
      this.chosen.set(key, tried)
      return true
    }
    for (const draft of this.chosen.values()) if (tells(draft)) return undefined
    runs = 0
    for (const draft of this.known) if (tells(draft)) return undefined
    const near = made.filter((one) => one.node && isNear(one.node, node))
    for (const draft of near) if (tells(draft)) return undefined
    runs = 0
    for (const draft of asking) if (tells(draft)) return undefined
    for (const draft of made.slice(0, 400)) if (tells(draft)) return undefined
    if (frames === 0) return asking.length === 0 ? 'never asked' : 'never shows'
    return differing === 0 ? 'no phrase differs' : 'the rule answers the same'
  }

  /** Where phrases for an expression show: the places where it matters whether it matches at all. */
  private framesOf(expression: Expression, phrases: readonly { readonly text: string }[]): Frame[] {
    const matching = phrases.filter(({ text }) => find(expression.original, text) !== null)
    const probes = [0, 0.5, 0.99, 0.25]
      .map((share) => matching[Math.floor(matching.length * share)] ?? phrases[0]!)
      .filter((one, at, all) => all.indexOf(one) === at)
    const frames: Frame[] = []
    const add = (possible: Iterable<Frame>, most: number) => {
      for (const frame of possible) {
        if (frames.length >= most) return
        if (probes.some(({ text }) => this.shows(expression, frame, text))) frames.push(frame)
      }
    }
    add(lonely, 2)
    const asking = this.asking(expression)
    add(
      asking.slice(0, mostAsking).flatMap((base) => framesAround(expression, base)),
      mostFrames,
    )
    if (frames.length < 2) add(asking.slice(0, 12).flatMap(framesBetweenWords), 2)
    return frames
  }

  /** The drafts on which an expression is asked, those of the rule first. */
  private asking(expression: Expression): readonly Tried[] {
    return [...this.bases, ...this.chosen.values()].filter(({ asked }) => asked.has(expression))
  }

  /** Whether the rule answers otherwise to a phrase in its frame when the expression never matches. */
  private shows(expression: Expression, frame: Frame, phrase: string): boolean {
    const draft = frame(phrase)
    if (!isPlain(draft.text)) return false
    const tried = this.try(draft)
    const texts = [...(tried.asked.get(expression) ?? [])]
    if (!texts.some((one) => find(expression.original, one))) return false
    return this.answer(tried, expression, never) !== tried.answer
  }

  private try(draft: Phrase | Tried): Tried {
    if ('answer' in draft) return draft
    const key = keyOf(draft)
    const known = this.tried.get(key)
    if (known) return known
    const asked: Asked = new Map()
    listen(asked)
    const answer = createAnswers(this.rule)(draft)
    listen(undefined)
    const { text, around } = draft
    const tried = { text, ...(around && { around }), answer, asked }
    this.tried.set(key, tried)
    return tried
  }

  /** What the rule says with a changed expression in force. */
  private answer(draft: Phrase, expression: Expression, changed: RegExp): string {
    expression.changed = changed
    if (!this.remembered.has(expression)) {
      const answer = createAnswers(this.rule)(draft)
      expression.changed = undefined
      return answer
    }
    // With every new signal all words are asked anew, and with a new pack what is known of its words.
    newSignal()
    const answer = createAnswers(this.rule, { ...casePack })(draft)
    expression.changed = undefined
    newSignal()
    return answer
  }
}
