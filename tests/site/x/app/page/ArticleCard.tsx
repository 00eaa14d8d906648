/** @jsxImportSource react */
import {
  BadgeCheck,
  Bookmark,
  ChartNoAxesColumn,
  Ellipsis,
  Heart,
  MessageCircle,
  Repeat2,
  Share,
} from 'lucide'
import { PlainEntities } from '../editor/entities.tsx'
import { openModal, sheet } from '../state/dialogs.ts'
import { labels } from '../state/labels.ts'
import { navigate } from '../state/router.ts'
import type { Article } from '../timeline-data.ts'
import { Avatar } from './Avatar.tsx'
import { ageOf, momentOf } from './age.ts'
import { Icon } from './Icon.tsx'
import { Link } from './Link.tsx'
import { QuoteCard } from './QuoteCard.tsx'

interface Props {
  article: Article
  /** The post a page is about: not a link to itself. */
  focal?: boolean
  /** Above a reply being written: without its buttons. */
  inDialog?: boolean
}

export function ArticleCard({ article, focal, inDialog }: Props) {
  const address = `/${article.handle}/status/${article.id}`
  return (
    <article
      data-testid="tweet"
      tabIndex={focal ? -1 : 0}
      className={`article ${focal ? 'focal' : ''} ${inDialog ? 'in-dialog' : ''}`}
      onClick={() => !focal && !inDialog && navigate(address)}
    >
      <Avatar handle={article.handle} />
      <div className="article-body">
        <div className="byline">
          <div data-testid="User-Name">
            <Link href={`/${article.handle}`}>
              <b>{article.name}</b>
              {article.handle.includes('nusaraya') && <Icon node={BadgeCheck} size={17} />}
            </Link>
            <span className="muted">@{article.handle}</span>
            <span className="muted">·</span>
            <Link href={address} className="muted">
              <time dateTime={momentOf(article).toISOString()}>{ageOf(article)}</time>
            </Link>
          </div>
          <button type="button" data-testid="caret" aria-label="…" className="quiet">
            <Icon node={Ellipsis} size={18} />
          </button>
        </div>
        <div data-testid="tweetText" lang="id" className="tweet-text">
          <PlainEntities text={article.text} />
        </div>
        {article.photos?.map((photo) => (
          <div key={photo} data-testid="tweetPhoto" className="tweet-photo">
            <img src={photo} alt="" loading="lazy" />
          </div>
        ))}
        {article.quote && <QuoteCard article={article.quote} />}
        {!inDialog && <Actions article={article} />}
      </div>
    </article>
  )
}

function Actions({ article }: { article: Article }) {
  const seed = Number(article.id.slice(-5))
  const action = (testid: string, label: string, node: typeof Heart, count: number, onClick?: () => void) => (
    <button
      type="button"
      data-testid={testid}
      aria-label={label}
      onClick={(event) => {
        event.stopPropagation()
        onClick?.()
      }}
    >
      <Icon node={node} size={18} />
      {article.minutes > 0 && count > 0 && <span>{count}</span>}
    </button>
  )
  return (
    <div role="group" className="actions">
      {action('reply', labels.reply, MessageCircle, seed % 14, () => openModal({ replyTo: article }))}
      {action('retweet', labels.repost, Repeat2, seed % 23, () => sheet.set({ kind: 'repost', article }))}
      {action('like', 'Like', Heart, seed % 97)}
      {action('views', 'Views', ChartNoAxesColumn, (seed % 900) + 120)}
      {action('bookmark', 'Bookmark', Bookmark, 0)}
      {action('share', 'Share', Share, 0)}
    </div>
  )
}
