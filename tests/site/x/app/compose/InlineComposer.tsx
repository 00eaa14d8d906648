/** @jsxImportSource react */
import { composers } from '../state/composers.ts'
import { BoxEditor } from './BoxEditor.tsx'
import { ScheduleNote } from './ScheduleNote.tsx'
import { PostButton, Toolbar } from './Toolbar.tsx'

/** The compose box on the home page. */
export function HomeComposer() {
  const composer = composers.use().home
  const [box] = composer.boxes
  if (!box) return null
  return (
    <div className="composer">
      <ScheduleNote composer={composer} />
      <BoxEditor place="home" composer={composer} box={box} index={0} />
      <Toolbar place="home" box={box}>
        <PostButton place="home" composer={composer} />
      </Toolbar>
    </div>
  )
}

/** The box below an opened post. Its button stands beside the toolbar, not in it. */
export function ReplyComposer() {
  const composer = composers.use().reply
  const [box] = composer.boxes
  if (!box) return null
  return (
    <div data-testid="inline_reply_offscreen" className="composer">
      <ScheduleNote composer={composer} />
      <BoxEditor place="reply" composer={composer} box={box} index={0} />
      <div className="reply-row">
        <Toolbar place="reply" box={box} />
        <PostButton place="reply" composer={composer} />
      </div>
    </div>
  )
}
