import type { Block, Report } from './document.ts'
import { shown } from './wording.ts'

/** The report as plain text. */
export function reportText({
  title,
  institution,
  unit,
  period,
  recipient,
  blocks,
  signature,
}: Report): string {
  const lines = [
    title.toUpperCase(),
    institution,
    unit,
    period,
    ...(recipient ? [`Kepada: ${recipient}`] : []),
    ...blocks.flatMap(linesOf),
    '',
    `${signature.place}, ${signature.date}`,
    ...(signature.name ? ['', signature.name] : []),
  ]
  return `${lines.join('\n')}\n`
}

function linesOf(block: Block): string[] {
  if (block.kind === 'heading') return ['', block.text.toUpperCase()]
  if (block.kind === 'paragraph') return [block.text]
  return block.rows.map((row) => {
    const cells = row.map((value, index) => {
      const link = value && 'text' in value && value.link ? ` (${value.link})` : ''
      return index === 0 ? shown(value) : `${block.columns[index]}: ${shown(value)}${link}`
    })
    return `- ${cells.join('; ')}`
  })
}
