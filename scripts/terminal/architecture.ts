import { instance } from '@viz-js/viz'
import { importsIn, readSources, roomOf } from '../check/arrows.ts'
import { rooms } from '../check/rooms.ts'

/** The part of the house that a file belongs to: a room of `utils`, or the folder at the top. */
const partOf = (path: string): string | undefined => {
  const top = path.split('/')[0]!
  if (top !== 'utils') return top === 'components' || top === 'entrypoints' ? top : undefined
  return roomOf(path) ?? 'single files'
}

/** Which part uses which, and whether by its code or only by its types. */
function arrowsBetween(): ReadonlyMap<string, ReadonlyMap<string, 'code' | 'types'>> {
  const arrows = new Map<string, Map<string, 'code' | 'types'>>()
  for (const [path, imports] of importsIn(readSources())) {
    const from = partOf(path)!
    const known = arrows.get(from) ?? new Map<string, 'code' | 'types'>()
    arrows.set(from, known)
    for (const { to, typeOnly } of imports) {
      const part = partOf(to)
      if (part && part !== from && known.get(part) !== 'code') known.set(part, typeOnly ? 'types' : 'code')
    }
  }
  return arrows
}

/** The picture of the rooms, as SVG: a full arrow is code that is used, a dashed one types that are known. */
export async function architecturePicture(): Promise<string> {
  const arrows = arrowsBetween()
  const names = [...arrows.keys()].sort()
  const viz = await instance()
  const svg = viz.renderString(
    {
      graphAttributes: { rankdir: 'TB', nodesep: 0.25, ranksep: 0.55, bgcolor: 'white' },
      nodeAttributes: { shape: 'box', style: 'rounded,filled', fontname: 'sans-serif', fontsize: 12 },
      edgeAttributes: { arrowsize: 0.6, color: '#5b6472' },
      nodes: names.map((name) => ({
        name,
        attributes: { fillcolor: rooms[name]?.pure ? '#d8f0df' : '#e8eef9', color: '#5b6472' },
      })),
      edges: names.flatMap((from) =>
        [...arrows.get(from)!]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([to, how]) => ({
            tail: from,
            head: to,
            attributes: { style: how === 'code' ? 'solid' : 'dashed' },
          })),
      ),
    },
    { format: 'svg' },
  )
  return `${svg
    .slice(svg.indexOf('<svg'))
    .replace(/<!--[^>]*-->\n/gu, '')
    .trim()}\n`
}

/** The rules that hold for the rooms, as a table of the documentation. */
export function architecturePage(): string {
  const rows = Object.entries(rooms).map(([name, { pure, uses, knows = [], packages = [] }]) => {
    const list = (names: readonly string[]) => (names.length > 0 ? names.join(', ') : 'nothing')
    const kind = pure ? 'pure' : 'browser'
    return `| \`utils/${name}\` | ${kind} | ${list(uses)} | ${knows.join(', ')} | ${packages.join(', ')} |`
  })
  return `# Architecture

Made from the code by \`npm run docs\`.

![The rooms and their arrows](../images/architecture.svg)

Arrows run downwards. Green rooms are pure: no DOM, no browser API, no clock and no chance. A dashed arrow is a room
that knows only the types of another. Rooms that are not in this table may use all of \`utils\`; \`npm run check\` proves
the table with every import (\`scripts/check/arrows.ts\`).

| room | kind | may use the code of | and the types of | packages |
|---|---|---|---|---|
${rows.join('\n')}

## A draft's way

1. \`entrypoints/watch-*.content.ts\` waits for a compose box to get the focus; only then \`entrypoints/assistant.ts\` is
   loaded into the page.
2. \`utils/platforms\` says what the box is and whose, \`utils/editor\` reads and writes it; \`components/assistant\` shows.
3. The text goes by \`utils/messages.ts\`, where every message is validated, to \`entrypoints/background\`, which holds
   \`utils/checker\` with rules and word lists once for all tabs.
4. Findings come back with offsets in UTF-16 units of the original text; a fix goes through the editor's own events.
5. \`entrypoints/witness-*.content.ts\` reads the platform's answer to a post; the background writes it to \`utils/log\`.
`
}
