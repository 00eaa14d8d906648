import { ChevronDown, FunnelX, Search, SlidersHorizontal, X } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { type Choice, SelectFilter } from '../../components/select-filter.tsx'
import { type Kind, kinds } from '../../utils/draft/kind.ts'
import { language, text } from '../../utils/i18n/i18n.ts'
import { platforms } from '../../utils/pack/schema.ts'
import { compareNames } from '../../utils/report/order.ts'
import { titleOf } from '../../utils/rule-texts.ts'
import { changeFilter, clearFilter, filter, filtered, filtersOn, names, searching, total } from './state.ts'

export function Filters() {
  const [unfolded, unfold] = useState(false)
  const on = filtersOn.value
  return (
    <search class="filters" data-unfolded={unfolded}>
      <div class="search-row">
        <SearchBox />
        <button
          type="button"
          class="button unfold"
          aria-expanded={unfolded}
          aria-controls="filter-fields"
          onClick={() => unfold(!unfolded)}
        >
          <Icon of={SlidersHorizontal} />
          {on > 0 ? text('dashboard.filtersOn', { count: on }) : text('dashboard.filters')}
          <Icon of={ChevronDown} class="chevron" />
        </button>
      </div>
      <div class="filter-fields" id="filter-fields">
        <Period />
        <Selects />
      </div>
      <Count />
    </search>
  )
}

function SearchBox() {
  const input = useRef<HTMLInputElement>(null)
  const { search = '' } = filter.value
  return (
    <div class="search-box">
      <Icon of={Search} />
      <input
        ref={input}
        type="text"
        enterkeyhint="search"
        aria-label={text('dashboard.search')}
        placeholder={text('dashboard.searchHint')}
        value={search}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => changeFilter({ search: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') changeFilter({ search: '' })
          if (event.key === 'ArrowDown') document.getElementById('list')?.focus()
        }}
      />
      {search !== '' && (
        <button
          type="button"
          class="button ghost-button icon-only"
          aria-label={text('dashboard.clearSearch')}
          onClick={() => {
            changeFilter({ search: '' })
            input.current?.focus()
          }}
        >
          <Icon of={X} />
        </button>
      )}
    </div>
  )
}

/** Days of a period that ends today. */
const periods = [
  { days: undefined, key: 'dashboard.anyTime' },
  { days: 1, key: 'dashboard.today' },
  { days: 7, key: 'dashboard.week' },
  { days: 30, key: 'dashboard.month' },
] as const

function Period() {
  const { from = '', to = '' } = filter.value
  return (
    <div class="period">
      <fieldset class="segments">
        <legend>{text('dashboard.period')}</legend>
        {periods.map(({ days, key }) => {
          const start = days === undefined ? '' : dayBefore(days - 1)
          const end = days === undefined ? '' : dayBefore(0)
          return (
            <button
              key={key}
              type="button"
              aria-pressed={from === start && to === end}
              onClick={() => changeFilter({ from: start, to: end })}
            >
              {text(key)}
            </button>
          )
        })}
      </fieldset>
      <Field label={text('dashboard.from')}>
        <input
          type="date"
          value={from}
          max={to}
          onChange={(event) => changeFilter({ from: event.currentTarget.value })}
        />
      </Field>
      <Field label={text('dashboard.to')}>
        <input
          type="date"
          value={to}
          min={from}
          onChange={(event) => changeFilter({ to: event.currentTarget.value })}
        />
      </Field>
    </div>
  )
}

function Field({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label class="field">
      <span>{label}</span>
      {children}
    </label>
  )
}

function Selects() {
  const { platform, account, kind, rule, certainty } = filter.value
  const accounts = sorted(names.value?.accounts ?? []).map((name) => ({ value: name, label: name }))
  const rules = (names.value?.rules ?? [])
    .map((id) => ({ value: id, label: titleOf(id) }))
    .sort((a, b) => a.label.localeCompare(b.label, language()))
  const named = <Name extends string>(
    values: readonly Name[],
    name: (value: Name) => string,
  ): Choice<Name>[] => values.map((value) => ({ value, label: name(value) }))
  return (
    <div class="selects">
      <SelectFilter
        label={text('dashboard.platform')}
        any={text('dashboard.anyPlatform')}
        value={platform}
        choices={named(platforms, (name) => text(`common.${name}`))}
        choose={(value) => changeFilter({ platform: value })}
      />
      <SelectFilter
        label={text('dashboard.account')}
        any={text('dashboard.anyAccount')}
        value={account}
        choices={accounts}
        choose={(value) => changeFilter({ account: value })}
      />
      <SelectFilter
        label={text('dashboard.kind')}
        any={text('dashboard.anyKind')}
        value={kind}
        choices={[
          ...named<Kind | 'answer'>(kinds, (name) => text(`common.${name as Kind}`)),
          { value: 'answer', label: text('glance.answers') },
        ]}
        choose={(value) => changeFilter({ kind: value })}
      />
      <SelectFilter
        label={text('dashboard.finding')}
        any={text('dashboard.anyFinding')}
        value={rule}
        choices={[
          { value: 'any', label: text('dashboard.withFinding') },
          { value: 'none', label: text('dashboard.withoutFinding') },
          { value: 'violation', label: text('glance.withViolation') },
        ]}
        group={{ label: text('dashboard.byRule'), choices: rules }}
        choose={(value) => changeFilter({ rule: value })}
      />
      <SelectFilter
        label={text('dashboard.certainty')}
        any={text('dashboard.anyCertainty')}
        value={certainty}
        choices={[
          { value: 'open', label: text('dashboard.toDecide') },
          { value: 'dropped', label: text('dashboard.dropped') },
        ]}
        choose={(value) => changeFilter({ certainty: value })}
      />
    </div>
  )
}

function Count() {
  const count = filtered.value.length
  const all = count === total.value
  return (
    <div class="count">
      <p role="status">
        {all ? text('dashboard.all', { count }) : text('dashboard.shown', { count, total: total.value })}
        {searching.value && ` · ${text('dashboard.searching')}`}
      </p>
      {(filtersOn.value > 0 || filter.value.search) && (
        <button type="button" class="button link-button" onClick={clearFilter}>
          <Icon of={FunnelX} />
          {text('dashboard.clearFilters')}
        </button>
      )}
    </div>
  )
}

const sorted = (values: readonly string[]) => values.toSorted(compareNames)

/** A day on this computer as `YYYY-MM-DD`, so many days before today. */
function dayBefore(days: number): string {
  const date = new Date()
  date.setDate(date.getDate() - days)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
