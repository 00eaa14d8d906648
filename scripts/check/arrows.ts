import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'
import { notInPages, pageScripts, rooms } from './rooms.ts'

/** Source files by their path in the repository, with forward slashes. */
export type Sources = ReadonlyMap<string, string>

export interface Import {
  /** A path in the repository, or the name of a package. */
  readonly to: string
  readonly typeOnly: boolean
  readonly line: number
}

/** Reads what the rules below speak about. */
export function readSources(folders = ['utils', 'components', 'entrypoints']): Sources {
  const files = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
        (path) => `${folder}/${path.replaceAll('\\', '/')}`,
      ),
    )
    .filter((path) => /\.tsx?$/u.test(path) && !path.endsWith('.d.ts'))
  return new Map(files.map((path) => [path, readFileSync(path, 'utf8')]))
}

/** What each file imports: paths in the repository and names of packages. */
export const importsIn = (sources: Sources): ReadonlyMap<string, readonly Import[]> =>
  new Map([...sources].map(([path, source]) => [path, importsOf(path, source, parseSync(path, source))]))

/** Every arrow between rooms that points upwards, and every clock or die in a pure room: `file:line: what`. */
export function findViolations(sources: Sources): string[] {
  const violations: string[] = []
  const imports = new Map<string, readonly Import[]>()
  for (const [path, source] of sources) {
    const parsed = parseSync(path, source)
    const found = importsOf(path, source, parsed)
    imports.set(path, found)
    for (const { to, typeOnly, line } of found) {
      const why = forbidden(path, to, typeOnly)
      if (why) violations.push(`${path}:${line}: ${why}`)
    }
    if (rooms[roomOf(path) ?? '']?.pure) violations.push(...impurities(path, source, parsed))
  }
  for (const script of pageScripts) violations.push(...reached(script, imports))
  return violations
}

type Parsed = ReturnType<typeof parseSync>

function importsOf(path: string, source: string, { module, program }: Parsed): Import[] {
  const found: Import[] = []
  const add = (written: string, at: number, typeOnly: boolean) => {
    const to = written.startsWith('.') ? posix.join(posix.dirname(path), written) : packageOf(written)
    found.push({ to, typeOnly, line: lineOf(source, at) })
  }
  for (const { moduleRequest, start, entries } of module.staticImports) {
    add(moduleRequest.value, start, entries.length > 0 && entries.every(({ isType }) => isType))
  }
  for (const { start, entries } of module.staticExports) {
    for (const { moduleRequest, isType } of entries)
      if (moduleRequest) add(moduleRequest.value, start, isType)
  }
  new Visitor({
    ImportExpression({ source: request, start }) {
      if (request.type === 'Literal' && typeof request.value === 'string') add(request.value, start, false)
    },
    TSImportType({ source: request, start }) {
      add(request.value, start, true)
    },
  }).visit(program)
  return found
}

const packageOf = (written: string): string =>
  /^(?:node:[\w/]+|@[^/]+\/[^/]+|[^/]+)/u.exec(written)?.[0] ?? written
const lineOf = (source: string, at: number): number => source.slice(0, at).split('\n').length
export const roomOf = (path: string): string | undefined => /^utils\/([^/]+)\//u.exec(path)?.[1]

function forbidden(from: string, to: string, typeOnly: boolean): string | undefined {
  const top = to.split('/')[0]!
  if (from.startsWith('utils/') && (top === 'components' || top === 'entrypoints')) {
    return `utils must not import ${to}`
  }
  if (from.startsWith('components/') && top === 'entrypoints') return `components must not import ${to}`
  const name = roomOf(from)
  const room = rooms[name ?? '']
  if (!room || typeOnlyPackage(to, typeOnly)) return undefined
  if (top !== 'utils') {
    if (top === 'scripts' || top === 'tests') return `${name} must not import ${to}`
    return room.pure || room.packages ? allowedPackage(name!, room.packages ?? [], to) : undefined
  }
  const target = roomOf(to)
  if (target === name || (target && room.uses.includes(target))) return undefined
  if (target && room.knows?.includes(target)) {
    return typeOnly ? undefined : `${name} may know only the types of ${target}, not its code (${to})`
  }
  return `${name} must not import ${to}`
}

/** Types of a package vanish from the code; those of the platform below it (`node:`, WXT) would still lie. */
const typeOnlyPackage = (to: string, typeOnly: boolean): boolean =>
  typeOnly && !to.startsWith('utils/') && !to.startsWith('node:') && !to.startsWith('wxt')

function allowedPackage(room: string, packages: readonly string[], to: string): string | undefined {
  return packages.includes(to) ? undefined : `${room} must not import the package ${to}`
}

/** What gives another answer tomorrow. The DOM and browser API are kept out by tsconfig.pure.json. */
function impurities(path: string, source: string, { program }: Parsed): string[] {
  const found: string[] = []
  const report = (at: number, what: string) =>
    found.push(`${path}:${lineOf(source, at)}: a pure room must not use ${what}`)
  new Visitor({
    MemberExpression({ object, property, start }) {
      if (object.type !== 'Identifier' || property.type !== 'Identifier') return
      const name = `${object.name}.${property.name}`
      if (name === 'Date.now' || name === 'Math.random') report(start, name)
    },
    NewExpression({ callee, arguments: given, start }) {
      if (callee.type === 'Identifier' && callee.name === 'Date' && given.length === 0)
        report(start, 'new Date()')
    },
    CallExpression({ callee, start }) {
      if (callee.type === 'Identifier' && callee.name === 'Date') report(start, 'Date()')
    },
  }).visit(program)
  return found
}

/** The way from a script of the page to what must not run there. */
function reached(script: string, imports: ReadonlyMap<string, readonly Import[]>): string[] {
  const ways = new Map([[script, script]])
  const found: string[] = []
  for (const [path, way] of ways) {
    for (const { to, typeOnly } of imports.get(path) ?? []) {
      if (typeOnly || ways.has(to)) continue
      ways.set(to, `${way} → ${to}`)
      if (notInPages.includes(to)) found.push(`${script}: the page must not load ${to} (${way} → ${to})`)
    }
  }
  return found
}
