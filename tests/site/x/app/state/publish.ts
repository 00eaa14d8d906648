import { addOwnArticle } from './articles.ts'
import {
  type Box,
  type Composer,
  composerAt,
  emptyInPlace,
  type Place,
  textOf,
  updateComposer,
} from './composers.ts'
import { config, limit } from './config.ts'
import { weigh } from './count.ts'
import { closeModal, openReminder } from './dialogs.ts'
import { labels } from './labels.ts'
import { showToast } from './toasts.ts'
import { postJson, randomId } from './transport.ts'

/** Whether the post button can be pressed. */
export function isReady({ boxes, quote, sending }: Composer): boolean {
  return !sending && boxes.every((box) => isFilled(box, quote !== null) && weigh(textOf(box)) <= limit)
}

const isFilled = (box: Box, quoting: boolean) =>
  textOf(box).trim() !== '' || (box.media.length > 0 ? box.media.every((media) => media.mediaId) : quoting)

/** The post button or Ctrl+Enter. It may lead to a question first. */
export function submit(place: Place) {
  const composer = composerAt(place)
  if (!isReady(composer)) return
  const undescribed = composer.boxes.some((box) => box.media.some((media) => media.alt === ''))
  if (config.altReminder && undescribed) openReminder(place)
  else publish(place)
}

export async function publish(place: Place) {
  updateComposer(place, { sending: true })
  const composer = composerAt(place)
  try {
    const first = composer.scheduledFor === null ? await sendThread(composer) : await sendScheduled(composer)
    if (place === 'modal') closeModal()
    else emptyInPlace(place)
    if (first) showToast(labels.sent, `/${config.handle}/status/${first}`)
    else showToast(labels.scheduled)
  } catch (error) {
    updateComposer(place, { sending: false })
    showToast(error instanceof Refusal && error.code === 187 ? labels.duplicate : labels.failed)
  }
}

/** One request for each box in turn, each answering the one before. Returns the first post's id. */
async function sendThread({ boxes, replyTo, quote }: Composer): Promise<string> {
  let previous = replyTo?.id
  let first = ''
  for (const [index, box] of boxes.entries()) {
    await describeMedia(box)
    const quoted = index === 0 ? quote : null
    const id = await sendTweet(box, previous, quoted && `https://x.com/${quoted.handle}/status/${quoted.id}`)
    const photos = box.media.map((media) => media.url)
    if (!replyTo) addOwnArticle(id, textOf(box), photos, quoted)
    first ||= id
    previous = id
  }
  return first
}

async function sendTweet(box: Box, replyTo: string | undefined, attachment: string | null): Promise<string> {
  const text = textOf(box)
  const long = config.premium && weigh(text) > 280
  const variables = {
    tweet_text: text,
    ...(replyTo && { reply: { in_reply_to_tweet_id: replyTo, exclude_reply_user_ids: [] } }),
    ...(attachment && { attachment_url: attachment }),
    dark_request: false,
    media: {
      media_entities: mediaIds(box).map((id) => ({ media_id: id, tagged_users: [] })),
      possibly_sensitive: false,
    },
    semantic_annotation_ids: [],
    disallowed_reply_options: null,
  }
  const json = await sendOperation(long ? 'CreateNoteTweet' : 'CreateTweet', variables)
  const result = (json.data?.notetweet_create ?? json.data?.create_tweet)?.tweet_results?.result
  const id = (result?.tweet ?? result)?.rest_id
  if (typeof id !== 'string') throw new Refusal(json.errors?.[0]?.code ?? 0)
  return id
}

async function sendScheduled({ boxes, replyTo, scheduledFor }: Composer): Promise<null> {
  const [first, ...others] = boxes
  if (!first) return null
  await Promise.all(boxes.map(describeMedia))
  const json = await sendOperation('CreateScheduledTweet', {
    post_tweet_request: {
      auto_populate_reply_metadata: replyTo !== null,
      ...(replyTo && { in_reply_to_tweet_id: replyTo.id }),
      status: textOf(first),
      exclude_reply_user_ids: [],
      media_ids: mediaIds(first),
      thread_tweets: others.map((box) => ({ status: textOf(box), media_ids: mediaIds(box) })),
    },
    execute_at: scheduledFor,
  })
  if (!json.data?.tweet?.rest_id) throw new Refusal(json.errors?.[0]?.code ?? 0)
  return null
}

export async function sendOperation(operation: string, variables: object) {
  const queryId = randomId(22)
  const path = `/i/api/graphql/${queryId}/${operation}`
  return (await postJson(path, { variables, features: {}, queryId })).json
}

async function describeMedia(box: Box) {
  for (const { mediaId, alt } of box.media) {
    if (alt === '') continue
    await postJson('/i/api/1.1/media/metadata/create.json', { media_id: mediaId, alt_text: { text: alt } })
  }
}

const mediaIds = (box: Box) => box.media.flatMap((media) => media.mediaId ?? [])

class Refusal extends Error {
  readonly code: number
  constructor(code: number) {
    super(`Refused with error ${code}`)
    this.code = code
  }
}
