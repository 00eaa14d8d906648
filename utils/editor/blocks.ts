import type { Layout, Piece } from './layout.ts'

/** Elements that stand on lines of their own. */
const block = /^(?:P|DIV|LI|UL|OL|H[1-6]|BLOCKQUOTE|PRE|SECTION)$/u
/** A break that an editor put in to keep an empty last line open: no part of the text. */
const managed = '[data-lexical-managed-linebreak]'
/** What stands for text without being text: a mention's chip, an embedded thing. */
const chip = '[contenteditable="false"], [data-lexical-decorator]'

/**
 * The text of an editor made of ordinary elements, as a person sees it: paragraphs and breaks are `\n`, an emoji that
 * is a picture is its own character, a chip is its words.
 */
export function blockLayout(root: HTMLElement): Layout {
  const pieces: Piece[] = []
  let text = ''
  let line = 0
  /** Whether the line has begun, and whether a block ended so that what follows starts a new one. */
  let begun = false
  let closed = false

  const breakLine = () => {
    text += '\n'
    line++
    begun = false
    closed = false
  }
  const put = (node: Node, written: string, more: Pick<Piece, 'whole' | 'from'> = {}) => {
    if (closed) breakLine()
    pieces.push({ node, start: text.length, length: written.length, line, ...more })
    text += written
    begun = true
  }
  /** A place for the caret where a line holds nothing. */
  const hold = (child: Node) => put(child.parentNode!, '', { from: indexOf(child) })

  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      if (node.nodeValue) put(node, node.nodeValue)
    } else if (node instanceof HTMLElement) visitElement(node)
  }
  const visitElement = (element: HTMLElement): void => {
    if (element.matches(managed) || (element.tagName === 'BR' && isLast(element, root))) {
      if (!begun) hold(element)
    } else if (element.tagName === 'BR') {
      if (closed || !begun) hold(element)
      breakLine()
    } else if (element.matches(chip) || element.tagName === 'IMG') {
      const words = (element as HTMLImageElement).alt ?? element.textContent ?? ''
      if (words !== '') put(element, words, { whole: true })
    } else if (!block.test(element.tagName)) {
      for (const child of element.childNodes) visit(child)
    } else {
      if (begun || closed) breakLine()
      for (const child of element.childNodes) visit(child)
      if (!begun && !closed) put(element, '')
      closed = true
      begun = false
    }
  }
  for (const child of root.childNodes) visit(child)
  if (pieces.length === 0) put(root, '')
  return { text, pieces }
}

/** Whether nothing follows a break in its block: such a break only keeps the line open. */
function isLast(element: Element, root: Element): boolean {
  let at: Element = element
  while (!at.nextSibling) {
    const { parentElement } = at
    if (!parentElement || parentElement === root || block.test(parentElement.tagName)) return true
    at = parentElement
  }
  return false
}

const indexOf = (node: Node): number => [...node.parentNode!.childNodes].indexOf(node as ChildNode)
