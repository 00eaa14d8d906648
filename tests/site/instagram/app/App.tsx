/** @jsxImportSource react */
import type { LexicalEditor } from 'lexical'
import { useRef, useState } from 'react'
import { $fill, LexicalBox } from '../../parts/LexicalBox.tsx'
import { RoleButton } from '../../parts/RoleButton.tsx'
import { TextareaBox } from '../../parts/TextareaBox.tsx'
import { Wrap } from '../../parts/tree.tsx'
import { Create } from './Create.tsx'
import { config } from './config.ts'
import { labels } from './labels.ts'
import { comment, deleteComment, deletePost, send } from './requests.ts'
import { type Article, articles, creating, type Remark, updateArticle } from './state.ts'

export function App() {
  const open = creating.use()
  return (
    <>
      <Wrap>
        <SideNav />
        <main>{location.pathname.startsWith('/direct/') ? <Direct /> : <Feed />}</main>
      </Wrap>
      {open && <Create />}
    </>
  )
}

function SideNav() {
  const [menu, setMenu] = useState(false)
  const openDialog = () => {
    setMenu(false)
    history.pushState(null, '', '/create/select/')
    creating.set(true)
  }
  return (
    <nav>
      <Wrap>
        <a href="/">
          <span>{labels.home}</span>
        </a>
        <input type="text" aria-label="Search input" placeholder="Search" />
        <a href="/direct/t/1/">
          <span>{labels.messages}</span>
        </a>
        <div role="link" tabIndex={0} onClick={() => setMenu((shown) => !shown)}>
          <svg aria-label={labels.newPost} role="img" width="24" height="24">
            <title>{labels.newPost}</title>
            <rect width="24" height="24" fill="currentColor" />
          </svg>
        </div>
        {menu && <RoleButton onPress={openDialog}>{labels.post}</RoleButton>}
        <a href={`/${config.self.handle}/`} role="link">
          <Wrap inline most={2}>
            <span>{labels.profile}</span>
          </Wrap>
        </a>
      </Wrap>
    </nav>
  )
}

function Feed() {
  const all = articles.use()
  return (
    <>
      {all.map((article) => (
        <Wrap key={article.pk} most={3}>
          <Card article={article} />
        </Wrap>
      ))}
    </>
  )
}

function Card({ article }: { article: Article }) {
  const [text, setText] = useState('')
  const [answered, setAnswered] = useState<Remark | null>(null)
  const [sending, setSending] = useState(false)
  const ready = text.trim() !== '' && !sending
  const submit = async () => {
    if (!ready) return
    setSending(true)
    const sent = text
    setText('')
    try {
      const pk = await comment(article.pk, sent, answered?.pk ?? null)
      const remark = { pk, author: config.self.handle, text: sent }
      updateArticle(article.pk, (one) => ({ ...one, remarks: [...one.remarks, remark] }))
      setAnswered(null)
    } catch {
      setText(sent)
    }
    setSending(false)
  }
  const remove = async (pk: string) => {
    await deleteComment(pk)
    updateArticle(article.pk, (one) => ({ ...one, remarks: one.remarks.filter((each) => each.pk !== pk) }))
  }
  return (
    <article>
      <Wrap>
        <header>
          <a href={`/${article.author}/`} role="link">
            {article.author}
          </a>
        </header>
        <a href={`/p/${article.code}/`}>
          <time dateTime="2026-11-20T02:00:00.000Z">3 j</time>
        </a>
        <span dir="auto">{article.text}</span>
        <RoleButton label={labels.like} onPress={() => void send('usePolarisLikeMediaLikeMutation', {})} />
        {article.author === config.self.handle && article.pk && (
          <RoleButton
            label={labels.deletePost}
            onPress={() => {
              void deletePost(article.pk)
              articles.update((all) => all.filter((one) => one !== article))
            }}
          />
        )}
        <ul>
          {article.remarks.map((remark) => (
            <li key={remark.pk}>
              <Wrap most={2}>
                <a href={`/${remark.author}/`}>{remark.author}</a>
                <span dir="auto">{remark.text}</span>
                <RoleButton
                  onPress={() => {
                    setAnswered(remark)
                    setText(`@${remark.author} `)
                  }}
                >
                  {labels.reply}
                </RoleButton>
                {remark.author === config.self.handle && (
                  <RoleButton label={labels.delete} onPress={() => void remove(remark.pk)} />
                )}
              </Wrap>
            </li>
          ))}
        </ul>
      </Wrap>
      <Wrap>
        <form method="POST" onSubmit={(event) => event.preventDefault()}>
          <Wrap most={3}>
            <TextareaBox
              place="comment"
              label={labels.comment}
              text={text}
              onText={setText}
              focused={answered !== null}
              onKey={(event) => {
                if (event.key !== 'Enter' || event.shiftKey) return false
                void submit()
                return true
              }}
            />
          </Wrap>
          <Wrap most={2} decoys={['Emoji']}>
            <RoleButton disabled={!ready} onPress={() => void submit()}>
              {labels.send}
            </RoleButton>
          </Wrap>
        </form>
      </Wrap>
    </article>
  )
}

/** Private messages: none of our business. */
function Direct() {
  const editor = useRef<LexicalEditor | null>(null)
  return (
    <Wrap>
      <LexicalBox
        place="direct"
        label={labels.message}
        placeholder={`${labels.message}...`}
        rich={false}
        onEditor={(made) => {
          editor.current = made
        }}
        onKey={(event) => {
          if (event.key !== 'Enter' || event.shiftKey) return false
          editor.current?.update(() => $fill('', false))
          return true
        }}
      />
    </Wrap>
  )
}
