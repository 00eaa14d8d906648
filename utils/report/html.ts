import { type Block, type Report, type Table, type Value, webLink } from './document.ts'
import { printStyle } from './print-style.ts'
import { breakable, columnStyle, shown } from './wording.ts'

const marks: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
/** Everything that comes from outside is text, never markup. */
const escaped = (text: string): string => text.replace(/[&<>"']/gu, (mark) => marks[mark]!)

/** The report as one HTML file without scripts: it prints on A4 with page numbers, and Word opens it. */
export function reportHtml(report: Report): string {
  const { title, institution, unit, period, recipient, blocks, signature } = report
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<title>${escaped(`${title} ${period}`)}</title>
<style>${printStyle(`${title}, ${period}`)}</style>
</head>
<body class="paper">
<header class="cover">
<p class="institution">${escaped(institution)}</p>
<p class="unit">${escaped(unit)}</p>
<h1>${escaped(title)}</h1>
<p class="period">${escaped(period)}</p>
${recipient ? `<p class="recipient">Kepada Yth.<br>${escaped(recipient)}</p>` : ''}
</header>
<main>
${blocks.map(blockHtml).join('\n')}
</main>
<footer class="signature">
<p>${escaped(`${signature.place}, ${signature.date}`)}</p>
<p class="name">${escaped(signature.name)}</p>
</footer>
</body>
</html>
`
}

function blockHtml(block: Block): string {
  if (block.kind === 'heading') return `<h2>${escaped(block.text)}</h2>`
  if (block.kind === 'table') return tableHtml(block)
  return block.text
    .split(/\n+/u)
    .map((line) => `<p>${escaped(line)}</p>`)
    .join('')
}

function tableHtml(table: Table): string {
  const { name, columns, rows, totalled } = table
  const styles = columns.map((_, index) => columnStyle(table, index))
  const cell = (tag: string, index: number, content: string) =>
    `<${tag}${styles[index] ? ` class="${styles[index]}"` : ''}${tag === 'th' ? ' scope="col"' : ''}>${content}</${tag}>`
  const head = columns.map((column, index) => cell('th', index, escaped(column))).join('')
  const body = rows
    .map((row) => `<tr>${row.map((value, index) => cell('td', index, valueHtml(value))).join('')}</tr>`)
    .join('\n')
  return `<table aria-label="${escaped(name)}"${totalled ? ' class="totalled"' : ''}>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body}\n</tbody>\n</table>`
}

function valueHtml(value: Value): string {
  const words = breakable(shown(value)).map(escaped).join('<wbr>')
  const link = webLink(value)
  return link ? `<a href="${escaped(link)}">${words}</a>` : words
}
