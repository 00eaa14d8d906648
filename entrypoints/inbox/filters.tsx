import { Check, CheckCheck, Copy, Forward, Trash2, X } from 'lucide'
import { Icon } from '../../components/icon.tsx'
import { SelectFilter } from '../../components/select-filter.tsx'
import { aspirationKinds } from '../../utils/aspirations/schema.ts'
import { text } from '../../utils/i18n/i18n.ts'
import { platforms } from '../../utils/pack/schema.ts'
import {
  all,
  changeFilter,
  copyHandOver,
  eraseTargets,
  filter,
  grouped,
  listed,
  move,
  pack,
  selected,
  shown,
  sort,
} from './state.ts'

const states = ['open', 'overdue', 'forwarded', 'answered', 'done'] as const

export function Filters() {
  const { search = '', state, kind, platform, topic, unit } = filter.value
  const units = [...new Set((all.value ?? []).map((one) => one.unit).filter(Boolean))].sort()
  return (
    <search class="filters">
      <input
        id="search"
        type="search"
        aria-label={text('inbox.search')}
        placeholder={text('inbox.search')}
        value={search}
        onInput={({ currentTarget }) => changeFilter({ search: currentTarget.value })}
      />
      <SelectFilter
        label={text('inbox.state')}
        any={text('inbox.all')}
        value={state}
        choices={states.map((value) => ({ value, label: text(`inbox.state_${value}`) }))}
        choose={(value) => changeFilter({ state: value })}
      />
      <SelectFilter
        label={text('inbox.kind')}
        any={text('inbox.all')}
        value={kind}
        choices={[
          ...aspirationKinds.map((value) => ({ value, label: text(`inbox.kind_${value}`) })),
          { value: 'none' as const, label: text('inbox.unsorted') },
        ]}
        choose={(value) => changeFilter({ kind: value })}
      />
      <SelectFilter
        label={text('inbox.platform')}
        any={text('inbox.all')}
        value={platform}
        choices={platforms.map((value) => ({ value, label: text(`common.${value}`) }))}
        choose={(value) => changeFilter({ platform: value })}
      />
      <SelectFilter
        label={text('inbox.topic')}
        any={text('inbox.all')}
        value={topic}
        choices={(pack.value?.topics ?? []).map(({ id, label }) => ({ value: id, label }))}
        choose={(value) => changeFilter({ topic: value })}
      />
      <SelectFilter
        label={text('inbox.unit')}
        any={text('inbox.all')}
        value={unit}
        choices={units.map((value) => ({ value, label: value }))}
        choose={(value) => changeFilter({ unit: value })}
      />
    </search>
  )
}

/** How many are shown, and what can be done with those that are selected. */
export function Bulk() {
  const count = selected.value.size
  return (
    <section class="bulk" aria-label={text('inbox.select')}>
      <p class="quiet" data-count={shown.value.length}>
        {count > 0 ? text('inbox.selected', { count }) : text('inbox.count', { count: shown.value.length })}
      </p>
      <label class="check">
        <input
          type="checkbox"
          checked={grouped.value}
          onChange={({ currentTarget }) => {
            grouped.value = currentTarget.checked
          }}
        />
        <span>
          {text('inbox.grouped')}
          {grouped.value && listed.value.length < shown.value.length
            ? ` (${text('inbox.matters', { count: listed.value.length })})`
            : ''}
        </span>
      </label>
      {count > 0 && (
        <>
          <select
            aria-label={text('inbox.kind')}
            onChange={({ currentTarget }) => {
              const kind = aspirationKinds.find((one) => one === currentTarget.value)
              if (kind) sort(kind)
            }}
          >
            <option value="">{text('inbox.kind')}</option>
            {aspirationKinds.map((kind) => (
              <option key={kind} value={kind}>
                {text(`inbox.kind_${kind}`)}
              </option>
            ))}
          </select>
          <Steps />
          <button
            type="button"
            class="button ghost-button"
            onClick={() => {
              selected.value = new Set()
            }}
          >
            <Icon of={X} />
            {text('inbox.unselect')}
          </button>
        </>
      )}
    </section>
  )
}

/** The steps for what is selected, or else for the active message. */
export function Steps() {
  return (
    <>
      <button type="button" class="button" data-step="forwarded" onClick={() => move('forwarded')}>
        <Icon of={Forward} />
        {text('inbox.forward')}
      </button>
      <button type="button" class="button" data-step="answered" onClick={() => move('answered')}>
        <Icon of={Check} />
        {text('inbox.answered')}
      </button>
      <button type="button" class="button" data-step="done" onClick={() => move('done')}>
        <Icon of={CheckCheck} />
        {text('inbox.done')}
      </button>
      <button type="button" class="button" data-hand-over onClick={copyHandOver}>
        <Icon of={Copy} />
        {text('inbox.handOver')}
      </button>
      <button type="button" class="button" data-erase onClick={() => void eraseTargets()}>
        <Icon of={Trash2} />
        {text('inbox.erase')}
      </button>
    </>
  )
}
