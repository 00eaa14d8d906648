/**
 * How the witness in the page's world speaks to the extension's world: by events whose name is a random token, which
 * both learn before any script of the page has run. What arrives is still only a claim and is checked as such.
 */
const hello = 'saring:hello'
const ready = 'saring:ready'

/** The extension's side. Calls `receive` with every detail that the witness sends. */
export function listen(page: Document, receive: (detail: string) => void): void {
  const token = crypto.randomUUID()
  let met = false
  page.addEventListener(`${token}:met`, () => {
    met = true
  })
  page.addEventListener(token, (event) => {
    const { detail } = event as CustomEvent<unknown>
    if (typeof detail === 'string') receive(detail)
  })
  const greet = () => page.dispatchEvent(new CustomEvent(hello, { detail: token }))
  page.addEventListener(ready, () => {
    // Once a script of the page may be running, a call for the token could be the page's own.
    if (!met && page.scripts.length === 0) greet()
  })
  greet()
}

/** The witness's side: resolves the token once, then returns the way to send. */
export function speak(page: Document): (detail: string) => void {
  let token: string | undefined
  const Event = CustomEvent
  const dispatch = page.dispatchEvent.bind(page)
  page.addEventListener(hello, (event) => {
    const { detail } = event as CustomEvent<unknown>
    if (token !== undefined || typeof detail !== 'string') return
    token = detail
    dispatch(new Event(`${token}:met`))
  })
  dispatch(new Event(ready))
  return (detail) => {
    if (token !== undefined) dispatch(new Event(token, { detail }))
  }
}
