/** @jsxImportSource react */
import { useEffect, useRef } from 'react'
import { register } from './probe.ts'

interface Props {
  place: string
  label: string
  text: string
  onText(text: string): void
  onKey?(event: KeyboardEvent): boolean
  focused?: boolean
}

/** A text field that React controls: what it shows is the state, and nothing else stays. */
export function TextareaBox({ place, label, text, onText, onKey, focused }: Props) {
  const element = useRef<HTMLTextAreaElement>(null)
  const held = useRef(text)
  held.current = text
  useEffect(
    () =>
      register({
        place,
        element: () => element.current,
        getText: () => held.current,
        getShown: () => element.current?.value ?? '',
        selection: () => ({
          start: element.current?.selectionStart ?? -1,
          end: element.current?.selectionEnd ?? -1,
        }),
        canUndo: true,
      }),
    [place],
  )
  useEffect(() => {
    if (focused) element.current?.focus()
  }, [focused])
  return (
    <textarea
      ref={element}
      aria-label={label}
      placeholder={label}
      autoComplete="off"
      autoCorrect="off"
      value={text}
      onChange={(event) => onText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (!event.isComposing && onKey?.(event)) event.preventDefault()
      }}
    />
  )
}
