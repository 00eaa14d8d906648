import { Save } from 'lucide'
import { useRef, useState } from 'preact/hooks'
import { Icon } from '../../components/icon.tsx'
import { type Kind, kinds } from '../../utils/draft/kind.ts'
import { text } from '../../utils/i18n/i18n.ts'
import type { ArchivePost } from '../../utils/log/import/archive.ts'
import { readPostAddress } from '../../utils/log/import/post-address.ts'
import { isoIn, zonedTime } from '../../utils/log/import/zone.ts'
import { keepStorage } from '../../utils/log/storage.ts'
import { type Platform, platforms } from '../../utils/pack/schema.ts'
import { AccountField } from './account-choice.tsx'
import { Told } from './item-card.tsx'
import { accountsFor, desk, pack, settingOf } from './state.ts'
import type { Added } from './worker.ts'

interface Draft {
  readonly platform: Platform
  readonly kind: Kind
  readonly account: string
  readonly text: string
  /** `YYYY-MM-DDTHH:MM` on the clocks of the institution. */
  readonly time: string
  readonly address: string
  readonly media: '' | 'image' | 'video'
  readonly alt: string
}

const zone = () => pack.value!.institution.timeZone
const clock = () => isoIn(Date.now(), zone()).slice(0, 16)
const momentOf = (time: string) => zonedTime(Date.parse(`${time}:00Z`), zone())

const empty = (): Draft => ({
  platform: 'instagram',
  kind: 'post',
  account: accountsFor('instagram')[0] ?? '',
  text: '',
  time: clock(),
  address: '',
  media: '',
  alt: '',
})

function postOf({ platform, kind, account, text: words, time, address, media, alt }: Draft): ArchivePost {
  return {
    platform,
    kind,
    account: account.trim(),
    text: words,
    publishedAt: momentOf(time),
    ...(readPostAddress(platform, address) ?? { permalink: null, postId: null }),
    media: media === '' ? [] : [{ type: media, alt: alt.trim() }],
  }
}

/** What keeps a draft from being logged; undefined when nothing does. */
function problemOf({ platform, text: words, media, time, address }: Draft): string | undefined {
  if (words.trim() === '' && media === '') return text('import.needsText')
  if (momentOf(time) > Date.now()) return text('import.inFuture')
  if (address.trim() !== '' && !readPostAddress(platform, address))
    return text('import.badAddress', { platform: text(`common.${platform}`) })
  return undefined
}

/** A form for a post that was made where Saring is not: on a phone, or on another computer. */
export function Manual() {
  const [draft, setDraft] = useState(empty)
  const [problem, setProblem] = useState<string>()
  const [added, setAdded] = useState<Added>()
  const [busy, setBusy] = useState(false)
  const words = useRef<HTMLTextAreaElement>(null)
  const change = (changes: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...changes }))
    setProblem(undefined)
    setAdded(undefined)
  }
  const save = async (event: Event) => {
    event.preventDefault()
    const wrong = problemOf(draft)
    setProblem(wrong)
    setAdded(undefined)
    if (wrong !== undefined) return
    setBusy(true)
    try {
      await keepStorage()
      const { platform, account } = draft
      const result = await desk().add(postOf(draft), settingOf({ platform, account }))
      setAdded(result)
      if (result.refused !== undefined) return
      // Those who add one often add the next: of the same account.
      setDraft((before) => ({ ...before, text: '', address: '', media: '', alt: '' }))
      words.current?.focus()
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    } finally {
      setBusy(false)
    }
  }
  return (
    <form class="manual" onSubmit={(event) => void save(event)}>
      <p class="lead">{text('import.manualLead')}</p>
      <fieldset class="choices">
        <legend>{text('import.platform')}</legend>
        {platforms.map((platform) => (
          <label key={platform} class="choice">
            <input
              type="radio"
              name="platform"
              checked={draft.platform === platform}
              onChange={() => change({ platform, account: accountsFor(platform)[0] ?? '' })}
            />
            {text(`common.${platform}`)}
          </label>
        ))}
      </fieldset>
      <fieldset class="choices">
        <legend>{text('import.kind')}</legend>
        {kinds.map((kind) => (
          <label key={kind} class="choice">
            <input type="radio" name="kind" checked={draft.kind === kind} onChange={() => change({ kind })} />
            {text(`common.${kind}`)}
          </label>
        ))}
      </fieldset>
      <div class="pair">
        <AccountField
          platform={draft.platform}
          value={draft.account}
          onChange={(account) => change({ account })}
        />
        <div class="field">
          <label for="time">{text('import.time', { zone: zone() })}</label>
          <input
            id="time"
            type="datetime-local"
            required
            max={clock()}
            min="2004-01-01T00:00"
            value={draft.time}
            onInput={({ currentTarget }) => change({ time: currentTarget.value })}
          />
        </div>
      </div>
      <div class="field">
        <label for="words">{text('import.text')}</label>
        <textarea
          id="words"
          ref={words}
          rows={6}
          maxLength={100_000}
          value={draft.text}
          onInput={({ currentTarget }) => change({ text: currentTarget.value })}
        />
      </div>
      <div class="field">
        <label for="address">{text('import.address')}</label>
        <input
          id="address"
          type="url"
          inputMode="url"
          autocomplete="off"
          value={draft.address}
          onInput={({ currentTarget }) => change({ address: currentTarget.value })}
        />
      </div>
      <div class="pair">
        <div class="field">
          <label for="media">{text('import.media')}</label>
          <select
            id="media"
            value={draft.media}
            onChange={({ currentTarget }) => change({ media: currentTarget.value as Draft['media'] })}
          >
            <option value="">{text('import.mediaNone')}</option>
            <option value="image">{text('import.mediaImage')}</option>
            <option value="video">{text('import.mediaVideo')}</option>
          </select>
        </div>
        {draft.media !== '' && (
          <div class="field">
            <label for="alt">{text('import.alt')}</label>
            <input
              id="alt"
              maxLength={10_000}
              value={draft.alt}
              onInput={({ currentTarget }) => change({ alt: currentTarget.value })}
            />
          </div>
        )}
      </div>
      {problem && <Told tone="bad">{problem}</Told>}
      {added && <Outcome of={added} />}
      <div class="actions">
        <button type="submit" class="button primary" disabled={busy}>
          <Icon of={Save} />
          {text(busy ? 'import.saving' : 'import.save')}
        </button>
      </div>
    </form>
  )
}

/** What became of it, and what the rules say. */
function Outcome({ of: added }: { of: Added }) {
  if (added.refused !== undefined)
    return <Told tone="bad">{text('import.failed', { reason: added.refused })}</Told>
  const { entry, isNew } = added
  if (!isNew) return <Told tone="plain">{text('import.alreadyLogged')}</Told>
  const count = entry.findings.length
  return (
    <Told tone="good">
      {text(count === 0 ? 'import.loggedClean' : 'import.loggedFound', { count })}{' '}
      <a href={`dashboard.html#open=${entry.id}`}>{text('import.seeEntry')}</a>
    </Told>
  )
}
