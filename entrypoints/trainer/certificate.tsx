import { percent } from '../../components/exercise/percent.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import type { Column, Row } from '../../utils/training/class.ts'
import type { PaperTexts } from './paper-fields.tsx'

interface Props {
  readonly row: Row
  readonly column: Column
  /** The name of what was passed. */
  readonly part: string
  /** Its place in the row of certificates, from 1. */
  readonly number: number
  readonly paper: PaperTexts
}

/** From here on a name is set smaller, to stay within two lines. */
const longName = 32

/** A certificate on one page, in the language of the page. A name that was left out is written in by hand. */
export function Certificate({ row, column, part, number, paper }: Props) {
  const score = percent(row.cells.get(column.part)!.mean)
  return (
    <article class="page certificate-page">
      <div class="frame">
        <header>
          <p class="institution">{paper.institution}</p>
          <p>{paper.unit}</p>
        </header>
        <h2>{text('paper.certificate')}</h2>
        {paper.number && (
          <p class="number">
            {text('paper.number', { number: paper.number.replace('{n}', String(number).padStart(3, '0')) })}
          </p>
        )}
        <p>{text('paper.givenTo')}</p>
        {row.name ? (
          <p class={row.name.length > longName ? 'name long' : 'name'}>{row.name}</p>
        ) : (
          <p class="name blank">
            <span class="hidden">{text('paper.byHand')}</span>
          </p>
        )}
        <p class="for">
          {text('paper.whoHas')} <strong>{text('paper.hasPassed')}</strong> {paper.activity}
          <br />
          {text('paper.withScore', { score, part })}
        </p>
        <Signature paper={paper} />
        <p class="code">{text('paper.codeLine', { code: row.code })}</p>
      </div>
    </article>
  )
}

/** Place and day, who signs, and room for it. */
export function Signature({ paper }: { paper: PaperTexts }) {
  return (
    <footer class="sign">
      <p>{[paper.place, paper.date].filter(Boolean).join(', ')}</p>
      <p>{paper.position}</p>
      <p class="signatory">{paper.signatory}</p>
    </footer>
  )
}
