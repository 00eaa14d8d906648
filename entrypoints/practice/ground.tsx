import { Send } from 'lucide'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Picture } from '../../components/exercise/picture.ts'
import { openAssistant } from '../../components/exercise/practice-assistant.ts'
import { Preview } from '../../components/exercise/preview.tsx'
import { WritingBox } from '../../components/exercise/writing-box.tsx'
import { Icon } from '../../components/icon.tsx'
import { countLength } from '../../utils/draft/length.ts'
import { platformNames } from '../../utils/draft/platform.ts'
import { text } from '../../utils/i18n/i18n.ts'
import { type Platform, platforms } from '../../utils/pack/schema.ts'
import { Attachments } from './attachments.tsx'

/** Three composers with the assistant in them, as on the platforms; nothing goes out. */
export function Ground() {
  const [dark, setDark] = useState(looksDark)
  useEffect(() => openAssistant(document), [])
  useEffect(() => {
    const system = matchMedia('(prefers-color-scheme: dark)')
    const follow = () => setDark(looksDark())
    system.addEventListener('change', follow)
    return () => system.removeEventListener('change', follow)
  }, [])
  const turn = () => {
    document.documentElement.dataset.theme = dark ? 'light' : 'dark'
    setDark(!dark)
  }
  return (
    <>
      <h2>{text('practice.ground')}</h2>
      <p class="lead">{text('practice.groundLead')}</p>
      <label class="dark">
        <input type="checkbox" checked={dark} onChange={turn} />
        {text('practice.dark')}
      </label>
      {platforms.map((platform) => (
        <Composer key={platform} platform={platform} />
      ))}
    </>
  )
}

/** As somebody chose on this page, else as the system is. */
const looksDark = (): boolean => {
  const { theme } = document.documentElement.dataset
  return theme === undefined ? matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark'
}

interface Post {
  readonly written: string
  readonly pictures: readonly Picture[]
}

/** A composer with pictures and a post button before which the gate stands; what it publishes stays below it. */
function Composer({ platform }: { platform: Platform }) {
  const section = useRef<HTMLElement>(null)
  const [written, setWritten] = useState('')
  const [pictures, setPictures] = useState<readonly Picture[]>([])
  const [post, setPost] = useState<Post>()
  const held = written.trim() === '' ? undefined : heldBack(platform, written, pictures)
  const publish = () => {
    const box = section.current?.querySelector('textarea')
    if (!box || written.trim() === '') return
    setPost({ written, pictures })
    setPictures([])
    // As a platform does it: the box is emptied, and whoever listens to it hears of that.
    box.value = ''
    box.dispatchEvent(new Event('input', { bubbles: true }))
  }
  return (
    <section ref={section} class="card ground" data-ground={platform}>
      <WritingBox
        platform={platform}
        kind="post"
        label={text('practice.composer', { platform: platformNames[platform] })}
        placeholder={text('practice.starter')}
        value={written}
        pictures={pictures}
        onChange={setWritten}
      >
        <Attachments pictures={pictures} onChange={setPictures} />
        <div class="actions">
          <button
            type="button"
            class="button primary"
            data-publish
            disabled={written.trim() === '' || held !== undefined}
            onClick={publish}
          >
            <Icon of={Send} />
            {text('practice.postIt')}
          </button>
          <span class="quiet small" role="status">
            {held}
          </span>
        </div>
      </WritingBox>
      <div role="status">
        {post && (
          <div class="published">
            <p class="quiet">{text('practice.published')}</p>
            <Preview platform={platform} reply={false} {...post} />
          </div>
        )}
      </div>
    </section>
  )
}

/** Why the platform itself would not take the post yet; undefined when it would. */
function heldBack(platform: Platform, written: string, pictures: readonly Picture[]): string | undefined {
  const { used, limit } = countLength(written, platform, 'post')
  if (used > limit) return text('practice.tooLong', { platform: platformNames[platform] })
  if (platform === 'instagram' && pictures.length === 0) return text('practice.needsPicture')
  return undefined
}
