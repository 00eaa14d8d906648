import {
  Bookmark,
  ChartNoAxesColumn,
  Earth,
  Forward,
  Heart,
  MessageCircle,
  Repeat2,
  Send,
  Share,
  ThumbsUp,
} from 'lucide'
import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { folds } from '../../utils/draft/fold.ts'
import { type TextKey, text } from '../../utils/i18n/i18n.ts'
import type { Platform } from '../../utils/pack/schema.ts'
import { trainingPack } from '../../utils/training/pack.ts'
import { Icon, type IconNode } from '../icon.tsx'
import type { Picture } from './picture.ts'

const office = 'Diskominfo Nusaraya'
const handleOn = (platform: Platform): string =>
  trainingPack.accounts.find((account) => account.platform === platform)?.handle ?? ''

/** What stands below a post, in the order of its platform. */
const actions: Record<Platform, readonly [IconNode, TextKey?][]> = {
  x: [[MessageCircle], [Repeat2], [Heart], [ChartNoAxesColumn], [Bookmark], [Share]],
  facebook: [
    [ThumbsUp, 'practice.like'],
    [MessageCircle, 'practice.comment'],
    [Forward, 'practice.share'],
  ],
  instagram: [[Heart], [MessageCircle], [Send], [Bookmark]],
}

interface Props {
  readonly platform: Platform
  readonly written: string
  readonly reply: boolean
  readonly pictures?: readonly Picture[]
}

/** A post or an answer as its readers meet it: laid out, and folded, as the platform does. */
export function Preview({ platform, written, reply, pictures = [] }: Props) {
  const body = <Body platform={platform} written={written} reply={reply} />
  const shown = <Pictures platform={platform} pictures={pictures} reply={reply} />
  const below = !reply && <Actions platform={platform} />
  // Instagram shows pictures and speaks of them below.
  const parts = platform === 'instagram' ? [shown, below, body] : [body, shown, below]
  return (
    <article class={reply ? `post ${platform} reply` : `post ${platform}`}>
      <Head platform={platform} />
      {parts}
    </article>
  )
}

function Head({ platform }: { platform: Platform }) {
  const now = text('practice.now')
  return (
    <header>
      <span class="avatar" aria-hidden="true">
        DN
      </span>
      <p>
        <strong>{platform === 'instagram' ? handleOn(platform) : office}</strong>{' '}
        <span class="quiet small">
          {platform === 'x' && `@${handleOn(platform)} · ${now}`}
          {platform === 'facebook' && (
            <>
              {now} · <Icon of={Earth} class="inline" label={text('practice.everybody')} />
            </>
          )}
          {platform === 'instagram' && `· ${now}`}
        </span>
      </p>
    </header>
  )
}

function Pictures({
  platform,
  pictures,
  reply,
}: Pick<Props, 'platform' | 'reply'> & { pictures: readonly Picture[] }) {
  if (pictures.length > 0)
    return (
      <div class={pictures.length > 1 ? 'shown many' : 'shown'}>
        {pictures.map(({ id, source, alt }) => (
          <img key={id} src={source} alt={alt} />
        ))}
      </div>
    )
  return platform === 'instagram' && !reply ? <div class="picture" aria-hidden="true" /> : null
}

const Actions = ({ platform }: { platform: Platform }) => (
  <div class="below" aria-hidden="true">
    {actions[platform].map(([icon, name]) => (
      <span key={icon}>
        <Icon of={icon} />
        {name && text(name)}
      </span>
    ))}
  </div>
)

function Body({ platform, written, reply }: Pick<Props, 'platform' | 'written' | 'reply'>) {
  const [open, setOpen] = useState(false)
  const fold = folds[platform]
  const folded = !reply && written.length > fold
  let shown: ComponentChildren = <span class="quiet">{text('practice.previewEmpty')}</span>
  if (written.trim() !== '')
    shown = <Tagged words={folded && !open ? `${cutAt(written, fold)}… ` : `${written} `} />
  return (
    <p class="body" lang="id">
      {platform === 'instagram' && <strong>{handleOn(platform)} </strong>}
      {shown}
      {folded && (
        <button type="button" class="fold" aria-expanded={open} onClick={() => setOpen(!open)}>
          {text(open ? 'practice.less' : `practice.more_${platform}`)}
        </button>
      )}
    </p>
  )
}

/** The first characters, never half of a pair. */
const cutAt = (written: string, at: number): string => {
  const code = written.charCodeAt(at - 1)
  return written.slice(0, code >= 0xd800 && code <= 0xdbff ? at - 1 : at).trimEnd()
}

/** Hashtags and mentions in the colour of links. */
function Tagged({ words }: { words: string }) {
  return (
    <>
      {words.split(/([#@][\p{L}\p{M}\p{N}_.]+)/u).map((part, index) =>
        index % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have nothing else to be known by
          <span key={index} class="tag">
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  )
}
