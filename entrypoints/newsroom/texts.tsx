import { Plus, RotateCcw, Trash2 } from 'lucide'
import { Icon } from '../../components/icon.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { placeOf } from '../../utils/newsroom/anchor.ts'
import { type Channel, type ChannelText, mostParts } from '../../utils/newsroom/text.ts'
import { Questions } from './channels.tsx'
import { type Commenting, Comments, type Placed } from './comments.tsx'
import { Part } from './part.tsx'
import { pack } from './state.ts'

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
