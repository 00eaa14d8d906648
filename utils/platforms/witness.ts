import { askedFor, type Exchange, type Reader, used } from './answers.ts'
import { speak } from './channel.ts'

// The page may replace this later.
const { stringify } = JSON

/** Tells the extension's world what the page publishes, edits and deletes. */
export function testify(scope: typeof globalThis, reader: Reader): void {
  const send = speak(scope.document)
  const tellOf = (event: 'asked' | 'postponed', request: Request) => {
    for (const asked of askedFor(reader, request)) send(stringify({ event, ...asked }))
  }
  watchNetwork(scope, reader, {
    asked(request) {
      // Without a network it is not on its way.
      if (scope.navigator.onLine) tellOf('asked', request)
    },
    answered(exchange) {
      const answers = reader.read(exchange)
      for (const answer of answers) send(stringify({ ...answer, used: [...used] }))
      if (answers.length > 0) used.clear()
      else tellOf('postponed', exchange)
    },
  })
}

type Request = Pick<Exchange, 'address' | 'body'>

/**
 * Looks on while the page talks to its own server, in the page's world: hands each request that the reader wants to
 * `asked` as it leaves, and to `answered` with what came back. The page's calls, their results and their errors stay
 * exactly as they are.
 */
function watchNetwork(
  scope: typeof globalThis,
  { concerns, wanted, header, named }: Omit<Reader, 'read'>,
  {
    asked,
    answered,
  }: { readonly asked: (request: Request) => void; readonly answered: (exchange: Exchange) => void },
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

  /** What requests were made with. Read from them it is known only later, when the page may be gone. */
  const bodies = new WeakMap<object, string>()
  scope.Request = new Proxy(scope.Request, {
    construct(target, args: ConstructorParameters<typeof scope.Request>, newTarget) {
      const made = Reflect.construct(target, args, newTarget) as InstanceType<typeof scope.Request>
      quietly(() => {
        const [input, init] = args
        const given = init?.body ?? undefined
        const body = given === undefined ? bodies.get(input as object) : written(given)
        if (body !== undefined && concerns(made.url)) bodies.set(made, body)
      })
      return made
    },
  })
  scope.fetch = new Proxy(scope.fetch, {
    apply(target, self, args: Parameters<typeof fetch>) {
      const request = quietly(() => {
        const [input, init] = args
        const address = input instanceof Request ? input.url : String(input)
        if (!concerns(address) || isOther(input, init)) return undefined
        // A request can be read once, and the page's call reads it: so a copy first.
        const body =
          input instanceof Request && init?.body === undefined
            ? (bodies.get(input) ?? input.clone().text())
            : written(init?.body)
        return { address, body }
      })
      const sent = Reflect.apply(target, self, args) as Promise<Response>
      if (request) quietly(() => look(request.address, request.body, sent))
      return sent
    },
  })
  const look = (address: string, given: string | undefined | Promise<string>, sent: Promise<Response>) => {
    const known = (body: string | undefined) => {
      if (!asks(address, body)) return undefined
      quietly(() => asked({ address, body }))
      return body
    }
    // What a Request holds is known only later: its answer is copied at once and let go when it is not wanted.
    const body = typeof given === 'object' ? given.then(known) : known(given)
    if (body !== undefined) follow(address, body, sent).catch(() => {})
  }
  /** Who is to be told when the page reads an answer. */
  const readings = new WeakMap<Response, (answer: string) => unknown>()
  const follow = async (
    address: string,
    body: string | Promise<string | undefined>,
    sent: Promise<Response>,
  ) => {
    const response = await sent
    const copy = response.clone()
    let told = false
    const tell = async (answer: string) => {
      if (told) return
      told = true
      const known = await body
      if (known !== undefined) answered({ address, body: known, answer, ok: response.ok })
    }
    readings.set(response, tell)
    if ((await body) === undefined) await copy.body?.cancel()
    else await tell(await copy.text())
  }
  // A page that goes elsewhere upon what it read takes the copy with it unread: so its own reading counts, too.
  const answers = scope.Response.prototype
  for (const name of ['text', 'json'] as const) {
    answers[name] = new Proxy(answers[name], {
      apply(target, self: Response, args: []) {
        const reading = Reflect.apply(target, self, args) as Promise<unknown>
        quietly(() => {
          const tell = readings.get(self)
          if (tell)
            reading.then((read) => tell(name === 'text' ? String(read) : stringify(read))).catch(() => {})
        })
        return reading
      },
    })
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
        quietly(() => asked({ address, body }))
        self.addEventListener('load', () => {
          quietly(() => {
            const plain = self.responseType === '' || self.responseType === 'text'
            const answer = plain ? self.responseText : stringify(self.response)
            answered({ address, body, answer, ok: self.status >= 200 && self.status < 300 })
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
