/** @jsxImportSource react */
import { useState } from 'react'
import { RoleButton } from '../../parts/RoleButton.tsx'
import { Wrap } from '../../parts/tree.tsx'
import { config } from './config.ts'
import { labels } from './labels.ts'
import { type Photo, publish, upload } from './requests.ts'
import { Switch } from './Switch.tsx'
import { isWritten, Texts, type Written } from './Texts.tsx'

interface Outcome {
  title: string
  id: string
}

const decoys = ['Emoji', 'Location', 'Post options', 'Preview']

/** A composer that stands in another tree after each thing that went out, as a page put up anew. */
export function Composer() {
  const [generation, setGeneration] = useState(0)
  const [chosen, setChosen] = useState({ facebook: true, instagram: true })
  return (
    <NewComposer
      key={generation}
      {...{ chosen, setChosen }}
      onDone={() => setGeneration((count) => count + 1)}
    />
  )
}

interface ComposerProps {
  chosen: { facebook: boolean; instagram: boolean }
  setChosen(chosen: { facebook: boolean; instagram: boolean }): void
  onDone(): void
}

function NewComposer({ chosen, setChosen, onDone }: ComposerProps) {
  const { facebook, instagram } = chosen
  const [written, setWritten] = useState<Written>({ both: '' })
  const [photos, setPhotos] = useState<Photo[]>([])
  const [timed, setTimed] = useState(false)
  const [when, setWhen] = useState({ date: '31/12/2027', hours: '9', minutes: '30', meridiem: 'AM' })
  const [sending, setSending] = useState(false)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const ready = !sending && (facebook || instagram) && (isWritten(written) || photos.length > 0)

  const submit = async () => {
    setSending(true)
    try {
      const id = await publish({ written, photos, facebook, instagram, at: timed ? secondsOf(when) : null })
      setOutcome({ title: timed ? labels.scheduled : labels.published, id })
      setWritten({ both: '' })
      setPhotos([])
      setTimed(false)
    } catch {
      setOutcome({ title: labels.failed, id: '' })
    }
    setSending(false)
  }

  return (
    <main>
      <Wrap>
        <h1>{labels.create}</h1>
        <Target
          facebook={facebook}
          instagram={instagram}
          onFacebook={(on) => setChosen({ ...chosen, facebook: on })}
          onInstagram={(on) => setChosen({ ...chosen, instagram: on })}
        />
        <Wrap decoys={decoys}>
          <a role="link" tabIndex={0} aria-label={labels.photos}>
            {labels.addPhoto}
          </a>
          <input
            type="file"
            multiple
            accept="image/*"
            onChange={(event) => {
              const files = [...(event.currentTarget.files ?? [])]
              void Promise.all(files.map(upload)).then((added) => setPhotos((all) => [...all, ...added]))
            }}
          />
          {photos.map(({ url, alt }) => (
            <Wrap key={url} most={2}>
              <img src={url} alt={alt} className="preview" />
              <input
                type="text"
                aria-label={labels.altText}
                value={alt}
                onInput={(event) => {
                  const { value } = event.currentTarget
                  setPhotos((all) => all.map((one) => (one.url === url ? { ...one, alt: value } : one)))
                }}
              />
            </Wrap>
          ))}
        </Wrap>
        <Wrap>
          <Texts key={outcome?.id ?? ''} written={written} onWritten={setWritten} />
        </Wrap>
        <Wrap>
          {facebook && instagram && (
            <Switch
              label={labels.customize}
              on={'facebook' in written}
              onChange={(on) =>
                setWritten((now) =>
                  on && 'both' in now
                    ? { facebook: now.both, instagram: now.both }
                    : 'facebook' in now
                      ? { both: now.facebook }
                      : now,
                )
              }
            />
          )}
          <Switch label={labels.setTime} on={timed} onChange={setTimed} />
          {timed && <When when={when} onChange={setWhen} />}
          <Switch label={labels.story} />
          <Switch label={labels.boost} />
        </Wrap>
        <Wrap decoys={decoys}>
          <RoleButton disabled={!ready} onPress={() => void submit()}>
            <div>{'\u200b'}</div>
            <Wrap most={3}>
              <div>{timed ? labels.schedule : labels.publish}</div>
            </Wrap>
          </RoleButton>
        </Wrap>
      </Wrap>
      {outcome && (
        <Wrap most={3}>
          <div role="dialog" aria-modal="true">
            <Wrap>
              <h2>{outcome.title}</h2>
              {outcome.id && <span>{`ID: ${outcome.id}`}</span>}
              <RoleButton onPress={() => (outcome.id ? onDone() : setOutcome(null))}>
                {labels.done}
              </RoleButton>
            </Wrap>
          </div>
        </Wrap>
      )}
    </main>
  )
}

interface TargetProps {
  facebook: boolean
  instagram: boolean
  onFacebook(on: boolean): void
  onInstagram(on: boolean): void
}

/** Where the post goes: the page, its Instagram account, or both. */
function Target({ facebook, instagram, onFacebook, onInstagram }: TargetProps) {
  const [open, setOpen] = useState(false)
  const chosen = [facebook && config.self.name, instagram && config.instagram.handle].filter(Boolean)
  const options = [
    { name: config.self.name, on: facebook, set: onFacebook },
    { name: config.instagram.handle, on: instagram, set: onInstagram },
  ]
  return (
    <Wrap>
      <div
        role="combobox"
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-label={labels.postTo}
        tabIndex={0}
        className="target"
        onClick={() => setOpen((shown) => !shown)}
      >
        {chosen.join(', ')}
      </div>
      {open && (
        <div role="listbox">
          {options.map(({ name, on, set }) => (
            <div key={name} role="option" aria-selected={on} tabIndex={0} onClick={() => set(!on)}>
              {name}
            </div>
          ))}
        </div>
      )}
    </Wrap>
  )
}

type Moment = { date: string; hours: string; minutes: string; meridiem: string }

function When({ when, onChange }: { when: Moment; onChange(when: Moment): void }) {
  return (
    <Wrap most={2}>
      {(['date', 'hours', 'minutes', 'meridiem'] as const).map((part) => (
        <input
          key={part}
          type="text"
          {...(part !== 'date' && { role: 'spinbutton' })}
          aria-label={labels[part]}
          value={when[part]}
          onInput={(event) => onChange({ ...when, [part]: event.currentTarget.value })}
        />
      ))}
    </Wrap>
  )
}

function secondsOf({ date, hours, minutes, meridiem }: Moment): number {
  const [day = 1, month = 1, year = 2027] = date.split('/').map(Number)
  const hour = (Number(hours) % 12) + (meridiem === 'PM' ? 12 : 0)
  return new Date(year, month - 1, day, hour, Number(minutes)).getTime() / 1000
}
