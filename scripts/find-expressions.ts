import { parseSync } from 'oxc-parser'
import { plainWordEnds } from './word-ends.ts'

/** Methods of strings that leave an expression as it was. */
const harmless = new Set(['match', 'matchAll', 'replace', 'replaceAll', 'search', 'split'])

/** The parts of a syntax tree that are looked at. */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly name?: string
  readonly value?: unknown
  readonly regex?: { readonly pattern: string; readonly flags: string }
  readonly callee?: Node & { readonly property?: Node }
  readonly arguments?: readonly Node[]
  readonly expressions?: readonly Node[]
  readonly quasis?: readonly { readonly value: { readonly cooked: string } }[]
  readonly body?: readonly Node[]
  readonly declaration?: Node | null
  readonly declarations?: readonly { readonly id: Node; readonly init: Node | null }[]
}

export interface Found {
  readonly node: Node
  /** As code: a string, or a function that puts it together. */
  readonly pattern: string
  readonly flags: string
  /** Of an argument of `pattern(…)`: the pattern. */
  readonly source: string | undefined
  /** Where in the code it may be made: where it stands, for it may need what stands above it. */
  readonly inPlace: boolean
}

/** The expressions of a file of the checker's rooms that are to be made when they are first used. */
export function expressionsOf(code: string, id: string): Found[] {
  const program = parseSync(id, code).program as unknown as Node
  const constants = constantsOf(program)
  const found: Found[] = []
  const visit = (value: unknown, parent: Node | undefined, inFunction: boolean) => {
    if (Array.isArray(value)) for (const item of value) visit(item, parent, inFunction)
    else if (isNode(value)) {
      const ofPattern = parent?.callee?.name === 'pattern'
      if (value.regex) {
        const { pattern, flags } = value.regex
        // One that remembers where it stopped is shared only where nothing is left of that.
        if (!inFunction || !/[gy]/u.test(flags) || harmless.has(parent?.callee?.property?.name ?? ''))
          found.push({
            node: value,
            pattern: JSON.stringify(plainWordEnds(pattern)),
            flags: JSON.stringify(flags),
            source: ofPattern ? pattern : undefined,
            inPlace: false,
          })
      } else if (value.type === 'NewExpression' && value.callee?.name === 'RegExp' && !inFunction) {
        const [pattern, flags] = value.arguments ?? []
        if (pattern && flags) {
          found.push({
            node: value,
            pattern: `() => ${code.slice(pattern.start, pattern.end)}`,
            flags: code.slice(flags.start, flags.end),
            source: ofPattern ? known(pattern, constants, id) : undefined,
            inPlace: true,
          })
          // What stands in it is made with it.
          return
        }
      }
      const inside = inFunction || /Function/u.test(value.type)
      for (const child of Object.values(value)) visit(child, value, inside)
    }
  }
  visit(program, undefined, false)
  return found
}

/** The strings that a file's constants stand for. */
function constantsOf({ body = [] }: Node): ReadonlyMap<string, string> {
  const constants = new Map<string, string>()
  for (const statement of body) {
    for (const { id, init } of (statement.declaration ?? statement).declarations ?? []) {
      const text = init ? textOf(init, constants) : undefined
      if (id.name !== undefined && text !== undefined) constants.set(id.name, text)
    }
  }
  return constants
}

/** To read it at every start instead would take as long as all the other patterns together. */
function known(pattern: Node, constants: ReadonlyMap<string, string>, id: string): string {
  const text = textOf(pattern, constants)
  if (text === undefined)
    throw new Error(
      `${id}:${pattern.start}: a pattern is put together of strings that are constants of its file`,
    )
  return text
}

/** What a literal, a template or a constant is, if it is a string that is known here. */
function textOf(node: Node, constants: ReadonlyMap<string, string>): string | undefined {
  if (node.type === 'Identifier') return constants.get(node.name ?? '')
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined
  if (node.type !== 'TemplateLiteral') return undefined
  let text = ''
  for (const [index, { value }] of node.quasis!.entries()) {
    text += value.cooked
    const between = node.expressions![index]
    const inserted = between ? textOf(between, constants) : ''
    if (inserted === undefined) return undefined
    text += inserted
  }
  return text
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value
