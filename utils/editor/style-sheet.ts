/**
 * Applies a style sheet to a page, or to a shadow root in it, without a node of its own where the browser can. A content
 * script in Firefox cannot reach `adoptedStyleSheets` (bug 1751346): there a style element is added, which the page's
 * policy does not concern. Returns the way to take it away again.
 */
export function addStyleSheet(root: Document | ShadowRoot, css: string): () => void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  try {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    return () => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet)
    }
  } catch {
    const page = root instanceof Document ? root : root.ownerDocument
    const style = page.createElement('style')
    style.textContent = css
    const parent = root instanceof Document ? root.documentElement : root
    parent.append(style)
    return () => style.remove()
  }
}
