/** @jsxImportSource react */
import { useState } from 'react'
import { LexicalBox } from '../../parts/LexicalBox.tsx'
import { RoleButton } from '../../parts/RoleButton.tsx'
import { TextareaBox } from '../../parts/TextareaBox.tsx'
import { Wrap } from '../../parts/tree.tsx'
import { config, people } from './config.ts'
import { labels } from './labels.ts'
import { type Media, share, upload } from './requests.ts'
import { articles, creating } from './state.ts'

type Step = 'select' | 'crop' | 'edit' | 'caption' | 'sharing' | 'shared' | 'failed'

const titles: Record<Step, string> = {
  select: labels.create,
  crop: labels.crop,
  edit: labels.edit,
  caption: labels.create,
  sharing: labels.sharing,
  shared: labels.shared,
  failed: labels.create,
}

/** The dialog that leads from choosing pictures to the shared post. */
export function Create() {
  const [step, setStep] = useState<Step>('select')
  const [media, setMedia] = useState<Media[]>([])
  const [caption, setCaption] = useState('')
  const [describing, setDescribing] = useState(false)

  const choose = async (files: readonly File[]) => {
    setMedia(await Promise.all(files.map(upload)))
    setStep('crop')
  }
  const send = async () => {
    setStep('sharing')
    try {
      const { pk, code } = await share(caption, media)
      articles.update((all) => [{ pk, code, author: config.self.handle, text: caption, remarks: [] }, ...all])
      setStep('shared')
    } catch {
      setStep('failed')
    }
  }
  const press = (label: string, then: () => void) => (
    <Wrap most={3} decoys={labels.decoys}>
      <RoleButton onPress={then}>
        <Wrap inline most={2}>
          {label}
        </Wrap>
      </RoleButton>
    </Wrap>
  )
  const parts: Record<Step, () => React.ReactNode> = {
    select: () => (
      <Wrap>
        {press(labels.select, () => {})}
        <input
          type="file"
          multiple
          accept="image/*,video/*"
          className="file"
          onChange={(event) => void choose([...(event.currentTarget.files ?? [])])}
        />
      </Wrap>
    ),
    crop: () => press(labels.next, () => setStep('edit')),
    edit: () => press(labels.next, () => setStep('caption')),
    caption: () => (
      <>
        {press(labels.share, () => void send())}
        {media.map(({ url, video }) => (
          <Wrap key={url} most={2}>
            {video ? <video src={url} className="preview" /> : <img src={url} className="preview" />}
          </Wrap>
        ))}
        <span>{config.self.handle}</span>
        <Wrap>
          {config.caption === 'textarea' ? (
            <TextareaBox place="caption" label={labels.caption} text={caption} onText={setCaption} />
          ) : (
            <LexicalBox
              place="caption"
              label={labels.caption}
              placeholder={labels.caption}
              rich={!config.plain}
              initial={caption}
              people={people}
              onText={setCaption}
            />
          )}
        </Wrap>
        <span>{`${caption.length}/2,200`}</span>
        <input name="creation-location-input" placeholder={labels.location} />
        <Wrap most={3}>
          <RoleButton onPress={() => setDescribing((open) => !open)}>
            <span>{labels.accessibility}</span>
          </RoleButton>
          {describing &&
            media.map(({ url, alt, video }) => (
              <Wrap key={url} most={2}>
                {!video && <img src={url} className="preview" />}
                <input
                  type="text"
                  placeholder={labels.altText}
                  value={alt}
                  onInput={(event) => {
                    const { value } = event.currentTarget
                    setMedia((all) => all.map((one) => (one.url === url ? { ...one, alt: value } : one)))
                  }}
                />
              </Wrap>
            ))}
        </Wrap>
      </>
    ),
    sharing: () => <div role="progressbar" aria-label={labels.sharing} />,
    shared: () => <span>{media.some(({ video }) => video) ? labels.sharedReel : labels.sharedText}</span>,
    failed: () => (
      <>
        <span>{labels.failed}</span>
        {press(labels.next, () => setStep('caption'))}
      </>
    ),
  }
  return (
    <Wrap>
      <div role="dialog" aria-modal="true" aria-label={titles[step]}>
        <Wrap>
          <h1>{titles[step]}</h1>
          <RoleButton label={labels.close} onPress={() => creating.set(false)} />
          {parts[step]()}
        </Wrap>
      </div>
    </Wrap>
  )
}
