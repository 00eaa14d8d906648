import type { Pack } from '../pack/schema.ts'
import { principles } from '../rules/define.ts'
import type { Summary } from './summary.ts'

const platformNames: Record<string, string> = { x: 'X', facebook: 'Facebook', instagram: 'Instagram' }
const two = (n: number): string => n.toLocaleString('id', { maximumFractionDigits: 0 })
const percent = (n: number): string => `${two(n * 100)}%`
const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1)
const date = (iso: string): string =>
  new Intl.DateTimeFormat('id', { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${iso}T00:00:00Z`))

/** The weekly report as a plain text in official Indonesian: only what the figures say. */
export function reportText(summary: Summary, { institution, report }: Pack): string {
  const { range, entries, accounts, hashtags, fixed, open } = summary
  const lines = [
    'LAPORAN MEDIA SOSIAL',
    institution.name,
    `${date(range.from)} sampai ${date(range.until)}`,
    ...(report.recipient ? [`Kepada: ${report.recipient}`] : []),
    '',
  ]
  if (entries.length === 0)
    return [...lines, 'Tidak ada unggahan yang tercatat pada masa ini.', ''].join('\n')
  const replies = entries.filter(({ kind }) => kind !== 'post').length
  lines.push(
    `Tercatat ${two(entries.length)} unggahan dari ${two(accounts.length)} akun, ${two(replies)} di antaranya balasan atau komentar. ` +
      `Sebelum tayang, ${two(fixed)} temuan diperbaiki; ${two(open)} temuan masih ada ketika diterbitkan.`,
    '',
    'MENURUT AKUN',
    ...accounts.map(({ platform, account, unit, posts, replies: answers, withErrors }) => {
      const errors = withErrors > 0 ? `, ${two(withErrors)} dengan pelanggaran` : ''
      return `- ${platformNames[platform] ?? platform} @${account}${unit ? ` (${unit})` : ''}: ${two(posts)} unggahan, ${two(answers)} balasan${errors}`
    }),
    '',
    'ENAM PRINSIP (rata-rata)',
    ...principles.map((name) => `- ${capital(name)}: ${percent(summary.principles![name])}`),
    '',
    'TAGAR',
    ...(hashtags.length === 0
      ? ['- tidak ada']
      : hashtags.slice(0, 10).map(([tag, uses]) => `- ${tag}: ${two(uses)}`)),
    '',
    'UNGGAHAN',
    ...entries.map(({ publishedAt, account, text, permalink }) => {
      const first = text.replace(/\s+/gu, ' ').slice(0, 100)
      return `- ${publishedAt.slice(0, 16).replace('T', ' ')} @${account}: ${first}${permalink ? ` (${permalink})` : ''}`
    }),
    '',
  )
  if (report.signedBy) lines.push(report.signedBy, '')
  return lines.join('\n')
}
