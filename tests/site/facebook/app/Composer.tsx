/** @jsxImportSource react */
import type { LexicalEditor } from 'lexical'
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { LexicalBox } from '../../parts/LexicalBox.tsx'
import { mentionsOf, textOf } from '../../parts/lexical-model.ts'
import { RoleButton } from '../../parts/RoleButton.tsx'
import { Wrap } from '../../parts/tree.tsx'
import { config, people } from './config.ts'
import { dialogLabel, labels } from './labels.ts'
import { Photos, usePhotos } from './Photos.tsx'
import { createPost, editPost, precheck } from './requests.ts'
import { addOwnArticle, dialog, groupHere, notify, updateArticle } from './state.ts'

const close = () => dialog.set(null)

/** The dialog in which a post is written: on the feed, in a group, with one step or two. */
export function Composer() {
  const group = groupHere()
  const twoSteps = config.flow === 'two' && !group
  const editor = useRef<LexicalEditor | null>(null)
  const [text, setText] = useState('')
  const [step, setStep] = useState<1 | 2>(1)
  const [sending, setSending] = useState(false)
  const { photos, add, describe } = usePhotos()
  const ready = !sending && (text.trim() !== '' || photos.length > 0) && photos.every(({ id }) => id)
  /** Where the editor does not survive, each of these is another one. */
  const mounting = config.remount ? `${step}-${photos.length}` : 'one'

  useEffect(() => {
    if (text === '') return
    const timer = setTimeout(() => void precheck(text).catch(() => {}), 250)
    return () => clearTimeout(timer)
  }, [text])

  async function publish() {
    if (!ready || !editor.current) return
    setSending(true)
    const draft = { text, mentions: config.remount ? [] : mentionsOf(editor.current) }
    try {
      const posted = await createPost(draft, photos, group)
      close()
      if (posted.isPending) notify(labels.pending)
      else addOwnArticle({ ...posted, text })
    } catch {
      setSending(false)
      setStep(1)
      notify(labels.failed)
    }
  }

  const box = (
    <LexicalBox
      key={mounting}
      place={group ? 'group' : 'feed'}
      {...(group ? { placeholder: labels.groupBox } : { label: labels.stub, placeholder: labels.stub })}
      rich={!config.plain}
      initial={text}
      autoFocus
      people={people}
      onEditor={(made) => {
        editor.current = made
      }}
      onText={setText}
      onKey={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return false
        if (twoSteps) setStep(2)
        else void publish()
        return true
      }}
    />
  )
  const attachments = <Photos photos={photos} onFiles={add} onAlt={describe} />
  const submit = (
    <Wrap decoys={labels.decoys}>
      <RoleButton label={labels.post} disabled={!ready} onPress={() => void publish()}>
        <Wrap inline most={3}>
          <span>{labels.post}</span>
        </Wrap>
      </RoleButton>
    </Wrap>
  )

  if (group) {
    return (
      <div role="dialog" aria-modal="true">
        <Wrap>
          <Wrap>
            <Header labelled />
          </Wrap>
          <Wrap>
            {box}
            {attachments}
          </Wrap>
          {submit}
        </Wrap>
      </div>
    )
  }
  if (!twoSteps) {
    return (
      <Modal label={dialogLabel}>
        <Header />
        <form method="POST" onSubmit={(event) => event.preventDefault()}>
          <Wrap most={3}>
            <Audience />
            {box}
            {attachments}
            {submit}
          </Wrap>
        </form>
      </Modal>
    )
  }
  const isWriting = step === 1
  return (
    <>
      {(isWriting || !config.remount) && (
        <div hidden={!isWriting} className="step">
          <Modal>
            <Audience />
            {box}
            {attachments}
            <Wrap decoys={labels.decoys}>
              <RoleButton label={labels.next} disabled={!ready} onPress={() => setStep(2)}>
                <span>{labels.next}</span>
              </RoleButton>
            </Wrap>
          </Modal>
        </div>
      )}
      {!isWriting && (
        <Modal>
          <h2>{labels.settings}</h2>
          <RoleButton label={labels.back} onPress={() => setStep(1)} />
          {submit}
        </Modal>
      )}
    </>
  )
}

function Modal({ label, children }: { label?: string; children: ReactNode }) {
  return (
    <Wrap>
      <div role="dialog" aria-modal="true" {...(label !== undefined && { 'aria-label': label })}>
        <Wrap>{children}</Wrap>
      </div>
    </Wrap>
  )
}

/** In groups the labelled dialog is this header alone, beside the editor. */
function Header({ labelled = false }: { labelled?: boolean }) {
  const heading = (
    <>
      <h2>
        <span>{dialogLabel}</span>
      </h2>
      <RoleButton label={labels.close} onPress={close} />
    </>
  )
  if (!labelled) return heading
  return (
    <div role="dialog" aria-label={dialogLabel}>
      {heading}
    </div>
  )
}

function Audience() {
  return (
    <Wrap most={2}>
      <span>{config.self.name}</span>
      <RoleButton label={labels.privacy} onPress={() => {}}>
        Public
      </RoleButton>
    </Wrap>
  )
}

/** Changes one of our own posts. */
export function PostEditor({ id, storyId, text }: { id: string; storyId: string; text: string }) {
  const editor = useRef<LexicalEditor | null>(null)
  const save = async () => {
    if (!editor.current) return
    const draft = { text: textOf(editor.current), mentions: mentionsOf(editor.current) }
    await editPost(storyId, draft)
    updateArticle(id, (article) => ({ ...article, text: draft.text }))
    close()
  }
  return (
    <Modal label={labels.edit}>
      <h2>{labels.edit}</h2>
      <LexicalBox
        place="edit"
        label={labels.stub}
        initial={text}
        autoFocus
        onEditor={(made) => {
          editor.current = made
        }}
      />
      <RoleButton label={labels.save} disabled={false} onPress={() => void save()}>
        <span>{labels.save}</span>
      </RoleButton>
    </Modal>
  )
}
