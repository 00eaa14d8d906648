/** @jsxImportSource react */
import { CalendarClock, Image, ImagePlay, ListTodo, MapPin, Plus, Smile, Sparkles } from 'lucide'
import type { ComponentChildren } from 'preact'
import { useRef } from 'react'
import { Icon } from '../page/Icon.tsx'
import { type Box, type Composer, type Place, subject, textOf } from '../state/composers.ts'
import { limit } from '../state/config.ts'
import { weigh } from '../state/count.ts'
import { labels } from '../state/labels.ts'
import { isReady, submit } from '../state/publish.ts'
import { navigate } from '../state/router.ts'
import { attachFiles } from './attach.ts'

interface Props {
  place: Place
  box: Box
  /** Adds a box to the thread; there is no button for it without. */
  onAdd?(): void
  children?: ComponentChildren
}

export function Toolbar({ place, box, onAdd, children }: Props) {
  const files = useRef<HTMLInputElement>(null)
  const openSchedule = () => {
    subject.set({ place, box: box.key })
    navigate('/compose/post/schedule')
  }
  return (
    <div data-testid="toolBar" role="group" className="toolbar">
      <div data-testid="ScrollSnap-List" className="tools" role="tablist">
        <input
          ref={files}
          type="file"
          multiple
          hidden
          data-testid="fileInput"
          accept="image/jpeg,image/png,image/webp,image/gif,video/mp4,video/quicktime"
          onChange={(event) => {
            attachFiles(place, box, [...(event.currentTarget.files ?? [])])
            event.currentTarget.value = ''
          }}
        />
        <button type="button" aria-label={labels.addMedia} onClick={() => files.current?.click()}>
          <Icon node={Image} size={20} />
        </button>
        <button type="button" data-testid="gifSearchButton" aria-label={labels.addGif}>
          <Icon node={ImagePlay} size={20} />
        </button>
        <button type="button" data-testid="grokImgGen" aria-label="Grok">
          <Icon node={Sparkles} size={20} />
        </button>
        <button type="button" data-testid="createPollButton" aria-label={labels.addPoll}>
          <Icon node={ListTodo} size={20} />
        </button>
        <button type="button" aria-label={labels.addEmoji}>
          <Icon node={Smile} size={20} />
        </button>
        <button
          type="button"
          data-testid="scheduleOption"
          aria-label={labels.schedulePost}
          onClick={openSchedule}
        >
          <Icon node={CalendarClock} size={20} />
        </button>
        <button type="button" data-testid="geoButton" aria-label={labels.tagLocation} disabled>
          <Icon node={MapPin} size={20} />
        </button>
      </div>
      <Counter text={textOf(box)} />
      {onAdd && (
        <button
          type="button"
          data-testid="addButton"
          aria-label={labels.addPost}
          onClick={onAdd}
          className="add"
        >
          <Icon node={Plus} size={18} />
        </button>
      )}
      {children}
    </div>
  )
}

function Counter({ text }: { text: string }) {
  const used = weigh(text)
  const left = limit - used
  const filled = Math.min(used / limit, 1)
  const mood = left < 0 ? 'over' : left <= 20 ? 'near' : ''
  return (
    <div
      role="progressbar"
      aria-valuenow={Math.round(filled * 100)}
      aria-valuemin={0}
      aria-valuemax={100}
      data-testid="countdown-circle"
      className={`counter ${mood} ${used === 0 ? 'unused' : ''}`}
    >
      <svg viewBox="0 0 30 30" aria-hidden="true">
        <circle cx="15" cy="15" r="12" className="track" />
        <circle cx="15" cy="15" r="12" className="fill" pathLength={1} strokeDasharray={`${filled} 1`} />
      </svg>
      {mood && <span>{left}</span>}
    </div>
  )
}

export function PostButton({ place, composer }: { place: Place; composer: Composer }) {
  const disabled = !isReady(composer)
  return (
    <button
      type="button"
      data-testid={place === 'modal' ? 'tweetButton' : 'tweetButtonInline'}
      aria-disabled={disabled || undefined}
      disabled={disabled}
      className="post-button"
      onClick={() => submit(place)}
    >
      <div>
        <span>
          <span>{buttonText(composer)}</span>
        </span>
      </div>
    </button>
  )
}

function buttonText({ scheduledFor, boxes, replyTo }: Composer) {
  if (scheduledFor !== null) return labels.schedule
  if (boxes.length > 1) return labels.postAll
  return replyTo ? labels.reply : labels.post
}
