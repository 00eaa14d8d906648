/** A string as CSS writes it. */
const quoted = (text: string): string =>
  `"${text.replace(/["\\\n\r\f<]/gu, (mark) => `\\${mark.charCodeAt(0).toString(16)} `)}"`

/** How a report looks on the screen and on A4; `running` stands at the head of every page but the first. */
export function printStyle(running: string): string {
  return `
@page { size: A4; margin: 22mm 20mm 20mm; @top-left { content: ${quoted(running)}; font: 9pt sans-serif; color: #555 } @bottom-right { content: "Halaman " counter(page) " dari " counter(pages); font: 9pt sans-serif; color: #555 } }
@page :first { @top-left { content: "" } }
body { margin: 0 }
.paper { max-width: 170mm; margin: 0 auto; padding: 12mm 0; background: #fff; color: #111; color-scheme: light; font: 11pt/1.5 "Liberation Serif", "Times New Roman", serif }
@media print { .paper { padding: 0 } }
.paper .cover { margin-bottom: 10mm; padding-bottom: 6mm; border-bottom: 2pt solid #111; text-align: center }
.paper .cover p { margin: 0 }
.paper .institution { font-size: 14pt; font-weight: 700; text-transform: uppercase }
.paper .unit { font-weight: 700 }
.paper h1 { margin: 8mm 0 2mm; font-size: 17pt }
.paper .period { font-size: 12pt }
.paper .cover .recipient { margin-top: 8mm; text-align: left }
.paper h2 { margin: 7mm 0 2mm; font-size: 12.5pt; break-after: avoid }
.paper p, .paper .paragraph { margin: 0 0 2.5mm; orphans: 3; widows: 3; white-space: pre-line }
/* Half of a collapsed border lies outside the table, and the edge of the page would cut it. */
.paper table { width: calc(100% - 1px); margin: 2mm 0.5px 5mm; border-collapse: collapse; font: 9.5pt/1.35 "Liberation Sans", Arial, "DejaVu Sans Condensed", sans-serif }
.paper thead { display: table-header-group }
.paper tr, .paper table:not(:has(tbody tr:nth-child(9))) { break-inside: avoid }
.paper th, .paper td { padding: 1.4mm 1.5mm; border: .5pt solid #999; text-align: left; vertical-align: top; overflow-wrap: break-word }
.paper th { background: #eee; overflow-wrap: normal }
.paper .totalled tr:last-child td { border-top: 1pt solid #111; font-weight: 700 }
.paper p:has(+ table), .paper .written:has(+ table) { break-after: avoid }
.paper .figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
.paper th.figure { white-space: normal }
@media print, (min-width: 48rem) { .paper td.short { white-space: nowrap } }
.paper a { color: inherit }
.paper .signature { width: 85mm; margin: 12mm 0 0 auto; text-align: center; break-inside: avoid }
.paper .signature .name { margin-top: 22mm; font-weight: 700; text-decoration: underline }
`
}
