import { Download } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { download } from '../../components/download.ts'
import { Percent, percent } from '../../components/exercise/percent.tsx'
import { Icon } from '../../components/icon.tsx'
import { moduleTitle } from '../../utils/exercise-texts.ts'
import { text } from '../../utils/i18n/i18n.ts'
import { shortCode } from '../../utils/training/class.ts'
import { course, gain } from '../../utils/training/course.ts'
import { mean } from '../../utils/training/items.ts'
import { partOfBundle } from '../../utils/training/parts.ts'
import type { Results } from '../../utils/training/results.ts'
import { attempts, bundles, describe, forget, partOf, results, scores } from './state.ts'

/** The trainee's own results, to look at and to hand over. */
export function ResultsView() {
  if (attempts.value.length === 0) {
    return (
      <>
        <h2>{text('practice.results')}</h2>
        <p>{text('practice.noResults')}</p>
      </>
    )
  }
  const titles: readonly (readonly [part: string, title: string])[] = [
    ['placement', text('practice.placement')],
    ...course.map((module) => [module.id, moduleTitle(module)] as const),
    ['final', text('practice.final')],
    ...bundles.value.map(({ bundle }) => [partOfBundle(bundle).id, bundle.name] as const),
  ]
  return (
    <>
      <h2>{text('practice.results')}</h2>
      <p class="lead">{text('practice.resultsLead')}</p>
      <Gain />
      <table class="card">
        <thead>
          <tr>
            <th scope="col">{text('practice.part')}</th>
            <th scope="col">{text('practice.answered')}</th>
            <th scope="col">{text('practice.average')}</th>
          </tr>
        </thead>
        <tbody>
          {titles.map(([id, title]) => {
            const own = scores.value.get(id)
            return (
              <tr key={id}>
                <th scope="row">{title}</th>
                <td>
                  {own?.size ?? 0}/{partOf(id)!.exercises.length}
                </td>
                <td>{own ? <Percent value={mean([...own.values()])} /> : '–'}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      <HandOver />
    </>
  )
}

function Gain() {
  const [before, after] = (['placement', 'final'] as const).map((id) => scores.value.get(id))
  if (!before || !after || before.size < 8 || after.size < 8) return null
  const [first, second] = [mean([...before.values()]), mean([...after.values()])]
  return (
    <section class="card gain">
      <h3>{text('practice.gain')}</h3>
      <p>
        {text(second > first ? 'practice.gainText' : 'practice.gainNone', {
          before: percent(first),
          after: percent(second),
          gain: percent(gain(first, second)),
        })}
      </p>
    </section>
  )
}

function HandOver() {
  const [own, setOwn] = useState<Results>()
  const [asking, setAsking] = useState(false)
  useEffect(() => void results().then(setOwn, () => {}), [])
  if (!own) return null
  const field = (key: 'name' | 'classCode', most: number) => (
    <label>
      {text(`practice.${key}`)}
      <input
        type="text"
        autocomplete="off"
        maxLength={most}
        defaultValue={own[key]}
        onChange={(event) => void describe(key, event.currentTarget.value)}
      />
    </label>
  )
  const give = async () => {
    const given = await results()
    const file = JSON.stringify(given, null, 1)
    download(fileNameOf(given), new Blob([file], { type: 'application/json' }))
  }
  return (
    <section class="card hand-over">
      {field('name', 200)}
      {field('classCode', 40)}
      <div class="actions">
        <button type="button" class="button primary" onClick={() => void give()}>
          <Icon of={Download} />
          {text('practice.export')}
        </button>
        {!asking && (
          <button type="button" class="button" onClick={() => setAsking(true)}>
            {text('practice.forget')}
          </button>
        )}
      </div>
      {asking && (
        <fieldset class="actions" aria-label={text('practice.forget')}>
          <p role="alert">{text('practice.forgetAsk')}</p>
          <button type="button" class="button" onClick={() => void forget()}>
            {text('practice.forgetYes')}
          </button>
          <button type="button" class="button primary" onClick={() => setAsking(false)}>
            {text('practice.cancel')}
          </button>
        </fieldset>
      )}
    </section>
  )
}

/** A trainer collects many: each says whose it is. */
function fileNameOf({ classCode, name, trainee }: Results): string {
  const whose = `${classCode} ${name.trim() || shortCode(trainee)}`.toLowerCase()
  return `hasil-latihan-saring-${whose
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replaceAll(' ', '-')}.json`
}
