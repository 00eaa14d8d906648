import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import type { Kind } from '../../utils/draft/kind.ts'
import { countLength } from '../../utils/draft/length.ts'
import { text } from '../../utils/i18n/i18n.ts'
import type { Platform } from '../../utils/pack/schema.ts'
import type { Picture } from './picture.ts'
import { Preview } from './preview.tsx'

interface Props {
  readonly platform: Platform
  readonly kind: Kind
  readonly label: string
  readonly value: string
  readonly placeholder?: string
  readonly pictures?: readonly Picture[]
  readonly onChange: (text: string) => void
  /** What belongs to the box: pictures, a button. */
  readonly children?: ComponentChildren
}

/** A composer that counts and shows as its platform does. */
export function WritingBox({
  platform,
  kind,
  label,
  value,
  placeholder,
  pictures,
  onChange,
  children,
}: Props) {
  const id = useId()
  const { used, limit } = countLength(value, platform, kind)
  return (
    <div class={`writing ${platform}`}>
      <div class="box">
        <label for={id}>{label}</label>
        <textarea
          id={id}
          lang="id"
          rows={6}
          data-composer={platform}
          placeholder={placeholder}
          value={value}
          aria-describedby={`${id}-count`}
          onInput={(event) => onChange(event.currentTarget.value)}
        />
        <p id={`${id}-count`} class={used > limit ? 'count over' : 'count'}>
          {text('practice.length280', { used, limit })}
        </p>
        {children}
      </div>
      <div class="preview">
        <p class="quiet small">{text('practice.preview')}</p>
        <Preview platform={platform} written={value} reply={kind !== 'post'} pictures={pictures ?? []} />
      </div>
    </div>
  )
}
