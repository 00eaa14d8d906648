import { EditorState } from 'draft-js'
import { createStore } from '../../../parts/store.ts'
import { withEntities } from '../editor/entities.tsx'
import type { Article } from '../timeline-data.ts'

export type Place = 'home' | 'modal' | 'reply'

export interface Media {
  /** The local preview. */
  url: string
  /** Set when the upload is done. */
  mediaId: string | null
  alt: string
}

export interface Box {
  key: string
  editor: EditorState
  media: Media[]
}

export interface Composer {
  /** One for each post of a thread. */
  boxes: Box[]
  active: number
  replyTo: Article | null
  quote: Article | null
  /** Seconds since 1970. */
  scheduledFor: number | null
  sending: boolean
}

let boxes = 0
export const emptyBox = (text = ''): Box => ({
  key: `box-${++boxes}`,
  editor: withEntities(text),
  media: [],
})

export const emptyComposer = (start: Partial<Composer> = {}): Composer => ({
  boxes: [emptyBox()],
  active: 0,
  replyTo: null,
  quote: null,
  scheduledFor: null,
  sending: false,
  ...start,
})

/** Kept outside the components: boxes are unmounted by tabs and sub-pages and come back with the same text. */
export const composers = createStore<Record<Place, Composer>>({
  home: emptyComposer(),
  modal: emptyComposer(),
  reply: emptyComposer(),
})

export const composerAt = (place: Place) => composers.get()[place]

export function updateComposer(place: Place, change: Partial<Composer>) {
  composers.update((all) => ({ ...all, [place]: { ...all[place], ...change } }))
}

export function updateBox(place: Place, key: string, change: (box: Box) => Box) {
  const boxes = composerAt(place).boxes.map((box) => (box.key === key ? change(box) : box))
  updateComposer(place, { boxes })
}

export function removeBox(place: Place, key: string) {
  const boxes = composerAt(place).boxes.filter((box) => box.key !== key)
  updateComposer(place, { boxes, active: boxes.length - 1 })
}

/** After publishing: the box stays where it is, empty, and keeps the focus it had. */
export function emptyInPlace(place: Place) {
  const { boxes, replyTo } = composerAt(place)
  const [first] = boxes
  if (!first) return
  const empty = withEntities('')
  const focused = first.editor.getSelection().getHasFocus()
  const editor = focused ? EditorState.moveFocusToEnd(empty) : empty
  updateComposer(place, emptyComposer({ boxes: [{ ...first, editor, media: [] }], replyTo }))
}

export const textOf = (box: Box) => box.editor.getCurrentContent().getPlainText('\n')

/** Which composer and box the media and schedule pages work on. */
export const subject = createStore<{ place: Place; box: string }>({ place: 'modal', box: '' })
