import { Stethoscope } from 'lucide'
import { PageHead } from '../../components/page-head.tsx'
import { useRecord } from '../../components/use-record.ts'
import { text } from '../../utils/i18n/i18n.ts'
import { Report } from './report.tsx'
import { Sites } from './sites.tsx'
import { Tables } from './tables.tsx'

/** Whether Saring still knows its way around the platforms' pages, and when each thing that it looks for was last there. */
export function App() {
  const { record, failure } = useRecord()
  return (
    <main class="diagnostics" aria-busy={!record && failure === undefined}>
      <PageHead icon={Stethoscope} title={text('diagnostics.title')} />
      <p class="lead">{text('diagnostics.lead')}</p>
      {failure !== undefined && <p role="alert">{text('diagnostics.failed', { reason: failure })}</p>}
      {record && (
        <>
          <Sites record={record} />
          <Report record={record} />
          <Tables record={record} />
        </>
      )}
    </main>
  )
}
