import { ArrowLeft, BookUser, Download, Printer, Settings } from 'lucide'
import { useState } from 'preact/hooks'
import { download } from '../../components/download.ts'
import { Icon } from '../../components/icon.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { PaperSheet } from '../../components/paper-sheet.tsx'
import { TableOnPaper } from '../../components/paper-table.tsx'
import { reportFiles } from '../../components/report-files.ts'
import { text } from '../../utils/i18n/i18n.ts'
import type { Report } from '../../utils/report/document.ts'
import { officesWithout } from '../../utils/report/register.ts'
import { failure, pack, register } from './state.ts'

/** The register of official accounts as an annex on paper, with what takes it out. */
export function App() {
  const made = register.value
  const none = pack.value && pack.value.accounts.length === 0 && officesWithout(pack.value).length === 0
  return (
    <>
      <section class="tools" aria-label={text('register.title')}>
        <div class="tools-top">
          <PageHead icon={BookUser} title={text('register.title')} />
          <a class="button" href="dashboard.html">
            <Icon of={ArrowLeft} />
            {text('report.back')}
          </a>
        </div>
        {made && !none && <Downloads made={made} />}
        <p class="quiet">{text('register.hint')}</p>
      </section>
      {failure.value !== undefined ? (
        <main class="told" data-tone="bad">
          <p role="alert">{text('register.failed', { reason: failure.value })}</p>
          <button type="button" class="button" onClick={() => location.reload()}>
            {text('report.retry')}
          </button>
        </main>
      ) : none ? (
        <main class="waiting">
          <p>{text('register.empty')}</p>
          <a class="button primary" href="options.html#akun">
            <Icon of={Settings} />
            {text('register.fill')}
          </a>
        </main>
      ) : made ? (
        <Annex made={made} />
      ) : (
        <p class="waiting" role="status">
          {text('register.loading')}
        </p>
      )}
    </>
  )
}

function Downloads({ made }: { made: Report }) {
  const [trouble, tell] = useState('')
  const save = async (ending: 'doc' | 'xlsx') => {
    try {
      download(
        `register-akun-${new Date().toISOString().slice(0, 10)}.${ending}`,
        await reportFiles[ending](made),
      )
      tell('')
    } catch (error) {
      tell(text('report.saveFailed', { reason: String(error) }))
    }
  }
  return (
    <fieldset class="downloads">
      <legend class="hidden">{text('report.files')}</legend>
      <button type="button" class="button primary" onClick={() => print()}>
        <Icon of={Printer} />
        {text('report.print')}
      </button>
      {(['doc', 'xlsx'] as const).map((ending) => (
        <button
          key={ending}
          type="button"
          class="button"
          data-download={ending}
          onClick={() => void save(ending)}
        >
          <Icon of={Download} />
          {ending === 'doc' ? text('report.word') : 'XLSX'}
        </button>
      ))}
      <p role="status">{trouble}</p>
    </fieldset>
  )
}

function Annex({ made }: { made: Report }) {
  return (
    <PaperSheet report={made} label={text('register.title')}>
      {made.blocks.map((block) =>
        block.kind === 'table' ? (
          <TableOnPaper key={block.name} table={block} />
        ) : block.kind === 'heading' ? (
          <h2 key={block.text}>{block.text}</h2>
        ) : (
          <p key={block.id}>{block.text}</p>
        ),
      )}
    </PaperSheet>
  )
}
