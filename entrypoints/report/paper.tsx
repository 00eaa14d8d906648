import { RotateCcw } from 'lucide'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { PaperSheet } from '../../components/paper-sheet.tsx'
import { TableOnPaper } from '../../components/paper-table.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import type { Block, Paragraph, Report } from '../../utils/report/document.ts'
import { edit, isEdited, period } from './state.ts'

/** The report as it is printed; its paragraphs are written in. */
export function Paper({ report }: { report: Report }) {
  const { blocks } = report
  return (
    <PaperSheet report={report} label={text('report.paper')}>
      {blocks.map((block, index) => (
        <Part
          key={`${period.value?.from} ${period.value?.until} ${nameOf(block)}`}
          block={block}
          heading={headingBefore(blocks, index)}
        />
      ))}
    </PaperSheet>
  )
}

/** Each once in a report. */
const nameOf = (block: Block): string =>
  `${block.kind} ${block.kind === 'heading' ? block.text : block.kind === 'table' ? block.name : block.id}`

function headingBefore(blocks: readonly Block[], index: number): string {
  const heading = blocks.slice(0, index).findLast((block) => block.kind === 'heading')
  return heading?.text ?? ''
}

function Part({ block, heading }: { block: Block; heading: string }) {
  if (block.kind === 'heading') return <h2>{block.text}</h2>
  if (block.kind === 'table') return <TableOnPaper table={block} />
  return <Written paragraph={block} heading={heading} />
}

/** A paragraph that is written in as on paper. Its text is the browser's own while it has the focus. */
function Written({ paragraph: { id, text: written }, heading }: { paragraph: Paragraph; heading: string }) {
  const element = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const place = element.current!
    if (document.activeElement !== place && place.innerText !== written) place.textContent = written
  }, [written])
  return (
    <div class="written" data-edited={isEdited(id)}>
      {/* biome-ignore lint/a11y/useSemanticElements: a text area would print with its own scroll bar and size */}
      <div
        class="paragraph"
        ref={element}
        // Firefox and Chromium take plain text only, so nothing that is pasted brings its own look.
        contentEditable="plaintext-only"
        role="textbox"
        aria-multiline="true"
        aria-label={text('report.edit', { name: heading })}
        tabIndex={0}
        spellcheck={false}
        data-paragraph={id}
        onInput={(event) => edit(id, event.currentTarget.innerText.trimEnd())}
      />
      {isEdited(id) && (
        <button type="button" class="button link-button reset" onClick={() => edit(id, undefined)}>
          <Icon of={RotateCcw} />
          {text('report.reset')}
        </button>
      )}
    </div>
  )
}
