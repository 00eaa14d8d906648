import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Clause, Requirement } from '../utils/lexicon/clause.ts'
import { memoise } from '../utils/lexicon/memoise.ts'
import { type PackedPieces, packPieces } from '../utils/lexicon/pack-pieces.ts'
import { type ListedRequirement, requirementOf } from '../utils/lexicon/requirement.ts'
import { expressionsOf } from './find-expressions.ts'

const utils = fileURLToPath(new URL('../utils/', import.meta.url))
const read = memoise(requirementOf)

/**
 * The clauses that patterns require, by their words. A clause keeps its number as long as this process lives: files that
 * were built before one changed hold it still.
 */
const numbers = new Map<string, number>()

/** The files that patterns stand in. */
export const patternFiles = (): string[] =>
  ['draft', 'lexicon', 'rules', 'checker'].flatMap((room) =>
    readdirSync(join(utils, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .sort()
      .map((file) => join(utils, room, file)),
  )

/** The index over the words that the patterns of all rooms require (see `utils/lexicon/pieces.ts`). */
export function indexPieces(): PackedPieces {
  for (const file of patternFiles()) {
    const code = readFileSync(file, 'utf8')
    if (!code.includes('pattern(')) continue
    for (const { source } of expressionsOf(code, file)) if (source !== undefined) number(read(source))
  }
  return packPieces([...numbers.keys()].map((words) => words.split('|')))
}

function number(requirement: Requirement): void {
  for (const clause of requirement) {
    for (const piece of clause) if (typeof piece === 'object') number(piece)
    const words = wordsOf(clause).join('|')
    if (words !== '' && !numbers.has(words)) numbers.set(words, numbers.size)
  }
}

/** What a pattern requires, with the words that the index holds under their number. */
export function listed(source: string): ListedRequirement {
  if (numbers.size === 0) indexPieces()
  return byNumber(read(source))
}

const byNumber = (requirement: Requirement): ListedRequirement =>
  requirement.map((clause) => {
    const words = wordsOf(clause)
    const known = numbers.get(words.join('|'))
    const others = clause.filter((piece) => typeof piece !== 'string' || piece.length === 1)
    return [
      ...(known === undefined ? words : [known]),
      ...others.map((piece) => (typeof piece === 'object' ? byNumber(piece) : piece)),
    ]
  })

const wordsOf = (clause: Clause): string[] =>
  clause.filter((piece) => typeof piece === 'string' && piece.length > 1) as string[]
