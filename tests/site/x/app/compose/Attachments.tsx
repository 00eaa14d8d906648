/** @jsxImportSource react */
import { ImagePlus, SquarePen, Users, X } from 'lucide'
import { Icon } from '../page/Icon.tsx'
import { Link } from '../page/Link.tsx'
import { QuoteCard } from '../page/QuoteCard.tsx'
import { type Box, type Place, subject } from '../state/composers.ts'
import { labels } from '../state/labels.ts'
import { navigate } from '../state/router.ts'
import type { Article } from '../timeline-data.ts'
import { detach } from './attach.ts'

/** Own pictures with the way to their descriptions, and the quoted post. Absent when there is neither. */
export function Attachments({ place, box, quote }: { place: Place; box: Box; quote: Article | null }) {
  if (box.media.length === 0 && !quote) return null
  const choose = () => subject.set({ place, box: box.key })
  const described = box.media.map((media) => media.alt).filter(Boolean)
  return (
    <div data-testid="attachments" className="attachments">
      {box.media.length > 0 && (
        <div className={`photos photos-${box.media.length}`}>
          {box.media.map((media) => (
            <div key={media.url} className="photo">
              <img src={media.url} alt={media.alt} draggable={false} />
              <button
                type="button"
                aria-label={labels.editMedia}
                onClick={() => {
                  choose()
                  navigate('/compose/post/media')
                }}
              >
                <Icon node={SquarePen} size={18} />
              </button>
              <button
                type="button"
                aria-label={labels.removeMedia}
                onClick={() => detach(place, box.key, media.url)}
              >
                <Icon node={X} size={18} />
              </button>
            </div>
          ))}
        </div>
      )}
      {box.media.length > 0 && (
        <div className="media-links">
          <span data-testid="tagPeopleLabel">
            <Icon node={Users} size={16} /> {labels.tagPeople}
          </span>
          <Link
            data-testid="altTextWrapper"
            role="link"
            href="/compose/post/media"
            aria-label={labels.addDescription}
            onClick={choose}
          >
            <Icon node={ImagePlus} size={16} />
            <span data-testid="altTextLabel">{described.join(' · ') || labels.addDescription}</span>
          </Link>
        </div>
      )}
      {quote && <QuoteCard article={quote} />}
    </div>
  )
}
