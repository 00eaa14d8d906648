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
  address,
  answered,
  numberInPath,
  operationHeader,
  operationName,
  operations,
  sent,
} from './tables/facebook.ts'

type Told = Omit<Answer, 'platform'>

/** What Facebook's and Business Suite's own answers say. The operation is named in the body that is sent. */
export const facebookReader: Reader = {
  concerns: (to) => address.is.test(to),
  header: operationHeader.is,
  named: isOperation,
  wanted: (_, body) => operationOf(body) !== undefined,
  read(exchange) {
    const operation = operationOf(exchange.body)!
    const does = operations[operation].is
    used.add('address').add('operationName').add(operation)
    const variables = parseJson(new URLSearchParams(exchange.body).get('variables') ?? '')
    const parts = partsOf(exchange.answer)
    if (does === 'suite') return suite(variables, parts, exchange)
    const told = { post, comment, edit, delete: deleted }[does](variables, parts, exchange)
    return told ? [{ platform: 'facebook', ...told }] : []
  },
}

function operationOf(body: string): keyof typeof operations | undefined {
  const name = operationName.is.exec(body)?.[1]
  return name !== undefined && isOperation(name) ? name : undefined
}

function isOperation(name: string): name is keyof typeof operations {
  return Object.hasOwn(operations, name)
}

/** An answer comes as one JSON object, or several, one a line, each perhaps behind a guard against being run. */
function partsOf(answer: string): unknown[] {
  return answer
    .split('\n')
    .map((line) => parseJson(line.trim().replace(/^for\s*\(;;\);/u, '')))
    .filter((part) => typeof part === 'object' && part !== null)
}

/** The value at the first path that holds something in any part. */
function anyAt(parts: readonly unknown[], paths: readonly string[]): unknown {
  for (const part of parts) {
    const found = firstAt(part, paths)
    if (found !== undefined) return found
  }
  return undefined
}

/** A number of the platform's, as it is or as the last one in an id in base64 (`S:_I100:77`, `comment:77_9`). */
function numberOf(value: unknown): string | undefined {
  const id = textOf(value)
  if (id === undefined) return undefined
  if (/^\d{1,25}$/u.test(id)) return id
  try {
    return /(\d{1,25})\D*$/u.exec(atob(id))?.[1]
  } catch {
    return undefined
  }
}

function numberIn(url: string | undefined): string | undefined {
  const number = numberInPath.is.exec(url ?? '')?.[1]
  if (number !== undefined) used.add('numberInPath')
  return number
}

/** The first of several paths that holds a number. */
function numberAt(value: unknown, paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const found = numberOf(firstAt(value, [path], paths))
    if (found !== undefined) return found
  }
  return undefined
}

const secondsOf = (value: unknown): number | undefined => {
  const seconds = Number(value)
  return value !== undefined && Number.isFinite(seconds) && seconds > 0 ? seconds : undefined
}

/** What an answer without the thing that was asked for says: no, or nothing that can be understood. */
const without = (text: string, parts: readonly unknown[], { ok }: Exchange): Told => ({
  event:
    ok && !parts.some((part) => firstAt(part, ['errors', 'error', 'data']) !== undefined)
      ? 'uncertain'
      : 'refused',
  text,
})

function post(variables: unknown, parts: readonly unknown[], exchange: Exchange): Told {
  const text = textOf(firstAt(variables, sent.text.is)) ?? ''
  const story = anyAt(parts, answered.story.is)
  if (story === undefined) return without(text, parts, exchange)
  const url = textOf(firstAt(story, answered.storyUrl.is))
  const postId = numberAt(story, answered.storyId.is) ?? numberIn(url)
  const permalink = url ?? madeAddress(postId, firstAt(variables, sent.actor.is))
  const scheduledAt =
    secondsOf(firstAt(variables, sent.scheduledAt.is)) ?? secondsOf(firstAt(story, answered.scheduledAt.is))
  const waits =
    firstAt(story, answered.waits.is) !== undefined ||
    answered.spam.is.some((path) => firstAt(story, [path], answered.spam.is) === true)
  const event =
    postId === undefined && permalink === undefined
      ? 'uncertain'
      : scheduledAt !== undefined
        ? 'scheduled'
        : waits
          ? 'pending'
          : 'published'
  return present({ event, text, postId, permalink, scheduledAt }) as Told
}

/** The address of a post whose answer gives none: a video that is still being worked on. */
function madeAddress(postId: string | undefined, actor: unknown): string | undefined {
  const id = numberOf(actor)
  return postId !== undefined && id !== undefined
    ? `https://www.facebook.com/permalink.php?story_fbid=${postId}&id=${id}`
    : undefined
}

