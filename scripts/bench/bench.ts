import { createChecker } from '../../utils/checker/checker.ts'
import { parseDraft } from '../../utils/draft/parse.ts'
import { rules } from '../../utils/rules/index.ts'
import { measure, type Timing } from './measure.ts'
import { context } from './start.ts'
import { officeText } from './texts.ts'

export { benchSuggestions } from './suggestions.ts'

/** Characters of a post on X, of a caption on Instagram, of the longest post on Facebook. */
const sizes = [280, 2200, 60_000]
const rounds = 3

export interface Row {
  readonly size: number
  /** Text to draft, without the rules. */
  readonly parse: Timing
  /** From nothing: parsed and checked by every rule. */
  readonly full: Timing
  /** One character typed in the middle, and checked again. */
  readonly key: Timing
  readonly findings: number
}

export interface Growth {
  /** Time grows with the length to this power: 1 is linear. Between 2,200 and 60,000 characters. */
  readonly full: number
  readonly key: number
}

/**
 * Measures the checker at every size. Each run checks another text, so that nothing is remembered between them. All sizes
 * are gone through several times, and the quickest is kept of each: what else the machine does comes and goes.
 */
export function benchChecker(): { rules: number; rows: Row[]; growth: Growth } {
  const all = Array.from({ length: rounds }, () => sizes.map(benchSize))
  const rows = all.reduce((best, more) => best.map((row, i) => quickest(row, more[i]!)))
  const [, short, long] = rows
  const power = (of: (row: Row) => number) =>
    Math.log(of(long!) / of(short!)) / Math.log(long!.size / short!.size)
  return {
    rules: rules.length,
    rows,
    growth: { full: power((row) => row.full.median), key: power((row) => row.key.median) },
  }
}

function quickest(row: Row, other: Row): Row {
  const of = (part: 'parse' | 'full' | 'key') =>
    other[part].median < row[part].median ? other[part] : row[part]
  return { ...row, parse: of('parse'), full: of('full'), key: of('key') }
}

function benchSize(size: number): Row {
  const texts = Array.from({ length: 16 }, (_, seed) => officeText(size, seed + 1))
  const text = (turn: number) => texts[turn % texts.length]!
  const parse = measure((turn) => parseDraft(text(turn)))
  const full = measure((turn) => createChecker().check(text(turn), context))

  const checker = createChecker()
  const half = size >> 1
  const [head, tail] = [texts[0]!.slice(0, half), texts[0]!.slice(half)]
  let typed = ''
  checker.check(head + tail, context)
  const key = measure((turn) => {
    typed = turn % 40 === 0 ? '' : typed + 'warga desa '[turn % 11]
    return checker.check(head + typed + tail, context)
  })
  return {
    size,
    parse,
    full,
    key,
    findings: createChecker().check(texts[0]!, context).findings.length,
  }
}

/** Bytes of heap that one checker holds after checking 60,000 characters, and after 500 keystrokes more. */
export function benchHeap(collect: () => void): { afterCheck: number; afterTyping: number } {
  const heap = () => {
    collect()
    return process.memoryUsage().heapUsed
  }
  const text = officeText(60_000, 99)
  createChecker().check(text, context)
  const before = heap()
  const checker = createChecker()
  checker.check(text, context)
  const afterCheck = heap() - before
  for (let i = 1; i <= 500; i++)
    checker.check(`${text.slice(0, 30_000)}${'a'.repeat(i)}${text.slice(30_000)}`, context)
  const afterTyping = heap() - before
  // Used once more, so that what it holds was alive when measured.
  checker.check('', context)
  return { afterCheck, afterTyping }
}

/** One text of every size, the same for each engine that is measured beside ours. */
export const benchTexts = (): string[] => sizes.map((size) => officeText(size, 7))
