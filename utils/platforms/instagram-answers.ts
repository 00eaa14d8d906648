import {
  type Answer,
  type Exchange,
  firstAt,
  parseJson,
  present,
  type Reader,
  textOf,
  used,
} from './answers.ts'
import {
  addresses,
  answered,
  notYet,
  operationHeader,
  operationName,
  operations,
  sent,
} from './tables/instagram.ts'

type Told = Omit<Answer, 'platform'>

/** What Instagram's own answers say: those of the addresses that publish, and of the operations on comments. */
export const instagramReader: Reader = {
  concerns: (to) => addressOf(to) !== undefined,
  header: operationHeader.is,
  named: isOperation,
  wanted: (to, body) => addressOf(to) !== addresses.graph || operationOf(body) !== undefined,
  read(exchange) {
    const told = read(exchange)
    return told ? [{ platform: 'instagram', ...told }] : []
  },
}

const addressOf = (to: string) => Object.values(addresses).find(({ is }) => is.test(to))

function operationOf(body: string): keyof typeof operations | undefined {
  const name = operationName.is.exec(body)?.[1]
  return name !== undefined && isOperation(name) ? name : undefined
}

function isOperation(name: string): name is keyof typeof operations {
  return Object.hasOwn(operations, name)
}

function read({ address, body, answer, ok }: Exchange): Told | undefined {
  const place = addressOf(address)!
  used.add(place.is.source)
  const reply = parseJson(answer.replace(/^for\s*\(;;\);/u, ''))
  const request = parseJson(body) ?? Object.fromEntries(new URLSearchParams(body))
  const subject = place.is.exec(address)?.[1]
  const fine = ok && firstAt(reply, answered.status.is) === 'ok'
  switch (place.does) {
    case 'post':
    case 'reel':
      return published(request, reply, place.does === 'reel' ? 'reel' : 'p', ok)
    case 'oldComment':
      return comment(request, fine ? reply : undefined)
    case 'delete':
      return subject && fine ? { event: 'deleted', text: '', postId: subject } : undefined
    case 'edit': {
      const text = textOf(firstAt(request, sent.caption.is)) ?? ''
      return subject && fine ? { event: 'edited', text, postId: subject } : undefined
    }
    default: {
      const variables = parseJson(String(firstAt(request, ['variables']) ?? ''))
      const operation = operationOf(body)!
      used.add('operationName').add(operation)
      if (operations[operation].is === 'comment')
        return comment(variables, firstAt(reply, answered.comment.is))
      const postId = idOf(firstAt(variables, sent.deletedComment.is))
      const gone = Object.values(firstAt(reply, ['data']) ?? {}).some((value) => value !== null)
      return postId !== undefined && gone ? { event: 'deleted', text: '', postId } : undefined
    }
  }
}

/** A number of the platform's; `300_123` is post 300 of account 123. One too long to be exact is left aside. */
function idOf(value: unknown): string | undefined {
  const id = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : textOf(value)
  return /^(\d{1,25})(?:_\d+)?$/u.exec(id ?? '')?.[1]
}

function published(request: unknown, reply: unknown, path: string, ok: boolean): Told | undefined {
  if (notYet.is.test(String(firstAt(reply, answered.message.is) ?? ''))) {
    used.add('notYet')
    return undefined
  }
  const media = firstAt(reply, answered.media.is)
  const text =
    textOf(firstAt(request, sent.caption.is)) ?? textOf(firstAt(media, answered.captionText.is)) ?? ''
  const code = textOf(firstAt(media, answered.code.is))
  const postId = idOf(firstAt(media, answered.mediaId.is))
  if (postId === undefined) {
    // Accepted (202) without the post: it is asked for again, and then it is there.
    if (ok && firstAt(reply, answered.status.is) === 'ok') return { event: 'uncertain', text }
    return { event: ok && reply === undefined ? 'uncertain' : 'refused', text }
  }
  const permalink =
    code !== undefined && /^[\w-]+$/u.test(code) ? `https://www.instagram.com/${path}/${code}/` : undefined
  return present({ event: 'published', text, postId, permalink }) as Told
}

function comment(request: unknown, created: unknown): Told {
  const text = textOf(firstAt(request, sent.comment.is)) ?? ''
  const postId = idOf(firstAt(created, answered.commentId.is))
  return postId === undefined ? { event: 'refused', text } : { event: 'published', text, postId }
}
