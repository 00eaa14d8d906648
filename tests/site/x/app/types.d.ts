/**
 * The pages run on the real React 18; for their types Preact's React-compatible ones serve, since this repository has
 * Preact's anyway. draft-js brings no types either: this is the small part of it that the pages use.
 */
declare module 'react' {
  import React = require('preact/compat')
  export = React
}

declare module 'react/jsx-runtime' {
  export * from 'preact/jsx-runtime'
}

declare module 'react-dom' {
  /** Has what `change` asks for on the page before it returns. */
  export function flushSync(change: () => void): void
}

declare module 'react-dom/client' {
  export * from 'preact/compat/client'
}

declare module '*.css'

declare module 'draft-js' {
  import type { ComponentChildren, ComponentType, RefObject } from 'preact'

  export interface ContentBlock {
    getKey(): string
    getLength(): number
    getText(): string
  }
  export interface SelectionState {
    getAnchorKey(): string
    getAnchorOffset(): number
    getFocusKey(): string
    getFocusOffset(): number
    getHasFocus(): boolean
  }
  export class ContentState {
    static createFromText(text: string): ContentState
    getBlocksAsArray(): ContentBlock[]
    getPlainText(delimiter?: string): string
    hasText(): boolean
  }
  export class EditorState {
    static createEmpty(decorator?: CompositeDecorator): EditorState
    static createWithContent(content: ContentState, decorator?: CompositeDecorator): EditorState
    static moveFocusToEnd(state: EditorState): EditorState
    static moveSelectionToEnd(state: EditorState): EditorState
    getCurrentContent(): ContentState
    getSelection(): SelectionState
    getUndoStack(): { size: number }
  }
  export interface DecoratedProps {
    children: ComponentChildren
    decoratedText: string
  }
  export class CompositeDecorator {
    constructor(
      decorators: {
        strategy(block: ContentBlock, found: (start: number, end: number) => void): void
        component: ComponentType<DecoratedProps>
      }[],
    )
  }
  export interface EditorProps {
    editorState: EditorState
    onChange(state: EditorState): void
    ref?: RefObject<Editor | null>
    placeholder?: string
    role?: string
    tabIndex?: number
    spellCheck?: boolean
    stripPastedStyles?: boolean
    webDriverTestID?: string
    ariaLabel?: string
    ariaMultiline?: boolean
    ariaAutoComplete?: string
    ariaControls?: string
    ariaActiveDescendantID?: string
    keyBindingFn?(event: KeyboardEvent): string | null
    handleKeyCommand?(command: string, state: EditorState): 'handled' | 'not-handled'
    handlePastedFiles?(files: Blob[]): 'handled' | 'not-handled'
  }
  export class Editor {
    constructor(props: EditorProps)
    readonly props: EditorProps
    /** The contenteditable element. */
    readonly editor: HTMLElement | null
    context: unknown
    state: object
    setState(state: object): void
    forceUpdate(): void
    render(): ComponentChildren
    focus(): void
    blur(): void
  }
  export function getDefaultKeyBinding(event: KeyboardEvent): string | null
}
