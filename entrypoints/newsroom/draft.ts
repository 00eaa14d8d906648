import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Document } from '../../utils/newsroom/document.ts'
import { type ChannelText, sameTexts } from '../../utils/newsroom/text.ts'
import { shareSoon } from '../../utils/replication/connection.ts'
import { database, follow, kept } from './state.ts'

/** Milliseconds after the latest letter at which a text is kept. */
const autosave = 400

export interface Draft {
  /** Undefined while it is read, null where there is none of that id. */
  readonly document: Document | null | undefined
  /** As it is written now. */
  readonly texts: readonly ChannelText[]
  readonly saved: 'saving' | 'saved' | 'failed'
  readonly write: (texts: readonly ChannelText[]) => void
  /** Keeps at once what waits; resolves when it is kept. */
  readonly flush: () => Promise<void>
}

/** A draft that keeps itself while it is written, and follows what other windows make of it. */
export function useDraft(id: string): Draft {
  const [document, setDocument] = useState<Document | null>()
  const [texts, setTexts] = useState<readonly ChannelText[]>([])
  const [saved, setSaved] = useState<Draft['saved']>('saved')
  /** What the database held when it was last seen. */
  const known = useRef<readonly ChannelText[]>([])
  const waiting = useRef<{ texts: readonly ChannelText[]; timer: ReturnType<typeof setTimeout> } | undefined>(
    undefined,
  )

  /** Writes on their way: what is read meanwhile may be from before them. */
  const writing = useRef(0)

  const flush = useCallback(async () => {
    const next = waiting.current
    if (!next) return
    clearTimeout(next.timer)
    waiting.current = undefined
    const before = known.current
    known.current = next.texts
    writing.current++
    const done = await kept(() => database.write(id, next.texts, before, Date.now()))
    writing.current--
    setSaved(done ? (waiting.current ? 'saving' : 'saved') : 'failed')
  }, [id])

  const write = useCallback(
    (next: readonly ChannelText[]) => {
      if (waiting.current) clearTimeout(waiting.current.timer)
      waiting.current = { texts: next, timer: setTimeout(() => void flush(), autosave) }
      setTexts(next)
      setSaved('saving')
    },
    [flush],
  )

  useEffect(() => {
    const stop = follow(
      () => database.documents.get(id),
      (stored) => {
        setDocument(stored ?? null)
        // What is being written here goes first; the other state becomes a version when this one is kept.
        if (!stored || waiting.current || writing.current > 0) return
        if (!sameTexts(known.current, stored.texts) || known.current.length === 0) setTexts(stored.texts)
        known.current = stored.texts
      },
    )
    const leave = () => void flush()
    addEventListener('pagehide', leave)
    return () => {
      stop()
      removeEventListener('pagehide', leave)
      void flush().then(shareSoon)
    }
  }, [id, flush])
  return { document, texts, saved, write, flush }
}
