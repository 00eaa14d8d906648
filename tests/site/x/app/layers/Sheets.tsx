/** @jsxImportSource react */
import { PenLine, Repeat2 } from 'lucide'
import { Icon } from '../page/Icon.tsx'
import { composerAt, type Place, subject } from '../state/composers.ts'
import { closeModal, openModal, type Sheet, sheet } from '../state/dialogs.ts'
import { labels } from '../state/labels.ts'
import { publish, sendOperation } from '../state/publish.ts'
import { navigate } from '../state/router.ts'
import type { Article } from '../timeline-data.ts'
import { FocusTrap } from './FocusTrap.tsx'

const close = () => sheet.set(null)

export function Sheets({ asked }: { asked: Sheet }) {
  return (
    <div className="layer over">
      <div className="veil" onClick={close} />
      <FocusTrap onEscape={close}>
        {asked.kind === 'save' && <SaveSheet />}
        {asked.kind === 'reminder' && <ReminderSheet place={asked.place} />}
        {asked.kind === 'repost' && <RepostMenu article={asked.article} />}
      </FocusTrap>
    </div>
  )
}

interface Question {
  title: string
  text: string
  confirm: string
  cancel: string
  onConfirm(): void
  onCancel(): void
}

function Confirmation(question: Question) {
  return (
    <div role="alertdialog" aria-modal="true" data-testid="confirmationSheetDialog" className="sheet">
      <h1>{question.title}</h1>
      <p>{question.text}</p>
      <button
        type="button"
        data-testid="confirmationSheetConfirm"
        className="strong"
        onClick={question.onConfirm}
      >
        {question.confirm}
      </button>
      <button type="button" data-testid="confirmationSheetCancel" onClick={question.onCancel}>
        {question.cancel}
      </button>
    </div>
  )
}

const SaveSheet = () => (
  <Confirmation
    title={labels.savePost}
    text={labels.savePostText}
    confirm={labels.save}
    cancel={labels.discard}
    onConfirm={closeModal}
    onCancel={closeModal}
  />
)

/** X may ask for a missing description after the post button was pressed: pressing it is not yet publishing. */
function ReminderSheet({ place }: { place: Place }) {
  return (
    <Confirmation
      title={labels.reminder}
      text={labels.reminderText}
      confirm={labels.addDescription}
      cancel={labels.notThisTime}
      onConfirm={() => {
        close()
        const box = composerAt(place).boxes.find((one) => one.media.some((media) => media.alt === ''))
        subject.set({ place, box: box?.key ?? '' })
        navigate('/compose/post/media')
      }}
      onCancel={() => {
        close()
        publish(place)
      }}
    />
  )
}

function RepostMenu({ article }: { article: Article }) {
  return (
    <div role="menu" className="menu">
      <button
        type="button"
        role="menuitem"
        data-testid="retweetConfirm"
        onClick={() => {
          close()
          sendOperation('CreateRetweet', { tweet_id: article.id, dark_request: false })
        }}
      >
        <Icon node={Repeat2} size={18} /> {labels.repost}
      </button>
      <button
        type="button"
        role="menuitem"
        onClick={() => {
          close()
          openModal({ quote: article })
        }}
      >
        <Icon node={PenLine} size={18} /> {labels.quote}
      </button>
    </div>
  )
}
