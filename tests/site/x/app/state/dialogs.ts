import { createStore } from '../../../parts/store.ts'
import type { Article } from '../timeline-data.ts'
import { articleAt, findArticle } from './articles.ts'
import { composerAt, emptyBox, emptyComposer, type Place, textOf, updateComposer } from './composers.ts'
import { goBack, isDialog, navigate, onNavigate, type Route, replacePath, route } from './router.ts'

/** Questions laid over everything else: "Save post?", and the reminder of a missing description. */
export type Sheet =
  | { kind: 'save' }
  | { kind: 'reminder'; place: Place }
  | { kind: 'repost'; article: Article }

export const sheet = createStore<Sheet | null>(null)

export const openReminder = (place: Place) => sheet.set({ kind: 'reminder', place })

export function openModal(start: { replyTo?: Article; quote?: Article } = {}) {
  updateComposer('modal', emptyComposer(start))
  fresh = true
  navigate('/compose/post')
}

export function closeModal() {
  sheet.set(null)
  if (isDialog(route.get().path)) goBack(route.get().page)
}

/** The cross and Escape: text is not thrown away unasked. */
export function leaveModal() {
  const { boxes } = composerAt('modal')
  if (boxes.some((box) => textOf(box).trim() !== '' || box.media.length > 0)) sheet.set({ kind: 'save' })
  else closeModal()
}

let fresh = false

/** A modal reached by its address alone starts empty; one reached from its own sub-pages keeps its text. */
onNavigate((next: Route, previous: Route) => {
  if (isDialog(next.path) && !isDialog(previous.path) && !fresh && !isSubpage(next.path)) {
    updateComposer('modal', emptyComposer())
  }
  fresh = false
})

const isSubpage = (path: string) => path.startsWith('/compose/post/')

/** `/compose/post?text=…&url=…&in_reply_to=…` and `/intent/post?…` open a prepared modal. */
export function readIntent() {
  if (!isDialog(location.pathname)) return
  const query = new URLSearchParams(location.search)
  const replyTo = query.get('in_reply_to')
  updateComposer(
    'modal',
    emptyComposer({
      boxes: [emptyBox(query.get('text') ?? '')],
      replyTo: replyTo ? (findArticle(replyTo) ?? articleAt(`/i/status/${replyTo}`)) : null,
      quote: articleAt(query.get('url') ?? ''),
    }),
  )
  if (location.pathname !== '/compose/post') replacePath('/compose/post')
}
