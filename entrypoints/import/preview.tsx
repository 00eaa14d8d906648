import { CircleAlert, CircleCheck, Link2, Link2Off } from 'lucide'
import type { ComponentChildren } from 'preact'
import { Icon } from '../../components/icon.tsx'
import { formatDate, formatNumber, text } from '../../utils/i18n/i18n.ts'
import { problemText } from '../../utils/i18n/problem-text.ts'
import type { Problem } from '../../utils/log/import/problem.ts'
import type { Source } from '../../utils/log/import/sources.ts'
import type { Preview } from '../../utils/log/import/stage.ts'
import type { ArchivePreview } from './worker.ts'

/** What an export would bring, from whom, and what is wrong with it. */
export function PreviewView({ of: preview, file }: { of: Preview; file: string }) {
  const { new: fresh, known, changed, broken, doubled, problems, from, takeable } = preview
  return (
    <>
      <Figures
        of={[
          ['new', fresh],
          ['known', known],
          ['changed', changed],
          ['broken', broken],
        ]}
      />
      {!takeable && <Refused problems={problems} count={changed + broken} />}
      {takeable && fresh === 0 && <Nothing />}
      {doubled > 0 && <p class="quiet">{text('import.doubled', { count: doubled })}</p>}
      {from.length > 0 && <From sources={from} file={file} />}
    </>
  )
}

/** What an archive of a platform would bring. */
export function ArchiveView({ of: archive }: { of: ArchivePreview }) {
  const { problems, known, passed, withFindings, withErrors, accounts, first, last } = archive
  const passedOver = Object.entries(passed)
  return (
    <>
      <Figures
        of={[
          ['new', archive.new],
          ['known', known],
          ['found', withFindings],
          ['violating', withErrors],
        ]}
      />
      {problems.length > 0 && <Refused problems={problems} count={problems.length} />}
      {problems.length === 0 && archive.new === 0 && <Nothing />}
      {first !== undefined && last !== undefined && (
        <p class="quiet">
          {text('import.archiveOf', { accounts: accounts.join(', '), first: day(first), last: day(last) })}
        </p>
      )}
      {passedOver.length > 0 && (
        <p class="quiet">
          {text('import.passedOver')}{' '}
          {passedOver.map(([reason, count]) => `${formatNumber(count)} ${problemText(reason)}`).join(', ')}
        </p>
      )}
    </>
  )
}

type Figure = 'new' | 'known' | 'changed' | 'broken' | 'found' | 'violating'

const bad: readonly Figure[] = ['changed', 'broken']

function Figures({ of: figures }: { of: readonly (readonly [Figure, number])[] }) {
  return (
    <dl class="figures">
      {figures.map(([name, count]) => (
        <div key={name} data-tone={count > 0 && bad.includes(name) ? 'bad' : undefined}>
          <dt>{text(`import.${name}`)}</dt>
          <dd>{formatNumber(count)}</dd>
        </div>
      ))}
    </dl>
  )
}

function Note({ tone, children }: { tone: 'good' | 'bad'; children: ComponentChildren }) {
  return (
    <p class="told" data-tone={tone} role={tone === 'bad' ? 'alert' : 'status'}>
      <Icon of={tone === 'bad' ? CircleAlert : CircleCheck} />
      <span>{children}</span>
    </p>
  )
}

const Nothing = () => <Note tone="good">{text('import.nothing')}</Note>

const few = 8

/** Where and why: the file changes nothing. */
function Refused({ problems, count }: { problems: readonly Problem[]; count: number }) {
  return (
    <div class="refused">
      <Note tone="bad">{text('import.refused')}</Note>
      <ol>
        {problems.slice(0, few).map(({ line, reason }) => (
          <li key={`${line} ${reason}`}>
            <strong>{text('import.line', { line })}</strong> {problemText(reason)}
          </li>
        ))}
      </ol>
      {count > few && (
        <details>
          <summary>{text('import.more', { count: count - few })}</summary>
          <ol>
            {problems.slice(few).map(({ line, reason }) => (
              <li key={`${line} ${reason}`}>
                <strong>{text('import.line', { line })}</strong> {problemText(reason)}
              </li>
            ))}
          </ol>
        </details>
      )}
    </div>
  )
}

const chains = { whole: 'import.chainWhole', gaps: 'import.chainGaps', broken: 'import.chainBroken' } as const

function From({ sources, file }: { sources: readonly Source[]; file: string }) {
  const table = (name: string, shown: readonly Source[]) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="scroller" tabIndex={0} aria-label={`${name} ${file}`}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text('import.office')}</th>
            <th scope="col">{text('import.admin')}</th>
            <th scope="col" class="number">
              {text('import.entries')}
            </th>
            <th scope="col">{text('import.period')}</th>
            <th scope="col">{text('import.chain')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((source) => (
            <SourceRow key={source.installation} of={source} />
          ))}
        </tbody>
      </table>
    </section>
  )
  return (
    <>
      {table(text('import.from'), sources.slice(0, few))}
      {sources.length > few && (
        <details>
          <summary>{text('import.moreSources', { count: sources.length - few })}</summary>
          {table(text('import.moreSources', { count: sources.length - few }), sources.slice(few))}
        </details>
      )}
    </>
  )
}

const day = (at: number) => formatDate(at, { dateStyle: 'medium' })

function SourceRow({ of: { installation, units, admins, entries, first, last, chain } }: { of: Source }) {
  return (
    <tr>
      <th scope="row">
        {named(units) || text('import.noOffice')}
        <span class="quiet installation">
          {text('import.installation', { id: installation.slice(0, 8) })}
        </span>
      </th>
      <td>{named(admins) || '–'}</td>
      <td class="number">{formatNumber(entries)}</td>
      <td>
        {day(first)} – {day(last)}
      </td>
      <td>
        <span class="chain" data-chain={chain}>
          {chain && <Icon of={chain === 'broken' ? Link2Off : Link2} />}
          {chain ? text(chains[chain]) : '–'}
        </span>
      </td>
    </tr>
  )
}

const named = (names: readonly string[]) => names.slice(0, 3).join(', ') + (names.length > 3 ? ', …' : '')
