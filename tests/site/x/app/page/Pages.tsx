/** @jsxImportSource react */
import { ArrowLeft } from 'lucide'
import { useEffect, useState } from 'react'
import { HomeComposer, ReplyComposer } from '../compose/InlineComposer.tsx'
import { articleAt, articles } from '../state/articles.ts'
import { composerAt, emptyComposer, updateComposer } from '../state/composers.ts'
import { config } from '../state/config.ts'
import { labels } from '../state/labels.ts'
import { goBack } from '../state/router.ts'
import { ArticleCard } from './ArticleCard.tsx'
import { Avatar } from './Avatar.tsx'
import { Icon } from './Icon.tsx'

/** The home page. Changing the tab takes the compose box down and puts up a new one. */
export function Home() {
  const [tab, setTab] = useState<'forYou' | 'following'>('forYou')
  const all = articles.use()
  const shown = tab === 'forYou' ? all : all.filter((article) => article.handle !== 'dapur_bu_nani')
  return (
    <>
      <div role="tablist" className="tabs sticky">
        {(['forYou', 'following'] as const).map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={tab === name}
            onClick={() => setTab(name)}
          >
            <span>{labels[name]}</span>
          </button>
        ))}
      </div>
      <HomeComposer key={tab} />
      <section className="timeline">
        {shown.map((article) => (
          <ArticleCard key={article.id} article={article} />
        ))}
      </section>
    </>
  )
}

/** /<handle>/status/<id>: one post and the box to answer it. */
export function Status({ path }: { path: string }) {
  const article = articleAt(path)
  useEffect(() => {
    if (article && composerAt('reply').replyTo?.id !== article.id) {
      updateComposer('reply', emptyComposer({ replyTo: article }))
    }
  }, [article])
  const others = articles.use().slice(3, 9)
  if (!article) return <Empty title={labels.post} />
  return (
    <>
      <Bar title={labels.post} />
      <ArticleCard article={article} focal />
      <ReplyComposer key={article.id} />
      <section className="timeline">
        {others.map((other) => (
          <ArticleCard key={other.id} article={other} />
        ))}
      </section>
    </>
  )
}

export function Profile({ handle }: { handle: string }) {
  const posts = articles.use().filter((article) => article.handle === handle)
  const name = posts[0]?.name ?? (handle === config.handle ? config.displayName : handle)
  return (
    <>
      <Bar title={name} />
      <div className="banner" />
      <div className="profile">
        <Avatar handle={handle} />
        <h2>{name}</h2>
        <span className="muted">@{handle}</span>
      </div>
      <section className="timeline">
        {posts.map((article) => (
          <ArticleCard key={article.id} article={article} />
        ))}
      </section>
    </>
  )
}

export function Empty({ title }: { title: string }) {
  return (
    <>
      <Bar title={title} />
      <p className="empty">{labels.nothingHere}</p>
    </>
  )
}

export function Bar({ title }: { title: string }) {
  return (
    <div className="bar sticky">
      <button
        type="button"
        data-testid="app-bar-back"
        aria-label={labels.back}
        onClick={() => goBack('/home')}
      >
        <Icon node={ArrowLeft} size={20} />
      </button>
      <h2>{title}</h2>
    </div>
  )
}
