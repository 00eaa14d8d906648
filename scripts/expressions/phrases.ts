import { type AST, visitRegExpAST } from '@eslint-community/regexpp'

/** A phrase that a pattern may match, or just not, made for one piece of it. */
export interface Phrase {
  readonly node: AST.Node
  readonly text: string
}

/** Of a group the number of an alternative, of a quantifier how often, of all others the text that stands there. */
type Choices = ReadonlyMap<AST.Node, number | string>

/**
 * Phrases that visit every piece of a pattern: each alternative, each repetition at its bounds and just beyond them, each
 * class with members and others, each edge with something beside it. All else stays as plain as it can be: a piece that
 * is added later adds its own phrases and leaves the others as they are.
 */
export function phrasesOf(pattern: AST.Pattern): Phrase[] {
  const phrases: Phrase[] = []
  const known = new Set<string>()
  const add = (node: AST.Node, choice?: number | string) => {
    const choices = wayTo(node)
    if (choice !== undefined) choices.set(node, choice)
    for (const style of styles) {
      const text = new Writer(choices, style).write(pattern)
      if (known.has(text) || text.length > 200) continue
      known.add(text)
      phrases.push({ node, text })
    }
  }
  add(pattern)
  visitRegExpAST(pattern, {
    onAlternativeEnter(node) {
      if (node.parent.alternatives.length > 1) add(node)
    },
    onQuantifierEnter(node) {
      const { min, max } = node
      const counts = new Set([min, min + 1, min + 2, max, max + 1, max - 1, min - 1])
      if (isGap(node.element)) counts.add(Math.min(max, 9))
      for (const count of counts) if (count >= 0 && count <= 90) add(node, count)
    },
    onCharacterClassEnter(node) {
      add(node)
      for (const one of [...membersOf(node).slice(0, 8), ...othersOf(node).slice(0, 3)]) add(node, one)
    },
    onCharacterSetEnter(node) {
      if (node.parent.type === 'CharacterClass') return
      add(node)
      for (const one of [...membersOf(node).slice(0, 2), ...othersOf(node).slice(0, 2)]) add(node, one)
    },
    onAssertionEnter(node) {
      add(node)
      if (node.kind === 'start') for (const one of ['meja ', 'x', '. ']) add(node, one)
      else if (node.kind === 'end') for (const one of [' meja', 'x', '. Meja']) add(node, one)
      else if (node.kind === 'word') for (const one of ['x', ' ', 'é']) add(node, one)
      else {
        for (const one of ['x', ' ', ' meja', '.']) add(node, one)
        if ('alternatives' in node) for (const index of node.alternatives.keys()) add(node, index)
      }
    },
  })
  return phrases
}

/** What is done with pieces that may be left out: all are left out, but for spaces, or none. */
const styles = ['plain', 'spaced', 'full'] as const
type Style = (typeof styles)[number]

/** The choices that lead to a piece: the alternatives in which it stands, each repetition around it at least once. */
function wayTo(node: AST.Node): Map<AST.Node, number | string> {
  const choices = new Map<AST.Node, number | string>()
  for (let at = node; at.parent; at = at.parent) {
    const parent = at.parent
    if (at.type === 'Alternative' && 'alternatives' in parent)
      choices.set(parent, (parent.alternatives as AST.Alternative[]).indexOf(at))
    if (at.type === 'Quantifier' && at !== node) choices.set(at, usualCount(at, 'full'))
  }
  return choices
}

const usualCount = ({ min, max, element }: AST.Quantifier, style: Style): number => {
  if (isGap(element)) return Math.max(min, 1)
  if (isCharacters(element) && min === 1 && max > 4) return 4
  const isSpace = isCharacters(element) ? accepts(element, ' ') : element.raw === ' '
  return Math.max(min, style === 'full' || (style === 'spaced' && isSpace) ? 1 : 0)
}

const isCharacters = (node: AST.Node): node is AST.CharacterClass | AST.CharacterSet =>
  node.type === 'CharacterClass' || node.type === 'CharacterSet'
/** Whether words may stand there: letters and the spaces between them. */
const isGap = (node: AST.Node): boolean =>
  isCharacters(node) && accepts(node, ' ') && accepts(node, 'm') && accepts(node, 'e')

const accepts = (node: AST.CharacterClass | AST.CharacterSet, character: string): boolean =>
  new RegExp(`^${node.raw}$`, 'u').test(character)

/** Characters of all kinds, the usual ones first. */
const pool = [...'me aibuk7.,-!?:;)(\'"“”’%@#/…–—&+*_\n😀ÉA']
const membersOf = (node: AST.CharacterClass | AST.CharacterSet): string[] => {
  const named =
    node.type === 'CharacterClass' && !node.negate
      ? node.elements.flatMap((element) =>
          element.type === 'Character'
            ? [String.fromCodePoint(element.value)]
            : element.type === 'CharacterClassRange'
              ? [element.min, element.max].map(({ value }) => String.fromCodePoint(value))
              : element.type === 'CharacterSet'
                ? membersOf(element).slice(0, 2)
                : [],
        )
      : []
  return [...new Set([...named, ...pool.filter((one) => accepts(node, one))])]
}
const othersOf = (node: AST.CharacterClass | AST.CharacterSet): string[] => {
  const turned =
    node.type === 'CharacterClass' && node.negate
      ? [...node.raw.slice(2, -1)].filter((one) => !accepts(node, one))
      : []
  return [...new Set([...turned, ...pool.filter((one) => !accepts(node, one))])]
}

const words = ['meja', 'biru', 'lantai', 'kayu', 'papan', 'hijau', 'kursi', 'bulat', 'rotan', 'kuning']
const filler = words.join(' ').repeat(2)

class Writer {
  private readonly choices: Choices
  private readonly style: Style
  private text = ''
  private word = 0

  constructor(choices: Choices, style: Style) {
    this.choices = choices
    this.style = style
  }

  write(pattern: AST.Pattern): string {
    this.put(pattern)
    return this.text
  }

  private put(node: AST.Node): void {
    const choice = this.choices.get(node)
    if (typeof choice === 'string') {
      this.text += choice
      return
    }
    switch (node.type) {
      case 'Pattern':
      case 'Group':
      case 'CapturingGroup':
        this.put(node.alternatives[choice ?? 0]!)
        break
      case 'Alternative':
        for (const element of node.elements) this.put(element)
        break
      case 'Quantifier':
        this.repeat(node, choice ?? usualCount(node, this.style))
        break
      case 'Character':
        this.text += String.fromCodePoint(node.value)
        break
      case 'CharacterClass':
      case 'CharacterSet':
        this.text += membersOf(node)[0] ?? ''
        break
      case 'Assertion':
        if ('alternatives' in node && (choice !== undefined || !node.negate))
          this.put(node.alternatives[choice ?? 0]!)
        break
    }
  }

  private repeat({ element, min }: AST.Quantifier, count: number): void {
    if (!isCharacters(element) || typeof this.choices.get(element) === 'string') {
      for (let time = 0; time < count; time++) this.put(element)
    } else if (isGap(element)) {
      if (this.text.endsWith(' ')) {
        if (count > 1 || min > 0) this.text += filler.slice(0, count).replace(/ $/u, 'a')
      } else
        this.text += count < 3 ? ' '.repeat(count) : ` ${filler.slice(0, count - 2).replace(/ $/u, 'a')} `
    } else if (accepts(element, 'm') && accepts(element, 'e') && accepts(element, 'r')) {
      const word = words[this.word++ % words.length]!
      this.text += word.repeat(20).slice(0, count)
    } else this.text += (membersOf(element)[0] ?? '').repeat(count)
  }
}
