import { Copy, ExternalLink, Users } from 'lucide'
import { useState } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { type Aspiration, aspirationKinds } from '../../utils/aspirations/schema.ts'
import { settingsOf } from '../../utils/aspirations/settings.ts'
import { mayBecome } from '../../utils/aspirations/state.ts'
import { templateTitle } from '../../utils/aspirations/template-title.ts'
import { formatDate, text } from '../../utils/i18n/i18n.ts'
import type { Pack } from '../../utils/pack/schema.ts'
import { fillTemplate, suggestTemplates } from '../../utils/pack/template.ts'
import { todayIn } from '../../utils/today.ts'
import { Steps } from './filters.tsx'
import { Due, kindOf } from './list.tsx'
import { MessageRivals } from './rivals.tsx'
import { active, alike, copy, move, pack, selectAlike, selected, sort, write } from './state.ts'

/** The active message in full, with what can be done about it. */
export function Detail() {
  const one = active.value
  const from = pack.value
  return (
    <aside class="detail" aria-label={text('inbox.detail')}>
      {one && from ? (
        <Message key={one.id} one={one} from={from} />
      ) : (
        <p class="quiet">{text('inbox.choose')}</p>
      )}
    </aside>
  )
}

function Message({ one, from }: { one: Aspiration; from: Pack }) {
  const others = alike.value.get(one.id)
  const units = settingsOf(from).units.map(({ name }) => name)
  return (
    <>
      <p class="card-head">
        <span class="badge kind" data-kind={one.kind ?? 'none'}>
          {kindOf(one)}
        </span>
        <span class="badge">{text(`inbox.state_${one.state}`)}</span>
        <Due one={one} />
      </p>
      <MessageRivals one={one} />
      <p class="full" dir="auto">
        {one.text}
      </p>
      <p class="quiet">
        {text('inbox.author', { name: one.author || text('inbox.nameless') })} ·{' '}
        {text(`common.${one.platform}`)} · {formatDate(one.receivedAt)}
      </p>
      {one.kindBy === 'rules' && one.because.length > 0 && (
        <p class="quiet">
          {text('inbox.because', { words: one.because.map((word) => `“${word}”`).join(', ') })}
        </p>
      )}
      <div class="row-actions">
        {one.link && (
          <a class="button" href={one.link} target="_blank" rel="noreferrer">
            <Icon of={ExternalLink} />
            {text('inbox.source')}
          </a>
        )}
        {others && (
          <button type="button" class="button" data-alike onClick={() => selectAlike(one.id)}>
            <Icon of={Users} />
            {text('inbox.selectAlike')}
          </button>
        )}
      </div>
      <fieldset class="kinds">
        <legend>{text('inbox.kind')}</legend>
        {aspirationKinds.map((kind, index) => (
          <button
            key={kind}
            type="button"
            class="button"
            aria-pressed={one.kind === kind}
            onClick={() => sort(kind)}
          >
            <kbd>{index + 1}</kbd>
            {text(`inbox.kind_${kind}`)}
          </button>
        ))}
      </fieldset>
      <label class="field">
        <span>{text('inbox.unit')}</span>
        <select
          value={one.unit}
          onChange={({ currentTarget }) => write(one.id, { unit: currentTarget.value })}
        >
          <option value="">{text('inbox.noUnit')}</option>
          {[...new Set([...units, one.unit].filter(Boolean))].map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {selected.value.size === 0 && (
        <div class="row-actions">
          <Steps />
          {mayBecome(one.state, 'new') && (
            <button type="button" class="button" data-step="new" onClick={() => move('new')}>
              {text('inbox.reopen')}
            </button>
          )}
        </div>
      )}
      <Answer one={one} from={from} />
      <label class="field">
        <span>{text('inbox.note')}</span>
        <textarea
          rows={2}
          maxLength={5000}
          value={one.note}
          onChange={({ currentTarget }) => write(one.id, { note: currentTarget.value })}
        />
      </label>
      <h2>{text('inbox.history')}</h2>
      <ol class="history">
        {one.history.map(({ state, at, to }) => (
          <li key={`${state} ${at}`}>
            {formatDate(at)}: {text(`inbox.state_${state}`)}
            {to ? ` (${to})` : ''}
          </li>
        ))}
      </ol>
    </>
  )
}

/** An answer made of a template and facts of the pack, to be pasted into the reply box, where it is checked as it is written. */
function Answer({ one, from }: { one: Aspiration; from: Pack }) {
  const [written, set] = useState('')
  const templates = suggestTemplates(from, {
    text: one.text,
    platform: one.platform,
    kind: 'reply',
    today: todayIn(from.institution.timeZone),
    ...(one.kind && { titled: templateTitle[one.kind] }),
  })
  const { facts } = settingsOf(from)
  const fitting = [...facts].sort(
    (a, b) => Number(b.topics.includes(one.topic)) - Number(a.topics.includes(one.topic)),
  )
  const values = {
    ...(one.unit !== '' && { unit: one.unit }),
    ...(from.contacts[0] && { kanal: from.contacts[0].value.replace(/^https?:\/\//u, '') }),
  }
  return (
    <div class="answer">
      <h2>{text('inbox.answer')}</h2>
      <div class="row-actions">
        <select
          aria-label={text('inbox.template')}
          onChange={({ currentTarget }) => {
            const template = templates.find(({ id }) => id === currentTarget.value)
            if (template) set(fillTemplate(template, values))
          }}
        >
          <option value="">{text('inbox.template')}</option>
          {templates.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
        {fitting.length > 0 && (
          <select
            aria-label={text('inbox.fact')}
            value=""
            onChange={({ currentTarget }) => {
              const fact = facts.find(({ id }) => id === currentTarget.value)
              currentTarget.value = ''
              if (fact)
                set(
                  `${written.trimEnd()} ${fact.body}${fact.source ? ` (sumber: ${fact.source})` : ''}`.trim(),
                )
            }}
          >
            <option value="">{text('inbox.fact')}</option>
            {fitting.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        )}
      </div>
      <textarea
        rows={5}
        aria-label={text('inbox.answer')}
        value={written}
        onInput={({ currentTarget }) => set(currentTarget.value)}
      />
      <button
        type="button"
        class="button primary"
        disabled={written.trim() === ''}
        onClick={() => void copy(written, 'inbox.copiedAnswer')}
      >
        <Icon of={Copy} />
        {text('inbox.copyAnswer')}
      </button>
    </div>
  )
}
