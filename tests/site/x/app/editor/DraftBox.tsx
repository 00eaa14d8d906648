/** @jsxImportSource react */
import { Editor, type EditorState, getDefaultKeyBinding } from 'draft-js'
import { useEffect, useRef } from 'react'
import { register } from '../../../parts/probe.ts'
import { probeOf } from './probe.ts'

interface Props {
  testid: string
  place: string
  editor: EditorState
  onChange(state: EditorState): void
  label?: string
  placeholder: string
  /** Position in the thread, for the suggestion list's id. */
  index?: number
  autoFocus?: boolean
  onSubmit?(): void
  onFiles?(files: Blob[]): void
  /** Old messages have the editor alone; posts have it in named wrappers. */
  bare?: boolean
}

/** The Draft.js editor as X sets it up. */
export function DraftBox(props: Props) {
  const ref = useRef<Editor>(null)
  const latest = useRef(props.editor)
  latest.current = props.editor
  const { testid, place, index = 0, autoFocus, onSubmit, onFiles } = props

  useEffect(() => {
    const element = () => ref.current?.editor ?? null
    element()?.setAttribute('no-focuscontainer-refocus', 'true')
    return register(probeOf(place, element, () => latest.current))
  }, [place])

  useEffect(() => {
    if (autoFocus) ref.current?.focus()
  }, [autoFocus])

  const editor = (
    <Editor
      ref={ref}
      editorState={props.editor}
      onChange={props.onChange}
      placeholder={props.placeholder}
      role="textbox"
      tabIndex={0}
      spellCheck
      stripPastedStyles
      webDriverTestID={testid}
      ariaLabel={props.label}
      ariaMultiline
      ariaAutoComplete="list"
      ariaControls={`typeaheadDropdownWrapped-${index}`}
      ariaActiveDescendantID={`typeaheadFocus-${index}`}
      keyBindingFn={(event) =>
        event.key === 'Enter' && (event.ctrlKey || event.metaKey) ? 'post' : getDefaultKeyBinding(event)
      }
      handleKeyCommand={(command) => {
        if (command !== 'post') return 'not-handled'
        onSubmit?.()
        return 'handled'
      }}
      handlePastedFiles={(files) => {
        onFiles?.(files)
        return 'handled'
      }}
    />
  )
  if (props.bare) return editor
  return (
    <div data-testid={`${testid}RichTextInputContainer`} className="rich-text">
      <label data-testid={`${testid}_label`}>{editor}</label>
      <div id={`typeaheadDropdownWrapped-${index}`} />
    </div>
  )
}
