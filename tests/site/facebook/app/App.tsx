/** @jsxImportSource react */

import type { LexicalEditor } from 'lexical'
import { memo, useRef } from 'react'
import { $fill, LexicalBox } from '../../parts/LexicalBox.tsx'
import { RoleButton } from '../../parts/RoleButton.tsx'
import { Wrap } from '../../parts/tree.tsx'
import { Comments } from './Comments.tsx'
import { Composer, PostEditor } from './Composer.tsx'
import { config } from './config.ts'
import { labels } from './labels.ts'
import { send, trashPost } from './requests.ts'
import { type Article, articles, dialog, groupHere, notice } from './state.ts'

export function App() {
  const open = dialog.use()
  const said = notice.use()
  return (
    <>
      <Wrap>
        <Banner />
        <main role="main">
          <Wrap>
            <Stub />
            <Feed />
          </Wrap>
        </main>
        <Messenger />
      </Wrap>
      <div role="dialog" aria-label={labels.notifications} hidden />
      {open?.kind === 'compose' && <Composer />}
      {open?.kind === 'edit' && open.article.storyId && (
        <PostEditor id={open.article.id} storyId={open.article.storyId} text={open.article.text} />
      )}
      {said && (
        <Wrap key={said.key} most={3}>
          <div role="alert" className="toast">
            {said.text}
          </div>
        </Wrap>
      )}
    </>
  )
}

function Banner() {
  const switchTo = async (handle: string) => {
    await send('CometProfileSwitchMutation', { profile_id: handle })
    const address = new URL(location.href)
    address.searchParams.set('as', handle)
    location.assign(address)
  }
  return (
    <div role="banner">
      <Wrap most={3}>
        <a href={`/profile.php?id=${config.self.id}`}>{config.self.name}</a>
        <input type="search" aria-label="Search Facebook" />
        <RoleButton
          label={labels.switch}
          onPress={() => void switchTo(config.self.id === config.person.id ? 'kominfonusaraya' : 'sari.dewi')}
        />
      </Wrap>
    </div>
  )
}

function Stub() {
  const group = groupHere()
  const button = (
    <Wrap>
      <RoleButton onPress={() => dialog.set({ kind: 'compose' })}>
        <Wrap inline most={3}>
          <span>{group ? labels.groupStub : labels.stub}</span>
        </Wrap>
      </RoleButton>
    </Wrap>
  )
  if (group) return <div className="stub">{button}</div>
  return (
    <div role="region" aria-label={labels.region} data-pagelet="FeedComposer" className="stub">
      {button}
    </div>
  )
}

function Feed() {
  const all = articles.use()
  return (
    <div role="feed">
      {all.map((article) => (
        <Entry key={article.id} article={article} />
      ))}
    </div>
  )
}

/** Drawn once, however many others are added to the feed. */
const Entry = memo(({ article }: { article: Article }) => (
  <Wrap most={4}>
    <Card article={article} />
  </Wrap>
))

function Card({ article }: { article: Article }) {
  const { storyId } = article
  const trash = async (id: string) => {
    await trashPost(id)
    articles.update((all) => all.filter((one) => one !== article))
  }
  return (
    <div role="article" className="card">
      <Wrap most={4}>
        <h3>
          <a href={article.authorUrl ?? `/${article.author.toLowerCase().replaceAll(' ', '.')}`}>
            {article.author}
          </a>
        </h3>
        <a href={article.url}>2 j</a>
        <div dir="auto" data-ad-preview="message">
          {article.text}
        </div>
      </Wrap>
      <RoleButton label={labels.like} onPress={() => void send('CometUFIFeedbackReactMutation', {})} />
      {storyId && (
        <>
          <RoleButton label={labels.edit} onPress={() => dialog.set({ kind: 'edit', article })} />
          <RoleButton label={labels.trash} onPress={() => void trash(storyId)} />
        </>
      )}
      <Comments article={article} />
    </div>
  )
}

/** Private messages: of the same make as comments, and none of our business. */
function Messenger() {
  const editor = useRef<LexicalEditor | null>(null)
  return (
    <Wrap>
      <div role="dialog" aria-label="Messenger" className="messenger">
        <Wrap most={3}>
          <LexicalBox
            place="messenger"
            label={labels.message}
            placeholder="Aa"
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
      </div>
    </Wrap>
  )
}
