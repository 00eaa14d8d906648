import { Check, MessageSquareReply, RotateCcw } from 'lucide'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { formatDate, text } from '../../utils/i18n/i18n.ts'
import { localIso } from '../../utils/log/local-time.ts'
import type { Anchor, Place } from '../../utils/newsroom/anchor.ts'
import { type Comment, isOpen, longestComment, mostReplies } from '../../utils/newsroom/comments.ts'
import { legible } from '../../utils/newsroom/legible.ts'
import { short } from './findings.tsx'
import { legiblePerson } from './letters.ts'
import { useMe } from './person.tsx'

/** The comments of a view, and how it keeps others. */
export interface Commenting {
  readonly comments: readonly Comment[]
  readonly change: (update: (comments: readonly Comment[]) => readonly Comment[]) => void
}

/** A comment, and where its words stand now; no place where they are gone. */
export interface Placed {
  readonly comment: Comment
  readonly place: Place | undefined
}

interface Props {
  readonly placed: readonly Placed[]
  readonly commenting: Commenting
  readonly onShow?: (place: Place) => void
}

/** Comments beside their text, the open ones first; the settled ones behind a fold. */
export function Comments({ placed, commenting, onShow }: Props) {
  const sorted = [...placed].sort((a, b) => (a.place?.start ?? 0) - (b.place?.start ?? 0))
  const open = sorted.filter(({ comment }) => isOpen(comment))
  const settled = sorted.filter(({ comment }) => !isOpen(comment))
  const items = (list: readonly Placed[]) => (
    <ol class="comments">
      {list.map((one) => (
        <Thread key={one.comment.id} of={one} commenting={commenting} {...(onShow && { onShow })} />
      ))}
    </ol>
  )
  return (
    <>
      {open.length > 0 && items(open)}
      {settled.length > 0 && (
        <details>
          <summary>{text('newsroom.settled', { count: settled.length })}</summary>
          {items(settled)}
        </details>
      )}
    </>
  )
}

interface ThreadProps {
  readonly of: Placed
  readonly commenting: Commenting
  readonly onShow?: (place: Place) => void
}

function Thread({ of: { comment, place }, commenting, onShow }: ThreadProps) {
  const { id, by, at, anchor, replies } = comment
  const [me] = useMe()
  const [replying, reply] = useState(false)
  const open = isOpen(comment)
  const alter = (next: (comment: Comment) => Comment) =>
    commenting.change((comments) => comments.map((one) => (one.id === id ? next(one) : one)))
  const settle = (done: boolean) =>
    alter((one) => ({ ...one, settled: { by: legiblePerson(me), at: localIso(new Date()), done } }))
  return (
    <li data-comment={id} data-placed={place !== undefined} data-open={open}>
      {place && onShow ? (
        <button type="button" class="button link-button quote" onClick={() => onShow(place)}>
          <span class="hidden">{text('newsroom.commentShow')}</span> <q>{short(anchor.quote)}</q>
        </button>
      ) : (
        <p class="quote">
          <q>{short(anchor.quote)}</q> <span class="badge moved">{text('newsroom.commentMoved')}</span>
        </p>
      )}
      <Said by={by.name} at={at} words={comment.text} />
      {replies.length > 0 && (
        <ol class="replies">
          {replies.map((one) => (
            <li key={one.id}>
              <Said by={one.by.name} at={one.at} words={one.text} />
            </li>
          ))}
        </ol>
      )}
      {replying ? (
        <Say
          label={text('newsroom.reply')}
          onCancel={() => reply(false)}
          onSay={(said) => {
            alter((one) => ({ ...one, replies: [...one.replies, said] }))
            reply(false)
          }}
        />
      ) : (
        <div class="comment-actions">
          {open && replies.length < mostReplies && (
            <button type="button" class="button ghost-button" data-reply onClick={() => reply(true)}>
              <Icon of={MessageSquareReply} />
              {text('newsroom.reply')}
              <span class="hidden">{short(anchor.quote)}</span>
            </button>
          )}
          <button
            type="button"
            class="button ghost-button"
            data-settle={open}
            disabled={me.name.trim() === ''}
            onClick={() => settle(open)}
          >
            <Icon of={open ? Check : RotateCcw} />
            {text(open ? 'newsroom.settle' : 'newsroom.unsettle')}
            <span class="hidden">{short(anchor.quote)}</span>
          </button>
        </div>
      )}
    </li>
  )
}

function Said({ by, at, words }: { by: string; at: string; words: string }) {
  return (
    <>
      <p class="said-by">
        <strong>{by}</strong> <time dateTime={at}>{formatDate(at)}</time>
      </p>
      <p class="said" lang="id" dir="auto">
        {words}
      </p>
    </>
  )
}

type Saying = Comment['replies'][number]

interface SayProps {
  readonly label: string
  readonly onSay: (said: Saying) => void
  readonly onCancel: () => void
}

/** A few words with their writer's name. Ctrl+Enter keeps them, Escape leaves. */
function Say({ label, onSay, onCancel }: SayProps) {
  const [me, setMe] = useMe()
  const [words, write] = useState('')
  const [asksName] = useState(me.name.trim() === '')
  const area = useRef<HTMLTextAreaElement>(null)
  useEffect(() => area.current?.focus(), [])
  const ready = legible(words) !== '' && me.name.trim() !== ''
  const say = () => {
    if (!ready) return
    onSay({ id: crypto.randomUUID(), by: legiblePerson(me), at: localIso(new Date()), text: legible(words) })
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) say()
    else return
    event.preventDefault()
  }
  return (
    <div class="say">
      <label class="field">
        {label}
        <textarea
          ref={area}
          lang="id"
          rows={3}
          maxLength={longestComment}
          value={words}
          data-say
          onInput={(event) => write(event.currentTarget.value)}
          onKeyDown={press}
        />
      </label>
      {asksName && (
        <label class="field">
          {text('newsroom.name')}
          <input
            autocomplete="name"
            maxLength={200}
            value={me.name}
            onInput={(event) => setMe({ ...me, name: event.currentTarget.value })}
          />
        </label>
      )}
      <div class="comment-actions">
        <button type="button" class="button primary" data-said disabled={!ready} onClick={say}>
          {text('newsroom.sayGo')}
        </button>
        <button type="button" class="button ghost-button" onClick={onCancel}>
          {text('common.cancel')}
        </button>
      </div>
    </div>
  )
}

interface NewProps {
  readonly anchor: Anchor
  readonly commenting: Commenting
  readonly onDone: () => void
}

/** What is about to be said to a selection. */
export function NewComment({ anchor, commenting, onDone }: NewProps) {
  return (
    <div class="new-comment">
      <p class="quote">
        <q>{short(anchor.quote)}</q>
      </p>
      <Say
        label={text('newsroom.commentOn')}
        onCancel={onDone}
        onSay={(said) => {
          commenting.change((comments) => [...comments, { ...said, anchor, replies: [] }])
          onDone()
        }}
      />
    </div>
  )
}

interface NotesProps {
  readonly comments: readonly Placed[]
}

/** What was said to an earlier state, and what became of it. */
export function CommentNotes({ comments }: NotesProps) {
  if (comments.length === 0) return null
  return (
    <ul class="comment-notes">
      {comments.map(({ comment, place }) => (
        <li key={comment.id}>
          <q>{short(comment.anchor.quote)}</q> {comment.by.name}: <span lang="id">{comment.text}</span>{' '}
          <span class="badge">
            {text(
              !isOpen(comment)
                ? 'newsroom.commentSettled'
                : place
                  ? 'newsroom.commentThere'
                  : 'newsroom.commentMoved',
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
