import { type Answer, firstAt, parseJson, present, type Reader, textOf, used } from './answers.ts'
import { address, answered, operations, sent } from './tables/x.ts'

const id = (value: unknown) => (/^\d{1,25}$/u.test(String(textOf(value))) ? String(value) : undefined)
const operationOf = (to: string): keyof typeof operations | undefined => {
  const name = address.is.exec(to)?.[1]
  return name !== undefined && Object.hasOwn(operations, name) ? (name as keyof typeof operations) : undefined
}

/** What X's own answers say about a publication. A refused one (error 187, a duplicate) has no id. */
export const xReader: Reader = {
  concerns: (to) => operationOf(to) !== undefined,
  wanted: () => true,
  read({ address: to, body, answer }) {
    const request = parseJson(body)
    const reply = parseJson(answer)
    const operation = operationOf(to)!
    const does = operations[operation].is
    used.add('address').add(operation)
    const told = { create: created, schedule: scheduled, delete: deleted }[does](request, reply)
    return told ? [{ platform: 'x', ...told }] : []
  },
}

type Told = Omit<Answer, 'platform'> | undefined

function created(request: unknown, reply: unknown): Told {
  const text = textOf(firstAt(request, [sent.text.is])) ?? ''
  const outer = firstAt(reply, answered.created.is)
  const result = firstAt(outer, answered.wrapped.is) ?? outer
  const postId = id(firstAt(result, answered.postId.is))
  const formerId = id(firstAt(request, [sent.edited.is]))
  if (postId === undefined) return present({ event: 'refused', formerId, text }) as Told
  return present({
    event: formerId === undefined ? 'published' : 'edited',
    formerId,
    text: text || (textOf(firstAt(result, answered.text.is)) ?? ''),
    postId,
    account: textOf(firstAt(result, answered.account.is)),
    inReplyTo: id(firstAt(request, [sent.inReplyTo.is])),
  }) as Told
}

function scheduled(request: unknown, reply: unknown): Told {
  const text = textOf(firstAt(request, [sent.scheduledText.is]))
  const scheduledAt = Number(firstAt(request, [sent.scheduledAt.is]))
  if (text === undefined || !Number.isFinite(scheduledAt)) return undefined
  if (!firstAt(reply, answered.scheduled.is)) return { event: 'refused', text }
  return { event: 'scheduled', text, scheduledAt }
}

function deleted(request: unknown, reply: unknown): Told {
  const postId = id(firstAt(request, [sent.deleted.is]))
  if (postId === undefined || !firstAt(reply, answered.deleted.is)) return undefined
  return { event: 'deleted', text: '', postId }
}
