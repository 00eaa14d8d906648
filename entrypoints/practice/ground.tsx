import { useEffect, useState } from 'preact/hooks'
import { WritingBox } from '../../components/exercise/writing-box.tsx'
import { text } from '../../utils/i18n/i18n.ts'
import { type Platform, platforms } from '../../utils/pack/schema.ts'
import { openAssistant } from './assistant.ts'

const names: Record<Platform, string> = { x: 'X', facebook: 'Facebook', instagram: 'Instagram' }

/** Three composers with the assistant in them, as on the platforms; nothing goes out. */
export function Ground() {
  const [drafts, setDrafts] = useState<Record<Platform, string>>({ x: '', facebook: '', instagram: '' })
  const [dark, setDark] = useState(() => matchMedia('(prefers-color-scheme: dark)').matches)
  useEffect(() => openAssistant(document), [])
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
        <section key={platform} class="card" data-ground={platform}>
          <WritingBox
            platform={platform}
            kind="post"
            label={text('practice.composer', { platform: names[platform] })}
            placeholder={text('practice.starter')}
            value={drafts[platform]}
            onChange={(written) => setDrafts((all) => ({ ...all, [platform]: written }))}
          />
        </section>
      ))}
    </>
  )
}
