import type { ComponentChildren } from 'preact'
import { useEffect } from 'preact/hooks'
import type { Report } from '../utils/report/document.ts'
import { printStyle } from '../utils/report/print-style.ts'

/** A sheet of its own, as the pages' policy allows no style inside the document. */
const paper = new CSSStyleSheet()
document.adoptedStyleSheets.push(paper)

/** A report as on paper, between its cover and who signs it, and its pages as they are printed. */
export function PaperSheet({
  report: { title, institution, unit, period, recipient, signature },
  label,
  children,
}: {
  report: Report
  label: string
  children: ComponentChildren
}) {
  const running = `${title}, ${period}`
  useEffect(() => {
    paper.replaceSync(printStyle(running))
  }, [running])
  return (
    <main class="sheet" aria-label={label}>
      <article class="paper" lang="id">
        <header class="cover">
          <p class="institution">{institution}</p>
          <p class="unit">{unit}</p>
          <h1>{title}</h1>
          <p class="period">{period}</p>
          {recipient && (
            <p class="recipient">
              Kepada Yth.
              <br />
              {recipient}
            </p>
          )}
        </header>
        {children}
        <footer class="signature">
          <p>
            {signature.place}, {signature.date}
          </p>
          <p class="name">{signature.name}</p>
        </footer>
      </article>
    </main>
  )
}
