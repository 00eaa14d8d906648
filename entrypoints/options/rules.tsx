import { Lock } from 'lucide'
import { useState } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { SeverityMark } from '../../components/severity.tsx'
import { language, text } from '../../utils/i18n/i18n.ts'
import { severities } from '../../utils/pack/schema.ts'
import { familyName, inLanguage } from '../../utils/rule-texts.ts'
import type { Rule } from '../../utils/rules/define.ts'
import { type Family, families, familyOf } from '../../utils/rules/families.ts'
import { rules } from '../../utils/rules/index.ts'
import { fieldId } from './field.tsx'
import { optionOf } from './labels.ts'
import { edit, editing, inForce, lockAt, lockedBy, mayEdit } from './state.ts'

/** Every rule of the catalogue: what it is about, and how strict it is here. */
export function Rules() {
  const [query, setQuery] = useState('')
  const [changedOnly, setChangedOnly] = useState(false)
  const set = editing.value!.now.rules
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean)
  const found = rules.filter((rule) => {
    const { title, reason, lesson } = inLanguage(rule)
    const { id } = rule
    const hay = `${id} ${rule.title} ${title} ${reason} ${lesson}`.toLowerCase()
    const changed = Object.hasOwn(set, id) || lockAt(`rules.${id}`) !== undefined
    return words.every((word) => hay.includes(word)) && (!changedOnly || changed)
  })
  return (
    <div class="rules-list">
      <div class="search-line">
        <input
          type="search"
          class="search"
          aria-label={text('options.ruleSearch')}
          placeholder={text('options.ruleSearch')}
          value={query}
          onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        <label class="switch">
          <input
            type="checkbox"
            role="switch"
            aria-checked={changedOnly}
            checked={changedOnly}
            onChange={({ currentTarget }) => setChangedOnly(currentTarget.checked)}
          />
          {text('options.ruleChanged')}
        </label>
        <span role="status">{text('options.found', { count: found.length })}</span>
      </div>
      {found.length === 0 && <p class="empty">{text('options.none')}</p>}
      {(Object.keys(families) as Family[]).map((family) => {
        const own = found.filter(({ id }) => familyOf(id) === family)
        return (
          own.length > 0 && (
            <section key={family} class="family" lang={language()}>
              <h3>{familyName(family)}</h3>
              <ul class="rows">
                {own.map((rule) => (
                  <Strictness key={rule.id} rule={rule} />
                ))}
              </ul>
            </section>
          )
        )
      })}
    </div>
  )
}

function Strictness({ rule }: { rule: Rule }) {
  const { id, severity } = rule
  const { title, reason, lesson, source } = inLanguage(rule)
  const path = ['rules', id]
  const lock = lockAt(`rules.${id}`)
  const value = (lock ? inForce.value!.pack : editing.value!.now).rules[id]
  const field = fieldId(path)
  return (
    <li class={value === undefined ? 'row rule' : 'row rule set'}>
      <div class="rule-line">
        <div class="rule-name">
          <strong>{title}</strong>
          <SeverityMark severity={severity} />
          {lock && (
            <span class="locked" id={`${field}-lock`}>
              <Icon of={Lock} />
              {text('options.locked', { by: lockedBy(lock.by) })}
            </span>
          )}
        </div>
        <select
          id={field}
          aria-label={text('options.ruleLevel', { name: title })}
          aria-describedby={lock ? `${field}-lock` : undefined}
          value={value ?? ''}
          disabled={lock !== undefined || !mayEdit.value}
          onChange={({ currentTarget }) =>
            edit({ do: 'set', at: path, value: currentTarget.value || undefined })
          }
        >
          <option value="">{text('options.ruleDefault', { severity: text(`common.${severity}`) })}</option>
          {['off', ...severities].map((level) => (
            <option key={level} value={level}>
              {optionOf(['rules'], level)}
            </option>
          ))}
        </select>
      </div>
      <details>
        <summary>
          {text('options.ruleMore')}
          <span class="hidden">: {title}</span>
        </summary>
        <div class="rule-text">
          <p>{reason}</p>
          <p>{lesson}</p>
          <p class="quiet">
            {text('options.ruleSource', {
              source: source.article ? `${source.name}, ${source.article}` : source.name,
            })}
          </p>
          <p>
            <a href={`/rules.html#${id}`}>
              <code>{id}</code>
            </a>
          </p>
        </div>
      </details>
    </li>
  )
}
