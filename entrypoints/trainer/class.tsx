import { Confirm } from '../../components/confirm.tsx'
import { percent } from '../../components/exercise/percent.tsx'
import { formatNumber, text } from '../../utils/i18n/i18n.ts'
import { meanOf } from '../../utils/training/class.ts'
import { Items } from './class-items.tsx'
import { HardestRules } from './class-rules.tsx'
import { chosenClass, classCodes, columns, members, rows, withoutCode } from './class-state.ts'
import { ClassTable } from './class-table.tsx'
import { Collect } from './collect.tsx'
import { database, kept, people } from './store.ts'

/** Result files brought together: who is how far, what was hard, which exercises tell who has learned. */
export function ClassView() {
  const all = people.value ?? []
  return (
    <>
      <p class="lead">{text('trainer.classLead')}</p>
      <Collect />
      {all.length === 0 ? (
        <p class="empty">{text('trainer.noResults')}</p>
      ) : (
        <>
          <div class="row class-choice">
            <ClassChoice />
            <Confirm
              label={text('trainer.forgetClass')}
              question={text('trainer.forgetClassAsk', { count: members.value.length })}
              go={text('trainer.deleteYes')}
              onGo={() => void kept(() => database.forget(members.value.map(({ trainee }) => trainee)))}
            />
          </div>
          <dl class="figures">
            {figuresOf().map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
          <ClassTable rows={rows.value} columns={columns.value} />
          <HardestRules people={members.value} />
          <Items people={members.value} />
        </>
      )}
    </>
  )
}

function figuresOf() {
  const shown = (value: number | undefined) => (value === undefined ? '–' : percent(value))
  const test = (part: string) => shown(meanOf(rows.value.map(({ cells }) => cells.get(part)?.mean)))
  return [
    [text('trainer.people'), formatNumber(members.value.length)],
    [text('practice.placement'), test('placement')],
    [text('practice.final'), test('final')],
    [text('practice.gain'), shown(meanOf(rows.value.map(({ gain }) => gain)))],
  ] as const
}

/** One class, or all of them. */
export function ClassChoice() {
  return (
    <label>
      {text('trainer.classCode')}
      <select
        value={chosenClass.value}
        onChange={({ currentTarget }) => (chosenClass.value = currentTarget.value)}
      >
        <option value="">{text('trainer.allClasses')}</option>
        {classCodes.value.map((code) => (
          <option key={code} value={code || withoutCode}>
            {code || text('trainer.noCode')}
          </option>
        ))}
      </select>
    </label>
  )
}
