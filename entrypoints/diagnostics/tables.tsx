import { useState } from 'preact/hooks'
import type { DiagnosticRecord } from '../../utils/diagnostics/record.ts'
import { formatDate, text } from '../../utils/i18n/i18n.ts'
import { type Platform, platforms } from '../../utils/pack/schema.ts'
import { catalogueOf, type Thing } from '../../utils/platforms/tables/catalogue.ts'

/** When each form of each thing last matched, in milliseconds since 1970. */
type Matched = Readonly<Record<string, number | undefined>>

/** Everything that the platforms' tables tell, with when it was last found on a page. */
export function Tables({ record }: { record: DiagnosticRecord }) {
  const [platform, choose] = useState<Platform>('x')
  const [onlyNever, narrow] = useState(false)
  const matched: Matched = record.matched[platform]
  const things = catalogueOf(platform).filter((thing) => !onlyNever || latest(thing, matched) === undefined)
  return (
    <section class="tables" aria-labelledby="tables">
      <h2 id="tables">{text('diagnostics.table')}</h2>
      <p class="quiet">{text('diagnostics.tableText')}</p>
      <div class="choices">
        <fieldset class="segments">
          <legend class="hidden">{text('diagnostics.platform')}</legend>
          {platforms.map((name) => (
            <label key={name}>
              <input type="radio" name="platform" checked={name === platform} onChange={() => choose(name)} />
              <span>{text(`common.${name}`)}</span>
            </label>
          ))}
        </fieldset>
        <label class="only">
          <input
            type="checkbox"
            checked={onlyNever}
            onChange={({ currentTarget }) => narrow(currentTarget.checked)}
          />
          {text('diagnostics.onlyNever')}
        </label>
      </div>
      {things.length === 0 ? (
        <p role="status">{text('diagnostics.noneLeft')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              {(['thing', 'is', 'confirmed', 'matched'] as const).map((name) => (
                <th key={name} scope="col">
                  {text(`diagnostics.${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {things.map((thing) => (
              <Row key={thing.id} thing={thing} matched={matched} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function Row({ thing, matched }: { thing: Thing; matched: Matched }) {
  const { id, sort, forms, confirmed } = thing
  const last = latest(thing, matched)
  return (
    <tr data-thing={id} data-never={last === undefined}>
      <th scope="row">
        <code>{id}</code> <span class="badge">{text(`diagnostics.${sort}`)}</span>
      </th>
      <td data-name={text('diagnostics.is')}>
        <ul class="forms">
          {forms.map((form) => (
            <li key={form.id}>
              <code>{form.is}</code>
              {forms.length > 1 && <span class="quiet"> {day(matched[form.id])}</span>}
            </li>
          ))}
        </ul>
      </td>
      <td data-name={text('diagnostics.confirmed')}>
        <time dateTime={confirmed}>{confirmed}</time>
      </td>
      <td data-name={text('diagnostics.matched')}>
        {last === undefined ? (
          <span class="never">{text('diagnostics.never')}</span>
        ) : (
          <time dateTime={new Date(last).toISOString()}>
            {formatDate(last, { dateStyle: 'medium', timeStyle: 'short' })}
          </time>
        )}
      </td>
    </tr>
  )
}

function latest({ forms }: Thing, matched: Matched): number | undefined {
  const times = forms.flatMap(({ id }) => matched[id] ?? [])
  return times.length === 0 ? undefined : Math.max(...times)
}

const day = (at: number | undefined): string =>
  at === undefined ? text('diagnostics.never') : formatDate(at, { dateStyle: 'medium' })
