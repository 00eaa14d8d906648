import { type Exchange, type Reader, used } from './answers.ts'
import { speak } from './channel.ts'

/** Tells the extension's world what the page publishes, edits and deletes. */
export function testify(scope: typeof globalThis, reader: Reader): void {
  const send = speak(scope.document)
  // The page may replace this later.
  const { stringify } = JSON
  watchNetwork(scope, reader, (exchange) => {
    const answers = reader.read(exchange)
    for (const answer of answers) send(stringify({ ...answer, used: [...used] }))
    if (answers.length > 0) used.clear()
  })
}

/**
 * Looks on while the page talks to its own server, in the page's world: hands each exchange that the reader wants to
 * `seen`. The page's calls, their results and their errors stay exactly as they are.
 */
function watchNetwork(
  scope: typeof globalThis,
  { concerns, wanted, header, named }: Omit<Reader, 'read'>,
  seen: (exchange: Exchange) => void,
): void {
  /** Not for us to mend what goes wrong here: the page goes on as if nobody looked. */
  const quietly = <T>(look: () => T): T | undefined => {
    try {
      return look()
    } catch {
      return undefined
    }
  }
  const asks = (address: string, body: string | undefined): body is string =>
    body !== undefined && wanted(address, body)

  /** Whether a request says by its header that it is none of ours: then its body is not even copied. */
  const isOther = (input: unknown, init: RequestInit | undefined): boolean => {
    if (header === undefined || !(input instanceof Request) || init?.body !== undefined) return false
    const name = input.headers.get(header)
    if (name !== null) used.add('operationHeader')
    return name !== null && named?.(name) === false
  }

  scope.fetch = new Proxy(scope.fetch, {
    apply(target, self, args: Parameters<typeof fetch>) {
      const request = quietly(() => {
        const [input, init] = args
        const address = input instanceof Request ? input.url : String(input)
        if (!concerns(address) || isOther(input, init)) return undefined
        // A request can be read once, and the page's call reads it: so a copy first.
        const body =
          input instanceof Request && init?.body === undefined ? input.clone().text() : written(init?.body)
        return { address, body }
      })
      const sent = Reflect.apply(target, self, args) as Promise<Response>
      if (request) void look(request.address, request.body, sent).catch(() => {})
      return sent
    },
  })
  const look = async (
    address: string,
    body: string | undefined | Promise<string>,
    sent: Promise<Response>,
  ) => {
    if (typeof body !== 'object') {
      if (!asks(address, body)) return
      const response = (await sent).clone()
      seen({ address, body, answer: await response.text(), ok: response.ok })
      return
    }
    // What a request holds is known only later: its answer is copied at once and let go when it is not wanted.
    const [text, response] = await Promise.all([body, sent.then((answer) => answer.clone())])
    if (asks(address, text)) seen({ address, body: text, answer: await response.text(), ok: response.ok })
    else await response.body?.cancel()
  }

  const addresses = new WeakMap<XMLHttpRequest, string>()
  const prototype = scope.XMLHttpRequest.prototype
  prototype.open = new Proxy(prototype.open, {
    apply(target, self: XMLHttpRequest, args: Parameters<XMLHttpRequest['open']>) {
      quietly(() => {
        const address = String(args[1])
        if (concerns(address)) addresses.set(self, address)
        else addresses.delete(self)
      })
      return Reflect.apply(target, self, args)
    },
  })
  prototype.send = new Proxy(prototype.send, {
    apply(target, self: XMLHttpRequest, args: Parameters<XMLHttpRequest['send']>) {
      quietly(() => {
        const address = addresses.get(self)
        const body = address === undefined ? undefined : written(args[0])
        if (address === undefined || !asks(address, body)) return
        self.addEventListener('load', () => {
          quietly(() => {
            const plain = self.responseType === '' || self.responseType === 'text'
            const answer = plain ? self.responseText : JSON.stringify(self.response)
            seen({ address, body, answer, ok: self.status >= 200 && self.status < 300 })
          })
        })
      })
      return Reflect.apply(target, self, args)
    },
  })
}

/** A body that is text, or a form of nothing but text, as text; a form comes out as in an address. */
function written(body: unknown): string | undefined {
  if (body === undefined || body === null) return ''
  if (typeof body === 'string' || body instanceof URLSearchParams) return String(body)
  if (!(body instanceof FormData)) return undefined
  const fields = new URLSearchParams()
  for (const [name, value] of body) if (typeof value === 'string') fields.append(name, value)
  return String(fields)
}
