import { text } from '../../utils/i18n/i18n.ts'
import { titleOf } from '../../utils/rule-texts.ts'
import { hardestRules, type Results } from '../../utils/training/results.ts'

const most = 12

/** The rules that a class broke most often. */
export function HardestRules({ people }: { people: readonly Results[] }) {
  const hardest = hardestRules(people).slice(0, most)
  const top = hardest[0]?.times ?? 1
  return (
    <section class="panel" aria-labelledby="rules-title">
      <h2 id="rules-title">{text('trainer.hardest')}</h2>
      <p class="quiet small">{text('trainer.hardestLead')}</p>
      {hardest.length === 0 ? (
        <p class="empty">{text('trainer.noneBroken')}</p>
      ) : (
        <ol class="bars">
          {hardest.map(({ rule, times, people: who }) => (
            <li key={rule}>
              <span>{titleOf(rule)}</span>
              <meter min={0} max={top} value={times} aria-hidden="true" />
              <span class="quiet small">{text('trainer.brokenBy', { times, count: who })}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
