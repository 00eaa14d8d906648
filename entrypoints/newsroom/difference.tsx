import { text } from '../../utils/i18n/i18n.ts'
import { followAnchor, placeOf } from '../../utils/newsroom/anchor.ts'
import type { Comment } from '../../utils/newsroom/comments.ts'
import { differenceOf } from '../../utils/newsroom/difference.ts'
import { type ChannelText, sameTexts } from '../../utils/newsroom/text.ts'
import { CommentNotes } from './comments.tsx'

/** What is different between two states of an activity's texts, channel by channel, word by word. */
export function Difference({
  before,
  after,
  comments = [],
}: {
  before: readonly ChannelText[]
  after: readonly ChannelText[]
  /** What was said to places in `before`. */
  comments?: readonly Comment[]
}) {
  const placed = comments.map((comment) => ({
    comment,
    place: placeOf(after, followAnchor(comment.anchor, before, after)),
  }))
  if (sameTexts(before, after))
    return (
      <>
        <p class="quiet">{text('newsroom.same')}</p>
        <CommentNotes comments={placed} />
      </>
    )
  const whole = (texts: readonly ChannelText[], channel: string) =>
    texts.find((one) => one.channel === channel)?.parts.join('\n\n') ?? ''
  const names = [...new Set([...after, ...before].map(({ channel }) => channel))]
  const changed = names.filter((name) => whole(before, name) !== whole(after, name))
  return (
    <div class="differences">
      {changed.map((channel) => (
        <figure key={channel}>
          <figcaption>{text(`newsroom.channel_${channel}`)}</figcaption>
          <p class="difference" lang="id">
            {differenceOf(whole(before, channel), whole(after, channel)).map(
              ({ kind, text: words }, index) =>
                kind === 'same' ? (
                  words
                ) : kind === 'added' ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew with its texts
                  <ins key={index}>{words}</ins>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the list is made anew with its texts
                  <del key={index}>{words}</del>
                ),
            )}
          </p>
        </figure>
      ))}
      <CommentNotes comments={placed} />
    </div>
  )
}
