import { Check, Copy, Plus, Replace, Sparkles } from 'lucide'
import { useState } from 'preact/hooks'
import { text } from '../../utils/i18n/i18n.ts'
import { type HashtagSuggestion, suggestHashtags } from '../../utils/pack/hashtags.ts'
import { Icon } from '../icon.tsx'
import { insertHashtags } from './insert.ts'
import type { Session } from './session.ts'
import type { Ui } from './ui.ts'
import { whyOffered } from './why.ts'

/** The pack's official hashtags, the most fitting first and each with its reason: one click adds one, or all that fit. */
export function Hashtags({ ui, session }: { ui: Ui; session: Session }) {
  const [query, setQuery] = useState('')
  const ranked = rankHashtags(ui, session)
  if (ranked.length === 0) return <Empty name="noHashtags" />
  const fitting = fittingHashtags(ui, session, ranked)
  const shown = query.trim() === '' ? ranked : rankHashtags(ui, session, query)
  const { platform } = session.place()
  const limit = ui.desk.pack.value.hashtagLimits[platform]
  const used = session.report.value.named.hashtags.length
  return (
    <>
      {fitting.length > 1 && (
        <button
          type="button"
          class="button primary wide"
          data-saring="add-hashtags"
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => insertHashtags(ui, session, fitting)}
        >
          <Icon of={Sparkles} />
          {text('assistant.addAll', { count: fitting.length })}
        </button>
      )}
      {platform === 'instagram' && fitting.length > 0 && <FirstComment tags={fitting} />}
      <p class={used > limit ? 'used over' : 'used'}>{text('assistant.tally', { used, limit })}</p>
      {ranked.length > seenAtOnce && (
        <input
          type="search"
          class="search"
          aria-label={text('assistant.searchHashtags')}
          placeholder={text('assistant.searchHashtags')}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
      )}
      {shown.length === 0 && (
        <p class="empty" role="status">
          {text('assistant.noneFound', { query: query.trim() })}
        </p>
      )}
      <ul class="tags">
        {shown.map((suggestion) => (
          <li key={suggestion.tag}>
            <button
              type="button"
              class={`tag ${suggestion.state}`}
              data-hashtag={suggestion.tag}
              disabled={suggestion.state === 'present'}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => insertHashtags(ui, session, [suggestion])}
            >
              <Icon of={icons[suggestion.state]} />
              <span class="tag-name">{suggestion.tag}</span>
              <span class="tag-why">{whyOffered(suggestion)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** As many as can be looked over without a search. */
const seenAtOnce = 8
const icons = { present: Check, misspelt: Replace, offered: Plus }

/** On Instagram hashtags often go into the first comment: to be pasted there, once the post is out. */
function FirstComment({ tags }: { tags: readonly HashtagSuggestion[] }) {
  const [copied, setCopied] = useState(false)
  const written = tags.map(({ tag }) => tag).join(' ')
  return (
    <button
      type="button"
      class="button wide"
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => void navigator.clipboard.writeText(written).then(() => setCopied(true))}
    >
      <Icon of={copied ? Check : Copy} />
      {text(copied ? 'assistant.copied' : 'assistant.firstComment')}
    </button>
  )
}

/** The official hashtags for a draft as it stands, the most fitting first; those that a search means. */
export function rankHashtags(ui: Ui, session: Session, query = ''): HashtagSuggestion[] {
  return suggestHashtags(ui.desk.pack.value, {
    text: session.text.value,
    platform: session.place().platform,
    today: ui.desk.today(),
    uses: ui.desk.uses.value,
    misspelt: session.misspelt.value,
    query,
  })
}

/** Those that speak for themselves (required, named by the draft, of the day), as many as the platform bears. */
function fittingHashtags(
  ui: Ui,
  session: Session,
  ranked: readonly HashtagSuggestion[],
): HashtagSuggestion[] {
  const limit = ui.desk.pack.value.hashtagLimits[session.place().platform]
  const room = Math.max(0, limit - session.report.value.named.hashtags.length)
  const wrong = ranked.filter(({ state }) => state === 'misspelt')
  const apt = ranked.filter(
    ({ state, reasons }) =>
      state === 'offered' && reasons.some(({ kind }) => kind !== 'used' && kind !== 'campaign'),
  )
  return [...wrong, ...apt.slice(0, room)]
}

export function Empty({ name }: { name: 'noHashtags' | 'noTemplates' | 'noContacts' }) {
  return (
    <p class="empty">
      {text(`assistant.${name}`)} {text('assistant.needPack')}
    </p>
  )
}
