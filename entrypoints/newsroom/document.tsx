import { ArrowLeft, Check, CircleAlert, LoaderCircle } from 'lucide'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { openInPage } from '../../components/assistant/in-page.ts'
import { Confirm } from '../../components/confirm.tsx'
import { Icon } from '../../components/icon.tsx'
import { formatDate, text } from '../../utils/i18n/i18n.ts'
import { type Document, stateOf } from '../../utils/newsroom/document.ts'
import { type Channel, channels, isEmpty } from '../../utils/newsroom/text.ts'
import { versionFor } from '../../utils/newsroom/versions.ts'
import { shareSoon } from '../../utils/replication/connection.ts'
import { Ask } from './ask.tsx'
import { MakeVersions, situation } from './channels.tsx'
import { newsroomPage, openTexts } from './check.ts'
import type { Commenting } from './comments.tsx'
import { Difference } from './difference.tsx'
import { type Draft, useDraft } from './draft.ts'
import { StateBadge } from './list.tsx'
import { DraftRivals } from './rivals.tsx'
import { Signature } from './signature.tsx'
import { database, kept, pack } from './state.ts'
import { Texts } from './texts.tsx'
import { Versions } from './versions.tsx'

/** One draft with its texts, its reviews and its versions. */
export function DocumentView({ id }: { id: string }) {
  const draft = useDraft(id)
  const { document } = draft
  if (document === undefined) return <p class="quiet">{text('newsroom.loading')}</p>
  if (document === null) {
    return (
      <>
        <Back />
        <p>{text('newsroom.gone')}</p>
      </>
    )
  }
  return <Writing document={document} draft={draft} />
}

export const Back = () => (
  <a class="button ghost-button back" href="#/">
    <Icon of={ArrowLeft} />
    {text('newsroom.back')}
  </a>
)

/** The assistant in the texts of a page; it begins anew where the pack is another one. */
export function useAssistant(): void {
  const inForce = pack.value
  // biome-ignore lint/correctness/useExhaustiveDependencies: the assistant reads the pack by itself, once
  useEffect(() => openInPage(document, newsroomPage), [inForce])
}

function Writing({ document, draft }: { document: Document; draft: Draft }) {
  const { texts, saved, write, flush } = draft
  const { id } = document
  useAssistant()
  useLayoutEffect(() => {
    openTexts.value = { activity: id, texts }
  }, [id, texts])
  const [title, setTitle] = useState(document.title)
  const rename = (next: string) => {
    setTitle(next)
    void kept(() => database.documents.update(id, { title: next.slice(0, 200) }))
  }
  const remove = async () => {
    await flush()
    if (!(await kept(() => database.forget(id)))) return
    location.hash = '#/'
    await shareSoon()
  }
  /** What stood there becomes a version. */
  const remake = async (channel: Channel) => {
    await flush()
    const [source] = texts
    if (!source) return
    const made = texts.map((one) =>
      one.channel === channel ? versionFor(channel, source, situation(title)) : one,
    )
    await kept(() => database.replace(id, made, Date.now()))
  }
  const removeChannel = async (channel: Channel) => {
    await flush()
    await kept(() =>
      database.replace(
        id,
        texts.filter((one) => one.channel !== channel),
        Date.now(),
      ),
    )
  }
  const comment = async (update: Parameters<Commenting['change']>[0]) => {
    await flush()
    await kept(() => database.comment(id, update))
  }
  return (
    <>
      <div class="bar">
        <Back />
        <StateBadge state={stateOf({ ...document, texts })} />
        <Saved saved={saved} at={document.at} />
      </div>
      <h2 class="hidden">{text('newsroom.draft')}</h2>
      <label class="field title">
        {text('newsroom.titleField')}
        <input
          value={title}
          maxLength={200}
          placeholder={text('newsroom.titleHint')}
          onInput={(event) => rename(event.currentTarget.value)}
        />
      </label>
      {texts.length === 1 && <ChannelChoice draft={draft} />}
      <DraftRivals id={id} texts={texts} flush={flush} />
      <Verdict document={document} texts={texts} />
      <Texts
        texts={texts}
        commenting={{ comments: document.comments ?? [], change: (update) => void comment(update) }}
        onChange={write}
        onRemove={(channel) => void removeChannel(channel)}
        onRemake={(channel) => void remake(channel)}
      />
      <MakeVersions title={title} texts={texts} onChange={write} />
      <Ask document={document} texts={texts} flush={flush} disabled={isEmpty(texts)} />
      <Versions document={document} texts={texts} flush={flush} />
      <Confirm
        label={text('newsroom.remove')}
        question={text('newsroom.removeAsk')}
        go={text('newsroom.removeGo')}
        onGo={() => void remove()}
      />
    </>
  )
}

function Saved({ saved, at }: { saved: Draft['saved']; at: number }) {
  const icons = { saving: LoaderCircle, saved: Check, failed: CircleAlert }
  return (
    <span class="saved" data-saved={saved}>
      <Icon of={icons[saved]} />
      {text(`newsroom.saved_${saved}`, { time: formatDate(at, { timeStyle: 'short' }) })}
    </span>
  )
}

/** Where a draft with a single text is to appear. */
function ChannelChoice({ draft: { texts, write } }: { draft: Draft }) {
  const [only] = texts
  if (!only) return null
  return (
    <label class="field">
      {text('newsroom.channel')}
      <select
        value={only.channel}
        onChange={(event) => {
          const { account: _, ...rest } = only
          write([{ ...rest, channel: event.currentTarget.value as Channel }])
        }}
      >
        {channels.map((channel) => (
          <option key={channel} value={channel}>
            {text(`newsroom.channel_${channel}`)}
          </option>
        ))}
      </select>
    </label>
  )
}

/** What the editor said last, and what that makes of the texts as they are now. */
function Verdict({ document, texts }: { document: Document; texts: Draft['texts'] }) {
  const { verdict, asked } = document
  const state = stateOf({ ...document, texts })
  if (state === 'asked' || !verdict) {
    return state === 'asked' && asked ? (
      <p class="told" data-tone="wait" data-verdict="asked">
        {text('newsroom.askedAt', { date: formatDate(asked.at) })}
      </p>
    ) : null
  }
  const { by, at, comment, decision } = verdict
  return (
    <section
      class="told verdict"
      data-tone={decision === 'returned' ? 'wait' : 'good'}
      data-verdict={decision}
    >
      <p>
        <strong>{text(`newsroom.verdict_${decision}`, { by: by.name, date: formatDate(at) })}</strong>
        {by.position && ` ${by.position}.`}
      </p>
      {comment && (
        <blockquote lang="id" class="comment">
          {comment}
        </blockquote>
      )}
      {state === 'stale' && <p data-stale>{text('newsroom.staleLong')}</p>}
      {decision === 'changed' && asked && (
        <details open={state === 'approved'}>
          <summary>{text('newsroom.editorChanged')}</summary>
          <Difference before={asked.texts} after={verdict.texts} />
        </details>
      )}
      <Signature of={verdict} />
    </section>
  )
}
