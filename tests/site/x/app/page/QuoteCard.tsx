/** @jsxImportSource react */
import type { Article } from '../timeline-data.ts'
import { Avatar } from './Avatar.tsx'
import { ageOf, momentOf } from './age.ts'

/** A quoted post inside another. It is not a `tweet` of its own. */
export function QuoteCard({ article }: { article: Article }) {
  return (
    <div role="link" tabIndex={0} className="quote">
      <div className="byline">
        <Avatar handle={article.handle} small />
        <div data-testid="User-Name">
          <b>{article.name}</b> <span>@{article.handle}</span>
        </div>
        <time dateTime={momentOf(article).toISOString()}>{ageOf(article)}</time>
      </div>
      <div data-testid="tweetText" lang="id">
        {article.text}
      </div>
      {article.photos?.slice(0, 1).map((photo) => (
        <div key={photo} data-testid="tweetPhoto">
          <img src={photo} alt="" />
        </div>
      ))}
    </div>
  )
}
