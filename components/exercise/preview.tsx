import { useState } from 'preact/hooks'
import { folds } from '../../utils/draft/fold.ts'
import { text } from '../../utils/i18n/i18n.ts'
import type { Platform } from '../../utils/pack/schema.ts'
import { trainingPack } from '../../utils/training/pack.ts'
import type { Picture } from './picture.ts'

const handleOn = (platform: Platform): string =>
  trainingPack.accounts.find((account) => account.platform === platform)?.handle ?? ''

/** A post as its readers meet it: folded where the platform folds it. */
export function Preview({
  platform,
  written,
  reply,
  pictures = [],
}: {
  platform: Platform
  written: string
  reply: boolean
  pictures?: readonly Picture[]
}) {
  const [open, setOpen] = useState(false)
  const fold = folds[platform]
  const folded = !reply && written.length > fold
  const shown = folded && !open ? `${cutAt(written, fold)}… ` : `${written} `
  return (
    <div class={`preview ${platform}`}>
      <p class="quiet small">{text('practice.preview')}</p>
      <article>
        <header>
          <span class="avatar" aria-hidden="true">
            N
          </span>
          <p>
            <strong>{platform === 'instagram' ? handleOn(platform) : 'Diskominfo Nusaraya'}</strong>
            <span class="quiet small">
              {platform === 'x' ? `@${handleOn(platform)} · ` : ''}
              {text('practice.now')}
            </span>
          </p>
        </header>
        {pictures.length > 0 && (
          <div class="shown">
            {pictures.map(({ id, source, alt }) => (
              <img key={id} src={source} alt={alt} />
            ))}
          </div>
        )}
        {platform === 'instagram' && !reply && pictures.length === 0 && (
          <div class="picture" aria-hidden="true" />
        )}
        <p class="body" lang="id">
          {written.trim() === '' ? (
            <span class="quiet">{text('practice.previewEmpty')}</span>
          ) : (
            <Tagged words={shown} />
          )}
          {folded && (
            <button type="button" class="fold" aria-expanded={open} onClick={() => setOpen(!open)}>
              {text(open ? 'practice.less' : 'practice.more')}
            </button>
          )}
        </p>
      </article>
    </div>
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
