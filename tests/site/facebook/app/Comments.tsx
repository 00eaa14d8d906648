/** @jsxImportSource react */
import type { LexicalEditor } from 'lexical'
import { useRef, useState } from 'react'
import { $fill, LexicalBox } from '../../parts/LexicalBox.tsx'
import { mentionsOf, textOf } from '../../parts/lexical-model.ts'
import { RoleButton } from '../../parts/RoleButton.tsx'
import { Wrap } from '../../parts/tree.tsx'
import { config, people } from './config.ts'
import { labels } from './labels.ts'
import { broadcastTyping, createComment, deleteComment } from './requests.ts'
import { type Article, notify, type Remark, updateArticle } from './state.ts'

export function Comments({ article }: { article: Article }) {
  const [open, setOpen] = useState(article.storyId === null && !article.closed)
  const top = article.remarks.filter(({ parent }) => parent === null)
  return (
    <Wrap>
      {open ? (
        <CommentForm article={article} label={labels.commentAs} place="comment" />
      ) : (
        <RoleButton label={labels.leaveComment} onPress={() => setOpen(true)} />
      )}
      {top.map((remark) => (
        <Comment key={remark.id} article={article} remark={remark} />
      ))}
    </Wrap>
  )
}

function Comment({ article, remark }: { article: Article; remark: Remark }) {
  const [replying, setReplying] = useState(false)
  const remove = async () => {
    await deleteComment(remark.id)
    updateArticle(article.id, (one) => ({
      ...one,
      remarks: one.remarks.filter(({ id }) => id !== remark.id),
    }))
  }
  return (
    <Wrap most={3}>
      <div role="article" aria-label={labels.commentBy(remark.author)}>
        <Wrap most={3}>
          <a
            href={
              remark.author === config.self.name
                ? `/${config.self.handle}`
                : `/${remark.author.toLowerCase().replaceAll(' ', '.')}`
            }
          >
            {remark.author}
          </a>
          <div dir="auto">{remark.text}</div>
        </Wrap>
        <RoleButton onPress={() => setReplying(true)}>{labels.reply}</RoleButton>
        {remark.author === config.self.name && (
          <RoleButton label={labels.deleteComment} onPress={() => void remove()} />
        )}
        {article.remarks
          .filter(({ parent }) => parent === remark.id)
          .map((reply) => (
            <Comment key={reply.id} article={article} remark={reply} />
          ))}
        {replying && (
          <CommentForm
            article={article}
            answered={remark}
            label={labels.replyTo(remark.author)}
            place="reply"
          />
        )}
      </div>
    </Wrap>
  )
}

interface FormProps {
  article: Article
  answered?: Remark
  label: string
  place: string
}

function CommentForm({ article, answered, label, place }: FormProps) {
  const editor = useRef<LexicalEditor | null>(null)
  const [text, setText] = useState('')
  const [generation, setGeneration] = useState(0)
  const [sending, setSending] = useState(false)
  const heard = useRef(0)
  const ready = text.trim() !== '' && !sending

  const send = async () => {
    const made = editor.current
    if (!made || textOf(made).trim() === '' || sending) return
    const draft = { text: textOf(made), mentions: mentionsOf(made) }
    setSending(true)
    // The box is free for the next one at once; what is refused comes back.
    if (config.remount) setGeneration((count) => count + 1)
    else made.update(() => $fill('', true))
    setText('')
    try {
      const id = await createComment(draft, article.id, answered?.id)
      const remark = { id, author: config.self.name, text: draft.text, parent: answered?.id ?? null }
      updateArticle(article.id, (one) => ({ ...one, remarks: [...one.remarks, remark] }))
    } catch {
      editor.current?.update(() => $fill(draft.text, true))
      notify(labels.failed)
    }
    setSending(false)
  }

  return (
    <Wrap most={4}>
      <form role="presentation" onSubmit={(event) => event.preventDefault()}>
        <Wrap most={3}>
          <LexicalBox
            key={generation}
            place={place}
            label={label}
            placeholder={label}
            people={people}
            autoFocus={generation > 0 || answered !== undefined}
            onEditor={(made) => {
              editor.current = made
            }}
            onText={(now) => {
              setText(now)
              if (now === '' || Date.now() - heard.current < 1500) return
              heard.current = Date.now()
              void broadcastTyping(article.id).catch(() => {})
            }}
            onKey={(event) => {
              if (event.key !== 'Enter' || event.shiftKey) return false
              void send()
              return true
            }}
          />
        </Wrap>
        <div id="focused-state-composer-submit">
          <Wrap most={2} decoys={['Emoji', 'GIF']}>
            <RoleButton label={labels.comment} disabled={!ready} onPress={() => void send()} />
          </Wrap>
        </div>
      </form>
    </Wrap>
  )
}
