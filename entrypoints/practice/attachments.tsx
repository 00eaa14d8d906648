import { ImagePlus, Images, X } from 'lucide'
import { useId } from 'preact/hooks'
import type { Picture } from '../../components/exercise/picture.ts'
import { Icon } from '../../components/icon.tsx'
import { text } from '../../utils/i18n/i18n.ts'

const most = 4
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 90"><rect width="160" height="90" fill="#bfe0f5"/><circle cx="122" cy="26" r="13" fill="#ffe9a8"/><path d="M0 70l44-34 32 24 30-18 54 30v18H0z" fill="#4b8f6b"/><path d="M58 82V58h44v24z" fill="#fff"/><path d="M52 58l28-18 28 18z" fill="#b3542e"/></svg>'
/** A drawn house before hills, for those who have no picture at hand. */
const sample = `data:image/svg+xml,${encodeURIComponent(drawing)}`

interface Props {
  readonly pictures: readonly Picture[]
  readonly onChange: (pictures: readonly Picture[]) => void
}

/** Pictures for a practised post, each with its alternative text. They never leave the page. */
export function Attachments({ pictures, onChange }: Props) {
  const id = useId()
  const add = (sources: readonly string[]) => {
    const added = sources.map((source) => ({ id: crypto.randomUUID(), source, alt: '' }))
    onChange([...pictures, ...added].slice(0, most))
  }
  const full = pictures.length >= most
  return (
    <div class="attachments">
      <div class="actions">
        <label class="button file" aria-disabled={full}>
          <Icon of={ImagePlus} />
          {text('practice.pictureChoose')}
          <input
            type="file"
            class="hidden"
            accept="image/*"
            multiple
            disabled={full}
            onChange={({ currentTarget }) => {
              add([...(currentTarget.files ?? [])].map((file) => URL.createObjectURL(file)))
              currentTarget.value = ''
            }}
          />
        </label>
        <button type="button" class="button" disabled={full} onClick={() => add([sample])}>
          <Icon of={Images} />
          {text('practice.pictureSample')}
        </button>
      </div>
      <ul class="pictures">
        {pictures.map((picture, index) => (
          <li key={picture.id}>
            {/* A new element for each text: the assistant hears of what is added beside its box. */}
            <img
              key={picture.alt}
              data-picture
              data-alt={picture.alt}
              src={picture.source}
              alt={picture.alt || text('practice.pictureNameless', { number: index + 1 })}
            />
            <div class="alt">
              <label for={`${id}-${picture.id}`}>{text('practice.pictureAlt', { number: index + 1 })}</label>
              <input
                id={`${id}-${picture.id}`}
                lang="id"
                maxLength={1000}
                value={picture.alt}
                onInput={({ currentTarget: { value } }) =>
                  onChange(pictures.map((one) => (one.id === picture.id ? { ...one, alt: value } : one)))
                }
              />
            </div>
            <button
              type="button"
              class="button"
              aria-label={text('practice.pictureRemove', { number: index + 1 })}
              onClick={() => {
                URL.revokeObjectURL(picture.source)
                onChange(pictures.filter((one) => one.id !== picture.id))
              }}
            >
              <Icon of={X} />
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
