/** The nearest ancestor that also holds a match of `selector`, no further out than the innermost match of `within`. */
export function boxOf(element: Element, selector: string, within: string): HTMLElement | undefined {
  for (let box = element.parentElement; box && box !== element.ownerDocument.body; box = box.parentElement) {
    if (box.querySelector(selector)) return box
    if (box.matches(within)) return undefined
  }
  return undefined
}

/** Whether `b` stands behind `a` in the page. */
export function follows(a: Node, b: Node): boolean {
  return Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING)
}