function comment(variables: unknown, parts: readonly unknown[], exchange: Exchange): Told {
  const text = textOf(firstAt(variables, sent.text.is)) ?? ''
  const created = anyAt(parts, answered.comment.is)
  if (created === undefined) return without(text, parts, exchange)
  const node = firstAt(created, answered.commentNode.is)
  const url = textOf(firstAt(node, answered.commentUrl.is))
  const named = /[?&]comment_id=(\d{1,25})/u.exec(url ?? '')?.[1]
  const postId =
    numberAt(node, answered.commentId.is.slice(0, 1)) ?? named ?? numberAt(node, answered.commentId.is)
  if (postId === undefined) return { event: 'uncertain', text }
  const permalink =
    url === undefined || named !== undefined
      ? url
      : `${url}${url.includes('?') ? '&' : '?'}comment_id=${postId}`
  return present({ event: 'published', text, postId, permalink }) as Told
}

/** One press may publish on several channels; the answer names those that failed. */
function suite(variables: unknown, parts: readonly unknown[], exchange: Exchange): Answer[] {
  const asked = firstAt(variables, sent.channels.is)
  const channels = Array.isArray(asked) ? asked.map(String) : []
  /** What is sent for one platform: what its channel is given of its own, before what is for all. */
  const given = (platform: string, own: readonly string[], all: readonly string[]): unknown => {
    for (const channel of channels) {
      if (!channel.toLowerCase().includes(platform)) continue
      const found = firstAt(Object(firstAt(variables, ['input']))[channel], own)
      if (found !== undefined) return found
    }
    return firstAt(variables, all)
  }
  const textFor = (platform: string) => textOf(given(platform, sent.channelText.is, sent.text.is)) ?? ''
  const timeFor = (platform: string) =>
    secondsOf(given(platform, sent.channelScheduledAt.is, sent.scheduledAt.is))
  const on = (name: RegExp) => channels.some((channel) => name.test(channel))
  // Names of channels that are not known say nothing: then whatever was pressed for is meant.
  const known = on(/facebook/iu) || on(/instagram/iu)
  const platforms = (['facebook', 'instagram'] as const).filter(
    (platform) => !known || on(new RegExp(platform, 'iu')),
  )
  const created = anyAt(parts, answered.suite.is)
  if (created === undefined) {
    return platforms.map((platform) => ({ platform, ...without(textFor(platform), parts, exchange) }))
  }
  const items = firstAt(created, answered.suiteItems.is)
  // One item for each channel, or one for all, which is then the first one's.
  const itemOf = (index: number): unknown => (Array.isArray(items) ? items[index] : undefined)
  const errors = firstAt(created, answered.suiteErrors.is) ?? {}
  let next = 0
  return platforms.map((platform): Answer => {
    const text = textFor(platform)
    const scheduledAt = timeFor(platform)
    const failed = Object.entries(errors).some(
      ([channel, error]) => error !== null && channel.toLowerCase().includes(platform),
    )
    if (failed) return { event: 'refused', platform, text }
    const item = itemOf(next++)
    const posted = numberAt(item, answered.suitePost.is)
    const postId = posted ?? numberAt(item, answered.suiteLater.is)
    const permalink =
      platform === 'facebook' ? madeAddress(posted, firstAt(variables, sent.actor.is)) : undefined
    if (scheduledAt !== undefined)
      return present({ event: 'scheduled', platform, text, postId, scheduledAt }) as Answer
    // Named by none, it is still not among the failed: the other channel's success is its own.
    const event =
      posted === undefined && firstAt(itemOf(0), answered.suitePost.is) === undefined
        ? 'uncertain'
        : 'published'
    return present({ event, platform, text, postId, permalink }) as Answer
  })
}

/** Whether the server did what it was asked for: it gives data, and not only empty ones. */
const done = (parts: readonly unknown[]): boolean =>
  parts.some((part) => Object.values(firstAt(part, ['data']) ?? {}).some((value) => value !== null))

function edit(variables: unknown, parts: readonly unknown[]): Told | undefined {
  const postId = numberAt(variables, sent.subject.is)
  const text = textOf(firstAt(variables, sent.text.is)) ?? ''
  return postId !== undefined && done(parts) ? { event: 'edited', text, postId } : undefined
}

function deleted(variables: unknown, parts: readonly unknown[]): Told | undefined {
  const input = firstAt(variables, ['input']) === undefined ? { input: variables } : variables
  const postId = numberAt(input, sent.subject.is)
  return postId !== undefined && done(parts) ? { event: 'deleted', text: '', postId } : undefined
}
