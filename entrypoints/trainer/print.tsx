import { Printer } from 'lucide'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { language, text } from '../../utils/i18n/i18n.ts'
import { passed } from '../../utils/training/class.ts'
import { makeGenerated } from './catalogue.ts'
import { Certificate } from './certificate.tsx'
import { ClassChoice } from './class.tsx'
import { columns, members, rows } from './class-state.ts'
import { loadPaper, PaperFields, paper } from './paper-fields.tsx'
import { partTitle } from './part-title.ts'
import { ResultSheet } from './result-sheet.tsx'
import { people } from './store.ts'

type Sheet = 'certificate' | 'sheet'

/** Sets the size of the printed pages, as the page's policy allows no style inside the document. Returns the way back. */
function setPageSize(orientation: 'landscape' | 'portrait'): () => void {
  const size = new CSSStyleSheet()
  size.replaceSync(`@page { size: A4 ${orientation}; margin: 0 }`)
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, size]
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== size)
  }
}

/** Result sheets of everybody and certificates of those who passed, one page each, as they come out of the printer. */
export function PrintView() {
  useEffect(() => {
    void makeGenerated()
    void loadPaper()
  }, [])
  const [sheet, setSheet] = useState<Sheet>('certificate')
  const [basis, setBasis] = useState('final')
  const [person, setPerson] = useState('')
  useLayoutEffect(() => setPageSize(sheet === 'certificate' ? 'landscape' : 'portrait'), [sheet])
  const column =
    columns.value.find(({ part }) => part === basis) ?? columns.value.find(({ part }) => part === 'final')!
  const name = column.bundle?.name ?? partTitle(column.part)
  const winners = rows.value.filter((row) => passed(row, column))
  const choice = sheet === 'certificate' ? winners : rows.value
  const printed = person === '' ? choice : choice.filter(({ trainee }) => trainee === person)
  if (people.value?.length === 0) {
    return (
      <p class="empty">
        {text('trainer.noResults')} <a href="#/kelas">{text('trainer.class')}</a>
      </p>
    )
  }
  return (
    <>
      <section class="panel fields print-tools" aria-label={text('trainer.print')}>
        <p class="lead">{text('trainer.printLead')}</p>
        <div class="pair">
          <label>
            {text('trainer.what')}
            <select value={sheet} onChange={({ currentTarget }) => setSheet(currentTarget.value as Sheet)}>
              <option value="certificate">{text('trainer.certificates')}</option>
              <option value="sheet">{text('trainer.sheets')}</option>
            </select>
          </label>
          <ClassChoice />
          <label>
            {text('trainer.basis')}
            <select value={column.part} onChange={({ currentTarget }) => setBasis(currentTarget.value)}>
              {columns.value.map(({ part, bundle }) => (
                <option key={part} value={part}>
                  {bundle?.name ?? partTitle(part)}
                </option>
              ))}
            </select>
          </label>
          <label>
            {text('trainer.person')}
            <select value={person} onChange={({ currentTarget }) => setPerson(currentTarget.value)}>
              <option value="">{text('trainer.everybody', { count: choice.length })}</option>
              {choice.map(({ trainee, name: who, code }) => (
                <option key={trainee} value={trainee}>
                  {who || code}
                </option>
              ))}
            </select>
          </label>
        </div>
        <PaperFields />
        <p role="status">
          {text('trainer.passedCount', { passed: winners.length, count: rows.value.length, part: name })}
        </p>
        {printed.length === 0 && <p class="empty">{text('trainer.printNone')}</p>}
        <button type="button" class="button primary" disabled={printed.length === 0} onClick={() => print()}>
          <Icon of={Printer} />
          {text('trainer.printNow', { count: printed.length })}
        </button>
      </section>
      <section
        class={`papers ${sheet}`}
        aria-label={text('trainer.paper')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
        tabIndex={0}
        lang={language()}
        hidden={printed.length === 0}
      >
        {printed.map((row, index) =>
          sheet === 'certificate' ? (
            <Certificate
              key={row.trainee}
              row={row}
              column={column}
              part={name}
              number={index + 1}
              paper={paper.value}
            />
          ) : (
            <ResultSheet
              key={row.trainee}
              row={row}
              columns={columns.value}
              basis={column}
              part={name}
              attempts={members.value.find(({ trainee }) => trainee === row.trainee)!.attempts}
              paper={paper.value}
            />
          ),
        )}
      </section>
    </>
  )
}
