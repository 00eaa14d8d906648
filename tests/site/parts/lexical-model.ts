import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  type LexicalEditor,
  type PointType,
} from 'lexical'
import { MentionNode } from './mention.ts'

export interface Mention {
  offset: number
  length: number
  person: string
}

/** The text that the editor would send, lines parted by '\n'. */
export const textOf = (editor: LexicalEditor) =>
  editor.read(() =>
    $getRoot()
      .getChildren()
      .map((paragraph) => paragraph.getTextContent())
      .join('\n'),
  )

export function mentionsOf(editor: LexicalEditor): Mention[] {
  return editor.read(() => {
    const found: Mention[] = []
    let at = 0
    for (const paragraph of $getRoot().getChildren()) {
      for (const node of $isElementNode(paragraph) ? paragraph.getChildren() : []) {
        const length = node.getTextContentSize()
        if (node instanceof MentionNode) found.push({ offset: at, length, person: node.getPerson() })
        at += length
      }
      at += 1
    }
    return found
  })
}

/** The selection as offsets into `textOf`, start before end. */
export function selectionOf(editor: LexicalEditor): { start: number; end: number } {
  return editor.read(() => {
    const selection = $getSelection()
    if (!$isRangeSelection(selection)) return { start: -1, end: -1 }
    const [anchor, focus] = [$offsetOf(selection.anchor), $offsetOf(selection.focus)]
    return { start: Math.min(anchor, focus), end: Math.max(anchor, focus) }
  })
}

function $offsetOf(point: PointType): number {
  let at = 0
  for (const paragraph of $getRoot().getChildren()) {
    const children = $isElementNode(paragraph) ? paragraph.getChildren() : []
    if (paragraph.getKey() === point.key) {
      return children.slice(0, point.offset).reduce((sum, child) => sum + child.getTextContentSize(), at)
    }
    for (const child of children) {
      if (child.getKey() === point.key) return at + point.offset
      at += child.getTextContentSize()
    }
    at += 1
  }
  return point.key === 'root' && point.offset > 0 ? at - 1 : 0
}

/** The text that an editor's element shows, read from the page alone. */
export function shownIn(root: HTMLElement | null): string {
  return [...(root?.children ?? [])].map(lineOf).join('\n')
}

function lineOf(node: Node): string {
  if (node.nodeName === 'BR') {
    return (node as Element).hasAttribute('data-lexical-managed-linebreak') ? '' : '\n'
  }
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? ''
  return [...node.childNodes].map(lineOf).join('')
}
