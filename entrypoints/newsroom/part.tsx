import { Copy, ExternalLink, MessageSquarePlus, Trash2 } from 'lucide'
import { useId, useRef, useState } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { countLength } from '../../utils/draft/length.ts'
import { text } from '../../utils/i18n/i18n.ts'
import { type Anchor, anchorAt, type Place } from '../../utils/newsroom/anchor.ts'
import { mostComments } from '../../utils/newsroom/comments.ts'
import type { Channel, ChannelText } from '../../utils/newsroom/text.ts'
import { platformFor } from './check.ts'
import { type Commenting, Comments, NewComment, type Placed } from './comments.tsx'
import { Findings, useFindings } from './findings.tsx'

interface PartProps {
  readonly of: ChannelText
  readonly index: number
  readonly part: string
  readonly account: string
  readonly commenting: Commenting
  readonly placed: readonly Placed[]
  readonly onInput: (part: string) => void
  readonly onRemove?: () => void
}

/** One text of a channel, or one part of its thread: where it is written, and what is said of it. */
export function Part({ of, index, part, account, commenting, placed, onInput, onRemove }: PartProps) {
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const { channel } = of
  const said = useFindings(of, index, part)
  const [copied, setCopied] = useState(false)
  const { used, limit } = countLength(part, platformFor(channel), 'post')
  const label =
    of.parts.length > 1
      ? text('newsroom.part', { number: index + 1, count: of.parts.length })
      : text('newsroom.text')
  const copy = async () => {
    await navigator.clipboard.writeText(part)
    setCopied(true)
    setTimeout(() => setCopied(false), 2000)
  }
  const show = ({ start, end }: Pick<Place, 'start' | 'end'>) => {
    area.current?.focus()
    area.current?.setSelectionRange(start, end)
  }
  const [anchor, setAnchor] = useState<Anchor>()
  const [nothing, setNothing] = useState(false)
  /** Takes hold of what is selected, to say something to it. */
  const comment = () => {
    const { selectionStart: start, selectionEnd: end } = area.current!
    const held = anchorAt(part, { channel, part: index, start, end })
    setAnchor(held)
    setNothing(!held)
  }
  const commented = anchor !== undefined || placed.length > 0
  return (
    <div class="part" data-text={channel} data-account={account} data-commented={commented}>
      <label for={id}>{label}</label>
      <textarea
        id={id}
        ref={area}
        lang="id"
        rows={channel === 'website' ? 14 : 8}
        // The website is no platform: its text is checked here, without the assistant.
        data-composer={channel === 'website' ? undefined : channel}
        value={part}
        placeholder={text('newsroom.placeholder')}
        aria-describedby={`${id}-count ${id}-findings`}
        aria-keyshortcuts="Control+Alt+M"
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.code !== 'KeyM' || !event.ctrlKey || !event.altKey) return
          event.preventDefault()
          comment()
        }}
      />
      <div class="part-foot">
        <span id={`${id}-count`} class={used > limit ? 'count over' : 'count'}>
          {channel === 'website'
            ? text('newsroom.characters', { count: part.length })
            : text('newsroom.count', { used, limit })}
        </span>
        <button
          type="button"
          class="button ghost-button"
          disabled={part.trim() === ''}
          onClick={() => void copy()}
        >
          <Icon of={Copy} />
          {text(copied ? 'newsroom.copied' : 'newsroom.copy')} <span class="hidden">{label}</span>
        </button>
        <button
          type="button"
          class="button ghost-button"
          data-comment-on={channel}
          disabled={part.trim() === '' || commenting.comments.length >= mostComments}
          onClick={comment}
        >
          <Icon of={MessageSquarePlus} />
          {text('newsroom.commentSelection')} <span class="hidden">{label}</span>
        </button>
        {channel !== 'website' && part.trim() !== '' && index === 0 && (
          <a
            class="button ghost-button"
            href={composeAt(channel, part)}
            target="_blank"
            rel="noreferrer"
            data-open={channel}
            onClick={() => void copy()}
          >
            <Icon of={ExternalLink} />
            {text('newsroom.openSite', { channel: text(`newsroom.channel_${channel}`) })}
          </a>
        )}
        {onRemove && (
          <button type="button" class="button ghost-button" onClick={onRemove}>
            <Icon of={Trash2} />
            {text('newsroom.removePart')} <span class="hidden">{label}</span>
          </button>
        )}
      </div>
      <p role="status" class="quiet small">
        {nothing && text('newsroom.commentNothing')}
      </p>
      {commented && (
        <aside class="part-comments" aria-label={`${text('newsroom.comments')}: ${label}`}>
          <h4>
            {text('newsroom.comments')} <span class="badge">{placed.length}</span>
          </h4>
          {anchor && (
            <NewComment
              key={`${anchor.start} ${anchor.end}`}
              anchor={anchor}
              commenting={commenting}
              onDone={() => {
                setAnchor(undefined)
                show(anchor)
              }}
            />
          )}
          <Comments placed={placed} commenting={commenting} onShow={show} />
        </aside>
      )}
      <Findings
        id={`${id}-findings`}
        part={part}
        said={said}
        onShow={show}
        onFix={({ start, end }, replacement) => onInput(part.slice(0, start) + replacement + part.slice(end))}
      />
    </div>
  )
}

/** Where a text is posted: on X with the text in the box already, elsewhere to be pasted. */
function composeAt(channel: Exclude<Channel, 'website'>, part: string): string {
  if (channel === 'x') return `https://x.com/intent/post?text=${encodeURIComponent(part)}`
  return channel === 'facebook' ? 'https://www.facebook.com/' : 'https://www.instagram.com/'
}
