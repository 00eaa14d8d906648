import { Copy, ExternalLink, MessageSquarePlus, Plus, RotateCcw, Trash2 } from 'lucide'
import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { SeverityMark } from '../../components/severity.tsx'
import type { Finding } from '../../utils/checker/finding.ts'
import { countLength } from '../../utils/draft/length.ts'
import { fixLabel } from '../../utils/i18n/fix-label.ts'
import { text } from '../../utils/i18n/i18n.ts'
import { type Anchor, anchorAt, type Place, placeOf } from '../../utils/newsroom/anchor.ts'
import { mostComments } from '../../utils/newsroom/comments.ts'
import { type Channel, type ChannelText, mostParts } from '../../utils/newsroom/text.ts'
import { messageOf } from '../../utils/rule-texts.ts'
import { Questions } from './channels.tsx'
import { check, openTexts, platformFor } from './check.ts'
import { type Commenting, Comments, NewComment, type Placed } from './comments.tsx'
import { pack, published } from './state.ts'

/** Milliseconds without a change after which a text is checked. */
const pause = 150
const mostShown = 12

interface Props {
  readonly texts: readonly ChannelText[]
  readonly commenting: Commenting
  readonly onChange: (texts: readonly ChannelText[]) => void
  readonly onRemove?: (channel: Channel) => void
  /** Makes a channel's text anew from the first one. */
  readonly onRemake?: (channel: Channel) => void
}

/** The texts of an activity side by side, each with what is to be said of it. */
export function Texts({ texts, commenting, onChange, onRemove, onRemake }: Props) {
  const placed = commenting.comments.map((comment) => ({ comment, place: placeOf(texts, comment.anchor) }))
  const lost = placed.filter(
    ({ comment }) => !texts.some(({ channel }) => channel === comment.anchor.channel),
  )
  const change = (next: ChannelText) =>
    onChange(texts.map((one) => (one.channel === next.channel ? next : one)))
  return (
    <>
      <div class="texts" data-count={texts.length}>
        {texts.map((one, index) => (
          <TextCard
            key={one.channel}
            of={one}
            commenting={commenting}
            placed={placed.filter(({ comment }) => comment.anchor.channel === one.channel)}
            onChange={change}
            {...(index > 0 && onRemove && { onRemove: () => onRemove(one.channel) })}
            {...(index > 0 && onRemake && { onRemake: () => onRemake(one.channel) })}
          />
        ))}
      </div>
      {lost.length > 0 && (
        <section class="card" aria-label={text('newsroom.commentsLost')}>
          <h3>{text('newsroom.commentsLost')}</h3>
          <Comments placed={lost} commenting={commenting} />
        </section>
      )}
    </>
  )
}

interface CardProps {
  readonly of: ChannelText
  readonly commenting: Commenting
  readonly placed: readonly Placed[]
  readonly onChange: (text: ChannelText) => void
  readonly onRemove?: () => void
  readonly onRemake?: () => void
}

function TextCard({ of, commenting, placed, onChange, onRemove, onRemake }: CardProps) {
  const { channel, account, parts } = of
  const name = text(`newsroom.channel_${channel}`)
  const put = (index: number, part: string) =>
    onChange({ ...of, parts: parts.map((one, at) => (at === index ? part : one)) })
  return (
    <section class="card text-card" data-channel={channel} aria-label={name}>
      <header>
        <h3>{name}</h3>
        {onRemake && (
          <button
            type="button"
            class="button icon-only ghost-button remake"
            data-remake={channel}
            aria-label={`${text('newsroom.remake')}: ${name}`}
            title={text('newsroom.remake')}
            onClick={onRemake}
          >
            <Icon of={RotateCcw} />
          </button>
        )}
        {onRemove && (
          <button
            type="button"
            class="button icon-only ghost-button"
            aria-label={text('newsroom.removeChannel', { channel: name })}
            title={text('newsroom.removeChannel', { channel: name })}
            onClick={onRemove}
          >
            <Icon of={Trash2} />
          </button>
        )}
      </header>
      <AccountChoice of={of} onChange={onChange} />
      {parts.map((part, index) => (
        <Part
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place in the thread
          key={index}
          of={of}
          index={index}
          part={part}
          account={account ?? ''}
          commenting={commenting}
          placed={placed.filter(
            ({ comment, place }) =>
              index === (place?.part ?? Math.min(comment.anchor.part, parts.length - 1)),
          )}
          onInput={(next) => put(index, next)}
          {...(parts.length > 1 && {
            onRemove: () => onChange({ ...of, parts: parts.filter((_, at) => at !== index) }),
          })}
        />
      ))}
      {channel === 'website' && <Questions of={parts.join('\n\n')} />}
      {channel === 'x' && parts.length < mostParts && (
        <button
          type="button"
          class="button ghost-button"
          onClick={() => onChange({ ...of, parts: [...parts, ''] })}
        >
          <Icon of={Plus} />
          {text('newsroom.addPart')}
        </button>
      )}
    </section>
  )
}

