import { FilePlus2, GitFork, Inbox, NotebookPen } from 'lucide'
import { useState } from 'preact/hooks'
import { v7 as uuid } from 'uuid'
import { FileDrop } from '../../components/file-drop.tsx'
import { Icon } from '../../components/icon.tsx'
import { formatDate, text } from '../../utils/i18n/i18n.ts'
import { problemInWords } from '../../utils/i18n/problem-text.ts'
import { isOpen } from '../../utils/newsroom/comments.ts'
import {
  type Document,
  type DocumentState,
  newDocument,
  stateOf,
  titleOf,
} from '../../utils/newsroom/document.ts'
import { channels } from '../../utils/newsroom/text.ts'
import type { Review } from '../../utils/newsroom-tables.ts'
import { Keys } from './keys.tsx'
import { type Opening, openLetter } from './letters.ts'
import { database, documents, inConflict, kept, reviews } from './state.ts'

const states: readonly DocumentState[] = ['draft', 'asked', 'returned', 'approved', 'stale']
const mostReasons = 5

/** Everything that is kept here: what waits for an editor, and the drafts. */
export function List() {
  const [opening, setOpening] = useState<Opening>()
  const open = async (files: readonly File[]) => {
    for (const file of files) setOpening(await openLetter(file))
  }
  const begin = async () => {
    const id = uuid()
    const [channel] = ['facebook'] as const
    const done = await kept(() =>
      database.documents.put(newDocument(id, [{ channel, parts: [''] }], Date.now())),
    )
    if (done) location.hash = `#/naskah/${id}`
  }
  const waiting = reviews.value.filter(({ answer }) => !answer)
  const answered = reviews.value.filter(({ answer }) => answer)
  return (
    <>
      <p class="lead">{text('newsroom.lead')}</p>
      <div class="bar">
        <button type="button" class="button primary" data-new onClick={() => void begin()}>
          <Icon of={FilePlus2} />
          {text('newsroom.new')}
        </button>
      </div>
      <FileDrop
        title={text('newsroom.drop')}
        chooseFiles={text('newsroom.choose')}
        accept=".json,application/json"
        multiple
        onFiles={open}
      >
        <div role="status">{opening && <Told of={opening} />}</div>
      </FileDrop>
      {waiting.length > 0 && <Reviews title={text('newsroom.waiting')} list={waiting} />}
      <Documents />
      <Keys />
      {answered.length > 0 && (
        <details class="answered">
          <summary>{text('newsroom.answered', { count: answered.length })}</summary>
          <Reviews list={answered} />
        </details>
      )}
    </>
  )
}

function Told({ of }: { of: Opening }) {
  if (of.ok) {
    return (
      <p class="told" data-tone="good">
        {text(`newsroom.opened_${of.what}`, { by: of.by })} <a href={of.href}>{text('newsroom.show')}</a>
      </p>
    )
  }
  return (
    <div class="told" data-tone="bad" data-refused>
      <p>{text('newsroom.refused', { name: of.name })}</p>
      <ul>
        {of.problems
          .slice(0, mostReasons)
          .map(problemInWords)
          .map(({ path, reason, hint }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
            <li key={index}>
              {path !== '' && <code>{path}</code>} {reason}
              {hint && <small> {hint}</small>}
            </li>
          ))}
      </ul>
    </div>
  )
}

function Reviews({ title, list }: { title?: string; list: readonly Review[] }) {
  return (
    <section>
      {title && (
        <h2>
          {title} <span class="badge">{list.length}</span>
        </h2>
      )}
      <ul class="rows">
        {list.map(({ id, request, answer }) => (
          <li key={id}>
            <a href={`#/tinjauan/${id}`} class="row" data-review={id}>
              <Icon of={Inbox} />
              <strong>{request.title || text('newsroom.untitled')}</strong>
              <span class="quiet">
                {text('newsroom.from', { name: request.from.name })} · {formatDate(request.at)}
              </span>
              {answer && <StateBadge state={answer.decision === 'returned' ? 'returned' : 'approved'} />}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Documents() {
  const [query, setQuery] = useState('')
  const [wanted, setWanted] = useState<DocumentState | ''>('')
  const all = documents.value ?? []
  if (all.length === 0) {
    return (
      <section class="first">
        <Icon of={NotebookPen} />
        <h2>{text('newsroom.empty')}</h2>
        <ol>
          <li>{text('newsroom.first1')}</li>
          <li>{text('newsroom.first2')}</li>
          <li>{text('newsroom.first3')}</li>
        </ol>
        <p class="quiet">{text('newsroom.local')}</p>
      </section>
    )
  }
  const words = query.toLowerCase().split(/\s+/u).filter(Boolean)
  const shown = all.filter(
    (document) => (wanted === '' || stateOf(document) === wanted) && holds(document, words),
  )
  return (
    <section>
      <h2>
        {text('newsroom.documents')} <span class="badge">{all.length}</span>
      </h2>
      <div class="bar filters">
        <label>
          {text('newsroom.search')}
          <input type="search" value={query} onInput={(event) => setQuery(event.currentTarget.value)} />
        </label>
        <label>
          {text('newsroom.state')}
          <select
            value={wanted}
            onChange={(event) => setWanted(event.currentTarget.value as DocumentState | '')}
          >
            <option value="">{text('newsroom.all')}</option>
            {states.map((state) => (
              <option key={state} value={state}>
                {text(`newsroom.state_${state}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p role="status" class="quiet">
        {shown.length === 0
          ? text('newsroom.noMatch')
          : shown.length < all.length && text('newsroom.shown', { count: shown.length })}
      </p>
      <ul class="rows">
        {shown.map((document) => (
          <li key={document.id}>
            <a href={`#/naskah/${document.id}`} class="row" data-document={document.id}>
              <StateBadge state={stateOf(document)} />
              <strong>{titleOf(document) || text('newsroom.untitled')}</strong>
              {inConflict.value.has(document.id) && (
                <span class="badge two-versions">
                  <Icon of={GitFork} />
                  {text('server.rivalTitle')}
                </span>
              )}
              <span class="quiet">
                {channels
                  .filter((channel) => document.texts.some((one) => one.channel === channel))
                  .map((channel) => text(`newsroom.channel_${channel}`))
                  .join(' · ')}{' '}
                {said(document) > 0 && `· ${text('newsroom.openComments', { count: said(document) })} `}·{' '}
                <time dateTime={new Date(document.at).toISOString()}>{formatDate(document.at)}</time>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Comments that nobody settled. */
const said = ({ comments = [] }: Document): number => comments.filter(isOpen).length

function holds({ title, texts }: Document, words: readonly string[]): boolean {
  if (words.length === 0) return true
  const whole = [title, ...texts.flatMap(({ parts }) => parts)].join('\n').toLowerCase()
  return words.every((word) => whole.includes(word))
}

export function StateBadge({ state }: { state: DocumentState }) {
  return (
    <span class="badge state" data-state={state}>
      {text(`newsroom.state_${state}`)}
    </span>
  )
}
