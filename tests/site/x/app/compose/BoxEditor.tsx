/** @jsxImportSource react */
import { useEffect, useRef } from 'react'
import { DraftBox } from '../editor/DraftBox.tsx'
import { Avatar } from '../page/Avatar.tsx'
import { type Box, type Composer, type Place, updateBox, updateComposer } from '../state/composers.ts'
import { config } from '../state/config.ts'
import { labels } from '../state/labels.ts'
import { submit } from '../state/publish.ts'
import { Attachments } from './Attachments.tsx'
import { attachFiles } from './attach.ts'

interface Props {
  place: Place
  composer: Composer
  box: Box
  index: number
  autoFocus?: boolean
}

/** One post being written: picture of the account, text, attachments. */
export function BoxEditor({ place, composer, box, index, autoFocus }: Props) {
  const placeholder =
    index > 0
      ? labels.addPlaceholder
      : composer.replyTo
        ? labels.replyPlaceholder
        : composer.quote
          ? labels.quotePlaceholder
          : labels.placeholder
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (index > 0) root.current?.scrollIntoView({ block: 'nearest' })
  }, [index])

  return (
    <div
      ref={root}
      className={`box ${index < composer.boxes.length - 1 ? 'threaded' : ''}`}
      onFocusCapture={() => composer.active !== index && updateComposer(place, { active: index })}
    >
      <Avatar handle={config.handle} />
      <div className="box-body">
        <DraftBox
          testid={`tweetTextarea_${index}`}
          place={place}
          index={index}
          editor={box.editor}
          label={labels.textbox}
          placeholder={placeholder}
          autoFocus={autoFocus}
          onChange={(editor) => updateBox(place, box.key, (current) => ({ ...current, editor }))}
          onSubmit={() => submit(place)}
          onFiles={(files) => attachFiles(place, box, files)}
        />
        <Attachments place={place} box={box} quote={index === 0 ? composer.quote : null} />
      </div>
    </div>
  )
}