/** The accounts of the pack on this channel; the website has none. */
function AccountChoice({ of, onChange }: { of: ChannelText; onChange: (text: ChannelText) => void }) {
  const { channel, account } = of
  const handles = (pack.value?.accounts ?? [])
    .filter(({ platform }) => platform === channel)
    .map(({ handle }) => handle)
  const known = account === undefined || handles.includes(account) ? handles : [account, ...handles]
  if (channel === 'website' || known.length === 0) return null
  return (
    <label class="field">
      {text('newsroom.account')}
      <select
        value={account ?? ''}
        onChange={({ currentTarget: { value } }) => {
          const { account: _, ...rest } = of
          onChange(value === '' ? rest : { ...rest, account: value })
        }}
      >
        <option value="">{text('newsroom.anyAccount')}</option>
        {known.map((handle) => (
          <option key={handle}>{handle}</option>
        ))}
      </select>
    </label>
  )
}

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

function Part({ of, index, part, account, commenting, placed, onInput, onRemove }: PartProps) {
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

/** What is to be said of a text; undefined of a changed one until it is checked. `settled` once all around it is, too. */
interface Said {
  readonly findings: readonly Finding[] | undefined
  readonly settled: boolean
}

/** What is to be said of a text, a little after it was last changed. */
function useFindings(of: ChannelText, index: number, part: string): Said {
  const [found, setFound] = useState<{ by: readonly unknown[]; findings: readonly Finding[] }>()
  // Another channel's text, account, pack or log changes what is to be said, too.
  const around = JSON.stringify(openTexts.value.texts.filter(({ channel }) => channel !== of.channel))
  const inForce = pack.value
  const log = published.value
  const by = [part, of.account, of.channel, index, around, inForce, log]
  useEffect(() => {
    const timer = setTimeout(() => setFound({ by, findings: check(of, index, part) }), pause)
    return () => clearTimeout(timer)
    // biome-ignore lint/correctness/useExhaustiveDependencies: named above, once for the effect and for what it found
  }, by)
  return {
    // What was found of another text would point at other words.
    findings: found?.by[0] === part ? found.findings : undefined,
    settled: found !== undefined && by.every((one, at) => one === found.by[at]),
  }
}

interface FindingsProps {
  readonly id: string
  readonly part: string
  readonly said: Said
  readonly onShow: (finding: Finding) => void
  readonly onFix: (finding: Finding, replacement: string) => void
}

function Findings({ id, part, said: { findings = [], settled }, onShow, onFix }: FindingsProps) {
  const order = { error: 0, warning: 1, suggestion: 2 } as const
  const sorted = [...findings].sort((a, b) => order[a.severity] - order[b.severity] || a.start - b.start)
  if (part.trim() === '') return null
  return (
    <div id={id} class="findings" data-settled={settled}>
      {sorted.length === 0 && !settled ? (
        <p class="quiet">{text('newsroom.checking')}</p>
      ) : sorted.length === 0 ? (
        <p class="quiet">{text('newsroom.clean')}</p>
      ) : (
        <ul>
          {sorted.slice(0, mostShown).map((finding) => (
            <li key={finding.identity} data-rule={finding.rule}>
              <SeverityMark severity={finding.severity} />
              <span>{messageOf(finding)}</span>
              <span class="finding-actions">
                {!finding.whole && (
                  <button type="button" class="button link-button" onClick={() => onShow(finding)}>
                    “{short(part.slice(finding.start, finding.end))}”
                  </button>
                )}
                {finding.fixes[0] && (
                  <button
                    type="button"
                    class="button link-button"
                    onClick={() => onFix(finding, finding.fixes[0]!.text)}
                  >
                    {text('newsroom.fix', { label: short(fixLabel(finding.fixes[0])) })}
                  </button>
                )}
              </span>
            </li>
          ))}
        </ul>
      )}
      {sorted.length > mostShown && (
        <p class="quiet">{text('newsroom.moreFindings', { count: sorted.length - mostShown })}</p>
      )}
    </div>
  )
}

export const short = (words: string, most = 60): string => {
  const line = words.replace(/\s+/gu, ' ').trim()
  return line.length > most ? `${line.slice(0, most - 1)}…` : line
}
