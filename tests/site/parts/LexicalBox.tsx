/** @jsxImportSource react */
import { HashtagNode, registerLexicalHashtag } from '@lexical/hashtag'
import { createEmptyHistoryState, registerHistory } from '@lexical/history'
import { registerPlainText } from '@lexical/plain-text'
import { registerRichText } from '@lexical/rich-text'
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_DOWN_COMMAND,
  type LexicalEditor,
} from 'lexical'
import { useEffect, useRef, useState } from 'react'
import { selectionOf, shownIn, textOf } from './lexical-model.ts'
import { $createMentionNode, MentionNode } from './mention.ts'
import { register } from './probe.ts'
import { Wrap } from './tree.tsx'

export interface LexicalBoxProps {
  place: string
  /** As the platform labels it; the rest of the attributes are the same everywhere. */
  label?: string
  placeholder?: string
  role?: 'textbox' | 'combobox'
  /** Facebook's posts are rich text: a paragraph a line. In plain text all lines stand in one paragraph. */
  rich?: boolean
  initial?: string
  autoFocus?: boolean
  /** Names that `@` and two letters offer. */
  people?: readonly string[]
  onEditor?(editor: LexicalEditor): void
  onText?(text: string): void
  /** A key that the box may take as its own (Enter in comments, Ctrl+Enter): true when it was. */
  onKey?(event: KeyboardEvent): boolean
}

const nobody: readonly string[] = []

/** The real Lexical editor, set up as platforms.md says Facebook and Instagram do. */
export function LexicalBox(props: LexicalBoxProps) {
  const { place, label, placeholder, role = 'textbox', rich = true, people = nobody } = props
  const element = useRef<HTMLDivElement>(null)
  const latest = useRef(props)
  latest.current = props
  const [editor] = useState(() => newEditor(place))
  const [text, setText] = useState(props.initial ?? '')
  const [offered, setOffered] = useState<string[]>([])
  const offers = useRef(offered)
  offers.current = offered

  useEffect(() => {
    const history = createEmptyHistoryState()
    const choose = (name: string) => {
      editor.update(() => $insertMention(name))
      setOffered([])
    }
    const isTaken = (event: KeyboardEvent) => {
      if (event.isComposing) return false
      const [first] = offers.current
      if (event.key === 'Enter' && first !== undefined) choose(first)
      else if (!latest.current.onKey?.(event)) return false
      event.preventDefault()
      return true
    }
    const undo = [
      rich ? registerRichText(editor) : registerPlainText(editor),
      registerHistory(editor, history, 300),
      registerLexicalHashtag(editor),
      editor.registerCommand(KEY_DOWN_COMMAND, isTaken, COMMAND_PRIORITY_HIGH),
      editor.registerUpdateListener(() => {
        const now = textOf(editor)
        setText(now)
        latest.current.onText?.(now)
        setOffered(offersOf(editor, people))
      }),
      register({
        place,
        element: () => element.current,
        getText: () => textOf(editor),
        getShown: () => shownIn(element.current),
        selection: () => selectionOf(editor),
        get canUndo() {
          return history.undoStack.length > 0
        },
      }),
    ]
    editor.setRootElement(element.current)
    editor.update(() => $fill(latest.current.initial ?? '', rich), { discrete: true })
    history.undoStack.length = 0
    latest.current.onEditor?.(editor)
    if (latest.current.autoFocus) editor.focus()
    return () => {
      for (const end of undo) end()
      editor.setRootElement(null)
    }
  }, [editor, place, rich, people])

  return (
    <>
      <Wrap most={3}>
        <div
          ref={element}
          contentEditable
          role={role}
          {...spelled}
          tabIndex={0}
          data-lexical-editor="true"
          className="lexical"
          {...(label !== undefined && { 'aria-label': label })}
          {...(placeholder !== undefined && { 'aria-placeholder': placeholder })}
        />
        {text === '' && (
          <div aria-hidden="true" className="placeholder">
            {placeholder ?? label}
          </div>
        )}
      </Wrap>
      {offered.length > 0 && (
        <ul role="listbox" className="offers">
          {offered.map((name) => (
            <li
              key={name}
              role="option"
              aria-selected="false"
              onMouseDown={(event) => {
                event.preventDefault()
                editor.update(() => $insertMention(name))
              }}
            >
              {name}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** React's spelling of the attribute, which Preact's types do not know. */
const spelled = { spellCheck: true } as object

const newEditor = (namespace: string) =>
  createEditor({
    namespace,
    nodes: [HashtagNode, MentionNode],
    theme: { hashtag: 'hashtag' },
    // Told to the tests as the page's own fault.
    onError: (error) => reportError(error),
  })

/** Puts a text in as the editor's whole content; called within an update. */
export function $fill(text: string, rich: boolean) {
  const root = $getRoot().clear()
  for (const line of rich ? text.split('\n') : [text]) {
    const paragraph = $createParagraphNode()
    if (line !== '') paragraph.append($createTextNode(line))
    root.append(paragraph)
  }
}

const asked = /@([\p{L}\p{N}]{2,})$/u

function offersOf(editor: LexicalEditor, people: readonly string[]): string[] {
  const wanted = editor.read(() => asked.exec($wordBefore()?.text ?? '')?.[1]?.toLowerCase())
  return wanted === undefined ? [] : people.filter((name) => name.toLowerCase().startsWith(wanted))
}

function $wordBefore() {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return undefined
  const node = selection.anchor.getNode()
  if (!$isTextNode(node) || node instanceof MentionNode) return undefined
  return { node, end: selection.anchor.offset, text: node.getTextContent().slice(0, selection.anchor.offset) }
}

function $insertMention(name: string) {
  const before = $wordBefore()
  const word = before && asked.exec(before.text)
  if (!before || !word) return
  const mention = $createMentionNode(name, name)
  const parts = before.node.splitText(word.index, before.end)
  const target = word.index === 0 ? parts[0] : parts[1]
  target?.replace(mention)
  const space = $createTextNode(' ')
  mention.insertAfter(space)
  space.select(1, 1)
}
