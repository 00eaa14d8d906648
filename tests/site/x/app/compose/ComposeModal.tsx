/** @jsxImportSource react */
import { X } from 'lucide'
import { ArticleCard } from '../page/ArticleCard.tsx'
import { Icon } from '../page/Icon.tsx'
import { composers, emptyBox, removeBox, updateComposer } from '../state/composers.ts'
import { leaveModal } from '../state/dialogs.ts'
import { labels } from '../state/labels.ts'
import { BoxEditor } from './BoxEditor.tsx'
import { ScheduleNote } from './ScheduleNote.tsx'
import { PostButton, Toolbar } from './Toolbar.tsx'

/** The compose dialog's inside: a post, a thread, a reply or a quote. */
export function ComposeModal() {
  const composer = composers.use().modal
  const { boxes, active, replyTo } = composer
  const current = boxes[active] ?? boxes[0]
  const add = () => updateComposer('modal', { boxes: [...boxes, emptyBox()], active: boxes.length })

  if (!current) return null
  return (
    <>
      <div className="dialog-bar">
        <button type="button" data-testid="app-bar-close" aria-label={labels.close} onClick={leaveModal}>
          <Icon node={X} size={20} />
        </button>
      </div>
      <div className={boxes.length > 1 ? 'dialog-scroll' : 'dialog-scroll single'}>
        {replyTo && <ArticleCard article={replyTo} inDialog />}
        {replyTo && (
          <p className="replying">
            {labels.replyingTo} <span className="entity">@{replyTo.handle}</span>
          </p>
        )}
        <ScheduleNote composer={composer} />
        {boxes.map((box, index) => (
          <div key={box.key} className={index === active ? '' : 'resting'}>
            {index > 0 && (
              <button
                type="button"
                className="remove-box"
                aria-label={labels.close}
                onClick={() => removeBox('modal', box.key)}
              >
                <Icon node={X} size={16} />
              </button>
            )}
            <BoxEditor
              place="modal"
              composer={composer}
              box={box}
              index={index}
              autoFocus={index === active}
            />
          </div>
        ))}
      </div>
      {/* X gives the button a new parent when a thread begins or ends. */}
      <div className="dialog-foot" key={boxes.length > 1 ? 'thread' : 'single'}>
        <Toolbar place="modal" box={current} onAdd={add}>
          <PostButton place="modal" composer={composer} />
        </Toolbar>
      </div>
    </>
  )
}
