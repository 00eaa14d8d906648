/** @jsxImportSource react */
import { ComposeModal } from '../compose/ComposeModal.tsx'
import { MediaPage } from '../compose/MediaPage.tsx'
import { SchedulePage } from '../compose/SchedulePage.tsx'
import { Link } from '../page/Link.tsx'
import { leaveModal, sheet } from '../state/dialogs.ts'
import { labels } from '../state/labels.ts'
import { goBack, isDialog, route } from '../state/router.ts'
import { toasts } from '../state/toasts.ts'
import { FocusTrap } from './FocusTrap.tsx'
import { Sheets } from './Sheets.tsx'

/** Everything that lies over the page. */
export function Layers() {
  const { path } = route.use()
  const asked = sheet.use()
  return (
    <div id="layers">
      {isDialog(path) && (
        <div className="layer">
          <div className="veil" />
          <FocusTrap onEscape={path === '/compose/post' ? leaveModal : () => goBack('/compose/post')}>
            <div role="dialog" aria-modal="true" className="dialog-outer">
              <div role="dialog" aria-modal="true" className="dialog">
                <DialogPage path={path} />
              </div>
            </div>
          </FocusTrap>
        </div>
      )}
      {asked && <Sheets asked={asked} />}
      <Toasts />
    </div>
  )
}

function DialogPage({ path }: { path: string }) {
  if (path === '/compose/post/media') return <MediaPage />
  if (path === '/compose/post/schedule') return <SchedulePage />
  return <ComposeModal />
}

function Toasts() {
  return (
    <div className="toasts">
      {toasts.use().map((toast) => (
        <div key={toast.key} data-testid="toast" role="alert" className="toast">
          <span>{toast.text}</span>
          {toast.link && <Link href={toast.link}>{labels.view}</Link>}
        </div>
      ))}
    </div>
  )
}
