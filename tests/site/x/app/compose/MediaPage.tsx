/** @jsxImportSource react */
import { ArrowLeft } from 'lucide'
import { useState } from 'react'
import { Icon } from '../page/Icon.tsx'
import { type Box, composers, type Place, subject, updateBox } from '../state/composers.ts'
import { labels } from '../state/labels.ts'
import { goBack, route } from '../state/router.ts'

/** /compose/post/media: descriptions of the pictures of one box. */
export function MediaPage() {
  const { place, box: key } = subject.use()
  const box = composers.use()[place].boxes.find((one) => one.key === key)
  return box ? <AltEditor place={place} box={box} /> : null
}

function AltEditor({ place, box }: { place: Place; box: Box }) {
  const [texts, setTexts] = useState(() => box.media.map((media) => media.alt))
  const [index, setIndex] = useState(0)
  const leave = () => goBack(place === 'modal' ? '/compose/post' : route.get().page)
  const save = () => {
    updateBox(place, box.key, (current) => ({
      ...current,
      media: current.media.map((media, at) => ({ ...media, alt: texts[at]?.trim() ?? '' })),
    }))
    leave()
  }
  return (
    <div role="dialog" className="subpage">
      <div className="dialog-bar">
        <button type="button" data-testid="app-bar-back" aria-label={labels.back} onClick={leave}>
          <Icon node={ArrowLeft} size={20} />
        </button>
        <h2>{labels.editMedia}</h2>
        <button type="button" data-testid="endEditingButton" className="small-button" onClick={save}>
          {labels.save}
        </button>
      </div>
      <div role="tablist" className="tabs">
        <a role="tab" aria-selected="false">
          {labels.crop}
        </a>
        <a role="tab" aria-selected="true">
          ALT
        </a>
      </div>
      <img className="large-preview" src={box.media[index]?.url} alt="" />
      {box.media.length > 1 && (
        <div className="thumbnails">
          {box.media.map((media, at) => (
            <button key={media.url} type="button" aria-pressed={at === index} onClick={() => setIndex(at)}>
              <img src={media.url} alt="" />
            </button>
          ))}
        </div>
      )}
      <textarea
        data-testid="altTextInput"
        name="altTextInput"
        aria-label={labels.addDescription}
        placeholder={labels.addDescription}
        maxLength={1000}
        value={texts[index] ?? ''}
        onChange={(event) => setTexts(texts.with(index, event.currentTarget.value))}
      />
    </div>
  )
}
