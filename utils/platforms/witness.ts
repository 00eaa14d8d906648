/**
 * Looks on while the page talks to its own server, in the page's world: hands each exchange that `wanted` names to
 * `seen`, request and answer parsed. The page's calls, their results and their errors stay exactly as they are.
 */
export function watchNetwork<Name>(
  scope: typeof globalThis,
  wanted: (address: string) => Name | undefined,
  seen: (name: Name, request: unknown, answer: unknown) => void,
): void {
  const parse = JSON.parse
  const tell = (name: Name, request: unknown, answer: unknown) => {
    try {
      seen(
        name,
        typeof request === 'string' ? parse(request) : request,
        typeof answer === 'string' ? parse(answer) : answer,
      )
    } catch {
      // Not for us to mend: the page goes on as if nobody looked.
    }
  }
  watchFetch(scope, wanted, tell)
  watchXhr(scope, wanted, tell)
}

type Tell<Name> = (name: Name, request: unknown, answer: unknown) => void

function watchFetch<Name>(
  scope: typeof globalThis,
  wanted: (address: string) => Name | undefined,
  tell: Tell<Name>,
) {
  scope.fetch = new Proxy(scope.fetch, {
    apply(target, self, args: Parameters<typeof fetch>) {
      let name: Name | undefined
      let body: Promise<unknown> | undefined
      try {
        const [input, init] = args
        name = wanted(input instanceof Request ? input.url : String(input))
        // A request can be read once, and the page's call reads it: so a copy first.
        if (name !== undefined)
          body = input instanceof Request ? input.clone().text() : Promise.resolve(init?.body)
      } catch {
        // See above.
      }
      const sent = Reflect.apply(target, self, args) as Promise<Response>
      if (name !== undefined) {
        const named = name
        Promise.all([body, sent.then((response) => response.clone().text())]).then(
          ([request, answer]) => tell(named, request, answer),
          () => {},
        )
      }
      return sent
    },
  })
}

function watchXhr<Name>(
  scope: typeof globalThis,
  wanted: (address: string) => Name | undefined,
  tell: Tell<Name>,
) {
  const names = new WeakMap<XMLHttpRequest, Name>()
  const prototype = scope.XMLHttpRequest.prototype
  prototype.open = new Proxy(prototype.open, {
    apply(target, self: XMLHttpRequest, args: Parameters<XMLHttpRequest['open']>) {
      try {
        const name = wanted(String(args[1]))
        if (name === undefined) names.delete(self)
        else names.set(self, name)
      } catch {
        // See above.
      }
      return Reflect.apply(target, self, args)
    },
  })
  prototype.send = new Proxy(prototype.send, {
    apply(target, self: XMLHttpRequest, args: Parameters<XMLHttpRequest['send']>) {
      const name = names.get(self)
      if (name !== undefined) {
        self.addEventListener('load', () => {
          const plain = self.responseType === '' || self.responseType === 'text'
          tell(name, args[0], plain ? self.responseText : self.response)
        })
      }
      return Reflect.apply(target, self, args)
    },
  })
}
