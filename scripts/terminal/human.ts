import { styleText } from 'node:util'
import type { Report } from '../../utils/checker/finding.ts'
import { ruleOf } from '../../utils/rules/index.ts'
import type { Input } from './input.ts'

const labels = { error: 'PELANGGARAN', warning: 'PERINGATAN', suggestion: 'SARAN' } as const
const colours = { error: 'red', warning: 'yellow', suggestion: 'cyan' } as const

/** A report as text for people, with colours when `colour`. */
export function printForPeople({ id, text }: Input, { findings }: Report, colour: boolean): string {
  const paint = (style: Parameters<typeof styleText>[0], words: string) =>
    colour ? styleText(style, words, { validateStream: false }) : words
  const title = paint('bold', id === undefined ? excerpt(text, 60) : `${id}  ${excerpt(text, 60)}`)
  if (findings.length === 0) return `${title}\n  ${paint('green', 'Tidak ada temuan.')}\n`
  const lines = findings.map(({ rule, severity, start, end, message, fixes }) => {
    const where =
      start === 0 && end === text.length ? 'seluruh draf' : `“${excerpt(text.slice(start, end), 50)}”`
    const fix = fixes[0] && end - start < text.length ? `\n      → ${excerpt(fixes[0].text, 60)}` : ''
    const name = ruleOf(rule)?.title ?? rule
    return `  ${paint(colours[severity], labels[severity])} ${where}: ${message}${fix}\n      ${paint('dim', `${name} (${rule})`)}`
  })
  return `${title}\n${lines.join('\n')}\n`
}

function excerpt(text: string, length: number): string {
  const flat = text.replace(/\s+/gu, ' ').trim()
  return flat.length > length ? `${flat.slice(0, length - 1)}…` : flat
}
