import type { EditorKind } from '../editor/editor.ts'

/** The nearest ancestor that `holds` what is looked for, no further out than the innermost match of `within`. */
export function boxWith(
  element: Element,
  within: string,
  holds: (box: HTMLElement) => boolean,
): HTMLElement | undefined {
  for (let box = element.parentElement; box && box !== element.ownerDocument.body; box = box.parentElement) {
    if (holds(box)) return box
    if (box.matches(within)) return undefined
  }
  return undefined
}

/** The nearest ancestor that also holds a match of `selector`, no further out than the innermost match of `within`. */
export function boxOf(element: Element, selector: string, within: string): HTMLElement | undefined {
  return boxWith(element, within, (box) => box.querySelector(selector) !== null)
}

/** Whether `b` stands behind `a` in the page. */
export function follows(a: Node, b: Node): boolean {
  return Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING)
}

/** Words as they are compared: without zero-width characters and doubled space. */
export function plainWords(words: string | null | undefined): string {
  return (words ?? '')
    .replace(/[\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** The accessible name of a button or field, as far as attributes and content give it. */
export function nameOf(element: Element): string {
  return (
    plainWords(element.getAttribute('aria-label')) ||
    plainWords(element.getAttribute('aria-placeholder') ?? element.getAttribute('placeholder')) ||
    plainWords(element.textContent)
  )
}

/** The labels of the platform's table that were found on this page, for the diagnostics. */
export const foundLabels = new Set<string>()

/** A test for names that are one of several, parted by `|`. Made with every page's load, so nothing is built ahead. */
export function oneOf(names: string): (name: string) => boolean {
  const known = `|${names}|`
  return (name) => {
    const label = name.toLowerCase()
    return !label.includes('|') && known.includes(`|${label}|`) && foundLabels.add(label) !== undefined
  }
}

/** What an element that takes text is made with, by the marks that editors leave on their roots. */
export function editorKindOf(root: Element): EditorKind {
  if (root.tagName === 'TEXTAREA') return 'textarea'
  if (root.hasAttribute('data-lexical-editor')) return 'lexical'
  return root.querySelector('[data-contents="true"] [data-block="true"]') ? 'draftjs' : 'contenteditable'
}

/** The texts that an element shows, leaf by leaf, without those inside matches of `except`. */
export function* leaves(element: Element, except: string): Generator<{ text: string; parent: Element }> {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = plainWords(node.nodeValue)
    const parent = node.parentElement
    if (text !== '' && parent && !parent.closest(except)) yield { text, parent }
  }
}
